package backboard.sound;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.TestGym;
import backboard.sound.VoiceProgram.Found;
import backboard.training.Language;
import backboard.words.Phrase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real processes: programs of the test's own with the names of voices, which write down what they were given. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs that stand for voices are shell scripts")
class VoiceTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @TempDir
    Path folder;

    private Optional<Voice> voice = Optional.empty();

    @AfterEach
    void close() {
        voice.ifPresent(Voice::close);
    }

    @Test
    void theFirstVoiceOfTheSystemOnThePathIsFound() throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path two = Files.createDirectory(folder.resolve("two"));
        program(one, "espeak", "");
        program(two, "espeak-ng", "");
        program(two, "say", "");
        String path = "relative" + File.pathSeparator + File.pathSeparator + one + File.pathSeparator + two;

        assertThat(VoiceProgram.find("Linux", path))
                .contains(new Found(VoiceProgram.ESPEAK_NG, two.resolve("espeak-ng")));
        assertThat(VoiceProgram.find("Mac OS X", path)).contains(new Found(VoiceProgram.SAY, two.resolve("say")));
        assertThat(VoiceProgram.find("Windows 11", path)).isEmpty();
        assertThat(VoiceProgram.find("Linux", one.toString()))
                .contains(new Found(VoiceProgram.ESPEAK, one.resolve("espeak")));
        assertThat(VoiceProgram.find("Linux", "")).isEmpty();
    }

    @Test
    void whatCannotBeStartedOrLiesInARelativeFolderIsNoVoice() throws IOException {
        Files.writeString(folder.resolve("espeak-ng"), "not a program");
        Files.createDirectory(folder.resolve("espeak"));
        program(folder, "spd-say", "");
        Path relative = Path.of("").toAbsolutePath().relativize(folder);

        assertThat(VoiceProgram.find("Linux", folder.toString()).map(Found::program))
                .contains(VoiceProgram.SPD_SAY);
        assertThat(VoiceProgram.find("Linux", relative.toString())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theWordsArriveWholeAndTheVolumeWithThem(VoiceProgram kind) throws Exception {
        Voice spoken = voice(kind, "");
        say(spoken, "Next: Chest-supported row", 60);

        assertThat(spoken.fault()).isEmpty();
        assertThat(spoken.program()).contains(kind.shownName());
        String volume = switch (kind) {
            case ESPEAK_NG, ESPEAK -> "-a\n120\n";
            case SPD_SAY -> "--volume\n20\n";
            case SAY -> "[[volm 0.60]] ";
            case POWERSHELL -> "$voice.Volume = 60;";
        };
        assertThat(written("arguments") + written("input"))
                .contains("Next: Chest-supported row")
                .contains(volume);
    }

    /** What no machine of the tests can try: that the system has such a voice. */
    @ParameterizedTest
    @EnumSource
    void theProgramIsAskedForAVoiceOfTheLanguage(VoiceProgram kind) throws Exception {
        Voice spoken = voice(kind, "");
        spoken.say("A continuación: Remo con apoyo", Language.SPANISH, 60, Duration.ZERO, NOW);
        spoken.whenQuiet().join();

        assertThat(spoken.fault()).isEmpty();
        String asked = switch (kind) {
            case ESPEAK_NG, ESPEAK -> "-v\nes\n";
            case SPD_SAY -> "--language\nes\n";
            case SAY -> "-v\nPaulina\n";
            case POWERSHELL -> "0, 'es')";
        };
        assertThat(written("arguments")).contains(asked);
        assertThat(written("arguments") + written("input")).contains("A continuación: Remo con apoyo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Next: $(touch hacked) `touch hacked`; touch hacked",
                "--version",
                "Next: row [[volm 1.0]] <audio src=x> \u0001+99A \"quoted\" | tee hacked",
                "Next: row\n-f /etc/passwd",
            })
    void noNameCanBeACommandOrAnOption(String words) throws Exception {
        for (VoiceProgram kind : VoiceProgram.values()) {
            Voice spoken = voice(kind, "");
            say(spoken, words, 50);

            assertThat(folder.resolve("hacked")).doesNotExist();
            assertThat(written("input").replace("[[volm 0.50]]", "")).doesNotContainPattern("[\\[\\]<>$`;|\"\\n\\x01]");
            List<String> arguments = written("arguments").lines().toList();
            if (kind == VoiceProgram.SPD_SAY) {
                assertThat(arguments.get(arguments.size() - 2)).isEqualTo("--");
                assertThat(arguments.get(arguments.size() - 1)).doesNotContainPattern("[\\[\\]<>$`;|\"\\x01]");
            } else {
                assertThat(arguments)
                        .isEqualTo(kind.options(Language.ENGLISH, 50, "").stream()
                                .flatMap(String::lines)
                                .toList());
            }
            spoken.close();
        }
    }

    @Test
    void everyNameOfTheLibraryIsSpokenAsItIsWritten() {
        assertThat(TestGym.LIBRARY.exercises().values())
                .allSatisfy(exercise ->
                        assertThat(VoiceProgram.plain(exercise.name())).isEqualTo(exercise.name()));
    }

    @Test
    void aVoiceThatHangsIsEndedWithAllItStarted() throws Exception {
        Voice spoken = voice(
                VoiceProgram.ESPEAK_NG, "echo $$ > pid; sleep 1000 & echo $! > child; wait", Duration.ofMillis(700));
        say(spoken, "Next: Row", 50);

        assertThat(spoken.fault().orElseThrow().what()).isEqualTo(Phrase.of("sound.fault.hung", "espeak-ng"));
        assertGone("pid");
        assertGone("child");
    }

    @Test
    void newerWordsCutTheOlderOff() throws Exception {
        Voice spoken = voice(
                VoiceProgram.ESPEAK_NG,
                "echo $$ > pid; mv input said-$$; if grep -q Old said-$$; then touch old; sleep 1000; fi");
        spoken.say("Old", Language.ENGLISH, 50, Duration.ZERO, NOW);
        waitFor("old");
        Files.move(folder.resolve("pid"), folder.resolve("oldPid"));
        say(spoken, "New", 50);

        assertGone("oldPid");
        assertThat(folder.resolve(
                        "said-" + Files.readString(folder.resolve("pid")).strip()))
                .hasContent("New");
        assertThat(spoken.fault()).isEmpty();
    }

    @Test
    void closingEndsWhatIsBeingSpoken() throws Exception {
        Voice spoken = voice(VoiceProgram.ESPEAK_NG, "echo $$ > pid; touch begun; exec sleep 1000");
        spoken.say("Next: Row", Language.ENGLISH, 50, Duration.ZERO, NOW);
        waitFor("begun");
        spoken.close();

        assertGone("pid");
    }

    @Test
    void aVoiceThatFailsIsToldAndOneThatSpeaksAgainIsWell() throws Exception {
        Voice spoken = voice(VoiceProgram.ESPEAK_NG, "test -e well");
        say(spoken, "Next: Row", 50);
        assertThat(spoken.fault()).contains(new Health.Fault(NOW, Phrase.of("sound.fault.ended", "espeak-ng", 1)));

        Files.createFile(folder.resolve("well"));
        say(spoken, "Next: Row", 50);
        assertThat(spoken.fault()).isEmpty();
    }

    @Test
    void aMachineWithoutAVoiceSaysSoUntilOneIsInstalled() throws Exception {
        Voice spoken = new Voice(() -> VoiceProgram.find("Linux", folder.toString()), Voice.LONGEST);
        voice = Optional.of(spoken);
        say(spoken, "Next: Row", 50);
        assertThat(spoken.fault().orElseThrow().what()).isEqualTo(Health.NO_VOICE);

        program(folder, "espeak-ng", "");
        say(spoken, "Next: Row", 50);
        assertThat(spoken.fault()).isEmpty();
        assertThat(written("input")).isEqualTo("Next: Row");
    }

    private Voice voice(VoiceProgram kind, String script) throws IOException {
        return voice(kind, script, Voice.LONGEST);
    }

    private Voice voice(VoiceProgram kind, String script, Duration longest) throws IOException {
        Path path = program(folder, kind.shownName(), script);
        Voice made = new Voice(() -> Optional.of(new Found(kind, path)), longest);
        voice = Optional.of(made);
        return made;
    }

    /** Writes down its arguments, one a line, and its input, and then does as the script says. */
    private Path program(Path where, String name, String script) throws IOException {
        Path path = where.resolve(name);
        Files.writeString(
                path,
                "#!/bin/sh\ncd '" + folder
                        + "'\nfor one in \"$@\"; do printf '%s\\n' \"$one\"; done > arguments\ncat > input\n" + script
                        + "\n");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        return path;
    }

    private String written(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    /** Has words spoken and waits until they have been. */
    private static void say(Voice voice, String words, int volume) {
        voice.say(words, Language.ENGLISH, volume, Duration.ZERO, NOW);
        voice.whenQuiet().join();
    }

    private void waitFor(String file) {
        while (!Files.exists(folder.resolve(file))) {
            Thread.onSpinWait();
        }
    }

    private void assertGone(String pidFile) throws IOException {
        long pid = Long.parseLong(written(pidFile).strip());
        ProcessHandle.of(pid)
                .map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(null))
                .join();
    }
}
