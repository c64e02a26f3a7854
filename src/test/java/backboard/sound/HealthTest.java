package backboard.sound;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.TestGym;
import backboard.sound.Health.Device;
import backboard.sound.Health.Fault;
import backboard.training.Language;
import backboard.words.Phrase;
import backboard.words.Words;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HealthTest {

    private static final Words ENGLISH = Words.of(Language.ENGLISH);
    private static final Instant SIX = TestGym.at("2026-11-24T18:00");
    private static final Instant SEVEN = TestGym.at("2026-11-24T19:00");

    @Test
    void nothingIsAmissBeforeTheFirstClass() {
        assertThat(Health.UNUSED.isWell()).isTrue();
        assertThat(Health.UNUSED.lines(ENGLISH, TestGym.ZONE))
                .containsExactly("No class has needed the sound yet.", "The voice has not been needed yet.");
    }

    @Test
    void aDeviceThatCameBackIsWellAndItsFailureStillTold() {
        Health health = new Health(
                Device.PLAYING,
                Optional.of(SEVEN),
                Optional.of(new Fault(SIX, Phrase.of("sound.fault.told", "it was pulled out"))),
                Optional.of("espeak-ng"),
                Optional.empty());

        assertThat(health.isWell()).isTrue();
        assertThat(health.lines(ENGLISH, TestGym.ZONE))
                .containsExactly(
                        "The sound is on since 24 Nov 19:00.",
                        "It last failed on 24 Nov 18:00: it was pulled out.",
                        "The voice is espeak-ng.");
    }

    @Test
    void aVoiceThatFailedIsNotWellAndSaysWhy() {
        Health health = new Health(
                Device.AT_REST,
                Optional.of(SEVEN),
                Optional.empty(),
                Optional.of("espeak-ng"),
                Optional.of(new Fault(SIX, Phrase.of("sound.fault.ended", "espeak-ng", 1))));

        assertThat(health.isWell()).isFalse();
        assertThat(health.lines(ENGLISH, TestGym.ZONE))
                .containsExactly(
                        "The sound has been at rest since 24 Nov 19:00.",
                        "The voice is espeak-ng.",
                        "The voice failed on 24 Nov 18:00: espeak-ng ended with code 1.");
        assertThat(health.lines(Words.of(Language.SPANISH), TestGym.ZONE))
                .endsWith("La voz falló el 24 nov 18:00: espeak-ng terminó con el código 1.");
    }

    @Test
    void aMissingVoiceIsTold() {
        Health health = new Health(
                Device.PLAYING,
                Optional.of(SIX),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Fault(SIX, Health.NO_VOICE)));

        assertThat(health.lines(ENGLISH, TestGym.ZONE).get(1))
                .isEqualTo("The voice failed on 24 Nov 18:00: this computer has no voice; on Linux install espeak-ng.");
    }
}
