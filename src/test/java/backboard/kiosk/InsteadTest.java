package backboard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.coach.Substitutes;
import backboard.training.Appearance;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.LoggedSet;
import backboard.training.Unit;
import backboard.training.Weight;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done in a class instead of the station's own exercise. Monday's first station is the pull-up. */
class InsteadTest {

    private static final String OWN = "pull-up";

    @TempDir
    Path data;

    private final TurnedClock clock = new TurnedClock(TestGym.at("2026-11-23T18:20"));
    private Kiosk kiosk;
    private Guise mia;

    @BeforeEach
    void open() {
        kiosk = Kiosk.open(TestGym.settings(), TestGym.LIBRARY, data, clock);
        mia = ((Outcome.Joined) TestGym.done(kiosk, new Command.Join(kiosk.newId(), "Mia", "K", Appearance.NAME, "")))
                .guise();
        TestGym.done(kiosk, new Command.StartClass(kiosk.newId()));
        clock.advance(Duration.ofMinutes(8));
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    private Outcome.Saved log(String exercise, int station, Effort effort) {
        clock.advance(Duration.ofSeconds(2));
        Command.LogSet set = new Command.LogSet(kiosk.newId(), mia.id(), exercise, effort, OptionalInt.of(station));
        return (Outcome.Saved) TestGym.done(kiosk, set);
    }

    private static Effort reps(int reps) {
        return Effort.reps(reps, Optional.empty());
    }

    @Test
    void aVariationIsTheStationsSetOfTheRoundAndTheSecondChangesTheFirst() {
        LoggedSet own = log(OWN, 1, reps(6)).set();
        assertThat(own.place()).isPresent();
        Outcome.Saved easier = log("band-assisted-pull-up", 1, reps(9));
        assertThat(easier.edited()).isTrue();
        assertThat(easier.set().id()).isEqualTo(own.id());
        assertThat(easier.set().exerciseId()).isEqualTo("band-assisted-pull-up");
        assertThat(easier.set().place()).isEqualTo(own.place());
        assertThat(kiosk.look().floor().recent())
                .singleElement()
                .satisfies(line -> assertThat(line.exerciseName())
                        .isEqualTo(TestGym.LIBRARY
                                .exercise("band-assisted-pull-up")
                                .orElseThrow()
                                .shortName()));
        Outcome.Saved back = log(OWN, 1, reps(6));
        assertThat(back.set().exerciseId()).isEqualTo(OWN);
        assertThat(kiosk.look().floor().classSets()).isEqualTo(1);
    }

    @Test
    void whatIsOfferedWhileTheEquipmentIsBusyIsTheStationsSetToo() {
        Exercise own = TestGym.LIBRARY.exercise(OWN).orElseThrow();
        Exercise instead =
                Substitutes.whileBusy(own, TestGym.LIBRARY.exercises().values()).get(0);
        Effort effort = instead.takesWeight()
                ? Effort.reps(8, Optional.of(new Weight(40, Unit.KG)))
                : Effort.reps(8, Optional.empty());
        assertThat(log(instead.id(), 1, effort).set().place()).isPresent();
    }

    @Test
    void anythingElseIsASetOfItsOwnWithoutAPlace() {
        log(OWN, 1, reps(6));
        Outcome.Saved other = log("bird-dog", 1, reps(6));
        assertThat(other.edited()).isFalse();
        assertThat(other.set().place()).isEmpty();
    }
}
