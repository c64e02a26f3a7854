package backboard.wall;

import backboard.look.Area;
import backboard.look.Ink;
import backboard.mannequin.Mannequin;
import backboard.mannequin.Palette;
import java.awt.Graphics2D;
import java.awt.Rectangle;

/** A figure in an area of a wall screen. */
final class FigurePainter {

    private FigurePainter() {}

    /** @param mirrored facing the other way, for the other side's turn */
    static void paint(Ink ink, Area area, Mannequin mannequin, double position, boolean mirrored, Palette palette) {
        Rectangle place = ink.pixels(area);
        Graphics2D g = (Graphics2D) ink.graphics().create();
        try {
            turn(g, place, mirrored);
            mannequin.paint(g, place, position, palette);
        } finally {
            g.dispose();
        }
    }

    static void paintGhost(Ink ink, Area area, Mannequin mannequin, double position) {
        mannequin.paintGhost(ink.graphics(), ink.pixels(area), position);
    }

    private static void turn(Graphics2D g, Rectangle place, boolean mirrored) {
        if (mirrored) {
            g.translate(2 * place.getCenterX(), 0);
            g.scale(-1, 1);
        }
    }
}
