package backboard.kiosk;

import backboard.coach.Records;
import backboard.library.Library;
import backboard.settings.Settings;
import backboard.store.Store;
import backboard.store.StoreException;
import backboard.training.Exercise;
import backboard.training.LoggedSet;
import backboard.training.Weight;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes sets down; the ticker and the celebrated record follow. Store thread only. */
final class Book {

    private static final Logger LOG = LoggerFactory.getLogger(Book.class);

    private final Settings settings;
    private final Supplier<Library> library;
    private final Store store;
    private final Ticker ticker;
    private final Feats feats;

    Book(Settings settings, Supplier<Library> library, Store store, Register register) {
        this.settings = settings;
        this.library = library;
        this.store = store;
        this.ticker = new Ticker(library, store, register);
        this.feats = new Feats(ticker);
    }

    /** Begins a day. */
    void open(LocalDate day) {
        feats.clear();
        ticker.read(day);
    }

    /** The ticker from the log, as when somebody changes how they appear. */
    void readRecent(LocalDate day) {
        ticker.read(day);
    }

    List<Recent> recent() {
        return ticker.lines();
    }

    Optional<Feat> feat() {
        return feats.latest();
    }

    Outcome.Saved add(LoggedSet set) {
        boolean fresh = store.log(set, settings.zone(), set.at());
        return saved(set, false, () -> {
            if (fresh) {
                ticker.add(set);
            }
        });
    }

    /** @param rowId the correction's own id */
    Outcome.Saved change(UUID rowId, LoggedSet before, LoggedSet after, Instant at) {
        store.edit(rowId, after, at);
        return saved(after, true, () -> {
            if (!after.exerciseId().equals(before.exerciseId())) {
                ticker.read(after.local().toLocalDate());
            }
        });
    }

    void takeBack(UUID rowId, UUID set, Instant at) {
        store.undo(rowId, set, at);
        ticker.remove(set);
        feats.forget(set);
    }

    /** The set is saved; whatever cannot be read of it now, nobody may be told that it is not. */
    private Outcome.Saved saved(LoggedSet set, boolean edited, Runnable remember) {
        try {
            remember.run();
            Exercise exercise = library.get().exercise(set.exerciseId()).orElseThrow();
            List<LoggedSet> sets = store.setsOf(set.member(), set.exerciseId());
            // What the wall says is the same whether or not somebody has told what they weigh.
            feats.celebrate(set, Records.setBy(exercise, set, sets, Optional.empty()));
            Optional<Weight> body = store.members().bodyWeight(set.member());
            return new Outcome.Saved(set, ticker.nth(set), edited, Records.setBy(exercise, set, sets, body));
        } catch (StoreException unread) {
            LOG.warn("a set is saved, but not what it is the best in", unread);
            return new Outcome.Saved(set, 1, edited);
        }
    }
}
