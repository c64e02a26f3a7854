package backboard.sound;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.TestGym;
import backboard.sound.Health.Device;
import backboard.sound.Health.Fault;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HealthTest {

    private static final Instant SIX = TestGym.at("2026-11-24T18:00");
    private static final Instant SEVEN = TestGym.at("2026-11-24T19:00");

    @Test
    void nothingIsAmissBeforeTheFirstClass() {
        assertThat(Health.UNUSED.isWell()).isTrue();
        assertThat(Health.UNUSED.lines(TestGym.ZONE))
                .containsExactly("Sound: no class has needed it yet.", "Voice: not needed yet.");
    }

    @Test
    void aDeviceThatCameBackIsWellAndItsFailureStillTold() {
        Health health = new Health(
                Device.PLAYING,
                Optional.of(SEVEN),
                Optional.of(new Fault(SIX, "it was pulled out")),
                Optional.of("espeak-ng"),
                Optional.empty());

        assertThat(health.isWell()).isTrue();
        assertThat(health.lines(TestGym.ZONE))
                .containsExactly(
                        "Sound: playing since 24 Nov 19:00; it last failed on 24 Nov 18:00 because it was pulled out.",
                        "Voice: espeak-ng.");
    }

    @Test
    void aVoiceThatFailedIsNotWellAndSaysWhy() {
        Health health = new Health(
                Device.AT_REST,
                Optional.of(SEVEN),
                Optional.empty(),
                Optional.of("espeak-ng"),
                Optional.of(new Fault(SIX, "espeak-ng ended with code 1")));

        assertThat(health.isWell()).isFalse();
        assertThat(health.lines(TestGym.ZONE))
                .containsExactly(
                        "Sound: at rest since 24 Nov 19:00.",
                        "Voice: espeak-ng failed on 24 Nov 18:00 because espeak-ng ended with code 1.");
    }

    @Test
    void aMissingVoiceIsTold() {
        Health health = new Health(
                Device.PLAYING,
                Optional.of(SIX),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Fault(SIX, Health.NO_VOICE)));

        assertThat(health.lines(TestGym.ZONE).get(1))
                .isEqualTo(
                        "Voice: failed on 24 Nov 18:00 because this computer has no voice; on Linux install espeak-ng.");
    }
}
