package backboard.editor;

import backboard.training.Circuit;
import java.util.ArrayList;
import java.util.List;

/**
 * A circuit that is being changed, with the steps that led to it and those that were taken back. Immutable.
 *
 * @param steps circuits in the order in which they came about, 1–201
 * @param at index of the one that stands
 */
record Draft(List<Circuit> steps, int at) {

    /** So many steps can be taken back. */
    static final int MOST_STEPS = 200;

    Draft {
        steps = List.copyOf(steps);
    }

    /** Nothing has been changed yet. */
    static Draft of(Circuit circuit) {
        return new Draft(List.of(circuit), 0);
    }

    Circuit circuit() {
        return steps.get(at);
    }

    /** One step on; what had been taken back is gone. A step that changes nothing is none. */
    Draft step(Circuit next) {
        if (next.equals(circuit())) {
            return this;
        }
        List<Circuit> all = new ArrayList<>(steps.subList(Math.max(0, at + 1 - MOST_STEPS), at + 1));
        all.add(next);
        return new Draft(all, all.size() - 1);
    }

    boolean canUndo() {
        return at > 0;
    }

    boolean canRedo() {
        return at < steps.size() - 1;
    }

    /** One step back; the same if there is none. */
    Draft undo() {
        return canUndo() ? new Draft(steps, at - 1) : this;
    }

    /** The step that was taken back last; the same if there is none. */
    Draft redo() {
        return canRedo() ? new Draft(steps, at + 1) : this;
    }
}
