package backboard.wall;

import backboard.kiosk.AtStation;
import backboard.kiosk.Guise;
import backboard.kiosk.State;
import backboard.kiosk.StateKit;
import backboard.kiosk.TestGym;
import backboard.settings.Settings;
import backboard.training.Appearance;
import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Interval;
import backboard.training.Language;
import backboard.training.Level;
import backboard.training.Phase;
import backboard.training.Station;
import backboard.training.Step;
import backboard.training.Timeline;
import backboard.training.Timing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Classes of so many stations with so many people at each. */
final class StationsStates {

    static final Instant NOW = TestGym.at("2026-11-25T18:42");
    /** The longest names first. */
    static final List<Exercise> LIBRARY = TestGym.LIBRARY.exercises().values().stream()
            .sorted(Comparator.comparingInt(
                    (Exercise exercise) -> -exercise.name().length()))
            .toList();

    private static final Map<Language, Settings> SETTINGS = Arrays.stream(Language.values())
            .collect(Collectors.toMap(
                    language -> language,
                    language -> TestGym.settings(
                            "gym.name = Harbour Strength and Conditioning Hall",
                            "wall.view = stations",
                            "gym.language = " + language.key())));

    private StationsStates() {}

    /**
     * In the last interval of such a phase.
     *
     * @param from index of the first station's exercise in the library
     * @param people at each station; -1 for none to three by turns
     */
    static State state(int stations, int from, Phase phase, long elapsedMs, int people) {
        return state(Language.ENGLISH, stations, from, phase, elapsedMs, people);
    }

    /** The same in a gym with another language. */
    static State state(Language language, int stations, int from, Phase phase, long elapsedMs, int people) {
        Circuit circuit = circuit(stations, from);
        List<Interval> such = Timeline.of(circuit, Timeline.Parts.CLASS).intervals().stream()
                .filter(interval -> interval.phase() == phase)
                .toList();
        State bare = StateKit.inClass(
                SETTINGS.get(language), circuit, such.get(such.size() - 1).startMs() + elapsedMs, NOW);
        List<AtStation> there = new ArrayList<>();
        for (int station = 1; station <= stations; station++) {
            int here = people < 0 ? (station * 5) % 4 : people;
            for (int i = 0; i < here; i++) {
                there.add(StateKit.there(member(station * 100 + i, i), station, i % 4, NOW.minusSeconds(i)));
            }
        }
        return StateKit.at(bare, there);
    }

    static boolean has(int stations, Phase phase) {
        return Timeline.of(circuit(stations, 0), Timeline.Parts.CLASS).intervals().stream()
                .anyMatch(interval -> interval.phase() == phase);
    }

    /** Every third did not agree to be on the wall; the first has the widest initials there are. */
    private static Guise member(int number, int i) {
        return new Guise(
                new UUID(0, number),
                OptionalInt.of(number),
                i == 0 ? "Wilma W." : "Jo W.",
                i % 3 == 2 ? "" : i == 0 ? "WW" : "JW",
                0,
                i % 3 == 2 ? Appearance.COLOUR : Appearance.NAME,
                false);
    }

    static Circuit circuit(int count, int from) {
        List<Station> stations = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Exercise exercise = LIBRARY.get((from + i) % LIBRARY.size());
            stations.add(new Station(
                    i + 1,
                    exercise,
                    true,
                    OptionalInt.empty(),
                    "7–8",
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    exercise.sides()));
        }
        List<Step> steps = List.of(new Step(LIBRARY.get(0), 60));
        return new Circuit(
                "test",
                "Wonderful upper and lower back class",
                Level.ADVANCED,
                Optional.empty(),
                "",
                new Timing(10, 45, 30, 15, 3, 90),
                steps,
                stations,
                steps,
                Set.of(),
                Optional.empty());
    }
}
