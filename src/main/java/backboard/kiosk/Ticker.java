package backboard.kiosk;

import backboard.library.Library;
import backboard.store.Store;
import backboard.training.Exercise;
import backboard.training.LoggedSet;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The latest sets of the day, as others may see them. Store thread only. */
final class Ticker {

    private static final int LINES = 8;

    private final Supplier<Library> library;
    private final Store store;
    private final Register register;
    private final Deque<Recent> lines = new ArrayDeque<>();

    Ticker(Supplier<Library> library, Store store, Register register) {
        this.library = library;
        this.store = store;
        this.register = register;
    }

    /** From the log, as when somebody changes how they appear. */
    void read(LocalDate day) {
        lines.clear();
        store.setsOn(day, LINES).forEach(set -> line(set).ifPresent(lines::addLast));
    }

    void add(LoggedSet set) {
        line(set).ifPresent(lines::addFirst);
        if (lines.size() > LINES) {
            lines.removeLast();
        }
    }

    void remove(UUID set) {
        lines.removeIf(line -> line.set().id().equals(set));
    }

    /** Newest first. */
    List<Recent> lines() {
        return List.copyOf(lines);
    }

    /** A set's line; none for who is invisible or not on today's list, such as a guest of the night before. */
    Optional<Recent> line(LoggedSet set) {
        return register.find(set.member()).filter(Guise::isListed).map(guise -> {
            String name = library.get()
                    .exercise(set.exerciseId())
                    .map(Exercise::shortName)
                    .orElse(set.exerciseId());
            return new Recent(set, guise, name, nth(set));
        });
    }

    /** How many sets of its exercise its owner has that day. */
    int nth(LoggedSet set) {
        return store.countOf(set.member(), set.exerciseId(), set.local().toLocalDate());
    }
}
