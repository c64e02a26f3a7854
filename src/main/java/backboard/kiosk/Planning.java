package backboard.kiosk;

import backboard.library.Library;
import backboard.training.Circuit;
import backboard.training.Exercise;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What the staff ask about the plan of the gym's days. Any thread; answered on the store thread, and empty if the store cannot say. */
public final class Planning {

    private final Plans plans;
    private final Access access;
    private final Supplier<Library> library;
    private final Supplier<LocalDate> today;
    private final Questions questions;

    Planning(Plans plans, Access access, Supplier<Library> library, Supplier<LocalDate> today, Questions questions) {
        this.plans = plans;
        this.access = access;
        this.library = library;
        this.today = today;
        this.questions = questions;
    }

    /**
     * What is planned for the seven days from a date on; empty also for who is not one of the staff.
     *
     * @param first usually a Monday
     */
    public CompletableFuture<Optional<List<DayPlan>>> week(UUID pass, LocalDate first) {
        return questions.ask("no week", () -> allowed(pass).map(in -> plans.week(first, today.get())));
    }

    /** What was published for a date, what counts first; empty also for who is not one of the staff. */
    public CompletableFuture<Optional<List<PlanVersion>>> versions(UUID pass, LocalDate day) {
        return questions.ask("no versions", () -> allowed(pass).map(in -> plans.versions(day)));
    }

    /** Circuits to plan a day with: those of the files and those that were kept, by name. */
    public CompletableFuture<Optional<List<Circuit>>> templates() {
        return questions.ask("no templates", () -> Optional.of(plans.templates()));
    }

    /** Words of the equipment that is out of order. */
    public CompletableFuture<Optional<Set<String>>> outOfOrder() {
        return questions.ask("no equipment", () -> Optional.of(plans.outOfOrder()));
    }

    /** All that may stand in a circuit, in the gym's language, by id; at once. */
    public Collection<Exercise> exercises() {
        return library.get().exercises().values();
    }

    private Optional<UUID> allowed(UUID pass) {
        return Optional.of(pass).filter(access::isIn);
    }
}
