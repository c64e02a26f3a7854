package backboard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.store.Store;
import backboard.store.StoredPlan;
import backboard.training.Boundary;
import backboard.training.Circuit;
import backboard.training.DayKind;
import backboard.training.Exercise;
import backboard.training.Moment;
import backboard.training.Phase;
import backboard.training.Repeat;
import backboard.training.Station;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What staff publish for a day is what the gym does that day. */
class PlanOfDaysTest {

    /** A Monday; the clock says 17:00:30. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final Circuit FILED = TestGym.LIBRARY.circuit("pull-power").orElseThrow();

    @TempDir
    Path folder;

    private StaffGym gym;
    private UUID pass;

    @BeforeEach
    void open() {
        gym = new StaffGym(
                folder,
                StaffGym.CHEAP,
                "hours.sunday = closed",
                "hours.monday = 06:00-22:00",
                "hours.tuesday = 06:00-22:00",
                "hours.wednesday = 06:00-22:00",
                "classes.monday = 18:00",
                "classes.tuesday = 18:00",
                "classes.wednesday = 18:00");
        pass = gym.first("Dana", "271828").pass();
    }

    @AfterEach
    void close() {
        gym.close();
    }

    private static Exercise exercise(String id) {
        return TestGym.LIBRARY.exercise(id).orElseThrow();
    }

    private static Circuit replaced(Circuit circuit, int place, String exercise) {
        List<Station> stations = new ArrayList<>(circuit.stations());
        stations.set(place - 1, stations.get(place - 1).doing(exercise(exercise)));
        return circuit.doing(stations);
    }

    private Command.Publish plan(LocalDate day, Repeat repeat, Circuit circuit, Boundary boundary) {
        return new Command.Publish(
                gym.kiosk().newId(), pass, day, repeat, DayKind.CIRCUIT, Optional.of(circuit), boundary);
    }

    private Command.Publish plan(LocalDate day, DayKind kind) {
        return new Command.Publish(
                gym.kiosk().newId(), pass, day, Repeat.ONCE, kind, Optional.empty(), Boundary.NEXT_CLASS);
    }

    private void does(Command command) {
        assertThat(gym.done(command)).isEqualTo(new Outcome.Done());
    }

    private String refused(Command command) {
        Outcome outcome = gym.done(command);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).why().key();
    }

    private State look() {
        return gym.kiosk().look();
    }

    private DayPlan planned(LocalDate date) {
        return gym.kiosk().planning().week(pass, date).join().orElseThrow().get(0);
    }

    private void pass(Duration time) {
        gym.clock.advance(time);
        gym.kiosk().tick().join();
    }

    private String shown() {
        return look().live()
                .orElseThrow()
                .moment()
                .interval()
                .exercise()
                .orElseThrow()
                .id();
    }

    private Moment moment() {
        return look().live().orElseThrow().moment();
    }

    /** Lets time pass until the class has come so far. */
    private void until(Phase phase, int round, int position) {
        for (int i = 0; i < 5_000; i++) {
            Moment now = moment();
            if (now.phase() == phase
                    && now.interval().round() == round
                    && now.interval().position() == position) {
                return;
            }
            pass(Duration.ofSeconds(1));
        }
        throw new AssertionError("the class never came to " + phase + " " + round + "/" + position);
    }

    @Test
    void whatIsPublishedForTodayIsTodaysCircuitAlsoAfterARestart() {
        Circuit own = replaced(FILED, 1, "lat-pulldown");
        assertThat(look().today()).contains(FILED);
        does(plan(TODAY, Repeat.ONCE, own, Boundary.STATION));
        assertThat(look().today()).contains(own);
        gym.restart();
        assertThat(look().today()).contains(own);
        pass(Duration.ofDays(7));
        assertThat(look().today()).contains(FILED);
    }

    @Test
    void everyWeekIsEveryWeek() {
        Circuit own = replaced(FILED, 1, "lat-pulldown");
        does(plan(TODAY, Repeat.WEEKLY, own, Boundary.STATION));
        pass(Duration.ofDays(28));
        assertThat(look().today()).contains(own);
        pass(Duration.ofDays(1));
        assertThat(look().today())
                .isEqualTo(TestGym.LIBRARY.circuitFor(TODAY.plusDays(1).getDayOfWeek()));
    }

    @Test
    void theClassOfTheDayIsTheCircuitOfTheDay() {
        Circuit own = replaced(FILED, 1, "lat-pulldown");
        does(plan(TODAY, Repeat.ONCE, own, Boundary.STATION));
        pass(Duration.ofHours(1));
        assertThat(look().live().orElseThrow().circuit()).isEqualTo(own);
        gym.restart();
        assertThat(look().live().orElseThrow().circuit()).isEqualTo(own);
        until(Phase.WORK, 1, 1);
        assertThat(shown()).isEqualTo("lat-pulldown");
    }

