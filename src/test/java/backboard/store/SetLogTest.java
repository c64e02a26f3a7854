package backboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backboard.training.Effort;
import backboard.training.LoggedSet;
import backboard.training.Member;
import backboard.training.Place;
import backboard.training.Unit;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetLogTest {

    private static final Instant LATER = Samples.NOON.plusSeconds(3600);
    private static final Place PLACE = new Place(UUID.randomUUID(), 3, 2);

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Samples.storeIn(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everySetComesBackAsLogged() {
        Instant exact = Instant.parse("2026-11-20T17:42:30.123456789Z");
        LocalDateTime local = LocalDateTime.ofInstant(exact, Samples.ZONE);
        LoggedSet heavy = logged(Samples.eightAt(set("18:00"), 137.5, Unit.LB));
        LoggedSet inClass = logged(Samples.at(set("18:01"), PLACE));
        LoggedSet hold = logged(new LoggedSet(
                UUID.randomUUID(),
                Samples.MIA.id(),
                "dead-hang",
                Effort.seconds(45, Optional.empty()),
                exact,
                local,
                Optional.empty(),
                false,
                0));
        LoggedSet emptyHands = logged(Samples.eightAt(set("18:02"), 0, Unit.KG));
        for (LoggedSet set : List.of(heavy, inClass, hold, emptyHands)) {
            assertThat(store.set(set.id())).contains(set);
        }
        assertThat(store.set(UUID.randomUUID())).isEmpty();
    }

    @Test
    void theSameIdTwiceIsOneSet() {
        LoggedSet set = set("18:00");
        assertThat(store.log(set, Samples.ZONE, LATER)).isTrue();
        long revision = store.revision();
        assertThat(store.log(Samples.eightAt(set, 60, Unit.KG), Samples.ZONE, LATER.plusSeconds(9)))
                .isFalse();
        assertThat(store.set(set.id())).contains(set);
        assertThat(Samples.standing(store)).isEqualTo(1);
        assertThat(store.revision()).as("nothing was written").isEqualTo(revision);
    }

    @Test
    void aSetOfAnUnknownMemberIsRefused() {
        assertThatThrownBy(() -> logged(Samples.set(Samples.guest(9), Samples.DAY.atTime(18, 0))))
                .isInstanceOf(StoreException.class);
        assertThat(Samples.standing(store)).isZero();
    }

    @Test
    void anEditChangesWhatWasDoneButNotWhoAndWhen() {
        LoggedSet set = logged(set("18:00"));
        LoggedSet tomsLaterSet =
                Samples.set(Samples.TOM, Samples.DAY.plusDays(1).atTime(7, 0));
        LoggedSet wanted = Samples.eightAt(set, 60, Unit.KG);
        LoggedSet sent = new LoggedSet(
                set.id(),
                tomsLaterSet.member(),
                "cable-row",
                wanted.effort(),
                tomsLaterSet.at(),
                tomsLaterSet.local(),
                Optional.of(PLACE),
                false,
                wanted.volumeKg());
        assertThat(store.edit(UUID.randomUUID(), sent, LATER)).isTrue();
        assertThat(store.set(set.id()))
                .contains(new LoggedSet(
                        set.id(),
                        Samples.MIA.id(),
                        "cable-row",
                        wanted.effort(),
                        set.at(),
                        set.local(),
                        Optional.of(PLACE),
                        false,
                        480));
        assertThat(Samples.standing(store)).isEqualTo(1);
        assertThat(store.setsOn(Samples.DAY.plusDays(1), 9)).isEmpty();
    }

    @Test
    void theLastEditHoldsAndARepeatedOneChangesNothing() {
        LoggedSet set = logged(set("18:00"));
        UUID first = UUID.randomUUID();
        assertThat(store.edit(first, Samples.eightAt(set, 60, Unit.KG), LATER)).isTrue();
        assertThat(store.edit(UUID.randomUUID(), Samples.eightAt(set, 65, Unit.KG), LATER))
                .isTrue();
        long revision = store.revision();
        assertThat(store.edit(first, Samples.eightAt(set, 60, Unit.KG), LATER)).isFalse();
        assertThat(store.set(set.id()).orElseThrow().effort()).hasToString("8 reps at 65 kg");
        assertThat(store.revision()).isEqualTo(revision);
    }

    @Test
    void aSetThatWasTakenBackIsGoneEverywhere() {
        LoggedSet kept = logged(Samples.at(set("17:59"), new Place(PLACE.run(), 3, 1)));
        LoggedSet set = logged(Samples.at(set("18:00"), PLACE));
        store.edit(UUID.randomUUID(), Samples.eightAt(set, 60, Unit.KG), LATER);
        assertThat(store.undo(UUID.randomUUID(), set.id(), LATER)).isTrue();
        assertThat(store.set(set.id())).isEmpty();
        assertThat(store.setAt(Samples.MIA.id(), PLACE)).isEmpty();
        assertThat(store.setsOn(Samples.DAY, 9)).containsExactly(kept);
        assertThat(store.lastSet(Samples.MIA.id(), "lat-pulldown")).contains(kept);
        assertThat(store.countOf(Samples.MIA.id(), "lat-pulldown", Samples.DAY)).isEqualTo(1);
        assertThat(store.membersOn(Samples.DAY)).containsEntry(Samples.MIA.id(), kept.at());
        assertThat(rows()).extracting(SetRow::set).containsExactly(kept);
        assertThat(Samples.standing(store)).isEqualTo(1);
    }

    @Test
    void takingBackTwiceIsTakingBackOnce() {
        LoggedSet set = logged(set("18:00"));
        UUID undo = UUID.randomUUID();
        assertThat(store.undo(undo, set.id(), LATER)).isTrue();
        long revision = store.revision();
        assertThat(store.undo(undo, set.id(), LATER)).isFalse();
        assertThat(store.undo(UUID.randomUUID(), set.id(), LATER)).isFalse();
        assertThat(store.revision()).isEqualTo(revision);
        assertThatThrownBy(() -> store.edit(UUID.randomUUID(), set, LATER))
                .isInstanceOf(StoreException.class)
                .hasMessage("This set is no longer in the log, so it cannot be changed.");
        assertThat(store.log(set, Samples.ZONE, LATER))
                .as("a late repeat of the tap")
                .isFalse();
        assertThat(store.set(set.id())).isEmpty();
    }

    @Test
    void takingBackAnUnknownSetThrows() {
        assertThatThrownBy(() -> store.undo(UUID.randomUUID(), UUID.randomUUID(), LATER))
                .isInstanceOf(StoreException.class)
                .hasMessage("This set is not in the log, so it cannot be taken back.");
        assertThat(Samples.standing(store)).isZero();
    }

    @Test
    void theLatestSetIsTheOneLoggedLastWhateverTheClockSaid() {
        logged(Samples.set(Samples.MIA, Samples.DAY.plusYears(10).atTime(8, 0)));
        logged(Samples.set(Samples.TOM, Samples.DAY.atTime(18, 5)));
        logged(Samples.set(Samples.MIA, "cable-row", Samples.NOON));
        LoggedSet old = logged(set("18:00"));
        LoggedSet latest = logged(set("18:01"));
        store.edit(UUID.randomUUID(), Samples.eightAt(old, 60, Unit.KG), LATER);
        assertThat(store.lastSet(Samples.MIA.id(), "lat-pulldown")).contains(latest);
        assertThat(store.lastSet(Samples.TOM.id(), "cable-row")).isEmpty();
    }

    @Test
    void aPlaceInAClassIsFoundForItsMember() {
        LoggedSet set = logged(Samples.at(set("18:00"), PLACE));
        assertThat(store.setAt(Samples.MIA.id(), PLACE)).contains(set);
        assertThat(store.setAt(Samples.TOM.id(), PLACE)).isEmpty();
        assertThat(store.setAt(Samples.MIA.id(), new Place(PLACE.run(), 3, 1))).isEmpty();
        assertThat(store.setAt(Samples.MIA.id(), new Place(PLACE.run(), 2, 2))).isEmpty();
        assertThat(store.setAt(Samples.MIA.id(), new Place(UUID.randomUUID(), 3, 2)))
                .isEmpty();
    }

    @Test
    void setsOfADayComeNewestFirstAndNoMoreThanAskedFor() {
        LoggedSet first = logged(set("18:00"));
        LoggedSet second = logged(Samples.set(Samples.TOM, Samples.DAY.atTime(18, 1)));
        LoggedSet third = logged(set("18:02"));
        logged(Samples.set(Samples.MIA, Samples.DAY.minusDays(1).atTime(18, 0)));
        store.edit(UUID.randomUUID(), first, LATER);
        assertThat(store.setsOn(Samples.DAY, 9)).containsExactly(third, second, first);
        assertThat(store.setsOn(Samples.DAY, 2)).containsExactly(third, second);
    }

    @Test
    void membersOfADayComeWithTheirLatestSet() {
        logged(set("18:00"));
        LoggedSet toms = logged(Samples.set(Samples.TOM, Samples.DAY.atTime(18, 1)));
        LoggedSet mias = logged(set("18:02"));
        logged(Samples.set(Samples.TOM, Samples.DAY.minusDays(1).atTime(20, 0)));
        assertThat(store.membersOn(Samples.DAY).entrySet())
                .extracting(entry -> entry.getKey() + " " + entry.getValue())
                .containsExactly(Samples.MIA.id() + " " + mias.at(), Samples.TOM.id() + " " + toms.at());
    }

    @Test
    void aClassTotalsTheSetsThatStandAndWhoDidThem() {
        logged(Samples.at(set("18:00"), PLACE));
        logged(Samples.at(set("18:01"), new Place(PLACE.run(), 3, 3)));
        logged(Samples.at(Samples.set(Samples.TOM, Samples.DAY.atTime(18, 2)), PLACE));
        LoggedSet back = logged(Samples.at(Samples.set(Samples.TOM, Samples.DAY.atTime(18, 3)), PLACE));
        logged(Samples.at(set("18:04"), new Place(UUID.randomUUID(), 3, 2)));
        store.undo(UUID.randomUUID(), back.id(), LATER);
        assertThat(store.classTotals(PLACE.run())).isEqualTo(new Store.ClassTotals(3, 2));
        assertThat(store.classTotals(UUID.randomUUID())).isEqualTo(Store.ClassTotals.NONE);
    }

    @Test
    void whoeverLoggedInAClassStandsAtTheStationOfTheLatestSetWithTheSetsLoggedThere() {
        logged(Samples.at(set("18:00"), PLACE));
        logged(Samples.at(set("18:01"), new Place(PLACE.run(), 4, 2)));
        LoggedSet mias = logged(Samples.at(set("18:02"), new Place(PLACE.run(), 3, 3)));
        LoggedSet toms = logged(Samples.at(Samples.set(Samples.TOM, Samples.DAY.atTime(18, 3)), PLACE));
        LoggedSet back =
                logged(Samples.at(Samples.set(Samples.TOM, Samples.DAY.atTime(18, 4)), new Place(PLACE.run(), 5, 2)));
        logged(Samples.at(set("18:05"), new Place(UUID.randomUUID(), 6, 1)));
        store.undo(UUID.randomUUID(), back.id(), LATER);

        assertThat(store.standings(PLACE.run()))
                .containsExactly(new Store.Standing(toms, 1), new Store.Standing(mias, 2));
        assertThat(store.standings(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aCorrectedSetDoesNotMoveAnybodyBack() {
        LoggedSet first = logged(Samples.at(set("18:00"), PLACE));
        LoggedSet second = logged(Samples.at(set("18:01"), new Place(PLACE.run(), 4, 2)));
        store.edit(UUID.randomUUID(), Samples.eightAt(first, 40, Unit.KG), LATER);

        assertThat(store.standings(PLACE.run())).containsExactly(new Store.Standing(second, 1));
    }

    @Test
    void setsOfAnExerciseAreCountedForOneMemberAndDay() {
        logged(set("18:00"));
        logged(set("18:01"));
        logged(Samples.set(Samples.MIA, "cable-row", Samples.NOON));
        logged(Samples.set(Samples.TOM, Samples.DAY.atTime(18, 0)));
        logged(Samples.set(Samples.MIA, Samples.DAY.minusDays(1).atTime(18, 0)));
        assertThat(store.countOf(Samples.MIA.id(), "lat-pulldown", Samples.DAY)).isEqualTo(2);
    }

    @Test
    void anExportHasEverySetInOrderWithTheMembersNumber() {
        Member guest = Samples.guest(1);
        store.members().add(guest, Samples.NOON, Samples.DAY);
        LoggedSet first = logged(set("18:00"));
        LoggedSet guests = logged(Samples.set(guest, Samples.DAY.atTime(18, 1)));
        LoggedSet last = logged(Samples.set(Samples.TOM, Samples.DAY.atTime(18, 2)));
        LoggedSet edited = Samples.eightAt(first, 60, Unit.KG);
        store.edit(UUID.randomUUID(), edited, LATER);
        assertThat(rows())
                .containsExactly(
                        new SetRow(edited, Samples.ZONE, OptionalInt.of(117)),
                        new SetRow(guests, Samples.ZONE, OptionalInt.empty()),
                        new SetRow(last, Samples.ZONE, OptionalInt.of(118)));
    }

    @Test
    void rowsComeOneByOneAndNotAllBeforeTheFirst() {
        logged(set("18:00"));
        logged(set("18:01"));
        List<SetRow> seen = new ArrayList<>();
        assertThatThrownBy(() -> store.forEachSet(row -> {
                    seen.add(row);
                    throw new IllegalStateException("enough");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(seen).hasSize(1);
        assertThat(store.log(set("18:02"), Samples.ZONE, LATER))
                .as("usable afterwards")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE set_log SET reps = 99",
                "DELETE FROM set_log",
                "REPLACE INTO set_log (seq, id, kind, set_id, member, exercise, at, local_date, local_time, zone, reps,"
                        + " volume_kg, hard, recorded_at) SELECT seq, 'x', kind, 'x', member, exercise, at, local_date,"
                        + " local_time, zone, 99, 9, 0, recorded_at FROM set_log",
            })
    void noProgramCanChangeOrDeleteARow(String sabotage) throws SQLException {
        LoggedSet set = logged(set("18:00"));
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + DataFolder.database(folder));
                Statement statement = other.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(sabotage))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("a row of the set log is never");
        }
        assertThat(store.set(set.id())).contains(set);
    }

    @Test
    void aRowWithAKnownIdIsPassedOverWhoeverWritesIt() throws SQLException {
        LoggedSet set = logged(set("18:00"));
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + DataFolder.database(folder));
                Statement statement = other.createStatement()) {
            assertThat(statement.executeUpdate("REPLACE INTO set_log SELECT * FROM set_log"))
                    .isZero();
        }
        assertThat(store.set(set.id())).contains(set);
        assertThat(Samples.standing(store)).isEqualTo(1);
    }

    @Test
    void aBulkIsAllOrNothing() {
        store.inBulk(() -> {
            logged(set("18:00"));
            logged(set("18:01"));
        });
        assertThat(Samples.standing(store)).isEqualTo(2);
        assertThatThrownBy(() -> store.inBulk(() -> {
                    logged(set("18:02"));
                    throw new IllegalStateException("no more");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Samples.standing(store)).isEqualTo(2);
        logged(set("18:03"));
        assertThat(Samples.standing(store)).isEqualTo(3);
    }

    @Test
    void theRevisionGrowsWithEverythingWritten() {
        List<Long> revisions = new ArrayList<>();
        revisions.add(store.revision());
        LoggedSet set = logged(set("18:00"));
        revisions.add(store.revision());
        store.edit(UUID.randomUUID(), set, LATER);
        revisions.add(store.revision());
        store.undo(UUID.randomUUID(), set.id(), LATER);
        revisions.add(store.revision());
        store.members().add(Samples.guest(1), LATER, Samples.DAY);
        revisions.add(store.revision());
        assertThat(revisions).doesNotHaveDuplicates().isSorted();
    }

    private List<SetRow> rows() {
        List<SetRow> rows = new ArrayList<>();
        store.forEachSet(rows::add);
        return rows;
    }

    private LoggedSet logged(LoggedSet set) {
        store.log(set, Samples.ZONE, LATER);
        return set;
    }

    private static LoggedSet set(String time) {
        return Samples.set(Samples.MIA, LocalDateTime.parse(Samples.DAY + "T" + time));
    }
}
