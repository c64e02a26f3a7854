package backboard.progress;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.files.Problems;
import backboard.kiosk.Command;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Outcome;
import backboard.kiosk.TestGym;
import backboard.kiosk.TurnedClock;
import backboard.library.AssetSource;
import backboard.library.Library;
import backboard.training.Appearance;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Load;
import backboard.training.Mode;
import backboard.training.Sides;
import backboard.training.Unit;
import backboard.training.Weight;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a committed set in a real store to the page's next look. */
class TapToBarTest {

    @TempDir
    private Path data;

    private final TurnedClock hands = new TurnedClock(Gyms.NOW.toInstant());
    private final Library library =
            Library.read(List.of(AssetSource.directory(Path.of("assets"), "assets")), false, new Problems());
    private Kiosk kiosk;
    private UUID member;
    private ProgressPanel page;

    @BeforeEach
    void openTheGym() {
        kiosk = Kiosk.open(Gyms.settings(Unit.KG), library, data, hands);
        Outcome joined = kiosk.submit(new Command.Join(kiosk.newId(), "Mia", "K", Appearance.NAME, ""))
                .join();
        member = ((Outcome.Joined) joined).guise().id();
        page = Pages.page(1920, 1080, kiosk.look());
    }

    @AfterEach
    void closeTheGym() {
        kiosk.close();
    }

    private String exercise() {
        return library.exercises().values().stream()
                .filter(one -> one.mode() == Mode.REPS && one.load() == Load.TOTAL && one.sides() == Sides.BOTH)
                .map(Exercise::id)
                .findFirst()
                .orElseThrow();
    }

    private UUID tap(Optional<Weight> weight) {
        UUID id = kiosk.newId();
        Outcome outcome = TestGym.done(
                kiosk, new Command.LogSet(id, member, exercise(), Effort.reps(10, weight), OptionalInt.empty()));
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return id;
    }

    private void look() {
        Pages.show(page, kiosk.look());
    }

    private SortedMap<Double, Double> today() {
        return Pages.values(Pages.plot(Pages.hours(page)).getDataset(0));
    }

    private double volumeToday() {
        return Pages.plot(Pages.volume(page)).getDataset().getYValue(DayVolumes.TODAY, 0);
    }

    private String headline() {
        return page.getAccessibleContext().getAccessibleName();
    }

    @Test
    void aCommittedSetIsInTheChartsAtTheNextLook() {
        assertThat(headline()).startsWith("No sets yet today");
        tap(Optional.of(new Weight(40, Unit.KG)));
        look();
        assertThat(today()).containsEntry(18.0, 1.0);
        assertThat(volumeToday()).isEqualTo(400);
        assertThat(headline()).isEqualTo("1 set today, the first Tuesday counted.");
        tap(Optional.empty());
        look();
        assertThat(today()).containsEntry(18.0, 2.0);
        assertThat(volumeToday()).isEqualTo(400);
    }

    @Test
    void aSetTakenBackLeavesTheCharts() {
        tap(Optional.of(new Weight(40, Unit.KG)));
        UUID second = tap(Optional.of(new Weight(50, Unit.KG)));
        look();
        assertThat(volumeToday()).isEqualTo(900);
        TestGym.done(kiosk, new Command.UndoSet(kiosk.newId(), second));
        look();
        assertThat(today()).containsEntry(18.0, 1.0);
        assertThat(volumeToday()).isEqualTo(400);
    }

    @Test
    void aWeekLaterTheSameSetsAreTheLine() {
        tap(Optional.of(new Weight(40, Unit.KG)));
        hands.advance(Duration.ofDays(7));
        kiosk.tick().join();
        look();
        assertThat(Pages.values(Pages.plot(Pages.hours(page)).getDataset(1))).containsEntry(18.0, 1.0);
        assertThat(headline()).startsWith("No sets yet today");
        tap(Optional.empty());
        hands.advance(Duration.ofMinutes(1));
        tap(Optional.empty());
        look();
        assertThat(headline()).isEqualTo("2 sets today, 1 more than last Tuesday by now.");
    }

    @Test
    void aWeekdayWithoutSetsAWeekAgoIsNotTheFirstInAGymThatHadSetsBefore() {
        tap(Optional.empty());
        hands.advance(Duration.ofDays(14));
        kiosk.tick().join();
        tap(Optional.empty());
        look();
        assertThat(headline()).isEqualTo("1 set today, last Tuesday had none.");
    }

    @Test
    void setsInTheMiddleOfTheNightAreOnTheChart() {
        hands.advance(Duration.ofHours(9));
        kiosk.tick().join();
        tap(Optional.empty());
        hands.advance(Duration.ofHours(20));
        kiosk.tick().join();
        tap(Optional.empty());
        look();
        assertThat(today()).containsEntry(3.0, 1.0).containsEntry(23.0, 1.0);
    }
}
