package backboard.wall;

import backboard.figure.Beat;
import backboard.figure.Movement;
import backboard.figure.Movement.Stance;

/**
 * Which cue is lit at an instant. Cues are written in the order of a rep: set-up, first way, its end, way back. Each is lit while the figure
 * does what it says; the last part of the way back and the pause after it belong to the set-up of the next rep.
 *
 * <p>Every fourth rep lights how to breathe instead. Reps too short to read four cues in have one each.
 */
final class CueTiming {

    /** Shorter reps have one cue each: four would be lit for less than 0.75 s on average. */
    private static final double SHORTEST_REP = 3;
    /** The share of a way after which the next cue begins. */
    private static final double FIRST_WAY = .6;

    private static final double WAY_BACK = .7;
    private static final int REPS_PER_BREATH = 4;
    /** In a hold. */
    private static final long EACH_MS = 5_000;

    private CueTiming() {}

    /**
     * Index of the lit cue; {@code cues} is the line about breathing.
     *
     * @param cues how many there are, 1 or more
     * @param elapsedMs since the first rep began
     */
    static int lit(Movement movement, Stance stance, int cues, long elapsedMs) {
        if (stance.beat() == Beat.HOLD) {
            return (int) (elapsedMs / EACH_MS % (cues + 1));
        }
        if (stance.rep() % REPS_PER_BREATH == REPS_PER_BREATH - 1) {
            return cues;
        }
        if (movement.seconds() < SHORTEST_REP) {
            long told = stance.rep() - stance.rep() / REPS_PER_BREATH;
            return (int) (told % cues);
        }
        return quarter(stance) * cues / 4;
    }

    private static int quarter(Stance stance) {
        boolean moving = stance.beat() == Beat.EFFORT || stance.beat() == Beat.RETURN;
        boolean there = stance.leg() % 2 == 0;
        if (there) {
            return moving && stance.share() < FIRST_WAY ? 1 : 2;
        }
        return moving && stance.share() < WAY_BACK ? 3 : 0;
    }
}
