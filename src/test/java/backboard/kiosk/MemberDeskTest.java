package backboard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.roster.Entry.Kind;
import backboard.store.SetRow;
import backboard.store.Store;
import backboard.training.Appearance;
import backboard.training.Effort;
import backboard.training.StaffRole;
import backboard.training.Unit;
import backboard.training.Weight;
import backboard.words.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a manager does for members while the wall is running, over a real store and a real exchange folder. */
class MemberDeskTest {

    private static final String PIN = "482915";

    @TempDir
    Path data;

    private StaffGym gym;
    private UUID pass;

    @BeforeEach
    void open() {
        gym = new StaffGym(data, StaffGym.CHEAP);
        pass = gym.first("Dana", PIN).pass();
    }

    @AfterEach
    void close() {
        gym.close();
    }

    private static Outcome refused(String key, Object... values) {
        return new Outcome.Refused(Phrase.of("kiosk.refused." + key, values));
    }

    private UUID added(String first, String last) {
        UUID id = gym.kiosk().newId();
        assertThat(gym.done(new Command.AddMember(id, pass, first, last))).isEqualTo(new Outcome.Done());
        return id;
    }

    private MemberDetails details(UUID member) {
        return gym.kiosk().members().details(pass, member).join().orElseThrow();
    }

    private List<MemberFile> all() {
        return gym.kiosk().members().all(pass).join().orElseThrow();
    }

    private List<String> names() {
        return all().stream().map(MemberFile::fullName).toList();
    }

    /** Reps of pulldowns at 50 kg. */
    private UUID log(UUID member, int reps) {
        gym.clock.advance(Duration.ofSeconds(20));
        UUID id = gym.kiosk().newId();
        Effort effort = Effort.reps(reps, Optional.of(new Weight(50, Unit.KG)));
        assertThat(gym.done(new Command.LogSet(id, member, "lat-pulldown", effort, OptionalInt.empty())))
                .isInstanceOf(Outcome.Saved.class);
        return id;
    }

    private List<SetRow> rows() {
        try (Store store = Store.openReadOnly(data)) {
            List<SetRow> rows = new ArrayList<>();
            store.forEachSet(rows::add);
            return rows;
        }
    }

    private ListInspection inspect(String file) {
        return gym.kiosk().members().inspect(pass, file).join().orElseThrow();
    }

    private ListInspection.Readable readable(String text) {
        return (ListInspection.Readable) inspect(file("list.csv", text));
    }

