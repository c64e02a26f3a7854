package backboard.display;

import backboard.checkin.CheckInPanel;
import backboard.kiosk.Kiosk;
import backboard.kiosk.State;
import backboard.look.Theme;
import backboard.settings.Settings;
import backboard.settings.StationDisplay;
import backboard.sound.Speaker;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.KeyStroke;
import javax.swing.Timer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The windows of one machine and the timer that keeps them up to date. UI thread. */
public final class Screens implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Screens.class);
    private static final int LOOK_EVERY_MS = 33;
    /** Once a second. */
    private static final int LOOKS_PER_FIT = 30;

    private final Kiosk kiosk;
    private final Runnable closed;
    private final Speaker speaker = new Speaker();
    private final List<JFrame> frames = new ArrayList<>();
    private final Map<JFrame, Integer> fullScreen = new LinkedHashMap<>();
    private final Set<String> faultsLogged = new HashSet<>();
    private int looks;
    /** True while the station is an ordinary window, which the wall must not cover for good. */
    private boolean beside;

    private final List<Consumer<State>> screens = new ArrayList<>();
    private final Timer timer;

    /** @param closed when the user closes a window or presses Ctrl+Q */
    public Screens(Kiosk kiosk, Runnable closed) {
        this.kiosk = kiosk;
        this.closed = closed;
        this.timer = new Timer(LOOK_EVERY_MS, tick -> show(kiosk.look()));
        timer.setCoalesce(true);
    }

    /**
     * Opens the wall, and the station's screen if the settings name one, and keeps them up to date.
     *
     * @param window size of the content in pixels, for trying things out; empty is full screen on the monitor of the settings
     * @param painted runs once, when the wall has painted its first frame
     */
    public void open(Settings settings, Optional<Dimension> window, Runnable painted) {
        beside = settings.screens().station().kind() == StationDisplay.Kind.WINDOW;
        WallStage wall = new WallStage(kiosk);
        wall.whenPainted(painted);
        screens.add(wall::show);
        open("Backboard", wall, settings.screens().wallDisplay(), window);
        station(settings.screens().station(), settings.screens().wallDisplay(), window);
        show(kiosk.look());
        timer.start();
    }

    private void station(StationDisplay display, int wallMonitor, Optional<Dimension> window) {
        if (display.kind() == StationDisplay.Kind.NONE) {
            return;
        }
        boolean asWindow = display.kind() == StationDisplay.Kind.WINDOW;
        if (!asWindow && window.isEmpty() && display.monitor() > Monitors.count()) {
            LOG.warn("there is no monitor {} for the station", display.monitor());
            return;
        }
        CheckInPanel station = new CheckInPanel(kiosk, () -> {});
        screens.add(station::show);
        Optional<Dimension> size = window.or(() -> asWindow ? Optional.of(new Dimension(1280, 720)) : Optional.empty());
        int other = wallMonitor == 1 && Monitors.count() > 1 ? 2 : 1;
        open("Backboard station", station, asWindow ? other : display.monitor(), size);
    }

    private void open(String title, JComponent content, int monitor, Optional<Dimension> window) {
        JFrame frame = new JFrame(title, Monitors.number(monitor));
        frames.add(frame);
        frame.setName(title.toLowerCase(Locale.ROOT).replace(' ', '-'));
        frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                closed.run();
            }
        });
        frame.getContentPane().setBackground(Theme.BG);
        frame.setContentPane(content);
        content.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke("ctrl Q"), "quit");
        content.getActionMap().put("quit", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                closed.run();
            }
        });
        if (window.isPresent()) {
            content.setPreferredSize(window.get());
            frame.pack();
            if (frames.size() > 1) {
                toFarCorner(frame);
            }
        } else {
            frame.setUndecorated(true);
            frame.setAlwaysOnTop(!beside);
            frame.setBounds(frame.getGraphicsConfiguration().getBounds());
            fullScreen.put(frame, monitor);
            frame.setCursor(Toolkit.getDefaultToolkit()
                    .createCustomCursor(
                            new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB), new Point(0, 0), "none"));
        }
        frame.setVisible(true);
    }

    /** Where a station that is tried out beside the wall does not cover the wall's countdown. */
    private static void toFarCorner(JFrame frame) {
        Rectangle whole = frame.getGraphicsConfiguration().getBounds();
        frame.setLocation(
                whole.x + Math.max(0, whole.width - frame.getWidth()),
                whole.y + Math.max(0, whole.height - frame.getHeight()));
    }

    private void show(State state) {
        screens.forEach(screen -> apart(() -> screen.accept(state)));
        apart(() -> speaker.show(state));
        if (++looks % LOOKS_PER_FIT == 0) {
            apart(() -> fullScreen.forEach(Screens::fit));
        }
        Toolkit.getDefaultToolkit().sync();
    }

    /** One screen's fault must not stop the others, nor fill the log thirty times a second. */
    private void apart(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException fault) {
            if (faultsLogged.add(fault.toString())) {
                LOG.error("a screen failed", fault);
            }
        }
    }

    /** A monitor may have been switched on, turned or changed its size since the window was opened. */
    private static void fit(JFrame frame, int monitor) {
        Rectangle whole = Monitors.number(monitor).getBounds();
        if (!frame.getBounds().equals(whole)) {
            frame.setBounds(whole);
            frame.validate();
        }
    }

    /** Takes the windows down. */
    @Override
    public void close() {
        timer.stop();
        speaker.close();
        frames.forEach(JFrame::dispose);
    }
}
