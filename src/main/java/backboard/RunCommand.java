package backboard;

import backboard.display.Monitors;
import backboard.display.Screens;
import backboard.display.StayAwake;
import backboard.kiosk.Kiosk;
import backboard.kiosk.TimeSource;
import backboard.look.Skin;
import backboard.settings.Settings;
import backboard.settings.SideScreen;
import backboard.training.Language;
import backboard.words.Phrase;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the wall until somebody closes it. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "Runs the wall. The default.")
final class RunCommand implements Callable<Integer> {

    /** Where pictures go when there is no display, below the data folder. */
    private static final Path PICTURES = Path.of("pictures");

    private static final Dimension PICTURE_SIZE = new Dimension(1920, 1080);

    /** When the wall has long come up. */
    private static final Executor LATER = CompletableFuture.delayedExecutor(10, TimeUnit.SECONDS);

    @Mixin
    private final Options options = new Options();

    /** What only running takes. */
    static final class Options {

        @Option(
                names = "--window",
                paramLabel = "WxH",
                converter = SizeConverter.class,
                description = "A window of this size instead of the full screen.")
        private @Nullable Dimension window;

        @Option(
                names = "--require-display",
                description = "Without a display, fail with exit code 3 instead of drawing pictures.")
        private boolean requireDisplay;

        /** The name of one that was given. */
        Optional<String> firstGiven() {
            if (window != null) {
                return Optional.of("--window");
            }
            return requireDisplay ? Optional.of("--require-display") : Optional.empty();
        }

        /** These, and where they are silent those before the command's name. */
        private Options after(Options before) {
            Options both = new Options();
            both.window = window == null ? before.window : window;
            both.requireDisplay = requireDisplay || before.requireDisplay;
            return both;
        }
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        Main main = (Main) command.root().userObject();
        return run(main.folders(), options.after(main.options()), command.commandLine());
    }

    static int run(Folders folders, Options options, CommandLine terminal) {
        Settings settings = Setup.settings(folders);
        StartProperties.keepIn(Setup.dataFolder(folders, settings));
        boolean display = Monitors.arePresent();
        if (display) {
            // The UI thread dresses itself while this one reads the library.
            SwingUtilities.invokeLater(Skin::install);
        }
        Setup setup = Setup.read(folders, settings);
        setup.problems().forEach(terminal.getErr()::println);
        if (!display) {
            return withoutDisplay(setup, options, terminal.getOut());
        }
        Thread.setDefaultUncaughtExceptionHandler((thread, bug) ->
                LoggerFactory.getLogger(RunCommand.class).error("a fault on thread {}", thread.getName(), bug));
        CountDownLatch closed = new CountDownLatch(1);
        CountDownLatch finished = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> finish(closed, finished), "shutdown"));
        try (Kiosk kiosk =
                Kiosk.open(setup.settings(), setup.library(), setup.data(), TimeSource.SYSTEM, notice(setup))) {
            kiosk.startPulse();
            LATER.execute(() -> readLanguages(setup));
            show(kiosk, setup, Optional.ofNullable(options.window), closed);
        } finally {
            finished.countDown();
        }
        return Main.DONE;
    }

    /** Opens the windows and waits until they are to be closed, by the user or because the program is told to end. */
    private static void show(Kiosk kiosk, Setup setup, Optional<Dimension> window, CountDownLatch closed) {
        AtomicReference<@Nullable Screens> opened = new AtomicReference<>();
        AtomicReference<@Nullable Throwable> failed = new AtomicReference<>();
        SwingUtilities.invokeLater(() -> {
            try {
                Screens screens = new Screens(kiosk, StayAwake.ofThisSystem(), closed::countDown);
                opened.set(screens);
                screens.open(setup.settings(), window, () -> {});
            } catch (RuntimeException | Error bug) {
                failed.set(bug);
                closed.countDown();
            }
        });
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        SwingUtilities.invokeLater(() -> Optional.ofNullable(opened.get()).ifPresent(Screens::close));
        Throwable bug = failed.get();
        if (bug != null) {
            throw new IllegalStateException("the wall could not be opened", bug);
        }
    }

    /** Reads the languages other than the gym's, so that nobody who asks for one at check-in waits for it. */
    private static void readLanguages(Setup setup) {
        for (Language language : Language.values()) {
            setup.library()
                    .problemsIn(language)
                    .forEach(
                            problem -> LoggerFactory.getLogger(RunCommand.class).warn("{}", problem));
        }
    }

    /** On a signal: asks the wall to close and gives it the time to close its data. */
    private static void finish(CountDownLatch closed, CountDownLatch finished) {
        closed.countDown();
        try {
            boolean inTime = finished.await(5, TimeUnit.SECONDS);
            LoggerFactory.getLogger(RunCommand.class).info(inTime ? "closed" : "ended without closing the data");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What stays on the wall until somebody mends it: a mistake in a file, or a monitor that is not there. */
    private static Optional<Phrase> notice(Setup setup) {
        if (!setup.problems().isEmpty()) {
            return Optional.of(
                    Phrase.of("kiosk.notice.file", setup.problems().get(0).toString()));
        }
        Settings.Screens screens = setup.settings().screens();
        int wanted = screens.beside().stream().mapToInt(SideScreen::monitor).reduce(screens.wallDisplay(), Math::max);
        return wanted > Monitors.count()
                ? Optional.of(Phrase.of("kiosk.notice.no-monitor", wanted, Monitors.count()))
                : Optional.empty();
    }

    private static int withoutDisplay(Setup setup, Options options, PrintWriter out) {
        if (options.requireDisplay) {
            throw new NoDisplay();
        }
        if (!GraphicsEnvironment.isHeadless()) {
            throw new UserMistake("The display " + System.getenv("DISPLAY")
                    + " does not let this program in; start it as the user who is"
                    + " logged in there, or point XAUTHORITY to that user's file.");
        }
        Path folder = setup.data().resolve(PICTURES);
        int drawn = SnapshotCommand.draw(setup, TimeSource.SYSTEM.wall(), folder, PICTURE_SIZE, null)
                .size();
        out.println("There is no display, so " + drawn + " screens were drawn to " + folder);
        return Main.DONE;
    }
}
