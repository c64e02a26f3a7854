package backboard.editor;

import java.awt.event.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What the keys of a real keyboard do in the editor. */
final class EditorKeys {

    private final Editing editing;
    private final LibraryPane library;
    private final CircuitPane circuit;
    private final Ways ways;

    EditorKeys(Editing editing, LibraryPane library, CircuitPane circuit, Ways ways) {
        this.editing = editing;
        this.library = library;
        this.circuit = circuit;
        this.ways = ways;
    }

    /**
     * A key that a person typed, wherever the focus is.
     *
     * @param sheet that lies over the editor, if one does
     * @return whether it was for the editor
     */
    boolean typed(KeyEvent key, @Nullable EditorSheet sheet) {
        boolean pressed = key.getID() == KeyEvent.KEY_PRESSED;
        if (key.getKeyCode() == KeyEvent.VK_ESCAPE && (sheet != null || library.isTyping())) {
            if (pressed && sheet != null) {
                sheet.close();
            } else if (pressed) {
                ways.type(false);
            }
            return true;
        }
        if (sheet != null) {
            return types(key)
                    && (key.getID() == KeyEvent.KEY_TYPED ? sheet.typed(key.getKeyChar()) : sheet.isTypedInto());
        }
        if (key.isControlDown() && (key.getKeyCode() == KeyEvent.VK_Z || key.getKeyCode() == KeyEvent.VK_Y)) {
            if (pressed) {
                turn(key.getKeyCode() == KeyEvent.VK_Z && !key.isShiftDown());
            }
            return true;
        }
        return circuit.typed(key) || library.typed(key) || searches(key);
    }

    private void turn(boolean back) {
        if (back) {
            editing.undo();
        } else {
            editing.redo();
        }
    }

    private static boolean types(KeyEvent key) {
        char character = key.getKeyChar();
        boolean edits = character == '\b' || character == '\n';
        return character != KeyEvent.CHAR_UNDEFINED
                && (edits || !Character.isISOControl(character))
                && !key.isControlDown()
                && !key.isAltDown()
                && !key.isMetaDown();
    }

    /** Letters look for exercises at once; a space does so only while something is looked for, since it also presses buttons. */
    private boolean searches(KeyEvent key) {
        char character = key.getKeyChar();
        boolean letter = types(key) && Character.isLetterOrDigit(character);
        boolean also = types(key) && (character == ' ' || character == '\b') && library.isTyping();
        if (!letter && !also) {
            return false;
        }
        if (key.getID() == KeyEvent.KEY_TYPED) {
            if (!library.isTyping()) {
                ways.type(true);
            }
            library.type(character == '\b' ? '\b' : Character.toLowerCase(character));
        }
        return true;
    }
}
