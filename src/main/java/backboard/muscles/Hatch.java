package backboard.muscles;

import backboard.look.Ink;
import backboard.look.Theme;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.TexturePaint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * The assisting muscles' 45° hatch. It is made at the pixels of the screen, never scaled with the body: a scaled pattern turns into moiré at
 * 720p and into fine grey at 4K.
 */
final class Hatch {

    /** Side of the repeated square in u; the stripes are 0.7 of it apart. */
    private static final double SQUARE = 8;
    /** Pixels below which the stripes get so thin that the two tones run together. */
    private static final int SMALLEST = 5;
    /** A picture holds at least so many squares one above the other, or its small muscles get a single stripe. */
    private static final int FEWEST = 16;

    private static final double DARK_SHARE = .36;

    private Hatch() {}

    /**
     * @param unit pixels in one u
     * @param height of the body's picture in pixels
     */
    static TexturePaint of(double unit, double height) {
        return square((int) Math.round(Math.max(SMALLEST, Math.min(SQUARE * unit, height / FEWEST))));
    }

    /** The hatch of a legend, as in a large picture. */
    static TexturePaint of(double unit) {
        return of(unit, Double.MAX_VALUE);
    }

    private static TexturePaint square(int side) {
        BufferedImage square = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = square.createGraphics();
        Ink.hint(g);
        g.setColor(Theme.MUSCLE_ASSIST);
        g.fillRect(0, 0, side, side);
        g.setColor(Theme.MUSCLE_HATCH);
        g.setStroke(new BasicStroke((float) (side * Math.sqrt(.5) * DARK_SHARE)));
        for (int shift = -side; shift <= side; shift += side) {
            g.draw(new Line2D.Double(shift - side, side * 2.0, shift + side * 2.0, -side));
        }
        g.dispose();
        return new TexturePaint(square, new Rectangle2D.Double(0, 0, side, side));
    }
}
