package backboard.mannequin;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/**
 * Paints inside a shape with soft edges. A clip of Java2D cuts at whole pixels, which needs a line over the edge to hide it; here the shape
 * is filled on a small picture of its own and what follows sticks only to what is there.
 */
final class Stencil {

    private BufferedImage picture = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE);

    /** Fills the shape, then hands out a graphics of the same scale that paints only on it. */
    void fill(Graphics2D g, Shape shape, Color colour, Consumer<Graphics2D> inside) {
        AffineTransform toPixels = g.getTransform();
        Rectangle place = toPixels.createTransformedShape(shape.getBounds2D()).getBounds();
        place.grow(1, 1);
        Graphics2D on = cleared(place.width, place.height);
        try {
            on.setRenderingHints(g.getRenderingHints());
            on.translate(-place.x, -place.y);
            on.transform(toPixels);
            on.setColor(colour);
            on.fill(shape);
            on.setComposite(AlphaComposite.SrcAtop);
            inside.accept(on);
        } finally {
            on.dispose();
        }
        g.setTransform(new AffineTransform());
        g.drawImage(
                picture,
                place.x,
                place.y,
                place.x + place.width,
                place.y + place.height,
                0,
                0,
                place.width,
                place.height,
                null);
        g.setTransform(toPixels);
    }

    /** One picture serves all segments of a figure. */
    private Graphics2D cleared(int width, int height) {
        if (picture.getWidth() < width || picture.getHeight() < height) {
            picture = new BufferedImage(
                    Math.max(width, picture.getWidth()),
                    Math.max(height, picture.getHeight()),
                    BufferedImage.TYPE_INT_ARGB_PRE);
            return picture.createGraphics();
        }
        Graphics2D on = picture.createGraphics();
        on.setComposite(AlphaComposite.Clear);
        on.fillRect(0, 0, width, height);
        on.setComposite(AlphaComposite.SrcOver);
        return on;
    }
}
