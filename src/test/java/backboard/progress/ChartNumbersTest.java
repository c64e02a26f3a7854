package backboard.progress;

import static backboard.progress.Gyms.TUESDAY;
import static backboard.progress.Gyms.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backboard.training.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;

class ChartNumbersTest {

    private static final int TODAY = 0;
    private static final int A_WEEK_AGO = 1;

    private static ProgressPanel page(Progress progress) {
        return Pages.page(1920, 1080, Gyms.idle(progress));
    }

    private static SortedMap<Double, Double> hourly(ProgressPanel page, int dataset) {
        return Pages.values(Pages.plot(Pages.hours(page)).getDataset(dataset));
    }

    private static SortedMap<Double, Double> counted(List<Integer> counts) {
        SortedMap<Double, Double> values = new TreeMap<>();
        for (int hour = 0; hour < counts.size(); hour++) {
            if (counts.get(hour) > 0) {
                values.put((double) hour, (double) counts.get(hour));
            }
        }
        return values;
    }

    private static SortedMap<Double, Double> withoutZeros(SortedMap<Double, Double> values) {
        SortedMap<Double, Double> rest = new TreeMap<>(values);
        rest.values().removeIf(value -> value == 0);
        return rest;
    }

    private static List<Progress> gyms() {
        List<Progress> gyms = new ArrayList<>(
                List.of(Gyms.empty(), Gyms.firstFive(), Gyms.middling(), Gyms.large(), night(), bodyWeight()));
        Random random = new Random(11);
        for (int i = 0; i < 100; i++) {
            gyms.add(generated(random));
        }
        return gyms;
    }

    /** Sets at three in the morning and eleven at night. */
    private static Progress night() {
        return Gyms.progress(
                TUESDAY, hours(3, 2, 23, 1), hours(0, 7), 7, day -> 100, Optional.of(TUESDAY.minusYears(1)));
    }

    private static Progress bodyWeight() {
        return Gyms.progress(TUESDAY, hours(9, 40), hours(9, 30), 30, day -> 0, Optional.of(TUESDAY.minusYears(1)));
    }

    private static Progress generated(Random random) {
        int[] today = new int[24];
        int[] before = new int[24];
        for (int hour = 0; hour < 24; hour++) {
            today[hour] = random.nextInt(3) == 0 ? random.nextInt(2_000) : 0;
            before[hour] = random.nextInt(3) == 0 ? random.nextInt(2_000) : 0;
        }
        return Gyms.progress(
                TUESDAY.plusDays(random.nextInt(7)),
                Gyms.from(0, today),
                Gyms.from(0, before),
                0,
                day -> random.nextInt(3) == 0 ? 0 : random.nextDouble() * 50_000,
                Optional.of(TUESDAY));
    }

    @Test
    void barsAndLineAreTheCountsOfEveryHour() {
        for (Progress gym : gyms()) {
            ProgressPanel page = page(gym);
            assertThat(withoutZeros(hourly(page, TODAY)))
                    .isEqualTo(counted(gym.hours().orElse(List.of())));
            assertThat(withoutZeros(hourly(page, A_WEEK_AGO)))
                    .isEqualTo(counted(gym.hoursBefore().orElse(List.of())));
        }
    }

    @Test
    void everyBarAndEveryRingLiesInsideTheAxes() {
        for (Progress gym : gyms()) {
            ProgressPanel page = page(gym);
            ValueAxis across = Pages.plot(Pages.hours(page)).getDomainAxis();
            ValueAxis up = Pages.plot(Pages.hours(page)).getRangeAxis();
            for (int dataset : new int[] {TODAY, A_WEEK_AGO}) {
                hourly(page, dataset).forEach((hour, sets) -> {
                    assertThat(across.getRange().contains(hour - .5)).isTrue();
                    assertThat(across.getRange().contains(hour + .5)).isTrue();
                    assertThat(up.getRange().contains(sets)).isTrue();
                });
            }
        }
    }

    @Test
    void theLineOfAWeekAgoBeginsAndEndsWithItsSets() {
        assertThat(hourly(page(Gyms.middling()), A_WEEK_AGO)).hasSize(15).containsKeys(6.0, 20.0);
        assertThat(hourly(page(Gyms.oneSet()), A_WEEK_AGO)).isEmpty();
    }

    @Test
    void volumeBarsAreTheVolumesOfTheFourWeeks() {
        for (Progress gym : gyms()) {
            XYDataset volumes = Pages.plot(Pages.volume(page(gym))).getDataset();
            Weeks weeks = new Weeks(gym.today());
            SortedMap<Double, Double> expected = new TreeMap<>();
            for (Map.Entry<LocalDate, Double> day : gym.volumeKg().entrySet()) {
                if (!day.getKey().isBefore(weeks.first())) {
                    expected.put(weeks.position(day.getKey()), day.getValue());
                }
            }
            assertThat(Pages.values(volumes)).isEqualTo(expected);
            ValueAxis up = Pages.plot(Pages.volume(page(gym))).getRangeAxis();
            expected.values()
                    .forEach(kilograms ->
                            assertThat(up.getRange().contains(kilograms)).isTrue());
        }
    }

    @Test
    void withFourPeopleADayNoHourAndNoDayIsShownByItselfWithFiveAllAre() {
        ProgressPanel few = page(Gyms.by(4, Gyms.middling()));
        assertThat(Pages.hours(few).isVisible()).isFalse();
        assertThat(withoutZeros(hourly(few, TODAY))).isEmpty();
        assertThat(hourly(few, A_WEEK_AGO)).isEmpty();
        XYDataset volumes = Pages.plot(Pages.volume(few)).getDataset();
        assertThat(List.of(DayVolumes.EARLIER, DayVolumes.THIS_WEEK, DayVolumes.TODAY))
                .allMatch(series -> volumes.getItemCount(series) == 0);
        assertThat(volumes.getItemCount(DayVolumes.FEW)).as("Monday and today").isEqualTo(2);
        assertThat(volumes.getItemCount(DayVolumes.JOINED)).isEqualTo(21);
        double week = 17_000 + 10_000 + 17_000 + 11_000 + 16_000 + 7_000;
        for (int item = 0; item < 21; item++) {
            assertThat(volumes.getYValue(DayVolumes.JOINED, item)).isCloseTo(week / 7, within(1e-6));
        }

        ProgressPanel enough = page(Gyms.by(5, Gyms.middling()));
        assertThat(Pages.hours(enough).isVisible()).isTrue();
        assertThat(withoutZeros(hourly(enough, TODAY)))
                .isEqualTo(counted(Gyms.middling().setsByHour()));
        assertThat(Pages.plot(Pages.volume(enough)).getDataset().getItemCount(DayVolumes.EARLIER))
                .isEqualTo(21);
    }

    @Test
    void todayAndThisWeekAreSeriesOfTheirOwn() {
        XYDataset volumes = Pages.plot(Pages.volume(page(Gyms.middling()))).getDataset();
        assertThat(volumes.getItemCount(DayVolumes.EARLIER)).isEqualTo(21);
        assertThat(volumes.getItemCount(DayVolumes.THIS_WEEK)).isEqualTo(1);
        assertThat(volumes.getItemCount(DayVolumes.TODAY)).isEqualTo(1);
        assertThat(volumes.getYValue(DayVolumes.TODAY, 0)).isEqualTo(18_400);
        assertThat(volumes.getYValue(DayVolumes.THIS_WEEK, 0)).isEqualTo(17_000);
    }
}
