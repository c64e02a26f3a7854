package backboard.coach;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.TestGym;
import backboard.training.Band;
import backboard.training.Concern;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.LoggedSet;
import backboard.training.Mode;
import backboard.training.Pattern;
import backboard.training.Target;
import backboard.training.Unit;
import backboard.training.Weight;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever was logged, in every exercise of the library, a suggestion can be done and is safe. */
class SuggestionsAreSafeTest {

    private static final int LOGS = 60;
    private static final LocalDateTime FIRST_DAY = LocalDateTime.parse("2026-10-01T18:00");

    private final Random random = new Random(7);

    @Test
    void inEveryExerciseAfterAnyLog() {
        int said = 0;
        for (Exercise exercise : TestGym.LIBRARY.exercises().values()) {
            for (int i = 0; i < LOGS; i++) {
                int lo = 1 + random.nextInt(20);
                Target range = new Target(lo, lo + random.nextInt(11));
                Scheme scheme = new Scheme(exercise, 1 + random.nextInt(5), range, pick(Pace.values()));
                List<Session> sessions = Session.of(anyLog(scheme, pick(Unit.values())));
                Unit unit = pick(Unit.values());
                Instant now = sessions.get(0).end().plus(Duration.ofDays(random.nextInt(30)));
                Optional<Suggestion> next = Progression.next(scheme, sessions, now, unit);
                next.ifPresent(suggestion -> assertSafe(scheme, sessions.get(0), suggestion, unit));
                said += next.isPresent() ? 1 : 0;
            }
        }
        assertThat(said).isGreaterThan(LOGS * 50);
    }

    private List<LoggedSet> anyLog(Scheme scheme, Unit unit) {
        List<LoggedSet> sets = new ArrayList<>();
        Exercise exercise = scheme.exercise();
        double typed = random.nextInt(81) * (random.nextBoolean() ? unit.step() : unit.step() / 10);
        int around = Math.max(1, scheme.range().lo() - 2);
        for (int day = 0; day < 3; day++) {
            for (int set = 0; set < 1 + random.nextInt(6); set++) {
                int amount = around
                        + random.nextInt(scheme.range().hi() - scheme.range().lo() + 6);
                Effort effort = exercise.mode() == Mode.TIME
                        ? Effort.seconds(amount * 3, Optional.empty())
                        : Effort.reps(amount, Optional.empty());
                LocalDateTime at = FIRST_DAY.plusDays(day).plusMinutes(set);
                sets.add(Sets.logged(exercise, at, felt(loaded(exercise, effort, new Weight(typed, unit))), false));
            }
        }
        return sets;
    }

    private Effort loaded(Exercise exercise, Effort effort, Weight typed) {
        if (exercise.takesWeight()) {
            return effort.with(Optional.of(typed));
        }
        return switch (random.nextInt(4)) {
            case 0 -> effort.banded(Optional.of(pick(Band.values())));
            case 1 -> effort.with(Optional.of(typed));
            case 2 -> typed.kilograms() <= Effort.MOST_ASSISTANCE_KG ? effort.assisted(Optional.of(typed)) : effort;
            default -> effort;
        };
    }

    private Effort felt(Effort effort) {
        return effort.rated(random.nextInt(8) == 0 ? OptionalDouble.of(10) : OptionalDouble.empty())
                .concerned(random.nextInt(30) == 0 ? Optional.of(pick(Concern.values())) : Optional.empty());
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static void assertSafe(Scheme scheme, Session last, Suggestion said, Unit unit) {
        Effort done = said.reason().last().get(0);
        Effort aim = said.aim();
        assertThat(said.aims()).hasSize(scheme.sets());
        for (int nth = 1; nth <= scheme.sets(); nth++) {
            assertThat(said.set(nth).amount()).isEqualTo(said.aims().get(nth - 1));
        }

        // The load is the old one, or one that can be set, in the gym's unit.
        Optional<Weight> before = done.weight().map(weight -> weight.in(unit));
        aim.weight().ifPresent(weight -> assertThat(weight.unit()).isEqualTo(unit));
        if (!aim.weight().equals(before)) {
            aim.weight()
                    .ifPresent(weight -> assertThat(weight.value() % unit.step())
                            .as("%s after %s", weight, before)
                            .isZero());
        }

        double helpBefore = kilograms(done.assistance().map(help -> help.in(unit)));

        // Never more weight and more reps at once, nothing more after a concern, and no jump that is too big before its
        // time.
        boolean heavier = kilograms(aim.weight()) > kilograms(before) || kilograms(aim.assistance()) < helpBefore;
        if (heavier) {
            assertThat(said.aims())
                    .allMatch(amount ->
                            amount <= done.amount() || amount <= scheme.range().lo());
        }
        boolean concerned =
                last.sets().stream().anyMatch(set -> set.effort().concern().isPresent());
        if (concerned) {
            assertThat(heavier || said.orMore()).isFalse();
            assertThat(said.exerciseId())
                    .isEqualTo(scheme.exercise().easier().stream().findFirst());
        }
        if (said.reason().why() == Why.HEAVIER
                && said.reason().percent().orElse(0) > Plates.MOST_JUMP
                && scheme.exercise().pattern() != Pattern.CARRY) {
            assertThat(said.reason().last())
                    .allMatch(effort -> effort.amount() >= scheme.range().hi() + 2);
        }
        said.bolder()
                .ifPresent(weight -> assertThat(weight.value())
                        .isGreaterThan(aim.weight().orElseThrow().value()));
        said.exerciseId()
                .ifPresent(id -> assertThat(TestGym.LIBRARY.exercise(id)).isPresent());
    }

    private static double kilograms(Optional<Weight> weight) {
        return weight.map(Weight::kilograms).orElse(0.0);
    }
}
