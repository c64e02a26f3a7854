package backboard.checkin;

import backboard.kiosk.Command;
import backboard.kiosk.Outcome;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Sends one command after the other. A refused command that is tried again unchanged keeps its id: if the first try did reach the store
 * after all, the second changes nothing.
 */
final class Sender {

    private final Desk desk;
    private boolean waiting;
    private Optional<Sent> refused = Optional.empty();

    private record Sent(UUID id, Command command) {}

    Sender(Desk desk) {
        this.desk = desk;
    }

    boolean isWaiting() {
        return waiting;
    }

    /** Does nothing while an answer is awaited. */
    void send(Function<UUID, Command> command, Consumer<Outcome> answer) {
        if (waiting) {
            return;
        }
        Sent sent = refused.filter(last -> command.apply(last.id()).equals(last.command()))
                .orElseGet(() -> {
                    UUID id = desk.newId();
                    return new Sent(id, command.apply(id));
                });
        waiting = true;
        desk.submit(sent.command(), outcome -> {
            waiting = false;
            refused = outcome instanceof Outcome.Refused ? Optional.of(sent) : Optional.empty();
            answer.accept(outcome);
        });
    }
}
