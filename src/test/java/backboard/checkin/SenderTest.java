package backboard.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Briefing;
import backboard.kiosk.Command;
import backboard.kiosk.Confided;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Outcome;
import backboard.settings.Settings;
import backboard.training.Effort;
import backboard.words.Phrase;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SenderTest {

    private static final UUID MEMBER = new UUID(7, 7);

    private final List<Command> received = new ArrayList<>();
    private final Deque<Consumer<Outcome>> waiting = new ArrayDeque<>();
    private final Sender sender = new Sender(new SlowDesk());

    /** Answers when the test says so. */
    private final class SlowDesk implements Desk {

        @Override
        public Settings settings() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void briefing(UUID member, String exerciseId, OptionalInt station, Consumer<Optional<Briefing>> answer) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void confided(UUID member, Consumer<Optional<Confided>> answer) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void holder(String card, Consumer<Optional<Kiosk.Holder>> answer) {
            throw new UnsupportedOperationException();
        }

        private int ids;

        @Override
        public UUID newId() {
            return new UUID(1, ++ids);
        }

        @Override
        public void submit(Command command, Consumer<Outcome> answer) {
            received.add(command);
            waiting.add(answer);
        }
    }

    private static Function<UUID, Command> set(int reps) {
        return id ->
                new Command.LogSet(id, MEMBER, "pull-up", Effort.reps(reps, Optional.empty()), OptionalInt.empty());
    }

    private void answer(Outcome outcome) {
        waiting.remove().accept(outcome);
    }

    private UUID id(int which) {
        return ((Command.LogSet) received.get(which)).id();
    }

    @Test
    void aRefusedCommandKeepsItsIdWhenItIsTriedAgainUnchanged() {
        sender.send(set(8), outcome -> {});
        answer(new Outcome.Refused(Phrase.of("kiosk.refused.gone")));
        sender.send(set(8), outcome -> {});
        assertThat(received).hasSize(2);
        assertThat(received.get(1)).isEqualTo(received.get(0));
    }

    @Test
    void aChangedCommandIsAnother() {
        sender.send(set(8), outcome -> {});
        answer(new Outcome.Refused(Phrase.of("kiosk.refused.gone")));
        sender.send(set(9), outcome -> {});
        assertThat(id(1)).isNotEqualTo(id(0));
    }

    @Test
    void afterOneWasCarriedOutTheSameAgainIsAnother() {
        sender.send(set(8), outcome -> {});
        answer(new Outcome.Done());
        sender.send(set(8), outcome -> {});
        assertThat(id(1)).isNotEqualTo(id(0));
    }

    @Test
    void nothingIsSentWhileAnAnswerIsAwaited() {
        List<Outcome> outcomes = new ArrayList<>();
        sender.send(set(8), outcomes::add);
        assertThat(sender.isWaiting()).isTrue();
        sender.send(set(8), outcomes::add);
        assertThat(received).hasSize(1);
        answer(new Outcome.Done());
        assertThat(sender.isWaiting()).isFalse();
        assertThat(outcomes).containsExactly(new Outcome.Done());
    }
}
