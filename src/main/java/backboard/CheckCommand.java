package backboard;

import backboard.files.Problem;
import backboard.library.Library;
import backboard.sound.SoundCheck;
import backboard.store.Store;
import backboard.store.StoreException;
import backboard.training.Language;
import backboard.wall.ReadingAdvice;
import java.awt.Dimension;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Validates settings, assets and data. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Tells what is wrong in settings, asset files and data, with file and line; also which texts of the"
                        + " wall are too small for its size and distance, and what a coach would change in the"
                        + " circuits.")
final class CheckCommand implements Callable<Integer> {

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1920x1080",
            converter = SizeConverter.class,
            description = "Pixels of the wall; 1080x1920 if it stands. Default: ${DEFAULT-VALUE}.")
    private Dimension size = new Dimension();

    @Option(names = "--notes", description = "Says of the circuits also what could be better, beside what it warns of.")
    private boolean notes;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Folders folders = Folders.of(spec);
        List<Problem> wrong = new ArrayList<>(Setup.problems(folders));
        if (wrong.isEmpty()) {
            Setup setup = Setup.read(folders);
            wrong.addAll(data(setup.data()));
            if (wrong.isEmpty()) {
                out.println("All is well: " + setup.library().exercises().size() + " exercises, "
                        + setup.library().circuits().size() + " circuits, "
                        + setup.library().tips().size() + " tips, with " + setup.source() + "; data in "
                        + setup.data()
                        + (Store.holdsData(setup.data()) ? " is sound." : " has not begun yet."));
                out.println(sound(setup, folders.surroundings()));
                untranslated(setup.library()).forEach(out::println);
                advice(setup).forEach(out::println);
                PlanAdvice.of(setup.settings(), setup.library(), notes).forEach(out::println);
                return Main.DONE;
            }
        }
        wrong.forEach(out::println);
        return Main.MISTAKE;
    }

    /** Told, not judged: a wall without a sound device is as good as any. */
    private static String sound(Setup setup, Surroundings around) {
        return SoundCheck.line(
                setup.settings().sound(),
                around.properties().getOrDefault("os.name", ""),
                around.environment().getOrDefault("PATH", ""));
    }

    /** Told, not judged: a gym need not write its own exercises twice. */
    private static List<String> untranslated(Library library) {
        return Language.translations().stream()
                .filter(language -> !library.missingIn(language).isEmpty())
                .map(language -> "Without " + language.english() + " and shown in English: "
                        + String.join(", ", library.missingIn(language))
                        + "; their translations go into assets/" + language.key() + " of the data folder.")
                .toList();
    }

    /** Nothing is wrong for that: a gym knows best how far its people see. */
    private List<String> advice(Setup setup) {
        return ReadingAdvice.of(
                setup.settings(),
                setup.library().circuits().values(),
                setup.library().tips(),
                setup.library().figures(),
                size);
    }

    private static List<Problem> data(Path folder) {
        String file = folder.toString();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return List.of(new Problem(file, 0, "this is not a folder; name one that the data can be kept in"));
        }
        if (!Store.holdsData(folder)) {
            return List.of();
        }
        try (Store store = Store.openReadOnly(folder)) {
            return store.checkIntegrity().stream()
                    .map(line -> new Problem(
                            file, 0, "the data is damaged (" + line + "); restore the folder from a backup"))
                    .toList();
        } catch (StoreException failed) {
            return List.of(new Problem(file, 0, failed.sentence()));
        }
    }
}
