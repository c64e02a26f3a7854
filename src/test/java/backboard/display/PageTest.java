package backboard.display;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.StateKit;
import backboard.kiosk.TestGym;
import backboard.settings.Settings;
import backboard.training.Circuit;
import backboard.training.Interval;
import backboard.training.Phase;
import backboard.training.Timeline;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final Instant NOW = TestGym.at("2026-11-23T18:30");
    private static final Circuit MONDAY = TestGym.LIBRARY.circuit("pull-power").orElseThrow();
    private static final Timeline TIMELINE = Timeline.of(MONDAY, Timeline.Parts.CLASS);

    private final Settings settings = TestGym.settings("wall.progress.seconds = 20");

    @Test
    void theProgressComesAtTheStartOfTheRestBetweenRounds() {
        Interval rest = roundRest();

        assertThat(page(settings, rest.startMs())).isEqualTo(Page.PROGRESS);
        assertThat(page(settings, rest.startMs() + 19_999)).isEqualTo(Page.PROGRESS);
        assertThat(page(settings, rest.startMs() + 20_000)).isEqualTo(Page.CIRCUIT);
    }

    @Test
    void theNextExerciseIsOnTheWallForTheLastFifteenSeconds() {
        Interval rest = roundRest();
        Settings long120 = TestGym.settings("wall.progress.seconds = 120");

        assertThat(page(long120, rest.endMs() - 15_001)).isEqualTo(Page.PROGRESS);
        assertThat(page(long120, rest.endMs() - 15_000)).isEqualTo(Page.CIRCUIT);
    }

    @Test
    void whilePeopleWorkTheWallStaysOnTheCircuit() {
        List<Interval> others = TIMELINE.intervals().stream()
                .filter(interval -> interval.phase() != Phase.ROUND_REST)
                .toList();

        assertThat(others)
                .allSatisfy(interval ->
                        assertThat(page(settings, interval.startMs())).isEqualTo(Page.CIRCUIT));
    }

    @Test
    void afterTheClassTheTotalsComeFirstAndThenTheProgress() {
        assertThat(page(settings, TIMELINE.totalMs())).isEqualTo(Page.CIRCUIT);
        assertThat(page(settings, TIMELINE.totalMs() + 30_000)).isEqualTo(Page.PROGRESS);
        assertThat(page(settings, TIMELINE.totalMs() + 50_000)).isEqualTo(Page.CIRCUIT);
    }

    @Test
    void aPausedRestBetweenRoundsShowsTheCircuit() {
        assertThat(Page.of(StateKit.paused(settings, MONDAY, roundRest().startMs(), NOW)))
                .isEqualTo(Page.CIRCUIT);
    }

    @Test
    void withoutAClassTheTwoPagesTakeTurns() {
        Instant start = Instant.ofEpochSecond(NOW.getEpochSecond() / 60 * 60);
        List<Page> minute = IntStream.range(0, 60)
                .mapToObj(second -> Page.of(StateKit.idle(settings, start.plusSeconds(second))))
                .toList();

        assertThat(minute.stream().filter(Page.PROGRESS::equals)).hasSize(20);
        assertThat(minute.stream().filter(Page.CIRCUIT::equals)).hasSize(40);
    }

    @Test
    void shortlyBeforeAClassTheCountdownStays() {
        Settings soon = TestGym.settings("wall.progress.seconds = 20", "classes.monday = 18:32");
        List<Page> minute = IntStream.range(0, 120)
                .mapToObj(second -> Page.of(StateKit.idle(soon, NOW.plusSeconds(second))))
                .toList();

        assertThat(minute).containsOnly(Page.CIRCUIT);
    }

    @Test
    void zeroSecondsMeansNever() {
        assertThat(page(
                        TestGym.settings("wall.progress.seconds = 0"),
                        roundRest().startMs()))
                .isEqualTo(Page.CIRCUIT);
    }

    private static Page page(Settings settings, long positionMs) {
        return Page.of(StateKit.inClass(settings, MONDAY, positionMs, NOW));
    }

    private static Interval roundRest() {
        return TIMELINE.intervals().stream()
                .filter(interval -> interval.phase() == Phase.ROUND_REST)
                .findFirst()
                .orElseThrow();
    }
}
