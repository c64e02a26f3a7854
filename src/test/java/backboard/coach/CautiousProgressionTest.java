package backboard.coach;

import static backboard.coach.Advice.EIGHT_TO_TWELVE;
import static backboard.coach.Advice.NONE;
import static backboard.coach.Advice.after;
import static backboard.coach.Advice.aims;
import static backboard.coach.Advice.assertSays;
import static backboard.coach.Advice.load;
import static backboard.coach.Advice.scheme;
import static backboard.coach.Advice.sessions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backboard.training.Target;
import backboard.training.Unit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds a suggestion back, and the data it gives its reasons with. */
class CautiousProgressionTest {

    @ParameterizedTest(name = "{0} {1}: {2} x {3}, {4}")
    @CsvSource({
        "seated-cable-row, 40 kg x 12 12 12!pain, 40 kg, 12, PAIN, band-seated-row",
        "seated-cable-row, 40 kg x 12!form 12 12, 40 kg, 12, FORM, band-seated-row",
        "seated-cable-row, 40 kg x 12!form 12!pain 12, 40 kg, 12, PAIN, band-seated-row",
        "seated-cable-row, 40 kg x 12 12 12 6!pain, 40 kg, 12, PAIN, band-seated-row",
        "seated-cable-row, 40 kg x 9 9 6!form, 40 kg, 9 9 6, FORM, band-seated-row",
        "shoulder-press, 40 kg x 12 12 12!pain, 40 kg, 12, PAIN, none",
        "plank, body x 45s 45s 45s!pain, body, 45, PAIN, knee-plank"
    })
    void afterAConcernNothingIsRaised(String exercise, String last, String load, String aims, Why why, String to) {
        assertSays(after(exercise, last), load, aims, why, to);
    }

    @Test
    void aConcernThatIsOneSessionOldIsOver() {
        Suggestion said = after("seated-cable-row", "40 kg x 12 12 12", "40 kg x 12 12 12!pain");

        assertThat(load(said)).isEqualTo("42.5 kg");
    }

    @ParameterizedTest(name = "{0} {1} after {2}: {3} x {4}")
    @CsvSource({
        "seated-cable-row, 50 kg x 12 12 12, P14D, 52.5 kg, 8+, HEAVIER",
        "seated-cable-row, 50 kg x 12 12 12, P14DT1S, 45 kg, 8+, AWAY",
        "seated-cable-row, 40 kg x 12 12 12, P15D, 35 kg, 8+, AWAY",
        "seated-cable-row, 2.5 kg x 12 12 10, P15D, 2.5 kg, 10 10 9, AWAY",
        "seated-cable-row, 40 kg x 12 12 12!pain, P15D, 35 kg, 8, PAIN",
        "pull-up, body x 12 10 8, P15D, body, 10 9 7, AWAY",
        "pull-up, body x 1 1 1, P15D, body, 1, AWAY",
        "plank, body x 60s 60s 60s, P15D, body, 54, AWAY",
        "farmer-carry, 30 kg x 60s 60s 60s, P15D, 25 kg, 8+, AWAY"
    })
    void aLongGapStartsLighter(String exercise, String last, Duration gap, String load, String aims, Why why) {
        Scheme scheme = scheme(exercise, EIGHT_TO_TWELVE, Pace.STANDARD);
        List<Session> sessions = sessions(scheme, List.of(last));
        Instant now = sessions.get(0).end().plus(gap);

        Suggestion said = Progression.next(scheme, sessions, now, Unit.KG).orElseThrow();

        assertThat(load(said)).isEqualTo(load);
        assertThat(aims(said)).isEqualTo(aims);
        assertThat(said.reason().why()).isEqualTo(why);
        assertThat(said.reason().daysAway()).isEqualTo(gap.toDays());
    }

    @ParameterizedTest(name = "{0} and before {1}: {2} x {3}")
    @CsvSource({
        "40 kg x 12 12 14, 40 kg x 12 12 14, 42.5 kg, 8+, HEAVIER",
        "40 kg x 12 12 14, 40 kg x 9 9 14, 42.5 kg, 8+, HEAVIER",
        "40 kg x 12 12 13, 40 kg x 12 12 14, 40 kg, 13 13 14, NOT_YET_SURE",
        "40 kg x 12 12 14, 40 kg x 12 12 13, 40 kg, 13 13 14, NOT_YET_SURE",
        "40 kg x 12 12 14, 37.5 kg x 12 12 14, 40 kg, 13 13 14, NOT_YET_SURE",
        "40 kg x 12 11 14, 40 kg x 12 12 14, 40 kg, 12, MORE_REPS"
    })
    void theConservativePaceWantsTwoRepsMoreTwiceRunning(
            String last, String before, String load, String aims, Why why) {
        Scheme scheme = scheme("seated-cable-row", EIGHT_TO_TWELVE, Pace.CONSERVATIVE);

        assertSays(after(scheme, Unit.KG, last, before), load, aims, why, NONE);
    }

    @Test
    void theConservativePaceNeedsTwoSessions() {
        Scheme scheme = scheme("seated-cable-row", EIGHT_TO_TWELVE, Pace.CONSERVATIVE);

        assertThat(load(after(scheme, Unit.KG, "40 kg x 14 14 14"))).isEqualTo("40 kg");
    }

    @Test
    void theReasonHasTheDataOfItsSentence() {
        Reason raised = after("seated-cable-row", "40 kg x 12 12 12").reason();
        Reason tooBig = after("seated-cable-row", "20 kg x 12 12 12").reason();
        Reason lighter =
                after("seated-cable-row", "40 kg x 7 6 6", "40 kg x 7 6 6").reason();

        assertThat(raised.last()).isEqualTo(Sets.efforts("40 kg x 12 12 12"));
        assertThat(raised.daysAway()).isEqualTo(2);
        assertThat(raised.percent().orElseThrow()).isEqualTo(6.25, within(1e-9));
        assertThat(tooBig.percent().orElseThrow()).isEqualTo(12.5, within(1e-9));
        assertThat(lighter.percent().orElseThrow()).isEqualTo(-6.25, within(1e-9));
        assertThat(after("pull-up", "body x 12 12 12").reason().percent()).isEmpty();
    }

    @Test
    void neverMoreThanAHundredReps() {
        Scheme scheme = scheme("seated-cable-row", new Target(90, 100), Pace.STANDARD);

        assertSays(after(scheme, Unit.KG, "20 kg x 100 100 100"), "22.5 kg", "90+", Why.HEAVIER, NONE);
    }

    @Test
    void aClockThatWasSetBackIsNoDaysAway() {
        Scheme scheme = scheme("seated-cable-row", EIGHT_TO_TWELVE, Pace.STANDARD);
        List<Session> sessions = sessions(scheme, List.of("40 kg x 12 12 12"));
        Instant now = sessions.get(0).end().minus(Duration.ofDays(3));

        Suggestion said = Progression.next(scheme, sessions, now, Unit.KG).orElseThrow();

        assertThat(load(said)).isEqualTo("42.5 kg");
        assertThat(said.reason().daysAway()).isZero();
    }
}
