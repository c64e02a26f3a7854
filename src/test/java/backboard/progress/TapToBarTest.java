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
import java.util.ArrayList;
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
    private final List<UUID> others = new ArrayList<>();
    private ProgressPanel page;

    @BeforeEach
    void openTheGym() {
        kiosk = Kiosk.open(Gyms.settings(Unit.KG), library, data, hands);
        member = join("Mia");
        List.of("Ada", "Ben", "Cem", "Dag").forEach(name -> others.add(join(name)));
        page = Pages.page(1920, 1080, kiosk.look());
    }

    private UUID join(String name) {
        Outcome joined = kiosk.submit(new Command.Join(kiosk.newId(), name, "K", Appearance.NAME, ""))
                .join();
        return ((Outcome.Joined) joined).guise().id();
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
        return tap(member, weight);
    }

    private UUID tap(UUID who, Optional<Weight> weight) {
        UUID id = kiosk.newId();
        Outcome outcome = TestGym.done(
                kiosk, new Command.LogSet(id, who, exercise(), Effort.reps(10, weight), OptionalInt.empty()));
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return id;
    }

    /** A set of four others: with one more person, there are enough. */
    private void crowd() {
        others.forEach(other -> tap(other, Optional.empty()));
    }

    private void look() {
        kiosk.tick().join();
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
    void aCommittedSetIsInTheChartsAtTheNextLookOnceFivePeopleHaveTrained() {
        assertThat(headline()).startsWith("No sets yet today");
        crowd();
        look();
        assertThat(headline()).isEqualTo("4 sets today, the first Tuesday counted.");
        assertThat(Pages.hours(page).isVisible()).isFalse();
        assertThat(today().values()).containsOnly(0.0);

        tap(Optional.of(new Weight(40, Unit.KG)));
        look();
        assertThat(Pages.hours(page).isVisible()).isTrue();
        assertThat(today()).containsEntry(18.0, 5.0);
        assertThat(volumeToday()).isEqualTo(400);
        assertThat(headline()).isEqualTo("5 sets today, the first Tuesday counted.");
        tap(Optional.empty());
        look();
        assertThat(today()).containsEntry(18.0, 6.0);
        assertThat(volumeToday()).isEqualTo(400);
    }

    @Test
    void aSetTakenBackLeavesTheChartsAndWithTheFifthPersonGoTheCharts() {
        crowd();
        UUID first = tap(Optional.of(new Weight(40, Unit.KG)));
        UUID second = tap(Optional.of(new Weight(50, Unit.KG)));
        look();
        assertThat(volumeToday()).isEqualTo(900);
        TestGym.done(kiosk, new Command.UndoSet(kiosk.newId(), member, second));
        look();
        assertThat(today()).containsEntry(18.0, 5.0);
        assertThat(volumeToday()).isEqualTo(400);
        kiosk.submit(new Command.UndoSet(kiosk.newId(), member, first)).join();
        look();
        assertThat(Pages.hours(page).isVisible()).isFalse();
        assertThat(Pages.plot(Pages.volume(page)).getDataset().getItemCount(DayVolumes.TODAY))
                .isZero();
    }

    @Test
    void aWeekLaterTheSameSetsAreTheLine() {
        crowd();
        tap(Optional.of(new Weight(40, Unit.KG)));
        hands.advance(Duration.ofDays(7));
        kiosk.tick().join();
        look();
        assertThat(Pages.values(Pages.plot(Pages.hours(page)).getDataset(1))).containsEntry(18.0, 5.0);
        assertThat(headline()).startsWith("No sets yet today");
        tap(Optional.empty());
        hands.advance(Duration.ofSeconds(1));
        tap(Optional.empty());
        look();
        assertThat(headline()).isEqualTo("2 sets today, 3 fewer than last Tuesday by now.");
    }

    @Test
    void ofFourPeopleAWeekAgoOnlyTheTotalIsTold() {
        crowd();
        hands.advance(Duration.ofDays(7));
        kiosk.tick().join();
        tap(Optional.empty());
        look();
        assertThat(Pages.values(Pages.plot(Pages.hours(page)).getDataset(1))).isEmpty();
        assertThat(headline()).isEqualTo("1 set today, last Tuesday had 4 in all.");
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
        crowd();
        hands.advance(Duration.ofHours(20));
        kiosk.tick().join();
        tap(Optional.empty());
        look();
        assertThat(today()).containsEntry(3.0, 4.0).containsEntry(23.0, 1.0);
    }
}
