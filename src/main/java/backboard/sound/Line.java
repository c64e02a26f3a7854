package backboard.sound;

import javax.sound.sampled.LineUnavailableException;

/** An open way to the sound device, for samples in {@link Wave#FORMAT}. */
interface Line extends AutoCloseable {

    /** Bytes that can wait in it. */
    int capacity();

    /** Bytes that wait in it to be played. */
    int waiting();

    /** Takes bytes that there is room for. Returns how many it took; fewer than offered is a device that has gone. */
    int write(byte[] bytes, int from, int length);

    @Override
    void close();

    /** Where a line comes from. */
    interface Source {

        /**
         * Opens a line; may take seconds.
         *
         * @throws LineUnavailableException if there is no device, or somebody else has it
         */
        Line open() throws LineUnavailableException;
    }
}
