package backboard.checkin;

import backboard.checkin.Scanner.Heard;
import backboard.checkin.Scanner.Kind;
import backboard.checkin.Scanner.Stroke;
import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.swing.RootPaneContainer;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/**
 * Hears all keys of a window before anything in it does, takes out what a card reader types, and passes on what a person types. So no
 * character of a card gets into a field, no Enter of a reader presses a button, and a field that must only take keys from a person, such as
 * one for a PIN, needs nothing but to be in the window of an installed reader.
 */
final class CardReader implements KeyEventDispatcher {

    /** The longest gap inside a card, and a little for the way of a key through the system. */
    private static final int SILENCE_MS = Scanner.GAP_MS + 10;

    private final Component root;
    private final Predicate<KeyEvent> typed;
    private final Consumer<String> scanned;
    private final Scanner<KeyEvent> scanner = new Scanner<>();
    private final Timer silence = new Timer(SILENCE_MS, event -> silence());

    /**
     * @param root listens while this is showing, in the whole window that it is in
     * @param typed is offered every key of a person first; what it does not take goes to the component that has the focus
     * @param scanned takes the number of a card, 6–32 capital letters and digits
     */
    CardReader(Component root, Predicate<KeyEvent> typed, Consumer<String> scanned) {
        this.root = root;
        this.typed = typed;
        this.scanned = scanned;
        silence.setRepeats(false);
    }

    void install() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(this);
    }

    void remove() {
        silence.stop();
        scanner.silence();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(this);
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        boolean here = root.isShowing() && SwingUtilities.getRoot(event.getComponent()) == SwingUtilities.getRoot(root);
        if (!here) {
            return false;
        }
        pass(scanner.hear(event, stroke(event)));
        if (scanner.isHolding()) {
            silence.restart();
        } else {
            silence.stop();
        }
        return true;
    }

    private void silence() {
        pass(scanner.silence());
    }

    private void pass(Heard<KeyEvent> heard) {
        heard.typed().forEach(this::deliver);
        heard.card().ifPresent(scanned);
    }

    private static Stroke stroke(KeyEvent event) {
        Kind kind = switch (event.getID()) {
            case KeyEvent.KEY_PRESSED -> Kind.PRESSED;
            case KeyEvent.KEY_RELEASED -> Kind.RELEASED;
            default -> Kind.TYPED;
        };
        return new Stroke(kind, event.getKeyCode(), event.getKeyChar(), event.getWhen());
    }

    /** To where the focus is now: while the key was held, the page may have turned. */
    private void deliver(KeyEvent event) {
        KeyboardFocusManager manager = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        Component owner = manager.getFocusOwner();
        Component target = owner == null ? event.getComponent() : owner;
        if (target instanceof RootPaneContainer window) {
            // A window itself has no keys of its own; its root pane knows those of everything in it.
            target = window.getRootPane();
        }
        event.setSource(target);
        if (!typed.test(event)) {
            manager.redispatchEvent(target, event);
        }
    }
}
