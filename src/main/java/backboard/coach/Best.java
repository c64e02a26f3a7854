package backboard.coach;

import static java.util.Comparator.comparing;

import backboard.training.Exercise;
import backboard.training.LoggedSet;
import backboard.training.Mode;
import backboard.training.Pattern;
import backboard.training.Weight;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The best a member has done in an exercise, from the log as it stands.
 *
 * @param set the heaviest, of those the one with most reps; of holds and cardio the longest; of equals the first one done
 * @param estimate the highest estimated one-rep maximum; a rough one only where there is no other
 * @param sessionVolumeKg volume load of the best day, 0 if none was ever counted
 */
public record Best(Optional<LoggedSet> set, Optional<Estimate> estimate, double sessionVolumeKg) {

    /**
     * Of one member in one exercise.
     *
     * @param standing in any order
     * @param body the member's weight, if it is known and the member agreed to its use
     */
    public static Best of(Exercise exercise, List<LoggedSet> standing, Optional<Weight> body) {
        Optional<LoggedSet> set = standing.stream()
                .filter(done -> Burden.of(exercise, done.effort()).isPresent())
                .max(order(exercise).thenComparing(comparing(LoggedSet::at).reversed()));
        Optional<Estimate> estimate = standing.stream()
                .map(done -> OneRepMax.of(exercise, done.effort(), body))
                .flatMap(Optional::stream)
                .max(comparing((Estimate guess) -> !guess.rough()).thenComparing(Estimate::kilograms));
        double volume = Session.of(standing).stream()
                .mapToDouble(session ->
                        session.sets().stream().mapToDouble(LoggedSet::volumeKg).sum())
                .max()
                .orElse(0);
        return new Best(set, estimate, volume);
    }

    private static Comparator<LoggedSet> order(Exercise exercise) {
        Comparator<LoggedSet> load =
                comparing(set -> Burden.of(exercise, set.effort()).orElseThrow());
        Comparator<LoggedSet> amount = comparing(set -> set.effort().amount());
        boolean byTime = exercise.mode() == Mode.TIME && exercise.pattern() != Pattern.CARRY;
        return byTime ? amount.thenComparing(load) : load.thenComparing(amount);
    }
}
