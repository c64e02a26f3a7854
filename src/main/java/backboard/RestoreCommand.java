package backboard;

import backboard.files.HiddenCharacters;
import backboard.kiosk.TimeSource;
import backboard.store.Store;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a copy of the data back. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description =
                "Puts a copy of the data in place of what is there, which is kept in the folder backups of the data"
                        + " folder. Close the wall first.")
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A copy made by the wall or by 'backup'.")
    private @Nullable Path copy;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Folders folders = Folders.of(Objects.requireNonNull(spec));
        Path data = Setup.dataFolder(folders, Setup.settings(folders));
        Path file = Objects.requireNonNull(copy);
        Instant now = TimeSource.SYSTEM.wall();
        String name = HiddenCharacters.removed(String.valueOf(file.getFileName()));
        Store.PutAside aside = Store.restoreClosed(
                data,
                file,
                now,
                journal -> journal.note(Optional.empty(), "data.restored-at-computer", List.of(name), now));
        spec.commandLine()
                .getOut()
                .println("Put back " + file + "; what was there is now "
                        + data.resolve("backups").resolve(aside.name())
                        + (aside.read()
                                ? "."
                                : ", as it is: it could not be read, so erase again whoever was erased since the"
                                        + " copy was made."));
        return Main.DONE;
    }
}
