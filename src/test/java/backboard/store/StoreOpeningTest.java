package backboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.Pragma;

class StoreOpeningTest {

    @TempDir
    Path folder;

    @Test
    void createsTheFolderAndRemembersAcrossReopening() {
        Path deep = folder.resolve("gym/data");
        Samples.storeIn(deep).close();
        try (Store again = Store.open(deep)) {
            assertThat(again.members().all()).containsExactly(Samples.MIA, Samples.TOM);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gym? 50 % #1", "Kraftraum Süd", "a&b=c;d"})
    void anyFolderNameWillDo(String name) {
        Path odd = folder.resolve(name);
        Samples.storeIn(odd).close();
        assertThat(odd.resolve("backboard.db")).isNotEmptyFile();
        try (Store reader = Store.openReadOnly(odd)) {
            assertThat(reader.members().all()).hasSize(2);
        }
    }

    @Test
    void aFileInPlaceOfTheFolderIsToldInOneSentence() throws IOException {
        Path file = Files.createFile(folder.resolve("data"));
        assertThatThrownBy(() -> Store.open(file))
                .isInstanceOf(StoreException.class)
                .hasMessage("The data folder " + file + " cannot be used: it must be a folder this user may write to.");
    }

    @Test
    void writesAreSyncedAndReadersDoNotBlock() {
        Store.open(folder).close();
        try (Database database = Database.forWriting(DataFolder.database(folder))) {
            assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(database, "synchronous")).as("FULL").isEqualTo("2");
            assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(database, "busy_timeout")).isEqualTo("2000");
        }
    }

    private static String pragma(Database database, String name) {
        return database.handle()
                .createQuery("PRAGMA " + name)
                .mapTo(String.class)
                .one();
    }

    @ParameterizedTest
    @CsvSource({"JOURNAL_MODE,DELETE,delete", "SYNCHRONOUS,NORMAL,1", "FOREIGN_KEYS,OFF,0"})
    void aPragmaThatDoesNotTakeStopsTheStart(Pragma pragma, String value, String answer) {
        SQLiteConfig config = Sqlite.safe();
        config.setPragma(pragma, value);
        Path file = DataFolder.database(folder);
        assertThatThrownBy(() -> Sqlite.opened(config, file, Sqlite.PROMISES))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("The data file " + file + " cannot be kept safe here: SQLite's "
                        + pragma.pragmaName + " is " + answer + " instead of ")
                .hasMessageEndingWith("; use a folder on a local disk.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.51.2", "3.9.9", "3.50.10", "2.99.99", "3.51"})
    void anOldSqliteIsRefused(String version) {
        assertThatThrownBy(() -> Sqlite.refuseOld(version))
                .isInstanceOf(StoreException.class)
                .hasMessage("SQLite " + version + " can lose data; Backboard needs 3.51.3 or newer.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.51.3", "3.51.10", "3.54.0", "4.0.0"})
    void aSoundSqliteIsTaken(String version) {
        Sqlite.refuseOld(version);
    }

    @Test
    void aSecondStoreInThisProgramIsRefusedAndTheFirstGoesOn() {
        try (Store first = Store.open(folder)) {
            StoreInUseException refused = catchThrowableOfType(StoreInUseException.class, () -> Store.open(folder));
            assertThat(refused)
                    .hasMessage("Backboard is already running on the data folder " + folder
                            + "; close it there first or choose another folder.");
            Samples.withMembers(first);
            assertThat(first.members().all()).hasSize(2);
        }
        Store.open(folder).close();
    }

    @Test
    void closingTwiceDoesNotFreeTheFolderForOthers() {
        Store first = Store.open(folder);
        first.close();
        try (Store second = Store.open(folder)) {
            first.close();
            assertThatThrownBy(() -> Store.open(folder)).isInstanceOf(StoreInUseException.class);
            assertThat(second.revision()).isZero();
        }
    }

    @Test
    void aFirstStartThatWasCutShortIsTakenUpAgain() throws IOException {
        Files.createFile(DataFolder.database(folder));
        try (Store store = Samples.storeIn(folder)) {
            assertThat(store.members().all()).hasSize(2);
        }
    }

