package backboard.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Briefing;
import backboard.kiosk.Command;
import backboard.kiosk.Confided;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Outcome;
import backboard.settings.Settings;
import backboard.ui.Ui;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;

/** The kiosk, whose answers to some commands wait until the test lets them go. */
final class LateDesk implements Desk {

    private final Desk desk;
    private final Class<? extends Command> held;
    private final Deque<Runnable> answers = new ArrayDeque<>();
    private boolean lookups;

    LateDesk(Kiosk kiosk, Class<? extends Command> held) {
        desk = Desk.of(kiosk);
        this.held = held;
    }

    /** Holds back whose a card is, too. */
    void holdLookups() {
        lookups = true;
    }

    /** The kiosk has carried out one command, and nobody has heard of it yet. */
    void untilAnswered() {
        Ui.eventually(() -> assertThat(Ui.onUi(answers::size)).isEqualTo(1));
    }

    /** Lets the first answer go. */
    void answer() {
        Ui.onUi(() -> {
            answers.remove().run();
            return true;
        });
    }

    @Override
    public Settings settings() {
        return desk.settings();
    }

    @Override
    public UUID newId() {
        return desk.newId();
    }

    @Override
    public void submit(Command command, Consumer<Outcome> answer) {
        boolean late = held.isInstance(command);
        desk.submit(command, late ? outcome -> answers.add(() -> answer.accept(outcome)) : answer);
    }

    @Override
    public void briefing(UUID member, String exerciseId, OptionalInt at, Consumer<Optional<Briefing>> answer) {
        desk.briefing(member, exerciseId, at, answer);
    }

    @Override
    public void confided(UUID member, Consumer<Optional<Confided>> answer) {
        desk.confided(member, answer);
    }

    @Override
    public void holder(String card, Consumer<Optional<Kiosk.Holder>> answer) {
        desk.holder(card, lookups ? holder -> answers.add(() -> answer.accept(holder)) : answer);
    }
}
