package backboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backboard.training.LoggedSet;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong below is told in one sentence, and the store goes on when it is over. */
class TroubleTest {

    @TempDir
    Path folder;

    @Test
    void aFullDiskRefusesTheSetAndTakesItOnceThereIsRoom() {
        Store.open(folder).close();
        try (Database database = Database.forWriting(DataFolder.database(folder))) {
            Store store = Samples.withMembers(new Store(database, () -> {}));
            long pages = pragma(database, "page_count");
            database.handle().execute("PRAGMA max_page_count = " + pages);
            LoggedSet refused = fill(store);
            long stored = Samples.standing(store);
            assertThat(store.set(refused.id())).isEmpty();
            assertThatThrownBy(() -> store.inBulk(() -> fill(store, refused))).hasMessage("The disk is full.");
            assertThat(Samples.standing(store)).isEqualTo(stored);

            database.handle().execute("PRAGMA max_page_count = 100000");
            assertThat(store.log(refused, Samples.ZONE, Samples.NOON)).isTrue();
            assertThat(Samples.standing(store)).isEqualTo(stored + 1);
            assertThat(store.checkIntegrity()).isEmpty();
        }
    }

    /** Logs until the disk is full; the set that found no room. */
    private static LoggedSet fill(Store store) {
        LoggedSet[] last = new LoggedSet[1];
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 10_000; i++) {
                        last[0] = Samples.set(Samples.MIA, Samples.DAY.atStartOfDay());
                        store.log(last[0], Samples.ZONE, Samples.NOON);
                    }
                })
                .isInstanceOf(StoreException.class)
                .hasMessage("The disk is full.")
                .hasCauseInstanceOf(JdbiException.class);
        return last[0];
    }

    private static void fill(Store store, LoggedSet first) {
        store.log(first, Samples.ZONE, Samples.NOON);
        for (int i = 0; i < 10_000; i++) {
            store.log(Samples.set(Samples.MIA, Samples.DAY.atStartOfDay()), Samples.ZONE, Samples.NOON);
        }
    }

    private static long pragma(Database database, String name) {
        return database.handle().createQuery("PRAGMA " + name).mapTo(Long.class).one();
    }

    @Test
    void aSetIsRefusedWhileAnotherProgramHoldsTheDataAndTakenAfterwards() throws Exception {
        try (Store store = Samples.storeIn(folder);
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + DataFolder.database(folder));
                Statement statement = other.createStatement()) {
            LoggedSet set = Samples.set(Samples.MIA, Samples.DAY.atTime(18, 0));
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> store.log(set, Samples.ZONE, Samples.NOON))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("Another program holds the data.");
            assertThat(Samples.standing(store)).as("reading goes on").isZero();
            statement.execute("ROLLBACK");
            assertThat(store.log(set, Samples.ZONE, Samples.NOON)).isTrue();
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsToldAsDamagedAndLeftAlone() throws IOException {
        Path file = DataFolder.database(folder);
        byte[] rubbish = "this is no database ".repeat(500).getBytes(StandardCharsets.UTF_8);
        Files.write(file, rubbish);
        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessage("The data file is damaged.");
        assertThat(Files.readAllBytes(file)).isEqualTo(rubbish);
    }

    @Test
    void aTornFileIsToldAsDamagedWhenItIsRead() throws IOException {
        try (Store store = Samples.storeIn(folder)) {
            store.inBulk(() -> {
                for (int i = 0; i < 500; i++) {
                    store.log(Samples.set(Samples.MIA, Samples.DAY.atTime(18, 0)), Samples.ZONE, Samples.NOON);
                }
            });
            assertThat(store.checkIntegrity()).isEmpty();
        }
        zero(DataFolder.database(folder), 0.5, 0.9);
        try (Store store = Store.open(folder)) {
            List<String> problems = store.checkIntegrity();
            assertThat(problems).isNotEmpty();
            assertThatThrownBy(() -> store.forEachSet(row -> {}))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("The data file is damaged.");
        }
    }

    private static void zero(Path file, double from, double to) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long page = 4096;
            long first = (long) (bytes.length() * from) / page * page;
            long last = (long) (bytes.length() * to) / page * page;
            bytes.seek(first);
            bytes.write(new byte[(int) (last - first)]);
        }
    }
}
