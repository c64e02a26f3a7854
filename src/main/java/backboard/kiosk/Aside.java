package backboard.kiosk;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is done with a PIN apart from the store thread, between two turns of it. The PIN is wiped afterwards, asked or not.
 *
 * @param <T> what comes of it
 */
final class Aside<T> {

    private final Pin pin;
    private @Nullable Function<Pin, T> task;
    private @Nullable T result;
    private @Nullable Throwable fault;

    Aside(Pin pin) {
        this.pin = pin;
    }

    /** On the first turn: asks for it. */
    Outcome ask(Function<Pin, T> work) {
        task = work;
        return new Outcome.Done();
    }

    boolean isAsked() {
        return task != null;
    }

    /** Apart; does not throw. */
    void run() {
        try {
            if (task != null) {
                result = task.apply(pin);
            }
        } catch (RuntimeException | Error failed) {
            fault = failed;
        } finally {
            pin.wipe();
        }
    }

    /** On the second turn. */
    T result() {
        if (fault != null) {
            throw new IllegalStateException("a PIN could not be worked on", fault);
        }
        return Objects.requireNonNull(result);
    }
}
