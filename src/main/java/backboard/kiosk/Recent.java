package backboard.kiosk;

import backboard.training.LoggedSet;
import backboard.words.Words;

/**
 * A set just logged, for the ticker.
 *
 * @param exerciseName short name
 * @param nth how many sets of this exercise the member has logged today, this one included
 */
public record Recent(LoggedSet set, Guise guise, String exerciseName, int nth) {

    /** The same for whoever reads these words. */
    Recent in(Words words) {
        return new Recent(set, guise.in(words), exerciseName, nth);
    }
}
