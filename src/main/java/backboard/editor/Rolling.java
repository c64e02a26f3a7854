package backboard.editor;

import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Theme;
import java.awt.Component;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;
import javax.swing.event.MouseInputAdapter;

/** Scrolls a list by whole rows: by a finger that goes up or down over it, by the wheel and by keys. No row is ever seen in part. */
final class Rolling {

    /** A finger that went farther did not mean to touch, in u. */
    private static final double TOUCH = 14;

    private final ScreenPane pane;
    private final double pitch;
    private final Runnable moved;
    private final Finger finger = new Finger();
    private int first;
    private int count;
    private int shown;

    /**
     * @param pitch from row to row, in u
     * @param moved called when other rows are to be shown
     */
    Rolling(ScreenPane pane, double pitch, Runnable moved) {
        this.pane = pane;
        this.pitch = pitch;
        this.moved = moved;
        follow(pane);
    }

    /** Hears the finger over a part of the list. */
    void follow(Component part) {
        part.addMouseListener(finger);
        part.addMouseMotionListener(finger);
        part.addMouseWheelListener(finger);
    }

    /** Index of the first row that is shown. */
    int first() {
        return first;
    }

    void toTop() {
        first = 0;
    }

    /** How many rows there are, and how many of them are seen at a time. */
    void fit(int all, int seen) {
        count = all;
        shown = seen;
        first = Math.max(0, Math.min(first, count - shown));
    }

    /** Makes sure that a row is among those that are seen. */
    void reveal(int index) {
        first = Math.min(Math.max(first, index - shown + 1), index);
    }

    /** Returns whether anything moved. */
    boolean by(int rows) {
        int before = first;
        first = Math.max(0, Math.min(first + rows, count - shown));
        if (first != before) {
            moved.run();
        }
        return first != before;
    }

    /** Pages, and the arrows at either end of what is seen, while one of the rows has the focus. */
    boolean typed(KeyEvent key, List<? extends AbstractButton> rows) {
        List<? extends AbstractButton> seen =
                rows.stream().filter(AbstractButton::isVisible).toList();
        int at = -1;
        for (int i = 0; i < seen.size(); i++) {
            at = seen.get(i).isFocusOwner() ? i : at;
        }
        if (at < 0 || key.isAltDown() || key.isControlDown()) {
            return false;
        }
        int way = switch (key.getKeyCode()) {
            case KeyEvent.VK_PAGE_DOWN -> Math.max(1, shown);
            case KeyEvent.VK_PAGE_UP -> -Math.max(1, shown);
            case KeyEvent.VK_DOWN -> at == seen.size() - 1 ? 1 : 0;
            case KeyEvent.VK_UP -> at == 0 ? -1 : 0;
            default -> 0;
        };
        return way != 0 && (key.getID() != KeyEvent.KEY_PRESSED ? way != 0 && count > shown : by(way));
    }

    /** Where in the list one is. */
    void paint(Ink ink, Area track) {
        if (count > shown && shown > 0) {
            double height = track.height() * shown / count;
            double y = track.y() + (track.height() - height) * first / (count - shown);
            ink.card(new Area(track.x(), y, track.width(), height), 3, Theme.LINE);
        }
    }

    private final class Finger extends MouseInputAdapter {

        private int fromY;
        private int fromRow;

        @Override
        public void mousePressed(MouseEvent event) {
            fromY = event.getYOnScreen();
            fromRow = first;
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            if (event.isConsumed()) {
                return;
            }
            double way = (fromY - event.getYOnScreen()) / pane.sheet().unit();
            if (Math.abs(way) > TOUCH && event.getComponent() instanceof AbstractButton button) {
                button.getModel().setArmed(false);
            }
            by(fromRow + (int) Math.round(way / pitch) - first);
        }

        @Override
        public void mouseWheelMoved(MouseWheelEvent event) {
            by(event.getWheelRotation());
            SwingUtilities.invokeLater(pane::repaint);
        }
    }
}
