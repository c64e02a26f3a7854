package backboard.sound;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import javax.sound.sampled.LineUnavailableException;

/** A sound device whose time a test turns: it takes bytes, and plays them when told that time has passed. */
final class TurnedDevice implements Line.Source {

    private static final int CAPACITY = Wave.bytes(300);

    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private int played;
    private int opened;
    private int closed;
    private boolean there = true;
    private boolean takesAll = true;
    private boolean breaks;

    @Override
    public synchronized Line open() throws LineUnavailableException {
        opened++;
        if (!there) {
            throw new LineUnavailableException("the device is gone");
        }
        return new OpenLine();
    }

    synchronized void there(boolean value) {
        there = value;
    }

    /** A device that is pulled out takes only a part of what is written. */
    synchronized void takesAll(boolean value) {
        takesAll = value;
    }

    synchronized void breaks(boolean value) {
        breaks = value;
    }

    synchronized void pass(int milliseconds) {
        played = Math.min(taken.size(), played + Wave.bytes(milliseconds));
    }

    synchronized int opened() {
        return opened;
    }

    synchronized int closed() {
        return closed;
    }

    synchronized int played() {
        return played;
    }

    /** All bytes ever taken from this position on, played or still waiting. */
    synchronized byte[] takenFrom(int position) {
        return Arrays.copyOfRange(taken.toByteArray(), position, taken.size());
    }

    private final class OpenLine implements Line {

        @Override
        public int capacity() {
            return CAPACITY;
        }

        @Override
        public int waiting() {
            synchronized (TurnedDevice.this) {
                return taken.size() - played;
            }
        }

        @Override
        public int write(byte[] bytes, int from, int length) {
            synchronized (TurnedDevice.this) {
                if (breaks) {
                    throw new IllegalStateException("broken");
                }
                int takes = takesAll ? length : length / 2;
                taken.write(bytes, from, takes);
                return takes;
            }
        }

        @Override
        public void close() {
            synchronized (TurnedDevice.this) {
                closed++;
                played = taken.size();
            }
        }
    }
}
