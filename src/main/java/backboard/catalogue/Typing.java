package backboard.catalogue;

import backboard.files.HiddenCharacters;
import java.awt.HeadlessException;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.util.function.UnaryOperator;
import javax.swing.AbstractButton;

/** How a sentence grows and shrinks while it is typed, with real keys or on the screen, or put in from elsewhere. */
final class Typing {

    /** So much more than fits may stand there, so that somebody sees by how much it is too long. */
    private static final int BEYOND = 2;

    private Typing() {}

    /** A text with something more; a sentence begins with a capital. */
    static String typed(String text, String more, int most) {
        String clean = HiddenCharacters.removed(more.replaceAll("\\s+", " "));
        String begin = text.isEmpty() ? clean.stripLeading() : clean;
        if (text.isEmpty() && !begin.isEmpty()) {
            String capital = Character.toString(Character.toTitleCase(begin.codePointAt(0)));
            begin = capital + begin.substring(begin.offsetByCodePoints(0, 1));
        }
        String whole = text + begin;
        int room = BEYOND * most;
        return whole.codePointCount(0, whole.length()) <= room
                ? whole
                : whole.substring(0, whole.offsetByCodePoints(0, room));
    }

    static String shorter(String text) {
        return text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }

    /**
     * Takes a real key, if it types.
     *
     * @param change takes what the key does to the text
     * @param enter the key that finishes
     * @param field which a space does not press
     */
    static boolean key(KeyEvent key, int most, Change change, Runnable enter, AbstractButton field) {
        if (key.isControlDown() && key.getKeyCode() == KeyEvent.VK_V) {
            if (key.getID() == KeyEvent.KEY_PRESSED) {
                String pasted = pasted();
                change.with(text -> typed(text, pasted, most));
            }
            return true;
        }
        char character = key.getKeyChar();
        boolean presses = (character == ' ' || character == '\n')
                && key.getComponent() instanceof AbstractButton button
                && button != field;
        boolean edits = character == '\b' || character == '\n';
        boolean types = character != KeyEvent.CHAR_UNDEFINED
                && !Character.isISOControl(character)
                && !key.isControlDown()
                && !key.isMetaDown();
        if (presses || !edits && !types) {
            return false;
        }
        if (key.getID() == KeyEvent.KEY_TYPED) {
            switch (character) {
                case '\b' -> change.with(Typing::shorter);
                case '\n' -> enter.run();
                default -> change.with(text -> typed(text, String.valueOf(character), most));
            }
        }
        return true;
    }

    /** Takes what is to be done with the text. */
    interface Change {
        void with(UnaryOperator<String> change);
    }

    private static String pasted() {
        try {
            Object held = Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
            return held instanceof String text ? text : "";
        } catch (UnsupportedFlavorException | IOException | IllegalStateException | HeadlessException nothing) {
            return "";
        }
    }
}
