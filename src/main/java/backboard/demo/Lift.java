package backboard.demo;

import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Mode;
import backboard.training.Target;
import backboard.training.Unit;
import backboard.training.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One exercise in one person's hands. It grows by double progression: more reps up to the top of the range, then more weight and fewer reps
 * again; the nearer the weight is to what the person has in them, the slower. Source: rules of the domain, progression.
 */
final class Lift {

    /** Seconds in which people think of a hold; reps they count one by one. */
    private static final int SECONDS_GRAIN = 5;

    /** A tenth more weight costs a tenth of this in reps; near 10 reps that is what Epley's formula says. */
    private static final double REPS_PER_WEIGHT = 40;

    /** Reps gained per session by somebody who is nowhere yet. */
    private static final double GAIN = 1.9;

    /** A jump above this part of the weight is only taken after {@link #WINS_FOR_A_BIG_JUMP} sessions at the top of the range. */
    private static final double BIG_JUMP = 0.1;

    private static final int WINS_FOR_A_BIG_JUMP = 3;

    private static final double EASY_DAYS = 0.05;
    private static final double LIGHTER = 0.9;

    private final Exercise exercise;
    private final Unit unit;
    /** What this person could reach, in {@link #unit}. */
    private final double potential;

    private final double tiring;
    private final Luck luck;
    private final int grain;
    private final double step;

    /** In {@link #unit}; 0 where the exercise takes none. */
    private double weight;
    /** Reps or seconds this person has in them when fresh. */
    private double fresh;

    private int wins;

    /**
     * @param potentialKg more than 0
     * @param reached how much of it this person lifts at the start, 0–1
     * @param tiring reps lost from round to round
     */
    Lift(Exercise exercise, Unit unit, double potentialKg, double reached, double tiring, Luck luck) {
        this.exercise = exercise;
        this.unit = unit;
        this.potential = Math.min(unit.most(), potentialKg / unit.kilograms());
        this.tiring = tiring;
        this.luck = luck;
        this.grain = exercise.mode() == Mode.TIME ? SECONDS_GRAIN : 1;
        this.step = Potential.step(exercise, unit);
        this.weight = exercise.takesWeight() ? Math.max(step, loadable(potential * reached)) : 0;
        Target target = exercise.target();
        this.fresh = target.lo() + (target.hi() - target.lo()) * reached;
    }

    private double loadable(double load) {
        return Math.floor(load / step) * step;
    }

    /** One session: a set for each range of a round, of which there is one at least. */
    List<Effort> sets(List<Target> ranges) {
        boolean isEasyDay = luck.chance(EASY_DAYS);
        double load = isEasyDay ? lighter() : weight;
        List<Effort> sets = new ArrayList<>();
        boolean isWin = true;
        for (int round = 0; round < ranges.size(); round++) {
            Target range = ranges.get(round);
            int able = able(round);
            isWin &= able >= range.hi();
            sets.add(effort(Math.max(range.lo(), Math.min(range.hi(), able)), load));
        }
        if (!isEasyDay) {
            learn(isWin, all(ranges));
        }
        return sets;
    }

    private static Target all(List<Target> ranges) {
        return new Target(
                ranges.stream().mapToInt(Target::lo).min().orElseThrow(),
                ranges.stream().mapToInt(Target::hi).max().orElseThrow());
    }

    private int able(int round) {
        double able = fresh / grain - tiring * round + luck.around(0, 0.6);
        return (int) Math.round(able) * grain;
    }

    private Effort effort(int amount, double load) {
        Optional<Weight> lifted = exercise.takesWeight() ? Optional.of(new Weight(load, unit)) : Optional.empty();
        return exercise.mode() == Mode.TIME ? Effort.seconds(amount, lifted) : Effort.reps(amount, lifted);
    }

    private void learn(boolean isWin, Target range) {
        double top = range.hi() + 2.0 * grain;
        double ahead = weight > 0 ? 1 - weight / potential : 1 - (fresh - range.lo()) / (top - range.lo());
        fresh = Math.min(top, fresh + grain * (GAIN * ahead + luck.around(0, 0.25)));
        wins = isWin ? wins + 1 : 0;
        boolean isBigJump = step > weight * BIG_JUMP;
        if (weight > 0 && isWin && wins >= (isBigJump ? WINS_FOR_A_BIG_JUMP : 1)) {
            load(Math.min(unit.most(), weight + step));
            wins = 0;
        } else if (fresh < range.lo() - grain) {
            load(lighter());
        }
        fresh = Math.max(range.lo() - grain, fresh);
    }

    /** After a long time away: lighter, and not quite what it was. */
    void comeBack() {
        load(lighter());
        fresh -= grain;
    }

    private double lighter() {
        return weight > 0 ? Math.max(step, loadable(weight * LIGHTER)) : 0;
    }

    /** Another weight, and as many reps fewer or more as the difference is worth. */
    private void load(double load) {
        if (weight > 0) {
            fresh += grain * REPS_PER_WEIGHT * (weight - load) / weight;
        }
        weight = load;
    }
}
