package backboard.kiosk;

import java.time.Instant;

/**
 * A record that somebody has just set, for the wall to celebrate. It says what kind of record and never how much: no screen that others can
 * see shows a person's load.
 *
 * @param exerciseName short name
 * @param at of the set
 */
public record Feat(Guise who, String exerciseName, Kind kind, Instant at) {

    /** What was more than ever before. */
    public enum Kind {
        WEIGHT,
        REPS,
        HOLD,
        ESTIMATE,
        VOLUME
    }
}
