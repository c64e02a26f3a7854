package backboard.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Prefill;
import backboard.kiosk.TestGym;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Unit;
import backboard.training.Weight;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SetFormTest {

    private static final Exercise ROW = exercise("barbell-bent-over-row");
    private static final Exercise SHRUG = exercise("dumbbell-shrug");
    private static final Exercise PLANK = exercise("plank");
    private static final Exercise PULL_UP = exercise("pull-up");

    private static Exercise exercise(String id) {
        return TestGym.LIBRARY.exercise(id).orElseThrow();
    }

    private static SetForm last(Exercise exercise, Unit unit, Effort effort) {
        return SetForm.of(exercise, unit, Optional.of(new Prefill(effort, true)));
    }

    private static SetForm plan(Exercise exercise, Unit unit, Effort effort) {
        return SetForm.of(exercise, unit, Optional.of(new Prefill(effort, false)));
    }

    private static Optional<Weight> kg(double value) {
        return Optional.of(new Weight(value, Unit.KG));
    }

    private static SetForm times(int count, SetForm form, UnaryOperator<SetForm> step) {
        SetForm changed = form;
        for (int i = 0; i < count; i++) {
            changed = step.apply(changed);
        }
        return changed;
    }

    @Test
    void labelsSayWhereTheNumbersComeFromUntilSomebodyChangesThem() {
        SetForm form = last(ROW, Unit.KG, Effort.reps(10, kg(50)));
        assertThat(form.weightLabel()).isEqualTo("Weight, from your last set");
        assertThat(form.amountLabel()).isEqualTo("Reps, from your last set");
        assertThat(form.raiseWeight().weightLabel()).isEqualTo("Weight");
        assertThat(form.raiseWeight().amountLabel()).isEqualTo("Reps, from your last set");
        assertThat(form.lowerAmount().amountLabel()).isEqualTo("Reps");
        assertThat(form.lowerAmount().saved().amountLabel()).isEqualTo("Reps, from your last set");

        SetForm planned = plan(ROW, Unit.KG, Effort.reps(10, Optional.empty()));
        assertThat(planned.amountLabel()).isEqualTo("Reps, the plan");
        assertThat(planned.weightLabel()).isEqualTo("Weight, not logged");
    }

    @Test
    void labelsSayWhatIsCountedOnceOfTwo() {
        assertThat(last(SHRUG, Unit.KG, Effort.reps(10, kg(20))).weightLabel())
                .isEqualTo("Weight per hand, from your last set");
        SetForm oneArm = plan(exercise("single-arm-dumbbell-row"), Unit.KG, Effort.reps(10, Optional.empty()));
        assertThat(oneArm.amountLabel()).isEqualTo("Reps each side, the plan");
        assertThat(plan(PLANK, Unit.KG, Effort.seconds(40, Optional.empty())).amountLabel())
                .isEqualTo("Time, the plan");
    }

    @Test
    void oneStepOfWeightIsWhatThePlatesAllow() {
        SetForm form = last(ROW, Unit.KG, Effort.reps(10, kg(50)));
        assertThat(form.raiseWeight().effort().weight()).isEqualTo(kg(52.5));
        assertThat(form.lowerWeight().effort().weight()).isEqualTo(kg(47.5));
        SetForm pounds = last(ROW, Unit.LB, Effort.reps(10, Optional.of(new Weight(110, Unit.LB))));
        assertThat(pounds.raiseWeight().effort().weight()).contains(new Weight(115, Unit.LB));
    }

    @Test
    void aWeightTypedInTheOtherUnitIsAskedForInTheGymsUnit() {
        SetForm form = last(ROW, Unit.LB, Effort.reps(10, kg(50)));
        assertThat(form.effort().weight()).contains(new Weight(110, Unit.LB));
    }

    @Test
    void belowEmptyHandsNothingIsLoggedAndFromThereABarbellStartsAtItsBar() {
        SetForm light = last(ROW, Unit.KG, Effort.reps(10, kg(1)));
        SetForm emptyHands = light.lowerWeight();
        assertThat(emptyHands.effort().weight()).isEqualTo(kg(0));
        SetForm blank = emptyHands.lowerWeight();
        assertThat(blank.effort().weight()).isEmpty();
        assertThat(blank.canLowerWeight()).isFalse();
        assertThat(blank.lowerWeight()).isEqualTo(blank);
        assertThat(blank.raiseWeight().effort().weight()).isEqualTo(kg(20));
        assertThat(plan(ROW, Unit.LB, Effort.reps(10, Optional.empty()))
                        .raiseWeight()
                        .effort()
                        .weight())
                .contains(new Weight(45, Unit.LB));
        assertThat(plan(SHRUG, Unit.KG, Effort.reps(10, Optional.empty()))
                        .raiseWeight()
                        .effort()
                        .weight())
                .isEqualTo(kg(2.5));
    }

    @Test
    void weightEndsAtTheHeaviestThatMayBeLogged() {
        SetForm heavy = last(ROW, Unit.KG, Effort.reps(1, kg(499)));
        assertThat(heavy.raiseWeight().effort().weight()).isEqualTo(kg(500));
        assertThat(heavy.raiseWeight().canRaiseWeight()).isFalse();
        assertThat(heavy.canRaiseWeight()).isTrue();
        SetForm pounds = last(ROW, Unit.LB, Effort.reps(1, Optional.of(new Weight(1100, Unit.LB))));
        assertThat(pounds.canRaiseWeight()).isFalse();
    }

    @Test
    void repsRunFromOneToAHundred() {
        SetForm one = last(PULL_UP, Unit.KG, Effort.reps(1, Optional.empty()));
        assertThat(one.canLowerAmount()).isFalse();
        assertThat(one.lowerAmount()).isEqualTo(one);
        SetForm most = times(200, one, SetForm::raiseAmount);
        assertThat(most.effort()).isEqualTo(Effort.reps(100, Optional.empty()));
        assertThat(most.canRaiseAmount()).isFalse();
    }

    @Test
    void secondsGoInWholeFivesFromOneToAnHour() {
        SetForm odd = last(PLANK, Unit.KG, Effort.seconds(42, Optional.empty()));
        assertThat(odd.raiseAmount().effort().seconds()).hasValue(45);
        assertThat(odd.lowerAmount().effort().seconds()).hasValue(40);
        assertThat(odd.lowerAmount().lowerAmount().effort().seconds()).hasValue(35);
        SetForm least = times(20, odd, SetForm::lowerAmount);
        assertThat(least.effort().seconds()).hasValue(1);
        assertThat(least.canLowerAmount()).isFalse();
        assertThat(least.raiseAmount().effort().seconds()).hasValue(5);
        assertThat(times(1000, odd, SetForm::raiseAmount).effort().seconds()).hasValue(3600);
    }

    @Test
    void anExerciseWithoutAWeightNeverLogsOne() {
        SetForm form = last(PULL_UP, Unit.KG, Effort.reps(8, kg(10)));
        assertThat(form.effort()).isEqualTo(Effort.reps(8, Optional.empty()));
    }

    @Test
    void withoutAnAnswerOrWithOneOfTheWrongKindTheFormStartsAtTheLowEndOfTheRange() {
        assertThat(SetForm.of(ROW, Unit.KG, Optional.empty()).effort())
                .isEqualTo(Effort.reps(ROW.target().lo(), Optional.empty()));
        SetForm nowTimed = last(PLANK, Unit.KG, Effort.reps(10, Optional.empty()));
        assertThat(nowTimed.effort()).isEqualTo(Effort.seconds(PLANK.target().lo(), Optional.empty()));
        assertThat(nowTimed.amountLabel()).isEqualTo("Time, the plan");
    }
}
