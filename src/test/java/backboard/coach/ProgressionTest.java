package backboard.coach;

import static backboard.coach.Advice.EIGHT_TO_TWELVE;
import static backboard.coach.Advice.NONE;
import static backboard.coach.Advice.after;
import static backboard.coach.Advice.aims;
import static backboard.coach.Advice.assertSays;
import static backboard.coach.Advice.load;
import static backboard.coach.Advice.scheme;
import static backboard.coach.Advice.sessions;
import static backboard.coach.Advice.twoDaysAfter;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.training.Effort;
import backboard.training.Target;
import backboard.training.Unit;
import backboard.training.Weight;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressionTest {

    @ParameterizedTest(name = "{0} and before {1}: {2} x {3}")
    @CsvSource({
        "40 kg x 12 12 12, , 42.5 kg, 8+, HEAVIER",
        "40 kg x 12 11 9, , 40 kg, 12 12 10, MORE_REPS",
        "40 kg x 12 12 12@10, , 40 kg, 12, ALL_OUT",
        "20 kg x 12 12 12, , 20 kg, 13, JUMP_TOO_BIG",
        "40 kg x 7 6 6, 40 kg x 7 6 6, 37.5 kg, 8+, LIGHTER",
        "90 lb x 12 12 12, , 95 lb, 8+, HEAVIER"
    })
    void vectorsOfTheRules(String last, String before, String load, String aims, Why why) {
        String[] logs = before == null ? new String[] {last} : new String[] {last, before};
        Unit unit = last.contains("lb") ? Unit.LB : Unit.KG;

        Suggestion said = after(scheme("seated-cable-row", EIGHT_TO_TWELVE, Pace.STANDARD), unit, logs);

        assertSays(said, load, aims, why, NONE);
    }

    @ParameterizedTest(name = "{0}: {1} x {2}")
    @CsvSource({
        // both ends of the range
        "40 kg x 12 12 11, 40 kg, 12, MORE_REPS",
        "40 kg x 8 8 8, 40 kg, 9, MORE_REPS",
        "40 kg x 8 8 7, 40 kg, 8, REPEAT",
        "40 kg x 12 12 7, 40 kg, 12 12 8, REPEAT",
        "40 kg x 15 14 13, 42.5 kg, 8+, HEAVIER",
        // fewer and more sets than planned
        "40 kg x 12 12, 40 kg, 12 12 8, MORE_REPS",
        "40 kg x 12 12 12 5, 42.5 kg, 8+, HEAVIER",
        // nothing left counts only at the top
        "40 kg x 12 12 12@9.5, 42.5 kg, 8+, HEAVIER",
        "40 kg x 12@10 11 9, 40 kg, 12 12 10, MORE_REPS",
        // 10 % exactly, and a jump that is bigger
        "25 kg x 12 12 12, 27.5 kg, 8+, HEAVIER",
        "24.75 kg x 12 12 12, 24.75 kg, 13, JUMP_TOO_BIG",
        "22.5 kg x 12 12 12, 22.5 kg, 13, JUMP_TOO_BIG",
        "20 kg x 13 12 14, 20 kg, 14 13 14, JUMP_TOO_BIG",
        "20 kg x 14 14 14, 22.5 kg, 8+, HEAVIER",
        "20 kg x 14 14 13, 20 kg, 14, JUMP_TOO_BIG",
        // 2 % exactly, and a jump that is smaller
        "125 kg x 12 12 12, 127.5 kg, 8+, HEAVIER",
        "127.5 kg x 12 12 12, 132.5 kg, 8+, HEAVIER",
        "300 kg x 12 12 12, 307.5 kg, 8+, HEAVIER",
        // a weight between two loadable ones
        "41 kg x 12 12 12, 42.5 kg, 8+, HEAVIER",
        "42.4 kg x 12 12 12, 45 kg, 8+, HEAVIER",
        "0 kg x 12 12 12, 2.5 kg, 8+, HEAVIER",
        "500 kg x 12 12 12, 500 kg, 12, HARDER_EXERCISE",
        // the weight most sets were done with, of two the heavier
        "20 kg x 12 12; 40 kg x 12 12 12, 42.5 kg, 8+, HEAVIER",
        "40 kg x 12 12 12; 60 kg x 1, 42.5 kg, 8+, HEAVIER",
        "30 kg x 12; 40 kg x 10, 40 kg, 11 8 8, MORE_REPS",
        "blank x 5; 40 kg x 12 12 12, 42.5 kg, 8+, HEAVIER"
    })
    void weights(String last, String load, String aims, Why why) {
        String harder = why == Why.HARDER_EXERCISE ? "barbell-bent-over-row" : NONE;

        assertSays(after("seated-cable-row", last), load, aims, why, harder);
    }

    @ParameterizedTest(name = "{0} and before {1}: {2}")
    @CsvSource({
        "40 kg x 12 12 7, 40 kg x 8 8 7, 37.5 kg, LIGHTER",
        "40 kg x 7 7 7, 40 kg x 8 8 8, 40 kg, REPEAT",
        "40 kg x 8 8 8, 40 kg x 7 7 7, 40 kg, MORE_REPS",
        "40 kg x 7 7 7, 42.5 kg x 7 7 7, 40 kg, REPEAT",
        "42.5 kg x 7 7 7, 40 kg x 7 7 7, 40 kg, LIGHTER",
        "100 kg x 7 7 7, 100 kg x 7 7 7, 95 kg, LIGHTER",
        "50 kg x 7 7 7, 50 kg x 7 7 7, 47.5 kg, LIGHTER",
        "20 kg x 7 7 7, 20 kg x 7 7 7, 17.5 kg, LIGHTER",
        "5 kg x 7 7 7, 5 kg x 7 7 7, 2.5 kg, LIGHTER",
        "2.5 kg x 7 7 7, 2.5 kg x 7 7 7, 2.5 kg, EASIER_EXERCISE"
    })
    void belowTheRangeTwiceRunningIsLighter(String last, String before, String load, Why why) {
        Suggestion said = after("seated-cable-row", last, before);

        assertThat(load(said)).isEqualTo(load);
        assertThat(said.reason().why()).isEqualTo(why);
        assertThat(said.exerciseId().isPresent()).isEqualTo(why == Why.EASIER_EXERCISE);
    }

    @ParameterizedTest(name = "{0} x {1}: {2}, or {3}")
    @CsvSource({
        "romanian-deadlift, 60 kg x 12 12 12, 62.5 kg, 65 kg",
        "romanian-deadlift, 57.5 kg x 12 12 12, 60 kg, none",
        "romanian-deadlift, 135 lb x 12 12 12, 140 lb, 145 lb",
        "romanian-deadlift, 130 lb x 12 12 12, 135 lb, none",
        "romanian-deadlift, 130 kg x 12 12 12, 135 kg, none",
        "romanian-deadlift, 497.5 kg x 12 12 12, 497.5 kg, none",
        "seated-cable-row, 60 kg x 12 12 12, 62.5 kg, none"
    })
    void aHingeLiftMayTakeADoubleStep(String exercise, String last, String load, String bolder) {
        Unit unit = last.contains("lb") ? Unit.LB : Unit.KG;
        Suggestion said = after(scheme(exercise, EIGHT_TO_TWELVE, Pace.STANDARD), unit, last);

        assertThat(load(said)).isEqualTo(load);
        assertThat(said.bolder().map(Weight::toString).orElse(NONE)).isEqualTo(bolder);
    }

    @ParameterizedTest(name = "{0}, {1} and before {2}: {3} x {4}, {6}")
    @CsvSource({
        // body weight: reps, then the harder exercise
        "inverted-row, body x 12 12 11, , body, 12, MORE_REPS, none",
        "inverted-row, body x 12 12 12, , body, 12, HARDER_EXERCISE, feet-elevated-inverted-row",
        "inverted-row, body x 12 12 12@10, , body, 12, ALL_OUT, none",
        "inverted-row, body x 7 8 8, , body, 8, REPEAT, none",
        "inverted-row, body x 7 8 8, body x 7 7 7, body, 8, EASIER_EXERCISE, bent-knee-inverted-row",
        "inverted-row, 10 kg x 12 12 12, , 12.5 kg, 8+, HEAVIER, none",
        "prone-i-y-t-raise, body x 12 12 12, , body, 12, AT_THE_TOP, none",
        "dead-bug, body x 7 7 7, body x 7 7 7, body, 8, REPEAT, none",
        // pull-ups: a weight on the belt, without a limit in percent of it
        "pull-up, body x 12 12 12, , 2.5 kg, 8+, HEAVIER, none",
        "pull-up, 2.5 kg x 12 12 12, , 5 kg, 8+, HEAVIER, none",
        "pull-up, 2.5 kg x 7 7 7, 2.5 kg x 7 7 7, body, 8+, LIGHTER, none",
        "weighted-pull-up, 5 kg x 12 12 12, , 7.5 kg, 8+, HEAVIER, none",
        "negative-pull-up, body x 12 12 12, , body, 12, HARDER_EXERCISE, band-assisted-pull-up",
        // a machine that helps
        "machine-assisted-pull-up, -20 kg x 12 12 12, , -15 kg, 8+, LESS_HELP, none",
        "machine-assisted-pull-up, -5 kg x 12 12 12, , -5 kg, 12, HARDER_EXERCISE, band-assisted-pull-up",
        "machine-assisted-pull-up, -7.5 kg x 12 12 12, , -2.5 kg, 8+, LESS_HELP, none",
        "pull-up, -5 kg x 12 12 12, , body, 8+, LESS_HELP, none",
        "machine-assisted-pull-up, -20 kg x 7 7 7, -20 kg x 7 7 7, -25 kg, 8+, MORE_HELP, none",
        "machine-assisted-pull-up, -20 kg x 7 7 7, -15 kg x 7 7 7, -20 kg, 8, REPEAT, none",
        "machine-assisted-pull-up, -145 kg x 7 7 7, -145 kg x 7 7 7, -150 kg, 8+, MORE_HELP, none",
        "machine-assisted-pull-up, -150 kg x 7 7 7, -150 kg x 7 7 7, -150 kg, 8, EASIER_EXERCISE, lat-pulldown",
        // a band that helps gets thinner
        "band-assisted-pull-up, heavy x 12 12 12, , medium, 8+, NEXT_BAND, none",
        "band-assisted-pull-up, light x 12 12 12, , light, 12, HARDER_EXERCISE, pull-up",
        "pull-up, light x 12 12 12, , body, 8+, NEXT_BAND, none",
        "band-assisted-pull-up, medium x 7 7 7, medium x 7 7 7, heavy, 8+, LAST_BAND, none",
        "band-assisted-pull-up, heavy x 7 7 7, heavy x 7 7 7, heavy, 8, EASIER_EXERCISE, machine-assisted-pull-up",
        "band-assisted-pull-up, medium x 7 7 7, heavy x 7 7 7, heavy, 8+, LAST_BAND, none",
        "band-assisted-pull-up, heavy x 7 7 7, medium x 7 7 7, heavy, 8, REPEAT, none",
        // a band that resists gets thicker
        "band-lat-pulldown, light x 12 12 12, , medium, 8+, NEXT_BAND, none",
        "band-lat-pulldown, heavy x 12 12 12, , heavy, 12, HARDER_EXERCISE, lat-pulldown",
        "band-lat-pulldown, medium x 7 7 7, medium x 7 7 7, light, 8+, LAST_BAND, none",
        "band-lat-pulldown, medium x 7 7 7, heavy x 7 7 7, medium, 8, REPEAT, none"
    })
    void bodyWeightHelpAndBands(
            String exercise, String last, String before, String load, String aims, Why why, String to) {
        String[] logs = before == null ? new String[] {last} : new String[] {last, before};

        assertSays(after(exercise, logs), load, aims, why, to);
    }

    @Test
    void helpInPoundsGoesInTens() {
        Scheme scheme = scheme("machine-assisted-pull-up", EIGHT_TO_TWELVE, Pace.STANDARD);

        assertThat(load(after(scheme, Unit.LB, "-40 lb x 12 12 12"))).isEqualTo("-30 lb");
    }

    @ParameterizedTest(name = "{0}, {1}: {2} x {3}")
    @CsvSource({
        "plank, body x 30s 30s 30s, , body, 35, LONGER, none",
        "plank, body x 45s 40s 30s, , body, 50 45 35, LONGER, none",
        "plank, body x 58s 60s 60s, , body, 60, LONGER, none",
        "plank, body x 60s 60s 60s, , body, 60, HARDER_EXERCISE, alternating-plank",
        "plank, body x 60s 60s, , body, 60 60 30, LONGER, none",
        "plank, body x 40s 40s 40s@10, , body, 40, ALL_OUT, none",
        "plank, body x 40s 40s 29s, , body, 40 40 30, REPEAT, none",
        "plank, body x 29s 29s 29s, body x 29s 29s 29s, body, 30, EASIER_EXERCISE, knee-plank",
        "plank, 10 kg x 60s 60s 60s, , 10 kg, 60, HARDER_EXERCISE, alternating-plank",
        "farmer-carry, 24 kg x 55s 55s 55s, , 24 kg, 60, LONGER, none",
        "farmer-carry, 30 kg x 60s 60s 60s, , 32.5 kg, 30+, HEAVIER, none",
        "farmer-carry, 20 kg x 60s 60s 60s, , 22.5 kg, 30+, HEAVIER, none",
        "farmer-carry, 30 kg x 60s 60s 59s, , 30 kg, 60, LONGER, none",
        "farmer-carry, 30 kg x 25s 30s 30s, 30 kg x 25s 30s 30s, 27.5 kg, 30+, LIGHTER, none"
    })
    void holdsAndCarries(String exercise, String last, String before, String load, String aims, Why why, String to) {
        String[] logs = before == null ? new String[] {last} : new String[] {last, before};

        assertSays(after(scheme(exercise, new Target(30, 30), Pace.STANDARD), Unit.KG, logs), load, aims, why, to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cat-cow", "rowing-machine"})
    void mobilityAndCardioDoNotProgress(String exercise) {
        Scheme scheme = Scheme.of(Sets.exercise(exercise));
        List<Session> sessions = sessions(scheme, List.of("body x 300s"));

        assertThat(Progression.next(scheme, sessions, twoDaysAfter(sessions), Unit.KG))
                .isEmpty();
    }

    @Test
    void withoutASetToJudgeByThereIsNothingToSay() {
        Scheme scheme = scheme("seated-cable-row", EIGHT_TO_TWELVE, Pace.STANDARD);
        List<Session> blank = sessions(scheme, List.of("blank x 12 12 12"));

        assertThat(Progression.next(scheme, List.of(), Instant.EPOCH, Unit.KG)).isEmpty();
        assertThat(Progression.next(scheme, blank, twoDaysAfter(blank), Unit.KG))
                .isEmpty();
    }

    @Test
    void aSetCountedInAnotherWayThanTheExerciseIsPassedOver() {
        Scheme plank = scheme("plank", new Target(30, 30), Pace.STANDARD);

        assertThat(aims(after(plank, Unit.KG, "body x 12 12 12; body x 40s"))).isEqualTo("45 30 30");
    }

    @Test
    void theGymsUnitIsSuggestedInWhateverUnitWasTyped() {
        Scheme scheme = scheme("seated-cable-row", EIGHT_TO_TWELVE, Pace.STANDARD);

        assertThat(load(after(scheme, Unit.LB, "40 kg x 12 12 12"))).isEqualTo("90 lb");
        assertThat(load(after(scheme, Unit.KG, "100 lb x 12 12 12"))).isEqualTo("47.5 kg");
    }

    @Test
    void aPullUpStartsWithThreeSetsOfEight() {
        Scheme scheme = Scheme.of(Sets.exercise("pull-up"));

        assertThat(scheme.sets()).isEqualTo(3);
        assertThat(scheme.range()).isEqualTo(new Target(8, 8));
    }

    @Test
    void aSetBeyondThePlanIsDoneLikeTheLast() {
        Suggestion said = after("seated-cable-row", "40 kg x 12 11 9");

        assertThat(said.set(1)).isEqualTo(Effort.reps(12, Optional.of(new Weight(40, Unit.KG))));
        assertThat(said.set(3).amount()).isEqualTo(10);
        assertThat(said.set(4)).isEqualTo(said.set(3));
    }
}
