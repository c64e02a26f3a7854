package backboard.sound;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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

    static final String NO_DEVICE = "this computer has no sound device that can be used";
    static final String NO_VOICE = "this computer has no voice; on Linux install espeak-ng";

    static final Health UNUSED =
            new Health(Device.UNUSED, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

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
     * @param what fits after "because"
     */
    public record Fault(Instant at, String what) {}

    /** Whether sound and voice do what they were last asked to. */
    public boolean isWell() {
        return device != Device.MISSING && voiceFault.isEmpty();
    }

    /** Sentences for a page that tells how the program is. */
    public List<String> lines(ZoneId zone) {
        return List.of(deviceLine(zone), voiceLine(zone));
    }

    private String deviceLine(ZoneId zone) {
        String start = since.map(instant -> told(instant, zone)).orElse("");
        String failed = deviceFault
                .map(fault -> "; it last failed on " + told(fault.at(), zone) + " because " + fault.what())
                .orElse("");
        return switch (device) {
            case UNUSED -> "Sound: no class has needed it yet.";
            case PLAYING -> "Sound: playing since " + start + failed + ".";
            case AT_REST -> "Sound: at rest since " + start + failed + ".";
            case MISSING ->
                "Sound: silent since " + start + " because "
                        + deviceFault.map(Fault::what).orElse(NO_DEVICE)
                        + "; it is tried again every minute of a class.";
        };
    }

    private String voiceLine(ZoneId zone) {
        String failed = voiceFault
                .map(fault -> " failed on " + told(fault.at(), zone) + " because " + fault.what())
                .orElse("");
        return voice.map(name -> "Voice: " + name + failed + ".")
                .orElse(failed.isEmpty() ? "Voice: not needed yet." : "Voice:" + failed + ".");
    }

    private static String told(Instant instant, ZoneId zone) {
        return TIME.format(instant.atZone(zone));
    }
}
