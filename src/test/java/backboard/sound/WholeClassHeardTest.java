package backboard.sound;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Command;
import backboard.kiosk.Kiosk;
import backboard.kiosk.State;
import backboard.kiosk.TestGym;
import backboard.kiosk.TurnedClock;
import backboard.settings.Settings;
import backboard.slab.Slab;
import backboard.training.Control;
import backboard.training.Interval;
import backboard.training.Language;
import backboard.training.Phase;
import backboard.training.Timeline;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole class in virtual time, through the real kiosk: what is heard against what the slab of the same state shows. */
class WholeClassHeardTest {

    private static final Instant TEN = TestGym.at("2026-11-24T10:00");

    /** What one look at the kiosk showed and made heard. */
    private record Look(Instant at, State state, Optional<Slab> slab, List<Signal> heard) {

        long positionMs() {
            return Duration.between(TEN, at).toMillis();
        }
    }

    private record Heard(long lookMs, Signal signal) {}

    /** A change of the timeline, at its millisecond. */
    private record Due(long atMs, Signal signal) {}

    private final TurnedClock clock = new TurnedClock(TEN);
    private final List<Look> looks = new ArrayList<>();
    private final List<Instant> readied = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final Set<Language> spoken = EnumSet.noneOf(Language.class);
    private final List<Signal> heardNow = new ArrayList<>();

    @TempDir
    Path data;

    private final Speaker speaker = new Speaker(new Output() {
        @Override
        public void play(Signal signal, int volume, Instant at) {
            assertThat(volume).isEqualTo(60);
            assertThat(at).isEqualTo(clock.wall());
            heardNow.add(signal);
        }

        @Override
        public void ready(Instant at) {
            readied.add(at);
        }

        @Override
        public void say(String words, Language language, int volume, Duration after, Instant at) {
            assertThat(after).isGreaterThan(Duration.ofMillis(heardNow.get(0).milliseconds()));
            said.add(words);
            spoken.add(language);
        }
    });

