package backboard.coach;

import backboard.training.Effort;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a suggestion rests on, as data for its sentence.
 *
 * @param last the sets of the last session it was judged by, at least one, all at one load
 * @param percent change of the load, or of reps and seconds where there is no load to change; below 0 for less, empty where unknown
 * @param daysAway whole days from the end of the last session to now, 0 or more
 */
public record Reason(Why why, List<Effort> last, OptionalDouble percent, long daysAway) {}
