package backboard.kiosk;

import backboard.training.LoggedSet;
import backboard.training.Member;

/**
 * A set just logged, for the ticker.
 *
 * @param exerciseName short name
 * @param nth how many sets of this exercise the member has logged today, this one included
 */
public record Recent(LoggedSet set, Member member, String exerciseName, int nth) {}
