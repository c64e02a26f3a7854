package backboard.wall;

import backboard.figure.Movement;
import backboard.figure.Movement.Stance;
import backboard.kiosk.Live;
import backboard.kiosk.Recent;
import backboard.kiosk.State;
import backboard.muscles.Worked;
import backboard.settings.Viewing;
import backboard.settings.WallView;
import backboard.slab.Slab;
import backboard.slab.Tone;
import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Interval;
import backboard.training.Moment;
import backboard.training.Phase;
import backboard.training.Side;
import backboard.training.Station;
import backboard.training.Step;
import backboard.wall.Screen.Band;
import backboard.wall.Screen.Cell;
import backboard.wall.Screen.Framed;
import backboard.wall.Screen.Mark;
import backboard.wall.Screen.Performer;
import backboard.wall.Screen.Pulse;
import backboard.wall.Screen.TickerLine;
import backboard.wall.Screen.Wait;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** From the state to the words on the wall. */
final class ScreenOf {

    /** How long the most common mistake is shown from half time on. */
    private static final long MISTAKE_MS = 6_000;

    private static final Duration TICKER = Duration.ofMinutes(10);
    private static final int TICKER_LINES = 2;
    private static final int LONGEST_LIST = 5;
    private static final Duration COUNTDOWN = Duration.ofMinutes(60);

    private ScreenOf() {}

