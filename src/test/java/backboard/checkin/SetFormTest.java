package backboard.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Prefill;
import backboard.kiosk.TestGym;
import backboard.training.Band;
import backboard.training.Concern;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Language;
import backboard.training.Unit;
import backboard.training.Weight;
import backboard.words.Words;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SetFormTest {

    private static final SetWords ENGLISH = new SetWords(Words.of(Language.ENGLISH));
    private static final SetWords SPANISH = new SetWords(Words.of(Language.SPANISH));

    private static final Exercise ROW = exercise("barbell-bent-over-row");
    private static final Exercise SHRUG = exercise("dumbbell-shrug");
    private static final Exercise PLANK = exercise("plank");
    private static final Exercise PULL_UP = exercise("pull-up");
    private static final Exercise BAND_ROW = exercise("band-seated-row");

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

    private static Optional<Weight> lb(double value) {
        return Optional.of(new Weight(value, Unit.LB));
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
        assertThat(ENGLISH.loadLabel(form)).isEqualTo("Weight, from your last set");
        assertThat(ENGLISH.amountLabel(form)).isEqualTo("Reps, from your last set");
        assertThat(SPANISH.loadLabel(form)).isEqualTo("Peso, de tu última serie");
        assertThat(ENGLISH.loadLabel(form.raiseLoad())).isEqualTo("Weight");
        assertThat(ENGLISH.amountLabel(form.raiseLoad())).isEqualTo("Reps, from your last set");
        assertThat(ENGLISH.amountLabel(form.lowerAmount())).isEqualTo("Reps");
        assertThat(ENGLISH.amountLabel(form.lowerAmount().saved())).isEqualTo("Reps, from your last set");
        SetForm suggested = form.suggested(Effort.reps(8, kg(52.5)));
        assertThat(ENGLISH.loadLabel(suggested)).isEqualTo("Weight, as suggested");
        assertThat(suggested.effort()).isEqualTo(Effort.reps(8, kg(52.5)));

        SetForm planned = plan(ROW, Unit.KG, Effort.reps(10, Optional.empty()));
        assertThat(ENGLISH.amountLabel(planned)).isEqualTo("Reps, the plan");
        assertThat(ENGLISH.loadLabel(planned)).isEqualTo("Weight, not logged");
    }

    @Test
    void labelsSayWhatIsCountedOnceOfTwo() {
        assertThat(ENGLISH.loadLabel(last(SHRUG, Unit.KG, Effort.reps(10, kg(20)))))
                .isEqualTo("Weight per hand, from your last set");
        SetForm oneArm = plan(exercise("single-arm-dumbbell-row"), Unit.KG, Effort.reps(10, Optional.empty()));
        assertThat(ENGLISH.amountLabel(oneArm)).isEqualTo("Reps each side, the plan");
        assertThat(SPANISH.amountLabel(oneArm)).isEqualTo("Repeticiones por lado, según el plan");
        assertThat(ENGLISH.amountLabel(plan(PLANK, Unit.KG, Effort.seconds(40, Optional.empty()))))
                .isEqualTo("Time, the plan");
    }

    @Test
    void oneStepOfWeightIsWhatThePlatesAllow() {
        SetForm form = last(ROW, Unit.KG, Effort.reps(10, kg(50)));
        assertThat(form.raiseLoad().effort().weight()).isEqualTo(kg(52.5));
        assertThat(form.lowerLoad().effort().weight()).isEqualTo(kg(47.5));
        SetForm pounds = last(ROW, Unit.LB, Effort.reps(10, lb(110)));
        assertThat(pounds.raiseLoad().effort().weight()).isEqualTo(lb(115));
    }

    @Test
    void aWeightStaysInTheUnitItWasTypedInAndANewOneBeginsInTheGyms() {
        assertThat(last(ROW, Unit.LB, Effort.reps(10, kg(50))).effort().weight())
                .isEqualTo(kg(50));
        SetForm blank = plan(ROW, Unit.LB, Effort.reps(10, Optional.empty()));
        assertThat(blank.raiseLoad().effort().weight()).isEqualTo(lb(45));
    }

    @Test
    void theOtherUnitBeginsWithWhatItsPlatesCanMakeAndBackAgainIsTheVeryNumber() {
        SetForm form = last(ROW, Unit.KG, Effort.reps(10, kg(52.25)));
        SetForm pounds = form.inOtherUnit();
        assertThat(pounds.effort().weight()).isEqualTo(lb(115));
        assertThat(pounds.inOtherUnit()).isEqualTo(form);
        assertThat(pounds.raiseLoad().inOtherUnit().effort().weight()).isEqualTo(kg(55));
        assertThat(last(ROW, Unit.KG, Effort.reps(1, kg(500)))
                        .inOtherUnit()
                        .effort()
                        .weight())
                .isEqualTo(lb(1100));
        assertThat(last(ROW, Unit.LB, Effort.reps(1, lb(1100)))
                        .inOtherUnit()
                        .effort()
                        .weight())
                .isEqualTo(kg(500));
        SetForm blank = plan(ROW, Unit.KG, Effort.reps(10, Optional.empty()));
        assertThat(blank.inOtherUnit().effort().weight()).isEmpty();
        assertThat(blank.inOtherUnit().raiseLoad().effort().weight()).isEqualTo(lb(45));
    }

    @Test
    void belowEmptyHandsNothingIsLoggedAndFromThereABarbellStartsAtItsBar() {
        SetForm light = last(ROW, Unit.KG, Effort.reps(10, kg(1)));
        SetForm emptyHands = light.lowerLoad();
        assertThat(emptyHands.effort().weight()).isEqualTo(kg(0));
        SetForm blank = emptyHands.lowerLoad();
        assertThat(blank.effort().weight()).isEmpty();
        assertThat(blank.load().canLower()).isFalse();
        assertThat(blank.lowerLoad()).isEqualTo(blank);
        assertThat(blank.raiseLoad().effort().weight()).isEqualTo(kg(20));
        assertThat(plan(SHRUG, Unit.KG, Effort.reps(10, Optional.empty()))
                        .raiseLoad()
                        .effort()
                        .weight())
                .isEqualTo(kg(2.5));
    }

    @Test
    void weightEndsAtTheHeaviestThatMayBeLogged() {
        SetForm heavy = last(ROW, Unit.KG, Effort.reps(1, kg(499)));
        assertThat(heavy.raiseLoad().effort().weight()).isEqualTo(kg(500));
        assertThat(heavy.raiseLoad().load().canRaise()).isFalse();
        assertThat(heavy.load().canRaise()).isTrue();
        assertThat(last(ROW, Unit.LB, Effort.reps(1, lb(1100))).load().canRaise())
                .isFalse();
    }

    @Test
    void theBodyIsLiftedWithMoreOrLessThanItself() {
        SetForm body = plan(PULL_UP, Unit.KG, Effort.reps(8, Optional.empty()));
        assertThat(ENGLISH.loadValue(body.load())).isEqualTo("Body weight");
        assertThat(body.effort()).isEqualTo(Effort.reps(8, Optional.empty()));
        SetForm added = times(2, body, SetForm::raiseLoad);
        assertThat(added.effort().weight()).isEqualTo(kg(5));
        assertThat(ENGLISH.loadValue(added.load())).isEqualTo("+5");
        assertThat(ENGLISH.loadLabel(added)).isEqualTo("Added weight");
        assertThat(times(2, added, SetForm::lowerLoad).effort()).isEqualTo(body.effort());
        SetForm helped = times(8, body, SetForm::lowerLoad);
        assertThat(helped.effort().assistance()).isEqualTo(kg(20));
        assertThat(helped.effort().weight()).isEmpty();
        assertThat(ENGLISH.loadValue(helped.load())).isEqualTo("−20");
        assertThat(ENGLISH.loadLabel(helped)).isEqualTo("Help");
        assertThat(last(PULL_UP, Unit.KG, helped.effort()).effort()).isEqualTo(helped.effort());
    }

    @Test
    void stepsStopAtTheBodyWeightOnTheWayFromHelpToAddedWeight() {
        SetForm little =
                last(PULL_UP, Unit.KG, Effort.reps(8, Optional.empty()).assisted(Optional.of(new Weight(1, Unit.KG))));
        assertThat(little.raiseLoad().effort().assistance()).isEmpty();
        assertThat(little.raiseLoad().effort().weight()).isEmpty();
        SetForm light = last(PULL_UP, Unit.KG, Effort.reps(8, kg(1)));
        assertThat(light.lowerLoad().effort().weight()).isEmpty();
        assertThat(light.lowerLoad().lowerLoad().effort().assistance()).isEqualTo(kg(2.5));
    }

    @Test
    void helpEndsAtAHundredAndFiftyKilograms() {
        SetForm body = plan(PULL_UP, Unit.KG, Effort.reps(8, Optional.empty()));
        SetForm most = times(100, body, SetForm::lowerLoad);
        assertThat(most.effort().assistance()).isEqualTo(kg(150));
        assertThat(most.load().canLower()).isFalse();
        SetForm pounds = times(100, body.inOtherUnit(), SetForm::lowerLoad);
        assertThat(pounds.effort().assistance()).isEqualTo(lb(330));
        assertThat(most.inOtherUnit().effort().assistance()).isEqualTo(lb(330));
    }

    @Test
    void aBandHelpsInAPullAndTakesThePlaceOfEveryOtherHelp() {
        SetForm helped = times(2, plan(PULL_UP, Unit.KG, Effort.reps(8, Optional.empty())), SetForm::lowerLoad);
        SetForm banded = helped.withBand(Optional.of(Band.MEDIUM));
        assertThat(banded.effort().band()).contains(Band.MEDIUM);
        assertThat(banded.effort().assistance()).isEmpty();
        assertThat(ENGLISH.loadValue(banded.load())).isEqualTo("Medium band");
        assertThat(ENGLISH.effort(PULL_UP, banded.effort())).isEqualTo("8 reps with a medium band");
        assertThat(banded.raiseLoad().effort().band()).isEmpty();
        assertThat(LoadKind.isHelpedByBand(exercise("back-extension"))).isFalse();
    }

    @Test
    void anExerciseWithABandAsksHowStrongItIs() {
        SetForm form = plan(BAND_ROW, Unit.KG, Effort.reps(12, Optional.empty()));
        assertThat(form.effort().band()).isEmpty();
        assertThat(ENGLISH.loadLabel(form)).isEqualTo("Band, not logged");
        SetForm heavy = form.withBand(Optional.of(Band.HEAVY));
        assertThat(heavy.effort()).isEqualTo(Effort.reps(12, Optional.empty()).banded(Optional.of(Band.HEAVY)));
        assertThat(last(BAND_ROW, Unit.KG, heavy.effort()).effort()).isEqualTo(heavy.effort());
        assertThat(heavy.withBand(Optional.empty()).effort().band()).isEmpty();
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
    void howHardItWasIsSaidInHalvesAndTakenBackByTheSameTap() {
        SetForm form = last(ROW, Unit.KG, Effort.reps(10, kg(50)));
        assertThat(form.effort().rpe()).isEmpty();
        assertThat(form.canHalve()).isFalse();
        assertThat(form.halved()).isEqualTo(form);
        assertThat(form.felt(8).effort().rpe()).hasValue(8);
        assertThat(form.felt(8).halved().effort().rpe()).hasValue(8.5);
        assertThat(form.felt(8).halved().halved().effort().rpe()).hasValue(8);
        assertThat(form.felt(8).halved().felt(8).effort().rpe()).isEmpty();
        assertThat(form.felt(8).felt(9).effort().rpe()).hasValue(9);
        assertThat(form.felt(1).effort().rpe()).hasValue(1);
        assertThat(form.felt(10).effort().rpe()).hasValue(10);
        assertThat(form.felt(10).canHalve()).isFalse();
        assertThat(form.felt(8).saved().effort().rpe()).isEmpty();
    }

    @Test
    void whatWentWrongIsOneThingAndTakenBackByTheSameTap() {
        SetForm form = last(ROW, Unit.KG, Effort.reps(10, kg(50)));
        assertThat(form.concerned(Concern.PAIN).effort().concern()).contains(Concern.PAIN);
        assertThat(form.concerned(Concern.PAIN).concerned(Concern.FORM).effort().concern())
                .contains(Concern.FORM);
        assertThat(form.concerned(Concern.PAIN).concerned(Concern.PAIN).effort().concern())
                .isEmpty();
        assertThat(form.concerned(Concern.PAIN).saved().effort().concern()).isEmpty();
    }

    @Test
    void aCorrectionBeginsWithAllThatWasLogged() {
        Effort logged = Effort.reps(8, Optional.empty())
                .assisted(lb(40))
                .rated(OptionalDouble.of(7.5))
                .concerned(Optional.of(Concern.FORM));
        assertThat(SetForm.correcting(PULL_UP, Unit.KG, logged).effort()).isEqualTo(logged);
    }

    @Test
    void withoutAnAnswerOrWithOneOfTheWrongKindTheFormStartsAtTheLowEndOfTheRange() {
        assertThat(SetForm.of(ROW, Unit.KG, Optional.empty()).effort())
                .isEqualTo(Effort.reps(ROW.target().lo(), Optional.empty()));
        SetForm nowTimed = last(PLANK, Unit.KG, Effort.reps(10, Optional.empty()));
        assertThat(nowTimed.effort()).isEqualTo(Effort.seconds(PLANK.target().lo(), Optional.empty()));
        assertThat(ENGLISH.amountLabel(nowTimed)).isEqualTo("Time, the plan");
    }

    @Test
    void anExerciseThatIsNotLoadedNeverLogsALoad() {
        SetForm plank = last(PLANK, Unit.KG, Effort.seconds(40, kg(10)));
        assertThat(plank.effort()).isEqualTo(Effort.seconds(40, Optional.empty()));
    }
}
