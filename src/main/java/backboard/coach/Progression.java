package backboard.coach;

import backboard.training.Concern;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.LoggedSet;
import backboard.training.Mode;
import backboard.training.Pattern;
import backboard.training.Unit;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;

/**
 * Double progression: first reps, then weight, never both at once. Source: rules of the domain, progression, where the numbers come from
 * guidelines (ACSM, NSCA) or are a coach's judgement.
 */
public final class Progression {

    /** After more days without a session the start is lighter. */
    public static final int LONGEST_GAP_DAYS = 14;

    /** Percent taken off after a longer gap. */
    private static final int GAP_STEP_BACK = 10;

    /** Reps above the range where a jump in weight would be too big, and which show that a raise is safe in the conservative pace. */
    private static final int REPS_ABOVE = 2;

    private static final int SECONDS_MORE = 5;
    private static final int LONGEST_HOLD = 60;

    private final Scheme scheme;
    private final Worked last;
    private final Optional<Worked> before;
    private final long daysAway;
    private final boolean away;
    private final Optional<Concern> concern;
    private final Ladder ladder;

    private Progression(
            Scheme scheme, Worked last, Optional<Worked> before, Session newest, Duration sinceNewest, Unit unit) {
        this.scheme = scheme;
        this.last = last;
        this.before = before;
        this.daysAway = Math.max(0, sinceNewest.toDays());
        this.away = sinceNewest.compareTo(Duration.ofDays(LONGEST_GAP_DAYS)) > 0;
        this.concern = worst(newest);
        this.ladder = new Ladder(scheme.exercise(), last.load(unit), unit);
    }

    /**
     * What to do next; empty without a set that can be judged, and for mobility and cardio.
     *
     * <p>A session is judged by its first planned sets at the weight of {@link Session#working}; a concern counts from any set of the newest
     * session. Falling short twice running means in this and the session before, at this load or a lighter one. A set whose weight is
     * blank is passed over where the exercise takes a weight.
     *
     * @param newestFirst the member's sessions of this exercise, as {@link Session#of} gives them
     * @param unit the gym's, in which weights are suggested
     */
    public static Optional<Suggestion> next(Scheme scheme, List<Session> newestFirst, Instant now, Unit unit) {
        Pattern pattern = scheme.exercise().pattern();
        if (pattern == Pattern.MOBILITY || pattern == Pattern.CARDIO) {
            return Optional.empty();
        }
        List<Worked> worked = newestFirst.stream()
                .map(session -> Worked.of(scheme, session))
                .flatMap(Optional::stream)
                .limit(2)
                .toList();
        if (worked.isEmpty()) {
            return Optional.empty();
        }
        Session newest = newestFirst.get(0);
        Duration since = Duration.between(newest.end(), now);
        Optional<Worked> before = worked.stream().skip(1).findFirst();
        return Optional.of(new Progression(scheme, worked.get(0), before, newest, since, unit).decide());
    }

    private static Optional<Concern> worst(Session session) {
        return session.sets().stream()
                .map(LoggedSet::effort)
                .map(Effort::concern)
                .flatMap(Optional::stream)
                .min(Concern::compareTo);
    }

    private Suggestion decide() {
        if (concern.isPresent()) {
            Suggestion same = away ? lessAfterGap() : again(Why.REPEAT, amount -> Math.min(amount, top()));
            Why why = concern.get() == Concern.PAIN ? Why.PAIN : Why.FORM;
            return moving(same, why, exercise().easier());
        }
        if (away) {
            return lessAfterGap();
        }
        if (last.fellShort()) {
            return fellShortBefore() ? stepBack() : repeat(Why.REPEAT);
        }
        return exercise().mode() == Mode.TIME ? nextSeconds() : nextReps();
    }

    private Suggestion nextReps() {
        if (!last.all(reps -> reps >= hi())) {
            return again(Why.MORE_REPS, reps -> Math.min(reps + 1, hi()));
        }
        if (last.isAllOut()) {
            return repeat(Why.ALL_OUT);
        }
        if (scheme.pace() == Pace.CONSERVATIVE && !isSure()) {
            return again(Why.NOT_YET_SURE, reps -> Math.min(reps + 1, above()));
        }
        return ladder.up()
                .map(rung -> isTooBig(rung)
                        ? same(reps -> Math.min(reps + 1, above()), reason(Why.JUMP_TOO_BIG, rung.percent()))
                        : climbed(rung))
                .orElseGet(this::harderExercise);
    }

