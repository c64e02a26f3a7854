package backboard.editor;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.TestGym;
import backboard.training.Circuit;
import backboard.training.DayKind;
import backboard.training.Exercise;
import backboard.training.Language;
import backboard.training.Method;
import backboard.training.Target;
import backboard.training.Timing;
import backboard.words.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told before a circuit is published. */
class DifferencesTest {

    private static final Circuit START =
            TestGym.LIBRARY.circuit("hinge-and-hold").orElseThrow();

    private static Exercise exercise(String id) {
        return TestGym.LIBRARY.exercises().get(id);
    }

    private static List<String> to(Circuit after) {
        return Differences.between(
                DayKind.CIRCUIT, Optional.of(START), DayKind.CIRCUIT, Optional.of(after), Words.of(Language.ENGLISH));
    }

    @Test
    void sameIsNoDifference() {
        assertThat(to(START)).isEmpty();
    }

    @Test
    void anotherExerciseAtAPlaceIsNamedWithTheOneBefore() {
        assertThat(to(Edits.replace(START, 2, exercise("face-pull"))))
                .containsExactly("Station 2: Face pull instead of Band pull-apart");
    }

    @Test
    void aStationMoreOrFewerIsOneLineThoughAllLaterOnesHaveAnotherNumber() {
        assertThat(to(Edits.add(START, 2, exercise("face-pull")))).containsExactly("Station 2: Face pull is new");
        assertThat(to(Edits.remove(START, 2))).containsExactly("Band pull-apart (station 2) goes");
    }

    @Test
    void aMoveNamesOnlyWhatMoved() {
        assertThat(to(Edits.move(START, 2, 5))).containsExactly("Band pull-apart moves from 2 to 5");
    }

    @Test
    void changesOfAStationAreToldOneByOne() {
        Circuit after = Edits.at(
                Field.WORK.step(START, 1, 1),
                1,
                station -> station.marked(false)
                        .prescribed(station.prescription()
                                .by(new Method.DropSet(new Target(8, 10)))
                                .superset(true)));
        assertThat(to(after))
                .containsExactly(
                        "Station 1, Kettlebell swing: work 45 instead of 40 s",
                        "Station 1, Kettlebell swing: Drop set 8–10",
                        "Station 1, Kettlebell swing: superset with the next",
                        "Station 1, Kettlebell swing: light");
    }

    @Test
    void theClockOfTheClassIsToldInSecondsAndRounds() {
        Timing now = START.timing();
        Circuit after = START.timed(
                new Timing(now.ready(), 45, now.rest(), now.transition(), now.rounds() + 1, now.roundRest()));
        assertThat(to(after)).containsExactly("Work 45 instead of 40 s", "Rounds 4 instead of 3");
    }

    @Test
    void aDayThatClosesIsToldAsThat() {
        assertThat(Differences.between(
                        DayKind.CIRCUIT,
                        Optional.of(START),
                        DayKind.CLOSED,
                        Optional.empty(),
                        Words.of(Language.ENGLISH)))
                .containsExactly("Closed instead of Circuit");
    }
}
