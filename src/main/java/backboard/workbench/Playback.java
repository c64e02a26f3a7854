package backboard.workbench;

import java.util.OptionalDouble;
import java.util.function.LongSupplier;

/** How far a movement has come: runs with a steady clock at a share of its speed, halts, or stands at one position. */
final class Playback {

    private static final double NANOS_PER_MS = 1e6;

    private final LongSupplier nanos;
    private long since;
    private double before;
    private double speed = 1;
    private boolean running = true;
    private OptionalDouble standing = OptionalDouble.empty();

    /** @param nanos of a clock that never jumps */
    Playback(LongSupplier nanos) {
        this.nanos = nanos;
        this.since = nanos.getAsLong();
    }

    /** Milliseconds of the movement that have been shown. */
    long milliseconds() {
        return Math.round(before + (running ? (nanos.getAsLong() - since) / NANOS_PER_MS * speed : 0));
    }

    /** Where it stands, if it was asked to. */
    OptionalDouble standing() {
        return standing;
    }

    boolean isRunning() {
        return running;
    }

    /** Another movement begins. */
    void restart() {
        before = 0;
        since = nanos.getAsLong();
        standing = OptionalDouble.empty();
    }

    void run(boolean go) {
        settle();
        running = go;
        standing = OptionalDouble.empty();
    }

    /** @param share of the full speed */
    void speed(double share) {
        settle();
        speed = share;
    }

    /** Halts at a position of {@link backboard.figure.Figure#at}. */
    void standAt(double position) {
        run(false);
        standing = OptionalDouble.of(position);
    }

    private void settle() {
        before = milliseconds();
        since = nanos.getAsLong();
    }
}
