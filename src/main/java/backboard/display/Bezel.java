package backboard.display;

import backboard.kiosk.State;
import backboard.look.Sheet;
import backboard.look.Theme;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.time.Instant;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/**
 * What is between a screen and its window: moves the screen on its {@link Orbit}, and dims or covers it at night.
 *
 * <p>The screen is moved as a component, so that a touch hits what is seen, and is larger than the window by the reach of the orbit on each
 * side, so that what bleeds still bleeds; its safe margin gives up that little at the far side. Between two steps this costs nothing.
 */
final class Bezel extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JComponent screen;
    private final transient Consumer<State> shown;
    private final Cover cover = new Cover();
    private Point moved = new Point();
    private transient Instant now = Instant.EPOCH;
    private long blackSecond;
    private transient @Nullable Runnable painted;

    /** @param shown hands the screen a state */
    Bezel(JComponent screen, Consumer<State> shown) {
        super(null);
        this.screen = screen;
        this.shown = shown;
        setBackground(Theme.BG);
        cover.setVisible(false);
        add(cover);
        add(screen);
    }

    /** Runs the task once, after the first frame that shows a state has been painted, were it a black one. */
    void whenPainted(Runnable task) {
        painted = task;
    }

    @Override
    public void paint(Graphics g) {
        super.paint(g);
        Runnable task = painted;
        if (task != null && now.isAfter(Instant.EPOCH)) {
            painted = null;
            SwingUtilities.invokeLater(task);
        }
    }

    /** Takes over the state; thirty times a second, UI thread. */
    void show(State state, Light light) {
        cover.show(light, state.settings().screens().afterClosing().dimPercent());
        now = state.now().toInstant();
        if (light == Light.BLACK && now.getEpochSecond() == blackSecond) {
            // Enough for what times out behind the cover.
            return;
        }
        blackSecond = now.getEpochSecond();
        move();
        shown.accept(state);
    }

    private void move() {
        Point next = Orbit.at(now, unit());
        if (!next.equals(moved)) {
            moved = next;
            place();
            validate();
        }
    }

    private double unit() {
        return new Sheet(Math.max(1, getWidth()), Math.max(1, getHeight())).unit();
    }

    private void place() {
        int reach = Orbit.reach(unit());
        screen.setBounds(moved.x - reach, moved.y - reach, getWidth() + 2 * reach, getHeight() + 2 * reach);
        cover.setBounds(0, 0, getWidth(), getHeight());
    }

    @Override
    public void doLayout() {
        moved = Orbit.at(now, unit());
        place();
    }

    /** The cover lies over the screen. */
    @Override
    public boolean isOptimizedDrawingEnabled() {
        return !cover.isVisible();
    }

    /** Darkness. While it is complete, a touch only lets the picture come back and presses nothing that nobody sees. */
    private static final class Cover extends JComponent {

        private static final long serialVersionUID = 1L;
        private final transient MouseAdapter swallow = new MouseAdapter() {};
        private Light light = Light.FULL;
        private int dimPercent;

        void show(Light next, int percent) {
            if (next == light && percent == dimPercent) {
                return;
            }
            if (light == Light.BLACK) {
                removeMouseListener(swallow);
            }
            if (next == Light.BLACK) {
                addMouseListener(swallow);
            }
            light = next;
            dimPercent = percent;
            setOpaque(next == Light.BLACK);
            setVisible(next != Light.FULL);
            repaint();
        }

        @Override
        protected void paintComponent(Graphics g) {
            g.setColor(light == Light.BLACK ? Color.BLACK : new Color(0, 0, 0, Math.round(dimPercent * 2.55f)));
            g.fillRect(0, 0, getWidth(), getHeight());
        }
    }
}
