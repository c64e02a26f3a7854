package backboard;

import backboard.export.ExercisesCsv;
import backboard.export.SetsCsv;
import backboard.store.Store;
import backboard.training.Language;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes data to files for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes CSV files for other programs.",
        subcommands = {ExportCommand.Sets.class, ExportCommand.Exercises.class})
final class ExportCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new UserMistake("Say what to export: sets or exercises (--help shows what there is).");
    }

    /** What both exports share. */
    abstract static class Export implements Callable<Integer> {

        @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
        private @Nullable Path out;

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public final Integer call() {
            Setup setup = Setup.read(Folders.of(Objects.requireNonNull(spec)));
            Path file = Objects.requireNonNull(out);
            long lines = write(setup, file);
            spec.commandLine().getOut().println("Wrote " + lines + " lines to " + file);
            return Main.DONE;
        }

        /** Returns the lines written, the header not counted. */
        abstract long write(Setup setup, Path file);
    }

    /** Every set that stands. */
    @Command(
            name = "sets",
            mixinStandardHelpOptions = true,
            description = "Every set that stands (one that was taken back is left out): "
                    + "time, member number, exercise, reps or seconds, weight with its unit.")
    static final class Sets extends Export {
        @Override
        long write(Setup setup, Path file) {
            try (Store store = Store.openReadOnly(setup.data())) {
                return SetsCsv.write(store, file);
            }
        }
    }

    /** The library, in the words of its files. */
    @Command(
            name = "exercises",
            mixinStandardHelpOptions = true,
            description = "The library: name, regions, pattern, muscles, equipment, level.")
    static final class Exercises extends Export {
        @Override
        long write(Setup setup, Path file) {
            return ExercisesCsv.write(setup.library().in(Language.ENGLISH), file);
        }
    }
}
