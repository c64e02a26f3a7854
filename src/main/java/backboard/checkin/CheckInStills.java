package backboard.checkin;

import backboard.kiosk.Briefing;
import backboard.kiosk.Command;
import backboard.kiosk.Guise;
import backboard.kiosk.Outcome;
import backboard.kiosk.Prefill;
import backboard.kiosk.State;
import backboard.look.ScreenPane;
import backboard.settings.Settings;
import backboard.training.Appearance;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.LoggedSet;
import backboard.training.Mode;
import backboard.training.Station;
import backboard.training.Unit;
import backboard.training.Weight;
import java.awt.Component;
import java.awt.Container;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.AbstractButton;

/** Check-in at one state without a running kiosk, for pictures. Nothing is looked up or saved: the sets are samples. */
public final class CheckInStills {

    /** The pages there are pictures of. */
    public enum Page {
        FIND,
        NAMES,
        SET,
        SAVED,
        JOIN,
        WELCOME
    }

    private static final Guise SAMPLE =
            new Guise(new UUID(0, 101), OptionalInt.of(101), "Mia K.", "MK", 4, Appearance.NAME, false);

    private CheckInStills() {}

    /** The page as it looks at the state; for the UI thread. */
    public static ScreenPane of(State state, Page page) {
        Guise member = People.of(state.floor(), state.settings().zone()).likeliestFirst().stream()
                .findFirst()
                .orElse(SAMPLE);
        return of(state, page, member);
    }

    static CheckInPanel of(State state, Page page, Guise member) {
        CheckInPanel panel = new CheckInPanel(new SampleDesk(state), () -> {});
        panel.show(state);
        switch (page) {
            case FIND -> panel.restart();
            case NAMES -> panel.way().names();
            case SET -> panel.way().set(member);
            case SAVED -> {
                panel.way().set(member);
                press(panel, "set-done");
            }
            case JOIN -> {
                panel.way().join();
                press(panel, "key-M");
                press(panel, "key-I");
            }
            case WELCOME -> panel.way().joined(member.guest() ? SAMPLE : member);
        }
        panel.show(state);
        return panel;
    }

    private static void press(Container container, String name) {
        for (Component child : container.getComponents()) {
            if (child instanceof AbstractButton button && name.equals(button.getName())) {
                button.doClick(0);
            } else if (child instanceof Container inner) {
                press(inner, name);
            }
        }
    }

    /** Answers at once. */
    private record SampleDesk(State state) implements Desk {

        @Override
        public Settings settings() {
            return state.settings();
        }

        @Override
        public void briefing(UUID member, String exerciseId, OptionalInt station, Consumer<Optional<Briefing>> answer) {
            prefill(
                    member,
                    exerciseId,
                    station,
                    prefill -> answer.accept(prefill.map(start -> new Briefing(
                            start,
                            3,
                            List.of(),
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of()))));
        }

        @Override
        public void holder(String card, Consumer<Optional<Guise>> answer) {
            answer.accept(Optional.empty());
        }

        @Override
        public UUID newId() {
            return new UUID(0, 1);
        }

        @Override
        public void submit(Command command, Consumer<Outcome> answer) {
            if (command instanceof Command.LogSet log) {
                LoggedSet set = new LoggedSet(
                        log.id(),
                        log.member(),
                        log.exerciseId(),
                        log.effort(),
                        state.now().toInstant(),
                        state.now().toLocalDateTime(),
                        Optional.empty(),
                        false,
                        0);
                answer.accept(new Outcome.Saved(set, 1, false));
            }
        }

        @Override
        public void prefill(UUID member, String exerciseId, OptionalInt station, Consumer<Optional<Prefill>> answer) {
            answer.accept(Plan.stations(state).stream()
                    .map(Station::exercise)
                    .filter(exercise -> exercise.id().equals(exerciseId))
                    .map(exercise ->
                            new Prefill(sample(exercise, state.settings().units()), true))
                    .findFirst());
        }

        private static Effort sample(Exercise exercise, Unit unit) {
            Optional<Weight> weight =
                    exercise.takesWeight() ? Optional.of(new Weight(unit.step() * 9, unit)) : Optional.empty();
            int amount = exercise.target().hi();
            return exercise.mode() == Mode.TIME ? Effort.seconds(amount, weight) : Effort.reps(amount, weight);
        }
    }
}
