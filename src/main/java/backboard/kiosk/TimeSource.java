package backboard.kiosk;

import java.time.Instant;

/** Where the time comes from: the machine, or a test that turns the hands. */
public interface TimeSource {

    /** The wall clock; may jump when it is set. */
    Instant wall();

    /** Nanoseconds of a clock that never jumps; only differences mean something. */
    long steadyNanos();

    /** The machine's clocks. */
    TimeSource SYSTEM = new TimeSource() {
        @Override
        public Instant wall() {
            return Instant.now();
        }

        @Override
        public long steadyNanos() {
            return System.nanoTime();
        }
    };
}
