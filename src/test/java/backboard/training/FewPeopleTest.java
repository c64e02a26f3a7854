package backboard.training;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.training.DayVolume.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Totals that would expose fewer than five people are not broken down. */
class FewPeopleTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);
    private static final LocalDate MONDAY = WEDNESDAY.minusDays(2);

    private static Progress progress(
            Map<LocalDate, Double> volume, Map<LocalDate, Integer> people, Map<LocalDate, Integer> quiet) {
        List<Integer> hours = new ArrayList<>(Collections.nCopies(24, 0));
        hours.set(7, 3);
        SortedMap<LocalDate, Double> all = new TreeMap<>();
        for (int back = 0; back < Progress.DAYS; back++) {
            all.put(WEDNESDAY.minusDays(back), 0.0);
        }
        all.putAll(volume);
        return new Progress(
                WEDNESDAY,
                hours,
                hours,
                2,
                all,
                new TreeMap<>(people),
                new TreeMap<>(quiet),
                Optional.of(WEDNESDAY.minusYears(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 5, 40})
    void theHoursOfADayAreToldFromFivePeopleOnAndItsTotalAlways(int people) {
        Progress progress =
                progress(Map.of(), Map.of(WEDNESDAY, people, WEDNESDAY.minusWeeks(1), 5 - people % 5), Map.of());
        assertThat(progress.hours().isPresent()).isEqualTo(people >= 5);
        assertThat(progress.sets()).isEqualTo(3);
        assertThat(progress.hoursBefore().isPresent()).isEqualTo(people % 5 == 0);
        assertThat(progress.setsBefore()).isEqualTo(3);
    }

    @Test
    void aDayOnWhichNobodyTrainedHasItsEmptyHours() {
        Progress progress = new Progress(
                WEDNESDAY,
                Collections.nCopies(24, 0),
                Collections.nCopies(24, 0),
                0,
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                Optional.empty());
        assertThat(progress.hours()).contains(Collections.nCopies(24, 0));
        assertThat(progress.hoursBefore()).contains(Collections.nCopies(24, 0));
    }

    @Test
    void aDayWithFivePeopleShowsItsVolumeAndOneWithFourOnlyThatTheyWereFew() {
        LocalDate tuesday = WEDNESDAY.minusDays(1);
        SortedMap<LocalDate, DayVolume> shown = progress(
                        Map.of(WEDNESDAY, 900.0, tuesday, 700.0), Map.of(WEDNESDAY, 5, tuesday, 4), Map.of(MONDAY, 9))
                .volume();
        assertThat(shown)
                .hasSize(Progress.DAYS)
                .containsEntry(WEDNESDAY, new DayVolume(900, Kind.OWN))
                .containsEntry(MONDAY, new DayVolume(0, Kind.OWN))
                // This week is not over: a mean that moves with every set would tell each set.
                .containsEntry(tuesday, new DayVolume(0, Kind.FEW));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void inAWeekThatIsOverTheDaysWithFewShowTheirMeanIfFivePeopleTrainedOnThem(int together) {
        LocalDate week = MONDAY.minusWeeks(1);
        SortedMap<LocalDate, DayVolume> shown = progress(
                        Map.of(week, 100.0, week.plusDays(1), 8_000.0, week.plusDays(3), 500.0),
                        Map.of(week, 1, week.plusDays(1), 12, week.plusDays(3), 4, week.plusDays(4), 2),
                        Map.of(week, together))
                .volume();
        DayVolume quiet = together == 5 ? new DayVolume(200, Kind.JOINED) : new DayVolume(0, Kind.FEW);
        assertThat(shown)
                .containsEntry(week, quiet)
                .containsEntry(week.plusDays(3), quiet)
                .containsEntry(week.plusDays(4), quiet)
                .containsEntry(week.plusDays(1), new DayVolume(8_000, Kind.OWN))
                .containsEntry(week.plusDays(2), new DayVolume(0, Kind.OWN));
        if (together == 5) {
            double sum = shown.subMap(week, MONDAY).values().stream()
                    .mapToDouble(DayVolume::kg)
                    .sum();
            assertThat(sum).as("what was lifted").isEqualTo(8_600);
        }
    }
}
