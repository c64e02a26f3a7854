package backboard;

import backboard.display.Monitors;
import backboard.display.Screens;
import backboard.display.StayAwake;
import backboard.kiosk.Command.LogSet;
import backboard.kiosk.Command.UndoSet;
import backboard.kiosk.Guise;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Prefill;
import backboard.kiosk.State;
import backboard.kiosk.TimeSource;
import backboard.library.Library;
import backboard.look.Skin;
import backboard.look.TouchButton;
import backboard.store.Store;
import backboard.training.LoggedSet;
import backboard.words.Words;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.MouseEvent;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How long a member waits for the tick: taps on names in the station's real window, beside bare commits of the same rows. */
@Command(
        name = "tap",
        mixinStandardHelpOptions = true,
        description =
                "From a tap on a name to the painted tick, beside the bare commit of the same row on the same disk;"
                        + " then a storm of 200 taps a second. Needs a display.")
final class BenchTap implements Callable<Integer> {

    /** Until the compiler has seen what is painted again and again. */
    private static final Duration WARMING = Duration.ofSeconds(3);
    /** After this a name takes its next set with one tap again. */
    private static final Duration SAME_NAME = Duration.ofMillis(7_500);

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    /** How exactly the painted tick is seen. */
    private static final long LOOK_NANOS = 50_000;

    private static final int STORM_A_SECOND = 200;
    private static final int MOST_TAPS = 10_000;
    private static final int LONGEST_STORM = 600;
    private static final int WARM_UP = 10;

    @Option(
            names = "--taps",
            paramLabel = "N",
            defaultValue = "300",
            description = "1 to " + MOST_TAPS + ". Default: ${DEFAULT-VALUE}.")
    private int taps;

