package backboard.mannequin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import backboard.figure.Figure;
import backboard.look.Theme;
import backboard.training.Muscle;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What of a figure is seen, by its pixels. */
class MannequinTest {

    private static final int MAIN = Theme.MUSCLE_MAIN.getRGB();
    private static final int ASSIST = Theme.MUSCLE_ASSIST.getRGB();
    private static final Rectangle PLACE = new Rectangle(0, 0, 400, 400);

    static List<String> ids() {
        return Shipped.ids();
    }

    /** A picture on the ground of the wall. */
    private static BufferedImage picture(int width, int height, Consumer<Graphics2D> painting) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Theme.BG);
        g.fillRect(0, 0, width, height);
        painting.accept(g);
        g.dispose();
        return image;
    }

    private static BufferedImage picture(Mannequin mannequin, double position, Palette palette) {
        return picture(PLACE.width, PLACE.height, g -> mannequin.paint(g, PLACE, position, palette));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static long count(BufferedImage image, int rgb) {
        return Arrays.stream(pixels(image)).filter(pixel -> pixel == rgb).count();
    }

    private static Mannequin of(String id, Set<Muscle> main, Set<Muscle> assist) {
        return Mannequin.of(Shipped.figure(id), main, assist);
    }

    @Test
    void aMainMuscleIsTintedOnlyWhenItIsAskedFor() {
        BufferedImage none = picture(of("pull-up", Set.of(), Set.of()), 0, Palette.CHALK);
        BufferedImage lats = picture(of("pull-up", Set.of(Muscle.LATISSIMUS_DORSI), Set.of()), 0, Palette.CHALK);

        assertThat(count(none, MAIN)).isZero();
        assertThat(count(none, ASSIST)).isZero();
        assertThat(count(lats, MAIN)).isGreaterThan(100);
        assertThat(count(lats, ASSIST)).isZero();
    }

    @Test
    void anAssistingMuscleHasTheLighterTintAndTheMainOneLiesOver() {
        BufferedImage assist = picture(of("pull-up", Set.of(), Set.of(Muscle.LATISSIMUS_DORSI)), 0, Palette.CHALK);
        // One patch shows both muscles; it is worked by the main one.
        BufferedImage both =
                picture(of("pull-up", Set.of(Muscle.LATISSIMUS_DORSI), Set.of(Muscle.TERES_MAJOR)), 0, Palette.CHALK);

        assertThat(count(assist, ASSIST)).isGreaterThan(100);
        assertThat(count(assist, MAIN)).isZero();
        assertThat(count(both, MAIN)).isGreaterThan(100);
        assertThat(count(both, ASSIST)).isZero();
    }

    @Test
    void differentMusclesAreTintedInDifferentPlaces() {
        Rectangle lats = where(picture(of("pull-up", Set.of(Muscle.LATISSIMUS_DORSI), Set.of()), 0, Palette.CHALK));
        Rectangle calves = where(picture(of("pull-up", Set.of(Muscle.CALVES), Set.of()), 0, Palette.CHALK));

        assertThat(calves.y)
                .as("the calves of a hanging figure are below its lats")
                .isGreaterThan(lats.y + lats.height);
    }

    private static Rectangle where(BufferedImage image) {
        Rectangle where = new Rectangle(-1, -1);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) == MAIN) {
                    where.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        assertThat(where.isEmpty()).isFalse();
        return where;
    }

    @Test
    void aTintStaysInsideTheBody() {
        Set<Muscle> all = Set.of(Muscle.values());
        BufferedImage tinted = picture(of("barbell-deadlift", all, Set.of()), .5, Palette.CHALK);
        BufferedImage plain = picture(of("barbell-deadlift", Set.of(), Set.of()), .5, Palette.CHALK);

        long outside = 0;
        for (int y = 0; y < PLACE.height; y++) {
            for (int x = 0; x < PLACE.width; x++) {
                if (plain.getRGB(x, y) == Theme.BG.getRGB() && distance(tinted.getRGB(x, y), Theme.BG.getRGB()) > 8) {
                    outside++;
                }
            }
        }
        assertThat(outside).isZero();
    }

    private static int distance(int one, int other) {
        Color a = new Color(one);
        Color b = new Color(other);
        return Math.abs(a.getRed() - b.getRed())
                + Math.abs(a.getGreen() - b.getGreen())
                + Math.abs(a.getBlue() - b.getBlue());
    }

    @Test
    void theGhostIsOneFlatColourBehindTheFigure() {
        Mannequin deadlift = Shipped.mannequin("barbell-deadlift");
        BufferedImage ghost = picture(PLACE.width, PLACE.height, g -> {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
            deadlift.paintGhost(g, PLACE, 1);
        });
        BufferedImage both = picture(PLACE.width, PLACE.height, g -> {
            deadlift.paintGhost(g, PLACE, 1);
            deadlift.paint(g, PLACE, 0, Palette.CHALK);
        });
        BufferedImage alone = picture(deadlift, 0, Palette.CHALK);

        assertThat(Arrays.stream(pixels(ghost)).boxed().collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Theme.BG.getRGB(), Theme.GHOST.getRGB());
        assertThat(count(both, Theme.GHOST.getRGB())).isGreaterThan(500);
        assertThat(count(both, Theme.FIGURE.getRGB())).isEqualTo(count(alone, Theme.FIGURE.getRGB()));
        assertThat(count(both, MAIN)).isEqualTo(count(alone, MAIN));
    }

    /** The bounds keep their promise: whatever lays out a figure may clip at them. */
    @ParameterizedTest
    @MethodSource("ids")
    void aFigureWithItsGearStaysInsideItsPlaceAtEveryPosition(String id) {
        Mannequin mannequin = Shipped.mannequin(id);
        Rectangle2D bounds = mannequin.bounds();
        int scale = 160;
        Rectangle place = new Rectangle(
                30, 30, (int) Math.ceil(bounds.getWidth() * scale), (int) Math.ceil(bounds.getHeight() * scale));
        for (double position : Shipped.positions(mannequin.figure())) {
            BufferedImage image = picture(
                    place.width + 60, place.height + 60, g -> mannequin.paint(g, place, position, Palette.CHALK));
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    // A pixel of the edge may be half outside.
                    if (!place.contains(x, y) && distance(image.getRGB(x, y), Theme.BG.getRGB()) > 200) {
                        fail("%s at %s paints %d, %d outside of %s", id, position, x, y, place);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void inInkItHasNoOrange(String id) {
        Mannequin mannequin = Shipped.mannequin(id);
        BufferedImage image = picture(mannequin, .5, Palette.ink(Theme.REST, Theme.REST_LOW));

        for (int pixel : pixels(image)) {
            Color colour = new Color(pixel);
            assertThat(colour.getRed() > colour.getBlue() + 40)
                    .as("orange in %s", colour)
                    .isFalse();
        }
        assertThat(count(image, Theme.INK.getRGB())).isGreaterThan(1000);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void itCanBePaintedAtAnySize(String id) {
        Mannequin mannequin = Shipped.mannequin(id);
        for (Rectangle place :
                List.of(new Rectangle(0, 0, 1, 1), new Rectangle(5, 5, 400, 1), new Rectangle(0, 0, 24, 24))) {
            picture(400, 100, g -> {
                mannequin.paint(g, place, .5, Palette.CHALK);
                mannequin.paintGhost(g, place, 0);
            });
        }
        assertThat(mannequin.scaleIn(1, 1)).isPositive();
    }

    @Test
    void itStandsOnTheLowerEdgeOfItsPlaceInTheMiddle() {
        Mannequin pullUp = Shipped.mannequin("pull-up");
        Rectangle2D bounds = pullUp.bounds();
        AffineTransform placement = pullUp.placement(200, 390, 100);

        double[] corners = {bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY()};
        placement.transform(corners, 0, corners, 0, 2);
        assertThat(corners[0] + corners[2]).isCloseTo(400, within(1e-6));
        assertThat(corners[1]).isCloseTo(390, within(1e-6));
        assertThat(corners[3]).isCloseTo(390 - bounds.getHeight() * 100, within(1e-6));
    }

    @Test
    void paintingLeavesTheGraphicsAsItWas() {
        Mannequin mannequin = Shipped.mannequin("barbell-deadlift");
        picture(400, 400, g -> {
            AffineTransform transform = g.getTransform();
            Map<?, ?> hints = g.getRenderingHints();
            g.setClip(3, 4, 300, 300);
            mannequin.paint(g, PLACE, .3, Palette.CHALK);
            mannequin.paintGhost(g, PLACE, .3);
            assertThat(g.getTransform()).isEqualTo(transform);
            assertThat(g.getClip()).isEqualTo(new Rectangle(3, 4, 300, 300));
            assertThat(g.getRenderingHints()).isEqualTo(hints);
        });
    }

    @Test
    void aClipOfTheScreenHoldsForTheFigureToo() {
        Mannequin mannequin = Shipped.mannequin("barbell-deadlift");
        BufferedImage image = picture(400, 400, g -> {
            g.setClip(0, 0, 400, 200);
            mannequin.paint(g, PLACE, 1, Palette.CHALK);
        });

        for (int y = 200; y < 400; y++) {
            for (int x = 0; x < 400; x++) {
                assertThat(image.getRGB(x, y)).isEqualTo(Theme.BG.getRGB());
            }
        }
        assertThat(count(image, Theme.FIGURE.getRGB())).isGreaterThan(500);
    }

    @ParameterizedTest
    @EnumSource(Muscle.class)
    void noMuscleMakesPaintingFail(Muscle muscle) {
        for (String id : List.of("pull-up", "reverse-fly")) {
            Figure figure = Shipped.figure(id);
            picture(Mannequin.of(figure, Set.of(muscle), Set.of()), 0, Palette.CHALK);
        }
    }
}
