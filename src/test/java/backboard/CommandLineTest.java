package backboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import backboard.store.Store;
import backboard.training.Appearance;
import backboard.training.JournalEntry;
import backboard.training.Member;
import backboard.training.Staff;
import backboard.training.StaffRole;
import backboard.training.Unit;
import backboard.training.Weight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** What each command line tells and how it ends. */
class CommandLineTest {

    private static final String HINT = " (--help shows what there is)";

    /** FOLDER stands for a folder of the test's own: data in FOLDER/gym, a file named FOLDER/file, and nothing else. */
    static final List<Arguments> REFUSED = List.of(
            refused("--wat", "Unknown option: '--wat'" + HINT),
            refused("chekc", "Unmatched argument at index 0: 'chekc'" + HINT),
            refused("--window", "Missing required parameter for option '--window' (WxH)" + HINT),
            refused(
                    "--window 1280",
                    "Invalid value for option '--window': "
                            + "write a size as width x height in pixels, such as 1920x1080" + HINT),
            refused(
                    "--window 800x600 check",
                    "--window before 'check' would change nothing; leave it out, or write it after the command."
                            + HINT),
            refused(
                    "--require-display export sets --out FOLDER/a.csv",
                    "--require-display before 'export' would change nothing; "
                            + "leave it out, or write it after the command." + HINT),
            refused("snapshot", "Missing required option: '--out=DIR'" + HINT),
            refused(
                    "snapshot --out FOLDER/out --size big",
                    "Invalid value for option '--size': "
                            + "write a size as width x height in pixels, such as 1920x1080" + HINT),
            refused(
                    "snapshot --out FOLDER/out --size 100x100",
                    "Invalid value for option '--size': sizes run from 320x240 to 7680x7680" + HINT),
            refused(
                    "snapshot --out FOLDER/out --at noon",
                    "Invalid value for option '--at': "
                            + "write a time as date, T and time of day, such as 2026-11-20T18:42:30" + HINT),
            refused(
                    "snapshot --out FOLDER/out --at +99999-01-01T00:00",
                    "Invalid value for option '--at': years run from 2000 to 2999" + HINT),
            refused(
                    "demo --data FOLDER/gym",
                    "The folder FOLDER/gym already holds data; name an empty one with --data DIR."),
            refused("demo --data FOLDER/new --members 0", "--members must be 1 to 2000, not 0."),
            refused("demo --data FOLDER/new --members 2001", "--members must be 1 to 2000, not 2001."),
            refused("demo --data FOLDER/new --days 3651", "--days must be 1 to 3650, not 3651."),
            refused(
                    "demo --data FOLDER/new --days many",
                    "Invalid value for option '--days': 'many' is not an int" + HINT),
            refused("export", "Say what to export: sets or exercises (--help shows what there is)."),
            refused("export sets", "Missing required option: '--out=FILE'" + HINT),
            refused(
                    "export sets --data FOLDER/none --out FOLDER/a.csv",
                    "There is no data in FOLDER/none yet; start the wall once or name another folder."),
            refused(
                    "export exercises --out FOLDER/none/a.csv",
                    "The folder FOLDER/none does not exist; create it first or choose another file."),
            refused("poster", "Name a file with --out FILE.pdf, or say --print; one of the two."),
            refused(
                    "poster --print --out FOLDER/a.pdf",
                    "Name a file with --out FILE.pdf, or say --print; one of the two."),
            refused(
                    "poster --day monday --out FOLDER/a.pdf",
                    "Invalid value for option '--day': write a day as year, month and day, such as 2026-11-20" + HINT),
            refused(
                    "poster --day 1926-11-20 --out FOLDER/a.pdf",
                    "Invalid value for option '--day': years run from 2000 to 2999" + HINT),
            refused(
                    "poster --circuit pul-power --out FOLDER/a.pdf",
                    "There is no circuit 'pul-power'; did you mean 'pull-power'?"),
            refused(
                    "poster --circuit pull-power --language fr --out FOLDER/a.pdf",
                    "There are no texts in 'fr'; --language is en or es."),
            refused(
                    "poster --circuit pull-power --out FOLDER/none/a.pdf",
                    "The folder FOLDER/none does not exist; create it first or choose another file."),
            refused(
                    "poster --circuit pull-power --out FOLDER/gym",
                    "FOLDER/gym is not a file that can be replaced; choose another name."),
            refused("bench", "Say what to measure: start, wall, figure or tap (--help shows what there is)."),
            refused(
                    "bench wall --size 4k",
                    "Invalid value for option '--size': "
                            + "write a size as width x height in pixels, such as 1920x1080" + HINT),
            refused(
                    "bench wall --size 10x10",
                    "Invalid value for option '--size': sizes run from 320x240 to 7680x7680" + HINT),
            refused("bench wall --seconds 101", "--seconds must be 1 to 100, not 101."),
            refused(
                    "bench wall --screen wal",
                    "There is no screen 'wal'; there are: wall-open-gym, wall-idle, wall-warm-up, wall-ready, wall-work, "
                            + "wall-rest, wall-transition, wall-round-rest, wall-cool-down, wall-done, wall-stations, "
                            + "wall-stations-rest, wall-paused, progress, wall-closed, wall-black."),
            refused(
                    "bench figure --exercise pul-up",
                    "There is no figure for an exercise 'pul-up'; did you mean 'pull-up'?"),
            refused("figures --exercise pul-up", "There is no exercise 'pul-up'; did you mean 'pull-up'?"),
            refused(
                    "export exercises --out FOLDER/a.csv --config FOLDER/none",
                    "FOLDER/none: the file is not there; check its name and folder"),
            refused("backup --data FOLDER/none", "There is nothing to copy yet; there is no data in FOLDER/none."),
            refused(
                    "backup --out FOLDER/none/copy.db --data FOLDER/gym",
                    "The folder for the copy cannot be written to."),
            refused(
                    "check --assets FOLDER/none",
                    "There is no folder FOLDER/none; name one that holds exercises and circuits."),
            refused(
                    "check --assets FOLDER/file",
                    "There is no folder FOLDER/file; name one that holds exercises and circuits."));

