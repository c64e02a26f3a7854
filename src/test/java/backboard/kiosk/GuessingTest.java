package backboard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.training.Appearance;
import backboard.training.Effort;
import backboard.training.Staff;
import backboard.training.StaffRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody at the screen who does not know the PIN. */
class GuessingTest {

    private static final String RIGHT = "482915";

    @TempDir
    Path folder;

    /** Written out, not computed: what the rule says for each failed try in a row. */
    private static final List<Integer> SECONDS_AFTER = List.of(0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300);

    private static Duration waitAfter(int failed) {
        return Duration.ofSeconds(SECONDS_AFTER.get(Math.min(failed, SECONDS_AFTER.size() - 1)));
    }

    @Test
    void aThousandGuessesAcrossRestartsAndClockJumpsStayWithinTheLockout() {
        Random luck = new Random(5);
        try (StaffGym gym = new StaffGym(folder, StaffGym.CHEAP)) {
            Outcome.Unlocked dana = gym.first("Dana", RIGHT);
            List<Staff> names = List.of(dana.staff(), gym.add(dana.pass(), "Sam", StaffRole.COACH, "730194"));
            int looked = 0;
            int early = 0;
            int restarts = 0;
            Duration steady = Duration.ZERO;
            Duration shortest = Duration.ZERO;
            while (looked < 1000) {
                String guess = String.valueOf(100_000 + luck.nextInt(300_000));
                long before = gym.clock.steadyNanos();
                Outcome.NotUnlocked no = (Outcome.NotUnlocked) gym.unlock(names.get(luck.nextInt(names.size())), guess);
                assertThat(gym.clock.steadyNanos()).isEqualTo(before);
                if (no.wrong()) {
                    assertThat(steady).as("before guess %d", looked + 1).isGreaterThanOrEqualTo(waitAfter(looked));
                    shortest = shortest.plus(waitAfter(looked));
                    looked++;
                    steady = Duration.ZERO;
                    assertThat(no.seconds()).isEqualTo((int) waitAfter(looked).toSeconds());
                } else {
                    early++;
                    assertThat(steady).isLessThan(waitAfter(looked));
                    assertThat(no.seconds()).isEqualTo((int)
                            waitAfter(looked).minus(steady).plusMillis(999).toSeconds());
                }
                switch (luck.nextInt(40)) {
                    case 0 -> {
                        boolean served = steady.compareTo(waitAfter(looked)) >= 0;
                        gym.kiosk().tick().join();
                        gym.restart();
                        restarts++;
                        // Begins again in full.
                        steady = served ? steady : Duration.ZERO;
                    }
                    case 1, 2 -> gym.clock.set(gym.clock.wall().plus(Duration.ofDays(luck.nextInt(800) - 400)));
                    case 3, 4, 5, 6 -> {
                        Duration some = Duration.ofMillis(luck.nextInt(90_000));
                        gym.clock.advance(some);
                        steady = steady.plus(some);
                    }
                    case 7 -> {
                        // At once again.
                    }
                    default -> {
                        Duration told = Duration.ofSeconds(no.seconds());
                        gym.clock.advance(told);
                        steady = steady.plus(told);
                    }
                }
            }
            assertThat(early).isGreaterThan(100);
            assertThat(restarts).isGreaterThan(20);
            assertThat(shortest).isGreaterThan(Duration.ofDays(3));
            gym.clock.advance(Duration.ofMinutes(5));
            assertThat(gym.unlock(dana.staff(), RIGHT)).isInstanceOf(Outcome.Unlocked.class);
        }
    }

    @Test
    void aWaitThatWasServedIsNotServedAgainAfterARestart() {
        try (StaffGym gym = new StaffGym(folder, StaffGym.CHEAP)) {
            Staff dana = gym.first("Dana", RIGHT).staff();
            fail(gym, dana, 8);
            assertThat(gym.crew().waitSeconds()).isEqualTo(32);
            gym.clock.advance(Duration.ofSeconds(20));
            assertThat(gym.crew().waitSeconds()).isEqualTo(12);
            gym.restart();
            assertThat(gym.crew().waitSeconds()).isEqualTo(32);
            gym.clock.advance(Duration.ofSeconds(32));
            gym.kiosk().tick().join();
            gym.restart();
            assertThat(gym.crew().waitSeconds()).isZero();
            assertThat(gym.unlock(dana, "390517")).isEqualTo(new Outcome.NotUnlocked(true, 64));
        }
    }

