package backboard.kiosk;

import backboard.exchange.ExchangeException;
import backboard.exchange.ExchangeFolder;
import backboard.exchange.ExchangeFolder.Listed;
import backboard.files.Problem;
import backboard.files.Problems;
import backboard.files.StrictText;
import backboard.library.Library;
import backboard.training.Circuit;
import backboard.training.DayContent;
import backboard.words.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Circuits and weeks that come and go as files of the exchange folder, for the staff. Any thread may ask; the disk is touched on a thread of
 * its own, because a slow stick must not hold up a tap. Whatever a file holds, reading it changes nothing.
 */
public final class PlanPapers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PlanPapers.class);
    private static final int MOST_FILES = 100;
    private static final int LONGEST_ID = 60;
    private static final Pattern WEEKDAY =
            Pattern.compile("^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\s*:", Pattern.MULTILINE);

    private final Supplier<Library> library;
    private final Access access;
    private final ExchangeFolder exchange;
    private final Executor storeThread;
    private final ExecutorService files = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "plan files");
        made.setDaemon(true);
        return made;
    });

    PlanPapers(Supplier<Library> library, Access access, Path folder, Executor storeThread) {
        this.library = library;
        this.access = access;
        this.exchange = new ExchangeFolder(folder);
        this.storeThread = storeThread;
    }

    /** Where files are looked for and written. */
    public Path folder() {
        return exchange.path();
    }

    /** What lies there and may be a circuit or a week, newest first; empty for strangers, or if the folder cannot be read. */
    public CompletableFuture<Optional<List<Listed>>> list(UUID pass) {
        return ifIn(pass, () -> {
            List<Listed> all = new ArrayList<>(exchange.list("yaml", MOST_FILES));
            all.addAll(exchange.list("yml", MOST_FILES));
            all.sort(Comparator.comparing(Listed::changed).reversed().thenComparing(Listed::name));
            return List.copyOf(all);
        });
    }

    /** What is in a file; empty for strangers. */
    public CompletableFuture<Optional<PlanPaper>> read(UUID pass, String name) {
        return ifIn(pass, () -> read(name));
    }

    private PlanPaper read(String name) {
        try {
            return understood(name, exchange.read(name, StrictText.MOST_BYTES));
        } catch (ExchangeException failed) {
            return new PlanPaper.Unreadable(phrase(failed));
        }
    }

    private PlanPaper understood(String name, String text) {
        Problems problems = new Problems();
        Optional<PlanPaper> paper = WEEKDAY.matcher(text).find()
                ? library.get().readWeek(name, text, problems).map(PlanPaper.OfWeek::new)
                : library.get().readCircuit(id(name), name, text, problems).map(PlanPaper.OfCircuit::new);
        return paper.orElseGet(() -> new PlanPaper.Unreadable(mistake(name, problems)));
    }

    private static Phrase mistake(String name, Problems problems) {
        Problem first = problems.all().isEmpty()
                ? new Problem(name, 0, "it holds neither a circuit nor a week")
                : problems.all().get(0);
        return Phrase.of("kiosk.exchange.mistake", name, first.line(), first.sentence());
    }

    /** {@code Pull Power (2).yaml} is {@code pull-power-2}. */
    private static String id(String name) {
        String stem = name.substring(0, name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
        String id = stem.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "circuit" : id.substring(0, Math.min(LONGEST_ID, id.length()));
    }

    /** Writes a circuit over a file of the same name, as {@link #write} does. */
    public CompletableFuture<Outcome> write(UUID pass, String name, Circuit circuit) {
        return text(pass, name, () -> Library.text(circuit));
    }

    /** Writes a week over a file of the same name, as {@link #write} does. */
    public CompletableFuture<Outcome> write(UUID pass, String name, Map<DayOfWeek, DayContent> week) {
        return text(pass, name, () -> Library.text(week));
    }

    private CompletableFuture<Outcome> text(UUID pass, String name, Supplier<String> text) {
        return ifIn(
                        pass,
                        () -> written(
                                name, () -> exchange.write(name, text.get().getBytes(StandardCharsets.UTF_8))))
                .thenApply(PlanPapers::orStranger);
    }

    private static Outcome orStranger(Optional<Outcome> outcome) {
        return outcome.orElseGet(() -> new Outcome.Refused(Phrase.of("kiosk.refused.staff-locked")));
    }

    /**
     * Writes a file, over one of the same name.
     *
     * @param writer writes it, whole or not at all; called apart from all other threads
     * @return {@link Outcome.Done}, or refused with a sentence
     */
    public CompletableFuture<Outcome> write(UUID pass, String name, Writer writer) {
        return ifIn(pass, () -> written(name, () -> writer.write(exchange.placeFor(name))))
                .thenApply(PlanPapers::orStranger);
    }

    /** Puts a file in its place. */
    public interface Writer {

        /** @throws IOException if it cannot be written; nothing has changed then */
        void write(Path place) throws IOException;
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static Outcome written(String name, Writing writing) {
        try {
            writing.run();
            return new Outcome.Done();
        } catch (ExchangeException failed) {
            LOG.warn("{} was not written", name, failed);
            return new Outcome.Refused(phrase(failed));
        } catch (IOException failed) {
            LOG.warn("{} was not written", name, failed);
            return new Outcome.Refused(Phrase.of("kiosk.exchange.unwritable", name, 0));
        } catch (RuntimeException bug) {
            LOG.error("a fault while writing {}", name, bug);
            return new Outcome.Refused(Phrase.of("kiosk.refused.fault"));
        }
    }

    private static Phrase phrase(ExchangeException failed) {
        return Phrase.of("kiosk.exchange." + failed.trouble().key(), failed.file(), failed.number());
    }

    private <T> CompletableFuture<Optional<T>> ifIn(UUID pass, Supplier<T> work) {
        return CompletableFuture.supplyAsync(() -> access.isIn(pass), storeThread)
                .thenApplyAsync(in -> in ? Optional.of(work.get()) : Optional.<T>empty(), files)
                .exceptionally(failed -> {
                    LOG.warn("the exchange folder was not used", failed);
                    return Optional.empty();
                });
    }

    /** Finishes what is being written. */
    @Override
    public void close() {
        files.shutdown();
        try {
            if (!files.awaitTermination(5, TimeUnit.SECONDS)) {
                LOG.warn("a file was still being read or written");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
