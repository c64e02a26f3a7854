package backboard.display;

import backboard.kiosk.Command;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Live;
import backboard.kiosk.Outcome;
import backboard.kiosk.State;
import backboard.look.UiThread;
import backboard.settings.WallView;
import backboard.training.Control;
import backboard.words.Phrase;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What a coach does to the class, by button or key. UI thread. */
final class Steering {

    private final Kiosk kiosk;
    private final Consumer<Phrase> refused;
    private final Consumer<Consumer<Optional<UUID>>> gate;

    /**
     * @param refused gets the reason when something cannot be done
     * @param gate lets through what somebody does, with their pass: at once, later, or never
     */
    Steering(Kiosk kiosk, Consumer<Phrase> refused, Consumer<Consumer<Optional<UUID>>> gate) {
        this.kiosk = kiosk;
        this.refused = refused;
        this.gate = gate;
    }

    /** Starts, pauses or resumes, whichever makes sense. */
    void startOrPause(State state) {
        if (!isClassOn(state)) {
            gate.accept(pass -> submit(new Command.StartClass(kiosk.newId(), pass)));
        } else {
            boolean paused = state.live().filter(live -> live.run().paused()).isPresent();
            steer(paused ? Control.RESUME : Control.PAUSE);
        }
    }

    void steer(Control control) {
        gate.accept(pass -> submit(new Command.Steer(control, pass)));
    }

    /** Has every screen show circuits so. */
    void show(WallView view) {
        submit(new Command.ShowView(view));
    }

    private void submit(Command command) {
        UiThread.handOver(kiosk.submit(command), outcome -> {
            if (outcome instanceof Outcome.Refused no) {
                refused.accept(no.why());
            }
        });
    }

    /** Whether something runs that can be steered: a class or the rotation of open gym. */
    static boolean isOn(State state) {
        return state.live().filter(live -> !live.moment().isDone()).isPresent();
    }

    /** Whether a class is on; during the rotation of open gym one can still be started. */
    static boolean isClassOn(State state) {
        return isOn(state) && state.live().filter(Live::isClass).isPresent();
    }

    /** What {@link #startOrPause} would do, in the gym's language. */
    static String startWord(State state) {
        boolean paused = state.live().filter(live -> live.run().paused()).isPresent();
        return state.words().say(!isClassOn(state) ? "display.start" : paused ? "display.resume" : "display.pause");
    }
}
