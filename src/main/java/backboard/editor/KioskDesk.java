package backboard.editor;

import backboard.kiosk.Command;
import backboard.kiosk.DayPlan;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Outcome;
import backboard.kiosk.PlanVersion;
import backboard.kiosk.State;
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

/** The gym itself. */
record KioskDesk(Kiosk kiosk, UUID pass, String who, Supplier<List<String>> named) implements Desk {

    @Override
    public State look() {
        return kiosk.look();
    }

    @Override
    public List<String> screens() {
        return named.get();
    }

    @Override
    public Collection<Exercise> exercises() {
        return kiosk.planning().exercises();
    }

    @Override
    public CompletableFuture<Optional<List<DayPlan>>> week(LocalDate monday) {
        return kiosk.planning().week(pass, monday);
    }

    @Override
    public CompletableFuture<Optional<List<PlanVersion>>> versions(LocalDate day) {
        return kiosk.planning().versions(pass, day);
    }

    @Override
    public CompletableFuture<Optional<List<Circuit>>> templates() {
        return kiosk.planning().templates();
    }

    @Override
    public CompletableFuture<Optional<Set<String>>> outOfOrder() {
        return kiosk.planning().outOfOrder();
    }

    @Override
    public CompletableFuture<Outcome> saveDraft(LocalDate day, Circuit circuit) {
        return kiosk.submit(new Command.SaveDraft(pass, day, circuit));
    }

    @Override
    public CompletableFuture<Outcome> dropDraft(LocalDate day) {
        return kiosk.submit(new Command.DropDraft(pass, day));
    }

    @Override
    public CompletableFuture<Outcome> publish(Decision decision) {
        return kiosk.submit(new Command.Publish(
                kiosk.newId(),
                pass,
                decision.day(),
                decision.repeat(),
                decision.kind(),
                decision.circuit(),
                decision.boundary()));
    }

    @Override
    public CompletableFuture<Outcome> saveTemplate(Circuit circuit) {
        return kiosk.submit(new Command.SaveTemplate(kiosk.newId(), pass, circuit));
    }

    @Override
    public CompletableFuture<Outcome> mark(String equipment, boolean outOfOrder) {
        return kiosk.submit(new Command.MarkEquipment(pass, equipment, outOfOrder));
    }
}
