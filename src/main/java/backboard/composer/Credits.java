package backboard.composer;

import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Muscle;
import backboard.training.Region;
import backboard.training.Station;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What sets are credited to. Source: rules of the domain, coverage.
 *
 * @param regions sets of each region an exercise is tagged with, 1 for a set; none of a region that is not named
 * @param muscles sets of each muscle: 1 for a set where it is a primary muscle, ½ where it is a secondary one
 */
public record Credits(Map<Region, Integer> regions, Map<Muscle, Double> muscles) {

    private static final double SECONDARY = 0.5;

    /** The hard sets of a circuit all of whose rounds are done. */
    public static Credits hard(Circuit circuit) {
        return of(circuit, Station::hard);
    }

    /** All training sets of a circuit, light ones too; mobility, cardio and accessory work are none. */
    public static Credits planned(Circuit circuit) {
        return of(circuit, station -> true);
    }

    private static Credits of(Circuit circuit, Predicate<Station> counts) {
        Map<Region, Integer> regions = new EnumMap<>(Region.class);
        Map<Muscle, Double> muscles = new EnumMap<>(Muscle.class);
        int rounds = circuit.timing().rounds();
        for (Station station : circuit.stations()) {
            Exercise exercise = station.exercise();
            if (counts.test(station) && exercise.pattern().isTraining()) {
                exercise.regions().forEach(region -> regions.merge(region, rounds, Integer::sum));
                exercise.primary().forEach(muscle -> muscles.merge(muscle, 1.0 * rounds, Double::sum));
                exercise.secondary().forEach(muscle -> muscles.merge(muscle, SECONDARY * rounds, Double::sum));
            }
        }
        return new Credits(Collections.unmodifiableMap(regions), Collections.unmodifiableMap(muscles));
    }

    /** Of several days together. */
    public static Credits sum(Collection<Credits> days) {
        Map<Region, Integer> regions = new EnumMap<>(Region.class);
        Map<Muscle, Double> muscles = new EnumMap<>(Muscle.class);
        days.forEach(day -> {
            day.regions().forEach((region, sets) -> regions.merge(region, sets, Integer::sum));
            day.muscles().forEach((muscle, sets) -> muscles.merge(muscle, sets, Double::sum));
        });
        return new Credits(Collections.unmodifiableMap(regions), Collections.unmodifiableMap(muscles));
    }

    /** Sets of a region, 0 or more. */
    public int of(Region region) {
        return regions.getOrDefault(region, 0);
    }
}
