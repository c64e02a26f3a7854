package backboard.wall;

import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** The picture of what stands still. It has the pixels of the monitor, which may be more than the window's where the system scales. */
final class Backdrop {

    private final JComponent window;
    private @Nullable BufferedImage picture;

    Backdrop(JComponent window) {
        this.window = window;
    }

    /** Whether there is no picture yet for a window of this size on this monitor. */
    boolean isMissing(Graphics2D g) {
        BufferedImage kept = picture;
        return kept == null || kept.getWidth() != width(g) || kept.getHeight() != height(g);
    }

    /** Has the picture drawn, in pixels of the window. */
    void draw(Graphics2D g, Consumer<Graphics2D> drawing) {
        BufferedImage fresh = picture;
        if (fresh == null || isMissing(g)) {
            fresh = newPicture(width(g), height(g));
            picture = fresh;
        }
        Graphics2D on = fresh.createGraphics();
        try {
            on.scale(scale(g), scale(g));
            drawing.accept(on);
        } finally {
            on.dispose();
        }
    }

    void paint(Graphics2D g) {
        AffineTransform before = g.getTransform();
        g.scale(1 / scale(g), 1 / scale(g));
        g.drawImage(picture, 0, 0, null);
        g.setTransform(before);
    }

    private static double scale(Graphics2D g) {
        return Math.max(1, g.getTransform().getScaleX());
    }

    private int width(Graphics2D g) {
        return (int) Math.ceil(window.getWidth() * scale(g));
    }

    private int height(Graphics2D g) {
        return (int) Math.ceil(window.getHeight() * scale(g));
    }

    private BufferedImage newPicture(int width, int height) {
        GraphicsConfiguration monitor = window.getGraphicsConfiguration();
        return monitor == null
                ? new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(
                        width, height, monitor.createCompatibleImage(1, 1).getType());
    }
}