    @Test
    void aRunningClassGoesOverAtTheNextStationAndARestartKeepsIt() {
        pass(Duration.ofHours(1));
        until(Phase.WORK, 1, 2);
        String before = shown();
        Circuit own = replaced(replaced(FILED, 2, "glute-bridge"), 3, "dead-bug");
        does(plan(TODAY, Repeat.ONCE, own, Boundary.STATION));
        assertThat(shown()).isEqualTo(before);
        assertThat(look().live().orElseThrow().circuit()).isEqualTo(FILED);
        Moment then = moment();
        gym.restart();
        assertThat(moment()).isEqualTo(then);
        assertThat(look().live().orElseThrow().circuit()).isEqualTo(FILED);
        until(Phase.REST, 1, 3);
        assertThat(shown()).isEqualTo("dead-bug");
        assertThat(look().live().orElseThrow().circuit()).isEqualTo(own);
        gym.restart();
        assertThat(look().live().orElseThrow().circuit()).isEqualTo(own);
        until(Phase.WORK, 2, 2);
        assertThat(shown()).isEqualTo("glute-bridge");
    }

    @Test
    void aRunningClassFinishesItsRoundFirst() {
        pass(Duration.ofHours(1));
        until(Phase.WORK, 1, 2);
        does(plan(TODAY, Repeat.ONCE, replaced(FILED, 3, "dead-bug"), Boundary.ROUND));
        until(Phase.WORK, 1, 3);
        assertThat(shown()).isEqualTo(FILED.stations().get(2).exercise().id());
        until(Phase.WORK, 2, 3);
        assertThat(shown()).isEqualTo("dead-bug");
    }

    @Test
    void theNextClassLeavesTheRunningOneAlone() {
        pass(Duration.ofHours(1));
        until(Phase.WORK, 1, 2);
        Circuit own = replaced(FILED, 3, "dead-bug");
        does(plan(TODAY, Repeat.ONCE, own, Boundary.NEXT_CLASS));
        until(Phase.WORK, 2, 3);
        assertThat(shown()).isEqualTo(FILED.stations().get(2).exercise().id());
        assertThat(look().today()).contains(own);
    }

    @Test
    void theSameSentTwiceChangesTheClassOnce() {
        pass(Duration.ofHours(1));
        until(Phase.WORK, 1, 2);
        Command.Publish once = plan(TODAY, Repeat.ONCE, replaced(FILED, 3, "dead-bug"), Boundary.STATION);
        does(once);
        does(plan(TODAY, Repeat.ONCE, FILED, Boundary.STATION));
        does(once);
        assertThat(look().today()).contains(FILED);
        until(Phase.WORK, 1, 3);
        assertThat(shown()).isEqualTo(FILED.stations().get(2).exercise().id());
    }

    @Test
    void aClosedDayIsDarkAndHasNoClass() {
        does(plan(TODAY, DayKind.CLOSED));
        assertThat(look().open()).isFalse();
        assertThat(look().today()).isEmpty();
        assertThat(look().opensNext().orElseThrow().toLocalDateTime())
                .isEqualTo(LocalDateTime.parse("2026-11-24T06:00"));
        assertThat(look().nextClass().orElseThrow().toLocalDateTime())
                .isEqualTo(LocalDateTime.parse("2026-11-24T18:00"));
        pass(Duration.ofHours(1));
        assertThat(look().live()).isEmpty();
        assertThat(planned(TODAY).kind()).isEqualTo(DayKind.CLOSED);
        pass(Duration.ofDays(1));
        assertThat(look().open()).isTrue();
        assertThat(look().live()).isPresent();
    }

    @Test
    void openGymIsOpenWithoutAClass() {
        does(plan(TODAY, DayKind.OPEN_GYM));
        assertThat(look().open()).isTrue();
        assertThat(look().today()).isEmpty();
        assertThat(look().nextClass().orElseThrow().toLocalDate()).isEqualTo(TODAY.plusDays(1));
        pass(Duration.ofHours(1));
        assertThat(look().live()).isEmpty();
        does(plan(TODAY, DayKind.STANDARD));
        assertThat(look().today()).contains(FILED);
        assertThat(planned(TODAY).version()).isEmpty();
    }

