package backboard.look;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Guise;
import backboard.look.Colours.Vision;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PersonBadgeTest {

    private static final List<Color> COLOURS = IntStream.range(0, PersonBadge.COLOURS)
            .mapToObj(PersonBadge::colour)
            .toList();

    private static BufferedImage painted(String text, int colour, boolean highlighted) {
        BufferedImage image = new BufferedImage(160, 160, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Ink ink = new Ink(g, new Sheet(1080, 1080));
        PersonBadge.paint(ink, 80, 80, 40, text, colour, highlighted);
        g.dispose();
        return image;
    }

    /** Where anything was painted, whatever its colour. */
    private static boolean[] silhouette(int colour) {
        BufferedImage image = painted("", colour, false);
        boolean[] inside = new boolean[160 * 160];
        for (int i = 0; i < inside.length; i++) {
            inside[i] = (image.getRGB(i % 160, i / 160) & 0xFFFFFF) != 0;
        }
        return inside;
    }

    @Test
    void thereIsAColourForEachColourAPersonCanHave() {
        assertThat(PersonBadge.COLOURS).isEqualTo(Guise.COLOURS);
        assertThat(COLOURS).doesNotHaveDuplicates();
    }

    @Test
    void lettersStandOutOnEveryColourAndEveryColourOnEverySurface() {
        for (Color colour : COLOURS) {
            assertThat(Colours.contrast(Theme.INK, colour)).isGreaterThanOrEqualTo(7);
            for (Color surface :
                    List.of(Theme.BG, Theme.SURFACE_1, Theme.SURFACE_2, Theme.SURFACE_3, Theme.SURFACE_4)) {
                assertThat(Colours.contrast(colour, surface)).isGreaterThanOrEqualTo(3);
            }
        }
    }

    @Test
    void noTwoColoursAreNearlyAlike() {
        List<Double> gaps = new ArrayList<>();
        for (int one = 0; one < COLOURS.size(); one++) {
            for (int other = 0; other < one; other++) {
                gaps.add(Colours.difference(COLOURS.get(one), COLOURS.get(other), Vision.NORMAL));
            }
        }
        assertThat(gaps).allMatch(gap -> gap > 21);
    }

    /** For eyes that see no colours at all. */
    @Test
    void eachColourHasAShapeOfItsOwn() {
        for (int one = 0; one < PersonBadge.COLOURS; one++) {
            for (int other = 0; other < one; other++) {
                boolean[] first = silhouette(one);
                boolean[] second = silhouette(other);
                long differs = IntStream.range(0, first.length)
                        .filter(i -> first[i] != second[i])
                        .count();
                long inked =
                        IntStream.range(0, first.length).filter(i -> first[i]).count();
                assertThat(differs).as("%d and %d", one, other).isGreaterThan(inked / 12);
            }
        }
    }

    @Test
    void lettersAreWholeHoweverManyAndARingTellsWhoIsHighlighted() {
        Ink ink = new Ink(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB).createGraphics(), new Sheet(1080, 1080));
        assertThat(PersonBadge.width(ink, 20, "")).isEqualTo(40);
        assertThat(PersonBadge.width(ink, 20, "I")).isEqualTo(40);
        assertThat(PersonBadge.width(ink, 20, "G12")).isGreaterThan(40);

        assertThat(Arrays.equals(pixels(painted("MK", 3, false)), pixels(painted("MK", 3, true))))
                .isFalse();
        assertThat(Arrays.stream(pixels(painted("MK", 3, true))).anyMatch(rgb -> rgb == Theme.MOVE.getRGB()))
                .isTrue();
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, 160, 160, null, 0, 160);
    }
}
