package backboard.coach;

import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.LoggedSet;
import backboard.training.Region;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Whether a region of the back has rested for 48 hours. It warns, it never blocks. Source: rules of the domain, recovery; ACSM for the 48
 * hours.
 */
public final class Recovery {

    /** After exactly this time a region is rested. */
    public static final Duration REST = Duration.ofHours(48);

    /** Sets no further apart belong to one visit, which midnight does not cut in two. */
    private static final Duration VISIT = Duration.ofHours(1);

    private Recovery() {}

    /**
     * When each region last worked hard: the last hard set of its last hard day. A day is hard for a region that collects {@link
     * Circuit#HARD_SETS_OF_A_HARD_DAY} hard sets, or one in a class whose circuit is marked hard for it. A visit over midnight is of the day
     * it began. Light work neither makes a day hard nor moves the end of one.
     *
     * @param sets of one member, of the last three days at least, in any order
     * @param exercises by id; a set of one that has left the library counts for no region
     * @param markedHard the regions the circuit of a class is marked hard for, by the class's id
     * @return without the regions that did not work hard
     */
    public static Map<Region, Instant> lastHard(
            List<LoggedSet> sets,
            Function<String, Optional<Exercise>> exercises,
            Function<UUID, Set<Region>> markedHard) {
        Map<Region, HardDay> days = new EnumMap<>(Region.class);
        Map<Region, Instant> last = new EnumMap<>(Region.class);
        sets.stream().sorted(Comparator.comparing(LoggedSet::at)).forEach(set -> {
            Set<Region> marked =
                    set.place().map(place -> markedHard.apply(place.run())).orElse(Set.of());
            for (Region region : hardRegions(set, exercises)) {
                HardDay day = HardDay.with(Optional.ofNullable(days.get(region)), set, marked.contains(region));
                days.put(region, day);
                if (day.isHard()) {
                    last.put(region, set.at());
                }
            }
        });
        return last;
    }

    private static Set<Region> hardRegions(LoggedSet set, Function<String, Optional<Exercise>> exercises) {
        return exercises
                .apply(set.exerciseId())
                .filter(exercise -> HardSet.is(exercise, set))
                .map(Exercise::regions)
                .orElse(Set.of());
    }

    /**
     * The regions of today's work that have not rested, upper first. Instants are compared, so neither midnight nor a change of the clocks
     * matters.
     *
     * @param lastHard as {@link #lastHard} gives it
     * @param today regions that are to work hard
     */
    public static List<Unrested> warnings(Map<Region, Instant> lastHard, Set<Region> today, Instant now) {
        List<Unrested> warnings = new ArrayList<>();
        for (Region region : Region.values()) {
            Optional.ofNullable(lastHard.get(region))
                    .filter(end -> today.contains(region))
                    .map(end -> Duration.between(end, now))
                    .filter(since -> since.compareTo(REST) < 0)
                    .map(since -> since.isNegative() ? Duration.ZERO : since)
                    .ifPresent(since -> warnings.add(new Unrested(region, since)));
        }
        return warnings;
    }

    /** The regions a circuit works hard when every round is done: by its hard stations, or because staff marked it. */
    public static Set<Region> hardRegions(Circuit circuit) {
        Set<Region> hard = EnumSet.noneOf(Region.class);
        hard.addAll(circuit.hardRegions());
        hard.addAll(Circuit.workedHard(circuit.stations(), circuit.timing().rounds()));
        return hard;
    }

    /**
     * Regions a plan works hard on two dates running, in the order of dates. Only dates are known of a plan, so dates are compared.
     *
     * @param plan the regions that work hard on each date
     */
    public static List<HardNextDay> warnings(Map<LocalDate, Set<Region>> plan) {
        return plan.keySet().stream()
                .sorted()
                .flatMap(day -> EnumSet.allOf(Region.class).stream()
                        .filter(region -> isHard(plan, day, region) && isHard(plan, day.minusDays(1), region))
                        .map(region -> new HardNextDay(region, day)))
                .toList();
    }

    private static boolean isHard(Map<LocalDate, Set<Region>> plan, LocalDate day, Region region) {
        return plan.getOrDefault(day, Set.of()).contains(region);
    }

    /**
     * The hard sets of a region on one day so far.
     *
     * @param day on which the visit began
     * @param marked whether one of them was in a class marked hard for the region
     */
    private record HardDay(LocalDate day, int sets, boolean marked, Instant last) {

        static HardDay with(Optional<HardDay> before, LoggedSet set, boolean marked) {
            LocalDate date = set.local().toLocalDate();
            return before.filter(open -> open.day().equals(date)
                            || Duration.between(open.last(), set.at()).compareTo(VISIT) <= 0)
                    .map(open -> new HardDay(open.day(), open.sets() + 1, open.marked() || marked, set.at()))
                    .orElseGet(() -> new HardDay(date, 1, marked, set.at()));
        }

        boolean isHard() {
            return marked || sets >= Circuit.HARD_SETS_OF_A_HARD_DAY;
        }
    }
}
