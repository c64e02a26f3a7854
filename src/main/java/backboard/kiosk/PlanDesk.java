package backboard.kiosk;

import backboard.kiosk.Known.Running;
import backboard.store.Store;
import backboard.training.Staff;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Carries out what the staff ask about the plan of the gym's days: each command in one transaction. Store thread only. */
final class PlanDesk {

    private final Store store;
    private final Plans plans;
    private final Classes classes;

    PlanDesk(Store store, Plans plans, Classes classes) {
        this.store = store;
        this.plans = plans;
        this.classes = classes;
    }

    /**
     * Carries a command out.
     *
     * @param running the class that runs
     * @return the class that runs from now on, which may go over to another circuit later
     * @throws Refusal with nothing changed
     */
    Optional<Running> carryOut(
            Command.OfPlan command, Staff by, LocalDate today, Instant at, Optional<Running> running) {
        Change change = new Change(running);
        store.inBulk(() -> change.make(command, by, today, at));
        return change.running;
    }

    /** One transaction. */
    private final class Change {

        private Optional<Running> running;

        Change(Optional<Running> running) {
            this.running = running;
        }

        void make(Command.OfPlan command, Staff by, LocalDate today, Instant at) {
            if (command instanceof Command.Publish publish) {
                publish(publish, by, today, at);
            } else if (command instanceof Command.PublishAll all) {
                List<Command.Publish> days = all.days();
                days.forEach(day -> publish(day, by, today, at));
            } else if (command instanceof Command.SaveDraft draft) {
                plans.saveDraft(draft, by, at);
            } else if (command instanceof Command.DropDraft draft) {
                plans.dropDraft(draft);
            } else if (command instanceof Command.SaveTemplate template) {
                plans.saveTemplate(template, by, at);
            } else if (command instanceof Command.MarkEquipment mark) {
                plans.mark(mark, by, at);
            }
        }

        private void publish(Command.Publish publish, Staff by, LocalDate today, Instant at) {
            boolean isNew = plans.publish(publish, by, today, at);
            if (isNew && publish.day().equals(today) && publish.circuit().isPresent()) {
                running = classes.change(publish.id(), publish.circuit().get(), publish.boundary(), running);
            }
        }
    }
}
