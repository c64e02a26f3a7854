package backboard.kiosk;

import backboard.exchange.ExchangeFolder.Listed;
import backboard.kiosk.MemberPapers.Paper;
import backboard.roster.Roster;
import backboard.settings.Settings;
import backboard.store.Store;
import backboard.training.Member;
import backboard.words.Phrase;
import backboard.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What managers ask about members and do for them. Questions may come from any thread and are answered with nothing for who is no manager,
 * or if the store cannot say. Files are read and written on a thread of their own: a slow stick must not hold up a tap.
 */
public final class MemberDesk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MemberDesk.class);

    private final Store store;
    private final Access access;
    private final MemberChanges changes;
    private final MemberPapers papers;
    private final Guises guises;
    private final Executor storeThread;
    private final BiFunction<Command, Supplier<Outcome>, Outcome> answer;
    private final ExecutorService files = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "exchange");
        made.setDaemon(true);
        return made;
    });

    /**
     * @param desk whose screens follow what is changed
     * @param answer turns what goes wrong into an answer, on the store thread
     */
    MemberDesk(
            Settings settings,
            Store store,
            FrontDesk desk,
            Access access,
            TimeSource time,
            Path dataFolder,
            Executor storeThread,
            BiFunction<Command, Supplier<Outcome>, Outcome> answer) {
        this.store = store;
        this.access = access;
        this.changes = new MemberChanges(settings, store, desk, access, time);
        this.papers = new MemberPapers(dataFolder, settings.exchangeIn(dataFolder));
        this.guises = new Guises(settings.people(), Words.of(settings.language()));
        this.storeThread = storeThread;
        this.answer = answer;
    }

    // ---- questions

    /** Where lists are looked for and exports are written. */
    public Path folder() {
        return papers.folder();
    }

    /** Everybody, by name. */
    public CompletableFuture<Optional<List<MemberFile>>> all(UUID pass) {
        return ask(pass, () -> store.members().all().stream().map(this::file).toList());
    }

    /** What is stored of one. */
    public CompletableFuture<Optional<MemberDetails>> details(UUID pass, UUID member) {
        return ask(pass, () -> details(changes.member(member)));
    }

    private MemberFile file(Member member) {
        return new MemberFile(
                member.id(),
                member.number(),
                member.firstName(),
                member.lastName(),
                member.appearance(),
                guises.of(member).name());
    }

    private MemberDetails details(Member member) {
        return new MemberDetails(
                file(member),
                store.members().cards(member.id()),
                store.countOf(member.id()),
                store.members().bodyWeight(member.id()).isPresent());
    }

    /** The lists of members that lie in the exchange folder, newest first. */
    public CompletableFuture<Optional<List<Listed>>> lists(UUID pass) {
        return ask(pass, () -> true).thenApplyAsync(manager -> manager.flatMap(yes -> papers.lists()), files);
    }

    /** What importing a list would do; changes nothing. */
    public CompletableFuture<Optional<ListInspection>> inspect(UUID pass, String file) {
        return ask(pass, () -> true)
                .thenApplyAsync(manager -> manager.map(yes -> papers.read(file)), files)
                .thenApplyAsync(paper -> paper.flatMap(read -> told(pass, () -> inspection(read))), storeThread);
    }

    private ListInspection inspection(Paper paper) {
        return paper.list()
                .<ListInspection>map(list -> new ListInspection.Readable(list, new Roster(store).dryRun(list)))
                .orElseGet(() -> new ListInspection.Unreadable(paper.trouble().orElseThrow()));
    }

    private <T> CompletableFuture<Optional<T>> ask(UUID pass, Supplier<T> question) {
        return CompletableFuture.supplyAsync(() -> told(pass, question), storeThread);
    }

    private <T> Optional<T> told(UUID pass, Supplier<T> question) {
        try {
            return access.isManager(pass) ? Optional.of(question.get()) : Optional.empty();
        } catch (Refusal gone) {
            return Optional.empty();
        } catch (RuntimeException failed) {
            LOG.warn("a question about members was not answered", failed);
            return Optional.empty();
        }
    }

    // ---- commands

    /** For any thread; the answer never comes exceptionally. */
    CompletableFuture<Outcome> submit(Command.OfMembers command) {
        if (command instanceof Command.ExportMember export) {
            return onStore(command, () -> changes.mayExport(export))
                    .thenApplyAsync(allowed -> ifDone(allowed, () -> written(export)), files)
                    .thenApplyAsync(
                            written -> ifDone(written, () -> answer.apply(export, () -> changes.noteExport(export))),
                            storeThread);
        }
        CompletableFuture<Outcome> changed = onStore(command, () -> changes.carryOut(command));
        boolean forgets = command instanceof Command.EraseMember || command instanceof Command.MergeMembers;
        return forgets ? changed.thenApplyAsync(this::withoutExports, files) : changed;
    }

    /** Who is forgotten leaves no export behind. */
    private Outcome withoutExports(Outcome outcome) {
        changes.forgotten().forEach(papers::forget);
        return outcome;
    }

    private CompletableFuture<Outcome> onStore(Command command, Supplier<Outcome> work) {
        return CompletableFuture.supplyAsync(() -> answer.apply(command, work), storeThread);
    }

    private static Outcome ifDone(Outcome before, Supplier<Outcome> next) {
        return before instanceof Outcome.Done ? next.get() : before;
    }

    private Outcome written(Command.ExportMember export) {
        try {
            papers.export(export.member());
            return new Outcome.Done();
        } catch (Refusal refusal) {
            return new Outcome.Refused(refusal.phrase());
        } catch (RuntimeException bug) {
            LOG.error("a fault while exporting a member", bug);
            return new Outcome.Refused(Phrase.of("kiosk.refused.fault"));
        }
    }

    /** Finishes what is being written, so that its note is in line before the store is closed. */
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
