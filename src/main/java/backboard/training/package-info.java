/**
 * What a back circuit is: exercise, circuit, station, timeline, moment, logged set, progress. Values and pure functions only.
 *
 * <p>Lives here: everything that would be true on paper in a gym without computers. May not: files, SQL, screens, clocks; every function
 * gets its instant as an argument. Only {@code java.base} is used.
 *
 * <p>Decision: the phase on the wall is a pure function of elapsed time ({@link backboard.training.Timeline#at}), never a counter that a
 * timer advances. A counter was the other option; it drifts when a tick is late, stands still in a suspend and cannot come back after a
 * power cut.
 */
@NullMarked
package backboard.training;

import org.jspecify.annotations.NullMarked;
