package backboard.coach;

import backboard.training.Effort;
import backboard.training.LoggedSet;
import backboard.training.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The sets of one session that progress is judged by.
 *
 * @param burden the load all were done with
 * @param efforts at least one, at most as many as planned; a set beyond the plan neither helps nor harms
 */
record Worked(Scheme scheme, Burden burden, List<Effort> efforts) {

    /** Empty if no set of the session can be judged. */
    static Optional<Worked> of(Scheme scheme, Session session) {
        List<Effort> efforts = session.working(scheme.exercise()).stream()
                .map(LoggedSet::effort)
                .limit(scheme.sets())
                .toList();
        return efforts.stream()
                .findFirst()
                .flatMap(effort -> Burden.of(scheme.exercise(), effort))
                .map(burden -> new Worked(scheme, burden, efforts));
    }

    /** The load, for any number of reps, in the unit asked for. */
    Effort load(Unit unit) {
        Effort done = efforts.get(0).plain();
        return done.assistance().isPresent()
                ? done.assisted(done.assistance().map(help -> help.in(unit)))
                : done.with(done.weight().map(weight -> weight.in(unit)));
    }

    boolean fellShort() {
        return efforts.stream()
                .anyMatch(effort -> effort.amount() < scheme.range().lo());
    }

    /** Whether all planned sets were done and all are so. */
    boolean all(IntPredicate amount) {
        return efforts.size() == scheme.sets()
                && efforts.stream().mapToInt(Effort::amount).allMatch(amount);
    }

    boolean isAllOut() {
        return efforts.stream().anyMatch(effort -> effort.rpe().orElse(0) >= Effort.MOST_RPE);
    }

    int lastAmount() {
        return efforts.get(efforts.size() - 1).amount();
    }

    /** One aim for each planned set from what was done in it; for a set that was not done, the low end of the range. */
    List<Integer> aims(IntUnaryOperator next) {
        return IntStream.range(0, scheme.sets())
                .map(i -> i < efforts.size()
                        ? next.applyAsInt(efforts.get(i).amount())
                        : scheme.range().lo())
                .boxed()
                .toList();
    }
}
