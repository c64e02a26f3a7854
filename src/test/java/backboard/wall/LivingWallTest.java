package backboard.wall;

import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.State;
import backboard.kiosk.StateKit;
import backboard.kiosk.TestGym;
import backboard.look.Placed;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.settings.Settings;
import backboard.slab.SlabPlace;
import backboard.training.Circuit;
import backboard.training.Interval;
import backboard.training.Phase;
import backboard.training.Timeline;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** What moves and changes on the wall while a phase runs. */
class LivingWallTest {

    private static final Dimension SIZE = new Dimension(1920, 1080);
    private static final Instant NOW = TestGym.at("2026-11-26T18:30");
    private static final Settings SETTINGS = TestGym.settings();
    private static final Circuit THURSDAY =
            TestGym.LIBRARY.circuit("whole-back-strength").orElseThrow();
    private static final Sheet SHEET = new Sheet(SIZE.width, SIZE.height);
    private static final Rectangle FIGURE =
            SHEET.pixels(ExerciseLayout.of(SlabPlace.beside(SHEET, SlabPlace.onWall(SHEET)), false)
                    .figure());

    private record Seen(BufferedImage image, List<String> texts) {

        int[] figure() {
            return image.getRGB(FIGURE.x, FIGURE.y, FIGURE.width, FIGURE.height, null, 0, FIGURE.width);
        }

        long pixels(int rgb) {
            return Arrays.stream(figure())
                    .filter(pixel -> (pixel & 0xFFFFFF) == rgb)
                    .count();
        }
    }

    private static State at(Circuit circuit, long positionMs) {
        return StateKit.inClass(SETTINGS, circuit, positionMs, NOW);
    }

    private static Interval first(Circuit circuit, Phase phase, String exercise) {
        return Timeline.of(circuit, Timeline.Parts.CLASS).intervals().stream()
                .filter(interval -> interval.phase() == phase)
                .filter(interval -> interval.exercise().orElseThrow().id().equals(exercise))
                .findFirst()
                .orElseThrow();
    }

    private static Seen seen(State... states) {
        return onUi(() -> {
            WallPanel wall = new WallPanel();
            wall.setSize(SIZE);
            BufferedImage image = new BufferedImage(SIZE.width, SIZE.height, BufferedImage.TYPE_INT_RGB);
            for (State state : states) {
                wall.show(state);
                Graphics2D g = image.createGraphics();
                wall.paint(g);
                g.dispose();
            }
            return new Seen(image, wall.texts().stream().map(Placed::text).toList());
        });
    }

    @Test
    void atWorkTheFigureMovesAtTheTempoOfTheExercise() {
        Interval row = first(THURSDAY, Phase.WORK, "barbell-bent-over-row");
        Seen bottom = seen(at(THURSDAY, row.startMs()));
        Seen top = seen(at(THURSDAY, row.startMs() + 1500));
        Seen bottomAgain = seen(at(THURSDAY, row.startMs() + 4000));

        assertThat(Arrays.equals(top.figure(), bottom.figure())).isFalse();
        assertThat(Arrays.equals(bottomAgain.figure(), bottom.figure())).isTrue();
        assertThat(top.pixels(Theme.FIGURE.getRGB() & 0xFFFFFF)).isGreaterThan(5_000);
    }

    @Test
    void aWallThatLooksOnShowsTheSameAsOneThatIsOpenedAtThatMoment() {
        Interval row = first(THURSDAY, Phase.WORK, "barbell-bent-over-row");
        State early = at(THURSDAY, row.startMs() + 300);
        State late = at(THURSDAY, row.startMs() + 2_800);

        assertThat(Arrays.equals(seen(early, late).figure(), seen(late).figure()))
                .isTrue();
    }