    @Test
    void aSecondNameForTheFolderDoesNotHelp() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("data")));
        try (Store first = Store.open(folder.resolve("data"))) {
            assertThat(first.revision()).isZero();
            assertThatThrownBy(() -> Store.open(link)).isInstanceOf(StoreInUseException.class);
        }
    }

    @Test
    void anyLockHeldInThisProgramCounts() throws IOException {
        try (FileChannel channel = FileChannel.open(
                folder.resolve("backboard.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            assertThatThrownBy(() -> Store.open(folder)).isInstanceOf(StoreInUseException.class);
            assertThat(opensElsewhere()).startsWith("Backboard is already running");
        }
        Store.open(folder).close();
    }

    @Test
    void anotherProcessIsRefusedEvenAfterAFailedTryHere() throws Exception {
        try (Store first = Store.open(folder)) {
            assertThatThrownBy(() -> Store.open(folder)).isInstanceOf(StoreInUseException.class);
            assertThat(opensElsewhere())
                    .isEqualTo("Backboard is already running on the data folder " + folder
                            + "; close it there first or choose another folder.");
            assertThat(first.revision()).isZero();
        }
        assertThat(opensElsewhere()).isEqualTo("opened 0");
    }

    private String opensElsewhere() throws IOException {
        Process child = ChildJvm.start(OpensStore.class, folder.toString());
        try (BufferedReader lines = child.inputReader()) {
            return lines.readLine();
        }
    }

    @Test
    void libraryCopiesOfKilledProgramsAreRemoved() throws IOException {
        Path stale = Files.createDirectories(folder.resolve("native")).resolve("sqlite-3.54.1.0-libsqlitejdbc.so");
        Files.writeString(stale, "left behind");
        assertThat(opensElsewhere()).isEqualTo("opened 0");
        assertThat(stale).doesNotExist();
        assertThat(folder.resolve("native")).isDirectory();
    }

    @Test
    void aReaderSeesWhatARunningWallHasWrittenAndCannotWrite() {
        try (Store wall = Samples.storeIn(folder);
                Store reader = Store.openReadOnly(folder)) {
            wall.log(Samples.set(Samples.MIA, Samples.DAY.atTime(18, 0)), Samples.ZONE, Samples.NOON);
            assertThat(Samples.standing(reader)).isEqualTo(1);
            wall.log(Samples.set(Samples.MIA, Samples.DAY.atTime(18, 1)), Samples.ZONE, Samples.NOON);
            assertThat(Samples.standing(reader)).isEqualTo(2);
            assertThat(reader.revision()).isEqualTo(wall.revision());
            assertThatThrownBy(() -> reader.members().add(Samples.member(200, "Eve", ""), Samples.NOON, Samples.DAY))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("The data can be read here but not written.");
        }
    }

    @Test
    void aReaderOfAnEmptyFolderIsToldSo() {
        assertThat(Store.holdsData(folder)).isFalse();
        assertThatThrownBy(() -> Store.openReadOnly(folder))
                .isInstanceOf(StoreException.class)
                .hasMessage("There is no data in " + folder + " yet; start the wall once or name another folder.");
        assertThat(folder).as("left alone").isEmptyDirectory();
        Store.open(folder).close();
        assertThat(Store.holdsData(folder)).isTrue();
    }

    @Test
    void dataOfANewerProgramIsRefusedAndLeftAsItIs() throws Exception {
        Samples.storeIn(folder).close();
        Path file = DataFolder.database(folder);
        execute(file, "PRAGMA journal_mode = DELETE", "PRAGMA user_version = 7");
        byte[] before = Files.readAllBytes(file);
        String sentence = "The data in " + folder + " is of a newer Backboard (7, this one knows "
                + Migrations.ALL.size() + "); start that version or choose another data folder.";
        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessage(sentence);
        assertThatThrownBy(() -> Store.openReadOnly(folder))
                .isInstanceOf(StoreException.class)
                .hasMessage(sentence);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        execute(file, "PRAGMA user_version = " + Migrations.ALL.size());
        try (Store store = Store.open(folder)) {
            assertThat(store.members().all()).as("the folder was given back").hasSize(2);
        }
    }

    @Test
    void aReaderDoesNotBringOldDataUpToDate() throws Exception {
        execute(DataFolder.database(folder), "PRAGMA user_version = 0", "CREATE TABLE t (x)");
        assertThatThrownBy(() -> Store.openReadOnly(folder))
                .isInstanceOf(StoreException.class)
                .hasMessage("The data in " + folder
                        + " is of an older Backboard; start the wall once to bring it up to date.");
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
