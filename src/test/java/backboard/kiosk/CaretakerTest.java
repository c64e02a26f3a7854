package backboard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.store.Backup;
import backboard.store.Backups;
import backboard.training.Appearance;
import backboard.training.Control;
import backboard.training.Effort;
import backboard.training.Language;
import backboard.training.Staff;
import backboard.training.StaffRole;
import backboard.words.Phrase;
import backboard.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of the data and putting one back, from a screen of the running kiosk. */
class CaretakerTest {

    private static final String DANAS = "482915";
    private static final String SAMS = "730194";

    @TempDir
    Path data;

    private StaffGym gym;
    private Outcome.Unlocked dana;
    private Outcome.Unlocked sam;

    @BeforeEach
    void open() {
        gym = new StaffGym(data, StaffGym.CHEAP);
        dana = gym.first("Dana", DANAS);
        Staff coach = gym.add(dana.pass(), "Sam", StaffRole.COACH, SAMS);
        sam = (Outcome.Unlocked) gym.unlock(coach, SAMS);
    }

    @AfterEach
    void close() {
        gym.close();
    }

    private UUID join(String name) {
        UUID id = gym.kiosk().newId();
        gym.done(new Command.Join(id, name, "", Appearance.NAME, ""));
        return id;
    }

    private void logSet(UUID member) {
        assertThat(gym.done(new Command.LogSet(
                        gym.kiosk().newId(), member, "pull-up", Effort.reps(5, Optional.empty()), OptionalInt.empty())))
                .isInstanceOf(Outcome.Saved.class);
    }

    private static String said(Outcome outcome) {
        return ((Outcome.Refused) outcome).why().in(Words.of(Language.ENGLISH));
    }

    private String copy() {
        assertThat(gym.done(new Command.BackUp(dana.pass()))).isEqualTo(new Outcome.Done());
        return Backups.of(data).all().get(0).name();
    }

    private Condition condition() {
        return gym.kiosk().condition(dana.pass(), false).join().orElseThrow();
    }

    private List<String> namesHere() {
        return gym.kiosk().look().floor().guises().stream().map(Guise::name).toList();
    }

    @Test
    void aCoachBacksUpAndItIsInTheJournal() {
        assertThat(condition().latestCopy()).isEmpty();
        assertThat(condition().isBackedUp()).isFalse();
        assertThat(gym.done(new Command.BackUp(sam.pass()))).isEqualTo(new Outcome.Done());
        assertThat(gym.journal(dana.pass()).get(0)).isEqualTo("Sam data.copied");
        assertThat(condition().latestCopy().orElseThrow().name()).isEqualTo("backboard-20261123T160030Z.db");
        gym.clock.advance(Duration.ofDays(6));
        assertThat(condition().isBackedUp()).isTrue();
        gym.clock.advance(Duration.ofDays(1));
        assertThat(condition().isBackedUp()).isFalse();
        assertThat(condition().latestCopyAge()).contains(Duration.ofDays(7));
    }

    @Test
    void strangersLearnAndDoNothing() {
        UUID nobody = UUID.randomUUID();
        String name = copy();
        assertThat(said(gym.done(new Command.BackUp(nobody)))).isEqualTo("Choose your name and type your PIN first.");
        assertThat(said(gym.done(new Command.Restore(nobody, name))))
                .isEqualTo("Choose your name and type your PIN first.");
        assertThat(said(gym.done(new Command.Restore(sam.pass(), name)))).isEqualTo("Only a manager can do that.");
        assertThat(gym.kiosk().condition(nobody, true).join()).isEmpty();
        assertThat(Backups.of(data).all()).hasSize(1);
    }

    @Test
    void aCopyThatCannotBeWrittenIsToldAndTheWallSaysNothing() throws IOException {
        Files.writeString(data.resolve("backups"), "in the way");
        assertThat(said(gym.done(new Command.BackUp(dana.pass()))))
                .isEqualTo("No copy was made: The folder for the copy cannot be written to.");
        assertThat(gym.kiosk().look().notice()).isEmpty();
    }

