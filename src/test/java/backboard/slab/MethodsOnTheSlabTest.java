package backboard.slab;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Live;
import backboard.kiosk.StateKit;
import backboard.kiosk.TestGym;
import backboard.settings.Settings;
import backboard.training.Circuit;
import backboard.training.Circuits;
import backboard.training.Interval;
import backboard.training.Language;
import backboard.training.Method;
import backboard.training.Phase;
import backboard.training.Prescription;
import backboard.training.Sides;
import backboard.training.Station;
import backboard.training.Target;
import backboard.training.Timeline;
import backboard.training.Timing;
import backboard.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What the slab says of a station that is done in a way of its own: the aim and what stands below it. */
class MethodsOnTheSlabTest {

    private static final Instant NOW = TestGym.at("2026-11-23T18:30");
    private static final Words ENGLISH = Words.of(Language.ENGLISH);
    private static final Settings SETTINGS = TestGym.settings();
    private static final Prescription STANDARD = Prescription.STANDARD;

    private static Circuit circuit(int rounds, Sides sides, Prescription second) {
        Timing timing = new Timing(10, 40, 20, 15, rounds, 90);
        Circuit circuit = Circuits.circuit(timing, 3, List.of(), List.of(), sides);
        List<Station> stations = new ArrayList<>(circuit.stations());
        stations.set(1, stations.get(1).prescribed(second));
        return circuit.doing(stations);
    }

    /** At the second station. */
    private static Slab slab(Circuit circuit, Phase phase, int round, long elapsedMs) {
        Interval interval = Timeline.of(circuit, Timeline.Parts.CLASS).intervals().stream()
                .filter(one -> one.phase() == phase && one.round() == round && one.position() == 2)
                .findFirst()
                .orElseThrow();
        Live live = StateKit.inClass(SETTINGS, circuit, interval.startMs() + elapsedMs, NOW)
                .live()
                .orElseThrow();
        return Slab.of(live, ENGLISH);
    }

    private static List<String> said(Prescription prescription, Phase phase, int round) {
        Slab slab = slab(circuit(3, Sides.BOTH, prescription), phase, round, 1_000);
        return List.of(slab.aim(), slab.then());
    }

    @Test
    void aTimedStationAimsForTheExercisesReps() {
        assertThat(said(STANDARD, Phase.WORK, 1)).containsExactly("8–12 reps", "");
        assertThat(said(STANDARD, Phase.REST, 1)).containsExactly("Walk to 2", "");
    }

    @Test
    void repsAreThoseOfTheStation() {
        Prescription reps = STANDARD.by(new Method.Reps(new Target(6, 8)));

        assertThat(said(reps, Phase.WORK, 2)).containsExactly("6–8 reps", "");
        assertThat(said(reps, Phase.TRANSITION, 2)).containsExactly("Walk to 2", "6–8 reps");
    }

    @Test
    void aPyramidAimsForTheRepsOfTheRoundAndMarksThemAmongTheOthers() {
        Prescription pyramid = STANDARD.by(new Method.Pyramid(List.of(12, 10, 1)));

        assertThat(said(pyramid, Phase.WORK, 1)).containsExactly("12 reps", "[12] · 10 · 1");
        assertThat(said(pyramid, Phase.WORK, 3)).containsExactly("1 rep", "12 · 10 · [1]");
        assertThat(said(pyramid, Phase.REST, 2)).containsExactly("Walk to 2", "12 · [10] · 1");
    }

    @Test
    void ofManyRoundsAPyramidShowsTheNearest() {
        Circuit eight = circuit(8, Sides.BOTH, STANDARD.by(new Method.Pyramid(List.of(20, 18, 16, 14, 12, 10, 8, 6))));

        assertThat(slab(eight, Phase.WORK, 1, 0).then()).isEqualTo("[20] · 18 · 16 · 14 · 12");
        assertThat(slab(eight, Phase.WORK, 5, 0).then()).isEqualTo("16 · 14 · [12] · 10 · 8");
        assertThat(slab(eight, Phase.WORK, 8, 0).then()).isEqualTo("14 · 12 · 10 · 8 · [6]");
    }

    @Test
    void aDropSetIsToldInTheLastRoundAndOnTheWayThere() {
        Prescription drop = STANDARD.by(new Method.DropSet(new Target(8, 12)));

        assertThat(said(drop, Phase.WORK, 2)).containsExactly("8–12 reps", "");
        assertThat(said(drop, Phase.WORK, 3)).containsExactly("8–12 reps", "Last round: drop set");
        assertThat(said(drop, Phase.REST, 3)).containsExactly("Walk to 2", "Last round: drop set");
    }

    @Test
    void asManyAsPossibleIsUpToTheCapWhereThereIsOne() {
        Circuit open = circuit(3, Sides.BOTH, STANDARD.by(Method.AMRAP));
        Station capped = open.stations().get(1).limited(9, "7");

        assertThat(said(STANDARD.by(Method.AMRAP), Phase.WORK, 1)).containsExactly("As many reps as you can", "");
        assertThat(Aim.of(capped, 1, ENGLISH)).isEqualTo("Up to 9 reps");
    }

    @Test
    void aCapCutsTheRepsOfAnyMethod() {
        Station pyramid = circuit(3, Sides.BOTH, STANDARD.by(new Method.Pyramid(List.of(12, 10, 8))))
                .stations()
                .get(1)
                .limited(10, "7");

        assertThat(List.of(Aim.of(pyramid, 1, ENGLISH), Aim.of(pyramid, 2, ENGLISH)))
                .containsExactly("Up to 10 reps", "10 reps");
    }

    @Test
    void everyMinuteIsNumberedWhileTheCountIsOfTheWholeInterval() {
        Circuit emom = circuit(3, Sides.BOTH, STANDARD.by(new Method.Emom(8)).working(OptionalInt.of(180)));
        Slab second = slab(emom, Phase.WORK, 1, 65_000);

        assertThat(List.of(second.aim(), second.then(), second.count(), second.sub()))
                .containsExactly("8 reps every minute", "Minute 2 of 3", "1:55", "minutes left");
    }

    @Test
    void theShapeSwellsAtTheStartOfEveryMinute() {
        Circuit emom = circuit(3, Sides.BOTH, STANDARD.by(new Method.Emom(8)).working(OptionalInt.of(180)));

        assertThat(slab(emom, Phase.WORK, 1, 59_900).swell()).isEqualTo(1);
        assertThat(slab(emom, Phase.WORK, 1, 60_150).swell()).isGreaterThan(1.2);
        assertThat(slab(emom, Phase.WORK, 1, 61_000).swell()).isEqualTo(1);
    }

    @Test
    void peopleKnowThatNoRestFollowsInASuperset() {
        assertThat(said(STANDARD.superset(true), Phase.WORK, 1)).containsExactly("8–12 reps", "Then no rest");
    }

    @Test
    void whereTheSideIsToldTheRepsStandBelowIt() {
        Slab sides = slab(circuit(3, Sides.HALF, STANDARD.by(new Method.Reps(new Target(6, 8)))), Phase.WORK, 1, 1_000);

        assertThat(List.of(sides.aim(), sides.then())).containsExactly("First side", "6–8 reps");
    }
}