    @Test
    void theWeekShowsWhatCountsAndWhatIsBegun() {
        does(plan(TODAY.plusDays(1), DayKind.CLOSED));
        Circuit own = replaced(FILED, 1, "lat-pulldown");
        does(new Command.SaveDraft(pass, TODAY.plusDays(2), own));
        gym.restart();
        pass = unlockAgain();
        List<DayPlan> week = gym.kiosk().planning().week(pass, TODAY).join().orElseThrow();
        assertThat(week).extracting(DayPlan::date).first().isEqualTo(TODAY);
        assertThat(week).hasSize(7);
        assertThat(week.get(0).kind()).isEqualTo(DayKind.CIRCUIT);
        assertThat(week.get(1).kind()).isEqualTo(DayKind.CLOSED);
        assertThat(week.get(2).draft()).contains(own);
        assertThat(week.get(2).circuit())
                .isEqualTo(TestGym.LIBRARY.circuitFor(TODAY.plusDays(2).getDayOfWeek()));
        assertThat(week.get(6).kind()).as("no opening hours").isEqualTo(DayKind.CLOSED);
        does(plan(TODAY.plusDays(2), Repeat.ONCE, own, Boundary.NEXT_CLASS));
        assertThat(planned(TODAY.plusDays(2)).draft()).isEmpty();
        assertThat(planned(TODAY.plusDays(2)).circuit()).contains(own);
    }

    private UUID unlockAgain() {
        return ((Outcome.Unlocked) gym.unlock(gym.crew().people().get(0), "271828")).pass();
    }

    @Test
    void everyVersionIsKeptAndCanBePublishedAgain() {
        Circuit first = replaced(FILED, 1, "lat-pulldown");
        Circuit second = replaced(FILED, 1, "pull-up");
        does(plan(TODAY, Repeat.ONCE, first, Boundary.NEXT_CLASS));
        does(plan(TODAY, Repeat.WEEKLY, second, Boundary.NEXT_CLASS));
        List<PlanVersion> versions =
                gym.kiosk().planning().versions(pass, TODAY).join().orElseThrow();
        assertThat(versions).extracting(PlanVersion::circuit).containsExactly(Optional.of(second), Optional.of(first));
        assertThat(versions).extracting(PlanVersion::by).containsOnly("Dana");
        does(plan(TODAY, Repeat.ONCE, versions.get(1).circuit().orElseThrow(), Boundary.NEXT_CLASS));
        assertThat(look().today()).contains(first);
        assertThat(gym.kiosk().planning().versions(pass, TODAY).join().orElseThrow())
                .hasSize(3);
    }

    @Test
    void whoIsNotOfTheStaffChangesNothingAndLearnsNothing() {
        UUID stranger = UUID.randomUUID();
        Command.Publish publish = new Command.Publish(
                gym.kiosk().newId(),
                stranger,
                TODAY,
                Repeat.ONCE,
                DayKind.CLOSED,
                Optional.empty(),
                Boundary.NEXT_CLASS);
        assertThat(refused(publish)).endsWith("staff-locked");
        assertThat(look().today()).contains(FILED);
        assertThat(gym.kiosk().planning().week(stranger, TODAY).join()).isEmpty();
        assertThat(gym.kiosk().planning().versions(stranger, TODAY).join()).isEmpty();
    }

    @Test
    void aDayThatHasPassedAndACircuitThatCannotBeShownAreRefused() {
        assertThat(refused(plan(TODAY.minusDays(1), Repeat.ONCE, FILED, Boundary.NEXT_CLASS)))
                .endsWith("plan-past");
        Circuit unreadable = FILED.named("A name that is much longer than what fits on any wall");
        assertThat(refused(plan(TODAY, Repeat.ONCE, unreadable, Boundary.NEXT_CLASS)))
                .endsWith("plan-mistake");
        assertThat(refused(new Command.SaveDraft(pass, TODAY, FILED.doing(List.of()))))
                .endsWith("plan-mistake");
        assertThat(look().today()).contains(FILED);
        assertThat(planned(TODAY).draft()).isEmpty();
    }

    @Test
    void aWeekIsPublishedAsAWholeOrNotAtAll() {
        Circuit own = replaced(FILED, 1, "lat-pulldown");
        Command.Publish good = plan(TODAY.plusDays(1), Repeat.ONCE, own, Boundary.NEXT_CLASS);
        Command.Publish bad = plan(TODAY.minusDays(1), Repeat.ONCE, own, Boundary.NEXT_CLASS);
        assertThat(refused(new Command.PublishAll(pass, List.of(good, bad)))).endsWith("plan-past");
        assertThat(planned(TODAY.plusDays(1)).version()).isEmpty();
        does(new Command.PublishAll(pass, List.of(good, plan(TODAY.plusDays(2), DayKind.CLOSED))));
        assertThat(planned(TODAY.plusDays(1)).circuit()).contains(own);
        assertThat(planned(TODAY.plusDays(2)).kind()).isEqualTo(DayKind.CLOSED);
    }

