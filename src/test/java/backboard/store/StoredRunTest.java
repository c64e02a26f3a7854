package backboard.store;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.training.Boundary;
import backboard.training.Circuit;
import backboard.training.Circuits;
import backboard.training.Control;
import backboard.training.Run;
import backboard.training.Sides;
import backboard.training.Timeline;
import backboard.training.Timeline.Parts;
import backboard.training.Timing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that comes back stands where it would stand had the program never been gone. All in virtual time. */
class StoredRunTest {

    private static final Instant START = Samples.NOON;

    /** Work 40 s, rest 20 s, transition 15 s: two stations, one round, 125 s with get ready. */
    private static final Timeline SHORT = line(10, 2);

    private static final Function<UUID, Optional<Circuit>> NOTHING_PUBLISHED = version -> Optional.empty();

    private final Map<UUID, Circuit> published = new HashMap<>();
    private final List<RunEvent> events = new ArrayList<>();
    private Instant now = START;
    private Run run = Run.started(UUID.randomUUID(), "test", SHORT, START);

    private static Timeline line(int ready, int stations) {
        Circuit circuit =
                Circuits.circuit(new Timing(ready, 40, 20, 15, 1, 0), stations, List.of(), List.of(), Sides.BOTH);
        return Timeline.of(circuit, Parts.CLASS);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anySequenceOfControlsComesBackAtTheSameMillisecond(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            Timeline line = Timeline.of(Circuits.generated(random), Parts.CLASS);
            begin(line);
            int controls = random.nextInt(30);
            for (int i = 0; i < controls; i++) {
                pass(random.nextInt(120_000));
                if (random.nextInt(5) == 0) {
                    change(Circuits.generated(random), random.nextBoolean() ? Boundary.STATION : Boundary.ROUND);
                } else {
                    press(anyAllowed(random));
                }
                comesBackTheSame(line, now);
                comesBackTheSame(line, now.plusMillis(random.nextInt(200_000)));
            }
            comesBackTheSame(line, now.plus(Duration.ofHours(3)));
        }
    }

    private Control anyAllowed(Random random) {
        List<Control> allowed = Arrays.stream(Control.values())
                .filter(control -> run.allows(control, now))
                .filter(control -> control != Control.END || random.nextInt(5) == 0)
                .toList();
        return allowed.get(random.nextInt(allowed.size()));
    }

    private void comesBackTheSame(Timeline line, Instant then) {
        Run back = stored().resume(line, version -> Optional.ofNullable(published.get(version)), then);
        assertThat(back.positionAt(then)).isEqualTo(run.positionAt(then));
        assertThat(back.at(then)).isEqualTo(run.at(then));
        assertThat(back.paused()).isEqualTo(run.paused());
        assertThat(back.timeline().intervals()).isEqualTo(run.timeline().intervals());
        assertThat(back.original().intervals()).isEqualTo(run.original().intervals());
        assertThat(back.timeline().circuitAt(back.at(then).index()))
                .isEqualTo(run.timeline().circuitAt(run.at(then).index()));
        assertThat(back.id()).isEqualTo(run.id());
        assertThat(back.circuitId()).isEqualTo(run.circuitId());
        Instant later = then.plusSeconds(7);
        assertThat(back.positionAt(later)).as("goes on").isEqualTo(run.positionAt(later));
    }

    @Test
    void aRunWithoutEventsCountsFromItsStart() {
        assertThat(stored().resume(SHORT, NOTHING_PUBLISHED, START.plusMillis(61_234))
                        .positionMs())
                .isEqualTo(61_234);
    }

    @Test
    void aPausedRunWaits() {
        pass(30_000);
        press(Control.PAUSE);
        assertThat(stored().resume(SHORT, NOTHING_PUBLISHED, now.plus(Duration.ofDays(2)))
                        .positionMs())
                .isEqualTo(30_000);
    }

