package backboard.editor;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.TestGym;
import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Method;
import backboard.training.Station;
import backboard.training.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Every step can be taken back and taken again. */
class DraftTest {

    private static final Circuit START =
            TestGym.LIBRARY.circuit("hinge-and-hold").orElseThrow();
    private static final List<Exercise> ALL =
            List.copyOf(TestGym.LIBRARY.exercises().values());

    /** All kinds of steps an editor takes, each at a random place. */
    private static Circuit anyStep(Circuit circuit, Random random) {
        int place = 1 + random.nextInt(circuit.stations().size());
        Exercise exercise = ALL.get(random.nextInt(ALL.size()));
        Field field = Field.values()[random.nextInt(Field.values().length)];
        return switch (random.nextInt(8)) {
            case 0 -> Edits.add(circuit, place, exercise);
            case 1 -> Edits.remove(circuit, place);
            case 2 ->
                Edits.move(circuit, place, 1 + random.nextInt(circuit.stations().size()));
            case 3 -> Edits.replace(circuit, place, exercise);
            case 4 -> Edits.at(circuit, place, station -> station.marked(!station.hard()));
            case 5 -> circuit.named("Name " + random.nextInt());
            default -> field.step(circuit, place, random.nextBoolean() ? 1 : -1);
        };
    }

    @Test
    void anySequenceOfStepsIsUndoneToWhereItBeganAndRedoneToWhereItEnded() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            Draft draft = Draft.of(START);
            List<Circuit> seen = new ArrayList<>(List.of(START));
            for (int i = 0; i < 60; i++) {
                Draft next = draft.step(anyStep(draft.circuit(), random));
                if (!next.equals(draft)) {
                    seen.add(next.circuit());
                }
                draft = next;
            }
            Circuit end = draft.circuit();
            for (int i = seen.size() - 1; i > 0; i--) {
                assertThat(draft.circuit()).isEqualTo(seen.get(i));
                draft = draft.undo();
            }
            assertThat(draft.circuit()).isEqualTo(START);
            assertThat(draft.canUndo()).isFalse();
            assertThat(draft.undo()).isEqualTo(draft);
            while (draft.canRedo()) {
                draft = draft.redo();
            }
            assertThat(draft.circuit()).isEqualTo(end);
        }
    }

    @Test
    void aStepAfterAnUndoForgetsWhatWasTakenBack() {
        Draft draft = Draft.of(START)
                .step(START.named("One"))
                .step(START.named("Two"))
                .undo();
        Draft other = draft.step(START.named("Other"));
        assertThat(other.canRedo()).isFalse();
        assertThat(other.undo().circuit().name()).isEqualTo("One");
    }

    @Test
    void aStepThatChangesNothingIsNone() {
        Draft draft = Draft.of(START).step(START.named("One"));
        assertThat(draft.step(START.named("One"))).isEqualTo(draft);
    }

    @Test
    void ofManyStepsTheLatestTwoHundredCanBeTakenBack() {
        Draft draft = Draft.of(START);
        for (int i = 1; i <= 1000; i++) {
            draft = draft.step(START.named("Step " + i));
        }
        assertThat(draft.steps()).hasSize(Draft.MOST_STEPS + 1);
        while (draft.canUndo()) {
            draft = draft.undo();
        }
        assertThat(draft.circuit().name()).isEqualTo("Step 800");
    }

    private static Station first(Circuit circuit) {
        return circuit.stations().get(0);
    }

    private static Circuit times(int times, UnaryOperator<Circuit> step) {
        Circuit now = START;
        for (int i = 0; i < times; i++) {
            now = step.apply(now);
        }
        return now;
    }

    @Test
    void workAndRestStayInTheirRangesAndAtTheCircuitsOwnAreNoLongerTheStations() {
        assertThat(times(500, circuit -> Field.WORK.step(circuit, 1, 1)).workSeconds(1))
                .isEqualTo(600);
        assertThat(times(500, circuit -> Field.WORK.step(circuit, 1, -1)).workSeconds(1))
                .isEqualTo(5);
        assertThat(times(500, circuit -> Field.REST.step(circuit, 1, -1)).restSeconds(1))
                .isZero();
        Circuit there = Field.WORK.step(START, 1, 1);
        assertThat(first(there).prescription().work()).hasValue(45);
        assertThat(Field.WORK.step(there, 1, -1)).isEqualTo(START);
    }

    @Test
    void whoChangesTheRepsOfTimedWorkGetsASetOfSoManyAndACapGivesWay() {
        assertThat(first(START).aim(1)).isEqualTo(new Target(12, 15));
        Circuit more = Field.REPS.step(START, 1, 1);
        assertThat(first(more).prescription().method()).isEqualTo(new Method.Reps(new Target(13, 16)));
        assertThat(first(more).aim(1)).isEqualTo(new Target(13, 16));
        assertThat(first(times(500, circuit -> Field.REPS.step(circuit, 1, -1)))
                        .aim(1)
                        .lo())
                .isEqualTo(1);
        assertThat(first(times(500, circuit -> Field.REPS.step(circuit, 1, 1)))
                        .aim(1)
                        .hi())
                .isEqualTo(100);
    }

    @Test
    void everyMinuteOnTheMinuteGoesUpByWholeMinutes() {
        Circuit emom = Edits.at(
                START, 1, station -> station.prescribed(station.prescription().by(new Method.Emom(8))));
        assertThat(emom.workSeconds(1)).isEqualTo(60);
        assertThat(Field.WORK.step(emom, 1, 1).workSeconds(1)).isEqualTo(120);
        assertThat(Field.WORK.step(emom, 1, -1).workSeconds(1)).isEqualTo(60);
    }

    @Test
    void setsAreTheRoundsOfTheWholeCircuit() {
        assertThat(Field.SETS.step(START, 4, 1).timing().rounds()).isEqualTo(4);
        assertThat(times(50, circuit -> Field.SETS.step(circuit, 4, -1))
                        .timing()
                        .rounds())
                .isEqualTo(1);
    }

    @Test
    void aFullCircuitTakesNoMoreAndTheLastStationStays() {
        Circuit full = times(40, circuit -> Edits.add(circuit, 1, ALL.get(0)));
        assertThat(full.stations()).hasSize(Circuit.MOST_STATIONS);
        Circuit one = times(40, circuit -> Edits.remove(circuit, 1));
        assertThat(one.stations()).hasSize(1);
    }
}