    private String file(String name, String text) {
        try {
            Files.createDirectories(data.resolve("exchange"));
            Files.writeString(data.resolve("exchange").resolve(name), text);
            return name;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Everything in the data folder, one character for each byte. */
    private String bytes() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().contains("sqlite-"))
                    .toList()) {
                all.append(file.getFileName())
                        .append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
            return all.toString();
        }
    }

    // ---- who may

    @Test
    void coachesAndStrangersLearnNothingAndChangeNothing() {
        UUID mia = added("Mia", "Kent");
        gym.add(pass, "Sam", StaffRole.COACH, "730194");
        UUID coach = ((Outcome.Unlocked) gym.unlock(gym.crew().people().get(1), "730194")).pass();
        for (UUID other : List.of(coach, UUID.randomUUID())) {
            Outcome no = refused(other.equals(coach) ? "managers-only" : "staff-locked");
            MemberDesk desk = gym.kiosk().members();
            assertThat(desk.all(other).join()).isEmpty();
            assertThat(desk.details(other, mia).join()).isEmpty();
            assertThat(desk.lists(other).join()).isEmpty();
            assertThat(desk.inspect(other, file("list.csv", "name\nTom\n")).join())
                    .isEmpty();
            for (Command command : List.of(
                    new Command.AddMember(UUID.randomUUID(), other, "Eve", ""),
                    new Command.RenameMember(other, mia, "Eve", ""),
                    new Command.ShowMember(other, mia, Appearance.NAME, ""),
                    new Command.GiveCard(other, mia, "04A1B2C3"),
                    new Command.TakeCard(other, mia, "04A1B2C3"),
                    new Command.ExportMember(other, mia),
                    new Command.MergeMembers(other, mia, mia, false, false),
                    new Command.EraseMember(other, mia),
                    new Command.ImportMembers(other, readable("name\nTom\n").list()))) {
                assertThat(gym.done(command)).as(command.toString()).isEqualTo(no);
            }
        }
        assertThat(names()).containsExactly("Mia Kent");
        assertThat(data.resolve("exchange/member-101.csv")).doesNotExist();
        assertThat(gym.journal(pass)).noneMatch(line -> line.contains("member.") && !line.contains("added"));
    }

    @Test
    void theJournalTellsWhoDidWhatByNumberAndNeverByName() throws IOException {
        UUID mia = added("Canarybird", "Kent");
        UUID tom = added("Tom", "Baker");
        gym.done(new Command.RenameMember(pass, mia, "Flamingo", "Kent"));
        gym.done(new Command.ShowMember(pass, mia, Appearance.INITIALS, ""));
        gym.done(new Command.GiveCard(pass, mia, "04:a1:b2:c3"));
        gym.done(new Command.TakeCard(pass, mia, "04A1B2C3"));
        gym.done(new Command.ExportMember(pass, mia));
        gym.done(new Command.MergeMembers(pass, mia, tom, false, true));
        gym.done(new Command.EraseMember(pass, mia));
        gym.done(new Command.ImportMembers(pass, readable("name\nEve\nZoe\n").list()));
        assertThat(gym.journal(pass))
                .startsWith(
                        "Dana member.imported 2",
                        "Dana member.erased 102",
                        "Dana member.merged 102 101",
                        "Dana member.exported 101",
                        "Dana member.card-taken 101",
                        "Dana member.card-given 101",
                        "Dana member.shown 101",
                        "Dana member.renamed 101",
                        "Dana member.added 102",
                        "Dana member.added 101");
    }

    // ---- one member

    @Test
    void whoAManagerAddsIsAColourWithTheNextNumber() {
        UUID id = gym.kiosk().newId();
        Command add = new Command.AddMember(id, pass, "  Mia ", "Kent");
        assertThat(gym.done(add)).isEqualTo(new Outcome.Done());
        assertThat(gym.done(add)).isEqualTo(new Outcome.Done());
        assertThat(all()).singleElement().satisfies(mia -> {
            assertThat(mia.fullName()).isEqualTo("Mia Kent");
            assertThat(mia.number()).hasValue(101);
            assertThat(mia.appearance()).isEqualTo(Appearance.COLOUR);
            assertThat(mia.shown()).isNotEmpty().doesNotContain("Mia");
        });
        assertThat(gym.kiosk().look().floor().guises()).extracting(Guise::id).containsExactly(id);
        assertThat(gym.done(new Command.AddMember(UUID.randomUUID(), pass, " \u202E", "")))
                .isEqualTo(refused("no-first-name"));
        assertThat(gym.done(new Command.AddMember(UUID.randomUUID(), pass, "x".repeat(41), "")))
                .isEqualTo(refused("name-too-long", 40));
    }

    @Test
    void aCorrectedNameIsSeenAtOnceAndTheOldOneIsInNoFile() throws IOException {
        UUID mia = added("Canarybird", "Kent");
        gym.done(new Command.ShowMember(pass, mia, Appearance.NAME, ""));
        gym.done(new Command.RenameMember(pass, mia, "Mia", "Kent"));
        assertThat(gym.kiosk().look().floor().guises()).extracting(Guise::name).containsExactly("Mia K.");
        assertThat(bytes()).contains("Kent").doesNotContain("Canarybird");
        assertThat(gym.done(new Command.RenameMember(pass, mia, "", "Kent"))).isEqualTo(refused("no-first-name"));
        assertThat(gym.done(new Command.RenameMember(pass, UUID.randomUUID(), "Eve", "")))
                .isEqualTo(refused("member-gone"));
        assertThat(names()).containsExactly("Mia Kent");
    }

    @Test
    void aCardHasOneOwnerAndIsTakenAwayBeforeAnotherHasIt() throws IOException {
        UUID mia = added("Mia", "Kent");
        UUID tom = added("Tom", "Baker");
        assertThat(gym.done(new Command.GiveCard(pass, mia, "04:a1 b2-c3"))).isEqualTo(new Outcome.Done());
        assertThat(gym.done(new Command.GiveCard(pass, mia, "04A1B2C3"))).isEqualTo(new Outcome.Done());
        assertThat(details(mia).cards()).containsExactly("04A1B2C3");
        assertThat(gym.done(new Command.GiveCard(pass, tom, "04A1B2C3"))).isEqualTo(refused("card-taken", "101"));
        assertThat(gym.done(new Command.GiveCard(pass, tom, "12345"))).isEqualTo(refused("card-number", 6, 32));
        assertThat(gym.done(new Command.TakeCard(pass, tom, "04A1B2C3"))).isEqualTo(new Outcome.Done());
        assertThat(details(mia).cards()).containsExactly("04A1B2C3");
        gym.done(new Command.TakeCard(pass, mia, "04A1B2C3"));
        assertThat(details(mia).cards()).isEmpty();
        assertThat(bytes()).doesNotContain("04A1B2C3");
        assertThat(gym.kiosk().holder("04A1B2C3").join().orElseThrow().guise()).isEmpty();
    }

    @Test
    void anExportIsTheTwoFilesOfTheCommandLineAndANewOneReplacesTheOld() throws IOException {
        UUID mia = added("Mia", "Kent");
        log(mia, 10);
        assertThat(gym.done(new Command.ExportMember(pass, mia))).isEqualTo(new Outcome.Done());
        log(mia, 8);
        assertThat(gym.done(new Command.ExportMember(pass, mia))).isEqualTo(new Outcome.Done());
        Path folder = data.resolve("exchange");
        assertThat(gym.kiosk().members().folder()).isEqualTo(folder);
        assertThat(folder.resolve("member-101.csv"))
                .content()
                .contains("number,101", "first name,Mia", "last name,Kent");
        assertThat(Files.readAllLines(folder.resolve("member-101-sets.csv"))).hasSize(3);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
        file("members.csv", "name\nTom\n");
        assertThat(gym.kiosk().members().lists(pass).join().orElseThrow())
                .extracting(list -> list.name())
                .containsExactly("members.csv");
    }

    @Test
    void anExportThatCannotBeWrittenSaysSoAndIsNotInTheJournal() throws IOException {
        UUID mia = added("Mia", "Kent");
        Files.writeString(data.resolve("exchange"), "a file where the folder should be");
        assertThat(gym.done(new Command.ExportMember(pass, mia)))
                .isEqualTo(new Outcome.Refused(Phrase.of("kiosk.exchange.unwritable", "member-101.csv", 0L)));
        assertThat(gym.journal(pass)).noneMatch(line -> line.contains("exported"));
    }

    // ---- erase

    @Test
    void whoIsErasedWhileTheWallRunsIsOnNoScreenAndInNoByteOfTheFolder() throws IOException {
        UUID mia = added("Canarybird", "Quetzalcoatl");
        UUID tom = added("Tom", "Baker");
        gym.done(new Command.ShowMember(pass, mia, Appearance.ALIAS, "Flamingofeather"));
        gym.done(new Command.GiveCard(pass, mia, "C0FFEEC0FFEE"));
        gym.done(new Command.Weigh(mia, Optional.of(new Weight(72.3, Unit.KG))));
        log(mia, 10);
        log(mia, 12);
        log(tom, 10);
        gym.done(new Command.ExportMember(pass, mia));
        assertThat(gym.kiosk().look().floor().toString()).contains("Flamingofeather");
        assertThat(bytes()).contains("Canarybird", "Quetzalcoatl", "member-101-sets.csv");

        assertThat(gym.done(new Command.EraseMember(pass, mia))).isEqualTo(new Outcome.Done());

        assertThat(bytes())
                .doesNotContain("Canarybird", "Quetzalcoatl", "Flamingofeather", "C0FFEEC0FFEE", "member-101");
        State state = gym.kiosk().look();
        assertThat(state.floor().toString()).doesNotContain("Flamingofeather");
        assertThat(state.floor().guises()).extracting(Guise::id).containsExactly(tom);
        assertThat(state.floor().recent()).hasSize(1);
        assertThat(state.floor().progress().sets()).isEqualTo(3);
        assertThat(rows()).hasSize(3);
        assertThat(gym.done(new Command.EraseMember(pass, mia))).isEqualTo(refused("member-gone"));
        UUID eve = added("Eve", "");
        assertThat(details(eve).file().number()).hasValue(103);
        gym.restart();
        assertThat(bytes()).doesNotContain("Canarybird", "Quetzalcoatl", "Flamingofeather");
    }

    // ---- merge

    @Test
    void theSetsOfBothBelongToWhoStaysAndAllCountsAreThoseOfTheLog() {
        UUID mia = added("Mia", "Kent");
        UUID twin = added("Mia", "Kennt");
        UUID tom = added("Tom", "Baker");
        gym.done(new Command.GiveCard(pass, mia, "11111111"));
        gym.done(new Command.GiveCard(pass, twin, "22222222"));
        log(mia, 8);
        UUID takenBack = log(twin, 9);
        gym.done(new Command.UndoSet(gym.kiosk().newId(), twin, takenBack));
        UUID corrected = log(twin, 10);
        gym.done(new Command.EditSet(
                gym.kiosk().newId(), twin, corrected, Effort.reps(12, Optional.of(new Weight(60, Unit.KG)))));
        log(mia, 11);
        log(twin, 7);
        log(tom, 5);
        List<SetRow> before = rows();
        var progress = gym.kiosk().look().floor().progress();
        var beforeTheMerge = gym.clock.wall();
        gym.clock.advance(Duration.ofMinutes(1));

        assertThat(gym.done(new Command.MergeMembers(pass, mia, twin, false, true)))
                .isEqualTo(new Outcome.Done());

        List<SetRow> after = rows();
        assertThat(after).hasSize(5);
        for (int i = 0; i < after.size(); i++) {
            SetRow was = before.get(i);
            SetRow is = after.get(i);
            assertThat(is.set().id()).isEqualTo(was.set().id());
            assertThat(is.set().effort()).isEqualTo(was.set().effort());
            assertThat(is.set().at()).isEqualTo(was.set().at());
            assertThat(is.set().volumeKg()).isEqualTo(was.set().volumeKg());
            boolean toms = was.set().member().equals(tom);
            assertThat(is.set().member()).isEqualTo(toms ? tom : mia);
            assertThat(is.memberNumber()).hasValue(toms ? 103 : 102);
        }
        MemberDetails stays = details(mia);
        assertThat(stays.sets()).isEqualTo(4);
        assertThat(stays.cards()).containsExactlyInAnyOrder("11111111", "22222222");
        assertThat(stays.file().fullName()).isEqualTo("Mia Kent");
        assertThat(stays.file().number()).hasValue(102);
        Floor floor = gym.kiosk().look().floor();
        assertThat(floor.done(mia, "lat-pulldown")).isEqualTo(4);
        assertThat(floor.done(twin, "lat-pulldown")).isZero();
        assertThat(floor.recent())
                .hasSize(5)
                .filteredOn(line -> line.guise().id().equals(mia))
                .hasSize(4);
        assertThat(floor.lastSetToday()).containsOnlyKeys(mia, tom);
        assertThat(floor.progress().volume()).isEqualTo(progress.volume());
        assertThat(floor.progress().sets()).isEqualTo(progress.sets());
        assertThat(names()).containsExactly("Mia Kent", "Tom Baker");
        assertThat(gym.kiosk().holder("22222222").join().orElseThrow().guise())
                .map(Guise::id)
                .contains(mia);
        // A late correction from a screen that still shows the set changes it where it is now.
        gym.done(new Command.UndoSet(gym.kiosk().newId(), mia, corrected));
        assertThat(details(mia).sets()).isEqualTo(3);
        try (Store then = Store.openReadOnly(data, beforeTheMerge)) {
            assertThat(then.countOf(twin)).isEqualTo(2);
            assertThat(then.countOf(mia)).isEqualTo(2);
        }
    }

    @Test
    void aMergedMemberIsGoneForGoodAndTheNumberThatIsNotKeptIsNeverGivenAgain() throws IOException {
        UUID mia = added("Mia", "Kent");
        UUID twin = added("Canarybird", "Quetzalcoatl");
        gym.done(new Command.ExportMember(pass, twin));
        gym.done(new Command.MergeMembers(pass, mia, twin, false, false));
        assertThat(bytes()).doesNotContain("Canarybird", "Quetzalcoatl", "member-102.csv");
        assertThat(gym.done(new Command.MergeMembers(pass, mia, twin, false, false)))
                .isEqualTo(refused("member-gone"));
        assertThat(gym.done(new Command.MergeMembers(pass, mia, mia, false, false)))
                .isEqualTo(refused("same-member"));
        gym.restart();
        pass = ((Outcome.Unlocked) gym.unlock(gym.crew().people().get(0), PIN)).pass();
        assertThat(details(added("Eve", "")).file().number()).hasValue(103);
        assertThat(((ListInspection.Readable) inspect(file("l.csv", "name,number\nZoe,102\n")))
                        .dryRun()
                        .entries())
                .extracting(entry -> entry.sentence().key())
                .containsExactly("roster.wrong.number-gone");
    }

    @Test
    void whoIsMergedNeverShowsMoreThanEitherWantedAndTheLaterBodyWeightHolds() {
        UUID mia = added("Mia", "Kent");
        UUID twin = added("Mia", "Kennt");
        gym.done(new Command.ShowMember(pass, mia, Appearance.NAME, ""));
        gym.done(new Command.ShowMember(pass, twin, Appearance.ALIAS, "Iron Fox"));
        gym.done(new Command.Weigh(mia, Optional.of(new Weight(70, Unit.KG))));
        gym.clock.advance(Duration.ofSeconds(1));
        gym.done(new Command.Weigh(twin, Optional.of(new Weight(71, Unit.KG))));
        gym.done(new Command.MergeMembers(pass, mia, twin, true, false));
        MemberFile merged = details(mia).file();
        assertThat(merged.fullName()).isEqualTo("Mia Kennt");
        assertThat(merged.number()).hasValue(101);
        assertThat(merged.appearance()).isEqualTo(Appearance.ALIAS);
        assertThat(merged.shown()).isEqualTo("Iron Fox");
        try (Store store = Store.openReadOnly(data)) {
            assertThat(store.members().bodyWeight(mia)).contains(new Weight(71, Unit.KG));
        }
    }

    // ---- import

    @Test
    void aDryRunSaysLineByLineWhatWouldBeAndChangesNothing() {
        UUID mia = added("Mia", "Kent");
        gym.done(new Command.GiveCard(pass, mia, "11111111"));
        UUID gone = added("Gone", "");
        added("Zed", "");
        gym.done(new Command.EraseMember(pass, gone));
        ListInspection.Readable read = readable("""
                name,number,card,phone
                Tom Baker,,,1
                ZÉD,,,2
                Mia Kent,101,,3
                Eve,103,,4
                Zoe,102,,5
                Ada,,11111111,6
                Bob,300,22222222,7
                Bob,300,,8
                Cid,,22222222,9
                Tom Baker,,,10
                Mia Kent,205,,11
                """);
        assertThat(read.dryRun().entries())
                .extracting(entry -> entry.line() + " " + entry.kind() + " "
                        + entry.sentence().key().replace("roster.", "") + " "
                        + entry.sentence().values())
                .containsExactly(
                        "2 NEW new []",
                        "3 KNOWN known [103]",
                        "4 KNOWN known [101]",
                        "5 WRONG wrong.number-taken [103, Zed]",
                        "6 WRONG wrong.number-gone [102]",
                        "7 WRONG wrong.card-taken [101, Mia Kent]",
                        "8 NEW new.number [300]",
                        "9 WRONG wrong.number-twice [300, 8]",
                        "10 WRONG wrong.card-twice [8]",
                        "11 WRONG wrong.name-twice [2]",
                        "12 NEW new.number [205]");
        assertThat(read.dryRun().passedOver()).containsExactly("phone");
        assertThat(read.dryRun().isReady()).isFalse();
        assertThat(gym.done(new Command.ImportMembers(pass, read.list())))
                .isEqualTo(new Outcome.Refused(Phrase.of("roster.not-ready")));
        assertThat(names()).containsExactly("Mia Kent", "Zed");
    }

    @Test
    void aGoodListIsAddedWholeAndTheSameListTwiceAddsNobody() {
        String text = """
                \uFEFFNombre;Apellidos;Número;Tarjeta;Alias
                Mia;Kent;104;04A1B2C3;
                Tom;Baker;;;Iron Fox
                Eve;;102;;
                """;
        ListInspection.Readable read = readable(text);
        assertThat(read.dryRun().isReady()).isTrue();
        assertThat(gym.done(new Command.ImportMembers(pass, read.list()))).isEqualTo(new Outcome.Imported(3));
        Map<String, MemberFile> byName = all().stream().collect(Collectors.toMap(MemberFile::fullName, file -> file));
        assertThat(byName.get("Mia Kent").number()).hasValue(104);
        assertThat(byName.get("Mia Kent").appearance()).isEqualTo(Appearance.COLOUR);
        assertThat(details(byName.get("Mia Kent").id()).cards()).containsExactly("04A1B2C3");
        assertThat(byName.get("Tom Baker").number()).hasValue(105);
        assertThat(byName.get("Tom Baker").shown()).isEqualTo("Iron Fox");
        assertThat(byName.get("Eve").number()).hasValue(102);
        assertThat(gym.kiosk().look().floor().guises()).hasSize(3);

        ListInspection.Readable again = readable(text);
        assertThat(again.dryRun().count(Kind.KNOWN)).isEqualTo(3);
        assertThat(again.dryRun().isReady()).isFalse();
        assertThat(gym.done(new Command.ImportMembers(pass, again.list()))).isEqualTo(new Outcome.Imported(0));
        assertThat(gym.done(new Command.ImportMembers(pass, read.list()))).isEqualTo(new Outcome.Imported(0));
        assertThat(all()).hasSize(3);
    }

    @Test
    void whatHasChangedSinceTheDryRunIsLookedAtAgainAndNobodyIsAdded() {
        ListInspection.Readable read = readable("name,number\nMia Kent,102\nTom Baker,101\n");
        assertThat(read.dryRun().isReady()).isTrue();
        added("Eve", "");
        assertThat(gym.done(new Command.ImportMembers(pass, read.list())))
                .isEqualTo(new Outcome.Refused(Phrase.of("roster.not-ready")));
        assertThat(names()).containsExactly("Eve");
        assertThat(gym.journal(pass)).noneMatch(line -> line.contains("imported"));
    }

    @Test
    void fiveThousandAreAddedAtOnce() {
        String list = IntStream.rangeClosed(1, 5000)
                .mapToObj(i -> "First" + i + ",Last" + i + "," + (1000 + i) + "\n")
                .collect(Collectors.joining("", "first,last,number\n", ""));
        assertThat(gym.done(new Command.ImportMembers(pass, readable(list).list())))
                .isEqualTo(new Outcome.Imported(5000));
        assertThat(all()).hasSize(5000);
    }

    @Test
    void whatIsNoListOfMembersIsOneSentenceAndChangesNothing() throws IOException {
        added("Mia", "Kent");
        Path folder = Files.createDirectories(data.resolve("exchange"));
        Files.write(folder.resolve("latin.csv"), "name\nJos\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("large.csv"), "name\n" + "x".repeat(1024 * 1024));
        Files.writeString(data.resolve("secret.csv"), "name\nTom\n");
        Files.createSymbolicLink(folder.resolve("link.csv"), data.resolve("secret.csv"));
        file("table.csv", "a,b\n1,2\n");
        assertThat(inspect("latin.csv")).isEqualTo(unreadable("kiosk.exchange.not-utf-8", "latin.csv", 2L));
        assertThat(inspect("large.csv")).isEqualTo(unreadable("kiosk.exchange.too-large", "large.csv", 1024L));
        assertThat(inspect("link.csv")).isEqualTo(unreadable("kiosk.exchange.gone", "link.csv", 0L));
        assertThat(inspect("none.csv")).isEqualTo(unreadable("kiosk.exchange.gone", "none.csv", 0L));
        assertThat(inspect("../secret.csv")).isEqualTo(unreadable("kiosk.exchange.no-name", "?", 0L));
        assertThat(inspect("table.csv")).isEqualTo(unreadable("roster.no-names"));
        assertThat(names()).containsExactly("Mia Kent");
    }

    private static ListInspection unreadable(String key, Object... values) {
        return new ListInspection.Unreadable(Phrase.of(key, values));
    }
}
