package backboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backboard.training.LoggedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies are whole, made beside a store that goes on, and never too many. */
class BackupsTest {

    private static final Instant MADE = Instant.parse("2026-11-20T18:52:00Z");

    @TempDir
    Path temp;

    private Path data;
    private Path folder;
    private Backups backups;

    @BeforeEach
    void anOddFolder() {
        data = temp.resolve("gym? 50 % #1");
        folder = data.resolve("backups");
        backups = Backups.of(data);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Store opened(Path copy) throws IOException {
        Path elsewhere = Files.createDirectories(temp.resolve("opened " + UUID.randomUUID()));
        Files.copy(copy, elsewhere.resolve("backboard.db"));
        return Store.open(elsewhere);
    }

    private static List<UUID> sets(Store store) {
        List<UUID> ids = new ArrayList<>();
        store.forEachSet(row -> ids.add(row.set().id()));
        return ids;
    }

    @Test
    void aCopyIsOneFileThatHoldsEverythingUpToNow() throws IOException {
        try (Store store = Samples.storeIn(data)) {
            LoggedSet set = Samples.set(Samples.MIA, Samples.DAY.atTime(18, 0));
            store.log(set, Samples.ZONE, Samples.NOON);
            Backup made = backups.make(MADE);
            store.log(Samples.set(Samples.TOM, Samples.DAY.atTime(18, 1)), Samples.ZONE, Samples.NOON);

            assertThat(files()).containsExactly("backboard-20261120T185200Z.db");
            assertThat(made.at()).isEqualTo(MADE);
            assertThat(made.bytes()).isEqualTo(Files.size(folder.resolve(made.name())));
            assertThat(backups.all()).containsExactly(made);
            try (Store copy = opened(folder.resolve(made.name()))) {
                assertThat(sets(copy)).containsExactly(set.id());
                assertThat(copy.members().all()).containsExactly(Samples.MIA, Samples.TOM);
                assertThat(copy.checkIntegrity()).isEmpty();
            }
            assertThat(Samples.standing(store)).as("the wall goes on").isEqualTo(2);
        }
    }

    /** On the thread of the store, while another thread copies again and again. */
    @Test
    void whileTapsGoOnACopyHoldsAllUpToOneOfThem() throws Exception {
        try (Store store = Samples.storeIn(data)) {
            for (int i = 0; i < 2_000; i++) {
                store.log(Samples.set(Samples.MIA, Samples.DAY.atTime(12, 0)), Samples.ZONE, Samples.NOON);
            }
            AtomicBoolean done = new AtomicBoolean();
            CountDownLatch begun = new CountDownLatch(1);
            CompletableFuture<Void> copying = CompletableFuture.runAsync(() -> {
                for (int i = 0; i < 5; i++) {
                    begun.countDown();
                    backups.make(MADE.plusSeconds(i));
                }
                done.set(true);
            });
            begun.await();
            int during = 0;
            while (!done.get() && !copying.isDone()) {
                store.log(Samples.set(Samples.TOM, Samples.DAY.atTime(18, 0)), Samples.ZONE, Samples.NOON);
                during++;
            }
            copying.join();
            List<UUID> all = sets(store);
            assertThat(during).isPositive();
            List<Integer> held = new ArrayList<>();
            for (Backup copy : backups.all()) {
                try (Store read = opened(folder.resolve(copy.name()))) {
                    List<UUID> there = sets(read);
                    assertThat(there).isEqualTo(all.subList(0, there.size()));
                    held.add(there.size());
                }
            }
            assertThat(held).hasSize(5).allMatch(count -> count >= 2_000);
            assertThat(held.get(0))
                    .as("the last one was made while taps went on")
                    .isGreaterThan(2_000);
        }
    }

    @Test
    void theNewestSevenOfEachKindAreKept() throws IOException {
        try (Store store = Samples.storeIn(data)) {
            assertThat(store.revision()).isPositive();
            Backup old = backups.write(Backup.Kind.BEFORE_RESTORE, MADE.minusSeconds(500));
            for (int i = 0; i < 9; i++) {
                backups.make(MADE.plusSeconds(60L * i));
            }
            assertThat(files())
                    .containsExactly(
                            "backboard-20261120T185400Z.db",
                            "backboard-20261120T185500Z.db",
                            "backboard-20261120T185600Z.db",
                            "backboard-20261120T185700Z.db",
                            "backboard-20261120T185800Z.db",
                            "backboard-20261120T185900Z.db",
                            "backboard-20261120T190000Z.db",
                            old.name());
            Backup early = backups.make(MADE.minusSeconds(3600));
            assertThat(files())
                    .as("by a clock that was set back")
                    .contains(early.name())
                    .hasSize(8);
        }
    }

    @Test
    void twoCopiesInOneSecondAreTwo() {
        try (Store store = Samples.storeIn(data)) {
            assertThat(store.revision()).isPositive();
            assertThat(backups.make(MADE).name()).isEqualTo("backboard-20261120T185200Z.db");
            assertThat(backups.make(MADE).name()).isEqualTo("backboard-20261120T185201Z.db");
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsToldAndNothingIsLeft() throws IOException {
        try (Store store = Samples.storeIn(data)) {
            assertThat(store.revision()).isPositive();
            Files.writeString(folder, "in the way");
            assertThatThrownBy(() -> backups.make(MADE))
                    .isInstanceOf(StoreException.class)
                    .hasMessage("The folder for the copy cannot be written to.");
            assertThat(folder).hasContent("in the way");
            assertThat(backups.all()).isEmpty();
        }
    }

    @Test
    void whatAKilledProgramLeftBehindGoesAndOtherFilesStay() throws IOException {
        try (Store store = Samples.storeIn(data)) {
            assertThat(store.revision()).isPositive();
            Files.createDirectories(folder);
            Path left = Files.writeString(folder.resolve("backboard-20261119T185200Z.db.part"), "half");
            Files.setLastModifiedTime(left, java.nio.file.attribute.FileTime.from(MADE.minusSeconds(4000)));
            Files.writeString(folder.resolve("notes.txt"), "mine");
            Files.writeString(folder.resolve("backboard-of-2025.db"), "mine too");
            backups.make(MADE);
            assertThat(files()).containsExactly("backboard-20261120T185200Z.db", "backboard-of-2025.db", "notes.txt");
        }
    }

    @Test
    void aCopyMayBeWrittenAnywhereButOverTheData() throws IOException {
        try (Store store = Samples.storeIn(data)) {
            Path stick = Files.createDirectories(temp.resolve("stick")).resolve("gym.db");
            backups.copyTo(stick);
            backups.copyTo(stick);
            try (Stream<Path> files = Files.list(stick.getParent())) {
                assertThat(files).containsExactly(stick);
            }
            for (String name : List.of("backboard.db", "backboard.db-wal")) {
                Path over = data.resolve(name);
                assertThatThrownBy(() -> backups.copyTo(over))
                        .hasMessage(over + " is the data itself; name another file.");
            }
            assertThat(store.checkIntegrity()).isEmpty();
            assertThat(store.members().all()).hasSize(2);
        }
    }

    @Test
    void whatTheDataHoldsIsTold() {
        try (Store store = Samples.storeIn(data)) {
            store.members().add(Samples.guest(1), Samples.NOON, Samples.DAY);
            LoggedSet set = Samples.set(Samples.MIA, Samples.DAY.atTime(18, 0));
            store.log(set, Samples.ZONE, Samples.NOON);
            store.log(Samples.set(Samples.MIA, Samples.DAY.atTime(18, 1)), Samples.ZONE, Samples.NOON);
            store.undo(UUID.randomUUID(), set.id(), Samples.NOON);
            Backups.Figures figures = backups.figures();
            assertThat(figures.sets()).isEqualTo(1);
            assertThat(figures.members()).isEqualTo(2);
            assertThat(figures.schema()).isEqualTo(Migrations.ALL.size());
            assertThat(Map.of("bytes", figures.bytes(), "free", figures.free()).values())
                    .allMatch(bytes -> bytes > 50_000);
            assertThat(backups.checkIntegrity()).isEmpty();
        }
    }
}
