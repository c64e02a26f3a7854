package backboard.demo;

import backboard.store.Store;
import backboard.training.LoggedSet;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.UUID;

/** Sets that were invented person by person, put into the order in which they would have been tapped. */
final class Book {

    private final ZoneId zone;
    private final Queue<LoggedSet> waiting =
            new PriorityQueue<>(Comparator.comparing(LoggedSet::at).thenComparing(LoggedSet::id));
    private int written;

    Book(ZoneId zone) {
        this.zone = zone;
    }

    void add(LoggedSet set) {
        waiting.add(set);
    }

    /** When somebody taps first, of what is not written yet. */
    Optional<Instant> firstOf(UUID visitor) {
        return waiting.stream()
                .filter(set -> set.member().equals(visitor))
                .map(LoggedSet::at)
                .min(Comparator.naturalOrder());
    }

    /** Writes what was tapped up to this time; later sets, such as those after midnight, wait. */
    void write(Store store, LocalDateTime upTo) {
        for (LoggedSet set = waiting.peek(); set != null && !set.local().isAfter(upTo); set = waiting.peek()) {
            store.log(set, zone, set.at());
            waiting.remove();
            written++;
        }
    }

    /** How many sets have been written. */
    int written() {
        return written;
    }
}