    @TempDir
    Path folder;

    private static Arguments refused(String line, String told) {
        return Arguments.of(line, told);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("REFUSED")
    void aMistakeIsToldInOneSentenceAndNothingIsWritten(String line, String told) throws IOException {
        gym();
        Files.createFile(folder.resolve("file"));
        List<Path> before = files();

        Told answer = run(line);

        assertThat(answer).isEqualTo(new Told(2, "", here(told) + System.lineSeparator()));
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void helpNamesEveryCommandAndExitCode() {
        Told told = run("--help");

        assertThat(told.code()).isZero();
        assertThat(told.err()).isEmpty();
        assertThat(told.out())
                .startsWith("Usage: backboard ")
                .contains("run", "check", "snapshot", "demo", "export", "poster", "figures", "bench")
                .contains("--config=FILE", "--data=DIR", "--assets=DIR", "--window=WxH", "--require-display")
                .contains("0   done", "1   a bug", "2   something to mend", "3   no display");
    }

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void everyCommandExplainsTheOptionsOfAll(String command) {
        Told told = run(command + " --help");

        assertThat(told.code()).isZero();
        assertThat(told.out())
                .startsWith("Usage: backboard " + command + " ")
                .contains("--config=FILE", "--data=DIR", "--assets=DIR");
    }

    static final List<String> COMMANDS = List.of(
            "run",
            "check",
            "snapshot",
            "demo",
            "export sets",
            "export exercises",
            "poster",
            "bench start",
            "bench wall",
            "bench figure",
            "figures");

    @Test
    void theVersionIsOneLine() {
        Told told = run("--version");

        assertThat(told.code()).isZero();
        assertThat(told.out()).hasLineCount(1).startsWith("Backboard ");
        assertThat(told.err()).isEmpty();
    }

    /** The line, and the file or folder that must then be told. */
    static final List<Arguments> IN_BOTH_PLACES = List.of(
            Arguments.of("--config FOLDER/none check", "FOLDER/none: the file is not there"),
            Arguments.of("check --config FOLDER/none", "FOLDER/none: the file is not there"),
            Arguments.of("--assets FOLDER/none check", "There is no folder FOLDER/none;"),
            Arguments.of("check --assets FOLDER/none", "There is no folder FOLDER/none;"),
            Arguments.of("--data FOLDER/here check", "data in FOLDER/here has not begun yet."),
            Arguments.of("check --data FOLDER/here", "data in FOLDER/here has not begun yet."),
            Arguments.of("--data FOLDER/gym export sets --out FOLDER/a.csv", "Wrote 0 lines to FOLDER/a.csv"),
            Arguments.of("export --data FOLDER/gym sets --out FOLDER/a.csv", "Wrote 0 lines to FOLDER/a.csv"),
            Arguments.of("export sets --data FOLDER/gym --out FOLDER/a.csv", "Wrote 0 lines to FOLDER/a.csv"),
            // what stands later holds
            Arguments.of("--data FOLDER/here check --data FOLDER/there", "data in FOLDER/there has not begun yet."),
            Arguments.of("--assets assets check --assets FOLDER/none", "There is no folder FOLDER/none;"),
            Arguments.of("--assets FOLDER/none check --assets assets", "All is well: 90 exercises"),
            Arguments.of(
                    "check --data FOLDER/a --data FOLDER/b", "option '--data' (DIR) should be specified only once"));

    @ParameterizedTest(name = "{0}")
    @FieldSource("IN_BOTH_PLACES")
    void anOptionOfAllHoldsBeforeAndAfterTheCommand(String line, String told) {
        gym();

        Told answer = run(line);

        assertThat(answer.out() + answer.err()).contains(here(told));
        assertThat(answer.code()).isEqualTo(answer.err().isEmpty() && !told.contains("not there") ? 0 : 2);
    }

    @ParameterizedTest
    @FieldSource("DEMOS")
    void demoFillsTheFolderThatIsNamed(String line) throws IOException {
        Told told = run(line);

        assertThat(told.code()).isZero();
        assertThat(told.err()).isEmpty();
        assertThat(told.out()).matches(here("Invented 5 members with \\d+ sets on 3 days in FOLDER/new\\R"));
        try (Stream<Path> made = Files.list(folder)) {
            assertThat(made).as("and not the home folder").containsExactly(folder.resolve("new"));
        }
    }

    static final List<String> DEMOS = List.of(
            "--data FOLDER/new demo --members 5 --days 3",
            "demo --data FOLDER/new --members 5 --days 3",
            "demo --members 5 --days 3 --seed 7 --data FOLDER/new");

    @Test
    void exportsSayHowManyLinesTheyWrote() throws IOException {
        assertThat(run("demo --data FOLDER/new --members 5 --days 3").code()).isZero();

        Told sets = run("export sets --data FOLDER/new --out FOLDER/sets.csv");
        Told exercises = run("export exercises --out FOLDER/exercises.csv");

        long lines = Files.readAllLines(folder.resolve("sets.csv")).size() - 1L;
        assertThat(lines).isPositive();
        assertThat(sets).isEqualTo(new Told(0, here("Wrote " + lines + " lines to FOLDER/sets.csv\n"), ""));
        assertThat(exercises).isEqualTo(new Told(0, here("Wrote 90 lines to FOLDER/exercises.csv\n"), ""));
        assertThat(folder.resolve("exercises.csv")).content().contains("pull-up,Pull-up,");
    }

    @Test
    void anExportIsInTheWordsOfTheFilesWhateverTheGymSpeaks() throws IOException {
        Files.writeString(folder.resolve("es.properties"), "gym.language = es\n");

        assertThat(run("export exercises --config FOLDER/es.properties --out FOLDER/exercises.csv")
                        .code())
                .isZero();

        assertThat(folder.resolve("exercises.csv"))
                .content()
                .contains("pull-up,Pull-up,")
                .contains(",pull-up bar,");
    }

    @Test
    void aMistakeInATranslationIsToldWhereTheGymSpeaksTheLanguage() throws IOException {
        Files.writeString(folder.resolve("es.properties"), "gym.language = es\n");
        Path file = Files.createDirectories(folder.resolve("gym/assets/es")).resolve("equipment.yaml");
        Files.writeString(file, "barbel: barra\n");

        Told spanish = run("demo --config FOLDER/es.properties --data FOLDER/gym --members 5 --days 3");
        Told english = run("snapshot --data FOLDER/gym --out FOLDER/out --size 320x240 --screen wall-closed");

        assertThat(spanish.err())
                .isEqualTo(here("FOLDER/gym/assets/es/equipment.yaml:1: "
                        + "no exercise needs 'barbel'; did you mean 'barbell'?\n"));
        assertThat(spanish.code()).isZero();
        assertThat(english.err()).isEmpty();
        assertThat(english.code()).isZero();
    }

    @Test
    void aScreenThatIsNotThereIsToldWithTheNameThatWasMeant() {
        Told near = run("snapshot --out FOLDER/out --at 2026-11-20T18:24 --screen figure-pul-up");
        Told far = run("snapshot --out FOLDER/out --at 2026-11-20T18:24 --screen handstands");

        assertThat(near.code()).isEqualTo(2);
        assertThat(near.err())
                .isEqualTo(here("There is no screen 'figure-pul-up' at that time; did you mean 'figure-pull-up'?\n"));
        assertThat(far.code()).isEqualTo(2);
        assertThat(far.err())
                .hasLineCount(1)
                .startsWith("There is no screen 'handstands' at that time; there are: wall, ")
                .contains("station-find", "figures-1", "figure-ID for one exercise.")
                .doesNotContain("figure-pull-up");
    }

    @Test
    void theBenchOfAFigureIsTwoFiguresInMilliseconds() {
        Told told = run("bench figure --exercise pull-up --size 320x240");

        assertThat(told.code()).isZero();
        assertThat(told.out().lines())
                .hasSize(2)
                .satisfiesExactly(
                        half -> assertThat(half).matches("paint_ms_p50: \\d+\\.\\d\\d ms"),
                        worst -> assertThat(worst).matches("paint_ms_p99: \\d+\\.\\d\\d ms"));
    }

    @Test
    void theHelpOfTheSetsSaysThatUndoneOnesAreLeftOut() {
        assertThat(run("export sets --help").out()).contains("taken back");
    }

    @Test
    void aMemberGetsAllThatIsStored() throws IOException {
        gym();

        Told told = run("member export 101 --out FOLDER --data FOLDER/gym");

        assertThat(told.code()).isZero();
        assertThat(folder.resolve("member-101.csv"))
                .content()
                .contains("first name,Mia", "appears as,name", "body weight,72.3 kg");
        assertThat(folder.resolve("member-101-sets.csv"))
                .content()
                .startsWith("set_id,")
                .hasLineCount(1);
    }

    @Test
    void erasingHasToBeSaidTwice() {
        gym();

        Told first = run("member erase 101 --data FOLDER/gym");
        assertThat(first.code()).isEqualTo(2);
        assertThat(first.err()).isEqualTo(here("This erases member 101, Mia K, for good; say it again with --yes.\n"));
        assertThat(run("member erase 101 --yes --data FOLDER/gym").code()).isZero();
        Told gone = run("member export 101 --out FOLDER --data FOLDER/gym");
        assertThat(gone.code()).isEqualTo(2);
        assertThat(gone.err()).isEqualTo(here("No member has number 101; check the number.\n"));
    }

    @Test
    void aCopyIsMadeWhileTheWallRunsAndPutBackWhenItIsClosed() {
        gym();
        try (Store wall = Store.open(folder.resolve("gym"))) {
            Told made = run("backup --data FOLDER/gym");
            assertThat(made.code()).isZero();
            assertThat(made.out())
                    .matches(here("Copied the data to FOLDER/gym/backups/backboard-\\d{8}T\\d{6}Z\\.db\\R"));
            assertThat(run("backup --out FOLDER/stick.db --data FOLDER/gym"))
                    .isEqualTo(new Told(0, here("Copied the data to FOLDER/stick.db\n"), ""));
            UUID mia = wall.members().withNumber(101).orElseThrow().id();
            wall.members().erase(mia, Instant.parse("2026-11-20T12:00:00Z"));
            Told open = run("restore FOLDER/stick.db --data FOLDER/gym");
            assertThat(open.code()).isEqualTo(2);
            assertThat(open.err()).startsWith("Backboard is already running");
        }
        assertThat(run("restore FOLDER/stick.db --data FOLDER/other").code()).isZero();
        try (Store other = Store.open(folder.resolve("other"))) {
            assertThat(other.members().withNumber(101)).isPresent();
            assertThat(other.staff().journal(1))
                    .extracting(JournalEntry::what, JournalEntry::arguments)
                    .containsExactly(tuple("data.restored-at-computer", List.of("stick.db")));
        }
        Told back = run("restore FOLDER/stick.db --data FOLDER/gym");
        assertThat(back.code()).isZero();
        assertThat(back.out())
                .matches(here("Put back FOLDER/stick.db; what was there is now"
                        + " FOLDER/gym/backups/before-restore-\\d{8}T\\d{6}Z\\.db\\.\\R"));
        assertThat(run("member export 101 --out FOLDER --data FOLDER/gym").err())
                .as("stays erased")
                .isEqualTo(here("No member has number 101; check the number.\n"));
    }

    private void gym() {
        try (Store store = Store.open(folder.resolve("gym"))) {
            Member mia = Member.of(UUID.randomUUID(), 101, "Mia", "K", Appearance.NAME);
            Instant noon = Instant.parse("2026-11-20T11:00:00Z");
            store.members().add(mia, noon, LocalDate.parse("2026-11-20"));
            store.members().weigh(mia.id(), Optional.of(new Weight(72.3, Unit.KG)), noon);
        }
    }

    private Told run(String line) {
        return Told.by(folder, here(line).split(" "));
    }

    private String here(String text) {
        return text.replace("FOLDER", folder.toString()).replace("\n", System.lineSeparator());
    }

    /** Without those that SQLite keeps beside its file, also for readers. */
    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.toString().matches(".*-(wal|shm)"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whereTheManagersPinIsForgottenAResetLetsANewOneBeFirst() {
        Instant noon = Instant.parse("2026-11-20T12:00:00Z");
        UUID dana = new UUID(0, 7);
        Staff sam = new Staff(new UUID(0, 8), "Sam", StaffRole.COACH);
        try (Store store = Store.open(folder.resolve("gym"))) {
            store.staff().add(new Staff(dana, "Dana", StaffRole.MANAGER), "a hash", noon);
            store.staff().add(sam, "another hash", noon);
        }
        Told first = run("staff reset --data FOLDER/gym");
        assertThat(first.code()).isEqualTo(2);
        assertThat(first.out()).isEqualTo(here("Dana (manager)\nSam (coach)\n"));
        assertThat(first.err()).isEqualTo(here("This takes the PIN of every manager away; say it again with --yes.\n"));
        try (Store store = Store.openReadOnly(folder.resolve("gym"))) {
            assertThat(store.staff().pin(dana)).contains("a hash");
        }
        assertThat(run("staff reset --yes --data FOLDER/gym").code()).isZero();
        try (Store store = Store.openReadOnly(folder.resolve("gym"))) {
            assertThat(store.staff().all()).containsExactly(sam);
            assertThat(store.staff().pin(dana)).isEmpty();
            assertThat(store.staff().pin(sam.id())).contains("another hash");
            assertThat(store.staff().journal(5))
                    .extracting(JournalEntry::what, JournalEntry::arguments)
                    .containsExactly(tuple("reset", List.of("Dana")));
        }
        Told again = run("staff reset --yes --data FOLDER/gym");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("There is no manager");
    }

    @Test
    void aListOfMembersIsImportedWholeOnceAndADryRunChangesNothing() throws IOException {
        gym();
        Files.writeString(folder.resolve("list.csv"), "nombre;apellidos;nota\nTom;Baker;x\nMia;K;y\n");
        Told dry = run("member import FOLDER/list.csv --dry-run --data FOLDER/gym");
        assertThat(dry.code()).isZero();
        assertThat(dry.out())
                .isEqualTo(here("Line 2, Tom Baker: Will be added with the next free number.\n"
                        + "Line 3, Mia K: Is here already with number 101; nothing of theirs changes.\n"
                        + "Not used: nota\n"));
        assertThat(members()).isEqualTo(1);
        assertThat(run("member import FOLDER/list.csv --data FOLDER/gym").out()).endsWith(here("Added 1 members.\n"));
        assertThat(run("member import FOLDER/list.csv --data FOLDER/gym").out()).endsWith(here("Added 0 members.\n"));
        assertThat(members()).isEqualTo(2);

        Files.writeString(folder.resolve("list.csv"), "name,number\nEve,0\nZoe,500\n");
        Told wrong = run("member import FOLDER/list.csv --data FOLDER/gym");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).isEqualTo(here("Nobody was added: 1 of 2 lines are wrong; mend them and try again.\n"));
        Files.writeString(folder.resolve("list.csv"), "a,b\n1,2\n");
        assertThat(run("member import FOLDER/list.csv --data FOLDER/gym").err())
                .startsWith(here("FOLDER/list.csv: The first line names no column of names"));
        assertThat(run("member import FOLDER/none.csv --data FOLDER/gym").err())
                .isEqualTo(here("FOLDER/none.csv: it is not there; check its name and folder\n"));
        assertThat(members()).isEqualTo(2);
    }

    private int members() {
        try (Store store = Store.openReadOnly(folder.resolve("gym"))) {
            return store.members().all().size();
        }
    }
}
