package backboard.look;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** 45° stripes drawn line by line, so that they are as sharp on paper as the printer can. */
public final class Stripes {

    private Stripes() {}

    /**
     * Fills a shape; lengths are in the units of the graphics.
     *
     * @param apart from the middle of one stripe to the middle of the next, sideways
     */
    public static void fill(Graphics2D graphics, Shape shape, double apart, double width, Color colour) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.clip(shape);
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) width));
        Rectangle2D box = shape.getBounds2D();
        // Along a stripe x + y stays the same; counted from the origin, stripes of neighbouring shapes meet.
        double last = box.getMaxX() + box.getMaxY() + apart;
        for (double sum = Math.floor((box.getX() + box.getY()) / apart) * apart; sum <= last; sum += apart) {
            g.draw(new Line2D.Double(sum - box.getMaxY(), box.getMaxY(), sum - box.getY(), box.getY()));
        }
        g.dispose();
    }
}
