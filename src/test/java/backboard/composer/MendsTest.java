package backboard.composer;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.TestGym;
import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Language;
import backboard.training.Station;
import backboard.training.Step;
import backboard.training.Target;
import backboard.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MendsTest {

    private static final Collection<Exercise> LIBRARY =
            TestGym.LIBRARY.exercises().values();
    private static final Words ENGLISH = Words.of(Language.ENGLISH);

    static Stream<Circuit> circuits() {
        return Stream.concat(
                TestGym.LIBRARY.circuits().values().stream(),
                DayChecksTest.examples().stream().map(example -> Compose.circuit(example.triggers())));
    }

    private static List<Remark> count(Circuit circuit, Code code, Severity atLeast) {
        return DayChecks.of(circuit).stream()
                .filter(remark -> remark.code() == code && remark.severity().compareTo(atLeast) <= 0)
                .toList();
    }

    /** The promise of {@link Mends}, for every remark about the circuit. */
    private static int assertThatMendsSettle(Circuit circuit) {
        int found = 0;
        for (Remark remark : DayChecks.of(circuit)) {
            Optional<Mend> mend = Mends.of(circuit, remark, LIBRARY);
            if (mend.isPresent()) {
                found++;
                Circuit mended = mend.get().apply(circuit);
                String told = Compose.ids(circuit) + " " + remark.wrong().in(ENGLISH) + " " + mend.get();
                assertThat(DayChecks.of(mended)).as(told).doesNotContain(remark);
                assertThat(count(mended, remark.code(), remark.severity()))
                        .as(told)
                        .hasSizeLessThan(
                                count(circuit, remark.code(), remark.severity()).size());
                for (Code code : Code.values()) {
                    assertThat(count(mended, code, remark.severity()))
                            .as("%s, %s", told, code)
                            .hasSizeLessThanOrEqualTo(
                                    count(circuit, code, remark.severity()).size());
                }
                assertThat(mended.stations().stream().map(Station::number))
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(1, mended.stations().size())
                                        .boxed()
                                        .toList());
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("circuits")
    void everyRemarkAboutAnExampleHasAMendThatSettlesItAndCausesNothingAsGrave(Circuit circuit) {
        assertThat(assertThatMendsSettle(circuit))
                .as("remarks of %s with a mend", Compose.ids(circuit))
                .isEqualTo(DayChecks.of(circuit).size());
    }

    @Test
    void whatIsOfferedSettlesTheRemarkInAnyCircuit() {
        Random random = new Random(5);
        List<Exercise> all = new ArrayList<>(LIBRARY);
        int offered = 0;
        for (int i = 0; i < 40; i++) {
            String stations = IntStream.range(0, 1 + random.nextInt(10))
                    .mapToObj(n -> all.get(random.nextInt(all.size())))
                    .map(exercise ->
                            exercise.id() + (exercise.pattern().isTraining() && random.nextBoolean() ? "!" : ""))
                    .reduce("level=intermediate warm=" + 100 * random.nextInt(9), (one, other) -> one + " " + other);
            offered += assertThatMendsSettle(Compose.circuit(stations));
        }
        assertThat(offered).isGreaterThan(150);
    }

    /** The first remark of the code, mended. */
    @ParameterizedTest
    @CsvSource({
        "DAY_LOWBACK, dumbbell-deadlift barbell-bent-over-row pull-up plank face-pull superman, Swap stations",
        // No change of places would do.
        "DAY_LOWBACK, romanian-deadlift! dumbbell-deadlift!, Add",
        "DAY_GRIP, pull-up! kettlebell-deadlift:12 farmer-carry plank inverted-row face-pull, Swap stations",
        "DAY_ORDER, lat-pulldown! plank kettlebell-swing! face-pull superman ring-row, Swap stations 1 and 3",
        "DAY_LEVEL, level=beginner weighted-pull-up glute-bridge ring-row plank face-pull superman,"
                + " Offer Band-assisted pull-up as the easier swap at station 1",
        "DAY_MAX, barbell-deadlift!:8 wall-slide lat-pulldown plank ring-row bird-dog,"
                + " Cap station 1 at 6 reps and RPE 7–8",
        "DAY_METHOD, level=beginner lat-pulldown!/drop8–12 glute-bridge ring-row plank face-pull superman,"
                + " Do station 1 in straight sets of 8–12 reps",
        "DAY_METHOD, 'level=beginner lat-pulldown!/pyramid12,10,8 glute-bridge ring-row plank face-pull superman',"
                + " Do station 1 in straight sets of 8–12 reps",
        "DAY_METHOD, level=beginner lat-pulldown! glute-bridge ring-row+ plank face-pull superman,"
                + " Let people rest between stations 3 and 4",
        "DAY_STRAIGHT, kettlebell-swing!/drop10–15 plank lat-pulldown! bird-dog ring-row superman,"
                + " Do station 1 in straight sets of 10–15 reps",
        "DAY_STRAIGHT, 'kettlebell-swing!/pyramid15,12,10+ plank lat-pulldown! bird-dog ring-row superman',"
                + " Do station 1 in straight sets of",
        // No cap is nobody's as many as possible.
        "DAY_MAX, barbell-deadlift!@7–8/amrap wall-slide lat-pulldown plank ring-row bird-dog,"
                + " Cap station 1 at 6 reps and RPE 7–8",
        "DAY_EQUIP, pull-up glute-bridge single-arm-cable-row plank face-pull superman,"
                + " 'At station 5, replace Face pull with Band pull-apart'",
        "DAY_WARM, warm=0 pull-up glute-bridge ring-row plank face-pull superman,"
                + " 'Warm up with Brisk walk 300 s, Cat-cow 45 s and Arm circles 30 s'",
        "DAY_SIZE, pull-up glute-bridge inverted-row plank face-pull, Add",
        "DAY_REGION, chin-up! glute-bridge underhand-barbell-row! plank straight-arm-pulldown bird-dog, At station"
    })
    void theMendIsTheOneACoachWouldMake(Code code, String stations, String label) {
        Circuit circuit = Compose.circuit(stations);
        Remark remark = count(circuit, code, Severity.NOTE).get(0);

        assertThat(Mends.of(circuit, remark, LIBRARY)
                        .orElseThrow()
                        .label(circuit)
                        .in(ENGLISH))
                .startsWith(label);
    }

    @Test
    void aWarmUpThatIsTooShortKeepsItsStepsAndIsWalkedBefore() {
        Circuit circuit = Compose.circuit("pull-up glute-bridge ring-row plank face-pull superman")
                .warmedUpBy(List.of(new Step(Compose.exercise("cat-cow"), 60)));
        Remark remark = count(circuit, Code.DAY_WARM, Severity.WARNING).get(0);

        assertThat(Mends.of(circuit, remark, LIBRARY)
                        .orElseThrow()
                        .apply(circuit)
                        .warmUp())
                .extracting(step -> step.exercise().id() + " " + step.seconds())
                .containsExactly("brisk-walk 300", "cat-cow 60");
    }

    @Test
    void aSwapKeepsTheStationsAsTheyAreButForTheirNumbers() {
        Circuit circuit = Compose.circuit("lat-pulldown!:9@7 plank kettlebell-swing! ring-row");

        Circuit swapped = new Mend.Swap(1, 3).apply(circuit);

        assertThat(Compose.ids(swapped)).containsExactly("kettlebell-swing", "plank", "lat-pulldown", "ring-row");
        assertThat(swapped.stations().get(2))
                .isEqualTo(circuit.stations().get(0).at(3));
        assertThat(new Mend.Swap(1, 3).apply(swapped)).isEqualTo(circuit);
    }

    @Test
    void anotherExerciseTakesOverThatTheStationIsHardAndChangesWhatTheDayWorks() {
        Circuit circuit = Compose.circuit("rounds=4 romanian-deadlift!:9@7~hip-hinge-drill plank");

        Station changed = new Mend.Replace(1, Compose.exercise("close-grip-lat-pulldown"))
                .apply(circuit)
                .stations()
                .get(0);

        assertThat(changed.hard()).isTrue();
        assertThat(changed.cap()).hasValue(12);
        assertThat(changed.effort()).isEqualTo("7");
        assertThat(changed.easier()).isEmpty();
        assertThat(new Mend.Replace(1, Compose.exercise("close-grip-lat-pulldown"))
                        .apply(circuit)
                        .hardRegions())
                .extracting(region -> region.key())
                .containsExactly("mid");
    }

    @Test
    void aLibraryWithNothingElseHasNoMendAndDoesNotFail() {
        Circuit circuit = Compose.circuit("warm=0 pull-up");

        List<Remark> remarks = DayChecks.of(circuit);

        assertThat(remarks).hasSizeGreaterThan(3);
        assertThat(remarks)
                .allSatisfy(remark -> assertThat(Mends.of(circuit, remark, List.of(Compose.exercise("pull-up"))))
                        .isEmpty());
    }

    @Test
    void everyLabelIsSaidInSpanishToo() {
        Words spanish = Words.of(Language.SPANISH);
        Circuit circuit = Compose.circuit("pull-up plank");
        Exercise plank = Compose.exercise("plank");
        for (Mend mend : Arrays.asList(
                new Mend.Swap(1, 2),
                new Mend.Replace(1, plank),
                new Mend.Insert(1, plank),
                new Mend.Remove(1),
                new Mend.Limit(1, 6, "7–8"),
                new Mend.Offer(1, plank),
                new Mend.Straight(1, new Target(8, 12)),
                new Mend.Unlink(1),
                new Mend.WarmUp(List.of(new Step(plank, 30), new Step(plank, 40))))) {
            assertThat(mend.label(circuit).in(spanish))
                    .doesNotContain("{")
                    .isNotEqualTo(mend.label(circuit).in(ENGLISH));
        }
    }
}
