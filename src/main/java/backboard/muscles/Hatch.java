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
    private static final double SQUARE = 9;
    /** Below this the dark stripe gets thinner than one and a half pixels and the two tones run together. */
    private static final int SMALLEST = 7;

    private static final double DARK_SHARE = .36;

    private Hatch() {}

    /** @param unit pixels in one u */
    static TexturePaint at(double unit) {
        int side = Math.max(SMALLEST, (int) Math.round(SQUARE * unit));
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
