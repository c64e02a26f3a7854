package backboard;

import backboard.kiosk.TimeSource;
import backboard.store.Backups;
import backboard.store.Store;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Copies the data. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Copies the data to one file and checks it: into the folder backups of the data folder, where the"
                + " newest seven are kept, or to a file you name. Also while the wall is running.")
final class BackupCommand implements Callable<Integer> {

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write, such as one on a USB stick.")
    private @Nullable Path out;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Folders folders = Folders.of(Objects.requireNonNull(spec));
        Path data = Setup.dataFolder(folders, Setup.settings(folders));
        if (!Store.holdsData(data)) {
            throw new UserMistake("There is nothing to copy yet; there is no data in " + data + ".");
        }
        Backups backups = Backups.of(data);
        Path file = out;
        if (file == null) {
            file = data.resolve("backups")
                    .resolve(backups.make(TimeSource.SYSTEM.wall()).name());
        } else {
            backups.copyTo(file);
        }
        spec.commandLine().getOut().println("Copied the data to " + file);
        return Main.DONE;
    }
}
