package backboard.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Every minute on the minute, and stations without a rest between them. */
class MinutesTest {

    private static final Timing TIMING = new Timing(0, 40, 20, 15, 2, 90);

    private static Timeline timeline(Sides sides, int station, Prescription prescription) {
        Circuit circuit = Circuits.circuit(TIMING, 3, List.of(), List.of(), sides);
        List<Station> stations = new ArrayList<>(circuit.stations());
        stations.set(station - 1, stations.get(station - 1).prescribed(prescription));
        return Timeline.of(circuit.doing(stations), Timeline.Parts.CIRCUIT);
    }

    private static Timeline emom(Sides sides, int work) {
        return timeline(sides, 1, Prescription.STANDARD.by(new Method.Emom(8)).working(OptionalInt.of(work)));
    }

    @Test
    void eachMinuteIsCountedToItsEnd() {
        Timeline emom = emom(Sides.BOTH, 180);

        assertThat(emom.at(0).interval().minutes()).isEqualTo(3);
        assertThat(List.of(
                        emom.at(0).minute(),
                        emom.at(59_999).minute(),
                        emom.at(60_000).minute()))
                .containsExactly(1, 1, 2);
        assertThat(emom.at(58_500).secondsToCall()).isEqualTo(2);
        assertThat(emom.at(60_000).secondsToCall()).isEqualTo(60);
        assertThat(emom.at(179_000).secondsToCall()).isEqualTo(1);
        assertThat(emom.at(60_000).secondsLeft()).isEqualTo(120);
    }

    @Test
    void workThatIsNoWholeNumberOfMinutesIsMadeOne() {
        assertThat(emom(Sides.BOTH, 100).at(0).interval().lengthMs()).isEqualTo(120_000);
    }

    @Test
    void halfTimeIsNotCalledWhereMinutesAre() {
        Interval work = emom(Sides.BOTH, 180).at(0).interval();

        assertThat(work.halfTimeMs()).isEmpty();
        assertThat(work.halfForAllMs()).hasValue(90_000);
    }

    @Test
    void otherWorkHasNoMinutes() {
        Moment work = emom(Sides.BOTH, 60).at(60_000 + 35_000);

        assertThat(work.phase()).isEqualTo(Phase.WORK);
        assertThat(work.interval().minutes()).isZero();
        assertThat(work.minute()).isZero();
    }

    @Test
    void sidesChangeBetweenTwoMinutesAndOfOneInItsMiddle() {
        assertThat(emom(Sides.HALF, 240).at(0).interval().switchAtMs()).hasValue(120_000);
        assertThat(emom(Sides.HALF, 180).at(0).interval().switchAtMs()).hasValue(60_000);
        assertThat(emom(Sides.HALF, 60).at(0).interval().switchAtMs()).hasValue(30_000);
    }

    @Test
    void halfAMinuteMoreHasAMinuteOfItsOwn() {
        Timeline longer = emom(Sides.BOTH, 120).extended(0, 30_000);

        assertThat(longer.at(125_000).minute()).isEqualTo(3);
        assertThat(longer.at(125_000).interval().minutes()).isEqualTo(3);
        assertThat(longer.at(148_000).secondsToCall()).isEqualTo(2);
    }

    @Test
    void theSecondOfASupersetFollowsStraightOn() {
        Timeline linked = timeline(Sides.BOTH, 2, Prescription.STANDARD.superset(true));
        Moment first = linked.at(80_000);
        Moment before = linked.at(0);

        assertThat(first.interval().position()).isEqualTo(2);
        assertThat(linked.straightOn(first.index()).orElseThrow().position()).isEqualTo(3);
        assertThat(linked.straightOn(before.index())).isEmpty();
        assertThat(linked.straightOn(first.index() + 1)).as("the round rest").isEmpty();
    }

    @Test
    void theLastStationOfARoundIsLinkedToNone() {
        Timeline last = timeline(Sides.BOTH, 3, Prescription.STANDARD.superset(true));

        assertThat(last.circuitAt(0).isLinked(3)).isFalse();
        assertThat(last.intervals())
                .noneMatch(interval ->
                        last.straightOn(last.intervals().indexOf(interval)).isPresent());
    }
}
