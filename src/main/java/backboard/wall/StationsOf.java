package backboard.wall;

import backboard.figure.Movement;
import backboard.kiosk.AtStation;
import backboard.kiosk.Live;
import backboard.kiosk.State;
import backboard.muscles.Worked;
import backboard.settings.WallView;
import backboard.slab.Aim;
import backboard.slab.Tone;
import backboard.training.Exercise;
import backboard.training.Interval;
import backboard.training.Method;
import backboard.training.Moment;
import backboard.training.Phase;
import backboard.training.Sides;
import backboard.training.Station;
import backboard.wall.Screen.Performer;
import backboard.wall.Screen.Post;
import backboard.wall.Screen.Present;
import backboard.wall.Screen.Pulse;
import backboard.wall.Screen.StationsScreen;
import backboard.words.Words;
import java.util.ArrayList;
import java.util.List;

/** From the state to the grid of all stations. */
final class StationsOf {

    /** So many figures move at the quicker pace. */
    private static final int FEW = 8;
    /** Milliseconds from one pose to the next: enough to show the tempo, and a third of the painting that a smooth one takes. */
    private static final long QUICK_MS = 100;

    private static final long SLOW_MS = 200;

    private StationsOf() {}

    /** Whether the grid is on: in the circuit itself, where everybody is at a station. */
    static boolean shows(State state, WallView view) {
        return view == WallView.STATIONS
                && state.live()
                        .map(live -> live.moment().interval())
                        .filter(interval -> interval.round() > 0)
                        .isPresent();
    }

    static StationsScreen screen(State state, Live live) {
        return new StationsScreen(
                Wording.header(state, live.circuit().name()),
                Tone.of(live.moment().phase(), live.run().paused()),
                live.circuit().timing().rounds(),
                state.words().say("wall.free"),
                live.circuit().stations().stream()
                        .map(station -> post(state, live, station))
                        .toList());
    }

    private static Post post(State state, Live live, Station station) {
        Exercise exercise = station.exercise();
        List<Present> people = people(state, live, station);
        return new Post(
                station.number(),
                exercise.name(),
                exercise.shortName(),
                cue(live, station, state.words()),
                Performer.of(state, exercise),
                Worked.by(exercise),
                live.circuit().isLinked(station.number()),
                people,
                state.words().say("wall.here", people.size()));
    }

    /** What the first look is for: how the reps are done, where that differs from station to station. */
    private static String cue(Live live, Station station, Words words) {
        int round = live.moment().interval().round();
        if (Aim.isDropSet(live.circuit(), station, round)) {
            return Aim.more(live.circuit(), station, round, words);
        }
        List<String> cues = station.exercise().cues();
        return station.prescription().method().equals(Method.TIMED)
                ? cues.get(Math.min(1, cues.size() - 1))
                : Aim.of(station, round, words);
    }

    private static List<Present> people(State state, Live live, Station station) {
        return state.floor().atStations().stream()
                .filter(there -> there.station() == station.number())
                // Nobody walks off because the class is paused.
                .filter(there ->
                        live.run().paused() || there.isStillThere(state.now().toInstant(), live.circuit()))
                .map(StationsOf::present)
                .toList();
    }

    private static Present present(AtStation there) {
        return new Present(there.guise().badge(), there.guise().colour(), there.sets());
    }

    /** The figures of all stations while people work; each takes its steps at another moment, so that no frame paints them all. */
    static List<Pulse> pulses(State state, Live live) {
        Moment moment = live.moment();
        if (moment.phase() != Phase.WORK) {
            return List.of();
        }
        List<Station> stations = live.circuit().stations();
        long step = stations.size() > FEW ? SLOW_MS : QUICK_MS;
        List<Pulse> pulses = new ArrayList<>();
        for (int i = 0; i < stations.size(); i++) {
            long ahead = step * i / stations.size();
            long shown = Math.max(0, (moment.elapsedMs() + ahead) / step * step - ahead);
            pulses.add(pulse(state, stations.get(i), moment.interval(), shown));
        }
        return List.copyOf(pulses);
    }

    private static Pulse pulse(State state, Station station, Interval interval, long elapsed) {
        // With the signal at half time, in a turn that was lengthened too.
        long half = interval.halfForAllMs().orElse(interval.lengthMs() / 2_000 * 1_000);
        boolean second = station.sides() == Sides.HALF && elapsed >= half;
        double position = state.figure(station.exercise())
                .map(figure -> new Movement(figure, station.exercise().tempo())
                        .at(second ? elapsed - half : elapsed)
                        .position())
                .orElse(0.0);
        return new Pulse(position, second, -1);
    }
}
