package backboard.catalogue;

import backboard.kiosk.Live;
import backboard.kiosk.State;
import backboard.settings.WallView;
import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Interval;
import backboard.training.Phase;
import backboard.training.Run;
import backboard.training.Station;
import backboard.training.Timeline;
import backboard.training.Timeline.Parts;
import backboard.training.Timing;
import backboard.training.Tip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A moment of a class in which the wall says what is to be seen.
 *
 * @param phase work, the way to the station, or the rest of a round
 * @param tip in place of the gym's
 */
record Sample(Exercise exercise, Phase phase, Optional<Tip> tip) {

    /** Not the first, so that there is a way to it. */
    private static final int PLACE = 2;

    private static final Timing TIMING = new Timing(10, 40, 20, 15, 2, 60);

    static Sample of(Exercise exercise, boolean moving) {
        return new Sample(exercise, moving ? Phase.WORK : Phase.TRANSITION, Optional.empty());
    }

    static Sample of(Tip tip, Exercise beside) {
        return new Sample(beside, Phase.ROUND_REST, Optional.of(tip));
    }

    /**
     * The state in which it is to be seen.
     *
     * @param now what the gym's screens show
     * @param elapsedMs since it began; it begins anew when it is over
     */
    State state(State now, long elapsedMs) {
        Circuit circuit = circuit(now);
        Timeline timeline = Timeline.of(circuit, Parts.CLASS);
        Interval interval = timeline.intervals().stream()
                .filter(one -> one.phase() == phase && (phase == Phase.ROUND_REST || one.position() == PLACE))
                .findFirst()
                .orElseThrow();
        long position = interval.startMs() + elapsedMs % interval.lengthMs();
        Run run = Run.started(
                new UUID(0, 1), circuit.id(), timeline, now.now().toInstant().minusMillis(position));
        return new State(
                now.settings().viewing(WallView.SPOTLIGHT),
                now.now(),
                Optional.of(circuit),
                Optional.of(new Live(run, circuit, Parts.CLASS, run.at(now.now().toInstant()))),
                true,
                now.nextClass(),
                now.opensNext(),
                now.floor(),
                tip.map(List::of).orElse(now.tips()),
                now.figures(),
                now.translations(),
                Optional.empty());
    }

    /** The day's stations with this exercise among them. */
    private Circuit circuit(State now) {
        List<Station> stations =
                new ArrayList<>(now.today().map(Circuit::stations).orElse(List.of()));
        while (stations.size() < PLACE) {
            stations.add(Station.of(1, exercise));
        }
        stations.set(PLACE - 1, Station.of(PLACE, exercise));
        String name = now.today().map(Circuit::name).orElse(exercise.shortName());
        return new Circuit(
                        "sample",
                        name,
                        exercise.level(),
                        Optional.empty(),
                        "",
                        TIMING,
                        List.of(),
                        stations.stream()
                                .map(station -> Station.of(station.number(), station.exercise()))
                                .toList(),
                        List.of(),
                        Set.of(),
                        Optional.empty())
                .doing(stations);
    }
}