    @Test
    void atRestTheNextFigureWaitsBeforeTheOtherEndOfItsRep() {
        Interval rest = first(THURSDAY, Phase.REST, "barbell-bent-over-row");
        Seen soon = seen(at(THURSDAY, rest.startMs() + 500));
        Seen later = seen(at(THURSDAY, rest.startMs() + 9_000));

        assertThat(Arrays.equals(soon.figure(), later.figure())).isTrue();
        assertThat(soon.pixels(Theme.GHOST.getRGB() & 0xFFFFFF)).isGreaterThan(1_000);
        assertThat(soon.texts()).contains("Set up: barbell");
    }

    @Test
    void theMostCommonMistakeIsToldAtHalfTimeForSixSeconds() {
        Interval row = first(THURSDAY, Phase.WORK, "barbell-bent-over-row");
        long half = row.startMs() + row.halfTimeMs().orElseThrow();
        String mistake = "Avoid: standing up a little more every rep";

        assertThat(seen(at(THURSDAY, half - 1)).texts()).doesNotContain(mistake);
        assertThat(seen(at(THURSDAY, half)).texts()).contains(mistake);
        assertThat(seen(at(THURSDAY, half + 5_999)).texts()).contains(mistake);
        assertThat(seen(at(THURSDAY, half + 6_000)).texts()).doesNotContain(mistake);
    }

    @Test
    void ofAOneSidedExerciseTheMistakeIsToldOnceTheChangeOfSidesHasBeenCalled() {
        Circuit watched = withFault(THURSDAY, "Shrugging the shoulders");
        Interval plank = first(watched, Phase.WORK, "side-plank");
        long called = plank.startMs() + plank.switchAtMs().orElseThrow() + 4_000;
        String fault = "Fault of the day: shrugging the shoulders";

        assertThat(seen(at(watched, called - 1)).texts()).contains("SWITCH").doesNotContain(fault);
        assertThat(seen(at(watched, called)).texts()).contains(fault).doesNotContain("SWITCH");
        assertThat(seen(at(watched, called + 6_000)).texts()).doesNotContain(fault);
    }

    @Test
    void theCoachsFaultOfTheDayIsToldBeforeTheClassAndAtHalfTime() {
        Circuit watched = withFault(THURSDAY, "Shrugging the shoulders");
        Interval ready = first(watched, Phase.READY, "barbell-deadlift");
        Interval row = first(watched, Phase.WORK, "barbell-bent-over-row");
        String fault = "Fault of the day: shrugging the shoulders";

        assertThat(seen(at(watched, ready.startMs())).texts()).contains(fault);
        assertThat(seen(at(watched, row.startMs() + row.halfTimeMs().orElseThrow()))
                        .texts())
                .contains(fault);
        assertThat(seen(at(THURSDAY, ready.startMs())).texts()).doesNotContain(fault);
    }

    @Test
    void anExerciseWithoutAFigureShowsItsMusclesInstead() {
        Interval row = first(THURSDAY, Phase.WORK, "barbell-bent-over-row");
        State drawn = at(THURSDAY, row.startMs());
        State bare = new State(
                drawn.settings(),
                drawn.now(),
                drawn.today(),
                drawn.live(),
                drawn.open(),
                drawn.nextClass(),
                drawn.opensNext(),
                drawn.floor(),
                drawn.tips(),
                Map.of(),
                drawn.translations(),
                drawn.notice());

        assertThat(seen(bare).texts()).contains("Latissimus dorsi", "Rhomboids");
        assertThat(seen(bare).pixels(Theme.FIGURE.getRGB() & 0xFFFFFF)).isZero();
        assertThat(seen(bare).pixels(Theme.MUSCLE_MAIN.getRGB() & 0xFFFFFF)).isGreaterThan(2_000);
    }

