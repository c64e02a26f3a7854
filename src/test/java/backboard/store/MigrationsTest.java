package backboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backboard.training.Appearance;
import backboard.training.Effort;
import backboard.training.Member;
import backboard.training.Unit;
import backboard.training.Weight;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    private static final List<String> LATER = with("later__test_adds_a_table.sql");
    private static final List<String> BROKEN = with("later__test_fails_half_way.sql");

    @TempDir
    Path folder;

    @Test
    void scriptsAreNumberedInTheirOrder() {
        for (int i = 0; i < Migrations.ALL.size(); i++) {
            assertThat(Migrations.ALL.get(i)).startsWith("V%03d__".formatted(i + 1));
        }
    }

    @Test
    void oldDataIsBroughtUpToDateAndKept() {
        Samples.storeIn(folder).close();
        try (Database database = Database.forWriting(DataFolder.database(folder))) {
            new Migrations(LATER).apply(database);
            assertThat(Migrations.version(database)).isEqualTo(LATER.size());
            assertThat(tables(database)).contains("test_added", "member");
            new Migrations(LATER).apply(database);
            assertThat(new MemberTable(database.handle()).all()).containsExactly(Samples.MIA, Samples.TOM);
        }
    }

    @Test
    void aScriptThatFailsLeavesNothingBehind() {
        Samples.storeIn(folder).close();
        try (Database database = Database.forWriting(DataFolder.database(folder))) {
            assertThatThrownBy(() -> new Migrations(BROKEN).apply(database)).isInstanceOf(StoreException.class);
            assertThat(Migrations.version(database)).isEqualTo(Migrations.ALL.size());
            assertThat(tables(database)).doesNotContain("test_added");
        }
        Store.open(folder).close();
    }

    /** A file as the first version left it: somebody on the wall, somebody not, a guest, a set. */
    @Test
    void whoHadNotAgreedToBeNamedIsAColourFromNowOn() throws Exception {
        try (Database database = Database.forWriting(DataFolder.database(folder))) {
            new Migrations(Migrations.ALL.subList(0, 1)).apply(database);
            String columns = "INSERT INTO member (id, number, first_name, last_initial, guest, on_wall, joined_at,"
                    + " joined_on) VALUES ";
            database.handle().execute(columns + "(?, 101, 'Mia', 'K', 0, 1, 'x', '2026-01-05')", new UUID(0, 1));
            database.handle().execute(columns + "(?, 102, 'Shy', '', 0, 0, 'x', '2026-01-05')", new UUID(0, 2));
            database.handle().execute(columns + "(?, NULL, 'Guest 3', '', 1, 0, 'x', '2026-01-05')", new UUID(0, 3));
            database.handle()
                    .execute(
                            "INSERT INTO set_log (id, kind, set_id, member, exercise, at, local_date, local_time, zone,"
                                    + " reps, weight, unit, weight_kg, volume_kg, hard, recorded_at) VALUES (?, 'log', ?, ?,"
                                    + " 'lat-pulldown', '2026-01-05T17:00:00Z', '2026-01-05', '18:00', 'Europe/Berlin', 10,"
                                    + " 50, 'kg', 50, 500, 1, '2026-01-05T17:00:00Z')",
                            new UUID(1, 1),
                            new UUID(1, 1),
                            new UUID(0, 1));
        }
        try (Store store = Store.open(folder)) {
            assertThat(store.members().all())
                    .containsExactly(
                            Member.of(new UUID(0, 1), 101, "Mia", "K", Appearance.NAME),
                            Member.of(new UUID(0, 2), 102, "Shy", "", Appearance.COLOUR));
            assertThat(store.members().guestsOn(LocalDate.parse("2026-01-05")))
                    .containsExactly(Member.guest(new UUID(0, 3), 3));
            assertThat(store.lastSet(new UUID(0, 1), "lat-pulldown")
                            .orElseThrow()
                            .effort())
                    .isEqualTo(Effort.reps(10, Optional.of(new Weight(50, Unit.KG))));
        }
    }

    @Test
    void numbersOfOldDataAreNotGivenAgainEither() {
        try (Database database = Database.forWriting(DataFolder.database(folder))) {
            new Migrations(Migrations.ALL.subList(0, 2)).apply(database);
            database.handle()
                    .execute(
                            "INSERT INTO member (id, number, first_name, last_name, guest, joined_at, joined_on)"
                                    + " VALUES (?, 104, 'Mia', 'K', 0, 'x', '2026-01-05')",
                            new UUID(0, 1));
        }
        try (Store store = Store.open(folder)) {
            assertThat(store.members().withNumber(104)).isPresent();
            store.members().erase(new UUID(0, 1), Samples.NOON);
            assertThat(store.members().nextNumber()).isEqualTo(105);
        }
    }

    private static List<String> with(String script) {
        return Stream.concat(Migrations.ALL.stream(), Stream.of(script)).toList();
    }

    private static List<String> tables(Database database) {
        return database.handle()
                .createQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")
                .mapTo(String.class)
                .list();
    }
}
