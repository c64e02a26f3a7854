package backboard.demo;

import backboard.training.Circuit;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Level;
import backboard.training.Mode;
import backboard.training.Station;
import backboard.training.Target;
import backboard.training.Unit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What one person can do, exercise by exercise. */
final class Athlete {

    private static final int RUSTY_AFTER_DAYS = 14;

    private final Level level;
    private final Unit unit;
    private final Luck luck;
    /** How much of {@link Potential} this body has in it; 1 is the average. */
    private final double strength;
    /** How much of their own potential they have reached at the start, 0–1. */
    private final double trained;
    /** Reps lost from round to round. */
    private final double tiring;

    private final Map<String, Lift> lifts = new HashMap<>();
    private @Nullable LocalDate lastDay;

    private Athlete(Level level, Unit unit, Luck luck) {
        this.level = level;
        this.unit = unit;
        this.luck = luck;
        this.strength = luck.around(1, 0.2);
        this.trained = luck.around(typical(level), 0.05);
        this.tiring = luck.around(0.8, 0.2);
    }

    static Athlete invented(Unit unit, Luck luck) {
        return new Athlete(List.of(Level.values()).get(luck.index(0.42, 0.42, 0.16)), unit, luck);
    }

    static Athlete beginner(Unit unit, Luck luck) {
        return new Athlete(Level.BEGINNER, unit, luck);
    }

    private static double typical(Level level) {
        return switch (level) {
            case BEGINNER -> 0.42;
            case INTERMEDIATE -> 0.6;
            case ADVANCED -> 0.78;
        };
    }

    /** Begins a day's training. Whoever was away for long begins lighter. */
    void begin(LocalDate date) {
        if (lastDay != null && lastDay.plusDays(RUSTY_AFTER_DAYS).isBefore(date)) {
            lifts.values().forEach(Lift::comeBack);
        }
        lastDay = date;
    }

    /** What this person does at a station: the easier exercise, if there is one, where the station's own is above their level. */
    Exercise choice(Station station) {
        boolean isTooHard = station.exercise().level().compareTo(level) > 0;
        return station.easier().filter(easier -> isTooHard).orElse(station.exercise());
    }

    /** One set per round of a circuit, in order. Afterwards this person is a little better at it. */
    List<Effort> sets(Exercise exercise, Station station, Circuit circuit, int rounds) {
        List<Target> ranges = IntStream.rangeClosed(1, rounds)
                .mapToObj(round -> range(exercise, station, round, circuit.workSeconds(station.number())))
                .toList();
        return lifts.computeIfAbsent(exercise.id(), id -> begun(exercise)).sets(ranges);
    }

    private Lift begun(Exercise exercise) {
        double reached = Math.min(1, luck.around(trained, 0.05));
        return new Lift(exercise, unit, strength * Potential.kilograms(exercise), reached, tiring, luck);
    }

    /** The reps or seconds that may be done: the station's aim, of another exercise its own; a hold may last as long as the interval. */
    private static Target range(Exercise exercise, Station station, int round, int work) {
        Target target = exercise.target();
        if (exercise.mode() == Mode.TIME) {
            int least = Math.min(target.lo(), work);
            return new Target(least, Math.max(least, work));
        }
        return exercise.equals(station.exercise()) ? station.aim(round) : target;
    }
}