    @ParameterizedTest
    @ValueSource(ints = {33, 200})
    void everySignalComesWithTheFirstLookThatShowsItsChangeAndOnlyThen(int everyMs) {
        assertHeardWhenShown(() -> everyMs);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void looksThatComeUnevenlyLoseAndDoubleNothing(long seed) {
        Random random = new Random(seed);
        assertHeardWhenShown(() -> 5 + random.nextInt(400));
    }

    private void assertHeardWhenShown(IntSupplier step) {
        try (Kiosk kiosk = Kiosk.open(TestGym.settings(), TestGym.LIBRARY, data, clock)) {
            Timeline timeline = start(kiosk);
            lookUntil(kiosk, timeline.totalMs() + 5_000, step);

            assertThat(heard()).isEqualTo(atTheFirstLookAfter(due(timeline)));
            assertThat(said).as("the voice is off by default").isEmpty();
            IntStream.range(1, looks.size()).forEach(i -> assertShown(looks.get(i - 1), looks.get(i)));
        }
    }

    /** Word, shape, colour and second are those of the slab of the state that sounded, and were not yet there a look before. */
    private static void assertShown(Look before, Look now) {
        Slab slab = now.slab().orElseThrow();
        Slab last = before.slab().orElse(slab);
        if (!slab.tone().equals(last.tone())) {
            assertThat(now.heard())
                    .as("%s turned to %s", last.tone(), slab.tone())
                    .hasSize(1);
        }
        for (Signal signal : now.heard()) {
            switch (signal) {
                case GO -> assertThat(slab.word()).isIn("WORK", "WARM-UP", "COOL-DOWN");
                case STOP -> assertThat(slab.word()).isIn("REST", "GET READY", "MOVE");
                case MOVE -> assertThat(slab.word()).isIn("MOVE", "GET READY");
                case END -> assertThat(slab.word()).isEqualTo("DONE");
                case SWITCH -> {
                    assertThat(slab.word()).isEqualTo("SWITCH");
                    assertThat(last.word()).isNotEqualTo("SWITCH");
                }
                case HALF -> assertThat(last.level() > .5 && slab.level() <= .5).isTrue();
                case TICK -> assertThat(slab.secondsLeft()).isIn(3, 2, 1).isLessThan(last.secondsLeft());
            }
        }
    }

    @Test
    void aPausedClassIsSilentHoweverLongAndGoesOnWithTheSignalToStart() {
        try (Kiosk kiosk = Kiosk.open(TestGym.settings(), TestGym.LIBRARY, data, clock)) {
            Timeline timeline = start(kiosk);
            Interval work = timeline.nextWork(0).orElseThrow();
            lookUntil(kiosk, work.endMs() - 2_500, () -> 33);
            int before = looks.size();
            kiosk.submit(new Command.Steer(Control.PAUSE)).join();
            long paused = Duration.between(TEN, clock.wall()).toMillis();
            lookUntil(kiosk, paused + 60_000, () -> 33);
            assertThat(looks.subList(before, looks.size()))
                    .allSatisfy(look -> assertThat(look.heard()).isEmpty());

            int resumed = looks.size();
            kiosk.submit(new Command.Steer(Control.RESUME)).join();
            lookUntil(kiosk, paused + 64_000, () -> 33);
            assertThat(looks.subList(resumed, looks.size()).stream().flatMap(look -> look.heard().stream()))
                    .containsExactly(Signal.GO, Signal.TICK, Signal.TICK, Signal.STOP);
        }
    }

    @Test
    void quietHoursFallInTheMiddleOfAClassToTheSecondAndLeaveTheDeviceAlone() {
        Settings quiet = TestGym.settings("sound.quiet = 10:05-10:09", "sound.voice = on");
        Instant from = TestGym.at("2026-11-24T10:05");
        Instant until = TestGym.at("2026-11-24T10:09");
        try (Kiosk kiosk = Kiosk.open(quiet, TestGym.LIBRARY, data, clock)) {
            Timeline timeline = start(kiosk);
            lookUntil(kiosk, 15 * 60_000, () -> 33);

            List<Heard> loud = atTheFirstLookAfter(due(timeline)).stream()
                    .filter(heard -> heard.lookMs() < 5 * 60_000 || heard.lookMs() >= 9 * 60_000)
                    .toList();
            assertThat(heard()).isEqualTo(loud);
            assertThat(readied).isNotEmpty().noneMatch(at -> !at.isBefore(from) && at.isBefore(until));
        }
    }

    @Test
    void onlyTheMachineThatIsToSoundIsHeard() {
        Settings other = TestGym.settings("sound.here = no", "sound.voice = on");
        try (Kiosk kiosk = Kiosk.open(other, TestGym.LIBRARY, data, clock)) {
            Timeline timeline = start(kiosk);
            lookUntil(kiosk, timeline.totalMs() + 1_000, () -> 200);

            assertThat(heard()).isEmpty();
            assertThat(readied).isEmpty();
            assertThat(said).isEmpty();
        }
    }

    @Test
    void theVoiceNamesEveryStationOnTheWayThere() {
        try (Kiosk kiosk = Kiosk.open(TestGym.settings("sound.voice = on"), TestGym.LIBRARY, data, clock)) {
            Timeline timeline = start(kiosk);
            lookUntil(kiosk, timeline.totalMs(), () -> 200);

            List<String> breaks = timeline.intervals().stream()
                    .filter(interval -> !interval.phase().isMoving())
                    .map(interval ->
                            "Next: " + interval.exercise().orElseThrow().name())
                    .toList();
            assertThat(said).isEqualTo(breaks);
        }
    }

    @Test
    void theVoiceSpeaksTheGymsLanguage() {
        Settings spanish = TestGym.settings("sound.voice = on", "gym.language = es");
        try (Kiosk kiosk = Kiosk.open(spanish, TestGym.LIBRARY, data, clock)) {
            Timeline timeline = start(kiosk);
            lookUntil(kiosk, timeline.totalMs(), () -> 200);

            assertThat(said).isNotEmpty().allMatch(words -> words.startsWith("A continuación: "));
            assertThat(spoken).containsExactly(Language.SPANISH);
        }
    }

    @Test
    void whereEverybodyIsAtAnotherStationNoExerciseIsNamedAndHalfTimeIsHeardInPlaceOfTheChangeOfSides() {
        Settings stations = TestGym.settings("wall.view = stations", "sound.voice = on");
        try (Kiosk kiosk = Kiosk.open(stations, TestGym.LIBRARY, data, clock)) {
            Timeline timeline = start(kiosk);
            lookUntil(kiosk, timeline.totalMs() + 1_000, () -> 33);

            List<Due> due = due(timeline);
            long circuit = timeline.nextWork(0).orElseThrow().startMs();
            long end = timeline.lastWork(Integer.MAX_VALUE).orElseThrow().endMs();
            List<Due> forAll = due.stream()
                    .map(one -> one.signal() == Signal.SWITCH && one.atMs() >= circuit && one.atMs() < end
                            ? new Due(one.atMs(), Signal.HALF)
                            : one)
                    .toList();
            assertThat(forAll).isNotEqualTo(due);
            assertThat(heard()).isEqualTo(atTheFirstLookAfter(forAll));
            assertThat(said).isEmpty();
        }
    }

    private Timeline start(Kiosk kiosk) {
        look(kiosk);
        assertThat(readied).isEmpty();
        looks.clear();
        kiosk.submit(new Command.StartClass(kiosk.newId())).join();
        return Timeline.of(kiosk.look().today().orElseThrow(), Timeline.Parts.CLASS);
    }

    private void lookUntil(Kiosk kiosk, long positionMs, IntSupplier step) {
        while (Duration.between(TEN, clock.wall()).toMillis() <= positionMs) {
            look(kiosk);
            clock.advance(Duration.ofMillis(step.getAsInt()));
        }
    }

    /** What the screens' timer does: one state for the slab and for the speaker. */
    private void look(Kiosk kiosk) {
        State state = kiosk.look();
        heardNow.clear();
        speaker.show(state);
        looks.add(new Look(state.now().toInstant(), state, Slab.of(state), List.copyOf(heardNow)));
    }

    private List<Heard> heard() {
        return looks.stream()
                .flatMap(look -> look.heard().stream().map(signal -> new Heard(look.positionMs(), signal)))
                .toList();
    }

    private List<Heard> atTheFirstLookAfter(List<Due> due) {
        long end = looks.get(looks.size() - 1).positionMs();
        List<Heard> expected = new ArrayList<>();
        int next = 0;
        for (Due one : due) {
            if (one.atMs() <= end) {
                while (looks.get(next).positionMs() < one.atMs()) {
                    next++;
                }
                expected.add(new Heard(looks.get(next).positionMs(), one.signal()));
            }
        }
        return expected;
    }

    /** Every signal of a class, from its timeline alone. */
    private static List<Due> due(Timeline timeline) {
        List<Due> due = new ArrayList<>();
        boolean moved = false;
        for (Interval interval : timeline.intervals()) {
            boolean moves = interval.phase().isMoving();
            due.add(new Due(interval.startMs(), moves ? Signal.GO : moved ? Signal.STOP : Signal.MOVE));
            moved = moves;
            interval.switchAtMs().ifPresent(at -> due.add(new Due(interval.startMs() + at, Signal.SWITCH)));
            if (interval.phase() == Phase.WORK && interval.switchAtMs().isEmpty()) {
                due.add(new Due(interval.startMs() + interval.lengthMs() / 2, Signal.HALF));
            }
            IntStream.of(3, 2, 1)
                    .mapToLong(left -> interval.endMs() - left * 1000L)
                    .forEach(at -> due.add(new Due(at, Signal.TICK)));
        }
        due.add(new Due(timeline.totalMs(), Signal.END));
        return due;
    }
}
