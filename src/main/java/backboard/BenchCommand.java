package backboard;

import backboard.display.Monitors;
import backboard.display.Screens;
import backboard.display.StayAwake;
import backboard.kiosk.Kiosk;
import backboard.kiosk.TimeSource;
import backboard.look.Skin;
import java.awt.Dimension;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures this machine, one {@code figure: value unit} line per figure. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures this machine, to judge a PC before buying it.",
        subcommands = {BenchCommand.Start.class, BenchWall.class, BenchFigureCommand.class, BenchTap.class})
final class BenchCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new UserMistake("Say what to measure: start, wall, figure or tap (--help shows what there is).");
    }

    /** From launch to the first painted frame, and the memory the wall settles at. */
    @Command(
            name = "start",
            mixinStandardHelpOptions = true,
            description = "Launch to first painted frame, and resident memory after 10 s. Needs a display.")
    static final class Start implements Callable<Integer> {

        private static final Duration SETTLING = Duration.ofSeconds(10);
        private static final Duration LONGEST_START = Duration.ofMinutes(2);

        @Option(
                names = "--window",
                paramLabel = "WxH",
                converter = SizeConverter.class,
                description = "A window of this size instead of the full screen.")
        private @Nullable Dimension window;

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            Folders folders = Folders.of(Objects.requireNonNull(spec));
            if (!Monitors.arePresent()) {
                throw new NoDisplay();
            }
            try (ScratchFolder scratch = ScratchFolder.create()) {
                StartProperties.keepIn(scratch.path());
                SwingUtilities.invokeLater(Skin::install);
                measure(folders, scratch.path(), spec.commandLine().getOut());
            }
            return Main.DONE;
        }

        private void measure(Folders folders, Path scratch, PrintWriter out) {
            Setup setup = Setup.read(folders);
            CompletableFuture<Instant> painted = new CompletableFuture<>();
            CompletableFuture<Void> closed = new CompletableFuture<>();
            try (Kiosk kiosk =
                    Kiosk.open(setup.settings(), setup.library(), folders.data().orElse(scratch), TimeSource.SYSTEM)) {
                kiosk.startPulse();
                CompletableFuture<Screens> opened = new CompletableFuture<>();
                SwingUtilities.invokeLater(() -> {
                    Screens screens = new Screens(kiosk, StayAwake.never(), () -> closed.complete(null));
                    opened.complete(screens);
                    screens.open(
                            setup.settings(),
                            Optional.ofNullable(window),
                            () -> painted.complete(TimeSource.SYSTEM.wall()));
                });
                Instant first = within(painted, LONGEST_START)
                        .orElseThrow(() -> new UserMistake("The wall was not painted within two minutes."));
                // The process table knows the launch only to the second; the Java machine counts from its own first
                // moment.
                long uptime = ManagementFactory.getRuntimeMXBean().getUptime();
                long since = Duration.between(first, TimeSource.SYSTEM.wall()).toMillis();
                out.println("first_frame_ms: " + (uptime - since) + " ms");
                out.flush();
                within(closed, SETTLING);
                out.println(OwnProcess.residentLine());
                SwingUtilities.invokeLater(() -> opened.join().close());
            }
        }

        private static <T> Optional<T> within(CompletableFuture<T> future, Duration time) {
            try {
                return Optional.ofNullable(future.get(time.toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                return Optional.empty();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
