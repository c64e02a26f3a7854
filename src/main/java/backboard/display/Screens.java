package backboard.display;

import backboard.checkin.CheckInPanel;
import backboard.keys.CardReader;
import backboard.kiosk.Kiosk;
import backboard.kiosk.State;
import backboard.progress.ProgressPanel;
import backboard.settings.Settings;
import backboard.settings.SideScreen;
import backboard.settings.WallView;
import backboard.sound.Speaker;
import backboard.staff.Machine.Display;
import backboard.staff.Machine.Screen;
import backboard.wall.WallPanel;
import java.awt.AWTEvent;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.AWTEventListener;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The windows of one machine and the ticker that keeps them up to date. UI thread.
 *
 * <p>A look at the clock is served in one go: every window takes over the same state, all that has changed is painted, and the display has
 * taken it in. So everything that changes with a phase changes in the same frame.
 */
public final class Screens implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Screens.class);
    /** Once a second. */
    private static final int LOOKS_PER_FIT = 30;

    private static final Dimension TRIAL = new Dimension(1280, 720);

    private final Kiosk kiosk;
    private final StayAwake awake;
    private final Runnable closed;
    private final Speaker speaker = new Speaker();
    private final Night night = new Night();
    private Light light = Light.FULL;
    /** The wall first. */
    private final List<ScreenWindow> windows = new ArrayList<>();

    private final Map<ScreenWindow, Screen> kinds = new HashMap<>();
    /** Those that fill a monitor, with its number; the wall first. */
    private final Map<ScreenWindow, Integer> fullScreen = new LinkedHashMap<>();

    private final Set<String> faultsLogged = new HashSet<>();
    private int looks;
    private Runnable served = () -> {};
    private final AWTEventListener touches = this::touched;
    private final CardReader keys = new CardReader(this::typed, this::scanned);
    private final Ticker ticker;

    /**
     * @param awake is told when the screens are needed, and closed with this
     * @param closed when the user closes a window or presses Ctrl+Q
     */
    public Screens(Kiosk kiosk, StayAwake awake, Runnable closed) {
        this.kiosk = kiosk;
        this.awake = awake;
        this.closed = closed;
        this.ticker = new Ticker(() -> show(kiosk.look()));
    }

    /** Has the task run each time a look at the clock has been served: all is painted and the display has it. */
    public void whenServed(Runnable task) {
        served = task;
    }

    /**
     * Opens the wall and the screens beside it that the settings name, and keeps them up to date.
     *
     * @param window size of the content in pixels, for trying things out; empty is full screen on the monitors of the settings
     * @param painted runs once, when the wall's window has painted its first frame
     */
    public void open(Settings settings, Optional<Dimension> window, Runnable painted) {
        Settings.Screens wanted = settings.screens();
        boolean alone = wanted.beside().stream().noneMatch(side -> side.kind() == SideScreen.Kind.WINDOW);
        WallStage wall = new WallStage(kiosk, new ThisMachine(this::displays, speaker));
        ScreenWindow first = add(Screen.WALL, "Backboard", wall, wall::show);
        first.whenPainted(painted);
        if (window.isPresent()) {
            first.asWindow(window.get());
        } else {
            first.fullScreen(alone);
            fullScreen.put(first, wanted.wallDisplay());
        }
        CheckInPanel station = new CheckInPanel(kiosk, () -> {});
        beside(
                Screen.STATION,
                "Backboard station",
                wanted.station(),
                station,
                station::show,
                wanted.wallDisplay(),
                window,
                alone);
        ProgressPanel progress = new ProgressPanel();
        beside(
                Screen.PROGRESS,
                "Backboard progress",
                wanted.progress(),
                progress,
                progress::show,
                wanted.wallDisplay(),
                window,
                alone);
        WallPanel stations = new WallPanel();
        stations.setView(WallView.STATIONS);
        beside(
                Screen.STATIONS,
                "Backboard stations",
                wanted.stations(),
                stations,
                stations::show,
                wanted.wallDisplay(),
                window,
                alone);
        fit();
        Toolkit.getDefaultToolkit().addAWTEventListener(touches, AWTEvent.MOUSE_EVENT_MASK);
        keys.install();
        show(kiosk.look());
        ticker.start();
    }

    private void beside(
            Screen kind,
            String title,
            SideScreen place,
            JComponent screen,
            Consumer<State> shown,
            int wall,
            Optional<Dimension> window,
            boolean alone) {
        if (place.kind() == SideScreen.Kind.NONE) {
            return;
        }
        ScreenWindow side = add(kind, title, screen, shown);
        if (place.kind() == SideScreen.Kind.MONITOR && window.isEmpty()) {
            side.fullScreen(alone);
            fullScreen.put(side, place.monitor());
            return;
        }
        List<Rectangle> monitors = Monitors.bounds();
        side.asWindow(window.orElse(TRIAL), monitors.get(wall == 1 && monitors.size() > 1 ? 1 : 0));
    }

    private ScreenWindow add(Screen kind, String title, JComponent screen, Consumer<State> shown) {
        ScreenWindow window = new ScreenWindow(title, screen, shown, closed);
        windows.add(window);
        kinds.put(window, kind);
        return window;
    }

    private List<Display> displays() {
        int monitors = Monitors.count();
        return windows.stream()
                .map(window -> new Display(
                        Objects.requireNonNull(kinds.get(window)),
                        Optional.ofNullable(fullScreen.get(window)),
                        window.size().width,
                        window.size().height,
                        window.isShown() && fullScreen.getOrDefault(window, 1) <= monitors))
                .toList();
    }

    private void show(State state) {
        apart(() -> light = night.of(state));
        windows.forEach(window -> apart(() -> window.show(state, light)));
        apart(() -> speaker.show(state));
        apart(() -> awake.hold(light == Light.FULL));
        if (++looks % LOOKS_PER_FIT == 0) {
            apart(this::fit);
        }
        apart(() -> windows.forEach(ScreenWindow::paint));
        Toolkit.getDefaultToolkit().sync();
        served.run();
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

    /** A monitor may have been switched on or off, turned or changed its size. While there is none at all, everything stays. */
    private void fit() {
        List<Rectangle> monitors = Monitors.bounds();
        if (monitors.isEmpty()) {
            return;
        }
        List<Optional<Rectangle>> places = MonitorPlan.places(List.copyOf(fullScreen.values()), monitors);
        int next = 0;
        for (ScreenWindow window : fullScreen.keySet()) {
            window.fit(places.get(next++));
        }
    }

    private void touched(AWTEvent event) {
        if (event.getID() == MouseEvent.MOUSE_PRESSED) {
            night.touched();
        }
    }

    /** On black screens a key only brings the picture back and does nothing that nobody sees; closing the program still works. */
    private boolean typed(Window window, KeyEvent key) {
        if (key.getID() == KeyEvent.KEY_PRESSED) {
            night.touched();
        }
        boolean quit = key.isControlDown() && key.getKeyCode() == KeyEvent.VK_Q;
        if (light == Light.BLACK) {
            return !quit;
        }
        return windows.stream().anyMatch(screen -> screen.is(window) && screen.typed(key));
    }

    /**
     * A card leads to check-in where it was read, or else at the station, or else on the wall: on a PC with several monitors any of its
     * windows may have the keyboard. Where one cannot check in at all, it does nothing but bring the picture back.
     */
    private void scanned(Window window, String card) {
        night.touched();
        List<ScreenWindow> places = new ArrayList<>(windows);
        Collections.rotate(places, -1);
        places.sort(Comparator.comparing(screen -> !screen.is(window)));
        for (ScreenWindow place : places) {
            if (place.scanned(card)) {
                return;
            }
        }
    }

    /** Takes the windows down. */
    @Override
    public void close() {
        ticker.close();
        Toolkit.getDefaultToolkit().removeAWTEventListener(touches);
        keys.remove();
        awake.close();
        speaker.close();
        windows.forEach(ScreenWindow::close);
    }
}