    @Test
    void afterARestoreTheScreensShowWhatTheCopyHeldAndEverybodyIsLockedOut() {
        UUID mia = join("Mia");
        logSet(mia);
        String name = copy();
        gym.clock.advance(Duration.ofMinutes(5));
        UUID tom = join("Tom");
        logSet(tom);
        logSet(mia);
        assertThat(namesHere()).containsExactly("Mia", "Tom");
        assertThat(gym.kiosk().look().floor().recent()).hasSize(3);

        assertThat(gym.done(new Command.Restore(dana.pass(), name))).isEqualTo(new Outcome.Done());

        assertThat(namesHere()).containsExactly("Mia");
        assertThat(gym.kiosk().look().floor().recent()).hasSize(1);
        assertThat(gym.kiosk().look().floor().done(mia, "pull-up")).isEqualTo(1);
        assertThat(said(gym.done(new Command.TapSet(gym.kiosk().newId(), tom, "pull-up", OptionalInt.empty()))))
                .isEqualTo("You are no longer on the list; find yourself again.");
        assertThat(said(gym.done(new Command.BackUp(sam.pass()))))
                .isEqualTo("Choose your name and type your PIN first.");
        assertThat(gym.kiosk().journal(dana.pass(), 9).join()).isEmpty();
        Outcome.Unlocked again = (Outcome.Unlocked) gym.unlock(dana.staff(), DANAS);
        assertThat(gym.journal(again.pass()).get(1)).isEqualTo("Dana data.restored " + name + " 2026-11-23");
        assertThat(gym.kiosk()
                        .condition(again.pass(), false)
                        .join()
                        .orElseThrow()
                        .copies())
                .extracting(Condition.Copy::beforeRestore)
                .containsExactly(true, false);
        logSet(mia);
        gym.restart();
        assertThat(gym.kiosk().look().floor().done(mia, "pull-up")).isEqualTo(2);
    }

    @Test
    void aCopyIsNotPutBackWhileAClassRuns() {
        String name = copy();
        gym.done(new Command.StartClass(gym.kiosk().newId()));
        assertThat(said(gym.done(new Command.Restore(dana.pass(), name))))
                .isEqualTo("A class is running; put a copy back when it is over.");
        assertThat(gym.kiosk().look().live()).isPresent();
        gym.done(new Command.Steer(Control.END));
        assertThat(gym.done(new Command.Restore(dana.pass(), name))).isEqualTo(new Outcome.Done());
        assertThat(gym.kiosk().look().live()).as("the class is not in the copy").isEmpty();
    }

    @Test
    void aClassThatRanWhenTheCopyWasMadeIsWhereItWouldBe() {
        gym.done(new Command.StartClass(gym.kiosk().newId()));
        gym.clock.advance(Duration.ofMinutes(3));
        String name = copy();
        gym.done(new Command.Steer(Control.END));
        gym.clock.advance(Duration.ofMinutes(1));
        gym.done(new Command.Restore(dana.pass(), name));
        assertThat(gym.kiosk().look().live().orElseThrow().run().positionAt(gym.clock.wall()))
                .isEqualTo(Duration.ofMinutes(4).toMillis());
    }

    @Test
    void aCopyThatCannotBeUsedChangesNothing() throws IOException {
        UUID mia = join("Mia");
        Files.createDirectories(data.resolve("backups"));
        Files.writeString(data.resolve("backups/backboard-20261101T000000Z.db"), "not a database ".repeat(80));
        for (String name : List.of("backboard-20261101T000000Z.db", "../backboard.db", "nothing")) {
            assertThat(said(gym.done(new Command.Restore(dana.pass(), name)))).startsWith("Nothing was put back: ");
        }
        logSet(mia);
        assertThat(gym.journal(dana.pass())).noneMatch(line -> line.contains("data."));
        assertThat(gym.kiosk().look().notice()).isEmpty();
        assertThat(Backups.of(data).all()).extracting(Backup::kind).containsExactly(Backup.Kind.MADE);
    }

    @Test
    void guessingGoesOnWhereItWasAfterARestore() {
        String name = copy();
        for (int i = 0; i < 5; i++) {
            gym.unlock(sam.staff(), "999999");
            gym.clock.advance(Duration.ofMinutes(10));
            gym.kiosk().tick().join();
        }
        gym.unlock(sam.staff(), "999999");
        int before = gym.crew().waitSeconds();
        assertThat(before).isGreaterThanOrEqualTo(8);
        gym.done(new Command.Restore(dana.pass(), name));
        assertThat(gym.crew().waitSeconds()).isGreaterThanOrEqualTo(before);
    }

    @Test
    void theConditionTellsWhatThereIsAndHowTheClockWasSet() {
        UUID mia = join("Mia");
        logSet(mia);
        Condition first = condition();
        assertThat(first.sets()).isEqualTo(1);
        assertThat(first.members()).isEqualTo(1);
        assertThat(first.folder()).isEqualTo(data);
        assertThat(first.checked()).isEmpty();
        assertThat(first.clockSet()).isEmpty();
        assertThat(first.isClockWell()).isTrue();
        gym.clock.set(gym.clock.wall().minus(Duration.ofHours(1)));
        gym.kiosk().tick().join();
        Condition set = gym.kiosk().condition(dana.pass(), true).join().orElseThrow();
        assertThat(set.clockSet().orElseThrow().by()).isEqualTo(Duration.ofHours(-1));
        assertThat(set.isClockWell()).isFalse();
        assertThat(set.checked().orElseThrow().isWell()).isTrue();
        gym.clock.advance(Duration.ofHours(25));
        assertThat(condition().isClockWell()).isTrue();
        assertThat(condition().checked()).isPresent();
        assertThat(condition().notice()).isEqualTo(Optional.<Phrase>empty());
    }
}
