package backboard.wall;

import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.AtStation;
import backboard.kiosk.Feat;
import backboard.kiosk.Floor;
import backboard.kiosk.Guise;
import backboard.kiosk.State;
import backboard.kiosk.StateKit;
import backboard.kiosk.TestGym;
import backboard.look.Legible;
import backboard.look.Placed;
import backboard.look.Role;
import backboard.settings.Settings;
import backboard.training.Appearance;
import backboard.training.Circuit;
import backboard.training.Interval;
import backboard.training.Phase;
import backboard.training.Timeline;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A record is celebrated for eight seconds, by the name its owner chose, and takes nothing from whoever trains. */
class RecordTest {

    private static final Dimension SIZE = new Dimension(1920, 1080);
    private static final Instant NOW = TestGym.at("2026-11-26T18:30");
    private static final Circuit THURSDAY =
            TestGym.LIBRARY.circuit("whole-back-strength").orElseThrow();

    private static Guise guise(String name, String badge, Appearance appearance) {
        return new Guise(new UUID(0, 7), OptionalInt.of(117), name, badge, 11, appearance, false);
    }

    private static final Guise MIA = guise("Mia K.", "MK", Appearance.NAME);

    private static State work(long elapsedMs) {
        return in(TestGym.settings(), Phase.WORK, elapsedMs);
    }

    private static State in(Settings settings, Phase phase, long elapsedMs) {
        Interval first = Timeline.of(THURSDAY, Timeline.Parts.CLASS).intervals().stream()
                .filter(interval -> interval.phase() == phase)
                .findFirst()
                .orElseThrow();
        return StateKit.inClass(settings, THURSDAY, first.startMs() + elapsedMs, NOW);
    }

    private static State with(State state, Feat feat) {
        return on(state, state.floor().with(feat));
    }

    private static State on(State state, Floor floor) {
        return new State(
                state.settings(),
                state.now(),
                state.today(),
                state.live(),
                state.open(),
                state.nextClass(),
                state.opensNext(),
                floor,
                state.tips(),
                state.figures(),
                state.translations(),
                state.notice());
    }

    private static Feat feat(Guise who, Feat.Kind kind, Duration ago) {
        return new Feat(who, "Row", kind, NOW.minus(ago));
    }

    private static State praised(State state, Duration ago) {
        return with(state, feat(MIA, Feat.Kind.WEIGHT, ago));
    }

    private record Seen(BufferedImage image, List<Placed> placed) {

        List<String> texts() {
            return placed.stream().map(Placed::text).toList();
        }

        String record() {
            return String.join(
                    " | ",
                    placed.stream()
                            .filter(text -> text.role() == Role.RECORD)
                            .map(Placed::text)
                            .toList());
        }

        int[] pixels(Rectangle of) {
            return image.getRGB(of.x, of.y, of.width, of.height, null, 0, of.width);
        }
    }

    private static Seen seen(Dimension size, State... states) {
        return onUi(() -> {
            WallPanel wall = new WallPanel();
            wall.setSize(size);
            BufferedImage image = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
            for (State state : states) {
                wall.show(state);
                Graphics2D g = image.createGraphics();
                wall.paint(g);
                g.dispose();
            }
            return new Seen(image, wall.texts());
        });
    }

    private static Seen seen(State... states) {
        return seen(SIZE, states);
    }

    @Test
    void itIsSaidForEightSecondsFromTheSetOn() {
        assertThat(seen(praised(work(2_000), Duration.ZERO)).record())
                .isEqualTo("MK | Mia K. — new best in Row | heaviest weight");
        assertThat(seen(praised(work(2_000), Duration.ofMillis(7_999))).record())
                .contains("Mia K.");
        assertThat(seen(praised(work(2_000), Duration.ofMillis(8_000))).record())
                .isEmpty();
        // Of a clock set back.
        assertThat(seen(praised(work(2_000), Duration.ofMillis(-1))).record()).isEmpty();
    }

    @Test
    void aWallThatGetsItsSizeLaterSaysItToo() {
        List<Placed> texts = onUi(() -> {
            WallPanel wall = new WallPanel();
            wall.show(praised(work(2_000), Duration.ofSeconds(1)));
            wall.setSize(SIZE);
            Graphics2D g = new BufferedImage(SIZE.width, SIZE.height, BufferedImage.TYPE_INT_RGB).createGraphics();
            wall.paint(g);
            g.dispose();
            return wall.texts();
        });
        assertThat(texts).anyMatch(text -> text.role() == Role.RECORD);
    }

