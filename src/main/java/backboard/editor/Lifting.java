package backboard.editor;

import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.Theme;
import java.awt.Point;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import javax.swing.event.MouseInputAdapter;
import org.jspecify.annotations.Nullable;

/** A station carried to another place by a finger: a press on its grip lifts it, a line shows where it would go. UI thread. */
final class Lifting {

    /** A press this long lifts. */
    private static final int PRESS_MS = 200;
    /** So near to the end of the list, the list comes along, in u. */
    private static final double EDGE = 96;

    private static final int SCROLL_MS = 260;
    private static final double INSET = 20;
    private static final double HEIGHT = 74;
    /** Radius of what begins the line. */
    private static final double DOT = 8;

    private final CircuitPane pane;
    private final Rolling rolling;
    private final Editing editing;
    private final Timer press = new Timer(PRESS_MS, event -> lift());
    private final Timer scroll = new Timer(SCROLL_MS, event -> scroll());
    private @Nullable StationRow pressed;
    private boolean lifted;
    /** Where the finger is, in u of the pane. */
    private double y;

    Lifting(CircuitPane pane, Rolling rolling, Editing editing) {
        this.pane = pane;
        this.rolling = rolling;
        this.editing = editing;
        press.setRepeats(false);
    }

    void follow(StationRow row) {
        Finger finger = new Finger();
        row.addMouseListener(finger);
        row.addMouseMotionListener(finger);
    }

    /** Place of the station that is carried; 0 if none is. */
    int place() {
        StationRow row = pressed;
        return lifted && row != null ? row.place() : 0;
    }

    private void lift() {
        StationRow row = pressed;
        if (row != null && editing.isOpen()) {
            lifted = true;
            row.getModel().setArmed(false);
            scroll.start();
            pane.refresh();
        }
    }

    private void scroll() {
        double bottom = pane.sheet().height();
        if (y < CircuitPane.HEAD + EDGE) {
            rolling.by(-1);
        } else if (y > bottom - EDGE) {
            rolling.by(1);
        }
        pane.repaint();
    }

    private void end(boolean drop) {
        press.stop();
        scroll.stop();
        int from = place();
        int gap = gap();
        pressed = null;
        lifted = false;
        if (from > 0) {
            int to = gap > from ? gap - 1 : gap;
            if (drop && to != from) {
                pane.carry(from, to);
            } else {
                pane.refresh();
            }
        }
    }

    /** Place of the station before which it would go; one more than there are for the end. */
    private int gap() {
        List<Double> tops = pane.tops();
        for (int i = 0; i < tops.size() - 1; i++) {
            if (y < (tops.get(i) + tops.get(i + 1)) / 2) {
                return rolling.first() + 1 + i;
            }
        }
        return rolling.first() + tops.size();
    }

    void paint(Ink ink) {
        int place = place();
        if (place == 0) {
            return;
        }
        double line = pane.tops().get(gap() - 1 - rolling.first());
        ink.line(DOT, line, ink.width() - 3, line, 6, Theme.REST);
        ink.disc(DOT, line, DOT, Theme.REST);
        double top = Math.max(CircuitPane.HEAD, Math.min(ink.height() - HEIGHT, y - HEIGHT / 2));
        pane.row(place).paintLifted(ink, new Area(INSET, top, ink.width() - INSET, HEIGHT));
    }

    private final class Finger extends MouseInputAdapter {

        @Override
        public void mousePressed(MouseEvent event) {
            StationRow row = (StationRow) event.getComponent();
            follow(event);
            if (SwingUtilities.isLeftMouseButton(event)
                    && event.getX() <= StationRow.GRIP * pane.sheet().unit()) {
                pressed = row;
                press.restart();
            }
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            follow(event);
            if (pressed != null) {
                // The grip carries; it does not scroll.
                event.consume();
                ((StationRow) event.getComponent()).getModel().setArmed(false);
                pane.repaint();
            }
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            follow(event);
            end(true);
        }

        private void follow(MouseEvent event) {
            Point at = SwingUtilities.convertPoint(event.getComponent(), event.getPoint(), pane);
            y = at.y / pane.sheet().unit();
        }
    }
}
