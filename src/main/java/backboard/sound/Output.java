package backboard.sound;

import backboard.training.Language;
import java.time.Duration;
import java.time.Instant;

/** Where signals go: the loudspeaker of this machine, or whatever takes note of them. The UI thread calls, so nothing here may wait. */
public interface Output extends AutoCloseable {

    /**
     * Makes a signal heard at once; one that still sounds gives way.
     *
     * @param volume 1–100 percent
     * @param at the instant of the state that has the change
     */
    void play(Signal signal, int volume, Instant at);

    /** A class is on, so signals will come. */
    default void ready(Instant at) {}

    /**
     * Has words spoken; words that are still being spoken, or wait to be, give way.
     *
     * @param language that the words are in
     * @param volume 1–100 percent
     * @param after from now, so that the signal before it can be heard
     */
    default void say(String words, Language language, int volume, Duration after, Instant at) {}

    default Health health() {
        return Health.UNUSED;
    }

    @Override
    default void close() {}
}
