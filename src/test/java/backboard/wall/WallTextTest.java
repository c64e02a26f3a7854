package backboard.wall;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Floor;
import backboard.kiosk.Guise;
import backboard.kiosk.Live;
import backboard.kiosk.Recent;
import backboard.kiosk.State;
import backboard.kiosk.TestGym;
import backboard.kiosk.Translations;
import backboard.look.Legible;
import backboard.look.Placed;
import backboard.look.Role;
import backboard.settings.Settings;
import backboard.snapshot.Picture;
import backboard.training.Appearance;
import backboard.training.Circuit;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Interval;
import backboard.training.Language;
import backboard.training.Level;
import backboard.training.LoggedSet;
import backboard.training.Phase;
import backboard.training.Progress;
import backboard.training.Run;
import backboard.training.Station;
import backboard.training.Step;
import backboard.training.Timeline;
import backboard.training.Timing;
import backboard.training.Tip;
import backboard.words.Phrase;
import java.awt.Dimension;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No text of the wall is cut or lies on another, in any phase, layout, size and language. */
class WallTextTest {

    private static final double FLOOR = 28;
    private static final Instant NOW = TestGym.at("2026-11-25T18:42");
    private static final List<Exercise> LIBRARY =
            List.copyOf(TestGym.LIBRARY.exercises().values());
    static final List<Dimension> SIZES = List.of(
            new Dimension(1280, 720),
            new Dimension(1920, 1080),
            new Dimension(3840, 2160),
            new Dimension(1080, 1920),
            new Dimension(3840, 1080),
            new Dimension(1366, 768),
            new Dimension(1920, 1200));
    /** Of these sizes, those in which another language is tried as well: the others have more room. */
    private static final List<Dimension> TIGHT =
            List.of(new Dimension(1280, 720), new Dimension(1920, 1080), new Dimension(1080, 1920));

    private Settings settings = TestGym.settings();

    /** A wall of a size in a gym with a language. */
    record Wall(Language language, Dimension size) {
        @Override
        public String toString() {
            return language.key() + " " + size.width + "x" + size.height;
        }
    }

    static Stream<Wall> walls() {
        return Stream.concat(
                SIZES.stream().map(size -> new Wall(Language.ENGLISH, size)),
                TIGHT.stream().map(size -> new Wall(Language.SPANISH, size)));
    }

