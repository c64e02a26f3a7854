package backboard.checkin;

import backboard.kiosk.Briefing;
import backboard.kiosk.Command;
import backboard.kiosk.Guise;
import backboard.kiosk.Kiosk;
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
        TICK,
        SEARCH,
        SET,
        SAVED,
        JOIN,
        APPEAR,
        ALIAS,
        WELCOME,
        ME,
        CARD
    }

    private static final Guise SAMPLE =
            new Guise(new UUID(0, 101), OptionalInt.of(101), "Mia K.", "MK", 4, Appearance.NAME, false);

    private CheckInStills() {}

    /** The page as it looks at the state; for the UI thread. */
    public static ScreenPane of(State state, Page page) {
        People people = People.of(state.floor());
        Guise member = Seat.of(state, people, Stand.of(state, false)).stream()
                .map(Seat::guise)
                .filter(people::hasTrained)
                .findFirst()
                .orElse(SAMPLE);
        return of(state, page, member, false);
    }

    /** @param docked as on the wall */
    static CheckInPanel of(State state, Page page, Guise member, boolean docked) {
        CheckInPanel panel = new CheckInPanel(new SampleDesk(state), () -> {});
        panel.setOnWall(docked);
        panel.show(state);
        switch (page) {
            case FIND -> panel.restart();
            case TICK -> press(panel, "tile-" + member.id());
            case SEARCH -> {
                panel.way().search();
                press(panel, "key-M");
            }
            case SET -> panel.way().set(member);
            case SAVED -> {
                panel.way().set(member);
                press(panel, "set-done");
            }
            case JOIN -> type(panel);
            case APPEAR -> {
                type(panel);
                press(panel, "join-next");
                press(panel, "appear-name");
            }
            case ALIAS -> {
                type(panel);
                press(panel, "join-next");
                press(panel, "appear-alias");
            }
            case WELCOME -> panel.way().joined(member.guest() ? SAMPLE : member);
            case ME -> panel.way().me(member.guest() ? SAMPLE : member);
            case CARD -> {
                panel.way().set(member.guest() ? SAMPLE : member);
                panel.scanned("A1B2C3D4");
            }
        }
        panel.show(state);
        return panel;
    }

    private static void type(CheckInPanel panel) {
        panel.way().join();
        press(panel, "key-M");
        press(panel, "key-I");
        press(panel, "key-A");
    }

    private static void press(Container container, String name) {
        for (Component child : container.getComponents()) {
            if (child instanceof AbstractButton button && name.equals(button.getName()) && button.isVisible()) {
                button.doClick(0);
            } else if (child instanceof Container inner && inner.isVisible()) {
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
                            List.of()))));
        }

        @Override
        public void holder(String card, Consumer<Optional<Kiosk.Holder>> answer) {
            answer.accept(Optional.empty());
        }

        @Override
        public UUID newId() {
            return new UUID(0, 1);
        }

        @Override
        public void submit(Command command, Consumer<Outcome> answer) {
            if (command instanceof Command.LogSet log) {
                answer.accept(saved(log.id(), log.member(), log.exerciseId(), log.effort()));
            } else if (command instanceof Command.TapSet tap) {
                Effort usual = exercise(tap.exerciseId())
                        .map(exercise -> sample(exercise, state.settings().units()))
                        .orElseThrow();
                answer.accept(saved(tap.id(), tap.member(), tap.exerciseId(), usual));
            }
        }

        private Outcome saved(UUID id, UUID member, String exerciseId, Effort effort) {
            LoggedSet set = new LoggedSet(
                    id,
                    member,
                    exerciseId,
                    effort,
                    state.now().toInstant(),
                    state.now().toLocalDateTime(),
                    Optional.empty(),
                    false,
                    0);
            return new Outcome.Saved(set, 1, false);
        }

        private Optional<Exercise> exercise(String id) {
            return Plan.stations(state).stream()
                    .map(Station::exercise)
                    .filter(exercise -> exercise.id().equals(id))
                    .findFirst();
        }

        @Override
        public void prefill(UUID member, String exerciseId, OptionalInt station, Consumer<Optional<Prefill>> answer) {
            answer.accept(exercise(exerciseId)
                    .map(exercise ->
                            new Prefill(sample(exercise, state.settings().units()), true)));
        }

        private static Effort sample(Exercise exercise, Unit unit) {
            Optional<Weight> weight =
                    exercise.takesWeight() ? Optional.of(new Weight(unit.step() * 9, unit)) : Optional.empty();
            int amount = exercise.target().hi();
            return exercise.mode() == Mode.TIME ? Effort.seconds(amount, weight) : Effort.reps(amount, weight);
        }
    }
}