    private Suggestion nextSeconds() {
        if (last.isAllOut()) {
            return repeat(Why.ALL_OUT);
        }
        if (!last.all(seconds -> seconds >= top())) {
            return again(Why.LONGER, seconds -> Math.min(seconds + SECONDS_MORE, top()));
        }
        Optional<Rung> heavier = exercise().pattern() == Pattern.CARRY ? ladder.up() : Optional.empty();
        return heavier.map(this::climbed).orElseGet(this::harderExercise);
    }

    private boolean isTooBig(Rung rung) {
        return rung.percent().orElse(0) > Plates.MOST_JUMP && !last.all(reps -> reps >= above());
    }

    private boolean isSure() {
        return before.filter(worked -> worked.burden().compareTo(last.burden()) >= 0
                        && Math.min(worked.lastAmount(), last.lastAmount()) >= above())
                .isPresent();
    }

    private boolean fellShortBefore() {
        return before.filter(worked -> worked.fellShort() && worked.burden().compareTo(last.burden()) <= 0)
                .isPresent();
    }

    private Suggestion stepBack() {
        return ladder.down().map(this::climbed).orElseGet(() -> {
            Suggestion same = repeat(Why.REPEAT);
            return exercise().easier().isEmpty()
                    ? same
                    : moving(same, Why.EASIER_EXERCISE, exercise().easier());
        });
    }

    private Suggestion lessAfterGap() {
        Optional<Rung> lighter = ladder.lighter(GAP_STEP_BACK, Why.AWAY);
        if (lighter.isPresent()) {
            return climbed(lighter.get());
        }
        return same(
                amount -> Math.max(1, amount * (100 - GAP_STEP_BACK) / 100),
                reason(Why.AWAY, OptionalDouble.of(-GAP_STEP_BACK)));
    }

    private Suggestion harderExercise() {
        boolean isThere = !exercise().harder().isEmpty();
        return moving(
                repeat(Why.AT_THE_TOP),
                isThere ? Why.HARDER_EXERCISE : Why.AT_THE_TOP,
                exercise().harder());
    }

    /** A new load starts at the low end of the range. */
    private Suggestion climbed(Rung rung) {
        return new Suggestion(
                rung.load().counted(lo()),
                last.aims(amount -> lo()),
                true,
                reason(rung.why(), rung.percent()),
                rung.bolder(),
                Optional.empty());
    }

    /** The same load and what was done before, brought up to the low end and cut at the top. */
    private Suggestion repeat(Why why) {
        return again(why, amount -> Math.min(Math.max(amount, lo()), top()));
    }

    private Suggestion again(Why why, IntUnaryOperator next) {
        return same(next, reason(why, OptionalDouble.empty()));
    }

    private Suggestion same(IntUnaryOperator next, Reason reason) {
        List<Integer> aims = last.aims(next);
        Effort aim = ladder.load().counted(aims.get(0));
        return new Suggestion(aim, aims, false, reason, Optional.empty(), Optional.empty());
    }

    /** To another exercise; who stays with this one is not asked for more. */
    private static Suggestion moving(Suggestion stay, Why why, Collection<String> ids) {
        Reason reason = stay.reason();
        return new Suggestion(
                stay.aim(),
                stay.aims(),
                false,
                new Reason(why, reason.last(), reason.percent(), reason.daysAway()),
                Optional.empty(),
                ids.stream().findFirst());
    }

    private Reason reason(Why why, OptionalDouble percent) {
        return new Reason(why, last.efforts(), percent, daysAway);
    }

    private Exercise exercise() {
        return scheme.exercise();
    }

    private int lo() {
        return scheme.range().lo();
    }

    private int hi() {
        return scheme.range().hi();
    }

    /** Most that is asked for of one set at the same load: reps, or seconds of a hold. */
    private int top() {
        return exercise().mode() == Mode.TIME ? Math.max(LONGEST_HOLD, hi()) : hi();
    }

    private int above() {
        return Math.min(hi() + REPS_ABOVE, Effort.MOST_REPS);
    }
}
