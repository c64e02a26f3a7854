package backboard.kiosk;

import backboard.words.Phrase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * How the data is kept, at one instant.
 *
 * @param folder the data folder
 * @param bytes of the data
 * @param free bytes left on its disk
 * @param sets that stand
 * @param members without guests
 * @param schema version of the tables
 * @param sqlite version of SQLite
 * @param checked the last check of every page of the data, if there was one since the program started
 * @param copies newest first
 * @param now in the gym's time zone
 * @param clockSet the last time the clock was set while the program ran
 * @param notice what stands on the wall
 */
public record Condition(
        Path folder,
        long bytes,
        long free,
        long sets,
        long members,
        int schema,
        String sqlite,
        Optional<Checked> checked,
        List<Copy> copies,
        ZonedDateTime now,
        Optional<ClockSet> clockSet,
        Optional<Phrase> notice) {

    /** Less free space than this is little: a copy and a year of sets may not fit. */
    private static final long LITTLE = 500L << 20;

    private static final Duration OLD_COPY = Duration.ofDays(7);
    private static final Duration FAR = Duration.ofMinutes(1);
    private static final Duration LATELY = Duration.ofDays(1);

    /**
     * What a look at every page of the data has found.
     *
     * @param complaints as SQLite words them; empty if all is well
     */
    public record Checked(Instant at, List<String> complaints) {

        public boolean isWell() {
            return complaints.isEmpty();
        }
    }

    /**
     * A copy of the data.
     *
     * @param beforeRestore whether it holds what was there before another one was put back
     */
    public record Copy(String name, boolean beforeRestore, Instant at, long bytes) {}

    /**
     * Somebody or something set the clock.
     *
     * @param by how far, forward if positive
     */
    public record ClockSet(Instant at, Duration by) {}

    /** Whether the disk has room for copies and for what is to come. */
    public boolean hasRoom() {
        return free >= LITTLE + 3 * bytes;
    }

    /** Whether there is room on the disk, and the data has not been found to be damaged. */
    public boolean isStorageWell() {
        return hasRoom() && checked.map(Checked::isWell).orElse(true);
    }

    /** The latest copy that somebody wanted. */
    public Optional<Copy> latestCopy() {
        return copies.stream().filter(copy -> !copy.beforeRestore()).findFirst();
    }

    /** How long ago the latest copy was made; none that is from the future. */
    public Optional<Duration> latestCopyAge() {
        return latestCopy()
                .map(copy -> Duration.between(copy.at(), now))
                .map(age -> age.isNegative() ? Duration.ZERO : age);
    }

    /** Whether there is a copy of this week. */
    public boolean isBackedUp() {
        return latestCopyAge().filter(age -> age.compareTo(OLD_COPY) < 0).isPresent();
    }

    /** Whether the clock has not been set far lately. */
    public boolean isClockWell() {
        return clockSet.filter(set -> set.by().abs().compareTo(FAR) >= 0)
                .filter(set -> Duration.between(set.at(), now).compareTo(LATELY) < 0)
                .isEmpty();
    }
}
