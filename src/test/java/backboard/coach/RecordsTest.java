package backboard.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backboard.training.Exercise;
import backboard.training.LoggedSet;
import backboard.training.Unit;
import backboard.training.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordsTest {

    private static final Exercise ROW = Sets.exercise("seated-cable-row");
    private static final Optional<Weight> NOT_TOLD = Optional.empty();

    /** All of the earlier day, then all but the last set of the later day, then that one. */
    private static List<LoggedSet> days(Exercise exercise, String earlier, String later) {
        List<LoggedSet> sets = new ArrayList<>();
        if (!earlier.equals("none")) {
            sets.addAll(Sets.log(exercise, "2026-11-02T18:00", earlier));
        }
        sets.addAll(Sets.log(exercise, "2026-11-05T18:00", later));
        return sets;
    }

    private static List<NewRecord> setByTheLast(Exercise exercise, List<LoggedSet> sets, Optional<Weight> body) {
        return Records.setBy(exercise, sets.get(sets.size() - 1), sets, body);
    }

    private static String keys(List<NewRecord> records) {
        return records.isEmpty()
                ? "none"
                : records.stream().map(set -> set.benchmark().key()).collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{0}: {1}, then {2} sets {3}")
    @CsvSource({
        // nothing to beat
        "seated-cable-row, none, 40 kg x 10, none",
        "seated-cable-row, none, 40 kg x 10 11 12, none",
        // a tie
        "seated-cable-row, 40 kg x 10 10, 40 kg x 10, none",
        "seated-cable-row, 40 kg x 10 10, 40 kg x 9, none",
        // one more rep, and once more on the same day
        "seated-cable-row, 40 kg x 8 8, 40 kg x 9, estimated max; most reps",
        "seated-cable-row, 40 kg x 8 8 8, 40 kg x 9 9, none",
        "seated-cable-row, 40 kg x 8 8 8, 40 kg x 9 10, estimated max; most reps",
        // reps the formula is only rough for, or silent
        "seated-cable-row, 40 kg x 10 10, 40 kg x 11, most reps",
        "seated-cable-row, 40 kg x 12 12, 40 kg x 13, most reps",
        // a heavier weight; at a new weight there were no reps to beat
        "seated-cable-row, 40 kg x 8 8, 42.5 kg x 1, heaviest",
        "seated-cable-row, 40 kg x 8 8, 42.5 kg x 8, estimated max; heaviest",
        "seated-cable-row, 42.5 kg x 1; 40 kg x 8 8, 40 kg x 9, estimated max; most reps",
        "seated-cable-row, 40 kg x 8 8, 37.5 kg x 12, none",
        // the set that lifts the day above all earlier ones, and only it
        "seated-cable-row, 40 kg x 10 10, 40 kg x 10 9 1, none",
        "seated-cable-row, 40 kg x 10 10, 40 kg x 10 9 2, session volume",
        "seated-cable-row, 40 kg x 10 10, 40 kg x 10 9 2 1, none",
        // blank is not 0
        "seated-cable-row, blank x 8 8, blank x 9, none",
        "seated-cable-row, blank x 8 8, 40 kg x 9, none",
        // body weight, help, bands
        "pull-up, body x 8 8, body x 9, most reps",
        "pull-up, body x 8 8, 2.5 kg x 3, none",
        "pull-up, 2.5 kg x 3, 5 kg x 3, heaviest",
        "machine-assisted-pull-up, -20 kg x 8, -15 kg x 9, none",
        "machine-assisted-pull-up, -20 kg x 8, -20 kg x 9, most reps",
        "band-lat-pulldown, light x 8, light x 9, most reps",
        "band-lat-pulldown, light x 8, heavy x 9, none",
        "band-lat-pulldown, body x 8, body x 9, none",
        // holds
        "plank, body x 45s, body x 46s, longest hold",
        "plank, body x 45s, body x 45s, none",
        "plank, none, body x 45s 60s, none",
        "farmer-carry, 20 kg x 45s, 20 kg x 60s, none",
        "farmer-carry, 20 kg x 45s, 24 kg x 45s, none",
        "cat-cow, body x 45s, body x 60s, none",
        "rowing-machine, body x 300s, body x 600s, none"
    })
    void records(String exercise, String earlier, String later, String records) {
        Exercise done = Sets.exercise(exercise);

        assertThat(keys(setByTheLast(done, days(done, earlier, later), NOT_TOLD)))
                .isEqualTo(records);
    }

    @Test
    void aRecordSaysWhatItWasBefore() {
        List<NewRecord> records =
                setByTheLast(ROW, days(ROW, "40 kg x 9; 42.5 kg x 1", "40 kg x 8; 45 kg x 10"), NOT_TOLD);

        assertThat(records)
                .extracting(NewRecord::benchmark)
                .containsExactly(Benchmark.ESTIMATED_MAX, Benchmark.HEAVIEST, Benchmark.SESSION_VOLUME);
        assertThat(records.get(0).value()).isEqualTo(60, within(1e-9));
        assertThat(records.get(0).before()).isEqualTo(52, within(1e-9));
        assertThat(records.get(1)).isEqualTo(new NewRecord(Benchmark.HEAVIEST, 45, 42.5));
        assertThat(records.get(2)).isEqualTo(new NewRecord(Benchmark.SESSION_VOLUME, 770, 402.5));
    }

    @Test
    void theMaxOfPullUpsNeedsTheBodyWeight() {
        Exercise pullUp = Sets.exercise("pull-up");
        List<LoggedSet> sets = days(pullUp, "body x 8", "2.5 kg x 8");

        assertThat(keys(setByTheLast(pullUp, sets, NOT_TOLD))).isEqualTo("none");
        assertThat(keys(setByTheLast(pullUp, sets, Optional.of(new Weight(80, Unit.KG)))))
                .isEqualTo("estimated max");
    }

    @Test
    void theSameWeightsInAnotherOrderAreATie() {
        String there = "75 lb x 8; 60 lb x 12; 45 lb x 10";
        String back = "45 lb x 10; 60 lb x 12; 75 lb x 8";

        assertThat(keys(setByTheLast(ROW, days(ROW, there, back), NOT_TOLD))).isEqualTo("none");
    }

    @Test
    void aSetThatWasUndoneIsNoLongerToBeat() {
        List<LoggedSet> sets = days(ROW, "40 kg x 8 10", "40 kg x 9");
        LoggedSet last = sets.get(2);

        assertThat(Records.setBy(ROW, last, sets, NOT_TOLD)).isEmpty();
        assertThat(keys(Records.setBy(ROW, last, List.of(sets.get(0), last), NOT_TOLD)))
                .isEqualTo("estimated max; most reps; session volume");
    }

    @Test
    void laterSetsAreNotToBeat() {
        List<LoggedSet> sets = days(ROW, "40 kg x 8 8", "40 kg x 9 12");

        assertThat(keys(Records.setBy(ROW, sets.get(2), sets, NOT_TOLD))).isEqualTo("estimated max; most reps");
    }

    @Test
    void theBestIsTheHeaviestOfThoseTheOneWithMostReps() {
        List<LoggedSet> sets = days(ROW, "40 kg x 12 12; 45 kg x 6 8", "45 kg x 8 7; 40 kg x 12");

        Best best = Best.of(ROW, sets, NOT_TOLD);

        assertThat(best.set()).contains(sets.get(3));
        assertThat(best.estimate().orElseThrow()).isEqualTo(new Estimate(OneRepMax.epley(45, 8), false));
        assertThat(best.sessionVolumeKg()).isEqualTo(40 * 24 + 45 * 14, within(1e-9));
        assertThat(Best.of(ROW, sets.subList(0, 2), NOT_TOLD)
                        .estimate()
                        .orElseThrow()
                        .rough())
                .isTrue();
    }

    @Test
    void aRoughEstimateIsNotTheBestWhereThereIsAnother() {
        List<LoggedSet> sets = days(ROW, "40 kg x 12 8", "40 kg x 7");

        assertThat(Best.of(ROW, sets, NOT_TOLD).estimate()).contains(new Estimate(OneRepMax.epley(40, 8), false));
    }

    @Test
    void ofEqualSetsTheFirstIsTheBest() {
        List<LoggedSet> sets = days(ROW, "40 kg x 8 8", "40 kg x 8");

        assertThat(Best.of(ROW, List.of(sets.get(2), sets.get(1), sets.get(0)), NOT_TOLD)
                        .set())
                .contains(sets.get(0));
    }

    @Test
    void theBestHoldIsTheLongest() {
        Exercise plank = Sets.exercise("plank");
        List<LoggedSet> sets = days(plank, "body x 30s 60s", "10 kg x 40s");

        assertThat(Best.of(plank, sets, NOT_TOLD).set()).contains(sets.get(1));
    }

    @Test
    void theBestCarryIsTheHeaviest() {
        Exercise carry = Sets.exercise("farmer-carry");
        List<LoggedSet> sets = days(carry, "20 kg x 60s; 24 kg x 30s", "24 kg x 40s; blank x 90s");

        assertThat(Best.of(carry, sets, NOT_TOLD).set()).contains(sets.get(2));
    }

    @Test
    void nobodysBestIsEmpty() {
        assertThat(Best.of(ROW, List.of(), NOT_TOLD)).isEqualTo(new Best(Optional.empty(), Optional.empty(), 0));
    }
}
