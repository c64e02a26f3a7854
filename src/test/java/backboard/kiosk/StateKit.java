package backboard.kiosk;

import backboard.settings.Settings;
import backboard.training.Circuit;
import backboard.training.Control;
import backboard.training.Effort;
import backboard.training.LoggedSet;
import backboard.training.Place;
import backboard.training.Run;
import backboard.training.Timeline;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** States for tests of what follows from them. */
public final class StateKit {

    private StateKit() {}

    /** A class of the circuit at so many milliseconds, in a gym where nobody has logged a set. */
    public static State inClass(Settings settings, Circuit circuit, long positionMs, Instant now) {
        Run run = Run.started(
                new UUID(0, 1), circuit.id(), Timeline.of(circuit, Timeline.Parts.CLASS), now.minusMillis(positionMs));
        return with(settings, now, new Live(run, circuit, Timeline.Parts.CLASS, run.at(now)));
    }

    /** The same, paused. */
    public static State paused(Settings settings, Circuit circuit, long positionMs, Instant now) {
        Live live = inClass(settings, circuit, positionMs, now).live().orElseThrow();
        Run run = live.run().apply(Control.PAUSE, now);
        return with(settings, now, new Live(run, circuit, Timeline.Parts.CLASS, run.at(now)));
    }

    /** No class is on. */
    public static State idle(Settings settings, Instant now) {
        return Stills.of(settings, TestGym.LIBRARY, Path.of("no-data-here"), now)
                .withoutClass(true);
    }

    /** Somebody whose latest set was logged there at this instant, in a round. */
    public static AtStation there(Guise guise, Place place, int sets, Instant at) {
        LoggedSet latest = new LoggedSet(
                new UUID(0, 2),
                guise.id(),
                "lat-pulldown",
                Effort.reps(10, Optional.empty()),
                at,
                at.atZone(TestGym.ZONE).toLocalDateTime(),
                Optional.of(place),
                false,
                0);
        return new AtStation(guise, latest, sets);
    }

    /** The same in the first round of a class of its own. */
    public static AtStation there(Guise guise, int station, int sets, Instant at) {
        return there(guise, new Place(new UUID(0, 3), station, 1), sets, at);
    }

    /** The same with these people at the stations. */
    public static State at(State state, List<AtStation> there) {
        return new State(
                state.settings(),
                state.now(),
                state.today(),
                state.live(),
                state.open(),
                state.nextClass(),
                state.opensNext(),
                state.floor().with(there),
                state.tips(),
                state.figures(),
                state.translations(),
                state.notice());
    }

    private static State with(Settings settings, Instant now, Live live) {
        State idle = idle(settings, now);
        return new State(
                settings,
                idle.now(),
                idle.today(),
                Optional.of(live),
                true,
                idle.nextClass(),
                Optional.empty(),
                idle.floor(),
                idle.tips(),
                idle.figures(),
                idle.translations(),
                Optional.empty());
    }
}
