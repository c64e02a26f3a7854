package backboard;

import backboard.kiosk.TimeSource;
import backboard.store.Store;
import backboard.training.Staff;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What can be done about the staff where nobody can get in at the wall any more. */
@Command(
        name = "staff",
        mixinStandardHelpOptions = true,
        description = "Lets a new manager in where the PIN of the only one is forgotten.",
        subcommands = StaffCommand.Reset.class)
final class StaffCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new UserMistake("Say what to do with the staff: reset (--help shows what there is).");
    }

    /** Takes the PINs of all managers away. */
    @Command(
            name = "reset",
            mixinStandardHelpOptions = true,
            description = "Lists the staff and takes all managers out of service, so that the wall asks for a first"
                    + " manager again. Coaches and the journal stay. Close the wall first.")
    static final class Reset implements Callable<Integer> {

        @Option(names = "--yes", description = "Really do it; without it the staff is only listed.")
        private boolean sure;

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() {
            Setup setup = Setup.read(Folders.of(Objects.requireNonNull(spec)));
            if (!Store.holdsData(setup.data())) {
                throw new UserMistake("There is no staff yet; there is no data in " + setup.data() + ".");
            }
            try (Store store = Store.open(setup.data())) {
                List<Staff> all = store.staff().all();
                PrintWriter out = spec.commandLine().getOut();
                all.forEach(one -> out.println(one.name() + " (" + one.role().key() + ")"));
                List<Staff> managers = all.stream().filter(Staff::isManager).toList();
                if (managers.isEmpty()) {
                    throw new UserMistake("There is no manager; the wall asks for the first one with Staff or Ctrl+S.");
                }
                if (!sure) {
                    throw new UserMistake("This takes the PIN of every manager away; say it again with --yes.");
                }
                retire(store, managers, TimeSource.SYSTEM.wall());
                out.println(
                        "Took " + managers.size()
                                + " manager(s) out of service. Start the wall now and choose the next one with Staff or Ctrl+S.");
            }
            return Main.DONE;
        }

        private static void retire(Store store, List<Staff> managers, Instant now) {
            store.inBulk(() -> managers.forEach(manager -> {
                store.staff().retire(manager.id(), now);
                store.staff().note(Optional.empty(), "reset", List.of(manager.name()), now);
            }));
            store.staff().forgetOldPins();
        }
    }
}
