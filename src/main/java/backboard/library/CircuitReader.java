package backboard.library;

import static java.util.Map.entry;

import backboard.training.Circuit;
import backboard.training.Level;
import backboard.training.Region;
import backboard.training.Station;
import backboard.training.Step;
import backboard.training.Timing;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/** One file of {@code circuits/}. */
final class CircuitReader {

    private static final int MOST_STEPS = 20;

    private static final Map<String, String> FIELDS = Examples.of(
            entry("name", "Pull Power"),
            entry("level", "beginner"),
            entry("day", "monday"),
            entry("why", "Pulls alternate with floor work so that the grip recovers."),
            entry("hard", "none"),
            entry("fault", "Shrugging the shoulders"),
            entry("timing", "{ready: 10, work: 40, rest: 20, transition: 15, rounds: 3, round rest: 90}"),
            entry("warm-up", "[brisk-walk: 300]"),
            entry("stations", "[exercise: plank]"),
            entry("cool-down", "[childs-pose: 60]"));

    private static final Map<String, String> TIMING = Examples.of(
            entry("ready", "10"),
            entry("work", "40"),
            entry("rest", "20"),
            entry("transition", "15"),
            entry("rounds", "3"),
            entry("round rest", "90"));

    private static final List<String> DAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> day.name().toLowerCase(Locale.ROOT))
            .toList();

    private final Page page;
    private final AssetFile file;
    private final Fields fields;
    private final KnownExercises known;

    private CircuitReader(Page page, AssetFile file, Fields fields, KnownExercises known) {
        this.page = page;
        this.file = file;
        this.fields = fields;
        this.known = known;
    }

    /** Empty after the page was told what is wrong, or where an exercise it needs has a mistake in its own file. */
    static Optional<CircuitFile> read(Page page, AssetFile file, Node root, KnownExercises known) {
        return Fields.of(page, root, FIELDS).flatMap(fields -> new CircuitReader(page, file, fields, known).read());
    }

    private Optional<CircuitFile> read() {
        String name = fields.text("name", Limits.NAME);
        Optional<Level> level = fields.choice("level", Level.class);
        Optional<DayOfWeek> day =
                fields.optionalWord("day", DAYS).map(word -> DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT)));
        String why = fields.optionalText("why", Limits.WHY).orElse("");
        Set<Region> hard = RegionWords.read(fields, "hard");
        Optional<String> fault = fields.optionalText("fault", Limits.FAULT);
        Optional<Timing> timing = fields.section("timing", TIMING).flatMap(this::timing);
        List<Step> warmUp = steps("warm-up");
        List<Station> stations = stations();
        List<Step> coolDown = steps("cool-down");
        if (page.isClean()) {
            checkHard(hard, stations, timing.orElseThrow().rounds());
        }
        if (!page.isClean()) {
            return Optional.empty();
        }
        Timing clock = timing.orElseThrow();
        Set<Region> worked = Collections.unmodifiableSet(Circuit.workedHard(stations, clock.rounds()));
        Circuit circuit = new Circuit(
                file.id(), name, level.orElseThrow(), day, why, clock, warmUp, stations, coolDown, worked, fault);
        return Optional.of(new CircuitFile(file, circuit, fields.line("day")));
    }

    /** Ranges as in {@link Timing}. */
    private Optional<Timing> timing(Fields clock) {
        int ready = clock.number("ready", 0, Timing.LONGEST_READY, " seconds").orElse(0);
        int work = clock.number("work", Timing.SHORTEST_WORK, Timing.LONGEST_WORK, " seconds")
                .orElse(Timing.SHORTEST_WORK);
        int rest = clock.number("rest", 0, Timing.LONGEST_REST, " seconds").orElse(0);
        int transition = clock.number("transition", 0, Timing.LONGEST_TRANSITION, " seconds")
                .orElse(0);
        int rounds = clock.number("rounds", 1, Timing.MOST_ROUNDS, "").orElse(1);
        int roundRest =
                clock.number("round rest", 0, Timing.LONGEST_REST, " seconds").orElse(0);
        return Optional.of(new Timing(ready, work, rest, transition, rounds, roundRest));
    }

    private List<Step> steps(String field) {
        List<Step> steps = new ArrayList<>();
        for (Node node : fields.optionalItems(field, 1, MOST_STEPS)) {
            StepReader.read(page, field, node, known).ifPresent(steps::add);
        }
        return List.copyOf(steps);
    }

    private List<Station> stations() {
        List<Station> stations = new ArrayList<>();
        for (Node node : fields.items("stations", 1, Circuit.MOST_STATIONS)) {
            StationReader.read(page, file, node, stations.size() + 1, known).ifPresent(stations::add);
        }
        return List.copyOf(stations);
    }

    private void checkHard(Set<Region> hard, List<Station> stations, int rounds) {
        Set<Region> worked = Circuit.workedHard(stations, rounds);
        boolean isToBlame = stations.stream().noneMatch(station -> known.isReplacedAbove(file, station.exercise()));
        if (isToBlame && !worked.equals(hard)) {
            fields.wrong(
                    "hard",
                    "'hard' says " + Region.describe(hard) + ", but the hard stations over " + rounds
                            + (rounds == 1 ? " round" : " rounds") + " give " + Region.describe(worked)
                            + "; write that, or change which stations are hard");
        }
    }
}
