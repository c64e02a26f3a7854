package backboard;

import backboard.demo.InventedGym;
import backboard.kiosk.TimeSource;
import backboard.store.Store;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fills a new data folder with an invented gym. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Fills a new data folder with an invented gym, the same for the same seed and day.")
final class DemoCommand implements Callable<Integer> {

    @Option(
            names = "--members",
            paramLabel = "N",
            defaultValue = "60",
            description = "1 to 2000. Default: ${DEFAULT-VALUE}.")
    private int members;

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "90",
            description = "1 to 3650, today the last. Default: ${DEFAULT-VALUE}.")
    private int days;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        within("--members", members, InventedGym.MOST_MEMBERS);
        within("--days", days, InventedGym.MOST_DAYS);
        Setup setup = Setup.read(Folders.of(Objects.requireNonNull(spec)));
        setup.problems().forEach(spec.commandLine().getErr()::println);
        if (holdsData(setup.data())) {
            throw new UserMistake(
                    "The folder " + setup.data() + " already holds data; name an empty one with --data DIR.");
        }
        ZonedDateTime now = TimeSource.SYSTEM.wall().atZone(setup.settings().zone());
        try (Store store = Store.open(setup.data())) {
            InventedGym.Summary summary = new InventedGym(setup.settings(), setup.library(), members, days, seed)
                    .fill(store, now.toLocalDate(), now.toLocalTime());
            spec.commandLine()
                    .getOut()
                    .println("Invented " + summary.members() + " members with " + summary.sets() + " sets on "
                            + summary.days() + " days in " + setup.data());
        }
        return Main.DONE;
    }

    /** Whether anything was ever written; a wall that was only started has not. */
    private static boolean holdsData(Path folder) {
        if (!Store.holdsData(folder)) {
            return false;
        }
        try (Store store = Store.openReadOnly(folder)) {
            return store.revision() > 0;
        }
    }

    private static void within(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new UserMistake(option + " must be 1 to " + most + ", not " + value + ".");
        }
    }
}
