package backboard.progress;

import static backboard.progress.Gyms.TUESDAY;
import static backboard.progress.Gyms.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backboard.kiosk.HourSpan;
import backboard.settings.TimeRange;
import backboard.training.Language;
import backboard.training.Progress;
import backboard.training.Unit;
import backboard.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangesTest {

    private static final List<TimeRange> SIX_TO_TEN = List.of(new TimeRange(6 * 60, 22 * 60));

    private static HourSpan span(List<Integer> today, List<Integer> before, List<TimeRange> open) {
        return HourSpan.of(Gyms.progress(TUESDAY, today, before, 0, day -> 0, Optional.empty()), open);
    }

    @Test
    void showsTheHoursTheGymIsOpen() {
        assertThat(span(hours(), hours(), SIX_TO_TEN)).isEqualTo(new HourSpan(6, 21));
        assertThat(span(hours(), hours(), List.of(new TimeRange(390, 720), new TimeRange(900, 1290))))
                .isEqualTo(new HourSpan(6, 21));
        assertThat(span(hours(), hours(), List.of(new TimeRange(0, 1440)))).isEqualTo(new HourSpan(0, 23));
    }

    @Test
    void showsEverySetEvenOutsideOpeningHours() {
        assertThat(span(hours(23, 1), hours(), SIX_TO_TEN)).isEqualTo(new HourSpan(6, 23));
        assertThat(span(hours(3, 1), hours(), SIX_TO_TEN)).isEqualTo(new HourSpan(3, 21));
        assertThat(span(hours(), hours(3, 1, 23, 1), SIX_TO_TEN)).isEqualTo(new HourSpan(3, 23));
        assertThat(span(hours(0, 1), hours(), List.of())).isEqualTo(new HourSpan(0, 7));
        assertThat(span(hours(23, 1), hours(), List.of())).isEqualTo(new HourSpan(16, 23));
    }

    @Test
    void anHourThatIsNotShownDoesNotWidenTheChart() {
        Progress lone = Gyms.progress(TUESDAY, hours(3, 1), hours(23, 1), 0, day -> 0, Optional.empty());
        assertThat(HourSpan.of(Gyms.by(4, lone), SIX_TO_TEN)).isEqualTo(new HourSpan(6, 21));
        assertThat(HourSpan.of(Gyms.by(5, lone), SIX_TO_TEN)).isEqualTo(new HourSpan(3, 23));
    }

    @Test
    void showsTheUsualHoursOfADayWithNothingToGoBy() {
        assertThat(span(hours(), hours(), List.of())).isEqualTo(new HourSpan(6, 20));
    }

    @Test
    void aFewHoursAreShownAmongOthers() {
        assertThat(span(hours(), hours(), List.of(new TimeRange(600, 720)))).isEqualTo(new HourSpan(7, 14));
    }

    @Test
    void everySecondHourIsWritten() {
        assertThat(new HourSpan(6, 20).labelled()).containsExactly(6, 8, 10, 12, 14, 16, 18, 20);
        assertThat(new HourSpan(7, 10).labelled()).containsExactly(8, 10);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1",
        "1, 1, 1",
        "2, 1, 2",
        "3, 1, 3",
        "4, 2, 2",
        "7, 4, 2",
        "10, 4, 3",
        "18.4, 10, 2",
        "70, 25, 3",
        "108, 40, 3",
        "120, 40, 3",
        "121, 50, 3",
        "1802, 1000, 2",
        "10000, 4000, 3",
        "0.3, 1, 1"
    })
    void ticksAreRound(double peak, double step, int steps) {
        assertThat(Scale.of(peak)).isEqualTo(new Scale(step, steps));
    }

    @Test
    void anyPeakGetsTwoToFourWholeTicksAndNoMoreRoomThanItNeeds() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            double peak = Math.pow(10, random.nextDouble() * 7) - 1;
            Scale scale = Scale.of(peak);
            assertThat(scale.ticks()).hasSizeBetween(2, 4).startsWith(0).endsWith(scale.top());
            assertThat(scale.step()).isEqualTo(Math.rint(scale.step()));
            assertThat(scale.top()).as("top for %s", peak).isGreaterThanOrEqualTo(peak);
            assertThat(scale.top()).as("top for %s", peak).isLessThanOrEqualTo(Math.max(1, peak * 2.01));
        }
    }

    @Test
    void theAxisLeavesRoomForTheLabelAboveThePeak() {
        Scale scale = Scale.of(120);
        assertThat(scale.upper(120, .1)).isEqualTo(120 / .9, within(1e-9));
        assertThat(scale.upper(60, .1)).isEqualTo(120);
    }

    @ParameterizedTest
    @CsvSource({
        "18400, KG, TONNE, 18.4 t",
        "2000, KG, TONNE, 2.0 t",
        "1999, KG, KILOGRAM, '1,999 kg'",
        "184400, KG, TONNE, 184 t",
        "0.3, KG, KILOGRAM, 0.3 kg",
        "18400, LB, THOUSAND_POUNDS, 40.6k lb",
        "640, LB, POUND, '1,411 lb'"
    })
    void volumeIsWrittenInWhatSuitsIt(double kilograms, Unit unit, VolumeUnit suited, String written) {
        assertThat(VolumeUnit.of(kilograms, unit)).isEqualTo(suited);
        assertThat(VolumeUnit.written(kilograms, unit, Words.of(Language.ENGLISH)))
                .isEqualTo(written);
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        Words spanish = Words.of(Language.SPANISH);
        assertThat(VolumeUnit.written(18400, Unit.KG, spanish)).isEqualTo("18,4 t");
        assertThat(VolumeUnit.written(1999, Unit.KG, spanish)).isEqualTo("1.999 kg");
        assertThat(VolumeUnit.written(18400, Unit.LB, spanish)).isEqualTo("40,6 mil lb");
    }

    @Test
    void daysOfFourWeeksStandApartAndInOrder() {
        for (int day = 0; day < 7; day++) {
            Weeks weeks = new Weeks(TUESDAY.plusDays(day));
            Set<Double> taken = new HashSet<>();
            double[] positions = IntStream.range(0, 28)
                    .mapToDouble(i -> weeks.position(weeks.first().plusDays(i)))
                    .toArray();
            assertThat(positions).isSorted();
            for (double position : positions) {
                assertThat(taken.add(position)).isTrue();
                assertThat(position).isBetween(weeks.from() + .5, weeks.to() - .5);
            }
            assertThat(weeks.today()).isBetween(weeks.monday(), weeks.monday().plusDays(6));
            assertThat(weeks.first()).isAfterOrEqualTo(weeks.today().minusDays(Progress.DAYS - 1L));
        }
    }
}
