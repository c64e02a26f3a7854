package backboard.store;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.training.LoggedSet;
import backboard.training.Member;
import backboard.training.Progress;
import backboard.training.Unit;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

    private static final LocalDate TODAY = Samples.DAY;
    private static final LocalDate BEFORE = TODAY.minusDays(7);

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
    void anEmptyGymHasZerosForEveryHourAndDay() {
        Progress progress = store.progress(TODAY, LocalTime.of(18, 42));
        assertThat(progress.today()).isEqualTo(TODAY);
        assertThat(progress.setsByHour()).hasSize(24).containsOnly(0);
        assertThat(progress.setsByHourBefore()).hasSize(24).containsOnly(0);
        assertThat(progress.setsBeforeByNow()).isZero();
        assertThat(progress.volumeKg()).hasSize(28);
        assertThat(progress.volumeKg().firstKey()).isEqualTo(LocalDate.of(2026, 10, 24));
        assertThat(progress.volumeKg().lastKey()).isEqualTo(TODAY);
        assertThat(progress.volumeKg().values()).containsOnly(0.0);
    }

    @Test
    void setsAreCountedByHourOfTodayAndOfTheSameWeekdayBefore() {
        logged(TODAY.atTime(0, 0));
        logged(TODAY.atTime(18, 0));
        logged(TODAY.atTime(18, 59, 59));
        logged(TODAY.atTime(23, 59, 59));
        logged(BEFORE.atTime(9, 30));
        logged(TODAY.minusDays(1).atTime(9, 30));
        logged(TODAY.plusDays(1).atTime(9, 30));
        Progress progress = store.progress(TODAY, LocalTime.of(18, 42));
        assertThat(progress.sets()).isEqualTo(4);
        assertThat(progress.setsByHour().get(0)).isEqualTo(1);
        assertThat(progress.setsByHour().get(18)).isEqualTo(2);
        assertThat(progress.setsByHour().get(23)).isEqualTo(1);
        assertThat(progress.setsBefore()).isEqualTo(1);
        assertThat(progress.setsByHourBefore().get(9)).isEqualTo(1);
    }

    @Test
    void lastWeekIsCountedUpToTheSameTimeOfDay() {
        logged(BEFORE.atTime(6, 0));
        logged(BEFORE.atTime(18, 42));
        logged(BEFORE.atTime(18, 42, 0, 500_000_000));
        logged(BEFORE.atTime(18, 42, 1));
        logged(BEFORE.atTime(18, 42, 30));
        assertThat(byNow(LocalTime.of(5, 59, 59))).isZero();
        assertThat(byNow(LocalTime.of(6, 0))).isEqualTo(1);
        assertThat(byNow(LocalTime.of(18, 41, 59))).isEqualTo(1);
        assertThat(byNow(LocalTime.of(18, 42))).isEqualTo(2);
        assertThat(byNow(LocalTime.of(18, 42, 0, 499_999_999))).isEqualTo(2);
        assertThat(byNow(LocalTime.of(18, 42, 1))).isEqualTo(4);
        assertThat(byNow(LocalTime.of(18, 43))).isEqualTo(5);
    }

    private int byNow(LocalTime now) {
        return store.progress(TODAY, now).setsBeforeByNow();
    }

    @Test
    void volumeIsSummedPerDayOverFourWeeksThatEndToday() {
        logged(TODAY.atTime(18, 0));
        logged(TODAY.atTime(19, 0));
        logged(TODAY.minusDays(3).atTime(18, 0));
        logged(TODAY.minusDays(27).atTime(0, 0));
        logged(TODAY.minusDays(28).atTime(23, 59));
        logged(TODAY.plusDays(1).atTime(0, 0));
        Progress progress = store.progress(TODAY, LocalTime.NOON);
        assertThat(progress.volumeKg())
                .hasSize(28)
                .containsEntry(TODAY, 1000.0)
                .containsEntry(TODAY.minusDays(3), 500.0)
                .containsEntry(TODAY.minusDays(27), 500.0)
                .containsEntry(TODAY.minusDays(1), 0.0);
        assertThat(progress.volumeKg().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isEqualTo(2000);
    }

    @Test
    void differentPeopleAreCountedPerDayAndOnTheQuietDaysOfAWeekThatIsOver() {
        LocalDate monday = Progress.monday(TODAY);
        log(Samples.MIA, TODAY.atTime(9, 0));
        log(Samples.MIA, TODAY.atTime(18, 0));
        log(Samples.TOM, TODAY.atTime(18, 0));
        // Last week: Mia on two days, Tom on one of them.
        log(Samples.MIA, monday.minusDays(7).atTime(18, 0));
        log(Samples.TOM, monday.minusDays(7).atTime(18, 0));
        log(Samples.MIA, monday.minusDays(5).atTime(18, 0));
        // The week before, only one quiet day.
        log(Samples.MIA, monday.minusDays(10).atTime(18, 0));
        Progress progress = store.progress(TODAY, LocalTime.NOON);

        assertThat(progress.people())
                .hasSize(28)
                .containsEntry(TODAY, 2)
                .containsEntry(monday.minusDays(7), 2)
                .containsEntry(monday.minusDays(5), 1)
                .containsEntry(TODAY.minusDays(1), 0);
        assertThat(progress.quietPeople()).containsOnly(Map.entry(monday.minusWeeks(1), 2));
    }

    @Test
    void aDayWithEnoughPeopleIsNoneOfTheQuietDaysOfItsWeek() {
        LocalDate monday = Progress.monday(TODAY).minusWeeks(2);
        for (int i = 0; i < Progress.FEWEST; i++) {
            Member crowd = Samples.member(200 + i, "A" + i, "B");
            store.members().add(crowd, Samples.NOON, TODAY);
            log(crowd, monday.atTime(18, 0));
        }
        log(Samples.MIA, monday.plusDays(2).atTime(18, 0));
        log(Samples.TOM, monday.plusDays(4).atTime(18, 0));
        LoggedSet backToBed = log(Samples.TOM, monday.plusDays(5).atTime(18, 0));
        store.undo(UUID.randomUUID(), backToBed.id(), Samples.NOON);

        Progress progress = store.progress(TODAY, LocalTime.NOON);
        assertThat(progress.people()).containsEntry(monday, Progress.FEWEST).containsEntry(monday.plusDays(5), 0);
        assertThat(progress.quietPeople()).containsOnly(Map.entry(monday, 2));
    }

    private LoggedSet log(Member member, LocalDateTime local) {
        LoggedSet set = Samples.set(member, local);
        store.log(set, Samples.ZONE, set.at());
        return set;
    }

    @Test
    void anEditMovesTheVolumeOfTheDayTheSetWasDone() {
        LoggedSet set = logged(TODAY.minusDays(1).atTime(18, 0));
        store.edit(UUID.randomUUID(), Samples.eightAt(set, 60, Unit.KG), Samples.NOON);
        store.edit(UUID.randomUUID(), Samples.eightAt(set, 70, Unit.KG), Samples.NOON);
        Progress progress = store.progress(TODAY, LocalTime.NOON);
        assertThat(progress.volumeKg()).containsEntry(TODAY.minusDays(1), 560.0).containsEntry(TODAY, 0.0);
        assertThat(store.progress(TODAY.minusDays(1), LocalTime.NOON).sets()).isEqualTo(1);
    }

    @Test
    void aSetTakenBackCountsNowhere() {
        LoggedSet today = logged(TODAY.atTime(18, 0));
        LoggedSet before = logged(BEFORE.atTime(18, 0));
        logged(TODAY.atTime(18, 5));
        store.undo(UUID.randomUUID(), today.id(), Samples.NOON);
        store.undo(UUID.randomUUID(), before.id(), Samples.NOON);
        Progress progress = store.progress(TODAY, LocalTime.of(20, 0));
        assertThat(progress.sets()).isEqualTo(1);
        assertThat(progress.setsBefore()).isZero();
        assertThat(progress.setsBeforeByNow()).isZero();
        assertThat(progress.volumeKg()).containsEntry(TODAY, 500.0).containsEntry(BEFORE, 0.0);
    }

    @Test
    void theHourThatComesTwiceInAutumnHoldsBothAndTheDayStaysWhole() {
        LocalDate longDay = LocalDate.of(2026, 10, 25);
        LoggedSet summer = at("2026-10-25T00:30:00Z");
        LoggedSet winter = at("2026-10-25T01:30:00Z");
        LoggedSet late = at("2026-10-25T22:59:59Z");
        at("2026-10-25T23:00:00Z");
        assertThat(summer.local()).isEqualTo(winter.local());
        Progress progress = store.progress(longDay, LocalTime.NOON);
        assertThat(progress.setsByHour().get(2)).isEqualTo(2);
        assertThat(progress.sets()).isEqualTo(3);
        assertThat(progress.volumeKg()).containsEntry(longDay, 1500.0);
        assertThat(store.setsOn(longDay, 9)).containsExactly(late, winter, summer);
        assertThat(store.progress(longDay.plusWeeks(1), LocalTime.of(2, 30)).setsBeforeByNow())
                .isEqualTo(2);
    }

    @Test
    void theHourThatIsSkippedInSpringIsEmptyAndTheDayStaysWhole() {
        LocalDate shortDay = LocalDate.of(2027, 3, 28);
        at("2027-03-28T00:59:59Z");
        at("2027-03-28T01:00:00Z");
        at("2027-03-28T21:59:59Z");
        at("2027-03-28T22:00:00Z");
        Progress progress = store.progress(shortDay, LocalTime.NOON);
        assertThat(progress.setsByHour().get(1)).isEqualTo(1);
        assertThat(progress.setsByHour().get(2)).isZero();
        assertThat(progress.setsByHour().get(3)).isEqualTo(1);
        assertThat(progress.sets()).isEqualTo(3);
        assertThat(progress.volumeKg()).hasSize(28).containsEntry(shortDay, 1500.0);
    }

    private LoggedSet at(String instant) {
        LoggedSet set = Samples.set(Samples.MIA, "lat-pulldown", Instant.parse(instant));
        store.log(set, Samples.ZONE, set.at());
        return set;
    }

    private LoggedSet logged(LocalDateTime local) {
        return log(Samples.MIA, local);
    }
}
