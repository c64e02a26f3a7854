package backboard;

import backboard.files.Nearest;
import backboard.kiosk.Stills;
import backboard.kiosk.TimeSource;
import backboard.look.Skin;
import backboard.snapshot.Gallery;
import java.awt.Dimension;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws the screens to PNG files. */
@Command(
        name = "snapshot",
        mixinStandardHelpOptions = true,
        description = "Draws the screens as they would look at a moment, one PNG each, without a display.")
final class SnapshotCommand implements Callable<Integer> {

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the pictures.")
    private @Nullable Path out;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1920x1080",
            converter = SizeConverter.class,
            description = "Pixels, 320x240 to 7680x7680. Default: ${DEFAULT-VALUE}.")
    private Dimension size = new Dimension();

    @Option(
            names = "--at",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = "The gym's clock, such as 2026-11-20T18:42:30. Default: now.")
    private @Nullable LocalDateTime at;

    @Option(
            names = "--screen",
            paramLabel = "NAME",
            description = "Only this screen; all if left out. Also: figures, figure-ID.")
    private @Nullable String screen;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        // Nothing is shown, so no display is needed, and one that does not answer does no harm.
        System.setProperty("java.awt.headless", "true");
        PrintWriter print = Objects.requireNonNull(spec).commandLine().getOut();
        Setup setup = Setup.read(Folders.of(spec));
        setup.problems().forEach(spec.commandLine().getErr()::println);
        Instant instant = at == null
                ? TimeSource.SYSTEM.wall()
                : at.atZone(setup.settings().zone()).toInstant();
        List<Path> drawn = draw(setup, instant, Objects.requireNonNull(out), size, screen);
        print.println("Drew " + drawn.size() + (drawn.size() == 1 ? " screen to " : " screens to ") + out);
        return Main.DONE;
    }

    /** Draws all screens, or one, and returns the files. */
    static List<Path> draw(Setup setup, Instant at, Path folder, Dimension size, @Nullable String only) {
        Skin.install();
        Gallery gallery = new Gallery(Stills.of(setup.settings(), setup.library(), setup.data(), at), setup.library());
        if (only != null && gallery.matching(only).isEmpty()) {
            throw new UserMistake("There is no screen '" + only + "' at that time"
                    + Nearest.of(only, gallery.allNames())
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse("; there are: " + String.join(", ", gallery.names())
                                    + ", figures, and figure-ID for one exercise."));
        }
        return gallery.draw(folder, size, only == null ? gallery.names() : gallery.matching(only));
    }
}
