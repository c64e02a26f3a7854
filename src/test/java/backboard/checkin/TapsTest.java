package backboard.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.checkin.Taps.Mark;
import backboard.checkin.Taps.Meaning;
import backboard.kiosk.Outcome;
import backboard.kiosk.TestGym;
import backboard.training.Effort;
import backboard.training.LoggedSet;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a tap on a name means, by what the one before has led to. */
class TapsTest {

    private static final UUID MIA = new UUID(7, 1);
    private static final UUID RUBEN = new UUID(7, 2);
    private static final Instant NOW = Instant.parse("2026-11-23T18:20:00Z");
    private static final Outcome.Saved SAVED = new Outcome.Saved(
            new LoggedSet(
                    new UUID(1, 1),
                    MIA,
                    "pull-up",
                    Effort.reps(8, Optional.empty()),
                    NOW,
                    LocalDateTime.parse("2026-11-23T19:20:00"),
                    Optional.empty(),
                    false,
                    0),
            1,
            false);
    private static final Tapped TAPPED = new Tapped(
            Samples.member(1, "Mia", "K"), TestGym.LIBRARY.exercise("pull-up").orElseThrow(), SAVED);

    private final Taps taps = new Taps();

    private Meaning meaning(UUID who, long afterMs) {
        return taps.meaning(who, NOW.plusMillis(afterMs), true);
    }

    @Test
    void theFirstTapLogsWhereThereIsSomethingToLogAndOtherwiseOpensTheDetails() {
        assertThat(taps.meaning(MIA, NOW, true)).isEqualTo(Meaning.LOG);
        assertThat(taps.meaning(MIA, NOW, false)).isEqualTo(Meaning.DETAILS);
    }

    @Test
    void whileTheSetIsOnItsWayFurtherTapsMeanNothing() {
        taps.sent(MIA, NOW);
        assertThat(taps.isWaiting()).isTrue();
        assertThat(meaning(MIA, 5_000)).isEqualTo(Meaning.NOTHING);
        assertThat(meaning(RUBEN, 5_000)).isEqualTo(Meaning.LOG);
        assertThat(taps.mark(MIA, NOW)).contains(new Mark(Optional.empty(), 1));
    }

    @Test
    void aSecondTapIsADoubleTapThenTheDetailsThenANewSet() {
        taps.sent(MIA, NOW);
        taps.saved(TAPPED, NOW.plusMillis(100));
        assertThat(taps.isWaiting()).isFalse();
        assertThat(meaning(MIA, 599)).isEqualTo(Meaning.NOTHING);
        assertThat(meaning(MIA, 600)).isEqualTo(Meaning.DETAILS);
        assertThat(meaning(MIA, 7_099)).isEqualTo(Meaning.DETAILS);
        assertThat(meaning(MIA, 7_100)).isEqualTo(Meaning.LOG);
    }

    @Test
    void theTickIsShownForSevenSecondsAfterTheCommitAndDrains() {
        taps.sent(MIA, NOW);
        taps.saved(TAPPED, NOW.plusMillis(400));
        assertThat(taps.mark(MIA, NOW.plusMillis(400))).contains(new Mark(Optional.of(TAPPED), 1));
        assertThat(taps.mark(MIA, NOW.plusMillis(3_900))).contains(new Mark(Optional.of(TAPPED), .5));
        assertThat(taps.mark(MIA, NOW.plusMillis(7_400))).isEmpty();
        assertThat(taps.mark(RUBEN, NOW)).isEmpty();
    }

    @Test
    void afterARefusalTheNextTapIsAFirstOne() {
        taps.sent(MIA, NOW);
        taps.forget(MIA);
        assertThat(meaning(MIA, 50)).isEqualTo(Meaning.LOG);
    }

    @Test
    void aClockSetBackDoesNotKeepATick() {
        taps.sent(MIA, NOW);
        taps.saved(TAPPED, NOW);
        assertThat(meaning(MIA, -3_600_000)).isEqualTo(Meaning.LOG);
        assertThat(taps.mark(MIA, NOW.minusSeconds(3600))).isEmpty();
    }
}
