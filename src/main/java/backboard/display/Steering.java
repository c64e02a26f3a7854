package backboard.display;

import backboard.kiosk.Command;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Outcome;
import backboard.kiosk.State;
import backboard.look.UiThread;
import backboard.training.Control;
import java.util.Optional;
import java.util.function.Consumer;

/** What a coach does to the class, by button or key. UI thread. */
final class Steering {

    private final Kiosk kiosk;
    private final Consumer<String> refused;

    /** @param refused gets the sentence when something cannot be done */
    Steering(Kiosk kiosk, Consumer<String> refused) {
        this.kiosk = kiosk;
        this.refused = refused;
    }

    /** Starts, pauses or resumes, whichever makes sense. */
    void startOrPause(State state) {
        if (!isOn(state)) {
            submit(new Command.StartClass(kiosk.newId()));
        } else {
            steer(isPaused(state) ? Control.RESUME : Control.PAUSE);
        }
    }

    void steer(Control control) {
        submit(new Command.Steer(control));
    }

    private void submit(Command command) {
        UiThread.handOver(kiosk.submit(command), outcome -> {
            if (outcome instanceof Outcome.Refused no) {
                refused.accept(no.sentence());
            }
        });
    }

    /** Whether a class is on that has not ended. */
    static boolean isOn(State state) {
        return state.live().filter(live -> !live.moment().isDone()).isPresent();
    }

    static boolean isPaused(State state) {
        return state.live().filter(live -> live.run().paused()).isPresent();
    }

    static Optional<String> startWord(State state) {
        return Optional.of(!isOn(state) ? "Start class" : isPaused(state) ? "Resume" : "Pause");
    }
}
