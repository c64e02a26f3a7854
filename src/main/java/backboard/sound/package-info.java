/**
 * Signals to hear: the last three seconds, start, switch, end.
 *
 * <p>Lives here: which change of the class makes which tone, and playing it. May not: decide anything about the class.
 *
 * <p>Decision: tones are computed, not played from files, and a machine without a sound device is silent and says so once in the log; the
 * wall does not need ears.
 */
@NullMarked
package backboard.sound;

import org.jspecify.annotations.NullMarked;