    @Option(
            names = "--storm",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "0 to " + LONGEST_STORM + "; 0 leaves the storm out. Default: ${DEFAULT-VALUE}.")
    private int storm;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1920x1080",
            converter = SizeConverter.class,
            description = "Pixels of the wall's and of the station's window. Default: ${DEFAULT-VALUE}.")
    private Dimension size = new Dimension();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Folders folders = Folders.of(Objects.requireNonNull(spec));
        within("--taps", taps, 1, MOST_TAPS);
        within("--storm", storm, 0, LONGEST_STORM);
        if (!Monitors.arePresent()) {
            throw new NoDisplay();
        }
        Library library = Setup.read(folders).library();
        try (ScratchFolder scratch = ScratchFolder.create()) {
            StartProperties.keepIn(scratch.path());
            SwingUtilities.invokeLater(Skin::install);
            measure(library, scratch.path());
        }
        return Main.DONE;
    }

    private static void within(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw new UserMistake(option + " must be " + least + " to " + most + ", not " + value + ".");
        }
    }

    /** Two gyms with the same past on the same disk: one behind the windows, one that only takes rows. */
    private void measure(Library library, Path scratch) {
        Scene openGym = Scene.all().get(0);
        Map<String, String> beside = Map.of("backboard.station.display", "window", "backboard.station.number", "1");
        Rehearsal.of(openGym, library, scratch.resolve("bare"), Duration.ZERO, beside)
                .ifPresent(Rehearsal::close);
        try (Rehearsal rehearsal = Rehearsal.of(openGym, library, scratch.resolve("gym"), Duration.ZERO, beside)
                        .orElseThrow();
                Store bare = Store.open(scratch.resolve("bare"))) {
            FrameLog frames = new FrameLog();
            everybodyHasTrained(rehearsal.kiosk());
            Screens screens = opened(rehearsal, frames);
            pause(WARMING);
            try {
                oneByOne(rehearsal.kiosk(), bare);
                if (storm > 0) {
                    storm(rehearsal.kiosk(), frames);
                }
            } finally {
                CompletableFuture.runAsync(screens::close, SwingUtilities::invokeLater)
                        .join();
            }
        }
    }

    private Screens opened(Rehearsal rehearsal, FrameLog frames) {
        return onUi(() -> {
            Screens screens = new Screens(rehearsal.kiosk(), StayAwake.never(), () -> {});
            screens.whenServed(() -> frames.served(TimeSource.SYSTEM.steadyNanos()));
            screens.open(rehearsal.settings(), Optional.of(size), () -> {});
            return screens;
        });
    }

    /** So that one tap is enough. */
    private static void everybodyHasTrained(Kiosk kiosk) {
        State state = kiosk.look();
        String exercise =
                state.circuit().orElseThrow().stations().get(0).exercise().id();
        for (Guise guise : state.floor().guises()) {
            Prefill usual = kiosk.prefill(guise.id(), exercise, OptionalInt.of(1))
                    .join()
                    .orElseThrow();
            kiosk.submit(new LogSet(kiosk.newId(), guise.id(), exercise, usual.effort(), OptionalInt.of(1)))
                    .join();
        }
        kiosk.tick().join();
    }

    private void oneByOne(Kiosk kiosk, Store bare) {
        List<String> tiles = tiles();
        if (tiles.isEmpty()) {
            throw new UserMistake("The station shows no names at " + size.width + "x" + size.height + ".");
        }
        long[] ticks = new long[taps];
        long[] commits = new long[taps];
        long[] latest = new long[tiles.size()];
        Arrays.fill(latest, TimeSource.SYSTEM.steadyNanos() - SAME_NAME.toNanos());
        for (int tap = -WARM_UP; tap < taps; tap++) {
            int tile = Math.floorMod(tap, tiles.size());
            until(latest[tile] + SAME_NAME.toNanos());
            latest[tile] = TimeSource.SYSTEM.steadyNanos();
            long tick = tapped(tiles.get(tile));
            kiosk.tick().join();
            LoggedSet set = kiosk.look().floor().recent().get(0).set();
            long commit = committed(bare, set, kiosk);
            // Nobody does so many sets a day without being asked.
            kiosk.submit(new UndoSet(kiosk.newId(), set.member(), set.id())).join();
            if (tap >= 0) {
                ticks[tap] = tick;
                commits[tap] = commit;
            }
            pause(SAME_NAME.dividedBy(2L * tiles.size()));
        }
        Arrays.sort(ticks);
        Arrays.sort(commits);
        PrintWriter out = out();
        out.println("tap_p50_ms: " + milliseconds(ticks[taps / 2]) + " ms");
        out.println("tap_p99_ms: " + milliseconds(ticks[taps * 99 / 100]) + " ms");
        out.println("commit_p50_ms: " + milliseconds(commits[taps / 2]) + " ms");
        out.println("commit_p99_ms: " + milliseconds(commits[taps * 99 / 100]) + " ms");
        out.flush();
    }

    /** Nanoseconds from the finger's leaving to the painted tick. */
    private static long tapped(String name) {
        TouchButton tile = onUi(() -> tile(name));
        String before = said(tile);
        post(tile, MouseEvent.MOUSE_PRESSED, tile.getWidth() / 2, tile.getHeight() / 2);
        onUi(() -> true);
        long start = TimeSource.SYSTEM.steadyNanos();
        post(tile, MouseEvent.MOUSE_RELEASED, tile.getWidth() / 2, tile.getHeight() / 2);
        while (!onUi(() -> isTicked(tile, before))) {
            if (TimeSource.SYSTEM.steadyNanos() - start > LONGEST_WAIT.toNanos()) {
                throw new UserMistake("A tap was not answered within ten seconds; the name says: " + said(tile));
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return TimeSource.SYSTEM.steadyNanos() - start;
    }

    /** Whether what the name says of a saved set is on the screen. */
    private static boolean isTicked(TouchButton tile, String before) {
        String now = said(tile);
        return !now.equals(before)
                && !now.equals(Words.of(backboard.training.Language.ENGLISH).say("checkin.find.saving"))
                && tile.texts().stream().anyMatch(text -> text.text().equals(now));
    }

    private static String said(TouchButton tile) {
        return Objects.toString(tile.getAccessibleContext().getAccessibleDescription(), "");
    }

    /** The row that the latest tap has written, once more and with an id of its own. */
    private static long committed(Store bare, LoggedSet set, Kiosk kiosk) {
        LoggedSet same = new LoggedSet(
                kiosk.newId(),
                set.member(),
                set.exerciseId(),
                set.effort(),
                set.at(),
                set.local(),
                set.place(),
                set.hard(),
                set.volumeKg());
        long start = TimeSource.SYSTEM.steadyNanos();
        bare.log(same, kiosk.settings().zone(), set.at());
        return TimeSource.SYSTEM.steadyNanos() - start;
    }

    /** Taps all over the station's window, whatever is there. */
    private void storm(Kiosk kiosk, FrameLog frames) {
        Window station = station();
        Random random = new Random(1);
        int before = kiosk.look().floor().progress().sets();
        int count = storm * STORM_A_SECOND;
        frames.begin(TimeSource.SYSTEM.steadyNanos());
        long start = TimeSource.SYSTEM.steadyNanos();
        for (int tap = 0; tap < count; tap++) {
            until(start + tap * (Duration.ofSeconds(1).toNanos() / STORM_A_SECOND));
            int x = random.nextInt(station.getWidth());
            int y = random.nextInt(station.getHeight());
            SwingUtilities.invokeLater(() -> {
                Component under = SwingUtilities.getDeepestComponentAt(station, x, y);
                if (under != null) {
                    java.awt.Point there = SwingUtilities.convertPoint(station, x, y, under);
                    post(under, MouseEvent.MOUSE_PRESSED, there.x, there.y);
                    post(under, MouseEvent.MOUSE_RELEASED, there.x, there.y);
                }
            });
        }
        onUi(() -> true);
        FrameLog.Count seen = frames.end(TimeSource.SYSTEM.steadyNanos());
        kiosk.tick().join();
        PrintWriter out = out();
        out.println("storm_taps: " + count + " taps in " + number(seen.seconds()) + " s");
        out.println("storm_sets: " + (kiosk.look().floor().progress().sets() - before) + " sets");
        out.println("storm_frames_per_second: " + number(seen.perSecond()) + " fps");
        out.println("storm_late_frames: " + seen.late() + " frames");
        out.println("storm_longest_gap_ms: " + number(seen.longestMs()) + " ms");
        out.flush();
    }

    private static void post(Component on, int id, int x, int y) {
        Toolkit.getDefaultToolkit()
                .getSystemEventQueue()
                .postEvent(new MouseEvent(
                        on,
                        id,
                        TimeSource.SYSTEM.wall().toEpochMilli(),
                        id == MouseEvent.MOUSE_PRESSED ? MouseEvent.BUTTON1_DOWN_MASK : 0,
                        x,
                        y,
                        1,
                        false,
                        MouseEvent.BUTTON1));
    }

    private static Window station() {
        return Arrays.stream(Window.getWindows())
                .filter(window -> window instanceof java.awt.Frame frame
                        && frame.getTitle().equals("Backboard station"))
                .findFirst()
                .orElseThrow();
    }

    /** Names of the tiles there are. */
    private static List<String> tiles() {
        return onUi(() -> shown().stream().map(Component::getName).toList());
    }

    /** People may have changed places since. */
    private static TouchButton tile(String name) {
        return shown().stream()
                .filter(tile -> name.equals(tile.getName()))
                .findFirst()
                .orElseThrow(() -> new UserMistake("Somebody who was on a tile has gone."));
    }

    private static List<TouchButton> shown() {
        List<TouchButton> tiles = new ArrayList<>();
        collect(station(), tiles);
        return tiles;
    }

    private static void collect(Container container, List<TouchButton> tiles) {
        for (Component child : container.getComponents()) {
            if (child instanceof TouchButton button
                    && button.isShowing()
                    && Objects.toString(button.getName(), "").startsWith("tile-")) {
                tiles.add(button);
            } else if (child instanceof Container inner) {
                collect(inner, tiles);
            }
        }
    }

    private static <T> T onUi(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, SwingUtilities::invokeLater).join();
    }

    private static void pause(Duration time) {
        until(TimeSource.SYSTEM.steadyNanos() + time.toNanos());
    }

    private static void until(long nanos) {
        for (long left = nanos - TimeSource.SYSTEM.steadyNanos();
                left > 0;
                left = nanos - TimeSource.SYSTEM.steadyNanos()) {
            LockSupport.parkNanos(left);
        }
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private static String milliseconds(long nanos) {
        return number(nanos / 1e6);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