    @ParameterizedTest
    @MethodSource("walls")
    void everyExerciseFitsInEveryPhase(Wall wall) {
        Dimension size = hang(wall);
        for (int from = 0; from < LIBRARY.size(); from += 8) {
            Circuit circuit = circuit(from, 8, "Whole-Back Strength");
            for (Interval interval : Timeline.of(circuit, Timeline.Parts.CLASS).intervals()) {
                if (interval.round() <= 1) {
                    check(size, circuit, interval);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("walls")
    void everyExerciseFitsOnAFarAndOnANearWall(Wall wall) {
        Dimension size = wall.size();
        for (String distance : List.of("wall.distance = 12 m", "wall.distance = 2 m")) {
            settings = TestGym.settings("gym.name = Harbour Strength", language(wall), distance);
            for (int from = 0; from < LIBRARY.size(); from += 8) {
                Circuit circuit = circuit(from, 8, "Whole-Back Strength");
                for (Interval interval :
                        Timeline.of(circuit, Timeline.Parts.CLASS).intervals()) {
                    boolean shown = interval.phase() == Phase.WORK || interval.phase() == Phase.REST;
                    if (interval.round() == 1 && shown) {
                        check(size, circuit, interval);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("walls")
    void oneToTwentyStationsFit(Wall wall) {
        Dimension size = hang(wall);
        for (int stations : new int[] {1, 2, 9, 13, 20}) {
            Circuit circuit = circuit(40, stations, "Wonderful upper and lower back class");
            for (Phase phase : Phase.values()) {
                if (phase != Phase.DONE) {
                    first(circuit, phase).ifPresent(interval -> check(size, circuit, interval));
                }
            }
            check(
                    size,
                    "done",
                    state(circuit, Timeline.of(circuit, Timeline.Parts.CLASS).totalMs(), 0));
        }
    }

    @ParameterizedTest
    @MethodSource("walls")
    void oneToTwentyStationsFitBeforeTheClass(Wall wall) {
        Dimension size = hang(wall);
        for (int stations : new int[] {1, 7, 8, 9, 11, 12, 13, 20}) {
            for (int from = 0; from < LIBRARY.size(); from += Math.max(stations, 7)) {
                Circuit circuit = circuit(from, stations, "Wonderful upper and lower back class");
                check(size, stations + " before the class", idle(circuit, 0, Optional.of(Duration.ofMinutes(59))));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080, 8", "1920, 1080, 12", "1280, 720, 12", "3840, 1080, 20"})
    void allStationsStandOnOneFloorWhereTheirNamesFit(int width, int height, int stations) {
        Circuit circuit = circuit(0, stations, "Whole-Back Strength");
        List<Placed> numbers =
                texts(new Dimension(width, height), idle(circuit, 0, Optional.of(Duration.ofMinutes(59)))).stream()
                        .filter(text ->
                                text.role() == Role.STATIONS && text.text().matches("\\d+"))
                        .toList();
        assertThat(numbers).hasSize(stations);
        assertThat(numbers)
                .extracting(number -> number.bounds().getMaxY())
                .containsOnly(numbers.get(0).bounds().getMaxY());
    }

    @ParameterizedTest
    @MethodSource("walls")
    void everyTipFitsWhereverItIsShown(Wall wall) {
        Dimension size = hang(wall);
        Circuit circuit = circuit(0, 20, "Whole-Back Strength");
        long workStart = first(circuit, Phase.WORK).orElseThrow().startMs();
        for (int tip = 0; tip < TestGym.LIBRARY.tips().size(); tip++) {
            check(size, "idle, tip " + tip, idle(circuit, tip, Optional.of(Duration.ofMinutes(59))));
            check(size, "warm-up, tip " + tip, state(circuit, 0, tip));
            State busy = state(circuit, workStart, tip);
            check(size, "work, tip " + tip, quiet(busy));
        }
        check(size, "open gym", idle(circuit, 0, Optional.of(Duration.ofDays(5))));
        check(size, "closed", closed());
    }

    private Dimension hang(Wall wall) {
        settings = TestGym.settings("gym.name = Harbour Strength and Conditioning Hall", language(wall));
        return wall.size();
    }

    private static String language(Wall wall) {
        return "gym.language = " + wall.language().key();
    }

    private static Optional<Interval> first(Circuit circuit, Phase phase) {
        return Timeline.of(circuit, Timeline.Parts.CLASS).intervals().stream()
                .filter(interval -> interval.phase() == phase)
                .findFirst();
    }

    private void check(Dimension size, Circuit circuit, Interval interval) {
        String what = interval.phase() + " "
                + interval.exercise().map(Exercise::id).orElse("") + " of "
                + circuit.stations().size();
        check(size, what, state(circuit, interval.startMs() + 1, 0));
    }

    private static void check(Dimension size, String what, State state) {
        Legible.check(what, texts(size, state), size, FLOOR);
    }

    private static List<Placed> texts(Dimension size, State state) {
        WallPanel[] panel = new WallPanel[1];
        Picture.of(size, () -> {
            panel[0] = new WallPanel();
            panel[0].show(state);
            return panel[0];
        });
        return panel[0].texts();
    }

    private static Circuit circuit(int from, int count, String name) {
        List<Station> stations = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Exercise exercise = LIBRARY.get((from + i) % LIBRARY.size());
            stations.add(new Station(
                    i + 1,
                    exercise,
                    true,
                    OptionalInt.empty(),
                    "7–8",
                    "Walk the hands left and right",
                    Optional.empty(),
                    Optional.empty(),
                    exercise.sides()));
            if (i < 5) {
                steps.add(new Step(exercise, 75));
            }
        }
        return new Circuit(
                "test",
                name,
                Level.ADVANCED,
                Optional.empty(),
                "",
                new Timing(10, 100, 20, 15, 20, 90),
                steps,
                stations,
                steps,
                Set.of(),
                Optional.empty());
    }

    private State state(Circuit circuit, long positionMs, int tip) {
        Timeline timeline = Timeline.of(circuit, Timeline.Parts.CLASS);
        Run run = Run.started(new UUID(0, 1), circuit.id(), timeline, NOW.minusMillis(positionMs));
        return state(
                Optional.of(circuit),
                Optional.of(new Live(run, circuit, Timeline.Parts.CLASS, run.at(NOW))),
                true,
                tip,
                Optional.of(Duration.ofDays(2)));
    }

    private State idle(Circuit circuit, int tip, Optional<Duration> untilClass) {
        return state(Optional.of(circuit), Optional.empty(), true, tip, untilClass);
    }

    private State closed() {
        return state(Optional.empty(), Optional.empty(), false, 0, Optional.empty());
    }

    private State state(
            Optional<Circuit> circuit, Optional<Live> live, boolean open, int tip, Optional<Duration> untilClass) {
        ZonedDateTime now = NOW.atZone(TestGym.ZONE);
        List<Tip> tips = List.of(TestGym.LIBRARY.tips().get(tip));
        return new State(
                settings,
                now,
                circuit,
                live,
                open,
                untilClass.map(now::plus),
                Optional.of(now.plusDays(3)),
                floor(now.toLocalDate()),
                tips,
                TestGym.LIBRARY.figures(),
                Translations.of(TestGym.LIBRARY),
                Optional.of(Phrase.of("kiosk.refused.not-saved", Phrase.of("kiosk.store.faulty"))));
    }

    private static State quiet(State state) {
        Floor floor = state.floor();
        Floor still = new Floor(floor.guises(), Map.of(), List.of(), floor.progress(), 0, 0, List.of());
        return new State(
                state.settings(),
                state.now(),
                state.today(),
                state.live(),
                state.open(),
                state.nextClass(),
                state.opensNext(),
                still,
                state.tips(),
                state.figures(),
                state.translations(),
                state.notice());
    }

    private static Floor floor(LocalDate today) {
        List<Integer> hours = new ArrayList<>(Collections.nCopies(24, 0));
        Collections.fill(hours.subList(5, 23), 400);
        TreeMap<LocalDate, Double> volume = new TreeMap<>();
        volume.put(today, 123456.0);
        Exercise longest = LIBRARY.stream()
                .max(Comparator.comparingInt(e -> e.shortName().length()))
                .orElseThrow();
        Guise member = new Guise(new UUID(0, 2), OptionalInt.of(101), "Konstantin W.", "KW", 0, Appearance.NAME, false);
        LoggedSet set = new LoggedSet(
                new UUID(0, 3),
                member.id(),
                longest.id(),
                Effort.reps(10, Optional.empty()),
                NOW.minusSeconds(30),
                NOW.atZone(TestGym.ZONE).toLocalDateTime(),
                Optional.empty(),
                false,
                0);
        Recent recent = new Recent(set, member, "Lat pulldown", 20);
        return new Floor(
                List.of(member),
                Map.of(member.id(), NOW),
                List.of(recent, recent),
                new Progress(
                        today,
                        hours,
                        hours,
                        123,
                        volume,
                        new TreeMap<>(Map.of(today, 90, today.minusWeeks(1), 90)),
                        new TreeMap<>(),
                        Optional.of(today.minusDays(30))),
                1234,
                123,
                List.of());
    }
}
