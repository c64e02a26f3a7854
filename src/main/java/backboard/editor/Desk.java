package backboard.editor;

import backboard.kiosk.DayPlan;
import backboard.kiosk.Outcome;
import backboard.kiosk.PlanVersion;
import backboard.kiosk.State;
import backboard.training.Boundary;
import backboard.training.Circuit;
import backboard.training.DayKind;
import backboard.training.Exercise;
import backboard.training.Repeat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** What the editor needs of the gym, for one person who has been let in. */
interface Desk {

    /** What somebody decided about a day. */
    record Decision(LocalDate day, Repeat repeat, DayKind kind, Optional<Circuit> circuit, Boundary boundary) {}

    State look();

    /** Who edits, with the role, in words. */
    String who();

    /** What the screens are called that a published circuit reaches. */
    List<String> screens();

    Collection<Exercise> exercises();

    /** Seven days from a Monday on. */
    CompletableFuture<Optional<List<DayPlan>>> week(LocalDate monday);

    /** The latest first. */
    CompletableFuture<Optional<List<PlanVersion>>> versions(LocalDate day);

    CompletableFuture<Optional<List<Circuit>>> templates();

    /** Words of equipment that is out of order. */
    CompletableFuture<Optional<Set<String>>> outOfOrder();

    CompletableFuture<Outcome> saveDraft(LocalDate day, Circuit circuit);

    CompletableFuture<Outcome> dropDraft(LocalDate day);

    CompletableFuture<Outcome> publish(Decision decision);

    CompletableFuture<Outcome> saveTemplate(Circuit circuit);

    CompletableFuture<Outcome> mark(String equipment, boolean outOfOrder);
}
