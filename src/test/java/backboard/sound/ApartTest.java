package backboard.sound;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.State;
import backboard.kiosk.StateKit;
import backboard.kiosk.TestGym;
import backboard.training.Circuit;
import backboard.training.Interval;
import backboard.training.Phase;
import backboard.training.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What concerns one exercise is called out only where all do it. */
class ApartTest {

    private static final Instant NOW = TestGym.at("2026-11-26T18:30");
    private static final Circuit THURSDAY =
            TestGym.LIBRARY.circuit("whole-back-strength").orElseThrow();

    private final List<Signal> heard = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final Speaker speaker = new Speaker(new Output() {
        @Override
        public void play(Signal signal, int volume, Instant at) {
            heard.add(signal);
        }

        @Override
        public void say(String words, int volume, Duration after, Instant at) {
            said.add(words);
        }
    });

    @ParameterizedTest
    @CsvSource({"spotlight, SWITCH", "stations, HALF"})
    void aChangeOfSidesIsHalfTimeWhereEverybodyIsAtAnotherStation(String view, Signal signal) {
        Interval plank = first(interval ->
                interval.phase() == Phase.WORK && interval.switchAtMs().isPresent());
        long change = plank.startMs() + plank.switchAtMs().orElseThrow();

        speaker.show(at(view, change - 10));
        speaker.show(at(view, change + 10));

        assertThat(heard).containsExactly(signal);
    }

    @ParameterizedTest
    @CsvSource({"spotlight, 1", "stations, 0"})
    void theNextExerciseIsNamedOnlyWhereItIsThatOfAll(String view, int times) {
        Interval rest = first(interval -> interval.phase() == Phase.REST);

        speaker.show(at(view, rest.startMs() - 10));
        speaker.show(at(view, rest.startMs() + 10));

        assertThat(heard).containsExactly(Signal.STOP);
        assertThat(said).hasSize(times);
    }

    private static Interval first(Predicate<Interval> wanted) {
        return Timeline.of(THURSDAY, Timeline.Parts.CLASS).intervals().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private static State at(String view, long positionMs) {
        return StateKit.inClass(TestGym.settings("wall.view = " + view, "sound.voice = on"), THURSDAY, positionMs, NOW);
    }
}
