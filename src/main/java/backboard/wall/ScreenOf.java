package backboard.wall;

import backboard.kiosk.Live;
import backboard.kiosk.State;
import backboard.settings.Viewing;
import backboard.settings.WallView;
import backboard.slab.Slab;
import backboard.wall.Screen.Framed;
import backboard.wall.Screen.Praise;
import backboard.wall.Screen.Wait;
import java.util.List;
import java.util.Optional;

/** From the state to the words on the wall. */
final class ScreenOf {

    private ScreenOf() {}

    static Framed state(State state, WallView view) {
        String notice = state.notice().map(phrase -> phrase.in(state.words())).orElse("");
        Viewing viewing = state.settings().screens().viewing();
        Optional<Praise> praise = PraiseOf.of(state);
        if (state.live().isPresent()) {
            Live live = state.live().get();
            if (StationsOf.shows(state, view)) {
                return new Framed(
                        Slab.of(state, view),
                        StationsOf.screen(state, live),
                        StationsOf.pulses(state, live),
                        Optional.empty(),
                        praise,
                        viewing,
                        notice);
            }
            Screen screen = live.moment().isDone() ? QuietOf.done(state, live) : ExerciseOf.of(state, live);
            return new Framed(
                    Slab.of(state, view),
                    screen,
                    ExerciseOf.pulse(state, live).stream().toList(),
                    Optional.empty(),
                    praise,
                    viewing,
                    notice);
        }
        Optional<Wait> wait = state.open() ? QuietOf.wait(state) : Optional.empty();
        return new Framed(
                Optional.empty(),
                state.open() ? QuietOf.idle(state, wait.isPresent()) : QuietOf.closed(state),
                List.of(),
                wait,
                praise,
                viewing,
                notice);
    }
}
