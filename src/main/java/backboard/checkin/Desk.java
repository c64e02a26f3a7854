package backboard.checkin;

import backboard.kiosk.Briefing;
import backboard.kiosk.Command;
import backboard.kiosk.Confided;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Outcome;
import backboard.look.UiThread;
import backboard.settings.Settings;
import backboard.training.Exercise;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What the pages ask of the kiosk. Every answer arrives on the UI thread. */
interface Desk {

    Settings settings();

    /** An id for a command, made at the tap. */
    UUID newId();

    void submit(Command command, Consumer<Outcome> answer);

    /** @param answer takes empty if the store cannot say */
    void briefing(UUID member, String exerciseId, OptionalInt station, Consumer<Optional<Briefing>> answer);

    /** @param answer takes whose card it is; empty if the store cannot say */
    void holder(String card, Consumer<Optional<Kiosk.Holder>> answer);

    /** @param answer takes what the member has told for the coach alone; empty if the store cannot say */
    void confided(UUID member, Consumer<Optional<Confided>> answer);

    /** The same desk, which says exercises in other words. */
    default Desk speaking(UnaryOperator<Exercise> words) {
        Desk plain = this;
        return new Desk() {
            @Override
            public Settings settings() {
                return plain.settings();
            }

            @Override
            public UUID newId() {
                return plain.newId();
            }

            @Override
            public void submit(Command command, Consumer<Outcome> answer) {
                plain.submit(command, answer);
            }

            @Override
            public void briefing(
                    UUID member, String exerciseId, OptionalInt station, Consumer<Optional<Briefing>> answer) {
                plain.briefing(
                        member,
                        exerciseId,
                        station,
                        briefing -> answer.accept(briefing.map(plainly -> plainly.with(words))));
            }

            @Override
            public void holder(String card, Consumer<Optional<Kiosk.Holder>> answer) {
                plain.holder(card, answer);
            }

            @Override
            public void confided(UUID member, Consumer<Optional<Confided>> answer) {
                plain.confided(member, answer);
            }
        };
    }

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
            public void confided(UUID member, Consumer<Optional<Confided>> answer) {
                UiThread.handOver(kiosk.confided(member), answer);
            }

            @Override
            public UUID newId() {
                return kiosk.newId();
            }

            @Override
            public void submit(Command command, Consumer<Outcome> answer) {
                UiThread.handOver(kiosk.submit(command), answer);
            }
        };
    }
}
