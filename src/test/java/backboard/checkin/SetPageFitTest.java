package backboard.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.coach.Estimate;
import backboard.coach.Finding;
import backboard.coach.Reason;
import backboard.coach.Suggestion;
import backboard.coach.Unrested;
import backboard.coach.Why;
import backboard.kiosk.Briefing;
import backboard.kiosk.Command;
import backboard.kiosk.Confided;
import backboard.kiosk.Guise;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Outcome;
import backboard.kiosk.Prefill;
import backboard.kiosk.State;
import backboard.kiosk.TestGym;
import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.settings.Settings;
import backboard.training.Band;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Language;
import backboard.training.LoggedSet;
import backboard.training.Mode;
import backboard.training.Region;
import backboard.training.Station;
import backboard.training.Unit;
import backboard.training.Weight;
import backboard.ui.Ui;
import backboard.ui.Words;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The set page with every exercise, load, reason and question, at every place it is shown, in both languages and for both hands. */
class SetPageFitTest {

    private static final List<Exercise> ALL =
            List.copyOf(TestGym.LIBRARY.exercises().values());
    private static final int MOST_STATIONS = 20;

    /** The page alone, where a dock or a screen beside a column puts it. */
    private static final class Place extends ScreenPane implements Host {

        private static final long serialVersionUID = 1L;

        private final transient Told desk;
        private final transient State state;
        private final boolean docked;
        private final Area area;
        private final SetPage page;

        Place(State state, Told desk, Area area, boolean docked) {
            this.state = state;
            this.desk = desk;
            this.area = area;
            this.docked = docked;
            this.page = new SetPage(this, desk);
            add(page);
        }

        @Override
        protected void arrange(Sheet sheet) {
            put(page, area);
        }

        @Override
        protected void paint(Ink ink) {
            // Nothing beside the page.
        }

        @Override
        public Manner manner() {
            Settings settings = state.settings();
            return new Manner(backboard.words.Words.of(settings.language()), settings.station(), true, docked);
        }

        @Override
        public java.time.Instant now() {
            return state.now().toInstant().plusSeconds(desk.asked++);
        }

        @Override
        public void speak(Language language) {}

        @Override
        public void touched() {}

        @Override
        public boolean isEcho() {
            return false;
        }

        @Override
        public void find() {}

        @Override
        public boolean isAtFind() {
            return false;
        }

        @Override
        public void search() {}

        @Override
        public void details(Guise member, LoggedSet logged) {}

        @Override
        public void ask(Guise member, Station at, Finding finding) {}

        @Override
        public void me(Guise member) {}

        @Override
        public void set(Guise member) {}

        @Override
        public void join() {}

        @Override
        public void joined(Guise member) {}

        @Override
        public void leave() {}
    }

    /** A desk that tells what a test wants told. */
    private static final class Told implements Desk {

        private final State state;
        private Briefing briefing = new Briefing(
                new Prefill(Effort.reps(8, Optional.empty()), false),
                3,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        private int asked;

        Told(State state) {
            this.state = state;
        }

        @Override
        public Settings settings() {
            return state.settings();
        }

        @Override
        public UUID newId() {
            return new UUID(3, asked++);
        }

        @Override
        public void submit(Command command, Consumer<Outcome> answer) {
            if (command instanceof Command.LogSet log) {
                answer.accept(new Outcome.Saved(set(state, log.exerciseId(), log.effort()), 20, false));
            }
        }

        @Override
        public void briefing(UUID member, String exerciseId, OptionalInt station, Consumer<Optional<Briefing>> answer) {
            answer.accept(Optional.of(briefing));
        }

        @Override
        public void confided(UUID member, Consumer<Optional<Confided>> answer) {
            answer.accept(Optional.empty());
        }

        @Override
        public void holder(String card, Consumer<Optional<Kiosk.Holder>> answer) {
            answer.accept(Optional.empty());
        }
    }

    private static LoggedSet set(State state, String exercise, Effort effort) {
        return new LoggedSet(
                new UUID(4, 4),
                new UUID(7, 7),
                exercise,
                effort,
                state.now().toInstant(),
                state.now().toLocalDateTime(),
                Optional.empty(),
                false,
                0);
    }

    /** The longest there is to say about an exercise. */
    private static Briefing longest(State state, Exercise exercise, Why why, Effort effort, boolean tired) {
        List<Briefing.Visit> visits = new ArrayList<>();
        for (int i = 0; i < Briefing.VISITS; i++) {
            visits.add(new Briefing.Visit(
                    LocalDate.of(2026, 9, 20 + i), effort.counted(Math.max(1, effort.amount() - i))));
        }
        Optional<Exercise> other = Optional.of(exercise)
                .filter(one -> why == Why.HARDER_EXERCISE || why == Why.EASIER_EXERCISE)
                .map(one -> TestGym.LIBRARY
                        .exercise("half-kneeling-single-arm-pulldown")
                        .orElseThrow());
        Optional<Weight> bolder = effort.weight().filter(weight -> why == Why.HEAVIER);
        Suggestion suggestion = new Suggestion(
                effort,
                List.of(effort.amount()),
                true,
                new Reason(why, List.of(effort, effort.counted(88), effort), OptionalDouble.of(12.5), 120),
                bolder,
                other.map(Exercise::id));
        LoggedSet set = set(state, exercise.id(), effort);
        return new Briefing(
                new Prefill(effort, true),
                3,
                tired ? List.of() : List.of(set),
                visits,
                Optional.of(set),
                effort.weight(),
                Optional.of(new Estimate(487.5, true)),
                Optional.empty(),
                Optional.of(new Briefing.Next(suggestion, false)),
                tired ? List.of(new Unrested(Region.UPPER, Duration.ofHours(47))) : List.of(),
                other.stream().toList(),
                List.of(TestGym.LIBRARY.exercise("pull-up").orElseThrow()),
                List.of(TestGym.LIBRARY
                        .exercise("half-kneeling-single-arm-pulldown")
                        .orElseThrow()),
                List.of(exercise));
    }

