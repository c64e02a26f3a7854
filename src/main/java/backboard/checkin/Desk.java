package backboard.checkin;

import backboard.kiosk.Briefing;
import backboard.kiosk.Command;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Outcome;
import backboard.kiosk.Prefill;
import backboard.look.UiThread;
import backboard.settings.Settings;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;

/** What the pages ask of the kiosk. Every answer arrives on the UI thread. */
interface Desk {

    Settings settings();

    /** An id for a command, made at the tap. */
    UUID newId();

    void submit(Command command, Consumer<Outcome> answer);

    /** @param answer takes empty if the store cannot say */
    void prefill(UUID member, String exerciseId, OptionalInt station, Consumer<Optional<Prefill>> answer);

    /** @param answer takes empty if the store cannot say */
    void briefing(UUID member, String exerciseId, OptionalInt station, Consumer<Optional<Briefing>> answer);

    /** @param answer takes whose card it is; empty if the store cannot say */
    void holder(String card, Consumer<Optional<Kiosk.Holder>> answer);

    static Desk of(Kiosk kiosk) {
        return new Desk() {
            @Override
            public Settings settings() {
                return kiosk.settings();
            }

            @Override
            public void briefing(
                    UUID member, String exerciseId, OptionalInt station, Consumer<Optional<Briefing>> answer) {
                UiThread.handOver(kiosk.briefing(member, exerciseId, station), answer);
            }

            @Override
            public void holder(String card, Consumer<Optional<Kiosk.Holder>> answer) {
                UiThread.handOver(kiosk.holder(card), answer);
            }

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
