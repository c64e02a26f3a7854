package backboard.kiosk;

import backboard.store.StaffRecords;
import backboard.store.StoreException;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long to wait for the next try of a PIN. It is the same for everybody at all screens, or else whoever guesses changes the name: the
 * failed tries with all names count together, and a right PIN only takes those with its own name away. So nobody who has a PIN can use it
 * to guess another's without waiting.
 *
 * <p>Timed with the steady clock; what was not served when the program ended begins again in full. Store thread only.
 *
 * <p>Source of the numbers: the parameters of the reliability rules.
 */
final class PinWait {

    private static final Logger LOG = LoggerFactory.getLogger(PinWait.class);
    private static final int FREE_TRIES = 3;
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    /** Beyond this many doublings it is the longest in any case. */
    private static final int MOST_DOUBLINGS = 20;

    private final StaffRecords records;
    private final TimeSource time;
    private long sinceNanos;
    private Duration length = Duration.ZERO;

    PinWait(StaffRecords records, TimeSource time) {
        this.records = records;
        this.time = time;
        read();
    }

    /** As after a start: a wait that is owed begins again in full. */
    void read() {
        if (records.isWaitOwed()) {
            begin(records.failedTries());
        } else {
            forgive();
        }
    }

    /** After so many failed tries in a row. */
    static Duration after(int failed) {
        if (failed < FREE_TRIES) {
            return Duration.ZERO;
        }
        Duration doubled = FIRST.multipliedBy(1L << Math.min(MOST_DOUBLINGS, failed - FREE_TRIES));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    /** Until the next try is looked at; zero when one is. */
    Duration left() {
        Duration left = length.minusNanos(time.steadyNanos() - sinceNanos);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** What is left in whole seconds, for people. */
    int secondsLeft() {
        return (int) left().plusMillis(999).toSeconds();
    }

    /** Before the PIN is looked at, so that ending the program meanwhile saves no wait. */
    void count(UUID id) {
        int failed = records.failedTries() + 1;
        records.countTry(id, !after(failed).isZero());
        begin(failed);
    }

    private void begin(int failed) {
        length = after(failed);
        sinceNanos = time.steadyNanos();
    }

    /** The PIN was right, and that has been written. */
    void forgive() {
        length = Duration.ZERO;
    }

    /** Looks at the clock: remembers when a wait has been served. Where that cannot be written, a restart begins it again. */
    void tick() {
        if (length.isZero() || !left().isZero()) {
            return;
        }
        length = Duration.ZERO;
        try {
            records.waitServed();
        } catch (StoreException unwritten) {
            LOG.warn("that a wait for the next PIN was served is not written", unwritten);
        }
    }
}
