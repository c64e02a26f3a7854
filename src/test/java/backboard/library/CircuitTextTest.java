package backboard.library;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.files.Problem;
import backboard.files.Problems;
import backboard.training.Circuit;
import backboard.training.Method;
import backboard.training.Prescription;
import backboard.training.Sides;
import backboard.training.Station;
import backboard.training.Target;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A circuit written as a file and read back. */
class CircuitTextTest {

    private static final Library LIBRARY = Library.read(List.of(AssetSource.packed()), false, new Problems());

    static Stream<Circuit> shipped() {
        return LIBRARY.circuits().values().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsWrittenIsReadBackAsTheSameCircuit(Circuit circuit) {
        assertThat(read(circuit, Library.text(circuit))).contains(circuit);
    }

    static Stream<Prescription> prescriptions() {
        Prescription standard = Prescription.STANDARD;
        return Stream.of(
                standard.working(OptionalInt.of(45)).resting(OptionalInt.of(0)),
                standard.by(new Method.Reps(new Target(6, 8))),
                standard.by(new Method.Reps(new Target(5, 5))),
                standard.by(new Method.DropSet(new Target(8, 12))),
                standard.by(new Method.Pyramid(List.of(12, 10, 8))),
                standard.by(Method.AMRAP),
                standard.by(new Method.Emom(8)).working(OptionalInt.of(180)),
                standard.superset(true));
    }

    @ParameterizedTest
    @MethodSource("prescriptions")
    void whatAStationDoesOtherwiseIsReadBack(Prescription prescription) {
        Circuit circuit = LIBRARY.circuit("pull-power").orElseThrow();
        Station first = Station.of(1, LIBRARY.exercise("pull-up").orElseThrow())
                .prescribed(prescription)
                .sided(Sides.HALF)
                .noted("Hands: wide # not \"too\" wide");
        Circuit own = circuit.doing(List.of(first, circuit.stations().get(1)));
        assertThat(read(own, Library.text(own))).contains(own);
    }

    private static Optional<Circuit> read(Circuit circuit, String text) {
        Problems problems = new Problems();
        Optional<Circuit> read = LIBRARY.readCircuit(circuit.id(), "the text", text, problems);
        assertThat(problems.all()).isEmpty();
        return read;
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("method: giant", "'method' cannot be 'giant'"),
                Arguments.of("method: reps", "the field 'reps' is missing"),
                Arguments.of("method: amrap\n    reps: 8", "'method: amrap' counts no reps"),
                Arguments.of("method: pyramid\n    reps: 12, ten", "'reps' of a pyramid are numbers from 1 to 100"),
                Arguments.of("method: emom\n    reps: 6-8", "'reps' of an emom is one number"),
                Arguments.of("reps: 0-8", "'reps' must be a number or a range"),
                Arguments.of("work: 4", "'work' is 4, but must be 5 to 600 seconds"),
                Arguments.of("rest: 601", "'rest' is 601, but must be 0 to 600 seconds"),
                Arguments.of("superset: twice", "'superset' cannot be 'twice'"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeInAPrescriptionIsToldInOneSentence(String line, String sentence) {
        assertThat(problemsOf("- exercise: pull-up\n    " + line))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.sentence()).startsWith(sentence);
                    assertThat(problem.line()).isGreaterThan(10);
                });
    }

    @Test
    void whatIsHeldHasNoRepsToCount() {
        Problems problems = new Problems();
        Optional<Circuit> read =
                LIBRARY.readCircuit("own", "own.yaml", text("- exercise: plank\n    reps: 8"), problems);
        assertThat(problems.all()).isEmpty();
        assertThat(read.orElseThrow().stations().get(0).prescription()).isEqualTo(Prescription.STANDARD);
    }

    private static List<Problem> problemsOf(String station) {
        Problems problems = new Problems();
        assertThat(LIBRARY.readCircuit("own", "own.yaml", text(station), problems))
                .isEmpty();
        return problems.all();
    }

    private static String text(String station) {
        return """
                name: Own
                level: beginner
                hard: none
                timing:
                  ready: 10
                  work: 40
                  rest: 20
                  transition: 15
                  rounds: 3
                  round rest: 90
                stations:
                """ + "  " + station + "\n";
    }
}
