package backboard.staff;

import backboard.look.Ink;
import backboard.look.Theme;
import java.awt.geom.Path2D;

/** Fine, or needs a look: a disc with a tick, or a triangle with a stroke and a dot. */
final class HealthSign {

    private HealthSign() {}

    static void paint(Ink ink, double x, double y, double radius, boolean well) {
        if (well) {
            ink.disc(x, y, radius, Theme.MOVE);
            ink.tick(x, y, radius * 1.1, radius * .22, Theme.INK);
            return;
        }
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x, y - radius);
        triangle.lineTo(x + radius * 1.12, y + radius * .9);
        triangle.lineTo(x - radius * 1.12, y + radius * .9);
        triangle.closePath();
        ink.fill(triangle, Theme.READY);
        ink.line(x, y - radius * .35, x, y + radius * .25, radius * .2, Theme.INK);
        ink.disc(x, y + radius * .6, radius * .12, Theme.INK);
    }
}
