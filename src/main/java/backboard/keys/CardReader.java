package backboard.keys;

import backboard.keys.Scanner.Heard;
import backboard.keys.Scanner.Kind;
import backboard.keys.Scanner.Stroke;
import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import javax.swing.RootPaneContainer;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/**
 * Hears all keys of all windows before anything in them does, takes out what a card reader types, and passes on what a person types, to the
 * window it was typed in. So no character of a card gets into a field, none acts as a key of the wall, no Enter of a reader presses a button,
 * and a field that must only take keys from a person, such as one for a PIN, needs nothing but to be in a window of the program.
 *
 * <p>One for the program; UI thread.
 */
public final class CardReader implements KeyEventDispatcher {

    /** The longest gap inside a card, and a little for the way of a key through the system. */
    private static final int SILENCE_MS = Scanner.GAP_MS + 10;

    private final BiPredicate<Window, KeyEvent> typed;
    private final BiConsumer<Window, String> scanned;
    private final Scanner<Key> scanner = new Scanner<>();
    private final Timer silence = new Timer(SILENCE_MS, event -> silence());

    /** A key and the window it was typed in; which component it reaches is seen when it is passed on. */
    private record Key(Window window, KeyEvent event) {}

    /**
     * @param typed is offered every key of a person first, with its window; what it does not take goes to the component that has the focus
     * @param scanned takes the number of a card, 6–32 capital letters and digits, with the window it was typed in
     */
    public CardReader(BiPredicate<Window, KeyEvent> typed, BiConsumer<Window, String> scanned) {
        this.typed = typed;
        this.scanned = scanned;
        silence.setRepeats(false);
    }

    /** Hears from now on. */
    public void install() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(this);
    }

    /** Hears no more. */
    public void remove() {
        silence.stop();
        scanner.silence();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(this);
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        if (!(SwingUtilities.getRoot(event.getComponent()) instanceof Window window)) {
            return false;
        }
        Heard<Key> heard = scanner.hear(new Key(window, event), stroke(event));
        heard.typed().forEach(this::deliver);
        heard.card().ifPresent(card -> scanned.accept(window, card));
        if (scanner.isHolding()) {
            silence.restart();
        } else {
            silence.stop();
        }
        return true;
    }

    private void silence() {
        scanner.silence().typed().forEach(this::deliver);
    }

    private static Stroke stroke(KeyEvent event) {
        Kind kind = switch (event.getID()) {
            case KeyEvent.KEY_PRESSED -> Kind.PRESSED;
            case KeyEvent.KEY_RELEASED -> Kind.RELEASED;
            default -> Kind.TYPED;
        };
        return new Stroke(kind, event.getKeyCode(), event.getKeyChar(), event.getWhen());
    }

    private void deliver(Key key) {
        Component target = target(key.window());
        key.event().setSource(target);
        if (!typed.test(key.window(), key.event())) {
            KeyboardFocusManager.getCurrentKeyboardFocusManager().redispatchEvent(target, key.event());
        }
    }

    /** To where the focus is now: while the key was held, the page may have turned, or another window have taken the keyboard. */
    private static Component target(Window window) {
        Component focus = window.getMostRecentFocusOwner();
        if (focus != null && focus != window) {
            return focus;
        }
        // A window itself has no keys of its own; its root pane knows those of everything in it.
        return window instanceof RootPaneContainer frame ? frame.getRootPane() : window;
    }
}
