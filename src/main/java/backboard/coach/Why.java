package backboard.coach;

import backboard.training.Keyed;

/** Why something is suggested. Each says which data of {@link Reason} its sentence needs beside the last sets. */
public enum Why implements Keyed {
    /** Every set reached the top of the range: more weight, by {@code percent} where the whole load is known. */
    HEAVIER("heavier"),
    /** Every set reached the top of the range: the machine helps less. */
    LESS_HELP("less help"),
    /** Every set reached the top of the range: a band that helps less, or resists more. */
    NEXT_BAND("next band"),
    /** Every set reached the top of the range, or a hold its longest time: the harder exercise. */
    HARDER_EXERCISE("harder exercise"),
    /** As before, but there is nothing harder to offer. */
    AT_THE_TOP("at the top"),
    /** Every set reached the top of the range, but the smallest jump would be {@code percent}: one rep more first. */
    JUMP_TOO_BIG("jump too big"),
    /** Inside the range: one rep more where there is room. */
    MORE_REPS("more reps"),
    /** A hold or a carry: five seconds more. */
    LONGER("longer"),
    /** At the top of the range with nothing left (RPE 10): the same again. */
    ALL_OUT("all out"),
    /** At the top of the range, but not yet two reps above it in two sessions running: the same again. */
    NOT_YET_SURE("not yet sure"),
    /** A set was below the range: the same again. */
    REPEAT("repeat"),
    /** Below the range twice running: less weight, by {@code percent}. */
    LIGHTER("lighter"),
    /** Below the range twice running: the machine helps more. */
    MORE_HELP("more help"),
    /** Below the range twice running: a band that helps more, or resists less. */
    LAST_BAND("last band"),
    /** Below the range twice running and no weight to take off: the easier exercise. */
    EASIER_EXERCISE("easier exercise"),
    /** {@code daysAway} days since the last session: less for a start, by {@code percent}. */
    AWAY("away"),
    /** Something hurt: the easier exercise if there is one, never more. */
    PAIN("pain"),
    /** The technique broke down: the easier exercise if there is one, never more. */
    FORM("form");

    private final String key;

    Why(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
