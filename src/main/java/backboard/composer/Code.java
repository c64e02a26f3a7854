package backboard.composer;

import java.util.Locale;

/**
 * What a plan is checked for. Source: rules of the domain, coverage and recovery, with their codes, which staff know; and what they say of
 * drop sets, supersets and pyramids, which has no code there.
 */
public enum Code {
    /** A station each for upper, mid and lower. */
    DAY_REGION,
    /** A pull, a hinge or extension, and one that holds the trunk still; better both pulls. */
    DAY_PATTERN,
    /** 6–8 stations. */
    DAY_SIZE,
    /** Neighbours of different patterns, and no two hard ones with the same primary muscle. */
    DAY_ADJ,
    /** At most two stations in a row that tire the grip. */
    DAY_GRIP,
    /** No two stations in a row that load the low back. */
    DAY_LOWBACK,
    /** Fast and technical first, then several joints before one and heavy before light, core and holds late. */
    DAY_ORDER,
    /** A station above the circuit's level offers an easier swap. */
    DAY_LEVEL,
    /** Drop sets, pyramids and supersets are for the intermediate. */
    DAY_METHOD,
    /** Deadlifts, good mornings and swings are done in straight sets. */
    DAY_STRAIGHT,
    /** A barbell lift near the maximum has a cap on its reps and on its effort. */
    DAY_MAX,
    /** No two stations need the same single machine. */
    DAY_EQUIP,
    /** A warm-up of 5–10 minutes. */
    DAY_WARM,
    /** Each region has hard sets on two days of seven. */
    WEEK_FREQ,
    /** Not fewer than 4 and not more than 20 hard sets of a region in seven days. */
    WEEK_SETS,
    /** Vertical to horizontal pulls between 1 : 2 and 2 : 1, in hard sets. */
    WEEK_RATIO,
    /** A day without hard sets. */
    WEEK_REST,
    /** Chest, core and legs are trained too. */
    WEEK_PUSH,
    /** No region works hard on two dates running; the plan's view of the 48 hours. */
    RECOVERY_48H;

    /** As staff and the rules write it: {@code DAY-REGION}. */
    @Override
    public String toString() {
        return name().replace('_', '-');
    }

    /** The same as a part of a key of words. */
    String word() {
        return toString().toLowerCase(Locale.ROOT);
    }
}
