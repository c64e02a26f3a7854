package backboard.sound;

import backboard.settings.Sound;
import backboard.training.Language;
import backboard.words.Words;

/** What can be told about the sound of a machine without making any. */
public final class SoundCheck {

    private static final Words ENGLISH = Words.of(Language.ENGLISH);

    private SoundCheck() {}

    /**
     * One sentence: whether this machine will be heard, and why not.
     *
     * @param system as Java names the operating system
     * @param path folders as in the variable PATH, where a voice is looked for
     */
    public static String line(Sound sound, String system, String path) {
        if (!sound.here()) {
            return "Sound: off, because sound.here is no.";
        }
        if (sound.volume() == 0) {
            return "Sound: off, because sound.volume is 0.";
        }
        String device = SystemLine.isThere()
                ? "there is a sound device"
                : Health.NO_DEVICE.in(ENGLISH) + ", so the wall is silent until there is one";
        return "Sound: " + device + "; " + voice(sound, system, path) + ".";
    }

    private static String voice(Sound sound, String system, String path) {
        if (sound.voice() == Sound.Voice.OFF) {
            return "the voice is off";
        }
        return VoiceProgram.find(system, path)
                .map(found -> "the voice is " + found.program().shownName())
                .orElseGet(() -> Health.NO_VOICE.in(ENGLISH));
    }
}