    private static void fail(StaffGym gym, Staff staff, int times) {
        for (int i = 0; i < times; i++) {
            gym.clock.advance(Duration.ofSeconds(gym.crew().waitSeconds()));
            assertThat(gym.unlock(staff, "390517")).isInstanceOf(Outcome.NotUnlocked.class);
        }
    }

    @Test
    void theRightPinTooEarlyIsNotLookedAtAndDoesNotLengthenTheWait() {
        try (StaffGym gym = new StaffGym(folder, StaffGym.CHEAP)) {
            Staff dana = gym.first("Dana", RIGHT).staff();
            fail(gym, dana, 5);
            for (int i = 0; i < 10; i++) {
                assertThat(gym.unlock(dana, RIGHT)).isEqualTo(new Outcome.NotUnlocked(false, 4));
            }
            gym.clock.advance(Duration.ofSeconds(4));
            assertThat(gym.unlock(dana, RIGHT)).isInstanceOf(Outcome.Unlocked.class);
            assertThat(gym.unlock(dana, "390517")).isEqualTo(new Outcome.NotUnlocked(true, 0));
        }
    }

    @Test
    void whoKnowsAPinCannotUseItToGuessAnothers() {
        try (StaffGym gym = new StaffGym(folder, StaffGym.CHEAP)) {
            Outcome.Unlocked dana = gym.first("Dana", RIGHT);
            Staff sam = gym.add(dana.pass(), "Sam", StaffRole.COACH, "730194");
            Duration spent = Duration.ZERO;
            for (int i = 0; i < 14; i++) {
                Duration wait = Duration.ofSeconds(gym.crew().waitSeconds());
                spent = spent.plus(wait);
                gym.clock.advance(wait);
                assertThat(gym.unlock(dana.staff(), "390517")).isInstanceOf(Outcome.NotUnlocked.class);
                wait = Duration.ofSeconds(gym.crew().waitSeconds());
                spent = spent.plus(wait);
                gym.clock.advance(wait);
                assertThat(gym.unlock(sam, "730194")).isInstanceOf(Outcome.Unlocked.class);
            }
            assertThat(spent).isGreaterThan(Duration.ofMinutes(18));
        }
    }

    @Test
    void manyTriesAtOnceAreNoMoreThanTheFreeOnes() {
        try (StaffGym gym = new StaffGym(folder, StaffGym.CHEAP)) {
            Staff dana = gym.first("Dana", RIGHT).staff();
            List<CompletableFuture<Outcome>> all = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                all.add(gym.kiosk().submit(new Command.Unlock(dana.id(), StaffGym.pin("390517"))));
            }
            assertThat(all.stream().map(CompletableFuture::join))
                    .filteredOn(outcome -> ((Outcome.NotUnlocked) outcome).wrong())
                    .hasSize(3);
        }
    }

    @Test
    void tapsOfMembersAreAnsweredWhileAPinIsLookedAt() {
        // Takes seconds, so that it is not over before the tap.
        try (StaffGym gym = new StaffGym(folder, new PinHash(PinHash.STANDARD.memoryKib(), 60))) {
            Staff dana = gym.first("Dana", RIGHT).staff();
            UUID mia = ((Outcome.Joined)
                            gym.done(new Command.Join(gym.kiosk().newId(), "Mia", "K", Appearance.NAME, "")))
                    .guise()
                    .id();
            CompletableFuture<Outcome> guess =
                    gym.kiosk().submit(new Command.Unlock(dana.id(), StaffGym.pin("390517")));
            Outcome tap = gym.kiosk()
                    .submit(new Command.LogSet(
                            gym.kiosk().newId(),
                            mia,
                            "lat-pulldown",
                            Effort.reps(10, Optional.empty()),
                            OptionalInt.empty()))
                    .join();
            assertThat(tap).isInstanceOf(Outcome.Saved.class);
            assertThat(guess).isNotDone();
            assertThat(guess.join()).isEqualTo(new Outcome.NotUnlocked(true, 0));
        }
    }

    @Test
    void tapsOfMembersAreAnsweredWhileTheStaffHasToWait() {
        try (StaffGym gym = new StaffGym(folder, StaffGym.CHEAP)) {
            Staff dana = gym.first("Dana", RIGHT).staff();
            fail(gym, dana, 14);
            Instant before = gym.clock.wall();
            assertThat(gym.done(new Command.Join(gym.kiosk().newId(), "Mia", "K", Appearance.NAME, "")))
                    .isInstanceOf(Outcome.Joined.class);
            assertThat(gym.done(new Command.StartClass(gym.kiosk().newId()))).isEqualTo(new Outcome.Done());
            assertThat(gym.clock.wall()).isEqualTo(before);
        }
    }
}
