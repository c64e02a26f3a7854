package backboard.training;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.training.Timeline.Parts;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineTest {

    private static final Timing MONDAY = new Timing(10, 40, 20, 15, 3, 90);

    @ParameterizedTest(name = "{6} stations: {7} s")
    @CsvSource({
        // ready, work, rest, transition, rounds, round rest, stations, seconds of the circuit
        "10, 40, 20, 15, 3,  90, 7, 1650", // Monday 27:30
        "10, 40, 25, 15, 3,  90, 7, 1740", // Tuesday 29:00
        "10, 35, 15, 15, 2,  60, 8, 1040", // Wednesday 17:20
        "10, 40, 35, 20, 3, 120, 7, 2070", // Thursday 34:30
        "10, 60, 15, 15, 2,  60, 8, 1440", // Friday 24:00
        "10, 30, 30, 15, 2,  90, 8, 1200", // Saturday 20:00
        "10, 45,  0, 15, 2,  30, 8,  960", // Sunday 16:00
        " 0,  5,  0,  0, 1,   0, 1,    5",
        " 0, 40, 20, 15, 1,  90, 1,   40",
        " 0, 40, 20, 15, 2,  90, 1,  170",
    })
    void lastsAsLongAsTheFormulaSays(
            int ready, int work, int rest, int transition, int rounds, int roundRest, int stations, int seconds) {
        Timing timing = new Timing(ready, work, rest, transition, rounds, roundRest);
        Circuit circuit = Circuits.circuit(timing, stations, List.of(), List.of(), Sides.BOTH);

        assertThat(circuit.circuitSeconds()).isEqualTo(seconds);
        assertThat(Timeline.of(circuit, Parts.CLASS).totalMs()).isEqualTo((seconds + ready) * 1000L);
    }

    @Test
    void runsThroughAClassInTheOrderOfTheRules() {
        Circuit circuit = Circuits.circuit(MONDAY, 2, List.of(300, 45), List.of(30), Sides.BOTH);

        List<String> order = Timeline.of(circuit, Parts.CLASS).intervals().stream()
                .map(i -> i.phase() + " " + i.round() + "/" + i.position() + " " + i.lengthMs() / 1000)
                .toList();

        assertThat(order)
                .containsExactly(
                        "WARM_UP 0/1 300",
                        "WARM_UP 0/2 45",
                        "READY 1/1 10",
                        "WORK 1/1 40",
                        "REST 1/2 20",
                        "TRANSITION 1/2 15",
                        "WORK 1/2 40",
                        "ROUND_REST 2/1 90",
                        "WORK 2/1 40",
                        "REST 2/2 20",
                        "TRANSITION 2/2 15",
                        "WORK 2/2 40",
                        "ROUND_REST 3/1 90",
                        "WORK 3/1 40",
                        "REST 3/2 20",
                        "TRANSITION 3/2 15",
                        "WORK 3/2 40",
                        "COOL_DOWN 0/1 30");
    }

    @Test
    void aRotationLeavesWarmUpAndCoolDownOut() {
        Circuit circuit = Circuits.circuit(MONDAY, 2, List.of(300), List.of(30), Sides.BOTH);

        assertThat(Timeline.of(circuit, Parts.CIRCUIT).intervals())
                .extracting(Interval::phase)
                .doesNotContain(Phase.WARM_UP, Phase.COOL_DOWN)
                .startsWith(Phase.READY, Phase.WORK)
                .endsWith(Phase.WORK);
    }

    @Test
    void zeroLengthPhasesDoNotExist() {
        Circuit circuit = Circuits.circuit(new Timing(0, 45, 0, 15, 2, 0), 3, List.of(), List.of(), Sides.BOTH);

        assertThat(Timeline.of(circuit, Parts.CLASS).intervals())
                .extracting(Interval::phase)
                .containsOnly(Phase.WORK, Phase.TRANSITION);
    }

    @ParameterizedTest(name = "{0} s of work: {1} on the first side")
    @CsvSource({"40, 20", "45, 22", "5, 2"})
    void sidesChangeAtHalfRoundedDown(int work, int first) {
        Circuit circuit = Circuits.circuit(new Timing(0, work, 0, 0, 1, 0), 1, List.of(), List.of(), Sides.HALF);
        Timeline timeline = Timeline.of(circuit, Parts.CLASS);

        assertThat(timeline.at(first * 1000L - 1).side()).contains(Side.FIRST);
        assertThat(timeline.at(first * 1000L).side()).contains(Side.SECOND);
        assertThat(timeline.at(work * 1000L - 1).side()).contains(Side.SECOND);
    }

    @ParameterizedTest
    @CsvSource({"BOTH", "EACH_REP"})
    void otherStationsNeverCallASwitch(Sides sides) {
        Circuit circuit = Circuits.circuit(new Timing(0, 40, 0, 0, 1, 0), 1, List.of(), List.of(), sides);

        assertThat(Timeline.of(circuit, Parts.CLASS).at(30_000).side()).isEmpty();
    }

    @ParameterizedTest(name = "{0} ms in: {1} s left")
    @CsvSource({"0, 40", "1, 40", "999, 40", "1000, 39", "38999, 2", "39000, 1", "39999, 1"})
    void countsWholeSecondsDownToOneAndThenSwitches(long elapsedMs, int left) {
        Circuit circuit = Circuits.circuit(new Timing(0, 40, 20, 0, 1, 0), 2, List.of(), List.of(), Sides.BOTH);
        Timeline timeline = Timeline.of(circuit, Parts.CLASS);

        assertThat(timeline.at(elapsedMs).phase()).isEqualTo(Phase.WORK);
        assertThat(timeline.at(elapsedMs).secondsLeft()).isEqualTo(left);
        assertThat(timeline.at(40_000).phase()).isEqualTo(Phase.REST);
        assertThat(timeline.at(40_000).secondsLeft()).isEqualTo(20);
    }

    @Test
    void knowsTheSetBeforeAndTheOneAfter() {
        Timeline timeline =
                Timeline.of(Circuits.circuit(MONDAY, 2, List.of(300), List.of(30), Sides.BOTH), Parts.CLASS);

        assertThat(timeline.lastWork(0)).isEmpty();
        assertThat(timeline.nextWork(0).orElseThrow().position()).isEqualTo(1);
        int firstRest = 3;
        assertThat(timeline.lastWork(firstRest).orElseThrow().position()).isEqualTo(1);
        assertThat(timeline.nextWork(firstRest).orElseThrow().position()).isEqualTo(2);
        int end = timeline.intervals().size();
        assertThat(timeline.lastWork(end).orElseThrow().round()).isEqualTo(3);
        assertThat(timeline.nextWork(end)).isEmpty();
    }

    static List<Long> seeds() {
        return IntStream.range(0, 200).mapToObj(Long::valueOf).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void phasesFollowEachOtherWithoutGapOrOverlapAndAddUp(long seed) {
        Circuit circuit = Circuits.generated(new Random(seed));
        Timeline timeline = Timeline.of(circuit, Parts.CLASS);

        long end = 0;
        for (Interval interval : timeline.intervals()) {
            assertThat(interval.startMs()).isEqualTo(end);
            assertThat(interval.lengthMs()).isPositive();
            end = interval.endMs();
        }
        long seconds = (long) circuit.warmUpSeconds()
                + circuit.timing().ready()
                + circuit.circuitSeconds()
                + circuit.coolDownSeconds();
        assertThat(end).isEqualTo(seconds * 1000).isEqualTo(timeline.totalMs());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lookingAtAnySecondAgreesWithSteppingThroughAllOfThem(long seed) {
        Timeline timeline = Timeline.of(Circuits.generated(new Random(seed)), Parts.CLASS);

        int index = 0;
        int left = seconds(timeline, 0);
        for (long second = 0; second * 1000 < timeline.totalMs(); second++) {
            Moment moment = timeline.at(second * 1000);
            assertThat(moment.index()).isEqualTo(index);
            assertThat(moment.secondsLeft()).isEqualTo(left);
            left--;
            if (left == 0 && ++index < timeline.intervals().size()) {
                left = seconds(timeline, index);
            }
        }
        assertThat(timeline.at(timeline.totalMs()).isDone()).isTrue();
        assertThat(timeline.at(timeline.totalMs() - 1).isDone()).isFalse();
    }

    private static int seconds(Timeline timeline, int index) {
        return (int) (timeline.intervals().get(index).lengthMs() / 1000);
    }
}
