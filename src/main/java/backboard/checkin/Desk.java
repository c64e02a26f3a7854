package backboard.checkin;

import backboard.kiosk.Command;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Outcome;
import backboard.kiosk.Prefill;
import backboard.look.UiThread;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;

/** What the pages ask of the kiosk. Every answer arrives on the UI thread. */
interface Desk {

    /** An id for a command, made at the tap. */
    UUID newId();

    void submit(Command command, Consumer<Outcome> answer);

    /** @param answer takes empty if the store cannot say */
    void prefill(UUID member, String exerciseId, OptionalInt station, Consumer<Optional<Prefill>> answer);

    static Desk of(Kiosk kiosk) {
        return new Desk() {
            @Override
            public UUID newId() {
                return kiosk.newId();
            }

            @Override
            public void submit(Command command, Consumer<Outcome> answer) {
                UiThread.handOver(kiosk.submit(command), answer);
            }

            @Override
            public void prefill(
                    UUID member, String exerciseId, OptionalInt station, Consumer<Optional<Prefill>> answer) {
                UiThread.handOver(kiosk.prefill(member, exerciseId, station), answer);
            }
        };
    }
}
