package backboard.kiosk;

import backboard.kiosk.Known.Running;
import backboard.library.Library;
import backboard.library.OwnAssets;
import backboard.settings.Settings;
import backboard.store.Store;
import backboard.store.StoreException;
import backboard.training.Circuit;
import backboard.training.JournalEntry;
import backboard.training.Staff;
import backboard.words.Phrase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The program without its screens: commands in, states out.
 *
 * <p>{@link #look} may be called from any thread and never waits. Changes are made one after the other on the store thread, which this
 * object owns; what they change is seen by looking again.
 */
public final class Kiosk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Kiosk.class);
    private static final int PULSE_MS = 200;
    private static final Duration COMPLAINT = Duration.ofMinutes(1);

    private final Settings settings;
    /** In the gym's language; another one once staff have changed a file. */
    private volatile Library library;

    private final TimeSource time;
    private final Optional<Phrase> standing;
    private volatile Translations translations;
    private final SteadyClock steady;
    private final ScheduledExecutorService thread;
    private final Store store;
    private final Classes classes;
    private final Register register;
    private final FrontDesk desk;
    private final Access access;
    private final Plans plans;
    private final PlanDesk planDesk;
    private final Planning planning;
    private final Questions questions;
    private final MemberDesk members;
    private final PlanPapers planPapers;
    private final Caretaker caretaker;
    private final Librarian librarian;

    private volatile Known known;
    /** As the gym wants everything, but for what staff have switched. */
    private volatile Settings current;

    private final Days days;
    private Instant refreshed = Instant.MIN;
    private boolean refreshDue;
    private int complaints;
    /** The fault that the log has told last. */
    private String logged = "";

    private Instant complainedAt = Instant.MIN;
    private @Nullable ScheduledFuture<?> pulse;

    private Kiosk(
            Settings settings,
            Library library,
            Path dataFolder,
            Store store,
            TimeSource time,
            Optional<Phrase> standing,
            PinHash pins,
            ScheduledExecutorService thread) {
        this.settings = settings;
        this.library = library;
        this.store = store;
        this.time = time;
        this.standing = standing;
        this.thread = thread;
        this.translations = Translations.of(library);
        this.steady = new SteadyClock(time);
        this.plans = new Plans(settings, this::library, store);
        this.days = new Days(plans, now().toLocalDate());
        this.classes = new Classes(settings, plans, days::on, store, time, steady, this::note);
        this.planDesk = new PlanDesk(store, plans, classes);
        this.register = new Register(settings, store);
        this.current = settings;
        this.desk = new FrontDesk(
                settings,
                this::library,
                plans,
                store,
                register,
                time,
                steady,
                () -> current.screens().view());
        this.access = new Access(settings, store, time, pins, thread, this::answer);
        this.questions = new Questions(thread);
        this.planning = new Planning(plans, access, this::library, () -> now().toLocalDate(), questions);
        this.caretaker = new Caretaker(dataFolder, settings.zone(), store, time, steady, access, thread, this::answer);
        this.librarian = new Librarian(
                OwnAssets.of(library, dataFolder, settings.unverifiedFacts()),
                this::library,
                store,
                access,
                time,
                () -> now().toLocalDate(),
                thread,
                this::answer,
                this::takeOver);
        this.planPapers = new PlanPapers(this::library, access, settings.exchangeIn(dataFolder), thread);
        this.members = new MemberDesk(settings, store, desk, access, time, dataFolder, thread, this::answer);
        this.known = new Known(Optional.empty(), desk.floor(Optional.empty()), standing);
        Optional<Running> running = classes.returned();
        this.known = known.with(running).with(desk.floor(running));
    }

    /** Opens a kiosk that has nothing to complain about; see {@link #open(Settings, Library, Path, TimeSource, Optional)}. */
    public static Kiosk open(Settings settings, Library library, Path dataFolder, TimeSource time) {
        return open(settings, library, dataFolder, time, Optional.empty());
    }

    /**
     * Opens the store of the data folder and picks up where the program left off.
     *
     * @param library in any language; the screens say it in the gym's
     * @param standing what stays on the wall, such as a mistake in a file
     * @throws StoreException with a sentence for the user if the folder is in use, damaged or cannot be written
     */
    public static Kiosk open(
            Settings settings, Library library, Path dataFolder, TimeSource time, Optional<Phrase> standing) {
        return open(settings, library, dataFolder, time, standing, PinHash.STANDARD);
    }

    /**
     * The same with PINs kept in another way; see {@link #open(Settings, Library, Path, TimeSource, Optional)}.
     *
     * @param pins how new PINs are kept
     */
    public static Kiosk open(
            Settings settings,
            Library library,
            Path dataFolder,
            TimeSource time,
            Optional<Phrase> standing,
            PinHash pins) {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, "store");
            made.setDaemon(true);
            return made;
        });
        try {
            return CompletableFuture.supplyAsync(
                            () -> open(settings, library, dataFolder, time, standing, pins, thread), thread)
                    .join();
        } catch (CompletionException failed) {
            thread.shutdown();
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    private static Kiosk open(
            Settings settings,
            Library library,
            Path dataFolder,
            TimeSource time,
            Optional<Phrase> standing,
            PinHash pins,
            ScheduledExecutorService thread) {
        Store store = Store.open(dataFolder);
        try {
            return new Kiosk(
                    settings, library.in(settings.language()), dataFolder, store, time, standing, pins, thread);
        } catch (RuntimeException | Error failure) {
            store.close();
            throw failure;
        }
    }

    /** Lets the clock start classes by itself from now on. A test calls {@link #tick} instead. */
    public void startPulse() {
        pulse = thread.scheduleAtFixedRate(this::pulse, 0, PULSE_MS, TimeUnit.MILLISECONDS);
    }

    private Library library() {
        return library;
    }

    /** From now on everybody reads this; a class that runs keeps the exercises it has. */
    private void takeOver(Library fresh) {
        library = fresh.in(settings.language());
        translations = Translations.of(library);
        plans.forget();
        days.readFor(now().toLocalDate());
    }

    /** How the gym wants everything; the same for as long as the kiosk lives. */
    public Settings settings() {
        return settings;
    }

    /** What is happening now. */
    public State look() {
        ZonedDateTime now = now();
        Calendar week = days.at(now);
        Known latest = known;
        return new State(
                current,
                now,
                week.today(),
                latest.running().flatMap(this::live),
                week.open(),
                week.nextClass(),
                week.opensNext(),
                latest.floor(),
                library.tips(),
                library.figures(),
                translations,
                latest.notice());
    }

    private ZonedDateTime now() {
        return time.wall().atZone(settings.zone());
    }

    private Optional<Live> live(Running running) {
        Instant now = steady.now();
        return running.isOver(now)
                ? Optional.empty()
                : Optional.of(new Live(
                        running.run(),
                        running.circuit(now),
                        running.parts(),
                        running.run().at(now)));
    }

    /** An id for a command, made at the tap. */
    public UUID newId() {
        return Ids.at(time.wall());
    }

    /**
     * Carries a command out. The answer comes when it is committed, or refused with nothing changed; it never completes exceptionally.
     * Classes and people are seen by {@link #look} by then. Sets are answered at once, so that nobody waits for the charts, and are seen as
     * soon as no more sets are waiting.
     */
    public CompletableFuture<Outcome> submit(Command command) {
        if (command instanceof Command.OfStaff ofStaff) {
            return access.submit(ofStaff);
        }
        if (command instanceof Command.OfMembers ofMembers) {
            return members.submit(ofMembers);
        }
        if (command instanceof Command.BackUp backUp) {
            return caretaker.submit(backUp);
        }
        if (command instanceof Command.OfLibrary ofLibrary) {
            return librarian.submit(ofLibrary);
        }
        return CompletableFuture.supplyAsync(() -> answer(command, () -> carryOut(command)), thread);
    }

    /** Who works here; empty if the store cannot say. */
    public CompletableFuture<Optional<Crew>> crew() {
        return questions.ask("no staff", () -> Optional.of(access.crew()));
    }

    /** What the staff ask about the plan of the gym's days. */
    public Planning planning() {
        return planning;
    }

    /** Circuits and weeks as files. */
    public PlanPapers planPapers() {
        return planPapers;
    }

    /** What managers ask about members. */
    public MemberDesk members() {
        return members;
    }

    /** What the staff did last, newest first; empty for who is not one of them, or if the store cannot say. */
    public CompletableFuture<Optional<List<JournalEntry>>> journal(UUID pass, int most) {
        return questions.ask("no journal", () -> access.journal(pass, most));
    }

    /**
     * How the data is kept; empty for who is not one of the staff, or if it cannot be read. Taps do not wait meanwhile.
     *
     * @param all whether to look at every page of it first
     */
    public CompletableFuture<Optional<Condition>> condition(UUID pass, boolean all) {
        return caretaker.condition(pass, all, classes::clockSet, () -> known.notice());
    }

    /** All that the staff may change of exercises and tips; empty for who is not one of them, or if nobody can say. */
    public CompletableFuture<Optional<Catalogue>> catalogue(UUID pass) {
        return librarian.catalogue(pass);
    }

    /**
     * Whose card it is.
     *
     * @param guise empty if nobody's
     */
    public record Holder(Optional<Guise> guise) {}

    /** Whose card it is; empty if the store cannot say. */
    public CompletableFuture<Optional<Holder>> holder(String card) {
        return questions.ask("no holder", () -> Optional.of(new Holder(register.withCard(card))));
    }

    /** What a member has told for the coach alone; empty if the store cannot say. */
    public CompletableFuture<Optional<Confided>> confided(UUID member) {
        return questions.ask("not read what was confided", () -> Optional.of(register.confided(member)));
    }

    /** What a set form for this member and exercise starts with; empty if the store cannot say. */
    public CompletableFuture<Optional<Prefill>> prefill(UUID member, String exerciseId, OptionalInt station) {
        return questions.ask(
                "no prefill", () -> Optional.of(desk.prefill(member, exerciseId, station, underWay(), circuit())));
    }

    /** What the set page tells this member about this exercise; empty if the store cannot say. */
    public CompletableFuture<Optional<Briefing>> briefing(UUID member, String exerciseId, OptionalInt station) {
        return questions.ask(
                "no briefing", () -> Optional.of(desk.briefing(member, exerciseId, station, underWay(), circuit())));
    }

    private Optional<Running> underWay() {
        return known.running().filter(running -> !classes.isOver(running));
    }

    private Optional<Circuit> circuit() {
        return look().circuit();
    }

    /** Must not throw: whoever asked waits for the answer. */
    private Outcome answer(Command command, Supplier<Outcome> work) {
        int before = complaints;
        Outcome outcome;
        try {
            desk.turnDay();
            outcome = work.get();
        } catch (Refusal refusal) {
            return new Outcome.Refused(refusal.phrase());
        } catch (StoreException failed) {
            LOG.error("not saved: {}", command.getClass().getSimpleName(), failed);
            Phrase notSaved = Phrase.of("kiosk.refused.not-saved", told(failed));
            complain(notSaved);
            return new Outcome.Refused(notSaved);
        } catch (Throwable bug) {
            LOG.error("a fault while carrying out {}", command.getClass().getSimpleName(), bug);
            return new Outcome.Refused(Phrase.of("kiosk.refused.fault"));
        }
        // What follows only reads: whatever happens to it, the command has been carried out.
        if (complaints == before) {
            known = known.noting(standing);
        }
        if (command instanceof Command.OfSets) {
            refreshWhenQuiet();
        } else if (!(command instanceof Command.OfStaff) && !(command instanceof Command.SaveDraft)) {
            refreshOrNote();
        }
        return outcome;
    }

    /** After whatever is waiting now: a hundred taps at once are read once. */
    private void refreshWhenQuiet() {
        if (!refreshDue) {
            refreshDue = true;
            thread.execute(() -> {
                refreshDue = false;
                refreshOrNote();
            });
        }
    }

    private Outcome carryOut(Command command) {
        if (command instanceof Command.StartClass start) {
            access.refuseStrangers(start.pass());
            known = known.with(Optional.of(classes.startNow(start.id(), known.running())));
            access.noteSteered(start.pass(), "start", look().live());
            return new Outcome.Done();
        }
        if (command instanceof Command.ShowView show) {
            current = settings.viewing(show.view());
            return new Outcome.Done();
        }
        if (command instanceof Command.Steer steer) {
            access.refuseStrangers(steer.pass());
            Optional<Live> before = look().live();
            known = known.with(Optional.of(classes.steer(steer.control(), known.running())));
            access.noteSteered(steer.pass(), steer.control().key(), before);
            return new Outcome.Done();
        }
        if (command instanceof Command.OfSets ofSets) {
            return desk.carryOut(ofSets, underWay(), circuit());
        }
        if (command instanceof Command.OfPeople ofPeople) {
            return desk.carryOut(ofPeople, time.wall());
        }
        if (command instanceof Command.Restore restore) {
            caretaker.restore(restore, known.running());
            readAnew();
            return new Outcome.Done();
        }
        if (command instanceof Command.OfPlan ofPlan) {
            LocalDate today = now().toLocalDate();
            Staff by = access.member(ofPlan.pass());
            known = known.with(planDesk.carryOut(ofPlan, by, today, time.wall(), known.running()));
            if (!(command instanceof Command.SaveDraft)) {
                days.readFor(today);
            }
            return new Outcome.Done();
        }
        throw new IllegalStateException("unknown command " + command);
    }

    /** The data is other data now: as after a start. What cannot be read then is told on the wall; the copy is in place. */
    private void readAnew() {
        try {
            access.lockOut();
            plans.forget();
            days.readFor(now().toLocalDate());
            desk.readAnew();
            known = known.with(classes.returned());
        } catch (StoreException failed) {
            note(failed);
        }
    }

    /** A new day; where its plan cannot be read, what was read for it before holds. */
    private void turnPlan() {
        LocalDate today = now().toLocalDate();
        if (!days.isReadFor(today)) {
            try {
                plans.forgetOldDrafts(today);
                days.readFor(today);
            } catch (StoreException failed) {
                note(failed);
            }
        }
    }

    private void refresh() {
        known = known.with(desk.floor(known.running()));
        refreshed = time.wall();
    }

    private void refreshOrNote() {
        try {
            refresh();
        } catch (Throwable failed) {
            note(failed);
        }
    }

    /** Does what the clock asks for; completes when it is done. */
    public CompletableFuture<Void> tick() {
        return CompletableFuture.runAsync(this::pulse, thread);
    }

    /** Must not throw: an exception would end the pulse for good. */
    private void pulse() {
        try {
            turnPlan();
            Optional<Running> running = classes.tick(known.running());
            boolean turned = !running.equals(known.running());
            known = known.with(running);
            access.tick();
            boolean mayBeMended = !known.notice().equals(standing)
                    && Duration.between(complainedAt, steady.now()).compareTo(COMPLAINT) >= 0;
            if (turned || mayBeMended || !minute(refreshed).equals(minute(time.wall()))) {
                refresh();
            }
            if (mayBeMended) {
                known = known.noting(standing);
            }
        } catch (Throwable failed) {
            note(failed);
        }
    }

    /** Tells the wall and, once for each fault and not five times a second, the log. */
    private void note(Throwable failed) {
        Phrase phrase = failed instanceof StoreException store ? told(store) : Phrase.of("kiosk.notice.fault");
        String fault = failed.toString();
        if (!known.notice().equals(Optional.of(phrase)) || !fault.equals(logged)) {
            LOG.error("the kiosk failed", failed);
        }
        logged = fault;
        complain(phrase);
    }

    /** The sentence about it. */
    static Phrase told(StoreException failed) {
        return Phrase.of("kiosk.store." + failed.trouble().key());
    }

    /** Stays on the wall until a command is carried out, or for a minute after the last trouble. */
    private void complain(Phrase phrase) {
        complaints++;
        complainedAt = steady.now();
        known = known.noting(Optional.of(phrase));
    }

    private static Instant minute(Instant instant) {
        return instant.equals(Instant.MIN) ? instant : instant.truncatedTo(ChronoUnit.MINUTES);
    }

    /** Finishes what was submitted, then gives the data folder back. */
    @Override
    public void close() {
        if (pulse != null) {
            pulse.cancel(false);
        }
        access.close();
        members.close();
        planPapers.close();
        caretaker.close();
        librarian.close();
        CompletableFuture.runAsync(store::close, thread).join();
        thread.shutdown();
    }
}
