package backboard.wall;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.State;
import backboard.kiosk.StateKit;
import backboard.kiosk.TestGym;
import backboard.look.Legible;
import backboard.look.Placed;
import backboard.look.Role;
import backboard.look.Sheet;
import backboard.settings.Settings;
import backboard.slab.Slab;
import backboard.slab.SlabView;
import backboard.snapshot.Picture;
import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Interval;
import backboard.training.Language;
import backboard.training.Level;
import backboard.training.Load;
import backboard.training.Method;
import backboard.training.Mode;
import backboard.training.Phase;
import backboard.training.Prescription;
import backboard.training.Sides;
import backboard.training.Station;
import backboard.training.Target;
import backboard.training.Timeline;
import backboard.training.Timing;
import backboard.wall.WallTextTest.Wall;
import java.awt.Dimension;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the way a station is done: its words are whole on the wall, in any layout, size and language. */
class MethodsTextTest {

    private static final double FLOOR = 28;
    private static final Instant NOW = TestGym.at("2026-11-25T18:42");
    private static final Prescription STANDARD = Prescription.STANDARD;
    /** The longest of what each has to say; the pair of a superset comes last. */
    private static final List<Prescription> METHODS = List.of(
            STANDARD.by(new Method.Reps(new Target(90, 100))),
            STANDARD.by(new Method.DropSet(new Target(90, 100))),
            STANDARD.by(new Method.Pyramid(List.of(100, 98, 96, 94, 92, 90))),
            STANDARD.by(Method.AMRAP),
            STANDARD.by(new Method.Emom(100)).working(OptionalInt.of(600)),
            STANDARD.superset(true),
            STANDARD.by(Method.AMRAP));

    static Stream<Wall> walls() {
        return WallTextTest.walls();
    }

    private static Settings settings(Language language, String view) {
        return TestGym.settings(
                "gym.name = Harbour Strength and Conditioning Hall",
                "wall.view = " + view,
                "gym.language = " + language.key());
    }

    /** With the longest names first; a weight is cut in a drop set, and nothing else says as much. */
    private static Circuit circuit(Sides sides) {
        List<Exercise> longest = TestGym.LIBRARY.exercises().values().stream()
                .filter(exercise -> exercise.mode() == Mode.REPS && exercise.load() == Load.TOTAL)
                .sorted(Comparator.comparingInt(
                        (Exercise exercise) -> -exercise.name().length()))
                .toList();
        List<Station> stations = new ArrayList<>();
        for (int i = 0; i < METHODS.size(); i++) {
            stations.add(Station.of(i + 1, longest.get(i)).sided(sides).prescribed(METHODS.get(i)));
        }
        return new Circuit(
                "test",
                "Wonderful upper and lower back class",
                Level.ADVANCED,
                Optional.empty(),
                "",
                new Timing(10, 100, 20, 15, 6, 90),
                List.of(),
                stations,
                List.of(),
                Set.of(),
                Optional.empty());
    }

    /** As work begins, once the mistakes have been told, and on the way there, in a middle round and in the last. */
    private static List<State> states(Settings settings, Circuit circuit) {
        List<State> states = new ArrayList<>();
        for (Interval interval : Timeline.of(circuit, Timeline.Parts.CLASS).intervals()) {
            if (interval.round() == 3 || interval.round() == 6) {
                states.add(StateKit.inClass(settings, circuit, interval.startMs() + 1, NOW));
                if (interval.phase() == Phase.WORK) {
                    states.add(StateKit.inClass(settings, circuit, interval.endMs() - 9_000, NOW));
                }
            }
        }
        return states;
    }

    @ParameterizedTest
    @MethodSource("walls")
    void everyWayOfDoingAStationFitsOnTheWall(Wall wall) {
        for (State state : states(settings(wall.language(), "spotlight"), circuit(Sides.BOTH))) {
            check(wall.size(), state);
        }
    }

    @ParameterizedTest
    @MethodSource("walls")
    void everyWayOfDoingAStationFitsBesideAllStations(Wall wall) {
        List<State> states = states(settings(wall.language(), "stations"), circuit(Sides.HALF));
        for (int i = 0; i < states.size(); i += 5) {
            check(wall.size(), states.get(i));
        }
    }

    /** Where the slab stands beside something else: check-in, the progress of the gym. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWayOfDoingAStationFitsInASlabOfAnyWidth(Language language) {
        Settings settings = settings(language, "spotlight");
        for (int width : new int[] {300, 340, 379, 380, 420, 499, 500, 595}) {
            for (Sides sides : List.of(Sides.BOTH, Sides.HALF)) {
                for (State state : states(settings, circuit(sides))) {
                    Dimension size = new Dimension(width, 1080);
                    Legible.check(what(state), slabTexts(size, state), size, FLOOR);
                }
            }
        }
    }

    private static void check(Dimension size, State state) {
        WallPanel[] panel = new WallPanel[1];
        Picture.of(size, () -> {
            panel[0] = new WallPanel();
            panel[0].show(state);
            return panel[0];
        });
        List<Placed> texts = panel[0].texts();
        Legible.check(what(state), texts, size, FLOOR);
        assertThat(texts).as(what(state)).anyMatch(text -> text.role() == Role.AIM);
    }

    private static List<Placed> slabTexts(Dimension size, State state) {
        SlabView[] view = new SlabView[1];
        Picture.of(size, () -> {
            view[0] = new SlabView(() -> new Sheet(1920, 1080).part(size.width, size.height));
            view[0].show(Slab.of(state).orElseThrow());
            return view[0];
        });
        return view[0].texts();
    }

    private static String what(State state) {
        Interval interval = state.live().orElseThrow().moment().interval();
        return interval.phase() + " of station " + interval.position() + " in round " + interval.round();
    }
}