    @Test
    void aFarWallShowsOneLargeCueAtATimeAndANearOneNamesTheMuscles() {
        Interval row = first(THURSDAY, Phase.WORK, "barbell-bent-over-row");
        List<String> cues = row.exercise().orElseThrow().cues();
        long lowering = row.startMs() + 2_500;

        List<String> far =
                seen(at(TestGym.settings("wall.distance = 12 m"), lowering)).texts();
        assertThat(String.join(" ", far)).contains(cues.get(3)).doesNotContain(cues.get(0), cues.get(1), cues.get(2));
        assertThat(far).doesNotContain("Barbell row").contains("1", "7");

        List<String> near =
                seen(at(TestGym.settings("wall.distance = 2 m"), lowering)).texts();
        assertThat(near).contains("Latissimus dorsi", "Barbell row");
        List<String> normal = seen(at(SETTINGS, lowering)).texts();
        assertThat(String.join(" ", normal)).contains(cues);
        assertThat(normal).doesNotContain("Latissimus dorsi");
    }

    private static State at(Settings settings, long positionMs) {
        return StateKit.inClass(settings, THURSDAY, positionMs, NOW);
    }

    /** What stays is kept as a picture; a wall that has looked on must not differ from one that is opened now. */
    @Test
    void newsOfAMinuteLaterLeaveNoTraceOfTheOld() {
        Interval row = first(THURSDAY, Phase.WORK, "barbell-bent-over-row");
        long half = row.startMs() + row.halfTimeMs().orElseThrow();
        for (long later : new long[] {half, half + 7_000}) {
            Seen lookingOn = seen(at(THURSDAY, row.startMs() + 100), at(THURSDAY, half - 500), at(THURSDAY, later));
            Seen opened = seen(at(THURSDAY, later));
            assertThat(lookingOn.texts()).containsExactlyInAnyOrderElementsOf(opened.texts());
            assertThat(Arrays.mismatch(all(lookingOn.image()), all(opened.image())))
                    .as("first pixel that differs")
                    .isEqualTo(-1);
        }
    }

    private static int[] all(BufferedImage image) {
        return image.getRGB(0, 0, SIZE.width, SIZE.height, null, 0, SIZE.width);
    }

    @Test
    void theOtherSideIsTheMirrorImage() {
        Interval plank = first(THURSDAY, Phase.WORK, "side-plank");
        long change = plank.switchAtMs().orElseThrow();
        Seen first = seen(at(THURSDAY, plank.startMs() + 1_000));
        Seen second = seen(at(THURSDAY, plank.startMs() + change + 1_000));

        assertThat(Arrays.equals(second.figure(), first.figure())).isFalse();
        assertThat(second.texts()).contains("SWITCH", "Other side");
        int main = Theme.MUSCLE_MAIN.getRGB() & 0xFFFFFF;
        assertThat(second.pixels(main)).isCloseTo(first.pixels(main), Percentage.withPercentage(5));
        assertThat(first.pixels(main)).isGreaterThan(1_000);
        long same = matching(first.image(), mirrored(second.image()));
        assertThat(same).as("pixels of the figure that mirror").isGreaterThan(FIGURE.width * FIGURE.height * 95L / 100);
    }

    private static BufferedImage mirrored(BufferedImage image) {
        BufferedImage turned = new BufferedImage(FIGURE.width, FIGURE.height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < FIGURE.height; y++) {
            for (int x = 0; x < FIGURE.width; x++) {
                turned.setRGB(x, y, image.getRGB(FIGURE.x + FIGURE.width - 1 - x, FIGURE.y + y));
            }
        }
        return turned;
    }

    private static long matching(BufferedImage whole, BufferedImage part) {
        long same = 0;
        for (int y = 0; y < FIGURE.height; y++) {
            for (int x = 0; x < FIGURE.width; x++) {
                if (whole.getRGB(FIGURE.x + x, FIGURE.y + y) == part.getRGB(x, y)) {
                    same++;
                }
            }
        }
        return same;
    }

    private static Circuit withFault(Circuit circuit, String fault) {
        return new Circuit(
                circuit.id(),
                circuit.name(),
                circuit.level(),
                circuit.day(),
                circuit.why(),
                circuit.timing(),
                circuit.warmUp(),
                circuit.stations(),
                circuit.coolDown(),
                circuit.hardRegions(),
                Optional.of(fault));
    }
}
