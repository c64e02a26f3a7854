package backboard;

import backboard.display.Monitors;
import backboard.display.Screens;
import backboard.display.StayAwake;
import backboard.kiosk.TimeSource;
import backboard.library.Library;
import backboard.look.Skin;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What it costs to show each screen: the real window, the real timer, a sample gym. */
@Command(
        name = "wall",
        mixinStandardHelpOptions = true,
        description =
                "Frames per second, late frames (more than 40 ms after the one before), processor time and resident memory, "
                        + "screen by screen. Needs a display.")
final class BenchWall implements Callable<Integer> {

    /** Until the compiler has seen what is painted again and again. */
    private static final Duration WARMING = Duration.ofSeconds(3);

    private static final int LONGEST = 100;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1920x1080",
            converter = SizeConverter.class,
            description = "Pixels, 320x240 to 7680x7680. Default: ${DEFAULT-VALUE}.")
    private Dimension size = new Dimension();

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "10",
            description = "For each screen, 1 to 100. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(names = "--screen", paramLabel = "NAME", description = "Only this screen; each in turn if left out.")
    private @Nullable String screen;

    @Spec
    private @Nullable CommandSpec spec;

    private final CountDownLatch closed = new CountDownLatch(1);

    @Override
    public Integer call() throws IOException {
        Folders folders = Folders.of(Objects.requireNonNull(spec));
        List<Scene> scenes = scenes();
        if (seconds < 1 || seconds > LONGEST) {
            throw new UserMistake("--seconds must be 1 to " + LONGEST + ", not " + seconds + ".");
        }
        if (!Monitors.arePresent()) {
            throw new NoDisplay();
        }
        Library library = Setup.read(folders).library();
        try (ScratchFolder scratch = ScratchFolder.create()) {
            StartProperties.keepIn(scratch.path());
            SwingUtilities.invokeLater(Skin::install);
            Optional<Dimension> window = window();
            for (Scene scene : scenes) {
                measure(scene, library, scratch.path().resolve(scene.name()), window);
            }
        }
        return Main.DONE;
    }

    private List<Scene> scenes() {
        String only = screen;
        List<Scene> all = Scene.all();
        if (only == null) {
            return all;
        }
        return List.of(all.stream()
                .filter(scene -> scene.isCalled(only))
                .findFirst()
                .orElseThrow(() -> new UserMistake("There is no screen '" + only + "'; there are: "
                        + all.stream().map(Scene::name).collect(Collectors.joining(", ")) + ".")));
    }

    /** None where the wall can fill its monitor. */
    private Optional<Dimension> window() {
        Rectangle monitor = Monitors.bounds().get(0);
        if (size.width > monitor.width || size.height > monitor.height) {
            terminal()
                    .getErr()
                    .println("The monitor has only " + monitor.width + "x" + monitor.height
                            + " pixels, so not all that is painted is shown; a monitor of the size may cost more.");
        }
        return monitor.getSize().equals(size) ? Optional.empty() : Optional.of(size);
    }

    private picocli.CommandLine terminal() {
        return Objects.requireNonNull(spec).commandLine();
    }

    private void measure(Scene scene, Library library, Path folder, Optional<Dimension> window) {
        Duration counted = Duration.ofSeconds(seconds);
        Duration needed = counted.plus(WARMING).plusSeconds(5);
        Optional<Rehearsal> brought = Rehearsal.of(scene, library, folder, needed);
        if (brought.isEmpty()) {
            terminal().getErr().println("The class of the day never shows the screen '" + scene.name() + "'.");
            return;
        }
        try (Rehearsal rehearsal = brought.get()) {
            FrameLog frames = new FrameLog();
            CompletableFuture<Screens> opened = new CompletableFuture<>();
            SwingUtilities.invokeLater(() -> {
                try {
                    Screens screens = new Screens(rehearsal.kiosk(), StayAwake.never(), closed::countDown);
                    screens.whenServed(() -> frames.served(TimeSource.SYSTEM.steadyNanos()));
                    screens.open(rehearsal.settings(), window, () -> {});
                    opened.complete(screens);
                } catch (RuntimeException | Error bug) {
                    opened.completeExceptionally(bug);
                }
            });
            Screens screens = opened.join();
            pass(WARMING);
            OptionalLong before = OwnProcess.cpuNanos();
            frames.begin(TimeSource.SYSTEM.steadyNanos());
            pass(counted);
            FrameLog.Count count = frames.end(TimeSource.SYSTEM.steadyNanos());
            print(scene, count, before, OwnProcess.cpuNanos());
            CompletableFuture.runAsync(screens::close, SwingUtilities::invokeLater)
                    .join();
        }
    }

    private void pass(Duration time) {
        try {
            if (closed.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new UserMistake("The window was closed before the measurement ended.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void print(Scene scene, FrameLog.Count count, OptionalLong before, OptionalLong after) {
        PrintWriter out = terminal().getOut();
        out.println("screen: " + scene.name());
        out.println("size: " + size.width + "x" + size.height + " pixels");
        out.println("frames_per_second: " + number(count.perSecond()) + " fps");
        out.println("late_frames: " + count.late() + " frames");
        out.println("longest_gap_ms: " + number(count.longestMs()) + " ms");
        boolean known = before.isPresent() && after.isPresent();
        out.println(
                known
                        ? "cpu_share: "
                                + number((after.getAsLong() - before.getAsLong()) / 1e9 / count.seconds())
                                + " of one core"
                        : "cpu_share: unknown on this system");
        out.println(OwnProcess.residentLine());
        out.println();
        out.flush();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