    static Framed state(State state, WallView view) {
        String notice = state.notice().orElse("");
        Viewing viewing = state.settings().screens().viewing();
        if (state.live().isPresent()) {
            Live live = state.live().get();
            if (StationsOf.shows(state, view)) {
                return new Framed(
                        Slab.of(state, view),
                        StationsOf.screen(state, live),
                        StationsOf.pulses(state, live),
                        Optional.empty(),
                        viewing,
                        notice);
            }
            Screen screen = live.moment().isDone() ? done(state, live) : exercise(state, live);
            return new Framed(
                    Slab.of(state, view),
                    screen,
                    pulse(state, live).stream().toList(),
                    Optional.empty(),
                    viewing,
                    notice);
        }
        Optional<Wait> wait = state.open() ? wait(state) : Optional.empty();
        return new Framed(
                Optional.empty(),
                state.open() ? idle(state, wait.isPresent()) : closed(state),
                List.of(),
                wait,
                viewing,
                notice);
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
                performer(state, exercise),
                moving ? "" : setUpHeading(exercise),
                moving ? exercise.cues() : exercise.setup(),
                asides(live, interval, exercise),
                Worked.by(exercise),
                strip(state, live),
                band(state, live, exercise));
    }

    private static Performer performer(State state, Exercise exercise) {
        return new Performer(exercise, state.figure(exercise));
    }

    private static String setUpHeading(Exercise exercise) {
        return exercise.equipment().isEmpty() ? "Set up" : "Set up: " + String.join(", ", exercise.equipment());
    }

    /** What moves while people work: the figure at the exercise's tempo, and the light on the cues with it. */
    private static Optional<Pulse> pulse(State state, Live live) {
        Moment moment = live.moment();
        if (moment.isDone() || !moment.phase().isMoving()) {
            return Optional.empty();
        }
        Exercise exercise = moment.interval().exercise().orElseThrow();
        boolean second = moment.side().filter(side -> side == Side.SECOND).isPresent();
        long since = second ? moment.interval().switchAtMs().orElseThrow() : 0;
        long elapsed = moment.elapsedMs() - since;
        Movement movement = state.figure(exercise)
                .map(figure -> new Movement(figure, exercise.tempo()))
                .orElseGet(() -> Movement.unseen(exercise.tempo()));
        Stance stance = movement.at(elapsed);
        int lit = CueTiming.lit(movement, stance, exercise.cues().size(), elapsed);
        return Optional.of(new Pulse(stance.position(), second, lit));
    }

    /** How to breathe, then how hard and how to do it at this station. */
    private static List<String> asides(Live live, Interval interval, Exercise exercise) {
        List<String> lines = new ArrayList<>();
        lines.add(exercise.breath());
        if (interval.round() > 0) {
            Station station = live.circuit().stations().get(interval.position() - 1);
            List<String> here = new ArrayList<>();
            if (!station.effort().isEmpty()) {
                here.add("Effort " + station.effort() + " of 10");
            }
            if (!station.note().isEmpty()) {
                here.add(station.note());
            }
            if (!here.isEmpty()) {
                lines.add(String.join(". ", here));
            }
        }
        return List.copyOf(lines);
    }

    private static List<Cell> strip(State state, Live live) {
        Interval interval = live.moment().interval();
        Circuit circuit = live.circuit();
        return switch (interval.phase()) {
            case WARM_UP -> steps(state, circuit.warmUp(), interval.position());
            case COOL_DOWN -> steps(state, circuit.coolDown(), interval.position());
            case WORK, READY, REST, TRANSITION, ROUND_REST, DONE -> stations(state, circuit, interval);
        };
    }

    private static List<Cell> steps(State state, List<Step> steps, int now) {
        List<Cell> cells = new ArrayList<>();
        for (int number = 1; number <= steps.size(); number++) {
            cells.add(cell(state, number, steps.get(number - 1).exercise(), now, true));
        }
        return List.copyOf(cells);
    }

    private static List<Cell> stations(State state, Circuit circuit, Interval interval) {
        return circuit.stations().stream()
                .map(station -> cell(
                        state,
                        station.number(),
                        station.exercise(),
                        interval.position(),
                        interval.phase() == Phase.WORK))
                .toList();
    }

    private static Cell cell(State state, int number, Exercise exercise, int now, boolean showNext) {
        Mark mark = number < now
                ? Mark.DONE
                : number == now ? Mark.NOW : number == now + 1 && showNext ? Mark.NEXT : Mark.LATER;
        return new Cell(number, exercise.shortName(), mark, performer(state, exercise));
    }

    private static Band band(State state, Live live, Exercise exercise) {
        return switch (live.moment().phase()) {
            case READY ->
                new Band.Safety(
                        live.circuit()
                                .fault()
                                .map(fault -> "Fault of the day: " + lower(fault))
                                .orElse("Move without pain"),
                        "Stop and tell " + state.settings().staff().call() + " if something hurts.");
            case REST, TRANSITION ->
                new Band.Safety("Avoid: " + lower(exercise.mistakes().get(0)), exercise.stop());
            case ROUND_REST, WARM_UP, COOL_DOWN -> new Band.Advice("Tip", Wording.tip(state));
            case WORK, DONE ->
                isMistakeTime(live.moment()) ? mistakes(live.circuit(), exercise) : upcoming(state, live);
        };
    }

    /** From half time on; where that is the change of sides, once it has been called, so that it stands alone. */
    private static boolean isMistakeTime(Moment moment) {
        OptionalLong change = moment.interval().switchAtMs();
        OptionalLong from = change.isPresent()
                ? OptionalLong.of(change.getAsLong() + Slab.SWITCH_CALL_MS)
                : moment.interval().halfTimeMs();
        long since = moment.elapsedMs() - from.orElse(Long.MAX_VALUE);
        return since >= 0 && since < MISTAKE_MS;
    }

    /** What goes wrong most once people tire; the coach's fault of the day before the second most common one. */
    private static Band mistakes(Circuit circuit, Exercise exercise) {
        List<String> mistakes = exercise.mistakes();
        String second = circuit.fault()
                .map(fault -> "Fault of the day: " + lower(fault))
                .orElse(mistakes.size() > 1 ? "Avoid: " + lower(mistakes.get(1)) : exercise.breath());
        return new Band.Safety("Avoid: " + lower(mistakes.get(0)), second);
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
                newRound ? "Next round" : "Next",
                name,
                next.flatMap(Interval::exercise).map(coming -> performer(state, coming)),
                ticker(state),
                Wording.tip(state),
                Wording.totals(state));
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

    private static Optional<Wait> wait(State state) {
        return state.nextClass()
                .map(start -> until(state, start))
                .filter(time -> time.compareTo(COUNTDOWN) <= 0)
                .map(ScreenOf::seconds)
                .map(left -> new Wait(Wording.countdown(left), (double) left / COUNTDOWN.toSeconds()));
    }

    private static Screen idle(State state, boolean soon) {
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
                        step.exercise().name(), Wording.amount(step.seconds()), performer(state, step.exercise())))
                .toList();
    }

    private static List<Cell> stationsOf(State state, Circuit circuit) {
        return circuit.stations().stream()
                .map(station -> new Cell(
                        station.number(),
                        station.exercise().shortName(),
                        Mark.LATER,
                        performer(state, station.exercise())))
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
