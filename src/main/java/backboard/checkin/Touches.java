package backboard.checkin;

import backboard.kiosk.Command;
import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.MouseEvent;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** Notices every touch inside a component, whichever of its children answers it. */
final class Touches {

    private static final long DOUBLE_TAP_MS = Command.DOUBLE_TAP.toMillis();

    private final Component root;
    private final Runnable touched;
    private final AWTEventListener listener = this::noticed;
    private int presses;
    private @Nullable Press latest;
    private @Nullable Press turning;

    private record Press(int number, long whenMs, Point where) {}

    Touches(Component root, Runnable touched) {
        this.root = root;
        this.touched = touched;
    }

    void watch() {
        Toolkit.getDefaultToolkit().addAWTEventListener(listener, AWTEvent.MOUSE_EVENT_MASK);
    }

    void stop() {
        Toolkit.getDefaultToolkit().removeAWTEventListener(listener);
    }

    private void noticed(AWTEvent event) {
        if (!(event.getSource() instanceof Component source) || !SwingUtilities.isDescendingFrom(source, root)) {
            return;
        }
        if (event instanceof MouseEvent mouse && isFinger(mouse)) {
            touched.run();
            if (mouse.getID() == MouseEvent.MOUSE_PRESSED) {
                latest = new Press(++presses, mouse.getWhen(), mouse.getLocationOnScreen());
            }
        }
    }

    private static boolean isFinger(MouseEvent mouse) {
        return mouse.getID() == MouseEvent.MOUSE_PRESSED || mouse.getID() == MouseEvent.MOUSE_RELEASED;
    }

    /** The touch being answered turns the page. */
    void pageTurned() {
        turning = latest;
    }

    /** It is long since anybody has touched the screen: the next touch is nobody's second. */
    void rested() {
        turning = null;
    }

    /**
     * Whether the latest press is the second half of a double tap whose first half has turned the page: it was meant for what is no longer
     * there.
     */
    boolean isEcho(int nearPx) {
        return latest != null
                && turning != null
                && latest.number() > turning.number()
                && latest.whenMs() - turning.whenMs() < DOUBLE_TAP_MS
                && latest.where().distance(turning.where()) <= nearPx;
    }
}
