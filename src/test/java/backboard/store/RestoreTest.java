package backboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backboard.training.Appearance;
import backboard.training.LoggedSet;
import backboard.training.Member;
import backboard.training.Staff;
import backboard.training.StaffRole;
import backboard.training.Unit;
import backboard.training.Weight;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy that is put back brings back what it held, and never what people have decided since. */
class RestoreTest {

    private static final Instant MADE = Instant.parse("2026-11-20T18:52:00Z");
    private static final Instant LATER = MADE.plusSeconds(3600);
    private static final String COPY = "backboard-20261120T185200Z.db";
    private static final String BEFORE = "before-restore-20261120T195200Z.db";
    private static final Consumer<StaffRecords> SILENT = journal -> {};

    @TempDir
    Path temp;

    private Path data;
    private Path folder;
    private Backups backups;

    @BeforeEach
    void folders() {
        data = temp.resolve("Süd #1 50 %");
        folder = data.resolve("backups");
        backups = Backups.of(data);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static LoggedSet logged(Store store, Member member, int minute) {
        LoggedSet set = Samples.set(member, Samples.DAY.atTime(18, minute));
        store.log(set, Samples.ZONE, Samples.NOON);
        return set;
    }

    @Test
    void theRunningStoreHoldsExactlyWhatTheCopyHeldAndGoesOn() throws IOException {
        LoggedSet first;
        LoggedSet after;
        try (Store store = Samples.storeIn(data)) {
            first = logged(store, Samples.MIA, 0);
            backups.make(MADE);
            LoggedSet second = logged(store, Samples.TOM, 1);
            Member eve = Samples.member(200, "Eve", "");
            store.members().add(eve, Samples.NOON, Samples.DAY);

            Backup before = store.restore(
                    backups, COPY, LATER, journal -> journal.note(Optional.empty(), "data.restored", List.of(), LATER));

            assertThat(before.name()).isEqualTo(BEFORE);
            assertThat(files()).containsExactly(COPY, BEFORE);
            assertThat(store.set(first.id())).contains(first);
            assertThat(store.set(second.id())).isEmpty();
            assertThat(store.members().all()).containsExactly(Samples.MIA, Samples.TOM);
            assertThat(store.staff().journal(1).get(0).what()).isEqualTo("data.restored");
            assertThat(Files.size(data.resolve("backboard.db-wal"))).isZero();
            assertThat(store.members().nextNumber())
                    .as("Eve’s number is nobody else’s")
                    .isEqualTo(201);
            after = logged(store, Samples.TOM, 2);
            assertThat(store.checkIntegrity()).isEmpty();

            store.restore(backups, BEFORE, LATER.plusSeconds(60), SILENT);
            assertThat(store.set(second.id())).as("and back again").contains(second);
            assertThat(store.members().all()).contains(eve);
            assertThat(store.set(after.id())).isEmpty();
            after = logged(store, Samples.MIA, 3);
        }
        try (Store again = Store.open(data)) {
            assertThat(again.set(after.id())).contains(after);
            assertThat(again.checkIntegrity()).isEmpty();
        }
    }

    @Test
    void whoWasErasedSinceStaysErasedInTheDataAndInItsBytes() throws IOException {
        Member zoe = Member.of(UUID.randomUUID(), 119, "Zoephora", "Quill", Appearance.NAME);
        try (Store store = Samples.storeIn(data)) {
            store.members().add(zoe, Samples.NOON, Samples.DAY);
            store.members().link("ZOECARD1", zoe.id(), Samples.NOON);
            store.members().weigh(zoe.id(), Optional.of(new Weight(61, Unit.KG)), Samples.NOON);
            LoggedSet set = logged(store, zoe, 0);
            backups.make(MADE);
            store.members().erase(zoe.id(), MADE.plusSeconds(60));

            store.restore(backups, COPY, LATER, SILENT);

            assertThat(store.members().all()).containsExactly(Samples.MIA, Samples.TOM);
            assertThat(store.members().holder("ZOECARD1")).isEmpty();
            assertThat(store.members().bodyWeight(zoe.id())).isEmpty();
            assertThat(store.set(set.id())).as("the gym’s totals").isPresent();
            assertThat(store.members().nextNumber()).isEqualTo(120);
        }
        String bytes = Files.readString(data.resolve("backboard.db"), StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains("Mia").doesNotContain("Zoephora", "Quill", "ZOECARD1");
    }

    @Test
    void whoWasMadeOneWithSomebodySinceStaysSoAndLosesNoSet() {
        Member zoe = Member.of(UUID.randomUUID(), 119, "Zoe", "Quill", Appearance.NAME);
        Member double1 = Member.of(UUID.randomUUID(), 120, "Zoë", "Quill", Appearance.COLOUR);
        Member double2 = Member.of(UUID.randomUUID(), 121, "Zo", "Quill", Appearance.COLOUR);
        try (Store store = Samples.storeIn(data)) {
            List.of(zoe, double1, double2).forEach(one -> store.members().add(one, Samples.NOON, Samples.DAY));
            store.members().link("ZOECARD1", double1.id(), Samples.NOON);
            List<LoggedSet> sets = List.of(logged(store, zoe, 0), logged(store, double1, 1), logged(store, double2, 2));
            backups.make(MADE);
            store.members().merge(double1, double2.id(), MADE.plusSeconds(60));
            store.members().merge(zoe, double1.id(), MADE.plusSeconds(120));

            store.restore(backups, COPY, LATER, SILENT);

            assertThat(store.members().all()).containsExactly(Samples.MIA, Samples.TOM, zoe);
            assertThat(sets)
                    .allSatisfy(
                            set -> assertThat(store.set(set.id()).orElseThrow().member())
                                    .isEqualTo(zoe.id()));
            assertThat(store.members().holder("ZOECARD1")).contains(zoe.id());
        }
    }

    @Test
    void whatPeopleDecidedAboutThemselvesSinceStaysDecided() {
        try (Store store = Samples.storeIn(data)) {
            store.members().weigh(Samples.MIA.id(), Optional.of(new Weight(61, Unit.KG)), Samples.NOON);
            store.members().weigh(Samples.TOM.id(), Optional.of(new Weight(80, Unit.KG)), Samples.NOON);
            backups.make(MADE);
            store.members().appear(Samples.MIA.id(), Appearance.INVISIBLE, "");
            store.members().weigh(Samples.MIA.id(), Optional.empty(), MADE);

            store.restore(backups, COPY, LATER, SILENT);

            assertThat(store.members().all())
                    .filteredOn(member -> member.id().equals(Samples.MIA.id()))
                    .singleElement()
                    .extracting(Member::appearance)
                    .isEqualTo(Appearance.INVISIBLE);
            assertThat(store.members().bodyWeight(Samples.MIA.id())).isEmpty();
            assertThat(store.members().bodyWeight(Samples.TOM.id())).contains(new Weight(80, Unit.KG));
        }
    }

    @Test
    void whoMayComeInIsWhoMayTodayWithThePinsOfToday() {
        Staff dana = new Staff(UUID.randomUUID(), "Dana", StaffRole.MANAGER);
        Staff sam = new Staff(UUID.randomUUID(), "Sam", StaffRole.COACH);
        Staff kim = new Staff(UUID.randomUUID(), "Kim", StaffRole.MANAGER);
        try (Store store = Samples.storeIn(data)) {
            store.staff().add(dana, "hash-1", Samples.NOON);
            store.staff().add(sam, "hash-2", Samples.NOON);
            backups.make(MADE);
            store.staff().changePin(dana.id(), "hash-3");
            store.staff().retire(sam.id(), MADE);
            store.staff().add(kim, "hash-4", MADE);
            store.staff().countTry(dana.id(), true);

            store.restore(
                    backups,
                    COPY,
                    LATER,
                    journal -> journal.note(Optional.of(kim.id()), "data.restored", List.of(), LATER));

            assertThat(store.staff().all()).containsExactly(dana, kim);
            assertThat(store.staff().pin(dana.id())).contains("hash-3");
            assertThat(store.staff().failedTries()).isEqualTo(1);
            assertThat(store.staff().isWaitOwed()).isTrue();
            assertThat(store.staff().journal(1).get(0).who()).isEqualTo("Kim");
        }
    }

    @Test
    void aCopyOfAnOlderProgramIsBroughtUpToDate() throws SQLException {
        try (Store store = Samples.storeIn(data)) {
            Path old = backups.aside(COPY);
            try (Database first = Database.forPreparing(old)) {
                new Migrations(Migrations.ALL.subList(0, 1)).apply(first);
            }
            execute(
                    old,
                    "INSERT INTO member (id, number, first_name, last_initial, guest, on_wall, joined_at, joined_on)"
                            + " VALUES ('" + UUID.randomUUID()
                            + "', 7, 'Ida', 'O', 0, 1, '2025-01-01T10:00:00Z', '2025-01-01')");
            store.restore(backups, COPY, LATER, SILENT);
            assertThat(store.members().all()).extracting(Member::firstName).containsExactly("Ida");
            assertThat(backups.figures().schema()).isEqualTo(Migrations.ALL.size());
        }
    }

    @Test
    void aCopyThatCannotBeUsedIsRefusedInOneSentenceAndNothingChanges() throws Exception {
        try (Store store = Samples.storeIn(data)) {
            for (int i = 0; i < 300; i++) {
                logged(store, Samples.MIA, i % 60);
            }
            Path whole = folder.resolve(backups.make(MADE).name());
            long revision = store.revision();
            Map<String, String> wrong = new HashMap<>();
            wrong.put("backboard-20261001T000000Z.db", "The file is not a copy of Backboard’s data.");
            Files.createFile(folder.resolve("backboard-20261001T000000Z.db"));
            wrong.put("backboard-20261002T000000Z.db", "The copy is damaged.");
            Files.writeString(folder.resolve("backboard-20261002T000000Z.db"), "no database at all ".repeat(100));
            wrong.put("backboard-20261003T000000Z.db", "The copy is damaged.");
            Path cut = Files.copy(whole, folder.resolve("backboard-20261003T000000Z.db"));
            try (RandomAccessFile file = new RandomAccessFile(cut.toFile(), "rw")) {
                file.setLength(file.length() / 2);
            }
            wrong.put("backboard-20261004T000000Z.db", "The copy is damaged.");
            Path garbled = Files.copy(whole, folder.resolve("backboard-20261004T000000Z.db"));
            try (RandomAccessFile file = new RandomAccessFile(garbled.toFile(), "rw")) {
                file.seek(file.length() / 2);
                file.write(new byte[20_000]);
            }
            wrong.put(
                    "backboard-20261005T000000Z.db",
                    "The copy is of a newer Backboard; put it back with that version.");
            Path newer = Files.copy(whole, folder.resolve("backboard-20261005T000000Z.db"));
            execute(newer, "PRAGMA user_version = 999");
            wrong.put("backboard-20261006T000000Z.db", "The file is not a copy of Backboard’s data.");
            execute(
                    folder.resolve("backboard-20261006T000000Z.db"),
                    "CREATE TABLE member (x)",
                    "PRAGMA user_version=1");
            wrong.put("backboard-20261007T000000Z.db", "This copy is no longer there.");
            wrong.put("../backboard.db", "This copy is no longer there.");
            List<String> files = files();

            wrong.forEach((name, sentence) -> assertThatThrownBy(() -> store.restore(backups, name, LATER, SILENT))
                    .as(name)
                    .isInstanceOf(StoreException.class)
                    .hasMessage(sentence));

            assertThat(files()).isEqualTo(files);
            assertThat(store.revision()).isEqualTo(revision);
            assertThat(Samples.standing(store)).isEqualTo(300);
            assertThat(store.checkIntegrity()).isEmpty();
        }
    }

    @Test
    void whereTheDataWouldNotBeKeptSafeAfterwardsTheOldIsPutBack() {
        try (Store store = Samples.storeIn(data)) {
            backups.make(MADE);
            LoggedSet second = logged(store, Samples.TOM, 1);
            store.close();
            try (Database live = Database.forWriting(DataFolder.database(data))) {
                Restoring restoring = new Restoring(backups, Map.of("synchronous", "7"));
                assertThatThrownBy(() -> restoring.into(live, folder.resolve(COPY), LATER, SILENT))
                        .hasMessageContaining("cannot be kept safe here");
                Store again = new Store(live, () -> {});
                assertThat(again.set(second.id())).contains(second);
                assertThat(again.checkIntegrity()).isEmpty();
            }
        }
    }

    @Test
    void whatCannotBeWrittenDownIsNotDone() throws IOException {
        try (Store store = Samples.storeIn(data)) {
            backups.make(MADE);
            LoggedSet second = logged(store, Samples.TOM, 1);
            assertThatThrownBy(() -> store.restore(
                            backups,
                            COPY,
                            LATER,
                            journal -> journal.note(Optional.of(UUID.randomUUID()), "by nobody", List.of(), LATER)))
                    .isInstanceOf(StoreException.class);
            assertThat(store.set(second.id())).contains(second);
            assertThat(files()).containsExactly(COPY);
        }
    }

    // ---- while no store is open

    @Test
    void aFileFromElsewhereIsPutBackWhileTheWallIsClosed() throws IOException {
        Path stick = data.resolveSibling("stick.db");
        try (Store store = Samples.storeIn(data)) {
            logged(store, Samples.MIA, 0);
            backups.copyTo(stick);
            logged(store, Samples.MIA, 1);
            assertThatThrownBy(() -> Store.restoreClosed(data, stick, LATER, SILENT))
                    .isInstanceOf(StoreInUseException.class);
        }
        Store.PutAside aside = Store.restoreClosed(data, stick, LATER, SILENT);
        assertThat(aside).isEqualTo(new Store.PutAside(BEFORE, true));
        try (Store store = Store.open(data)) {
            assertThat(Samples.standing(store)).isEqualTo(1);
        }
        Path fresh = data.resolve("another PC");
        Store.restoreClosed(fresh, stick, LATER, SILENT);
        try (Store store = Store.open(fresh)) {
            assertThat(Samples.standing(store)).isEqualTo(1);
            assertThat(store.members().all()).hasSize(2);
        }
    }

    @Test
    void damagedDataIsPutAsideAsItIs() throws IOException {
        try (Store store = Samples.storeIn(data)) {
            logged(store, Samples.MIA, 0);
            backups.make(MADE);
        }
        Files.writeString(data.resolve("backboard.db"), "ruined ".repeat(1000));
        Files.writeString(data.resolve("backboard.db-wal"), "left");
        Store.PutAside aside = Store.restoreClosed(data, folder.resolve(COPY), LATER, SILENT);
        assertThat(aside.read()).isFalse();
        assertThat(folder.resolve(aside.name())).content().startsWith("ruined ");
        try (Store store = Store.open(data)) {
            assertThat(Samples.standing(store)).isEqualTo(1);
            assertThat(store.checkIntegrity()).isEmpty();
        }
        assertThatThrownBy(() -> Store.restoreClosed(data, data.resolve("backboard.db"), LATER, SILENT))
                .hasMessageEndingWith("is the data itself; name another file.");
    }

    private static void execute(Path file, String... lines) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String line : lines) {
                statement.execute(line);
            }
        }
    }
}
