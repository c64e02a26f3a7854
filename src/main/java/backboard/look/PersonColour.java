package backboard.look;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/**
 * The colours that stand for people, each with a shape of its own, so that nobody is told from another by colour alone. Their order is that
 * of the words for them.
 *
 * <p>Ink on any of them has 7:1 and any of them on any surface 3:1; under those bounds and within its hue each was moved until the two most
 * alike differed as much as could be, by 21 in CIEDE2000.
 */
enum PersonColour {
    RED(0xF77A7F, Form.DISC),
    ORANGE(0xFF7D00, Form.SQUARE),
    GOLD(0xFFC70E, Form.TRIANGLE),
    LIME(0xC4FF27, Form.DIAMOND),
    GREEN(0x28B84E, Form.CROSS),
    MINT(0xCBFFE5, Form.STAR),
    CYAN(0x00B9BF, Form.DISC),
    BLUE(0x3FA7FE, Form.SQUARE),
    VIOLET(0xC1B2FF, Form.TRIANGLE),
    MAGENTA(0xFF5DEE, Form.DIAMOND),
    PINK(0xFFD9E2, Form.CROSS),
    SAND(0xB2A992, Form.STAR);

    /** A silhouette; the second six people have it with a hole. */
    private enum Form {
        DISC,
        SQUARE,
        TRIANGLE,
        DIAMOND,
        CROSS,
        STAR
    }

    private static final List<PersonColour> ALL = List.of(values());

    private final Color fill;
    private final Form form;

    PersonColour(int rgb, Form form) {
        this.fill = new Color(rgb);
        this.form = form;
    }

    /** @param index any number; they come round again */
    static PersonColour of(int index) {
        return ALL.get(Math.floorMod(index, ALL.size()));
    }

    Color fill() {
        return fill;
    }

    private boolean isHollow() {
        return ordinal() >= Form.values().length;
    }

    /** The shape around a point, at most as large as a disc of this radius; all in u. */
    Path2D shape(double x, double y, double radius) {
        Path2D shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        switch (form) {
            case DISC -> shape.append(disc(x, y, radius), false);
            case SQUARE -> {
                double half = radius * .86;
                double round = radius * .3;
                shape.append(new RoundRectangle2D.Double(x - half, y - half, 2 * half, 2 * half, round, round), false);
            }
            case TRIANGLE -> turn(shape, x, y + radius * .18, 3, radius * 1.12, radius * 1.12);
            case DIAMOND -> turn(shape, x, y, 4, radius * 1.08, radius * 1.08);
            case CROSS -> cross(shape, x, y, radius * .98, radius * .36);
            case STAR -> turn(shape, x, y + radius * .05, 10, radius * 1.1, radius * .5);
        }
        if (isHollow()) {
            shape.append(disc(x, form == Form.TRIANGLE ? y + radius * .16 : y, radius * .34), false);
        }
        return shape;
    }

    private static Ellipse2D disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** Corners from the top round, by turns at the one and the other distance. */
    private static void turn(Path2D shape, double x, double y, int corners, double far, double near) {
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double away = i % 2 == 0 ? far : near;
            point(shape, i == 0, x + away * Math.sin(angle), y - away * Math.cos(angle));
        }
        shape.closePath();
    }

    private static void cross(Path2D shape, double x, double y, double far, double near) {
        double[][] corners = {
            {-near, -far}, {near, -far}, {near, -near}, {far, -near}, {far, near}, {near, near},
            {near, far}, {-near, far}, {-near, near}, {-far, near}, {-far, -near}, {-near, -near}
        };
        for (int i = 0; i < corners.length; i++) {
            point(shape, i == 0, x + corners[i][0], y + corners[i][1]);
        }
        shape.closePath();
    }

    private static void point(Path2D shape, boolean first, double x, double y) {
        if (first) {
            shape.moveTo(x, y);
        } else {
            shape.lineTo(x, y);
        }
    }
}
