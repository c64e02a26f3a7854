package backboard.wall;

import backboard.kiosk.Live;
import backboard.kiosk.Recent;
import backboard.kiosk.State;
import backboard.slab.Slab;
import backboard.slab.Tone;
import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Interval;
import backboard.training.Keyed;
import backboard.training.Moment;
import backboard.training.Phase;
import backboard.training.Station;
import backboard.training.Step;
import backboard.wall.Screen.Band;
import backboard.wall.Screen.Cell;
import backboard.wall.Screen.Framed;
import backboard.wall.Screen.Mark;
import backboard.wall.Screen.Muscles;
import backboard.wall.Screen.TickerLine;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From the state to the words on the wall. */
final class ScreenOf {

    /** A cue is lit for this long before the next. */
    private static final long CUE_MS = 5_000;

    private static final Duration TICKER = Duration.ofMinutes(10);
    private static final int TICKER_LINES = 2;
    private static final int LONGEST_LIST = 5;
    private static final Duration COUNTDOWN = Duration.ofMinutes(60);

    private ScreenOf() {}

    static Framed state(State state) {
        String notice = state.notice().orElse("");
        if (state.live().isPresent()) {
            Live live = state.live().get();
            Screen screen = live.moment().isDone() ? done(state, live) : exercise(state, live);
            return new Framed(Slab.of(state), screen, notice);
        }
        return new Framed(Optional.empty(), state.open() ? idle(state) : closed(state), notice);
    }

    // ---- an exercise

    private static Screen exercise(State state, Live live) {
        Moment moment = live.moment();
        Interval interval = moment.interval();
        Exercise exercise = interval.exercise().orElseThrow();
        boolean moving = moment.phase().isMoving();
        return new Screen.ExerciseScreen(
                Wording.header(state, live.circuit().name()),
                Tone.of(moment.phase(), live.run().paused()),
                moving ? "" : moment.phase() == Phase.READY ? "First:" : "Next:",
                exercise.name(),
                interval.position(),
                gear(live, interval, exercise),
                moving ? "" : "Set up",
                moving ? exercise.cues() : setUp(exercise),
                moving ? (int) (moment.elapsedMs() / CUE_MS % exercise.cues().size()) : -1,
                new Muscles(names(exercise.primary()), names(exercise.secondary())),
                strip(live),
                band(state, live, exercise));
    }

    /** Equipment, then how hard and how to do it at this station. */
    private static List<String> gear(Live live, Interval interval, Exercise exercise) {
        List<String> lines = new ArrayList<>();
        exercise.equipment().stream()
                .filter(gear -> !gear.equals("none"))
                .map(Wording::first)
                .forEach(lines::add);
        if (interval.round() > 0) {
            Station station = live.circuit().stations().get(interval.position() - 1);
            if (!station.effort().isEmpty()) {
                lines.add("Effort " + station.effort() + " of 10");
            }
            if (!station.note().isEmpty()) {
                lines.add(station.note());
            }
        }
        return List.copyOf(lines);
    }

    private static List<String> setUp(Exercise exercise) {
        List<String> lines = new ArrayList<>(exercise.setup());
        lines.add(exercise.breath());
        return List.copyOf(lines);
    }

    private static List<String> names(Iterable<? extends Keyed> words) {
        List<String> names = new ArrayList<>();
        words.forEach(word -> names.add(Wording.first(word.key())));
        return List.copyOf(names);
    }

    private static List<Cell> strip(Live live) {
        Interval interval = live.moment().interval();
        Circuit circuit = live.circuit();
        return switch (interval.phase()) {
            case WARM_UP -> steps(circuit.warmUp(), interval.position());
            case COOL_DOWN -> steps(circuit.coolDown(), interval.position());
            case WORK, READY, REST, TRANSITION, ROUND_REST, DONE -> stations(circuit, interval);
        };
    }

    private static List<Cell> steps(List<Step> steps, int now) {
        List<Cell> cells = new ArrayList<>();
        for (int number = 1; number <= steps.size(); number++) {
            cells.add(cell(number, steps.get(number - 1).exercise(), now, true));
        }
        return List.copyOf(cells);
    }

    private static List<Cell> stations(Circuit circuit, Interval interval) {
        return circuit.stations().stream()
                .map(station ->
                        cell(station.number(), station.exercise(), interval.position(), interval.phase() == Phase.WORK))
                .toList();
    }

    private static Cell cell(int number, Exercise exercise, int now, boolean showNext) {
        Mark mark = number < now
                ? Mark.DONE
                : number == now ? Mark.NOW : number == now + 1 && showNext ? Mark.NEXT : Mark.LATER;
        return new Cell(number, exercise.shortName(), mark);
    }

