package backboard.mannequin;

import backboard.figure.Point;
import backboard.figure.View;
import java.awt.geom.Rectangle2D;

/** What stands in the room and is larger than someone. */
final class Scenery {

    /** From the bar to its post, seen from the side. */
    private static final double POST_FORWARD = .32;
    /** From the middle of the bar to a post, seen from the front. */
    private static final double HALF_BAR = .44;

    private static final double HALF_WALL = .42;
    private static final double COURSE = .14;

    private final Brush brush;
    private final Palette palette;
    private final View view;

    Scenery(Brush brush, View view) {
        this.brush = brush;
        this.palette = brush.palette();
        this.view = view;
    }

    /** @param bar its end from the side, its middle from the front */
    void pullUpBar(Point bar) {
        if (view != View.SIDE) {
            frameAcross(bar);
            return;
        }
        double x = bar.x() + POST_FORWARD;
        brush.line(new Point(x - .11, .012), new Point(x + .11, .012), .024, palette.steelDark());
        brush.block(x - .022, 0, .044, bar.y() + .045, .010, palette.steelDark());
        brush.block(x - .014, .01, .010, bar.y() + .025, .005, palette.steel());
        brush.line(new Point(x, bar.y() + .030), bar.plus(.01, .030), .026, palette.steelDark());
        brush.line(new Point(x, bar.y() - .16), bar.plus(.16, .024), .016, palette.steelDark());
        brush.line(bar, bar.plus(0, .028), .022, palette.steelDark());
    }

    private void frameAcross(Point bar) {
        for (int side : new int[] {-1, 1}) {
            double x = bar.x() + side * HALF_BAR;
            brush.line(new Point(x - .05, .012), new Point(x + .05, .012), .024, palette.steelDark());
            brush.block(x - .022, 0, .044, bar.y() + .045, .010, palette.steelDark());
            brush.block(x - .014, .01, .010, bar.y() + .025, .005, palette.steel());
        }
        brush.line(bar.plus(-HALF_BAR, 0), bar.plus(HALF_BAR, 0), .024, palette.steelLight());
    }

    /** What is seen of a wall behind someone: its edge and its courses. */
    private void wallBehind(Point at, double height) {
        brush.block(at.x() - HALF_WALL, 0, 2 * HALF_WALL, height, .012, palette.plate());
        int courses = (int) Math.round(height / COURSE);
        for (int i = 0; i < courses; i++) {
            double low = height * i / courses;
            double high = height * (i + 1) / courses;
            if (i > 0) {
                brush.line(new Point(at.x() - HALF_WALL, low), new Point(at.x() + HALF_WALL, low), .005, palette.pad());
            }
            for (double x = i % 2 == 0 ? -.3 : -.15; x < HALF_WALL; x += .3) {
                brush.line(new Point(at.x() + x, low), new Point(at.x() + x, high), .005, palette.pad());
            }
        }
    }

    /** @param at a place on its face */
    void wall(Point at, double height) {
        if (view != View.SIDE) {
            wallBehind(at, height);
            return;
        }
        brush.line(new Point(at.x(), 0), new Point(at.x(), height), .012, palette.steel());
        double beyond = at.x() <= 0 ? -.05 : .05;
        for (double y = .02; y < height - .04; y += .07) {
            brush.line(new Point(at.x(), y + .05), new Point(at.x() + beyond, y), .005, palette.steelDark());
        }
    }

    Rectangle2D pullUpBarExtent(Point bar) {
        double before = view == View.SIDE ? .03 : HALF_BAR + .07;
        double beyond = view == View.SIDE ? POST_FORWARD + .12 : HALF_BAR + .07;
        return new Rectangle2D.Double(bar.x() - before, 0, before + beyond, bar.y() + .05);
    }

    Rectangle2D wallExtent(Point at, double height) {
        double half = view == View.SIDE ? .05 : HALF_WALL;
        return new Rectangle2D.Double(at.x() - half, 0, 2 * half, height);
    }
}
