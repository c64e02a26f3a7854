package backboard.training;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A day's circuit with its warm-up and cool-down.
 *
 * @param day the weekday it is planned for, if any
 * @param why the reason for the order, for staff
 * @param stations 1–20
 * @param hardRegions regions the circuit is marked hard for
 * @param fault what the coach wants all to watch today, beside each exercise's own mistakes
 */
public record Circuit(
        String id,
        String name,
        Level level,
        Optional<DayOfWeek> day,
        String why,
        Timing timing,
        List<Step> warmUp,
        List<Station> stations,
        List<Step> coolDown,
        Set<Region> hardRegions,
        Optional<String> fault) {

    /** Hard sets in one day at which a region counts as worked hard. Coach's judgement. */
    public static final int HARD_SETS_OF_A_HARD_DAY = 4;

    public static final int MOST_STATIONS = 20;

    private static final int MINUTE = 60;

    /** The same circuit with each exercise in other words. */
    public Circuit with(UnaryOperator<Exercise> words) {
        return new Circuit(
                id,
                name,
                level,
                day,
                why,
                timing,
                with(warmUp, words),
                stations.stream().map(station -> station.with(words)).toList(),
                with(coolDown, words),
                hardRegions,
                fault);
    }

    /** The same circuit with other stations: numbered as they stand, and marked hard for what they work hard. */
    public Circuit doing(List<Station> others) {
        List<Station> numbered = IntStream.range(0, others.size())
                .mapToObj(i -> others.get(i).at(i + 1))
                .toList();
        Set<Region> worked = Collections.unmodifiableSet(workedHard(numbered, timing.rounds()));
        return new Circuit(id, name, level, day, why, timing, warmUp, numbered, coolDown, worked, fault);
    }

    /** The same circuit after another warm-up. */
    public Circuit warmedUpBy(List<Step> steps) {
        return new Circuit(id, name, level, day, why, timing, steps, stations, coolDown, hardRegions, fault);
    }

    /** The same circuit on another clock, marked hard for what it then works hard. */
    public Circuit timed(Timing other) {
        return new Circuit(id, name, level, day, why, other, warmUp, stations, coolDown, hardRegions, fault)
                .doing(stations);
    }

    /** The same circuit under another name. */
    public Circuit named(String other) {
        return new Circuit(id, other, level, day, why, timing, warmUp, stations, coolDown, hardRegions, fault);
    }

    /** The same circuit before another cool-down. */
    public Circuit cooledDownBy(List<Step> steps) {
        return new Circuit(id, name, level, day, why, timing, warmUp, stations, steps, hardRegions, fault);
    }

    private static List<Step> with(List<Step> steps, UnaryOperator<Exercise> words) {
        return steps.stream()
                .map(step -> new Step(words.apply(step.exercise()), step.seconds()))
                .toList();
    }

    /**
     * Seconds of work at a station.
     *
     * @param position 1-based
     */
    public int workSeconds(int position) {
        Prescription own = stations.get(position - 1).prescription();
        int work = own.work().orElse(timing.work());
        return own.method() instanceof Method.Emom ? (work + MINUTE - 1) / MINUTE * MINUTE : work;
    }

    /**
     * Seconds of rest between the work of a station and the transition to the next of the round.
     *
     * @param position 1-based
     */
    public int restSeconds(int position) {
        Prescription own = stations.get(position - 1).prescription();
        return own.superset() ? 0 : own.rest().orElse(timing.rest());
    }

    /**
     * Seconds of transition between a station and the next of the round.
     *
     * @param position 1-based
     */
    public int transitionSeconds(int position) {
        return stations.get(position - 1).prescription().superset() ? 0 : timing.transition();
    }

    /**
     * Whether a station is a superset with the next of the round.
     *
     * @param position 1-based
     */
    public boolean isLinked(int position) {
        return position < stations.size()
                && stations.get(position - 1).prescription().superset();
    }

    /**
     * Seconds of the circuit itself: {@code R·ΣW + R·Σ(rest+T) + (R−1)·RR}, where the last station of a round has neither rest nor transition;
     * get ready, warm-up and cool-down are not in it. Source: rules of the domain, interval semantics.
     */
    public int circuitSeconds() {
        int round = 0;
        for (int position = 1; position <= stations.size(); position++) {
            round += workSeconds(position);
            if (position < stations.size()) {
                round += restSeconds(position) + transitionSeconds(position);
            }
        }
        return timing.rounds() * round + (timing.rounds() - 1) * timing.roundRest();
    }

    /** Seconds of the whole class: warm-up, get ready, circuit, cool-down. */
    public int classSeconds() {
        return warmUpSeconds() + timing.ready() + circuitSeconds() + coolDownSeconds();
    }

    public int warmUpSeconds() {
        return warmUp.stream().mapToInt(Step::seconds).sum();
    }

    public int coolDownSeconds() {
        return coolDown.stream().mapToInt(Step::seconds).sum();
    }

    /** Regions that collect at least {@link #HARD_SETS_OF_A_HARD_DAY} sets at hard stations when every round is done. */
    public static Set<Region> workedHard(List<Station> stations, int rounds) {
        Map<Region, Integer> sets = new EnumMap<>(Region.class);
        stations.stream()
                .filter(Station::hard)
                .flatMap(station -> station.exercise().regions().stream())
                .forEach(region -> sets.merge(region, rounds, Integer::sum));
        Set<Region> hard = EnumSet.noneOf(Region.class);
        sets.forEach((region, count) -> {
            if (count >= HARD_SETS_OF_A_HARD_DAY) {
                hard.add(region);
            }
        });
        return hard;
    }
}
