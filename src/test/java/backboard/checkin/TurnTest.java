package backboard.checkin;

import static backboard.checkin.OpenStation.says;
import static backboard.checkin.OpenStation.tile;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Command;
import backboard.kiosk.Guise;
import backboard.kiosk.Outcome;
import backboard.kiosk.State;
import backboard.training.Control;
import backboard.training.Effort;
import backboard.training.LoggedSet;
import backboard.training.Place;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Whether the screen at station 5 knows that somebody has logged the set of this turn, so that a tap opens it. */
class TurnTest extends AtTheStation {

    private static final Duration TO_STATION_FIVE = Duration.ofSeconds(445 + 4 * 75 + 30);
    private static final Duration TO_ROUND_TWO = Duration.ofSeconds(445 + 580);

    private void inClass(String... settings) {
        open(settings);
        station.logged(mia, PULLDOWN, reps(10, 50));
        station.startClass();
    }

    private LoggedSet tap(Guise member) {
        Outcome outcome =
                station.done(new Command.TapSet(station.kiosk.newId(), member.id(), PULLDOWN, OptionalInt.of(5)));
        return ((Outcome.Saved) outcome).set();
    }

    private void steer(Control control, int times) {
        for (int i = 0; i < times; i++) {
            station.done(new Command.Steer(control));
        }
    }

    private Optional<LoggedSet> logged() {
        State state = station.kiosk.look();
        return Stand.of(state, false).orElseThrow().logged(mia.id(), state);
    }

    private static int round(LoggedSet set) {
        return set.place().map(Place::round).orElse(0);
    }

    @Test
    void aSetOfThisTurnIsKnownAfterAPauseAndAfterGoingBackInsideIt() {
        inClass("station.number = 5");
        station.pass(TO_STATION_FIVE);
        assertThat(logged()).isEmpty();
        LoggedSet set = tap(mia);
        assertThat(logged()).contains(set);
        steer(Control.PAUSE, 1);
        station.pass(Duration.ofMinutes(5));
        assertThat(logged()).contains(set);
        steer(Control.RESUME, 1);
        assertThat(logged()).contains(set);
        steer(Control.BACK, 1);
        assertThat(logged()).contains(set);
        steer(Control.EXTEND, 1);
        station.pass(Duration.ofSeconds(90));
        assertThat(logged()).contains(set);
    }

    /** In round two three phases are skipped at once: what was logged a minute ago is not of this round for all that. */
    @Test
    void aSetOfTheRoundBeforeIsNotTakenForThisTurnsAfterPhasesWereSkipped() {
        inClass("station.number = 5", "wall.view = stations");
        station.pass(TO_ROUND_TWO.minusSeconds(10));
        assertThat(round(tap(mia))).isEqualTo(1);
        station.pass(Duration.ofSeconds(12));
        steer(Control.SKIP, 3);
        assertThat(logged()).isEmpty();
        CheckInPanel panel = station.open();
        station.ui.tap(tile(mia));
        says(panel, "Set 3 saved");
        assertThat(round(latest())).isEqualTo(2);
    }

    @Test
    void inARunOfSeveralRoundsEachHasItsOwnSet() {
        inClass("station.number = 5");
        station.pass(TO_STATION_FIVE);
        for (int round = 1; round <= 3; round++) {
            assertThat(logged()).isEmpty();
            LoggedSet set = tap(mia);
            assertThat(round(set)).isEqualTo(round);
            assertThat(logged()).contains(set);
            if (round < 3) {
                // Until the station's next turn, also while the next round is at other stations.
                station.pass(Duration.ofSeconds(580 - 31));
                assertThat(logged()).contains(set);
                station.pass(Duration.ofSeconds(31));
            }
        }
    }

    @Test
    void aTapOpensTheSetOfThisTurnAlsoWhenManyOthersHaveLoggedSince() {
        inClass("station.number = 5");
        station.pass(TO_STATION_FIVE);
        tap(mia);
        for (int i = 0; i < 9; i++) {
            station.logged(station.member("Other" + i, "X"), PULLDOWN, reps(9, 40));
        }
        station.pass(Duration.ofSeconds(1));
        CheckInPanel panel = station.open();
        station.ui.tap(tile(mia));
        says(panel, "SAVE CHANGE", "| 10 |");
    }

    @Test
    void whatWasDoneInsteadIsTheSetOfThisTurnToo() {
        inClass("station.number = 5");
        station.pass(TO_STATION_FIVE);
        station.done(new Command.LogSet(
                station.kiosk.newId(),
                mia.id(),
                station.kiosk
                        .briefing(mia.id(), PULLDOWN, OptionalInt.of(5))
                        .join()
                        .orElseThrow()
                        .substitutes()
                        .get(0)
                        .id(),
                Effort.reps(7, Optional.empty()),
                OptionalInt.of(5)));
        assertThat(logged())
                .hasValueSatisfying(set -> assertThat(set.exerciseId()).isNotEqualTo(PULLDOWN));
    }

    @Test
    void afterARestartOfTheProgramTheTurnsSetIsStillKnown() {
        inClass("station.number = 5");
        station.pass(TO_STATION_FIVE);
        LoggedSet set = tap(mia);
        station.restart();
        station.pass(Duration.ofSeconds(70));
        assertThat(logged()).contains(set);
    }

    @Test
    void beforeTheFirstWorkAndInOpenGymNoSetIsOfATurn() {
        open("station.number = 5");
        tap(mia);
        assertThat(logged()).isEmpty();
        station.startClass();
        station.pass(Duration.ofMinutes(2));
        tap(mia);
        assertThat(logged()).isEmpty();
    }
}
