package backboard.training;

/**
 * A range to aim for, in reps or seconds.
 *
 * @param lo lower end, 1 or more
 * @param hi upper end, {@code lo} or more
 */
public record Target(int lo, int hi) {

    /** @throws IllegalArgumentException unless 1 ≤ lo ≤ hi */
    public Target {
        if (lo < 1 || hi < lo) {
            throw new IllegalArgumentException("a range runs from 1 or more up to the same or more");
        }
    }

    /** {@code 8} or {@code 8–12}. */
    @Override
    public String toString() {
        return lo == hi ? String.valueOf(lo) : lo + "–" + hi;
    }
}
