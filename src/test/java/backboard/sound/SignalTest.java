package backboard.sound;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Live;
import backboard.kiosk.StateKit;
import backboard.kiosk.TestGym;
import backboard.settings.Settings;
import backboard.training.Circuit;
import backboard.training.Control;
import backboard.training.Interval;
import backboard.training.Language;
import backboard.training.Method;
import backboard.training.Phase;
import backboard.training.Prescription;
import backboard.training.Run;
import backboard.training.Station;
import backboard.training.Timeline;
import backboard.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignalTest {

    private static final Instant NOW = TestGym.at("2026-11-24T18:30");
    private static final Circuit TUESDAY =
            TestGym.LIBRARY.circuit("hinge-and-hold").orElseThrow();
    private static final Settings SETTINGS = TestGym.settings();
    private static final Timeline TIMELINE = Timeline.of(TUESDAY, Timeline.Parts.CLASS);

    @Test
    void workIsCountedInAndBegunAndHalvedAndEndedOnTheRightSecond() {
        Interval ready = TIMELINE.intervals().get(TUESDAY.warmUp().size());

        assertThat(signals(ready.startMs(), ready.endMs() + 41_000))
                .containsExactly(
                        "7 TICK", "8 TICK", "9 TICK", "10 GO", // get ready, 10 s
                        "30 HALF", "47 TICK", "48 TICK", "49 TICK", "50 STOP"); // work, 40 s
    }

    @Test
    void sidesChangeWithTheirOwnSignalInPlaceOfHalfTime() {
        Interval sides = TIMELINE.intervals().stream()
                .filter(interval -> interval.switchAtMs().isPresent())
                .filter(interval -> interval.round() == 1)
                .findFirst()
                .orElseThrow();

        assertThat(signals(sides.startMs(), sides.startMs() + 30_000)).containsExactly("20 SWITCH");
    }

    @Test
    void theWalkToTheNextStationHasASignalAfterItsCount() {
        Interval move = TIMELINE.intervals().stream()
                .filter(interval -> interval.phase() == Phase.TRANSITION)
                .findFirst()
                .orElseThrow();

        assertThat(signals(move.startMs() - 4_000, move.startMs() + 1_000))
                .containsExactly("1 TICK", "2 TICK", "3 TICK", "4 MOVE");
    }

    @Test
    void theWarmUpEndsWithTheSignalToStop() {
        Interval ready = TIMELINE.intervals().get(TUESDAY.warmUp().size());

        assertThat(signals(ready.startMs() - 500, ready.startMs() + 500)).containsExactly("0 STOP");
    }

    @Test
    void theEndOfTheClassHasItsOwnSignal() {
        assertThat(signals(TIMELINE.totalMs() - 2_000, TIMELINE.totalMs() + 5_000))
                .containsExactly("1 TICK", "2 END");
    }

    @Test
    void aClassThatBeginsIsHeard() {
        assertThat(Signal.between(Optional.empty(), live(20))).contains(Signal.GO);
    }

    @Test
    void aProgramThatComesBackIntoTheMiddleOfAClassIsSilent() {
        assertThat(Signal.between(Optional.empty(), live(200_000))).isEmpty();
    }

    @Test
    void pausingIsSilentAndGoingOnIsHeard() {
        Live running = live(TIMELINE.totalMs() - 4_000);
        Live paused = StateKit.paused(TestGym.settings(), TUESDAY, TIMELINE.totalMs() - 2_500, NOW)
                .live()
                .orElseThrow();

        assertThat(Signal.between(Optional.of(running), paused)).isEmpty();
        assertThat(Signal.between(Optional.of(paused), paused)).isEmpty();
        assertThat(Signal.between(Optional.of(paused), live(TIMELINE.totalMs() - 2_500)))
                .contains(Signal.GO);
    }

    @Test
    void goingBackToTheStartOfWorkIsHeardAsAStart() {
        Live working = live(firstWork().startMs() + 15_000);
        Run again = working.run().apply(Control.BACK, NOW);
        Live back = new Live(again, TUESDAY, Timeline.Parts.CLASS, again.at(NOW));

        assertThat(Signal.between(Optional.of(working), back)).contains(Signal.GO);
    }

    @Test
    void halfAMinuteMoreInTheLastSecondsDoesNotTick() {
        Live last = live(firstWork().endMs() - 2_500);
        Run longer = last.run().apply(Control.EXTEND, NOW);
        Instant later = NOW.plus(Duration.ofMillis(33));
        Live extended = new Live(longer, TUESDAY, Timeline.Parts.CLASS, longer.at(later));

        assertThat(Signal.between(Optional.of(last), extended)).isEmpty();
    }

    @Test
    void afterAStallOnlyTheNewestChangeIsHeard() {
        Live before = live(firstWork().startMs() + 1_000);

        assertThat(Signal.between(Optional.of(before), live(firstWork().endMs() - 1_500)))
                .as("half time and two ticks were missed")
                .contains(Signal.HALF);
        assertThat(Signal.between(Optional.of(before), live(firstWork().endMs() + 5_000)))
                .contains(Signal.STOP);
    }

    @Test
    void theVoiceNamesTheNextExerciseWhereverAPhaseLeadsToAStation() {
        Interval work = firstWork();
        List<String> said = new ArrayList<>();
        Live before = live(work.startMs() - 500);
        for (long position = work.startMs(); position < work.endMs() + 60_000; position += 100) {
            Live now = live(position);
            Announcement.between(Optional.of(before), now, Words.of(Language.ENGLISH))
                    .ifPresent(words -> said.add(now.moment().phase() + " " + words));
            before = now;
        }

        String second = TUESDAY.stations().get(1).exercise().name();
        assertThat(said).containsExactly("REST Next: " + second, "TRANSITION Next: " + second);
    }

    /** Two minutes of eight reps, then straight on to the next. */
    private static final Circuit MINUTES = TUESDAY.doing(Stream.concat(
                    Stream.of(Station.of(
                                    1, TestGym.LIBRARY.exercise("lat-pulldown").orElseThrow())
                            .prescribed(Prescription.STANDARD
                                    .by(new Method.Emom(8))
                                    .working(OptionalInt.of(120))
                                    .superset(true))),
                    TUESDAY.stations().stream().skip(1))
            .toList());

    @Test
    void everyMinuteIsCountedInAndBegunLikeWorkAndHalfTimeIsNotCalled() {
        Interval work = Timeline.of(MINUTES, Timeline.Parts.CLASS).nextWork(0).orElseThrow();

        assertThat(signals(MINUTES, work.startMs() - 500, work.startMs() + 122_000, false))
                .containsExactly(
                        "0 GO", "57 TICK", "58 TICK", "59 TICK", "60 GO", "117 TICK", "118 TICK", "119 TICK", "120 GO");
    }

    @Test
    void whereEverybodyIsAtAnotherStationHalfTimeIsHeardInPlaceOfTheMinutes() {
        Interval work = Timeline.of(MINUTES, Timeline.Parts.CLASS).nextWork(0).orElseThrow();

        assertThat(signals(MINUTES, work.startMs(), work.startMs() + 100_000, true))
                .containsExactly("60 HALF");
    }

    @Test
    void theVoiceNamesTheSecondOfASupersetAsItBegins() {
        Interval work = Timeline.of(MINUTES, Timeline.Parts.CLASS).nextWork(0).orElseThrow();
        Live last = live(MINUTES, work.endMs() - 100);
        Live next = live(MINUTES, work.endMs() + 100);

        assertThat(Announcement.between(Optional.of(last), next, Words.of(Language.ENGLISH)))
                .contains("Now: " + MINUTES.stations().get(1).exercise().name());
    }

    private static Interval firstWork() {
        return TIMELINE.nextWork(0).orElseThrow();
    }

    /** What sounds when looking every 100 ms, with the second after the first look. */
    private static List<String> signals(long fromMs, long untilMs) {
        return signals(TUESDAY, fromMs, untilMs, false);
    }

    private static List<String> signals(Circuit circuit, long fromMs, long untilMs, boolean apart) {
        List<String> heard = new ArrayList<>();
        Live before = live(circuit, fromMs);
        for (long position = fromMs + 100; position <= untilMs; position += 100) {
            Live now = live(circuit, position);
            Optional<Signal> signal = Signal.between(Optional.of(before), now, apart);
            long second = (position - fromMs) / 1000;
            signal.ifPresent(tone -> heard.add(second + " " + tone));
            before = now;
        }
        return heard;
    }

    private static Live live(long positionMs) {
        return live(TUESDAY, positionMs);
    }

    private static Live live(Circuit circuit, long positionMs) {
        return StateKit.inClass(SETTINGS, circuit, positionMs, NOW).live().orElseThrow();
    }
}