    @Test
    void aWallClockThatHasGoneBackStandsStill() {
        pass(30_000);
        press(Control.SKIP);
        Run back = stored().resume(SHORT, NOTHING_PUBLISHED, now.minus(Duration.ofHours(1)));
        assertThat(back.positionMs()).isEqualTo(run.positionMs());
        assertThat(stored(List.of())
                        .resume(SHORT, NOTHING_PUBLISHED, START.minusSeconds(9))
                        .positionMs())
                .isZero();
    }

    @Test
    void aMarkSetsThePositionAnewWithoutTouchingTheRest() {
        pass(20_000);
        press(Control.EXTEND);
        Instant afterTheClockWasSet = now.plus(Duration.ofHours(1));
        events.add(RunEvent.of(UUID.randomUUID(), RunEvent.Mark.RESYNC, run, 25_000, afterTheClockWasSet));
        Run back = stored().resume(SHORT, NOTHING_PUBLISHED, afterTheClockWasSet.plusSeconds(10));
        assertThat(back.positionMs()).isEqualTo(35_000);
        assertThat(back.timeline().totalMs()).isEqualTo(SHORT.totalMs() + Control.EXTENSION_MS);
    }

    @Test
    void aRestartForgetsExtensionsAndOnlyThoseBefore() {
        pass(20_000);
        press(Control.EXTEND);
        press(Control.EXTEND);
        press(Control.RESTART);
        assertThat(stored().resume(SHORT, NOTHING_PUBLISHED, now).timeline().totalMs())
                .isEqualTo(SHORT.totalMs());
        pass(20_000);
        press(Control.EXTEND);
        assertThat(stored().resume(SHORT, NOTHING_PUBLISHED, now).timeline().totalMs())
                .isEqualTo(SHORT.totalMs() + Control.EXTENSION_MS);
    }

    @Test
    void anExtensionOfAnIntervalThatIsGoneIsLeftOut() {
        pass(90_000);
        press(Control.EXTEND);
        assertThat(events.get(0).extended()).isEqualTo(OptionalInt.of(4));
        Timeline edited = line(10, 1);
        assertThat(edited.intervals()).hasSizeLessThan(5);
        Run back = stored().resume(edited, NOTHING_PUBLISHED, now);
        assertThat(back.timeline().totalMs()).isEqualTo(edited.totalMs());
        assertThat(back.at(now).isDone()).isTrue();
    }

    @Test
    void aRunThatWasEndedStaysDoneWhenItsCircuitHasGrown() {
        pass(20_000);
        press(Control.END);
        Run back = stored().resume(line(10, 5), NOTHING_PUBLISHED, now.plusSeconds(3));
        assertThat(back.at(now.plusSeconds(3)).isDone()).isTrue();
        assertThat(back.at(now.plusSeconds(3)).elapsedMs()).isEqualTo(3_000);
    }

    private void begin(Timeline line) {
        events.clear();
        now = START;
        run = Run.started(UUID.randomUUID(), "test", line, START);
    }

    private void change(Circuit next, Boundary boundary) {
        UUID version = UUID.randomUUID();
        published.put(version, next);
        RunEvent.Change change = new RunEvent.Change(version, boundary);
        events.add(RunEvent.of(UUID.randomUUID(), change, run, run.positionAt(now), now));
        run = run.changingTo(next, now, boundary);
    }

    @Test
    void aCircuitThatCannotBeFoundAnyMoreIsNotGoneOverTo() {
        pass(20_000);
        change(Circuits.generated(new Random(1)), Boundary.STATION);
        Run back = stored().resume(SHORT, NOTHING_PUBLISHED, now);
        assertThat(back.timeline().intervals()).isEqualTo(SHORT.intervals());
    }

    private void pass(long millis) {
        now = now.plusMillis(millis);
    }

    private void press(Control control) {
        Run after = run.apply(control, now);
        events.add(RunEvent.of(UUID.randomUUID(), control, run, after, now));
        run = after;
    }

    private StoredRun stored() {
        return stored(events);
    }

    private StoredRun stored(List<RunEvent> happened) {
        return new StoredRun(
                run.id(),
                run.circuitId(),
                Optional.empty(),
                Parts.CLASS,
                Optional.empty(),
                START,
                Samples.DAY,
                happened);
    }
}
