package backboard.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfTimeTest {

    @ParameterizedTest
    @CsvSource({"20, 10", "40, 20", "41, 20", "600, 300"})
    void workIsHalfOverAtAWholeSecond(int work, long half) {
        Timeline timeline = timeline(work, Sides.BOTH);
        assertThat(timeline.at(half * 1000 - 1).isPastHalfTime()).isFalse();
        assertThat(timeline.at(half * 1000).isPastHalfTime()).isTrue();
        assertThat(timeline.at(work * 1000L - 1).isPastHalfTime()).isTrue();
    }

    @Test
    void shortWorkHasNoHalfTime() {
        assertNone(timeline(19, Sides.BOTH));
    }

    @Test
    void whereSidesChangeAtHalfTimeThatIsTheCall() {
        assertNone(timeline(40, Sides.HALF));
    }

    @Test
    void sidesThatAlternateHaveAHalfTime() {
        assertThat(timeline(40, Sides.EACH_REP).at(20_000).isPastHalfTime()).isTrue();
    }

    @Test
    void onlyWorkHasAHalfTime() {
        Circuit long90 = Circuits.circuit(new Timing(60, 5, 90, 90, 2, 90), 2, List.of(90), List.of(90), Sides.BOTH);
        assertNone(Timeline.of(long90, Timeline.Parts.CLASS));
    }

    @Test
    void workThatIsMadeLongerIsHalfOverLater() {
        Timeline longer = timeline(40, Sides.BOTH).extended(0, 30_000);
        assertThat(longer.at(34_999).isPastHalfTime()).isFalse();
        assertThat(longer.at(35_000).isPastHalfTime()).isTrue();
    }

    private static Timeline timeline(int work, Sides sides) {
        return Timeline.of(
                Circuits.circuit(new Timing(0, work, 0, 0, 1, 0), 1, List.of(), List.of(), sides),
                Timeline.Parts.CIRCUIT);
    }

    private static void assertNone(Timeline timeline) {
        assertThat(LongStream.range(0, timeline.totalMs() / 100).mapToObj(tenth -> timeline.at(tenth * 100)))
                .noneMatch(Moment::isPastHalfTime);
    }
}
