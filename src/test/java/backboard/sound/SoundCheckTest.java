package backboard.sound;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.TestGym;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundCheckTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "sound.here = no, 'Sound: off, because sound.here is no.'",
        "sound.volume = 0, 'Sound: off, because sound.volume is 0.'",
    })
    void aMachineThatIsNotToSoundIsNotLookedAt(String setting, String line) {
        assertThat(line(setting)).isEqualTo(line);
    }

    @Test
    void aDeviceThatIsThereOrMissingIsTold() {
        assertThat(line())
                .isEqualTo(
                        SystemLine.isThere()
                                ? "Sound: there is a sound device; the voice is off."
                                : "Sound: this computer has no sound device that can be used,"
                                        + " so the wall is silent until there is one; the voice is off.");
    }

    @Test
    void aVoiceThatIsWantedAndMissingIsTold() {
        assertThat(line("sound.voice = on")).endsWith("; this computer has no voice; on Linux install espeak-ng.");
    }

    @Test
    @DisabledOnOs(
            value = OS.WINDOWS,
            disabledReason = "its paths hold the colon that parts the folders of a PATH on Linux")
    void aVoiceThatIsThereIsNamed() throws IOException {
        Files.createFile(folder.resolve("espeak-ng")).toFile().setExecutable(true);
        assertThat(line("sound.voice = on")).endsWith("; the voice is espeak-ng.");
    }

    private String line(String... settings) {
        return SoundCheck.line(TestGym.settings(settings).sound(), "Linux", folder.toString());
    }
}