    private static Band band(State state, Live live, Exercise exercise) {
        return switch (live.moment().phase()) {
            case READY ->
                new Band.Safety(
                        "Move without pain",
                        "Stop and tell " + state.settings().staff().call() + " if something hurts.");
            case REST, TRANSITION ->
                new Band.Safety("Avoid: " + lower(exercise.mistakes().get(0)), exercise.stop());
            case ROUND_REST, WARM_UP, COOL_DOWN -> new Band.Advice("Tip", Wording.tip(state));
            case WORK, DONE -> upcoming(state, live);
        };
    }

    private static String lower(String text) {
        boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return acronym ? text : text.substring(0, 1).toLowerCase(Locale.ENGLISH) + text.substring(1);
    }

    private static Band upcoming(State state, Live live) {
        Moment moment = live.moment();
        Optional<Interval> next = live.run().timeline().nextWork(moment.index());
        boolean newRound =
                next.filter(work -> work.round() > moment.interval().round()).isPresent();
        String name = next.flatMap(Interval::exercise)
                .map(Exercise::name)
                .orElse(live.circuit().coolDown().isEmpty() ? "Done" : "Cool-down");
        return new Band.Upcoming(
                newRound ? "Next round" : "Next", name, ticker(state), Wording.tip(state), Wording.totals(state));
    }

    private static List<TickerLine> ticker(State state) {
        return state.floor().recent().stream()
                .filter(recent ->
                        Duration.between(recent.set().at(), state.now().toInstant())
                                        .compareTo(TICKER)
                                < 0)
                .limit(TICKER_LINES)
                .map(ScreenOf::line)
                .toList();
    }

    private static TickerLine line(Recent recent) {
        String nth = "set " + recent.nth();
        return new TickerLine(recent.member().wallName(), lower(recent.exerciseName()) + ", " + nth, nth);
    }

    // ---- no class

    private static Screen idle(State state) {
        Optional<Circuit> circuit = state.today();
        Optional<Duration> wait = state.nextClass().map(start -> until(state, start));
        boolean soon = wait.filter(time -> time.compareTo(COUNTDOWN) <= 0).isPresent();
        return new Screen.IdleScreen(
                Wording.header(state, Wording.weekday(state.now().toLocalDate())),
                circuit.map(Circuit::name).orElse("Open gym"),
                circuit.map(Wording::summary).orElse("No circuit is planned for today."),
                soon ? "Class starts in" : state.nextClass().isPresent() ? "Open gym. Next class" : "Open gym",
                soon ? Wording.countdown(seconds(wait.get())) : next(state),
                soon ? Optional.of((double) seconds(wait.get()) / COUNTDOWN.toSeconds()) : Optional.empty(),
                soon ? "Warm up now" : "Warm up first",
                circuit.map(ScreenOf::warmUp).orElse(List.of()),
                Wording.tip(state),
                Wording.totals(state),
                circuit.map(ScreenOf::stationsOf).orElse(List.of()));
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

    private static List<Screen.WarmUpLine> warmUp(Circuit circuit) {
        return circuit.warmUp().stream()
                .limit(LONGEST_LIST)
                .map(step -> new Screen.WarmUpLine(step.exercise().name(), Wording.amount(step.seconds())))
                .toList();
    }

    private static List<Cell> stationsOf(Circuit circuit) {
        return circuit.stations().stream()
                .map(station -> new Cell(station.number(), station.exercise().shortName(), Mark.LATER))
                .toList();
    }

    private static Screen closed(State state) {
        return new Screen.ClosedScreen(
                Wording.header(state, Wording.weekday(state.now().toLocalDate())),
                "Closed",
                state.opensNext()
                        .map(at -> "Opens " + Wording.when(at, state.now().toLocalDate()))
                        .orElse(""));
    }

    // ---- after the class

    private static Screen done(State state, Live live) {
        List<Screen.Figure> figures = new ArrayList<>();
        int sets = state.floor().classSets();
        int people = state.floor().classMembers();
        if (sets > 0) {
            figures.add(new Screen.Figure(String.valueOf(sets), sets == 1 ? "set logged" : "sets logged"));
            figures.add(new Screen.Figure(String.valueOf(people), people == 1 ? "person" : "people"));
        }
        return new Screen.DoneScreen(
                Wording.header(state, live.circuit().name()),
                "Well done",
                List.copyOf(figures),
                sets > 0 ? "Log your last sets at the station." : "Log your sets at the station.",
                state.nextClass().isPresent() ? "Next class " + next(state) : "",
                Wording.tip(state));
    }
}
