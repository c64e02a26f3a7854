package backboard.ui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Keeps what a screen has painted, part by part. UI thread. */
public final class Canvas extends JPanel {

    private static final long serialVersionUID = 1L;
    private final transient BufferedImage picture;

    public Canvas(Dimension size, JComponent screen) {
        super(new BorderLayout());
        picture = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
        add(screen);
    }

    @Override
    protected boolean isPaintingOrigin() {
        return true;
    }

    @Override
    public void paint(Graphics g) {
        super.paint(g);
        Graphics2D on = picture.createGraphics();
        on.setClip(g.getClipBounds());
        super.paint(on);
        on.dispose();
    }

    public int[] pixels() {
        return pixels(new Rectangle(picture.getWidth(), picture.getHeight()));
    }

    public int[] pixels(Rectangle of) {
        return picture.getRGB(of.x, of.y, of.width, of.height, null, 0, of.width);
    }

    /** For looking at it. */
    public BufferedImage picture() {
        return picture;
    }
}
