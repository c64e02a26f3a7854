package backboard.sound;

import backboard.look.Since;
import backboard.sound.Health.Device;
import backboard.sound.Health.Fault;
import backboard.training.Language;
import backboard.words.Phrase;
import backboard.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sound.sampled.LineUnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the sound device fed: with the tone asked for last, and with silence in between, so that the device stays open, stays awake and
 * plays the next tone at once. It is closed when no class is on, and opened again after a failure. One thread.
 */
final class Feed {

    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);

    /** How often {@link #turn} is to be called while the device is open. */
    static final int TURN_MS = 20;
    /** How much silence waits in the device: a tone waits behind it, so this is what the feed adds to the device's own delay. */
    static final int SILENCE_AHEAD_MS = 60;
    /** How much of a tone waits in the device, so that it does not break off when this thread is late. */
    private static final int TONE_AHEAD_MS = 200;
    /** Half a minute without a class. */
    static final int TURNS_TO_REST = 30_000 / TURN_MS;
    /** A device that has taken nothing for two seconds is stuck. */
    static final int TURNS_TO_STUCK = 2_000 / TURN_MS;
    /** A tone that would come later than this would mislead. */
    static final Duration TOO_LATE = Duration.ofSeconds(1);
    /** A screen that sleeps takes its sound device with it; it may come back. */
    static final Duration RETRY = Duration.ofMinutes(1);

    private static final byte[] SILENCE = new byte[Wave.bytes(SILENCE_AHEAD_MS)];

    /** What the device does, and since when. */
    record Condition(Device device, Optional<Instant> since, Optional<Fault> fault) {}

    private final Line.Source source;
    private final Since lastFailure = new Since();

    private volatile Condition condition = new Condition(Device.UNUSED, Optional.empty(), Optional.empty());
    private @Nullable Line line;
    private byte[] tone = {};
    private int played;
    private Instant latest = Instant.MIN;
    private int idle;
    private int stuck;

    Feed(Line.Source source) {
        this.source = source;
    }

    /** Any thread. */
    Condition condition() {
        return condition;
    }

    boolean isOpen() {
        return line != null;
    }

    /** A class is on at this instant: opens the device, unless it has only just failed. */
    void ready(Instant at) {
        boolean wait =
                condition.device() == Device.MISSING && lastFailure.at(at).compareTo(RETRY) < 0;
        if (line != null || wait) {
            return;
        }
        try {
            line = source.open();
            LOG.info("the sound device is open");
            condition = new Condition(Device.PLAYING, Optional.of(at), condition.fault());
            idle = 0;
            stuck = 0;
        } catch (LineUnavailableException | RuntimeException noDevice) {
            failed(
                    at,
                    Optional.ofNullable(noDevice.getMessage())
                            .map(message -> Phrase.of("sound.fault.told", message))
                            .orElse(Health.NO_DEVICE));
        }
    }

    /**
     * Plays a tone from the next turn on, in place of what still plays. Nothing without an open device, and nothing late: after a stall the
     * room hears what is, not what was.
     *
     * @param at when it was asked for
     * @param now the newest instant there is
     */
    void play(byte[] wave, Instant at, Instant now) {
        if (line != null && Duration.between(at, now).compareTo(TOO_LATE) <= 0) {
            tone = wave;
            played = 0;
        }
    }

    /**
     * Fills the device up.
     *
     * @param now the last instant at which a class was on
     */
    void turn(Instant now) {
        if (line == null) {
            return;
        }
        idle = now.equals(latest) ? idle + 1 : 0;
        latest = now;
        if (idle > TURNS_TO_REST) {
            close();
            condition = new Condition(Device.AT_REST, Optional.of(now), condition.fault());
            return;
        }
        try {
            fill(line);
        } catch (RuntimeException broken) {
            failed(now, Phrase.of("sound.fault.broken", broken.toString()));
        }
    }

    private void fill(Line open) {
        int wanted = Math.min(tone.length - played, room(open, TONE_AHEAD_MS));
        boolean whole = write(open, tone, played, wanted);
        played += wanted;
        if (whole && played == tone.length) {
            int rest = room(open, SILENCE_AHEAD_MS);
            whole = write(open, SILENCE, 0, rest);
            wanted += rest;
        }
        stuck = wanted > 0 ? 0 : stuck + 1;
        if (!whole || stuck > TURNS_TO_STUCK) {
            failed(latest, Phrase.of("sound.fault.stuck"));
        }
    }

    private static int room(Line open, int aheadMs) {
        int room = Math.min(Wave.bytes(aheadMs), open.capacity()) - open.waiting();
        return Math.max(0, room - room % Wave.FRAME_BYTES);
    }

    private static boolean write(Line open, byte[] bytes, int from, int length) {
        return length == 0 || open.write(bytes, from, length) == length;
    }

    private void failed(Instant at, Phrase why) {
        close();
        if (condition.device() != Device.MISSING) {
            LOG.warn("no sound: {}", why.in(Words.of(Language.ENGLISH)));
        }
        Optional<Instant> since = condition.device() == Device.MISSING ? condition.since() : Optional.of(at);
        condition = new Condition(Device.MISSING, since, Optional.of(new Fault(at, why)));
        lastFailure.restart(at);
    }

    /** Closes the device; a tone that plays is lost. */
    void close() {
        Line open = line;
        line = null;
        tone = new byte[0];
        played = 0;
        if (open != null) {
            try {
                open.close();
            } catch (RuntimeException broken) {
                LOG.debug("a sound device that could not be closed", broken);
            }
        }
    }
}
