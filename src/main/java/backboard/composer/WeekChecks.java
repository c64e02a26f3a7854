package backboard.composer;

import static java.util.stream.Collectors.toMap;

import backboard.coach.Recovery;
import backboard.training.Circuit;
import backboard.training.Muscle;
import backboard.training.Pattern;
import backboard.training.Region;
import backboard.training.Station;
import backboard.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What there is to say about seven days of a plan, as if somebody came on all of them. Source: rules of the domain, weekly checks and
 * recovery. Which of them warn is coach's judgement: what keeps a region from training or from resting; amounts are notes.
 */
public final class WeekChecks {

    private static final int DAYS = 7;
    private static final int FEWEST_DAYS = 2;
    private static final int FEWEST_SETS = 4;
    private static final int MOST_SETS = 20;
    private static final int WIDEST_RATIO = 2;

    private final Map<LocalDate, Circuit> week;
    private final Map<LocalDate, Credits> hard;
    private final List<Remark> remarks = new ArrayList<>();

    private WeekChecks(Map<LocalDate, Circuit> week) {
        this.week = week;
        this.hard = week.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, day -> Credits.hard(day.getValue()), (one, other) -> one, TreeMap::new));
    }

    /**
     * The seven days up to one, and the nights between them and before the first.
     *
     * @param plan the circuit of each day, without the days that have none; days outside the week are not counted
     * @param last of the seven days
     * @return warnings first, each in the order of the codes; empty if all is well or nothing is planned
     */
    public static List<Remark> of(Map<LocalDate, Circuit> plan, LocalDate last) {
        Map<LocalDate, Circuit> week = since(plan, last.minusDays(DAYS - 1L), last);
        WeekChecks checks = new WeekChecks(week);
        if (!week.isEmpty()) {
            checks.frequency();
            checks.sets();
            checks.ratio();
            checks.rest();
            checks.push();
            checks.recovery(since(plan, last.minusDays(DAYS), last));
        }
        return checks.remarks.stream()
                .sorted(Comparator.comparing(Remark::severity).thenComparing(Remark::code))
                .toList();
    }

    private static Map<LocalDate, Circuit> since(Map<LocalDate, Circuit> plan, LocalDate first, LocalDate last) {
        return plan.entrySet().stream()
                .filter(day -> !day.getKey().isBefore(first) && !day.getKey().isAfter(last))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    private void frequency() {
        for (Region region : Region.values()) {
            List<LocalDate> days = hard.entrySet().stream()
                    .filter(day -> day.getValue().of(region) > 0)
                    .map(Map.Entry::getKey)
                    .toList();
            if (days.size() < FEWEST_DAYS) {
                remarks.add(Remark.of(Code.WEEK_FREQ, Severity.WARNING, "", Saying.region(region), days.size())
                        .about(region)
                        .on(days));
            }
        }
    }

    private void sets() {
        Credits all = Credits.sum(hard.values());
        for (Region region : Region.values()) {
            int sets = all.of(region);
            if (sets < FEWEST_SETS || sets > MOST_SETS) {
                String which = sets < FEWEST_SETS ? "low" : "high";
                remarks.add(Remark.of(Code.WEEK_SETS, Severity.NOTE, which, Saying.region(region), sets)
                        .about(region));
            }
        }
    }

    private void ratio() {
        int vertical = hardSets(Pattern.VERTICAL_PULL);
        int horizontal = hardSets(Pattern.HORIZONTAL_PULL);
        if (vertical > WIDEST_RATIO * horizontal) {
            remarks.add(Remark.of(Code.WEEK_RATIO, Severity.NOTE, "vertical", vertical, horizontal));
        } else if (horizontal > WIDEST_RATIO * vertical) {
            remarks.add(Remark.of(Code.WEEK_RATIO, Severity.NOTE, "horizontal", vertical, horizontal));
        }
    }

    private int hardSets(Pattern pattern) {
        return week.values().stream()
                .mapToInt(circuit -> circuit.timing().rounds()
                        * (int) circuit.stations().stream()
                                .filter(Station::hard)
                                .filter(station -> station.exercise().pattern() == pattern)
                                .count())
                .sum();
    }

    private void rest() {
        boolean allHard = hard.size() == DAYS
                && hard.values().stream().noneMatch(day -> day.regions().isEmpty());
        if (allHard) {
            remarks.add(Remark.of(Code.WEEK_REST, Severity.WARNING, "").on(List.copyOf(hard.keySet())));
        }
    }

    /** The kiosk does not track what else people train, so this reminds of what is no primary muscle of any station. */
    private void push() {
        List<Phrase> missing = new ArrayList<>();
        remind(missing, "composer.chest", EnumSet.of(Muscle.PECTORALIS_MAJOR));
        remind(missing, "composer.core", EnumSet.of(Muscle.CORE, Muscle.OBLIQUES));
        remind(missing, "composer.legs", EnumSet.of(Muscle.QUADRICEPS));
        if (!missing.isEmpty()) {
            remarks.add(Remark.of(Code.WEEK_PUSH, Severity.NOTE, "", Saying.list(missing)));
        }
    }

    private void remind(List<Phrase> missing, String key, Set<Muscle> muscles) {
        boolean there = week.values().stream()
                .map(Circuit::stations)
                .flatMap(Collection::stream)
                .anyMatch(station -> station.exercise().primary().stream().anyMatch(muscles::contains));
        if (!there) {
            missing.add(Phrase.of(key));
        }
    }

    private void recovery(Map<LocalDate, Circuit> plan) {
        Map<LocalDate, Set<Region>> worked =
                plan.entrySet().stream().collect(toMap(Map.Entry::getKey, day -> Recovery.hardRegions(day.getValue())));
        Recovery.warnings(worked).forEach(again -> {
            LocalDate first = again.second().minusDays(1);
            remarks.add(Remark.of(
                            Code.RECOVERY_48H,
                            Severity.WARNING,
                            "",
                            Saying.region(again.region()),
                            Saying.weekday(first),
                            Saying.weekday(again.second()))
                    .about(again.region())
                    .on(List.of(first, again.second())));
        });
    }
}
