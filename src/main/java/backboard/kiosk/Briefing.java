package backboard.kiosk;

import backboard.coach.Estimate;
import backboard.coach.Suggestion;
import backboard.coach.Unrested;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.LoggedSet;
import backboard.training.Weight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the set page tells somebody about one exercise. For that person's eyes.
 *
 * @param prefill what the form starts with
 * @param planned sets that make a session: the rounds of the circuit, or the exercise's own
 * @param today own sets of today in any exercise, in the order done
 * @param visits days with this exercise, oldest first, today included, at most {@link #VISITS}
 * @param best the best set of this exercise ever, if one can be compared
 * @param heaviest the heaviest weight ever logged in this exercise
 * @param estimate the highest estimated one-rep maximum, if the exercise has one
 * @param bodyWeight what the member weighs, if they told it; to reckon with, never to be shown
 * @param next what the coach suggests: for today, or for the next time once today's sets are done
 * @param unrested regions of this exercise that worked hard less than 48 hours ago
 * @param easier variations that are easier, nearest first
 * @param harder variations that are harder, nearest first
 * @param substitutes same-pattern exercises with other equipment, best first
 * @param exercises of today's sets, as far as the library still has them
 */
public record Briefing(
        Prefill prefill,
        int planned,
        List<LoggedSet> today,
        List<Visit> visits,
        Optional<LoggedSet> best,
        Optional<Weight> heaviest,
        Optional<Estimate> estimate,
        Optional<Weight> bodyWeight,
        Optional<Next> next,
        List<Unrested> unrested,
        List<Exercise> easier,
        List<Exercise> harder,
        List<Exercise> substitutes,
        List<Exercise> exercises) {

    /** Days of one exercise that are told. */
    public static final int VISITS = 8;

    /**
     * A day with the exercise.
     *
     * @param best its best set; a plain one where none can be compared
     */
    public record Visit(LocalDate day, Effort best) {}

    /**
     * What the coach suggests.
     *
     * @param later whether today's sets are done, so that it is for the next time
     */
    public record Next(Suggestion suggestion, boolean later) {}

    /** This person's sets of the exercise today. */
    public List<LoggedSet> today(Exercise exercise) {
        return today.stream()
                .filter(set -> set.exerciseId().equals(exercise.id()))
                .toList();
    }

    /** The exercise of one of today's sets. */
    public Optional<Exercise> exercise(LoggedSet set) {
        return exercises.stream()
                .filter(exercise -> exercise.id().equals(set.exerciseId()))
                .findFirst();
    }

    /** The same with each exercise in other words. */
    public Briefing with(UnaryOperator<Exercise> words) {
        return new Briefing(
                prefill,
                planned,
                today,
                visits,
                best,
                heaviest,
                estimate,
                bodyWeight,
                next,
                unrested,
                easier.stream().map(words).toList(),
                harder.stream().map(words).toList(),
                substitutes.stream().map(words).toList(),
                exercises.stream().map(words).toList());
    }
}
