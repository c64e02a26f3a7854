package backboard;

import backboard.display.Monitors;
import backboard.export.ExportException;
import backboard.files.FileMistakeException;
import backboard.files.Problem;
import backboard.poster.PosterException;
import backboard.snapshot.PictureException;
import backboard.store.StoreException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/** Starts Backboard. Without a command it runs the wall. */
@Command(
        name = "backboard",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "The gym wall that coaches: back circuit, check-in and progress on one screen.",
        synopsisSubcommandLabel = "[COMMAND]",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a bug in Backboard; please report it",
            "2:something to mend, told in one sentence",
            "3:no display to show the wall on"
        },
        footer = {"", "Without a command, the wall runs. Help for one command: backboard COMMAND --help"},
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            SnapshotCommand.class,
            DemoCommand.class,
            ExportCommand.class,
            PosterCommand.class,
            MemberCommand.class,
            StaffCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            FiguresCommand.class,
            BenchCommand.class
        })
public final class Main implements Callable<Integer> {

    static final int DONE = 0;
    static final int BUG = 1;
    static final int MISTAKE = 2;
    static final int NO_DISPLAY = 3;

    @Mixin
    private final Folders folders;

    @Mixin
    private final RunCommand.Options options = new RunCommand.Options();

    @Spec
    private @Nullable CommandSpec spec;

    private Main(Surroundings surroundings) {
        this.folders = new Folders(surroundings);
    }

    public static void main(String[] args) {
        Monitors.settle();
        System.exit(run(Surroundings.ofThisProcess(), terminal(System.out), terminal(System.err), args));
    }

    private static PrintWriter terminal(PrintStream stream) {
        return new PrintWriter(stream, true, Charset.defaultCharset());
    }

    /** Runs a command line to its end and returns the exit code. */
    static int run(Surroundings surroundings, PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Main(surroundings))
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Main::misused)
                .setExecutionExceptionHandler(Main::failed)
                .setExecutionStrategy(Main::execute)
                .execute(args);
    }

    @Override
    public Integer call() {
        return RunCommand.run(folders, options, Objects.requireNonNull(spec).commandLine());
    }

    Folders folders() {
        return folders;
    }

    /** The options of the wall as they stand before the command's name. */
    RunCommand.Options options() {
        return options;
    }

    private static int execute(ParseResult parsed) {
        if (parsed.hasSubcommand()) {
            refuseOptionsOfTheWall(parsed);
        }
        return new RunLast().execute(parsed);
    }

    /** Rather than passing over them in silence. */
    private static void refuseOptionsOfTheWall(ParseResult parsed) {
        Main main = (Main) parsed.commandSpec().userObject();
        CommandSpec command = parsed.subcommand().commandSpec();
        if (command.userObject() instanceof RunCommand) {
            return;
        }
        main.options.firstGiven().ifPresent(option -> {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(),
                    option + " before '" + command.name()
                            + "' would change nothing; leave it out, or write it after the command.");
        });
    }

    private static int misused(ParameterException wrong, String[] args) {
        PrintWriter err = wrong.getCommandLine().getErr();
        err.println(oneLine(wrong.getMessage()) + " (--help shows what there is)");
        return MISTAKE;
    }

    private static String oneLine(@Nullable String message) {
        return message == null ? "The command line cannot be read." : message.replaceAll("\\s*\\R\\s*", " ");
    }

    /** Tells mistakes of the user from bugs, here and nowhere else. */
    private static int failed(Exception failure, CommandLine commandLine, ParseResult parsed) {
        PrintWriter err = commandLine.getErr();
        if (failure instanceof FileMistakeException mistake) {
            mistake.problems().stream().map(Problem::toString).forEach(err::println);
            return MISTAKE;
        }
        if (failure instanceof UserMistake
                || failure instanceof StoreException
                || failure instanceof ExportException
                || failure instanceof PosterException
                || failure instanceof PictureException) {
            err.println(failure.getMessage());
            return MISTAKE;
        }
        if (failure instanceof NoDisplay) {
            err.println(failure.getMessage());
            return NO_DISPLAY;
        }
        err.println("A bug in Backboard, sorry. Please report what follows.");
        failure.printStackTrace(err);
        return BUG;
    }

    /** The version in the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"Backboard " + (version == null ? "(from source)" : version)};
        }
    }
}
