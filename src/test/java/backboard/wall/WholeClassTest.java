package backboard.wall;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Command;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Live;
import backboard.kiosk.State;
import backboard.kiosk.TestGym;
import backboard.kiosk.TurnedClock;
import backboard.look.Header;
import backboard.look.Placed;
import backboard.slab.Slab;
import backboard.snapshot.Picture;
import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Interval;
import backboard.training.Language;
import backboard.training.Moment;
import backboard.training.Phase;
import backboard.training.Timeline;
import backboard.words.Words;
import java.awt.Dimension;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A whole class from warm-up to done, every second of it, for each day of the week, through the real kiosk, store and wall. */
class WholeClassTest {

    private static final Dimension SIZE = new Dimension(1280, 720);

    @TempDir
    Path data;

    static List<Integer> daysFromMonday() {
        return IntStream.range(0, 7).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("daysFromMonday")
    void everySecondIsTheTimelinesAndEveryPhaseIsOnTheWall(int day) {
        TurnedClock clock = new TurnedClock(TestGym.at("2026-11-23T10:00").plus(Duration.ofDays(day)));
        try (Kiosk kiosk = Kiosk.open(TestGym.settings(), TestGym.LIBRARY, data, clock)) {
            Circuit circuit = kiosk.look().today().orElseThrow();
            Timeline timeline = Timeline.of(circuit, Timeline.Parts.CLASS);
            kiosk.submit(new Command.StartClass(kiosk.newId())).join();
            Set<Phase> seen = EnumSet.noneOf(Phase.class);
            int shown = -1;

            long seconds = timeline.totalMs() / 1000;
            for (long second = 0; second <= seconds; second++) {
                kiosk.tick().join();
                State state = kiosk.look();
                Moment moment = state.live().orElseThrow().moment();
                assertThat(moment).isEqualTo(timeline.at(second * 1000));
                if (moment.index() != shown) {
                    shown = moment.index();
                    seen.add(moment.phase());
                    assertSays(state);
                }
                clock.advance(Duration.ofSeconds(1));
            }

            assertThat(seen).isEqualTo(expected(timeline));
        }
    }

    private static Set<Phase> expected(Timeline timeline) {
        Set<Phase> phases = EnumSet.of(Phase.DONE);
        timeline.intervals().forEach(interval -> phases.add(interval.phase()));
        return phases;
    }

    private static void assertSays(State state) {
        List<String> texts = texts(state);
        Live live = state.live().orElseThrow();
        Interval interval = live.moment().interval();
        assertThat(texts).contains(Words.of(Language.ENGLISH).name("slab.phase.", interval.phase()));
        if (live.moment().isDone()) {
            assertThat(texts).contains("Well done");
            return;
        }
        Exercise exercise = interval.exercise().orElseThrow();
        assertThat(texts)
                .contains(exercise.name())
                .contains(Slab.count((int) (interval.lengthMs() / 1000)))
                .contains(state.settings().gymName())
                .contains(Header.CLOCK.format(state.now()));
        String all = String.join(" ", texts);
        List<String> lines = interval.phase().isMoving() ? exercise.cues() : exercise.setup();
        assertThat(lines).allSatisfy(line -> assertThat(all).contains(line));
        live.circuit().stations().forEach(station -> {
            if (interval.round() > 0) {
                assertThat(all).contains(station.exercise().shortName());
            }
        });
    }

    private static List<String> texts(State state) {
        WallPanel[] wall = new WallPanel[1];
        Picture.of(SIZE, () -> {
            wall[0] = new WallPanel();
            wall[0].show(state);
            return wall[0];
        });
        return wall[0].texts().stream().map(Placed::text).toList();
    }
}
