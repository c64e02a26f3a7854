package backboard.ui;

import backboard.look.Placed;
import backboard.look.Written;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts of a screen and of everything in it, as its last paint placed them.
 *
 * @param home where the text must stay: the component that wrote it, in pixels of the screen
 * @param bounds of the text, in pixels of the screen
 */
public record Words(String text, Rectangle2D bounds, Rectangle2D home, double size, boolean whole) {

    /** Paints at a hundredth of the size, which places every text as at full size and costs next to nothing. */
    private static final double SCALE = .01;

    /** Lays the screen out at the size and paints it; for the UI thread. */
    public static List<Words> of(Container screen, Dimension size) {
        screen.setSize(size);
        layOut(screen);
        int width = (int) Math.ceil(size.width * SCALE);
        int height = (int) Math.ceil(size.height * SCALE);
        Graphics2D g = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB).createGraphics();
        g.scale(SCALE, SCALE);
        screen.paint(g);
        g.dispose();
        return now(screen);
    }

    /** What the screen said when it was painted last; for the UI thread. */
    public static List<Words> now(Container screen) {
        List<Words> all = new ArrayList<>();
        collect(screen, 0, 0, all);
        return all;
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    private static void collect(Container container, int x, int y, List<Words> all) {
        for (Placed placed : placed(container)) {
            Rectangle2D at = placed.bounds();
            all.add(new Words(
                    placed.text(),
                    new Rectangle2D.Double(at.getX() + x, at.getY() + y, at.getWidth(), at.getHeight()),
                    new Rectangle2D.Double(x, y, container.getWidth(), container.getHeight()),
                    placed.size(),
                    placed.whole()));
        }
        for (Component child : container.getComponents()) {
            if (child.isVisible() && child instanceof Container inner) {
                collect(inner, x + child.getX(), y + child.getY(), all);
            }
        }
    }

    private static List<Placed> placed(Container container) {
        return container instanceof Written written ? written.texts() : List.of();
    }
}
