package backboard.muscles;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.Placed;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.training.Muscle;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MuscleMapTest {

    private static final Worked NOTHING = new Worked(Set.of(), Set.of());
    private static final Worked ROW =
            new Worked(Set.of(Muscle.LATISSIMUS_DORSI), Set.of(Muscle.TRAPEZIUS_MIDDLE, Muscle.ERECTOR_SPINAE));

    private static BufferedImage picture(int width, int height, double unit, Consumer<Ink> painting) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Theme.BG);
        g.fillRect(0, 0, width, height);
        painting.accept(new Ink(g, new Sheet(width, height, unit)));
        g.dispose();
        return image;
    }

    /** One body unit to the pixel, the midline at 212. */
    private static BufferedImage body(Worked worked, View view, Crop crop) {
        int height = (int) (crop.bottom() - crop.top());
        return picture(
                424, height, 1, ink -> MuscleMap.paint(ink, new Area(0, 0, 424, height), worked, view, crop, Theme.BG));
    }

    private static int count(BufferedImage image, Color colour) {
        int found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) == (colour.getRGB() & 0xFFFFFF)) {
                    found++;
                }
            }
        }
        return found;
    }

    /** Share of the right half of the muscle, a little way from its edge, that has one of the colours. */
    private static double share(BufferedImage image, View view, Muscle muscle, Color... colours) {
        int inside = 0;
        int found = 0;
        List<Integer> wanted = List.of(colours).stream()
                .map(colour -> colour.getRGB() & 0xFFFFFF)
                .toList();
        for (String name : Site.of(muscle).patches()) {
            Body.Patch patch = Body.from(view).patches().get(name);
            Rectangle box = patch == null ? new Rectangle() : patch.outline().getBounds();
            for (int y = box.y; patch != null && y < box.getMaxY(); y++) {
                for (int x = 0; x < box.getMaxX(); x++) {
                    if (patch.outline().contains(x - 2, y - 2, 5, 5)) {
                        inside++;
                        found += wanted.contains(image.getRGB(x + 212, y) & 0xFFFFFF) ? 1 : 0;
                    }
                }
            }
        }
        return inside == 0 ? 0 : (double) found / inside;
    }

    @ParameterizedTest
    @EnumSource(Muscle.class)
    void aMainMuscleIsSolidOnEachSideThatShowsIt(Muscle muscle) {
        for (View view : Site.of(muscle).clear()) {
            BufferedImage image = body(new Worked(Set.of(muscle), Set.of()), view, Crop.WHOLE);

            assertThat(share(image, view, muscle, Theme.MUSCLE_MAIN)).isGreaterThan(.3);
            assertThat(share(image, view, muscle, Theme.MUSCLE_IDLE, Theme.MUSCLE_ASSIST))
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Muscle.class)
    void anAssistingMuscleHasBothTonesOfTheHatch(Muscle muscle) {
        for (View view : Site.of(muscle).clear()) {
            BufferedImage image = body(new Worked(Set.of(), Set.of(muscle)), view, Crop.WHOLE);

            assertThat(share(image, view, muscle, Theme.MUSCLE_ASSIST)).isGreaterThan(.2);
            assertThat(share(image, view, muscle, Theme.MUSCLE_HATCH)).isGreaterThan(.05);
            assertThat(share(image, view, muscle, Theme.MUSCLE_IDLE, Theme.MUSCLE_MAIN))
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void anIdleBodyHasNoneOfTheWorkingColours(View view) {
        BufferedImage image = body(NOTHING, view, Crop.WHOLE);

        assertThat(count(image, Theme.MUSCLE_MAIN)).isZero();
        assertThat(count(image, Theme.MUSCLE_ASSIST)).isZero();
        assertThat(count(image, Theme.MUSCLE_IDLE)).isGreaterThan(50_000);
    }

    @Test
    void aPatchSharedByAMainAndAnAssistingMuscleIsMain() {
        Worked worked = new Worked(Set.of(Muscle.QUADRATUS_LUMBORUM), Set.of(Muscle.ERECTOR_SPINAE));

        assertThat(count(body(worked, View.BACK, Crop.WHOLE), Theme.MUSCLE_ASSIST))
                .isZero();
    }

    @Test
    void aMuscleGivenAsBothIsMain() {
        Worked worked = new Worked(Set.of(Muscle.RHOMBOIDS), EnumSet.of(Muscle.RHOMBOIDS, Muscle.TERES_MAJOR));

        assertThat(worked.assist()).containsExactly(Muscle.TERES_MAJOR);
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void leftAndRightComeOutAlike(View view) {
        BufferedImage image = body(new Worked(EnumSet.allOf(Muscle.class), Set.of()), view, Crop.WHOLE);
        int unlike = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < 212; x++) {
                Color left = new Color(image.getRGB(x, y));
                Color right = new Color(image.getRGB(423 - x, y));
                unlike += Math.abs(left.getGreen() - right.getGreen()) > 24 ? 1 : 0;
            }
        }
        assertThat(unlike).isLessThan(200);
    }

    @Test
    void whereTheBodyIsCutItFadesIntoItsGround() {
        BufferedImage upper = body(ROW, View.BACK, Crop.UPPER);
        BufferedImage lower = body(ROW, View.BACK, Crop.LOWER);

        for (int x = 0; x < 424; x++) {
            assertThat(distance(upper.getRGB(x, 603), Theme.BG)).isLessThan(6);
            assertThat(distance(lower.getRGB(x, 0), Theme.BG)).isLessThan(6);
        }
        assertThat(distance(upper.getRGB(212 + 60, 530), Theme.BG)).isGreaterThan(60);
        assertThat(distance(lower.getRGB(212 + 40, 75), Theme.BG)).isGreaterThan(60);
    }

    private static int distance(int rgb, Color colour) {
        Color is = new Color(rgb);
        return Math.max(
                Math.abs(is.getRed() - colour.getRed()),
                Math.max(Math.abs(is.getGreen() - colour.getGreen()), Math.abs(is.getBlue() - colour.getBlue())));
    }

    /** 720p, 1080p and 4K: dark and light stripes of the hatch lie so many pixels apart. */
    @ParameterizedTest
    @ValueSource(doubles = {2 / 3.0, 1, 2})
    void theHatchKeepsItsTwoTonesAtEveryScreenSize(double unit) {
        Worked assisted = new Worked(Set.of(), Set.of(Muscle.TRAPEZIUS_MIDDLE));
        BufferedImage image = picture(
                (int) (253 * unit),
                (int) (360 * unit),
                unit,
                ink -> MuscleMap.paint(ink, ink.sheet().area(), assisted));

        double scale = image.getHeight() / 604.0;
        int y = (int) (208 * scale);
        int changes = 0;
        boolean light = false;
        for (int x = image.getWidth() / 2 + 4; x < image.getWidth() / 2 + 60 * scale; x++) {
            int green = new Color(image.getRGB(x, y)).getGreen();
            if (light ? green < 115 : green > 160) {
                light = !light;
                changes++;
            }
        }
        // The strip is 60 body units wide, 36 u; a stripe and its gap take 8 u of it.
        assertThat(changes / 2).isBetween(3, 6);
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 40, 59})
    void inASmallCellTheBodyIsFlatAndStillShowsMainAndAssist(int height) {
        BufferedImage image = picture(
                height, height, 1, ink -> MuscleMap.paint(ink, ink.sheet().area(), ROW));

        assertThat(count(image, Theme.MUSCLE_MAIN)).isGreaterThan(height / 4);
        assertThat(count(image, Theme.MUSCLE_ASSIST)).isPositive();
        assertThat(count(image, Theme.MUSCLE_HATCH)).isZero();
        assertThat(count(image, Theme.MUSCLE_GAP)).isZero();
    }

    @Test
    void nothingIsPaintedOutsideTheArea() {
        for (Area area : List.of(new Area(60, 50, 100, 300), new Area(60, 50, 300, 90), new Area(60, 50, 30, 30))) {
            for (Crop crop : Crop.values()) {
                BufferedImage image = picture(420, 400, 1, ink -> {
                    ink.fill(ink.sheet().area(), Theme.REST);
                    MuscleMap.paint(ink, area, ROW, View.BACK, crop, Theme.REST);
                });
                for (int y = 0; y < 400; y++) {
                    for (int x = 0; x < 420; x++) {
                        if (x < 60 || y < 50 || x >= area.right() || y >= area.bottom()) {
                            assertThat(new Color(image.getRGB(x, y))).isEqualTo(Theme.REST);
                        }
                    }
                }
            }
        }
    }

    @Test
    void twoSidesStandBesideEachOtherOrOneAboveTheOtherWhicheverIsLarger() {
        Worked chinUp = new Worked(Set.of(Muscle.LATISSIMUS_DORSI, Muscle.BICEPS_BRACHII), Set.of());

        BufferedImage wide =
                picture(600, 400, 1, ink -> MuscleMap.paint(ink, ink.sheet().area(), chinUp));
        BufferedImage tall =
                picture(240, 600, 1, ink -> MuscleMap.paint(ink, ink.sheet().area(), chinUp));

        assertThat(middleOfMain(wide.getSubimage(0, 0, 300, 400))).isCloseTo(146, Offset.offset(2.0));
        assertThat(middleOfMain(tall.getSubimage(0, 0, 240, 300))).isCloseTo(120, Offset.offset(2.0));
        assertThat(count(wide.getSubimage(300, 0, 300, 400), Theme.MUSCLE_MAIN)).isGreaterThan(50);
        assertThat(count(tall.getSubimage(0, 300, 240, 300), Theme.MUSCLE_MAIN)).isGreaterThan(50);
    }

    /** Column around which the main colour lies. */
    private static double middleOfMain(BufferedImage image) {
        double sum = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            sum += (x + .5) * count(image.getSubimage(x, 0, 1, image.getHeight()), Theme.MUSCLE_MAIN);
        }
        return sum / count(image, Theme.MUSCLE_MAIN);
    }

    private static List<Placed> legend(Area area, Worked worked) {
        List<Placed> texts = new ArrayList<>();
        picture(600, 60, 1, ink -> {
            MuscleMap.legend(ink, area, worked, "Main", "Assist");
            texts.addAll(ink.placed());
        });
        return texts;
    }

    @Test
    void theLegendFitsUnderTheWallsMapAndIsLargeEnough() {
        List<Placed> texts = legend(new Area(100, 10, 215, 40), ROW);

        assertThat(texts).extracting(Placed::text).containsExactly("Main", "Assist");
        assertThat(texts).allMatch(text -> text.size() >= 28 && text.whole());
        assertThat(texts.get(0).bounds().getMinX()).isGreaterThan(100 + 30);
        assertThat(texts.get(1).bounds().getMaxX()).isLessThanOrEqualTo(100 + 215);
    }

    @Test
    void theLegendNamesOnlyWhatIsThere() {
        assertThat(legend(new Area(0, 0, 600, 40), new Worked(Set.of(Muscle.CORE), Set.of())))
                .extracting(Placed::text)
                .containsExactly("Main");
    }

    @Test
    void theSwatchesAreSolidAndHatched() {
        BufferedImage image = picture(80, 40, 1, ink -> {
            MuscleMap.swatch(ink, new Area(5, 5, 30, 30), true);
            MuscleMap.swatch(ink, new Area(45, 5, 30, 30), false);
        });

        assertThat(count(image.getSubimage(0, 0, 40, 40), Theme.MUSCLE_MAIN)).isGreaterThan(800);
        assertThat(count(image.getSubimage(40, 0, 40, 40), Theme.MUSCLE_ASSIST)).isGreaterThan(150);
        assertThat(count(image.getSubimage(40, 0, 40, 40), Theme.MUSCLE_HATCH)).isGreaterThan(40);
    }
}
