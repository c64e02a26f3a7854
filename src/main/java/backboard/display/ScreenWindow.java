package backboard.display;

import backboard.keys.KeyTaker;
import backboard.kiosk.State;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.KeyStroke;
import javax.swing.RepaintManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One window with one screen in it, which fills a monitor or lies beside others to try things out. UI thread. */
final class ScreenWindow implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ScreenWindow.class);

    private final String title;
    private final JFrame frame;
    private final JComponent screen;
    private final Bezel bezel;
    private @Nullable Rectangle asked;

    /**
     * A window that is not seen yet.
     *
     * @param shown hands the screen a state
     * @param closed when the user closes it or presses Ctrl+Q
     */
    ScreenWindow(String title, JComponent screen, Consumer<State> shown, Runnable closed) {
        this.title = title;
        this.screen = screen;
        this.bezel = new Bezel(screen, shown);
        this.frame = new JFrame(title);
        frame.setName(title.toLowerCase(Locale.ROOT).replace(' ', '-'));
        frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                closed.run();
            }
        });
        frame.setContentPane(bezel);
        bezel.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke("ctrl Q"), "quit");
        bezel.getActionMap().put("quit", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                closed.run();
            }
        });
    }

    /** Runs the task once, after the first frame has been painted. */
    void whenPainted(Runnable task) {
        bezel.whenPainted(task);
    }

    /** Makes it an ordinary window with a screen of this size in it. */
    void asWindow(Dimension size) {
        bezel.setPreferredSize(size);
        frame.pack();
        frame.setVisible(true);
    }

    /** The same in the corner of a monitor where it does not cover the wall's countdown. */
    void asWindow(Dimension size, Rectangle monitor) {
        bezel.setPreferredSize(size);
        frame.pack();
        frame.setLocation(
                monitor.x + Math.max(0, monitor.width - frame.getWidth()),
                monitor.y + Math.max(0, monitor.height - frame.getHeight()));
        frame.setVisible(true);
    }

    /**
     * Makes it cover whatever monitor it is put on.
     *
     * @param onTop whether it also covers the windows of other programs that come up later
     */
    void fullScreen(boolean onTop) {
        frame.setUndecorated(true);
        frame.setAlwaysOnTop(onTop);
        frame.setCursor(Toolkit.getDefaultToolkit()
                .createCustomCursor(new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB), new Point(0, 0), "none"));
    }

    /** Puts it on a monitor, or away while there is no room for it. */
    void fit(Optional<Rectangle> monitor) {
        if (monitor.isEmpty()) {
            if (frame.isVisible()) {
                LOG.warn("the monitor of '{}' is gone", title);
                frame.setVisible(false);
            }
            return;
        }
        Rectangle whole = monitor.get();
        if (!frame.getBounds().equals(whole)) {
            if (!whole.equals(asked)) {
                // Once: a window manager that keeps it elsewhere is asked again every second.
                LOG.info("'{}' is {}x{} at {},{}", title, whole.width, whole.height, whole.x, whole.y);
                asked = whole;
            }
            frame.setBounds(whole);
            frame.validate();
        }
        if (!frame.isVisible()) {
            frame.setVisible(true);
        }
    }

    /** Takes over the state; thirty times a second. */
    void show(State state, Light light) {
        bezel.show(state, light);
    }

    /** Paints at once what has changed, instead of at some later event. */
    void paint() {
        RepaintManager.currentManager(frame).paintDirtyRegions();
    }

    /** Of the screen in it, in pixels. */
    Dimension size() {
        return frame.getContentPane().getSize();
    }

    /** Whether its monitor is there. */
    boolean isShown() {
        return frame.isVisible();
    }

    boolean is(Window window) {
        return frame.equals(window);
    }

    /** Offers a person's key to the screen. */
    boolean typed(KeyEvent key) {
        return screen instanceof KeyTaker taker && taker.typed(key);
    }

    /** Offers a card to the screen; one whose monitor is gone takes none. */
    boolean scanned(String card) {
        return frame.isVisible() && screen instanceof KeyTaker taker && taker.scanned(card);
    }

    @Override
    public void close() {
        frame.dispose();
    }
}
