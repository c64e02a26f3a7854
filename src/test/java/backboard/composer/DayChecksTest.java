package backboard.composer;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.TestGym;
import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Language;
import backboard.training.Region;
import backboard.words.Words;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DayChecksTest {

    private static final Words ENGLISH = Words.of(Language.ENGLISH);

    /** All codes of a day with a circuit that triggers each, what is said, and the nearest circuit that does not. */
    record Example(Code code, String triggers, String said, String nearMiss) {

        @Override
        public String toString() {
            return code + ": " + triggers;
        }
    }

    /** Well in every respect. */
    private static final String WELL =
            "pull-up!:8 glute-bridge chest-supported-row!:12 plank lat-pulldown!:12 bird-dog face-pull";

    static List<Example> examples() {
        return List.of(
                new Example(
                        Code.DAY_REGION,
                        "chin-up! glute-bridge underhand-barbell-row! plank straight-arm-pulldown bird-dog",
                        "No station trains the upper back",
                        "chin-up! glute-bridge underhand-barbell-row! plank straight-arm-pulldown bird-dog wall-slide"),
                // Cardio and mobility of the region are no training of it.
                new Example(
                        Code.DAY_REGION,
                        "pull-up! inverted-row! face-pull! rowing-machine cat-cow sphinx-pose",
                        "No station trains the lower back",
                        "pull-up! inverted-row! face-pull! rowing-machine cat-cow bird-dog"),
                new Example(
                        Code.DAY_PATTERN,
                        "face-pull glute-bridge farmer-carry plank prone-i-y-t-raise superman",
                        "No station is a pull",
                        "inverted-row glute-bridge farmer-carry plank lat-pulldown superman"),
                new Example(
                        Code.DAY_PATTERN,
                        "pull-up face-pull inverted-row plank wall-slide suitcase-carry",
                        "No station is a hip hinge or a back extension",
                        "pull-up face-pull inverted-row plank wall-slide superman"),
                new Example(
                        Code.DAY_PATTERN,
                        "pull-up glute-bridge inverted-row superman face-pull suitcase-carry",
                        "No station holds the trunk still",
                        "pull-up glute-bridge inverted-row superman face-pull dead-bug"),
                new Example(
                        Code.DAY_PATTERN,
                        "inverted-row glute-bridge face-pull dead-bug superman wall-slide",
                        "All pulls are rows",
                        "inverted-row glute-bridge lat-pulldown dead-bug superman wall-slide"),
                new Example(
                        Code.DAY_PATTERN,
                        "lat-pulldown glute-bridge face-pull dead-bug superman wall-slide",
                        "All pulls come from above",
                        "lat-pulldown glute-bridge face-pull dead-bug ring-row wall-slide"),
                new Example(
                        Code.DAY_SIZE,
                        "pull-up glute-bridge inverted-row plank face-pull",
                        "5 stations are few",
                        "pull-up glute-bridge inverted-row plank face-pull superman"),
                new Example(Code.DAY_SIZE, WELL + " superman wall-slide", "9 stations are many", WELL + " superman"),
                new Example(
                        Code.DAY_ADJ,
                        "pull-up lat-pulldown glute-bridge inverted-row plank face-pull",
                        "Stations 1 and 2 are the same kind of movement, vertical pull",
                        "pull-up glute-bridge lat-pulldown plank inverted-row face-pull"),
                new Example(
                        Code.DAY_ADJ,
                        "pull-up! seated-cable-row! glute-bridge plank face-pull superman",
                        "Stations 1 and 2 are both hard on the same muscles: Latissimus dorsi",
                        "pull-up! seated-cable-row glute-bridge plank face-pull superman"),
                // The next round begins where this one ends.
                new Example(
                        Code.DAY_ADJ,
                        "pull-up glute-bridge inverted-row plank face-pull lat-pulldown",
                        "Stations 6 and 1 are the same kind of movement, vertical pull",
                        "pull-up glute-bridge inverted-row plank face-pull lat-pulldown rounds=1"),
                // A superset is still of neighbours.
                new Example(
                        Code.DAY_ADJ,
                        "pull-up!+ seated-cable-row! glute-bridge plank face-pull superman",
                        "Stations 1 and 2 are both hard on the same muscles: Latissimus dorsi",
                        "pull-up!+ plank seated-cable-row! glute-bridge face-pull superman"),
                new Example(
                        Code.DAY_LOWBACK,
                        "lat-pulldown! single-leg-romanian-deadlift!+ back-extension! plank face-pull bird-dog",
                        "Stations 2 and 3 both load the low back",
                        "lat-pulldown! single-leg-romanian-deadlift!+ plank back-extension! face-pull bird-dog"),
                new Example(
                        Code.DAY_METHOD,
                        "level=beginner lat-pulldown!/drop8–12 glute-bridge ring-row plank face-pull superman",
                        "Station 1, Lat pulldown, is a drop set, which is not for beginners",
                        "level=intermediate lat-pulldown!/drop8–12 glute-bridge ring-row plank face-pull superman"),
                new Example(
                        Code.DAY_METHOD,
                        "level=beginner lat-pulldown!/pyramid12,10,8 glute-bridge ring-row plank face-pull superman",
                        "Station 1, Lat pulldown, is a pyramid, which is not for beginners",
                        "level=beginner lat-pulldown!/reps8–12 glute-bridge ring-row plank face-pull superman"),
                new Example(
                        Code.DAY_METHOD,
                        "level=beginner lat-pulldown! glute-bridge ring-row+ plank face-pull superman",
                        "Stations 3 and 4 are a superset, which is not for beginners",
                        // The last station of a round has none after it.
                        "level=beginner lat-pulldown! glute-bridge ring-row plank face-pull superman+"),
                new Example(
                        Code.DAY_STRAIGHT,
                        "kettlebell-swing!/drop10–15 plank lat-pulldown! bird-dog ring-row superman",
                        "Station 1, Kettlebell swing, is no lift for a drop set",
                        "kettlebell-swing!/reps10–15 plank lat-pulldown!/drop8–12 bird-dog ring-row superman"),
                new Example(
                        Code.DAY_STRAIGHT,
                        "kettlebell-deadlift!/pyramid12,10,8 plank lat-pulldown! bird-dog ring-row superman",
                        "Station 1, Kettlebell deadlift, is no lift for a pyramid",
                        "glute-bridge/pyramid12,10,8 plank lat-pulldown! bird-dog ring-row superman"),
                new Example(
                        Code.DAY_STRAIGHT,
                        "lat-pulldown! plank+ kettlebell-deadlift! bird-dog ring-row superman",
                        "Stations 2 and 3 are a superset, and Kettlebell deadlift is no lift for one",
                        "lat-pulldown!+ plank kettlebell-deadlift! bird-dog ring-row superman"),
                // The method caps as well as a cap does; as many as possible does not.
                new Example(
                        Code.DAY_MAX,
                        "barbell-deadlift!@7–8/amrap wall-slide lat-pulldown plank ring-row bird-dog",
                        "Station 1, Barbell deadlift, tempts people to race a heavy barbell",
                        "barbell-deadlift!@7–8/emom6 wall-slide lat-pulldown plank ring-row bird-dog"),
                new Example(
                        Code.DAY_GRIP,
                        "pull-up! kettlebell-deadlift:12 farmer-carry plank inverted-row face-pull",
                        "Stations 1, 2 and 3 all tire the grip",
                        "pull-up! kettlebell-deadlift:12 plank farmer-carry inverted-row face-pull"),
                // A hang is mobility and still a hang; a curl is not.
                new Example(
                        Code.DAY_GRIP,
                        "pull-up! dead-hang dumbbell-shrug glute-bridge ring-row plank",
                        "Stations 1, 2 and 3 all tire the grip",
                        "pull-up! biceps-curl dumbbell-shrug glute-bridge ring-row plank"),
                new Example(
                        Code.DAY_LOWBACK,
                        "dumbbell-deadlift barbell-bent-over-row pull-up plank face-pull superman",
                        "Stations 1 and 2 both load the low back",
                        "dumbbell-deadlift chest-supported-row pull-up plank face-pull superman"),
                new Example(
                        Code.DAY_LOWBACK,
                        "dumbbell-deadlift underhand-barbell-row pull-up plank face-pull superman",
                        "Stations 1 and 2 both load the low back",
                        "dumbbell-deadlift seated-cable-row pull-up plank face-pull superman"),
                // The body is the load where the station is hard.
                new Example(
                        Code.DAY_LOWBACK,
                        "dumbbell-romanian-deadlift! back-extension! pull-up plank face-pull ring-row",
                        "Stations 1 and 2 both load the low back",
                        "dumbbell-romanian-deadlift! back-extension pull-up plank face-pull ring-row"),
                new Example(
                        Code.DAY_ORDER,
                        "lat-pulldown! plank kettlebell-swing! face-pull superman ring-row",
                        "Station 3, Kettlebell swing, comes late for a fast or technical lift",
                        "kettlebell-swing! plank lat-pulldown! face-pull superman ring-row"),
                new Example(
                        Code.DAY_ORDER,
                        "lat-pulldown! plank weighted-pull-up! glute-bridge ring-row wall-slide",
                        "Station 3, Weighted pull-up, is heavy and comes after lighter work",
                        "weighted-pull-up! plank lat-pulldown! glute-bridge ring-row wall-slide"),
                new Example(
                        Code.DAY_ORDER,
                        "reverse-fly! glute-bridge ring-row! plank pull-up superman",
                        "Station 3, Ring row, moves several joints and comes after work for one",
                        "ring-row! glute-bridge reverse-fly! plank pull-up superman"),
                // A light drill may stand anywhere.
                new Example(
                        Code.DAY_ORDER,
                        "plank! glute-bridge ring-row! wall-slide pull-up superman",
                        "Station 3, Ring row, comes after core work or a hold",
                        "plank glute-bridge ring-row! wall-slide pull-up superman"),
                new Example(
                        Code.DAY_LEVEL,
                        "level=beginner pull-up glute-bridge ring-row plank face-pull superman",
                        "Station 1, Pull-up, is above the circuit’s level and offers nothing easier",
                        "level=beginner pull-up~lat-pulldown glute-bridge ring-row plank face-pull superman"),
                // What is easier, yet above the level itself, is no help.
                new Example(
                        Code.DAY_LEVEL,
                        "level=beginner weighted-pull-up~pull-up glute-bridge ring-row plank face-pull superman",
                        "Station 1, Weighted pull-up, is above the circuit’s level and offers nothing easier",
                        "level=intermediate weighted-pull-up~pull-up glute-bridge ring-row plank face-pull superman"),
                new Example(
                        Code.DAY_MAX,
                        "barbell-deadlift!:8@7 wall-slide lat-pulldown plank ring-row bird-dog",
                        "Station 1, Barbell deadlift, tempts people to race a heavy barbell",
                        "barbell-deadlift!:6@7–8 wall-slide lat-pulldown plank ring-row bird-dog"),
                new Example(
                        Code.DAY_MAX,
                        "good-morning!:10@7–9 wall-slide lat-pulldown plank ring-row bird-dog",
                        "Station 1, Good morning, tempts people to race a heavy barbell",
                        "good-morning!:10@8 wall-slide lat-pulldown plank ring-row bird-dog"),
                new Example(
                        Code.DAY_MAX,
                        "pendlay-row!:6 wall-slide lat-pulldown plank superman bird-dog",
                        "Station 1, Pendlay row, tempts people to race a heavy barbell",
                        "romanian-deadlift! wall-slide lat-pulldown plank ring-row bird-dog"),
                new Example(
                        Code.DAY_EQUIP,
                        "pull-up glute-bridge single-arm-cable-row plank face-pull superman",
                        "Stations 3 and 5 need the same cable machine at the same time",
                        "pull-up glute-bridge seated-cable-row plank face-pull superman"),
                // Dumbbells and mats are there for several.
                new Example(
                        Code.DAY_EQUIP,
                        "inverted-row! plank bent-knee-inverted-row lat-pulldown reverse-fly glute-bridge",
                        "Stations 1 and 3 need the same rack at the same time",
                        "dumbbell-bent-over-row! plank chest-supported-row lat-pulldown reverse-fly glute-bridge"),
                new Example(Code.DAY_WARM, WELL + " warm=0", "There is no warm-up", WELL + " warm=300"),
                new Example(
                        Code.DAY_WARM, WELL + " warm=299", "The warm-up is short: 4:59 minutes", WELL + " warm=300"),
                new Example(
                        Code.DAY_WARM, WELL + " warm=601", "The warm-up is long: 10:01 minutes", WELL + " warm=600"));
    }

    private static List<String> said(Circuit circuit, Code code) {
        return DayChecks.of(circuit).stream()
                .filter(remark -> remark.code() == code)
                .map(remark -> remark.wrong().in(ENGLISH))
                .toList();
    }

    @Test
    void everyCodeOfADayHasAnExample() {
        assertThat(examples().stream().map(Example::code).collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(Code.values())
                        .filter(code -> code.name().startsWith("DAY_"))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Code.class))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void eachCheckSpeaksUpForItsCaseAndNotForTheNearest(Example example) {
        assertThat(said(Compose.circuit(example.triggers()), example.code())).containsExactly(example.said());
        assertThat(said(Compose.circuit(example.nearMiss()), example.code())).isEmpty();
    }

    @Test
    void nothingIsSaidOfACircuitThatIsWell() {
        assertThat(DayChecks.of(Compose.circuit(WELL))).isEmpty();
    }

    @Test
    void aRemarkNamesItsStationsAndRegion() {
        List<Remark> remarks = DayChecks.of(Compose.circuit("romanian-deadlift! dumbbell-deadlift! plank"));

        assertThat(remarks.stream().filter(remark -> remark.code() == Code.DAY_LOWBACK))
                .singleElement()
                .satisfies(remark -> assertThat(remark.stations()).containsExactly(1, 2));
        assertThat(remarks.stream().filter(remark -> remark.code() == Code.DAY_REGION))
                .extracting(Remark::regions)
                .containsExactly(Set.of(Region.UPPER), Set.of(Region.MID));
        assertThat(remarks).extracting(Remark::severity).isSorted();
    }

    @Test
    void aDayOfRestNeedNotCoverTheBack() {
        assertThat(DayChecks.of(
                        Compose.circuit("cat-cow thoracic-rotation childs-pose sphinx-pose brisk-walk downward-dog")))
                .isEmpty();
    }

    static Collection<Circuit> shipped() {
        return TestGym.LIBRARY.circuits().values();
    }

    /** Only one could be better: its rowing machine is cardio, and another row would make a day of recovery heavier. */
    @ParameterizedTest
    @MethodSource("shipped")
    void theShippedCircuitsAreWell(Circuit circuit) {
        List<String> notes =
                circuit.id().equals("row-and-breathe") ? List.of("DAY-PATTERN: All pulls come from above") : List.of();
        assertThat(DayChecks.of(circuit))
                .extracting(remark -> remark.code() + ": " + remark.wrong().in(ENGLISH))
                .isEqualTo(notes);
    }

    static Stream<Arguments> traits() {
        return Stream.of(
                Arguments.of("barbell-deadlift", 6),
                Arguments.of("rack-pull", 6),
                Arguments.of("pendlay-row", 6),
                Arguments.of("good-morning", 10));
    }

    @ParameterizedTest
    @MethodSource("traits")
    void theLiftsThatAreCappedFollowFromTheLibrary(String id, int cap) {
        assertThat(Traits.cap(Compose.exercise(id))).hasValue(cap);
    }

    @Test
    void deadliftsGoodMorningsAndSwingsAreDoneInStraightSets() {
        assertThat(TestGym.LIBRARY.exercises().values().stream()
                        .filter(Traits::wantsStraightSets)
                        .map(Exercise::id))
                .containsExactlyInAnyOrder(
                        "barbell-deadlift",
                        "dumbbell-deadlift",
                        "dumbbell-romanian-deadlift",
                        "good-morning",
                        "kettlebell-deadlift",
                        "kettlebell-swing",
                        "rack-pull",
                        "romanian-deadlift",
                        "single-leg-romanian-deadlift");
    }

    @Test
    void noOtherExerciseOfTheLibraryIsCapped() {
        assertThat(TestGym.LIBRARY.exercises().values().stream()
                        .filter(exercise -> Traits.cap(exercise).isPresent())
                        .map(Exercise::id))
                .hasSize(4);
    }

    @Test
    void whatTiresTheGripFollowsFromTheLibrary() {
        assertThat(TestGym.LIBRARY.exercises().values().stream()
                        .filter(Traits::tiresGrip)
                        .map(Exercise::id))
                .contains(
                        "pull-up",
                        "dead-hang",
                        "barbell-deadlift",
                        "farmer-carry",
                        "suitcase-carry",
                        "kettlebell-swing")
                .doesNotContain("lat-pulldown", "band-seated-row", "plank", "biceps-curl", "chest-supported-row");
    }

    @Test
    void everyRemarkIsSaidInSpanishToo() {
        Words spanish = Words.of(Language.SPANISH);
        for (Example example : examples()) {
            for (Remark remark : DayChecks.of(Compose.circuit(example.triggers()))) {
                assertThat(remark.wrong().in(spanish))
                        .isNotBlank()
                        .isNotEqualTo(remark.wrong().in(ENGLISH))
                        .doesNotContain("{");
                assertThat(remark.how().in(spanish))
                        .isNotBlank()
                        .isNotEqualTo(remark.how().in(ENGLISH))
                        .doesNotContain("{");
            }
        }
    }
}
