package backboard.kiosk;

import backboard.files.FileMistakeException;
import backboard.files.HiddenCharacters;
import backboard.files.Problems;
import backboard.library.Library;
import backboard.library.OwnAssets;
import backboard.library.OwnAssets.Kept;
import backboard.library.OwnAssets.Origin;
import backboard.store.Store;
import backboard.store.StoreException;
import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.ExerciseBuilder;
import backboard.training.Language;
import backboard.training.Staff;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Changes the gym's own files. They are written and read on a thread of their own, between two turns of the store thread: the first asks who
 * does it and what must stay readable, the second takes the new library over.
 */
final class Librarian implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Librarian.class);

    private final OwnAssets own;
    private final Supplier<Library> library;
    private final Store store;
    private final Access access;
    private final TimeSource time;
    private final Supplier<LocalDate> today;
    private final Executor storeThread;
    private final BiFunction<Command, Supplier<Outcome>, Outcome> answer;
    private final Consumer<Library> takeOver;
    private final ExecutorService reading = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "library");
        made.setDaemon(true);
        return made;
    });

    /** What one command needs on its way. */
    private static final class Errand {
        private Optional<Staff> by = Optional.empty();
        private List<Kept> kept = List.of();
        private Optional<Library> fresh = Optional.empty();
        private Optional<RuntimeException> failed = Optional.empty();
    }

    /**
     * @param library the one in use
     * @param answer turns what goes wrong into an answer, on the store thread
     * @param takeOver makes a library, read in English, the one in use; on the store thread
     */
    Librarian(
            OwnAssets own,
            Supplier<Library> library,
            Store store,
            Access access,
            TimeSource time,
            Supplier<LocalDate> today,
            Executor storeThread,
            BiFunction<Command, Supplier<Outcome>, Outcome> answer,
            Consumer<Library> takeOver) {
        this.own = own;
        this.library = library;
        this.store = store;
        this.access = access;
        this.time = time;
        this.today = today;
        this.storeThread = storeThread;
        this.answer = answer;
        this.takeOver = takeOver;
    }

    /** For any thread; the answer never comes exceptionally. */
    CompletableFuture<Outcome> submit(Command.OfLibrary command) {
        Errand errand = new Errand();
        return CompletableFuture.supplyAsync(() -> answer.apply(command, () -> begin(command, errand)), storeThread)
                .thenApplyAsync(
                        begun -> {
                            if (begun instanceof Outcome.Done) {
                                change(command, errand);
                            }
                            return begun;
                        },
                        reading)
                .thenApplyAsync(
                        begun -> begun instanceof Outcome.Done
                                ? answer.apply(command, () -> end(command, errand))
                                : begun,
                        storeThread);
    }

    private Outcome begin(Command.OfLibrary command, Errand errand) {
        errand.by = Optional.of(access.member(command.pass()));
        Map<Kept, Circuit> kept = kept();
        if (command instanceof Command.DeleteExercise delete && own.origin(delete.exerciseId()) == Origin.OWN) {
            refuseIfUsed(delete.exerciseId(), kept.values());
        }
        errand.kept = List.copyOf(kept.keySet());
        return new Outcome.Done();
    }

    /** What can be read of all that is planned, begun or kept. */
    private Map<Kept, Circuit> kept() {
        Map<Kept, Circuit> kept = new HashMap<>();
        store.plans()
                .toCome(today.get())
                .forEach(text -> library.get()
                        .readCircuit(text.id(), text.id(), text.content(), new Problems())
                        .ifPresent(circuit -> kept.put(new Kept(text.id(), circuit.name(), text.content()), circuit)));
        return kept;
    }

    private void refuseIfUsed(String id, Iterable<Circuit> kept) {
        List<Circuit> circuits = new ArrayList<>(library.get().circuits().values());
        kept.forEach(circuits::add);
        String name = library.get().exercise(id).map(Exercise::name).orElse(id);
        circuits.stream().filter(circuit -> uses(circuit, id)).findFirst().ifPresent(circuit -> {
            throw Refusal.of("exercise-used", name, circuit.name());
        });
        library.get().exercises().values().stream()
                .filter(other -> other.easier().contains(id) || other.harder().contains(id))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.of("exercise-linked", name, other.name());
                });
    }

    private static boolean uses(Circuit circuit, String id) {
        Stream<Exercise> stations = circuit.stations().stream()
                .flatMap(station -> Stream.of(Optional.of(station.exercise()), station.easier(), station.harder())
                        .flatMap(Optional::stream));
        Stream<Exercise> steps = Stream.of(circuit.warmUp(), circuit.coolDown())
                .flatMap(List::stream)
                .map(step -> step.exercise());
        return Stream.concat(stations, steps).anyMatch(exercise -> exercise.id().equals(id));
    }

    // ---- on the thread of its own

    /** Must not throw: whoever asked waits for the answer. */
    private void change(Command.OfLibrary command, Errand errand) {
        try {
            errand.fresh = Optional.of(changed(command, errand.kept));
        } catch (FileMistakeException mistake) {
            errand.failed = Optional.of(
                    Refusal.of("library-mistake", mistake.problems().get(0).sentence()));
        } catch (UncheckedIOException failed) {
            LOG.warn("the gym's own files cannot be changed", failed);
            errand.failed = Optional.of(Refusal.of("library-folder"));
        } catch (RuntimeException failed) {
            errand.failed = Optional.of(failed);
        }
    }

    private Library changed(Command.OfLibrary command, List<Kept> kept) {
        if (command instanceof Command.SaveExercise save) {
            return own.save(named(save), said(save), kept);
        }
        if (command instanceof Command.DeleteExercise delete) {
            return own.delete(delete.exerciseId(), kept);
        }
        if (command instanceof Command.SaveTips tips) {
            return own.saveTips(tips.tips(), tips.said());
        }
        throw new IllegalStateException("unknown command " + command.getClass());
    }

    /** With the id that its name makes, if it is new; of one that is changed the id stays. */
    private Exercise named(Command.SaveExercise save) {
        Exercise exercise = save.exercise();
        if (!save.isNew()) {
            if (library.get().exercise(exercise.id()).isEmpty()) {
                throw Refusal.of("exercise-gone");
            }
            return exercise;
        }
        String id = OwnAssets.idOf(HiddenCharacters.removed(exercise.name()))
                .orElseThrow(() -> Refusal.of("exercise-nameless"));
        if (own.isTaken(library.get(), id)) {
            throw Refusal.of(
                    "exercise-taken",
                    library.get().exercise(id).map(Exercise::name).orElse(id));
        }
        return ExerciseBuilder.of(exercise).id(id).build();
    }

    /** Only what differs from the English words is a translation. */
    private static Map<Language, Exercise> said(Command.SaveExercise save) {
        Map<Language, Exercise> said = new EnumMap<>(Language.class);
        save.said().forEach((language, exercise) -> {
            if (language != Language.ENGLISH && !exercise.isSaidLike(save.exercise())) {
                said.put(language, exercise);
            }
        });
        return said;
    }

    // ---- and back

    private Outcome end(Command.OfLibrary command, Errand errand) {
        errand.failed.ifPresent(failed -> {
            throw failed;
        });
        Library fresh = errand.fresh.orElseThrow();
        String what = told(command, fresh);
        takeOver.accept(fresh);
        try {
            store.staff().note(errand.by.map(Staff::id), "library." + key(command), List.of(what), time.wall());
        } catch (StoreException failed) {
            LOG.warn("who changed the library is not in the journal", failed);
        }
        return new Outcome.Done();
    }

    private String told(Command.OfLibrary command, Library fresh) {
        if (command instanceof Command.SaveExercise save) {
            return save.exercise().name();
        }
        if (command instanceof Command.DeleteExercise delete) {
            return library.get()
                    .exercise(delete.exerciseId())
                    .or(() -> fresh.exercise(delete.exerciseId()))
                    .map(Exercise::name)
                    .orElse(delete.exerciseId());
        }
        return "";
    }

    private static String key(Command.OfLibrary command) {
        if (command instanceof Command.SaveExercise save) {
            return save.isNew() ? "added" : "changed";
        }
        return command instanceof Command.DeleteExercise ? "deleted" : "tips";
    }

    // ---- what the pages ask

    /** Everything there is to change; takes about as long as reading the files of a language. */
    CompletableFuture<Optional<Catalogue>> catalogue(UUID pass) {
        return CompletableFuture.supplyAsync(() -> access.isIn(pass), storeThread)
                .thenApplyAsync(in -> in ? Optional.of(catalogue()) : Optional.<Catalogue>empty(), reading)
                .exceptionally(failed -> {
                    LOG.warn("no catalogue", failed);
                    return Optional.empty();
                });
    }

    private Catalogue catalogue() {
        Library spoken = library.get();
        Library english = spoken.in(Language.ENGLISH);
        Map<Language, Map<String, String>> tips = new EnumMap<>(Language.class);
        Language.translations().forEach(language -> tips.put(language, spoken.tipsIn(language)));
        Collator names = Collator.getInstance();
        List<Catalogue.Entry> entries = english.exercises().values().stream()
                .sorted(Comparator.comparing(
                        exercise ->
                                spoken.exercise(exercise.id()).orElse(exercise).name(),
                        names))
                .map(exercise -> entry(spoken, exercise))
                .toList();
        return new Catalogue(entries, spoken.figures(), english.allTips(), tips);
    }

    private Catalogue.Entry entry(Library spoken, Exercise english) {
        Map<Language, Exercise> said = new EnumMap<>(Language.class);
        Language.translations().stream()
                .filter(language -> spoken.isSaidIn(language, english.id()))
                .forEach(language -> said.put(language, spoken.in(language, english)));
        return new Catalogue.Entry(english, said, own.origin(english.id()));
    }

    /** Finishes what is being written, so that its last turn is in line before the store is closed. */
    @Override
    public void close() {
        reading.shutdown();
        try {
            if (!reading.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("a file of the gym was still being written");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
