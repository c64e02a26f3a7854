package backboard;

import backboard.export.MemberCsv;
import backboard.kiosk.TimeSource;
import backboard.store.Store;
import backboard.training.Member;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What staff do for one member: hand out what is stored, or forget who it was. */
@Command(
        name = "member",
        mixinStandardHelpOptions = true,
        description = "Exports or erases what is stored of one member.",
        subcommands = {MemberCommand.Export.class, MemberCommand.Erase.class})
final class MemberCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new UserMistake("Say what to do with the member: export or erase (--help shows what there is).");
    }

    /** The member with this number. */
    private static Member member(Store store, int number) {
        return store.members()
                .withNumber(number)
                .orElseThrow(() -> new UserMistake("No member has number " + number + "; check the number."));
    }

    /** Everything that is stored of a member. */
    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Writes all that is stored of a member: member-NUMBER.csv and member-NUMBER-sets.csv."
                    + " Also while the wall is running.")
    static final class Export implements Callable<Integer> {

        @Parameters(paramLabel = "NUMBER", description = "The member's number.")
        private int number;

        @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "The folder to write to.")
        private @Nullable Path out;

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() {
            Setup setup = Setup.read(Folders.of(Objects.requireNonNull(spec)));
            Path folder = Objects.requireNonNull(out);
            try (Store store = Store.openReadOnly(setup.data())) {
                Member member = member(store, number);
                Path person = folder.resolve(MemberCsv.personFile(number));
                Path sets = folder.resolve(MemberCsv.setsFile(number));
                MemberCsv.writePerson(store, member, person);
                long lines = MemberCsv.writeSets(store, member, sets);
                spec.commandLine().getOut().println("Wrote " + person + " and " + lines + " sets to " + sets);
            }
            return Main.DONE;
        }
    }

    /** Forgets who somebody was. */
    @Command(
            name = "erase",
            mixinStandardHelpOptions = true,
            description =
                    "Forgets a member for good: name, alias, number and cards. The sets stay in the gym's totals and"
                            + " are nobody's. Close the wall first.")
    static final class Erase implements Callable<Integer> {

        @Parameters(paramLabel = "NUMBER", description = "The member's number.")
        private int number;

        @Option(names = "--yes", description = "Really erase; without it nothing happens.")
        private boolean sure;

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() {
            Folders folders = Folders.of(Objects.requireNonNull(spec));
            Setup setup = Setup.read(folders);
            if (!Store.holdsData(setup.data())) {
                throw new UserMistake("No member has number " + number + "; there is no data in " + setup.data() + ".");
            }
            try (Store store = Store.open(setup.data())) {
                Member member = member(store, number);
                if (!sure) {
                    throw new UserMistake("This erases member " + number + ", " + member.fullName()
                            + ", for good; say it again with --yes.");
                }
                store.members().erase(member.id(), TimeSource.SYSTEM.wall());
                spec.commandLine()
                        .getOut()
                        .println("Erased member " + number
                                + ". Copies of the data folder made before still know the name.");
            }
            return Main.DONE;
        }
    }
}
