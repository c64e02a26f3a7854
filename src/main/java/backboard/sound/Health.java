package backboard.sound;

import backboard.words.Phrase;
import backboard.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How sound and voice are, at one instant. A machine without them is no mistake: the wall does not need ears.
 *
 * @param since when the device came into this state, by the clock of the states shown; empty if unused
 * @param deviceFault the last time the device failed, kept after it has come back
 * @param voice the program that speaks; empty if there is none or none has been needed yet
 * @param voiceFault the last time the voice failed
 */
public record Health(
        Device device,
        Optional<Instant> since,
        Optional<Fault> deviceFault,
        Optional<String> voice,
        Optional<Fault> voiceFault) {

    static final Phrase NO_DEVICE = Phrase.of("sound.fault.no-device");
    static final Phrase NO_VOICE = Phrase.of("sound.fault.no-voice");

    static final Health UNUSED =
            new Health(Device.UNUSED, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What the sound device does. */
    public enum Device {
        /** No class has needed it yet. */
        UNUSED,
        /** Open while a class is on. */
        PLAYING,
        /** It has played and was closed, since no class is on. */
        AT_REST,
        /** It could not be used; once a minute it is tried again. */
        MISSING
    }

    /**
     * Something that went wrong.
     *
     * @param what without a capital letter and a full stop
     */
    public record Fault(Instant at, Phrase what) {}

    /** Whether sound and voice do what they were last asked to. */
    public boolean isWell() {
        return device != Device.MISSING && voiceFault.isEmpty();
    }

    /** Sentences for a page that tells how the program is; of the device first. */
    public List<String> lines(Words words, ZoneId zone) {
        List<String> lines = new ArrayList<>();
        String start = since.map(instant -> told(instant, words, zone)).orElse("");
        if (device == Device.MISSING) {
            lines.add(words.say(
                    "sound.health.missing",
                    start,
                    deviceFault.map(Fault::what).orElse(NO_DEVICE).in(words)));
        } else {
            lines.add(words.say("sound.health." + key(device), start));
            deviceFault.ifPresent(fault -> lines.add(failed("sound.health.failed", fault, words, zone)));
        }
        voice.ifPresent(name -> lines.add(words.say("sound.health.voice", name)));
        voiceFault.ifPresent(fault -> lines.add(failed("sound.health.voice-failed", fault, words, zone)));
        if (voice.isEmpty() && voiceFault.isEmpty()) {
            lines.add(words.say("sound.health.no-voice-yet"));
        }
        return List.copyOf(lines);
    }

    private static String key(Device device) {
        return device.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String failed(String key, Fault fault, Words words, ZoneId zone) {
        return words.say(key, told(fault.at(), words, zone), fault.what().in(words));
    }

    private static String told(Instant instant, Words words, ZoneId zone) {
        return DateTimeFormatter.ofPattern("d MMM HH:mm", words.language().locale())
                .format(instant.atZone(zone));
    }
}
