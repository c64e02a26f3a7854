package backboard.wall;

import backboard.kiosk.Live;
import backboard.kiosk.State;
import backboard.muscles.Worked;
import backboard.training.Circuit;
import backboard.wall.Screen.Cell;
import backboard.wall.Screen.Mark;
import backboard.wall.Screen.Performer;
import backboard.wall.Screen.Wait;
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
        Optional<Circuit> circuit = state.today();
        return new Screen.IdleScreen(
                Wording.header(state, Wording.weekday(state.now().toLocalDate())),
                circuit.map(Circuit::name).orElse("Open gym"),
                circuit.map(Wording::summary).orElse("No circuit is planned for today."),
                soon ? "Class starts in" : state.nextClass().isPresent() ? "Open gym. Next class" : "Open gym",
                soon ? "" : next(state),
                soon ? "Warm up now" : "Warm up first",
                circuit.map(today -> warmUp(state, today)).orElse(List.of()),
                Wording.tip(state),
                Wording.totals(state),
                circuit.map(Worked::by).orElse(new Worked(Set.of(), Set.of())),
                circuit.map(today -> stationsOf(state, today)).orElse(List.of()));
    }

    private static String next(State state) {
        return state.nextClass()
                .map(start -> Wording.when(start, state.now().toLocalDate()))
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
                        step.exercise().name(), Wording.amount(step.seconds()), Performer.of(state, step.exercise())))
                .toList();
    }

    private static List<Cell> stationsOf(State state, Circuit circuit) {
        return circuit.stations().stream()
                .map(station -> new Cell(
                        station.number(),
                        station.exercise().shortName(),
                        Mark.LATER,
                        Performer.of(state, station.exercise())))
                .toList();
    }

    static Screen closed(State state) {
        return new Screen.ClosedScreen(
                Wording.header(state, Wording.weekday(state.now().toLocalDate())),
                "Closed",
                state.opensNext()
                        .map(at -> "Opens " + Wording.when(at, state.now().toLocalDate()))
                        .orElse(""));
    }

    static Screen done(State state, Live live) {
        List<Screen.Total> figures = new ArrayList<>();
        int sets = state.floor().classSets();
        int people = state.floor().classMembers();
        if (sets > 0) {
            figures.add(new Screen.Total(String.valueOf(sets), sets == 1 ? "set logged" : "sets logged"));
            figures.add(new Screen.Total(String.valueOf(people), people == 1 ? "person" : "people"));
        }
        return new Screen.DoneScreen(
                Wording.header(state, live.circuit().name()),
                "Well done",
                List.copyOf(figures),
                sets > 0 ? "Log your last sets at the station." : "Log your sets at the station.",
                state.nextClass().isPresent() ? "Next class " + next(state) : "",
                Worked.by(live.circuit()),
                Wording.tip(state));
    }
}
