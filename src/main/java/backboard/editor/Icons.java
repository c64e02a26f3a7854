package backboard.editor;

import backboard.look.Ink;
import backboard.look.Theme;
import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/** Signs around a point, in u. */
final class Icons {

    private Icons() {}

    static void plus(Ink ink, double x, double y, double half, Color colour) {
        minus(ink, x, y, half, colour);
        ink.line(x, y - half, x, y + half, 6, colour);
    }

    static void minus(Ink ink, double x, double y, double half, Color colour) {
        ink.line(x - half, y, x + half, y, 6, colour);
    }

    /** Six dots to take hold of. */
    static void grip(Ink ink, double x, double y, Color colour) {
        for (int i = 0; i < 6; i++) {
            ink.disc(x - 7 + i % 2 * 14, y - 14 + i / 2 * 14, 4, colour);
        }
    }

    /** Opens downwards. */
    static void caret(Ink ink, double x, double y, Color colour) {
        chevron(ink, x - 9, y - 5, x, y + 5, x + 9, y - 5, colour);
    }

    /** @param way -1 to the left, 1 to the right */
    static void arrow(Ink ink, double x, double y, int way, Color colour) {
        chevron(ink, x - way * 7, y - 15, x + way * 8, y, x - way * 7, y + 15, colour);
    }

    private static void chevron(
            Ink ink, double x1, double y1, double x2, double y2, double x3, double y3, Color colour) {
        Path2D path = new Path2D.Double();
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
        path.lineTo(x3, y3);
        ink.stroke(path, 4.5, colour);
    }

    static void search(Ink ink, double x, double y, Color colour) {
        ink.ring(x - 4, y - 4, 13, 4, colour);
        ink.line(x + 6, y + 6, x + 16, y + 16, 4, colour);
    }

    /** Published. */
    static void tick(Ink ink, double x, double y, Color ground, Color mark) {
        ink.disc(x, y, 15, ground);
        ink.tick(x, y, 15, 4, mark);
    }

    static void pencil(Ink ink, double x, double y, Color colour) {
        Path2D pen = new Path2D.Double();
        pen.moveTo(x - 13, y + 13);
        pen.lineTo(x - 10, y + 3);
        pen.lineTo(x + 6, y - 13);
        pen.lineTo(x + 14, y - 5);
        pen.lineTo(x - 3, y + 10);
        pen.closePath();
        ink.stroke(pen, 3.5, colour);
    }

    /** Only follows the files. */
    static void dotted(Ink ink, double x, double y, Color colour) {
        for (int i = 0; i < 8; i++) {
            Arc2D piece = new Arc2D.Double(x - 13, y - 13, 26, 26, i * 45, 22, Arc2D.OPEN);
            ink.stroke(piece, 3.5, colour);
        }
    }

    /** One step back, or on again. */
    static void turn(Ink ink, double x, double y, boolean back, Color colour) {
        double way = back ? 1 : -1;
        Path2D path = new Path2D.Double();
        path.moveTo(x - way * 4, y - 22);
        path.lineTo(x - way * 16, y - 10);
        path.lineTo(x - way * 4, y + 2);
        path.moveTo(x - way * 16, y - 10);
        path.lineTo(x + way * 4, y - 10);
        path.curveTo(x + way * 20, y - 10, x + way * 20, y + 14, x + way * 4, y + 14);
        path.lineTo(x - way * 8, y + 14);
        ink.stroke(path, 5, colour);
    }

    static void warning(Ink ink, double x, double y, double size) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(x, y - size * .46);
        shape.lineTo(x + size * .52, y + size * .44);
        shape.lineTo(x - size * .52, y + size * .44);
        shape.closePath();
        ink.fill(shape, Theme.READY);
        ink.stroke(shape, size * .1, Theme.READY);
        ink.line(x, y - size * .13, x, y + size * .12, size * .1, Theme.INK);
        ink.disc(x, y + size * .3, size * .07, Theme.INK);
    }

    /** Less grave than a warning. */
    static void note(Ink ink, double x, double y, double size) {
        ink.ring(x, y, size * .48, size * .09, Theme.REST);
        ink.line(x, y - size * .02, x, y + size * .22, size * .1, Theme.REST);
        ink.disc(x, y - size * .22, size * .065, Theme.REST);
    }

    /** Goes over to the next one at once. */
    static void linked(Ink ink, double x, double y, Color colour) {
        ink.line(x, y - 18, x, y + 16, 5, colour);
        chevron(ink, x - 12, y + 4, x, y + 17, x + 12, y + 4, colour);
        ink.line(x - 12, y - 18, x + 12, y - 18, 5, colour);
    }

    /** A loaded bar: a hard station. */
    static void hard(Ink ink, double x, double y, Color colour) {
        ink.line(x - 13, y, x + 13, y, 4, colour);
        for (int side : new int[] {-1, 1}) {
            ink.line(x + side * 8, y - 8, x + side * 8, y + 8, 5, colour);
            ink.line(x + side * 13, y - 4, x + side * 13, y + 4, 4, colour);
        }
    }
}