    @Test
    void aLongClosingIsNotForgottenBeforeItsEnd() {
        List<Command.Publish> closed = TODAY.datesUntil(TODAY.plusDays(30))
                .map(date -> plan(date, DayKind.CLOSED))
                .toList();
        does(new Command.PublishAll(pass, closed));
        assertThat(look().nextClass().orElseThrow().toLocalDate()).isEqualTo(LocalDate.parse("2026-12-23"));
        assertThat(look().opensNext().orElseThrow().toLocalDate()).isEqualTo(LocalDate.parse("2026-12-23"));
    }

    @Test
    void aDraftStaysWhileAnotherCircuitIsPublishedForItsDay() {
        Circuit begun = replaced(FILED, 1, "lat-pulldown");
        does(new Command.SaveDraft(pass, TODAY, begun));
        does(plan(TODAY, Repeat.ONCE, FILED, Boundary.NEXT_CLASS));
        assertThat(planned(TODAY).draft()).contains(begun);
        does(plan(TODAY, Repeat.ONCE, begun, Boundary.NEXT_CLASS));
        assertThat(planned(TODAY).draft()).isEmpty();
    }

    @Test
    void aDraftOfADayThatHasPassedIsForgotten() {
        does(new Command.SaveDraft(pass, TODAY, replaced(FILED, 1, "lat-pulldown")));
        pass(Duration.ofDays(1));
        assertThat(planned(TODAY).draft()).isEmpty();
        gym.clock.set(TestGym.at("2026-11-23T12:00"));
        gym.kiosk().tick().join();
        assertThat(planned(TODAY).draft()).isEmpty();
    }

    @Test
    void whatCanNoLongerBeShownGivesWayToWhatWasPublishedBefore() {
        Circuit own = replaced(FILED, 1, "lat-pulldown");
        does(plan(TODAY, Repeat.ONCE, own, Boundary.NEXT_CLASS));
        gym.close();
        try (Store store = Store.open(folder)) {
            StoredPlan before = store.plans().on(TODAY).orElseThrow();
            store.plans()
                    .publish(new StoredPlan(
                            UUID.randomUUID(),
                            TODAY,
                            Repeat.ONCE,
                            DayKind.CIRCUIT,
                            before.circuit()
                                    .map(text -> new StoredPlan.CircuitText(
                                            text.id(), text.content().replace("lat-pulldown", "an-exercise-of-old"))),
                            before.by(),
                            before.at()));
        }
        gym = new StaffGym(folder, StaffGym.CHEAP);
        assertThat(look().today()).contains(own);
    }

    @Test
    void closingTheDayLetsARotationComeToItsEnd() {
        gym.close();
        gym = new StaffGym(folder, StaffGym.CHEAP, "schedule = continuous");
        pass = unlockAgain();
        pass(Duration.ofSeconds(1));
        assertThat(look().live()).isPresent();
        does(plan(TODAY, DayKind.CLOSED));
        pass(Duration.ofSeconds(1));
        assertThat(moment().isDone()).isFalse();
        for (int i = 0; i < 60; i++) {
            pass(Duration.ofMinutes(1));
        }
        assertThat(look().live()).isEmpty();
    }

    @Test
    void aClassThatIsOverIsNotTouchedByWhatIsPublishedLater() {
        pass(Duration.ofHours(1));
        until(Phase.DONE, 0, 0);
        does(plan(TODAY, Repeat.ONCE, replaced(FILED, 1, "lat-pulldown"), Boundary.STATION));
        assertThat(look().live().orElseThrow().circuit()).isEqualTo(FILED);
    }

    @Test
    void aTemplateStandsAmongTheCircuitsOfTheFiles() {
        Circuit own = replaced(FILED, 1, "lat-pulldown").named("Rainy day");
        does(new Command.SaveTemplate(gym.kiosk().newId(), pass, own));
        assertThat(gym.kiosk().planning().templates().join().orElseThrow()).contains(FILED, own);
    }

    @Test
    void equipmentIsMarkedAndMarkedBack() {
        String machine = exercise("lat-pulldown").equipment().get(0);
        does(new Command.MarkEquipment(pass, machine, true));
        gym.restart();
        pass = unlockAgain();
        assertThat(gym.kiosk().planning().outOfOrder().join().orElseThrow()).containsExactly(machine);
        does(new Command.MarkEquipment(pass, machine, false));
        assertThat(gym.kiosk().planning().outOfOrder().join().orElseThrow()).isEmpty();
        assertThat(refused(new Command.MarkEquipment(pass, "trampoline", true))).endsWith("no-equipment");
    }

    @Test
    void theJournalSaysWhoPlannedWhat() {
        does(plan(TODAY, Repeat.ONCE, FILED, Boundary.NEXT_CLASS));
        does(plan(TODAY.plusDays(1), DayKind.CLOSED));
        assertThat(gym.journal(pass))
                .startsWith("Dana plan.closed  2026-11-24", "Dana plan.circuit Pull Power 2026-11-23");
    }
}