    @ParameterizedTest
    @EnumSource(Feat.Kind.class)
    void itSaysWhatKindInWordsAndNeverANumber(Feat.Kind kind) {
        Seen english = seen(with(work(2_000), feat(MIA, kind, Duration.ofSeconds(1))));
        assertThat(english.record()).contains("Mia K. — new best in Row").doesNotContainPattern("\\d");
        Settings spanish = TestGym.settings("gym.language = es");
        assertThat(seen(with(in(spanish, Phase.WORK, 2_000), feat(MIA, kind, Duration.ofSeconds(1))))
                        .record())
                .contains("Mia K.: nueva marca en Row")
                .doesNotContain("new best");
    }

    @Test
    void whoIsInvisibleIsNeverNamedNorWhoHasBecomeSoSince() {
        Guise gone = guise("", "", Appearance.INVISIBLE);
        State never = with(work(2_000), feat(gone, Feat.Kind.REPS, Duration.ofSeconds(1)));
        assertThat(seen(never).record()).isEmpty();

        State named = praised(work(2_000), Duration.ofSeconds(1));
        assertThat(seen(known(named, gone)).record()).isEmpty();
        Guise alias = guise("Rowan", "R", Appearance.ALIAS);
        assertThat(seen(known(named, alias)).record())
                .contains("Rowan — new best")
                .doesNotContain("Mia", "MK");
    }

    /** The same, where the kiosk knows this person by now in another guise. */
    private static State known(State state, Guise as) {
        Floor floor = state.floor();
        List<AtStation> nobody = List.of();
        return on(
                state,
                new Floor(
                        List.of(as),
                        floor.lastSetToday(),
                        floor.recent(),
                        floor.progress(),
                        floor.classSets(),
                        floor.classMembers(),
                        nobody,
                        floor.done(),
                        floor.feat()));
    }

    @Test
    void atWorkNothingOfTheExerciseIsHidden() {
        State plain = work(2_000);
        Seen before = seen(plain);
        Seen praised = seen(praised(plain, Duration.ofSeconds(1)));

        Rectangle above = new Rectangle(0, 0, SIZE.width, 900);
        assertThat(Arrays.equals(praised.pixels(above), before.pixels(above))).isTrue();
        List<String> kept = new ArrayList<>(before.texts());
        kept.removeIf(text -> before.placed().stream()
                .anyMatch(placed -> placed.text().equals(text)
                        && (placed.role() == Role.TICKER
                                || placed.role() == Role.TOTALS
                                || placed.role() == Role.TIP)));
        assertThat(praised.texts()).containsAll(kept);
    }

    @Test
    void theMistakeOfHalfTimeAndTheSafetyOfARestStay() {
        long half = Timeline.of(THURSDAY, Timeline.Parts.CLASS).intervals().stream()
                .filter(interval -> interval.phase() == Phase.WORK)
                .findFirst()
                .orElseThrow()
                .halfTimeMs()
                .orElseThrow();
        Seen atHalfTime = seen(praised(work(half + 100), Duration.ofSeconds(1)));
        assertThat(atHalfTime.record()).isEmpty();
        assertThat(atHalfTime.texts()).anyMatch(text -> text.startsWith("Avoid"));

        State resting = in(TestGym.settings(), Phase.REST, 2_000);
        Seen plain = seen(resting);
        Seen praised = seen(praised(resting, Duration.ofSeconds(1)));
        assertThat(praised.record()).contains("Mia K.");
        assertThat(praised.texts())
                .containsAll(plain.placed().stream()
                        .filter(text -> text.role() == Role.SAFETY || text.role() == Role.EXERCISE)
                        .map(Placed::text)
                        .toList());
    }

    @Test
    void itIsLargerInARestAndLargestBetweenClasses() {
        double work = size(seen(praised(work(2_000), Duration.ofSeconds(1))));
        double rest = size(seen(praised(in(TestGym.settings(), Phase.REST, 2_000), Duration.ofSeconds(1))));
        double idle = size(seen(praised(StateKit.idle(TestGym.settings(), NOW), Duration.ofSeconds(1))));
        assertThat(List.of(work, rest, idle)).isSorted();
        assertThat(idle).isGreaterThan(1.5 * work);
    }

