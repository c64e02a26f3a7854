package backboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

    private static final List<String> LATER = List.of(Migrations.ALL.get(0), "V002__test_adds_a_table.sql");
    private static final List<String> BROKEN = List.of(Migrations.ALL.get(0), "V002__test_fails_half_way.sql");

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
            assertThat(Migrations.version(database)).isEqualTo(2);
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
            assertThat(Migrations.version(database)).isEqualTo(1);
            assertThat(tables(database)).doesNotContain("test_added");
        }
        Store.open(folder).close();
    }

    private static List<String> tables(Database database) {
        return database.handle()
                .createQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")
                .mapTo(String.class)
                .list();
    }
}
