package backboard.checkin;

import backboard.coach.Estimate;
import backboard.coach.Reason;
import backboard.coach.Suggestion;
import backboard.coach.Unrested;
import backboard.coach.Why;
import backboard.kiosk.Briefing;
import backboard.kiosk.Prefill;
import backboard.kiosk.State;
import backboard.training.Band;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.LoggedSet;
import backboard.training.Mode;
import backboard.training.Region;
import backboard.training.Unit;
import backboard.training.Weight;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/** What a page would be told of somebody who has come for two months, for pictures. Steps of the exercise's own load. */
final class SampleBriefing {

    private static final int WEEK = 7;
    private static final int[] STEPS = {5, 6, 7, 7, 8, 8, 9, 9};
    private static final int PLANNED = 3;

    private final Exercise exercise;
    private final Unit unit;
    private final List<Exercise> others;

    /** @param others to do instead */
    SampleBriefing(Exercise exercise, Unit unit, List<Exercise> others) {
        this.exercise = exercise;
        this.unit = unit;
        this.others = others.stream().filter(one -> !one.equals(exercise)).toList();
    }

    Effort last() {
        return effort(STEPS[STEPS.length - 1], exercise.target().hi());
    }

    private Effort effort(int step, int amount) {
        Effort counted = exercise.mode() == Mode.TIME
                ? Effort.seconds(amount, Optional.empty())
                : Effort.reps(amount, Optional.empty());
        return switch (LoadKind.of(exercise)) {
            case WEIGHT -> counted.with(Optional.of(new Weight(step * 2 * unit.step(), unit)));
            case BAND -> counted.banded(Optional.of(Band.MEDIUM));
            case BODY, NONE -> counted;
        };
    }

    /** On the first visit there is nothing to tell but the plan. */
    Briefing first() {
        Effort plan = effort(0, exercise.target().lo()).with(Optional.empty()).banded(Optional.empty());
        return new Briefing(
                new Prefill(plan, false),
                PLANNED,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                others,
                others,
                others,
                List.of());
    }

    /** @param today sets of today, in the order done */
    Briefing of(State state, List<LoggedSet> today) {
        return told(state, today, List.of());
    }

    /** Yesterday was hard. */
    Briefing tired(State state) {
        return told(state, List.of(), List.of(new Unrested(Region.LOWER, Duration.ofHours(26))));
    }

    private Briefing told(State state, List<LoggedSet> today, List<Unrested> unrested) {
        LocalDate day = state.now().toLocalDate();
        List<Briefing.Visit> visits = new ArrayList<>();
        for (int i = 0; i < STEPS.length; i++) {
            boolean now = i == STEPS.length - 1 && !today.isEmpty();
            LocalDate at = now ? day : day.minusDays((long) WEEK * (STEPS.length - i));
            visits.add(new Briefing.Visit(at, effort(STEPS[i], exercise.target().hi())));
        }
        Optional<LoggedSet> best = Optional.of(set(state, last()));
        return new Briefing(
                new Prefill(last(), true),
                PLANNED,
                today,
                visits,
                best,
                last().weight(),
                last().weight().map(weight -> new Estimate(weight.kilograms() * 1.4, true)),
                Optional.empty(),
                Optional.of(new Briefing.Next(next(), false)),
                unrested,
                others,
                others,
                others,
                List.of(exercise));
    }

    private LoggedSet set(State state, Effort effort) {
        return new LoggedSet(
                new UUID(0, 2),
                new UUID(0, 101),
                exercise.id(),
                effort,
                state.now().toInstant(),
                state.now().toLocalDateTime(),
                Optional.empty(),
                false,
                0);
    }

    private Suggestion next() {
        Effort last = last();
        Optional<Weight> heavier = last.weight().map(weight -> new Weight(weight.value() + unit.step(), weight.unit()));
        int amount =
                heavier.isPresent() ? exercise.target().lo() : last.amount() + (exercise.mode() == Mode.TIME ? 5 : 1);
        Why why = heavier.isPresent() ? Why.HEAVIER : exercise.mode() == Mode.TIME ? Why.LONGER : Why.MORE_REPS;
        Effort aim = last.with(heavier).counted(amount);
        return new Suggestion(
                aim,
                List.of(amount, amount, amount),
                heavier.isPresent(),
                new Reason(why, List.of(last, last, last), OptionalDouble.of(5), WEEK),
                Optional.empty(),
                Optional.empty());
    }
}
