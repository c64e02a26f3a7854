/**
 * Signals to hear: the last three seconds, start, half time, switch, end, move, class end; and a voice that names the next exercise.
 *
 * <p>Lives here: which change of the class makes which signal, the signals' samples, playing them, having names spoken. May not: decide
 * anything about the class; wait on the UI thread; ask for the time, which comes with the state.
 *
 * <p>Decision: signals are computed, not played from files. The sound device is kept open and fed with silence while a class is on, instead
 * of being opened for each tone: opening takes longer than a frame, and many screens swallow the first part of a sound after a silence. A
 * machine without a device or a voice is silent and says so in {@link backboard.sound.Health}; the wall does not need ears.
 */
@NullMarked
package backboard.sound;

import org.jspecify.annotations.NullMarked;
