package backboard.coach;

import backboard.training.Effort;
import backboard.training.Weight;
import java.util.List;
import java.util.Optional;

/**
 * What to do next in an exercise. It suggests, it never blocks.
 *
 * @param aim the first set: load and reps or seconds
 * @param aims reps or seconds of each planned set, at least one
 * @param orMore whether the aims are the low end and more is welcome: {@code 8+}
 * @param bolder a second choice of weight, heavier than the aim's, for who feels strong
 * @param exerciseId easier or harder exercise to move to; the aim is then for who stays with this one
 */
public record Suggestion(
        Effort aim,
        List<Integer> aims,
        boolean orMore,
        Reason reason,
        Optional<Weight> bolder,
        Optional<String> exerciseId) {

    /**
     * What to do in one set.
     *
     * @param nth 1-based; a set beyond the plan is done like the last one planned
     */
    public Effort set(int nth) {
        return aim.counted(aims.get(Math.min(nth, aims.size()) - 1));
    }
}
