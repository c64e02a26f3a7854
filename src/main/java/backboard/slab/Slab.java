package backboard.slab;

import backboard.kiosk.Live;
import backboard.kiosk.State;
import backboard.settings.WallView;
import backboard.training.Circuit;
import backboard.training.Interval;
import backboard.training.Method;
import backboard.training.Moment;
import backboard.training.Phase;
import backboard.training.Side;
import backboard.training.Station;
import backboard.words.Words;
import java.util.Locale;
import java.util.Optional;

/**
 * What the slab says at one instant.
 *
 * @param count seconds, or minutes and seconds above 99
 * @param sub what the count counts, under it
 * @param aim what to aim for, large
 * @param then what to do after that, or how the station wants it done, under it, or empty
 * @param level share of the phase still to come, 1 down to 0
 * @param swell size of the shape beside the word: 1, a little more just after a change
 */
public record Slab(
        Tone tone,
        String word,
        String count,
        String sub,
        String aim,
        String then,
        double level,
        double swell,
        int secondsLeft,
        String roundLine,
        Pips rounds,
        String stationLine,
        Pips stations) {

    private static final int LONGEST_IN_SECONDS = 99;
    /** How long SWITCH stands for the phase's word. */
    public static final long SWITCH_CALL_MS = 4_000;
    /** The shape swells once at a change, by a quarter; nothing on the wall flashes. */
    private static final double SWELL_MS = 300;

    private static final double SWELL = .25;

    /** The slab of a class as the settings want it, for screens on which nobody switches the view; empty when no class is on. */
    public static Optional<Slab> of(State state) {
        return of(state, state.settings().screens().view());
    }

    /** The slab beside this view of a class; empty when no class is on. */
    public static Optional<Slab> of(State state, WallView view) {
        Words words = state.words();
        return state.live().map(live -> view == WallView.STATIONS ? ofAllStations(live, words) : of(live, words));
    }

    public static Slab of(Live live, Words words) {
        Moment moment = live.moment();
        Interval interval = moment.interval();
        Circuit circuit = live.circuit();
        boolean paused = live.run().paused();
        boolean inCircuit = interval.round() > 0;
        boolean switching = isSwitching(moment) && !paused;
        int left = moment.secondsLeft();
        return new Slab(
                Tone.of(moment.phase(), paused),
                word(moment, paused, switching, words),
                moment.isDone() ? "" : count(left),
                moment.isDone() ? "" : counted(left, words),
                paused ? "" : aim(live, words),
                paused ? "" : how(live, words),
                moment.fractionLeft(),
                paused ? 1 : swell(sinceChange(moment)),
                left,
                inCircuit
                        ? words.say(
                                "slab.round", interval.round(), circuit.timing().rounds())
                        : "",
                inCircuit ? rounds(circuit, interval, moment) : Pips.NONE,
                positionLine(circuit, interval, words),
                positions(circuit, interval, moment));
    }

    /**
     * The slab of a class in which everybody is at another station. It never calls a change of sides: what it says is said to all, and only
     * some change.
     */
    public static Slab ofAllStations(Live live, Words words) {
        Slab one = of(live, words);
        Moment moment = live.moment();
        Interval interval = moment.interval();
        if (interval.round() == 0) {
            return one;
        }
        boolean paused = live.run().paused();
        int turns = live.circuit().stations().size();
        boolean working = moment.phase() == Phase.WORK;
        return new Slab(
                one.tone(),
                word(moment, paused, false, words),
                one.count(),
                one.sub(),
                paused ? "" : words.say(working ? "slab.all-stations" : moveAim(moment.phase(), turns)),
                paused ? "" : then(live, turns, words),
                one.level(),
                paused ? 1 : swell(moment.elapsedMs()),
                one.secondsLeft(),
                one.roundLine(),
                one.rounds(),
                words.say(working ? "slab.turn" : "slab.next-turn", interval.position(), turns),
                one.stations());
    }

    private static String moveAim(Phase phase, int stations) {
        return phase == Phase.READY ? "slab.take-station" : stations == 1 ? "slab.stay" : "slab.move-up";
    }

    private static String then(Live live, int stations, Words words) {
        return switch (live.moment().phase()) {
            case WORK -> words.say(thenMove(live, stations));
            case READY -> "";
            default -> stations == 1 ? "" : words.say("slab.wrap", stations);
        };
    }

    private static String thenMove(Live live, int stations) {
        boolean last = live.run().timeline().nextWork(live.moment().index()).isEmpty();
        return last ? "slab.last-turn" : stations == 1 ? "slab.then-stay" : "slab.then-move-up";
    }

    private static String word(Moment moment, boolean paused, boolean switching, Words words) {
        return paused
                ? words.say("slab.paused")
                : switching ? words.say("slab.switch") : words.name("slab.phase.", moment.phase());
    }

    private static String counted(int seconds, Words words) {
        return seconds > LONGEST_IN_SECONDS ? words.say("slab.left.minutes") : words.say("slab.left.seconds", seconds);
    }

    /** {@code 32}, or {@code 7:15} above 99 seconds. */
    public static String count(int seconds) {
        if (seconds <= LONGEST_IN_SECONDS) {
            return String.valueOf(seconds);
        }
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    /** Whether the change of sides was called less than four seconds ago. */
    public static boolean isSwitching(Moment moment) {
        return moment.side().filter(side -> side == Side.SECOND).isPresent()
                && moment.elapsedMs() - moment.interval().switchAtMs().orElseThrow() < SWITCH_CALL_MS;
    }

    private static long sinceChange(Moment moment) {
        if (isSwitching(moment)) {
            return moment.elapsedMs() - moment.interval().switchAtMs().orElseThrow();
        }
        return moment.minute() > 0
                ? moment.elapsedMs() - moment.interval().minuteMs(moment.minute())
                : moment.elapsedMs();
    }

    private static double swell(long since) {
        return since >= SWELL_MS ? 1 : 1 + SWELL * Math.sin(Math.PI * since / SWELL_MS);
    }

    private static String aim(Live live, Words words) {
        Moment moment = live.moment();
        Interval interval = moment.interval();
        return switch (moment.phase()) {
            case WORK ->
                moment.side()
                        .map(side -> words.name("slab.side.", side))
                        .orElseGet(() -> Aim.of(station(live), interval.round(), words));
            case REST, TRANSITION -> words.say("slab.walk-to", interval.position());
            case ROUND_REST -> words.say("slab.back-to", interval.position());
            case READY -> words.say("slab.go-to", interval.position());
            case WARM_UP, COOL_DOWN ->
                moment.side().map(side -> words.name("slab.side.", side)).orElse("");
            case DONE -> "";
        };
    }

    /** The station that works or comes. */
    private static Station station(Live live) {
        return live.circuit().stations().get(live.moment().interval().position() - 1);
    }

    /** What the method of the station asks for beside its aim; while people walk, all of it, so that they can set up for it. */
    private static String how(Live live, Words words) {
        Moment moment = live.moment();
        Interval interval = moment.interval();
        if (interval.round() == 0) {
            return "";
        }
        Station station = station(live);
        String more = Aim.more(live.circuit(), station, interval.round(), words);
        boolean timed = station.prescription().method().equals(Method.TIMED);
        if (moment.minute() > 0) {
            return words.say("slab.minute", moment.minute(), interval.minutes());
        }
        if (!more.isEmpty()) {
            return more;
        }
        if (!timed && (moment.phase() != Phase.WORK || moment.side().isPresent())) {
            return Aim.of(station, interval.round(), words);
        }
        return live.run().timeline().straightOn(moment.index()).isPresent() ? words.say("slab.straight-on") : "";
    }

    private static Pips rounds(Circuit circuit, Interval interval, Moment moment) {
        double stations = circuit.stations().size();
        double part = (interval.position() - 1 + working(moment)) / stations;
        return new Pips(circuit.timing().rounds(), interval.round() - 1, part);
    }

    private static double working(Moment moment) {
        return moment.phase() == Phase.WORK ? 1 - moment.fractionLeft() : 0;
    }

    private static String positionLine(Circuit circuit, Interval interval, Words words) {
        int position = interval.position();
        return switch (interval.phase()) {
            case WARM_UP -> words.say("slab.step", position, circuit.warmUp().size());
            case COOL_DOWN ->
                words.say("slab.step", position, circuit.coolDown().size());
            case WORK -> words.say("slab.station", position, circuit.stations().size());
            case READY, REST, TRANSITION, ROUND_REST -> words.say("slab.next-station", position);
            case DONE -> "";
        };
    }

    private static Pips positions(Circuit circuit, Interval interval, Moment moment) {
        int full = interval.position() - 1;
        return switch (interval.phase()) {
            case WARM_UP -> new Pips(circuit.warmUp().size(), full, 1 - moment.fractionLeft());
            case COOL_DOWN -> new Pips(circuit.coolDown().size(), full, 1 - moment.fractionLeft());
            case WORK, READY, REST, TRANSITION, ROUND_REST ->
                new Pips(circuit.stations().size(), full, working(moment));
            case DONE -> Pips.NONE;
        };
    }
}
