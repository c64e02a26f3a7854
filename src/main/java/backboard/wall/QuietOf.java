package backboard.wall;

import backboard.kiosk.Live;
import backboard.kiosk.State;
import backboard.muscles.Worked;
import backboard.training.Circuit;
import backboard.wall.Screen.Cell;
import backboard.wall.Screen.Mark;
import backboard.wall.Screen.Performer;
import backboard.wall.Screen.Wait;
import backboard.words.Words;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the wall says without a running class: before it, after it, and when the gym is closed. */
final class QuietOf {

    private static final int LONGEST_LIST = 5;
    private static final Duration COUNTDOWN = Duration.ofMinutes(60);

    private QuietOf() {}

    static Optional<Wait> wait(State state) {
        return state.nextClass()
                .map(start -> until(state, start))
                .filter(time -> time.compareTo(COUNTDOWN) <= 0)
                .map(QuietOf::seconds)
                .map(left -> new Wait(Wording.countdown(left), (double) left / COUNTDOWN.toSeconds()));
    }

    static Screen idle(State state, boolean soon) {
        Words words = state.words();
        Optional<Circuit> circuit = state.today();
        return new Screen.IdleScreen(
                Wording.header(state, Wording.today(state)),
                circuit.map(Circuit::name).orElse(words.say("wall.open-gym")),
                circuit.map(today -> Wording.summary(today, words)).orElse(words.say("wall.no-circuit")),
                words.say(
                        soon
                                ? "wall.starts-in"
                                : state.nextClass().isPresent() ? "wall.open-gym.next" : "wall.open-gym"),
                soon ? "" : next(state, "wall.at."),
                words.say(soon ? "wall.warm-up.now" : "wall.warm-up.first"),
                circuit.map(today -> warmUp(state, today)).orElse(List.of()),
                Wording.tip(state),
                Wording.totals(state),
                circuit.map(Worked::by).orElse(new Worked(Set.of(), Set.of())),
                circuit.map(today -> stationsOf(state, today)).orElse(List.of()));
    }

    /** @param sentence see {@link Wording#when} */
    private static String next(State state, String sentence) {
        return state.nextClass()
                .map(start -> Wording.when(state, sentence, start))
                .orElse("");
    }

    private static Duration until(State state, ZonedDateTime start) {
        return Duration.between(state.now(), start);
    }

    private static long seconds(Duration wait) {
        return Math.max(0, (wait.toMillis() + 999) / 1000);
    }

    private static List<Screen.WarmUpLine> warmUp(State state, Circuit circuit) {
        return circuit.warmUp().stream()
                .limit(LONGEST_LIST)
                .map(step -> new Screen.WarmUpLine(
                        step.exercise().name(),
                        Wording.amount(step.seconds(), state.words()),
                        Performer.of(state, step.exercise())))
                .toList();
    }

    private static List<Cell> stationsOf(State state, Circuit circuit) {
        return circuit.stations().stream()
                .map(station -> new Cell(
                        station.number(),
                        station.exercise().shortName(),
                        Mark.LATER,
                        Performer.of(state, station.exercise()),
                        circuit.isLinked(station.number())))
                .toList();
    }

    static Screen closed(State state) {
        return new Screen.ClosedScreen(
                Wording.header(state, Wording.today(state)),
                state.words().say("wall.closed"),
                state.opensNext()
                        .map(at -> Wording.when(state, "wall.opens.", at))
                        .orElse(""));
    }

    static Screen done(State state, Live live) {
        Words words = state.words();
        List<Screen.Total> figures = new ArrayList<>();
        int sets = state.floor().classSets();
        int people = state.floor().classMembers();
        if (sets > 0) {
            figures.add(new Screen.Total(String.valueOf(sets), words.say("wall.sets-logged", sets)));
            figures.add(new Screen.Total(String.valueOf(people), words.say("wall.people", people)));
        }
        return new Screen.DoneScreen(
                Wording.header(state, live.circuit().name()),
                words.say("wall.well-done"),
                List.copyOf(figures),
                words.say(sets > 0 ? "wall.log.last" : "wall.log.all"),
                next(state, "wall.next-class."),
                Worked.by(live.circuit()),
                Wording.tip(state));
    }
}
