package backboard.wall;

import backboard.figure.Movement;
import backboard.figure.Movement.Stance;
import backboard.kiosk.Live;
import backboard.kiosk.Recent;
import backboard.kiosk.State;
import backboard.slab.Aim;
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
import backboard.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
        Words words = state.words();
        return new Screen.ExerciseScreen(
                Wording.header(state, live.circuit().name()),
                Tone.of(moment.phase(), live.run().paused()),
                moving ? "" : words.say(moment.phase() == Phase.READY ? "wall.lead.first" : "wall.lead.next"),
                exercise.name(),
                Performer.of(state, exercise),
                moving ? "" : setUpHeading(exercise, words),
                moving ? exercise.cues() : exercise.setup(),
                asides(live, interval, exercise, words),
                MusclesOf.exercise(state, exercise),
                strip(state, live),
                band(state, live, exercise));
    }

    private static String setUpHeading(Exercise exercise, Words words) {
        return exercise.equipmentNames().isEmpty()
                ? words.say("wall.set-up")
                : words.say("wall.set-up.with", String.join(", ", exercise.equipmentNames()));
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
    private static List<String> asides(Live live, Interval interval, Exercise exercise, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(exercise.breath());
        if (interval.round() > 0) {
            Station station = live.circuit().stations().get(interval.position() - 1);
            if (!station.effort().isEmpty()) {
                lines.add(words.say("wall.effort", station.effort()));
            }
            if (!station.note().isEmpty()) {
                lines.add(station.note());
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
            cells.add(cell(state, number, steps.get(number - 1).exercise(), now, true, false));
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
                        interval.phase() == Phase.WORK,
                        circuit.isLinked(station.number())))
                .toList();
    }

    private static Cell cell(State state, int number, Exercise exercise, int now, boolean showNext, boolean linked) {
        Mark mark = number < now
                ? Mark.DONE
                : number == now ? Mark.NOW : number == now + 1 && showNext ? Mark.NEXT : Mark.LATER;
        return new Cell(number, exercise.shortName(), mark, Performer.of(state, exercise), linked);
    }

    private static Band band(State state, Live live, Exercise exercise) {
        Words words = state.words();
        return switch (live.moment().phase()) {
            case READY ->
                new Band.Safety(
                        live.circuit()
                                .fault()
                                .map(fault -> Wording.saying(words, "wall.fault", fault))
                                .orElse(words.say("wall.without-pain")),
                        words.say("wall.stop", state.settings().staff().call().orElse(words.say("wall.staff"))));
            case REST, TRANSITION ->
                new Band.Safety(
                        Wording.saying(words, "wall.avoid", exercise.mistakes().get(0)), exercise.stop());
            case ROUND_REST, WARM_UP, COOL_DOWN -> Wording.tip(state);
            case WORK, DONE ->
                isMistakeTime(live.moment())
                        ? mistakes(live.circuit(), exercise, words)
                        : isDropTime(live) ? dropSet(exercise, words) : upcoming(state, live);
        };
    }

    /** From half time on; where that is the change of sides, once it has been called, so that it stands alone. */
    private static boolean isMistakeTime(Moment moment) {
        OptionalLong change = moment.interval().switchAtMs();
        OptionalLong from = change.isPresent()
                ? OptionalLong.of(change.getAsLong() + Slab.SWITCH_CALL_MS)
                : moment.interval().halfForAllMs();
        long since = moment.elapsedMs() - from.orElse(Long.MAX_VALUE);
        return since >= 0 && since < MISTAKE_MS;
    }

    /** Who does a drop set is told how when the set nears its end, and from the start where the work is short. */
    private static boolean isDropTime(Live live) {
        Moment moment = live.moment();
        Interval interval = moment.interval();
        return moment.phase() == Phase.WORK
                && Aim.isDropSet(
                        live.circuit(), live.circuit().stations().get(interval.position() - 1), interval.round())
                && moment.elapsedMs() >= interval.halfTimeMs().orElse(0);
    }

    private static Band dropSet(Exercise exercise, Words words) {
        String how = exercise.takesWeight() ? "wall.drop-set.weight" : "wall.drop-set.body";
        return new Band.Advice(words.say("wall.drop-set"), words.say(how));
    }

    /** What goes wrong most once people tire; the coach's fault of the day before the second most common one. */
    private static Band mistakes(Circuit circuit, Exercise exercise, Words words) {
        List<String> mistakes = exercise.mistakes();
        String second = circuit.fault()
                .map(fault -> Wording.saying(words, "wall.fault", fault))
                .orElse(mistakes.size() > 1 ? Wording.saying(words, "wall.avoid", mistakes.get(1)) : exercise.breath());
        return new Band.Safety(Wording.saying(words, "wall.avoid", mistakes.get(0)), second);
    }

    private static Band upcoming(State state, Live live) {
        Words words = state.words();
        Moment moment = live.moment();
        Optional<Interval> next = live.run().timeline().nextWork(moment.index());
        boolean newRound =
                next.filter(work -> work.round() > moment.interval().round()).isPresent();
        boolean straightOn = live.run().timeline().straightOn(moment.index()).isPresent();
        String name = next.flatMap(Interval::exercise)
                .map(Exercise::name)
                .orElse(words.say(live.circuit().coolDown().isEmpty() ? "wall.done" : "wall.cool-down"));
        return new Band.Upcoming(
                words.say(newRound ? "wall.next-round" : straightOn ? "wall.straight-on" : "wall.next"),
                name,
                next.flatMap(Interval::exercise).map(coming -> Performer.of(state, coming)),
                ticker(state),
                Wording.tip(state).line(),
                Wording.totals(state));
    }

    private static List<TickerLine> ticker(State state) {
        return state.floor().recent().stream()
                .filter(recent ->
                        Duration.between(recent.set().at(), state.now().toInstant())
                                        .compareTo(TICKER)
                                < 0)
                .limit(TICKER_LINES)
                .map(recent -> line(recent, state.words()))
                .toList();
    }

    private static TickerLine line(Recent recent, Words words) {
        return new TickerLine(
                recent.guise().name(),
                words.say("wall.ticker.what", recent.exerciseName(), recent.nth()),
                words.say("wall.ticker.brief", recent.nth()));
    }
}
