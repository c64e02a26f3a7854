package backboard.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class StripesTest {

    private static final Rectangle SHAPE = new Rectangle(30, 20, 50, 40);

    private final BufferedImage picture = new BufferedImage(120, 100, BufferedImage.TYPE_INT_RGB);

    @Test
    void theyFillTheShapeEvenlyAndNothingElse() {
        paint();

        int inside = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                boolean coloured = isColoured(x, y);
                assertThat(coloured && !SHAPE.contains(x, y)).as("%d, %d", x, y).isFalse();
                inside += coloured ? 1 : 0;
            }
        }
        // Stripes 3 wide across, 10 apart along the row: 3·√2 of 10.
        assertThat(inside / (double) (SHAPE.width * SHAPE.height)).isBetween(.36, .48);
        for (Rectangle corner : new Rectangle[] {new Rectangle(30, 20, 14, 14), new Rectangle(66, 46, 14, 14)}) {
            assertThat(isAnyColoured(corner)).isTrue();
        }
    }

    @Test
    void theyRunUpToTheRight() {
        paint();

        for (int i = 1; i < 15; i++) {
            assertThat(isColoured(50 + i, 45 - i)).isEqualTo(isColoured(50, 45));
        }
    }

    private void paint() {
        Graphics2D g = picture.createGraphics();
        Stripes.fill(g, SHAPE, 10, 3, Color.WHITE);
        g.dispose();
    }

    private boolean isAnyColoured(Rectangle part) {
        for (int y = part.y; y < part.y + part.height; y++) {
            for (int x = part.x; x < part.x + part.width; x++) {
                if (isColoured(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isColoured(int x, int y) {
        return (picture.getRGB(x, y) & 0xFF) > 127;
    }
}