    private static double size(Seen seen) {
        return seen.placed().stream()
                .filter(text -> text.role() == Role.RECORD && text.text().contains("Mia"))
                .mapToDouble(Placed::size)
                .max()
                .orElseThrow();
    }

    /** Nothing may flash faster than twice a second; this does not change at all. */
    @Test
    void itStandsStillAndLeavesNoTrace() {
        Instant set = NOW.minusSeconds(1);
        Feat feat = new Feat(MIA, "Row", Feat.Kind.HOLD, set);
        Rectangle band = new Rectangle(1_000, 905, 820, 125);
        List<int[]> frames = new ArrayList<>();
        for (long later = 0; later < 6_000; later += 100) {
            frames.add(seen(with(StateKit.inClass(TestGym.settings(), THURSDAY, start() + later, NOW), feat))
                    .pixels(band));
        }
        assertThat(frames).allMatch(frame -> Arrays.equals(frame, frames.get(0)));

        State plain = work(9_500);
        Seen lookedOn = seen(work(1_000), with(work(2_000), feat), plain);
        assertThat(Arrays.mismatch(
                        lookedOn.pixels(new Rectangle(SIZE)), seen(plain).pixels(new Rectangle(SIZE))))
                .isEqualTo(-1);
    }

    private static long start() {
        return Timeline.of(THURSDAY, Timeline.Parts.CLASS).intervals().stream()
                .filter(interval -> interval.phase() == Phase.WORK)
                .findFirst()
                .orElseThrow()
                .startMs();
    }

    @Test
    void whereSomethingLiesOverTheWallItIsSaidInTheHeader() {
        State state = praised(work(2_000), Duration.ofSeconds(1));
        List<Placed> texts = onUi(() -> {
            WallPanel wall = new WallPanel();
            wall.setSize(SIZE);
            wall.setCover(new Rectangle(595, 238, 1_325, 842));
            wall.show(state);
            Graphics2D g = new BufferedImage(SIZE.width, SIZE.height, BufferedImage.TYPE_INT_RGB).createGraphics();
            wall.paint(g);
            g.dispose();
            return wall.texts();
        });
        assertThat(texts)
                .filteredOn(text -> text.role() == Role.RECORD)
                .isNotEmpty()
                .allMatch(text -> text.bounds().getMaxY() < 130);
        assertThat(texts).extracting(Placed::text).contains("18:30").anyMatch(text -> text.contains("deadlift"));
    }

    static List<Dimension> sizes() {
        return WallTextTest.SIZES;
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void itIsWholeAndLiesOnNothingInEveryPhaseViewAndLanguage(Dimension size) {
        Guise longest = guise("Maximiliane-Konstanze W.", "MW", Appearance.NAME);
        String exercise = TestGym.LIBRARY.exercises().values().stream()
                .map(one -> one.shortName())
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElseThrow();
        for (String language : List.of("en", "es")) {
            for (String view : List.of("spotlight", "stations")) {
                Settings settings = TestGym.settings("gym.language = " + language, "wall.view = " + view);
                for (Phase phase : List.of(Phase.WARM_UP, Phase.WORK, Phase.REST, Phase.ROUND_REST)) {
                    State state = in(settings, phase, 2_000);
                    check(size, phase + " " + view + " " + language, state, longest, exercise);
                }
                check(size, "idle " + language, StateKit.idle(settings, NOW), longest, exercise);
            }
        }
    }

    private static void check(Dimension size, String what, State state, Guise who, String exercise) {
        State praised = with(state, new Feat(who, exercise, Feat.Kind.REPS, NOW));
        List<Placed> texts = seen(size, praised).placed();
        assertThat(texts)
                .as("%s %s", what, size)
                .filteredOn(text -> text.role() == Role.RECORD)
                .hasSizeGreaterThanOrEqualTo(2);
        Legible.check(what, texts, size, 28);
    }

    @Test
    void aClosedGymCelebratesNothing() {
        State closed = StateKit.idle(TestGym.settings(), NOW);
        State night = new State(
                closed.settings(),
                closed.now(),
                closed.today(),
                Optional.empty(),
                false,
                closed.nextClass(),
                closed.opensNext(),
                closed.floor().with(feat(MIA, Feat.Kind.WEIGHT, Duration.ZERO)),
                closed.tips(),
                closed.figures(),
                closed.translations(),
                closed.notice());
        assertThat(seen(night).record()).isEmpty();
    }
}
