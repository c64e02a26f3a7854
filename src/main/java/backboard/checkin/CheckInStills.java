package backboard.checkin;

import backboard.kiosk.Briefing;
import backboard.kiosk.Command;
import backboard.kiosk.Confided;
import backboard.kiosk.Guise;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Outcome;
import backboard.kiosk.State;
import backboard.look.ScreenPane;
import backboard.settings.Settings;
import backboard.training.Appearance;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.LoggedSet;
import backboard.training.Station;
import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
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
        SET_FIRST,
        SET_BODY,
        SET_WARNING,
        SET_UNUSUAL,
        SET_KEYS,
        SET_MINE,
        SET_BUSY,
        SET_STATIONS,
        JOIN,
        APPEAR,
        ALIAS,
        WELCOME,
        ME,
        ME_WEIGHED,
        ME_KEYS,
        CARD
    }

    private static final Guise SAMPLE =
            new Guise(new UUID(0, 101), OptionalInt.of(101), "Mia K.", "MK", 4, Appearance.NAME, false);

    /** More reps than anybody plans. */
    private static final int UNUSUAL = 40;

    private static final int HELP_STEPS = 8;

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
        CheckInPanel panel = new CheckInPanel(new SampleDesk(state, page), () -> {});
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
            case SET_FIRST, SET_WARNING -> panel.way().set(member);
            case SET_BODY -> {
                panel.way().set(member);
                go(panel, state, LoadKind.BODY);
                press(panel, "weight-minus", HELP_STEPS);
            }
            case SET_UNUSUAL -> {
                panel.way().set(member);
                go(panel, state, LoadKind.WEIGHT);
                press(panel, "amount-plus", UNUSUAL);
                press(panel, "set-done");
            }
            case SET_KEYS -> {
                panel.way().set(member);
                go(panel, state, LoadKind.WEIGHT);
                press(panel, "weight-value");
                press(panel, "pad-9", 3);
                press(panel, "pad-ok");
            }
            case SET_MINE -> {
                panel.way().set(member);
                press(panel, "set-done");
                press(panel, "mine");
            }
            case SET_BUSY -> {
                panel.way().set(member);
                press(panel, "busy");
            }
            case SET_STATIONS -> {
                panel.way().set(member);
                press(panel, "station");
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
            case ME_WEIGHED -> {
                weigh(panel, member, "7", "2", "point", "5");
                press(panel, "pad-ok");
            }
            case ME_KEYS -> {
                weigh(panel, member, "9", "9", "9");
                press(panel, "pad-ok");
            }
            case CARD -> {
                panel.way().set(member.guest() ? SAMPLE : member);
                panel.scanned("A1B2C3D4");
            }
        }
        panel.show(state);
        return panel;
    }

    private static void weigh(CheckInPanel panel, Guise member, String... keys) {
        panel.way().me(member.guest() ? SAMPLE : member);
        press(panel, "body-weight");
        for (String key : keys) {
            press(panel, "pad-" + key);
        }
    }

    private static void type(CheckInPanel panel) {
        panel.way().join();
        press(panel, "key-M");
        press(panel, "key-I");
        press(panel, "key-A");
    }

    /** To the first station with such a load, if there is one. */
    private static void go(CheckInPanel panel, State state, LoadKind kind) {
        Plan.stations(state).stream()
                .filter(station -> LoadKind.of(station.exercise()) == kind)
                .findFirst()
                .ifPresent(station -> {
                    press(panel, "station");
                    press(panel, "station-" + station.number());
                });
    }

    private static void press(Container container, String name, int times) {
        for (int i = 0; i < times; i++) {
            press(container, name);
        }
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
    private static final class SampleDesk implements Desk {

        private final State state;
        private final Page page;
        private final List<LoggedSet> saved = new ArrayList<>();
        private boolean weighed;

        SampleDesk(State state, Page page) {
            this.state = state;
            this.page = page;
        }

        @Override
        public Settings settings() {
            return state.settings();
        }

        @Override
        public void briefing(UUID member, String exerciseId, OptionalInt station, Consumer<Optional<Briefing>> answer) {
            answer.accept(exercise(exerciseId).map(this::sample).map(sample -> switch (page) {
                case SET_FIRST -> sample.first();
                case SET_WARNING -> sample.tired(state);
                default -> sample.of(state, List.copyOf(saved));
            }));
        }

        private SampleBriefing sample(Exercise exercise) {
            List<Exercise> others = Plan.stations(state).stream()
                    .map(Station::exercise)
                    .limit(3)
                    .toList();
            return new SampleBriefing(exercise, state.settings().units(), others);
        }

        private Optional<Exercise> exercise(String id) {
            return Plan.stations(state).stream()
                    .map(Station::exercise)
                    .filter(exercise -> exercise.id().equals(id))
                    .findFirst();
        }

        @Override
        public void holder(String card, Consumer<Optional<Kiosk.Holder>> answer) {
            answer.accept(Optional.of(new Kiosk.Holder(Optional.empty())));
        }

        @Override
        public void confided(UUID member, Consumer<Optional<Confided>> answer) {
            answer.accept(Optional.of(new Confided(weighed)));
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
                        .map(exercise -> sample(exercise).last())
                        .orElseThrow();
                answer.accept(saved(tap.id(), tap.member(), tap.exerciseId(), usual));
            } else if (command instanceof Command.Weigh weigh) {
                weighed = weigh.bodyWeight().isPresent();
                answer.accept(new Outcome.Done());
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
            saved.add(set);
            return new Outcome.Saved(set, saved.size(), false);
        }
    }
}