    private static Effort widest(Exercise exercise, int which) {
        Effort counted = exercise.mode() == Mode.TIME
                ? Effort.seconds(3600, Optional.empty())
                : Effort.reps(88, Optional.empty());
        Unit unit = which % 2 == 0 ? Unit.KG : Unit.LB;
        return switch (LoadKind.of(exercise)) {
            case WEIGHT -> counted.with(Optional.of(new Weight(unit.most() - 100.5, unit)));
            case BODY ->
                switch (which % 3) {
                    case 0 -> counted.assisted(Optional.of(new Weight(147.5, unit)));
                    case 1 -> counted.with(Optional.of(new Weight(122.5, unit)));
                    default -> counted.banded(Optional.of(Band.MEDIUM));
                };
            case BAND -> counted.banded(Optional.of(Band.MEDIUM));
            case NONE -> counted;
        };
    }

    /** The page of a station beside a column, below a band, with large targets, and docked on a touch wall, lying and upright. */
    @ParameterizedTest
    @CsvSource({
        "1551, 1080, 1920, 1080, en, right, false",
        "1551, 1080, 1280, 720, es, right, false",
        "1240, 864, 1280, 864, en, left, false",
        "1240, 864, 1536, 864, es, right, false",
        "1325, 842, 1920, 1080, en, right, true",
        "1325, 842, 1920, 1080, es, left, true",
        "1080, 1620, 1080, 1920, en, left, false",
        "1080, 1620, 1080, 1920, es, right, false",
        "1080, 1110, 1080, 1920, en, right, true",
        "1080, 1110, 1080, 1920, es, right, true",
        "864, 1296, 864, 1536, es, right, false",
        "1060, 674, 1920, 1080, en, right, true",
        "1060, 674, 1920, 1080, es, left, true",
        "864, 888, 1080, 1920, es, right, true"
    })
    void everythingFitsAndCanBeTouched(
            int width, int height, int screenWidth, int screenHeight, String language, String hand, boolean docked) {
        State gym = Samples.with(
                Samples.openGym("gym.language = " + language, "station.hand = " + hand), Samples.members(9));
        Dimension screen = new Dimension(screenWidth, screenHeight);
        double unit = Math.min(screenWidth, screenHeight) / 1080.0;
        Area area = new Area(0, 0, width, height);
        List<String> cut = new ArrayList<>();
        for (int i = 0; i < ALL.size(); i++) {
            int first = Math.min(i / MOST_STATIONS * MOST_STATIONS, ALL.size() - MOST_STATIONS);
            State state = Samples.at(gym, ALL.subList(first, first + MOST_STATIONS), i - first + 1);
            Exercise exercise = ALL.get(i);
            Why why = Why.values()[i % Why.values().length];
            Effort effort = widest(exercise, i);
            Told desk = new Told(state);
            for (String shown : List.of(
                    "set-done", "", "amount-value", "weight-value", "mine", "station", "busy", "rate", "unusual")) {
                desk.briefing = longest(state, exercise, why, effort, shown.isEmpty() && i % 2 == 0);
                List<AbstractButton> buttons = new ArrayList<>();
                List<Rectangle> places = new ArrayList<>();
                List<Words> words = Ui.onUi(() -> {
                    Place place = new Place(state, desk, area, docked);
                    place.setSize(screen);
                    place.page.open(gym.floor().guises().get(1), state, Optional.empty());
                    touch(place, shown);
                    place.page.take(state);
                    List<Words> said = Words.of(place, screen);
                    PagesFitTest.collect(place, buttons);
                    buttons.forEach(button ->
                            places.add(SwingUtilities.convertRectangle(button.getParent(), button.getBounds(), place)));
                    return said;
                });
                String which = exercise.id() + " " + why + " " + shown + " at " + width + "×" + height;
                words.stream().filter(text -> !text.whole()).forEach(text -> cut.add(which + ": " + text.text()));
                PagesFitTest.check(words, screen);
                PagesFitTest.checkTargets(which, buttons, places, unit);
            }
        }
        assertThat(cut).isEmpty();
    }

    private static void touch(Container container, String name) {
        if (name.equals("unusual")) {
            touch(container, "felt-8");
            touch(container, "concern-form");
            touch(container, "set-done");
            return;
        }
        for (Component child : container.getComponents()) {
            if (child instanceof AbstractButton button && name.equals(button.getName())) {
                button.doClick(0);
                return;
            }
            if (child instanceof Container inner) {
                touch(inner, name);
            }
        }
    }
}
