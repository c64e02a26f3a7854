package backboard;

import backboard.exchange.BoundedText;
import backboard.exchange.ExchangeException;
import backboard.exchange.ExchangeFolder;
import backboard.export.MemberCsv;
import backboard.kiosk.Ids;
import backboard.kiosk.TimeSource;
import backboard.roster.DryRun;
import backboard.roster.Entry;
import backboard.roster.ListMistakeException;
import backboard.roster.MemberList;
import backboard.roster.Roster;
import backboard.store.Store;
import backboard.training.Language;
import backboard.training.Member;
import backboard.words.Words;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What staff do for members: hand out what is stored of one, forget who it was, or bring in a list of many. */
@Command(
        name = "member",
        mixinStandardHelpOptions = true,
        description = "Exports or erases what is stored of one member, or imports many.",
        subcommands = {MemberCommand.Export.class, MemberCommand.Erase.class, MemberCommand.Import.class})
final class MemberCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new UserMistake("Say what to do with members: export, erase or import (--help shows what there is).");
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
                Instant now = TimeSource.SYSTEM.wall();
                store.members().erase(member.id(), now);
                store.staff().note(Optional.empty(), "member.erased-at-computer", List.of(String.valueOf(number)), now);
                ExchangeFolder exchange = new ExchangeFolder(setup.settings().exchangeIn(setup.data()));
                exchange.delete(MemberCsv.personFile(number));
                exchange.delete(MemberCsv.setsFile(number));
                spec.commandLine()
                        .getOut()
                        .println("Erased member " + number
                                + ". Copies of the data folder made before still know the name.");
            }
            return Main.DONE;
        }
    }

    /** Brings in a list. */
    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description =
                    "Adds the members of a CSV file who are new: all of them or, while a line is wrong, nobody. The first"
                            + " line heads the columns: name, or first name and last name; also number, card and alias."
                            + " Close the wall first.")
    static final class Import implements Callable<Integer> {

        @Parameters(paramLabel = "FILE", description = "The list; UTF-8, at most 1 MiB and 5,000 members.")
        private @Nullable Path file;

        @Option(names = "--dry-run", description = "Only tells what would become of each line.")
        private boolean dryRun;

        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() {
            PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
            Setup setup = Setup.read(Folders.of(spec));
            MemberList list = read(Objects.requireNonNull(file));
            try (Store store = Store.open(setup.data())) {
                Roster roster = new Roster(store);
                DryRun found = roster.dryRun(list);
                found.entries().forEach(entry -> out.println(line(entry)));
                if (!found.passedOver().isEmpty()) {
                    out.println("Not used: " + String.join(", ", found.passedOver()));
                }
                int wrong = found.count(Entry.Kind.WRONG);
                if (wrong > 0) {
                    throw new UserMistake("Nobody was added: " + wrong + " of "
                            + found.entries().size() + " lines are wrong; mend them and try again.");
                }
                if (!dryRun) {
                    Instant now = TimeSource.SYSTEM.wall();
                    LocalDate today = now.atZone(setup.settings().zone()).toLocalDate();
                    out.println("Added " + roster.add(list, now, today, () -> Ids.at(now)) + " members.");
                }
            }
            return Main.DONE;
        }

        private static MemberList read(Path file) {
            try {
                return MemberList.read(BoundedText.read(file, MemberList.MOST_BYTES));
            } catch (ExchangeException failed) {
                throw new UserMistake(failed.sentence());
            } catch (ListMistakeException mistake) {
                throw new UserMistake(file + ": " + mistake.phrase().in(Words.of(Language.ENGLISH)));
            }
        }

        private static String line(Entry entry) {
            return "Line " + entry.line() + ", " + entry.who() + ": "
                    + entry.sentence().in(Words.of(Language.ENGLISH));
        }
    }
}
