package backboard.wall;

import backboard.figure.Movement;
import backboard.figure.Movement.Stance;
import backboard.kiosk.Live;
import backboard.kiosk.Recent;
import backboard.kiosk.State;
import backboard.muscles.Worked;
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
import backboard.wall.Screen.Mark;
import backboard.wall.Screen.Performer;
import backboard.wall.Screen.Pulse;
import backboard.wall.Screen.TickerLine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** What the wall says of a class under way: the exercise being done or coming. */
final class ExerciseOf {

    /** How long the most common mistake is shown from half time on. */
    private static final long MISTAKE_MS = 6_000;

    private static final Duration TICKER = Duration.ofMinutes(10);
    private static final int TICKER_LINES = 2;

    private ExerciseOf() {}

    static Screen of(State state, Live live) {
        Moment moment = live.moment();
        Interval interval = moment.interval();
        Exercise exercise = interval.exercise().orElseThrow();
        boolean moving = moment.phase().isMoving();
        return new Screen.ExerciseScreen(
                Wording.header(state, live.circuit().name()),
                Tone.of(moment.phase(), live.run().paused()),
                moving ? "" : moment.phase() == Phase.READY ? "First:" : "Next:",
                exercise.name(),
                Performer.of(state, exercise),
                moving ? "" : setUpHeading(exercise),
                moving ? exercise.cues() : exercise.setup(),
                asides(live, interval, exercise),
                Worked.by(exercise),
                strip(state, live),
                band(state, live, exercise));
    }

    private static String setUpHeading(Exercise exercise) {
        return exercise.equipmentNames().isEmpty()
                ? "Set up"
                : "Set up: " + String.join(", ", exercise.equipmentNames());
    }

    /** What moves while people work: the figure at the exercise's tempo, and the light on the cues with it. */
    static Optional<Pulse> pulse(State state, Live live) {
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
        return new Cell(number, exercise.shortName(), mark, Performer.of(state, exercise));
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
                next.flatMap(Interval::exercise).map(coming -> Performer.of(state, coming)),
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
                .map(ExerciseOf::line)
                .toList();
    }

    private static TickerLine line(Recent recent) {
        String nth = "set " + recent.nth();
        return new TickerLine(recent.guise().name(), lower(recent.exerciseName()) + ", " + nth, nth);
    }
}
