package backboard;

import backboard.figure.Figure;
import backboard.figure.Movement;
import backboard.files.Nearest;
import backboard.kiosk.TimeSource;
import backboard.library.Library;
import backboard.look.Ink;
import backboard.mannequin.Mannequin;
import backboard.mannequin.Palette;
import backboard.training.Exercise;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How long one frame of a figure takes to paint. */
@Command(
        name = "figure",
        mixinStandardHelpOptions = true,
        description = "Milliseconds to paint one frame of a figure, without a display.")
final class BenchFigureCommand implements Callable<Integer> {

    private static final int WARM_UP = 200;
    private static final int FRAMES = 500;
    private static final int FRAME_MS = 33;

    @Option(
            names = "--exercise",
            paramLabel = "ID",
            defaultValue = "barbell-deadlift",
            description = "Whose figure. Default: ${DEFAULT-VALUE}.")
    private String id = "";

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "470x486",
            converter = SizeConverter.class,
            description =
                    "Pixels it fills: its place on a wall of 1920x1080 if left out (${DEFAULT-VALUE}), 940x972 on one of 3840x2160.")
    private Dimension size = new Dimension();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        System.setProperty("java.awt.headless", "true");
        CommandSpec command = Objects.requireNonNull(spec);
        Library library = Setup.read(Folders.of(command)).library();
        Exercise exercise = library.exercise(id)
                .filter(found -> found.figure().isPresent())
                .orElseThrow(() -> new UserMistake(
                        "There is no figure for an exercise '" + id + "'" + Nearest.hint(id, withFigure(library))));
        Figure figure = exercise.figure()
                .flatMap(name -> Optional.ofNullable(library.figures().get(name)))
                .orElseThrow(() -> new UserMistake("The figure of '" + id + "' has a mistake; ask 'check' for it."));
        long[] nanos = paint(exercise, figure);
        Arrays.sort(nanos);
        PrintWriter out = command.commandLine().getOut();
        out.println("paint_ms_p50: " + milliseconds(nanos[FRAMES / 2]) + " ms");
        out.println("paint_ms_p99: " + milliseconds(nanos[FRAMES * 99 / 100]) + " ms");
        return Main.DONE;
    }

    private static TreeSet<String> withFigure(Library library) {
        return library.exercises().values().stream()
                .filter(exercise -> exercise.figure().isPresent())
                .map(Exercise::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private long[] paint(Exercise exercise, Figure figure) {
        Mannequin mannequin = Mannequin.of(figure, exercise.primary(), exercise.secondary());
        Movement movement = new Movement(figure, exercise.tempo());
        BufferedImage image = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
        long[] nanos = new long[FRAMES];
        for (int i = -WARM_UP; i < FRAMES; i++) {
            long before = TimeSource.SYSTEM.steadyNanos();
            Graphics2D g = image.createGraphics();
            Ink.hint(g);
            double position = movement.at((long) (i + WARM_UP) * FRAME_MS).position();
            mannequin.paint(g, new Rectangle(size), position, Palette.CHALK);
            g.dispose();
            if (i >= 0) {
                nanos[i] = TimeSource.SYSTEM.steadyNanos() - before;
            }
        }
        return nanos;
    }

    private static String milliseconds(long nanos) {
        return String.format(Locale.ROOT, "%.2f", nanos / 1e6);
    }
}
