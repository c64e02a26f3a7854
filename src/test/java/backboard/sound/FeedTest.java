package backboard.sound;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.sound.Health.Device;
import backboard.words.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.Test;

class FeedTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final byte[] GO = Wave.of(Signal.GO, 60);
    private static final byte[] STOP = Wave.of(Signal.STOP, 60);

    private final TurnedDevice device = new TurnedDevice();
    private final Feed feed = new Feed(device);
    private Instant now = NOW;

    @Test
    void aToneIsHeardAtOnceWholeAndOnce() {
        feed.ready(now);
        turns(50);
        int asked = device.played();

        feed.play(GO, now, now);
        turns(50);

        byte[] heard = device.takenFrom(asked);
        int start = indexOf(heard, GO);
        assertThat(start).as("silence before the tone, in bytes").isBetween(0, Wave.bytes(Feed.SILENCE_AHEAD_MS));
        assertThat(Arrays.copyOfRange(heard, 0, start)).containsOnly(0);
        assertThat(Arrays.copyOfRange(heard, start + GO.length, heard.length)).containsOnly(0);
        assertThat(device.opened()).isEqualTo(1);
    }

    @Test
    void aNewerToneTakesThePlaceOfTheOneThatPlays() {
        feed.ready(now);
        feed.play(STOP, now, now);
        turns(5);
        int asked = device.played();
        feed.play(GO, now, now);
        turns(50);

        byte[] heard = device.takenFrom(asked);
        assertThat(indexOf(heard, GO)).isBetween(0, Wave.bytes(250));
        assertThat(Arrays.copyOfRange(heard, indexOf(heard, GO) + GO.length, heard.length))
                .containsOnly(0);
    }

    @Test
    void aToneThatWouldComeTooLateIsNotPlayed() {
        feed.ready(now);
        feed.play(GO, now, now.plus(Feed.TOO_LATE).plusMillis(1));
        turns(50);

        assertThat(device.takenFrom(0)).isNotEmpty().containsOnly(0);
    }

    @Test
    void withoutADeviceItIsSilentSaysSoAndTriesAgainEveryMinute() {
        device.there(false);
        for (int second = 0; second < 125; second++) {
            feed.ready(now);
            feed.play(GO, now, now);
            turns(50);
        }

        assertThat(device.opened()).as("at 0, 60 and 120 s").isEqualTo(3);
        assertThat(feed.condition().device()).isEqualTo(Device.MISSING);
        assertThat(feed.condition().since()).contains(NOW);
        assertThat(feed.condition().fault())
                .contains(new Health.Fault(NOW.plusSeconds(120), Phrase.of("sound.fault.told", "the device is gone")));
    }

    @Test
    void aDeviceThatComesBackIsUsedAgainAndNothingOldIsPlayed() {
        device.there(false);
        feed.ready(now);
        feed.play(STOP, now, now);
        device.there(true);
        now = now.plus(Feed.RETRY);
        feed.ready(now);
        turns(50);
        assertThat(device.takenFrom(0)).containsOnly(0);
        feed.play(GO, now, now);
        turns(50);

        assertThat(indexOf(device.takenFrom(0), GO)).isNotNegative();
        assertThat(feed.condition().device()).isEqualTo(Device.PLAYING);
        assertThat(feed.condition().since()).contains(NOW.plus(Feed.RETRY));
        assertThat(feed.condition().fault()).as("what was wrong is still told").isPresent();
    }

    @Test
    void aClockThatIsSetBackDoesNotKeepADeviceAway() {
        device.there(false);
        feed.ready(now);
        device.there(true);
        now = NOW.minus(Duration.ofHours(5));
        feed.ready(now);
        feed.ready(now.plus(Feed.RETRY));

        assertThat(feed.isOpen()).isTrue();
    }

    @Test
    void aDeviceThatIsPulledOutIsClosedAndOpenedAgain() {
        feed.ready(now);
        turns(10);
        device.takesAll(false);
        feed.play(GO, now, now);
        turns(10);
        assertThat(feed.condition().device()).isEqualTo(Device.MISSING);
        assertThat(device.closed()).isEqualTo(1);

        device.takesAll(true);
        now = now.plus(Feed.RETRY);
        feed.ready(now);
        turns(10);
        assertThat(feed.condition().device()).isEqualTo(Device.PLAYING);
    }

    @Test
    void aDeviceThatBreaksIsToldAndNotThrown() {
        feed.ready(now);
        device.breaks(true);
        turns(1);

        assertThat(feed.condition().device()).isEqualTo(Device.MISSING);
        assertThat(feed.condition().fault().orElseThrow().what().toString()).contains("broken");
    }

    @Test
    void aDeviceThatTakesNothingAnyMoreIsGivenUp() {
        feed.ready(now);
        for (int i = 0; i < Feed.TURNS_TO_STUCK; i++) {
            feed.turn(now.plusMillis(i));
        }
        assertThat(feed.isOpen()).isTrue();
        feed.turn(now);
        feed.turn(now);

        assertThat(feed.isOpen()).isFalse();
        assertThat(feed.condition().device()).isEqualTo(Device.MISSING);
    }

    @Test
    void theDeviceIsLetGoHalfAMinuteAfterTheLastLookAtAClassAndTakenUpByTheNext() {
        feed.ready(now);
        turns(10);
        Instant last = now;
        for (int i = 0; i < Feed.TURNS_TO_REST; i++) {
            device.pass(Feed.TURN_MS);
            feed.turn(last);
            assertThat(feed.isOpen()).isTrue();
        }
        feed.turn(last);
        feed.turn(last);
        assertThat(feed.isOpen()).isFalse();
        assertThat(feed.condition()).isEqualTo(new Feed.Condition(Device.AT_REST, Optional.of(last), Optional.empty()));

        feed.ready(last.plusSeconds(3600));
        assertThat(feed.isOpen()).isTrue();
    }

    @Test
    void thisMachineHasNoDeviceAndThatIsASentence() {
        Assumptions.assumeThat(SystemLine.isThere()).isFalse();
        Feed here = new Feed(SystemLine::open);
        here.ready(now);

        assertThat(here.condition().fault().map(Health.Fault::what)).contains(Health.NO_DEVICE);
    }

    /** Time passes as in a class: the device plays, the screens look, the feed fills up. */
    private void turns(int count) {
        for (int i = 0; i < count; i++) {
            feed.turn(now);
            device.pass(Feed.TURN_MS);
            now = now.plusMillis(Feed.TURN_MS);
        }
    }

    private static int indexOf(byte[] all, byte[] part) {
        for (int i = 0; i <= all.length - part.length; i += Wave.FRAME_BYTES) {
            if (Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        return -1;
    }
}
