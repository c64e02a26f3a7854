package backboard.composer;

import backboard.training.Circuit;
import backboard.training.Exercise;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds the change that settles a remark. */
public final class Mends {

    private Mends() {}

    /**
     * The best single change: applied, this remark is gone, the circuit has fewer of its code that are as grave, and of no other code it has
     * more that are as grave. Of several the one that causes the least; of equals the one that changes least. Empty where there is none, as
     * for a week, which is more than one circuit.
     *
     * <p>All candidates are tried, which takes some milliseconds with a large library: ask for those that are shown, not on every frame.
     *
     * @param remark one that {@link DayChecks} has about the circuit
     * @param library all exercises to choose from
     */
    public static Optional<Mend> of(Circuit circuit, Remark remark, Collection<Exercise> library) {
        List<Remark> before = DayChecks.of(circuit);
        Optional<Mend> best = Optional.empty();
        long least = Long.MAX_VALUE;
        for (Mend mend : (Iterable<Mend>) new Candidates(circuit, remark, library).all()::iterator) {
            List<Remark> after = DayChecks.of(mend.apply(circuit));
            long harm = harm(before, after, Severity.NOTE);
            boolean settles = !after.contains(remark)
                    && count(after, remark.code(), remark.severity()) < count(before, remark.code(), remark.severity());
            if (settles && harm < least && harm(before, after, remark.severity()) == 0) {
                best = Optional.of(mend);
                least = harm;
            }
            if (least == 0) {
                return best;
            }
        }
        return best;
    }

    /** How many remarks that are at least so grave were added, code by code. */
    private static long harm(List<Remark> before, List<Remark> after, Severity leastGrave) {
        long harm = 0;
        for (Code code : Code.values()) {
            harm += Math.max(0, count(after, code, leastGrave) - count(before, code, leastGrave));
        }
        return harm;
    }

    private static long count(List<Remark> remarks, Code code, Severity leastGrave) {
        return remarks.stream()
                .filter(remark -> remark.code() == code && remark.severity().compareTo(leastGrave) <= 0)
                .count();
    }
}
