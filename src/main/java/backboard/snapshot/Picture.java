package backboard.snapshot;

import backboard.look.Theme;
import backboard.look.UiThread;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A component, painted. */
public final class Picture {

    private Picture() {}

    /** Builds the component and paints it at the size, on the UI thread. */
    public static BufferedImage of(Dimension size, Supplier<? extends Component> component) {
        BufferedImage image = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
        UiThread.await(() -> {
            Component built = component.get();
            built.setSize(size);
            layOut(built);
            Graphics2D g = image.createGraphics();
            try {
                g.setColor(Theme.BG);
                g.fillRect(0, 0, size.width, size.height);
                built.paint(g);
            } finally {
                g.dispose();
            }
        });
        return image;
    }

    /** What a window would do when shown; without one nobody else does. */
    private static void layOut(Component component) {
        component.doLayout();
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                layOut(child);
            }
        }
    }

    /**
     * Writes a PNG file and the folders above it.
     *
     * @throws PictureException if the file cannot be written
     * @throws IllegalArgumentException if PNG cannot hold such an image
     */
    public static void write(BufferedImage image, Path file) {
        boolean written;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            // Given the file itself, ImageIO prints a stack trace when it cannot write.
            try (OutputStream stream = Files.newOutputStream(file);
                    ImageOutputStream png = new MemoryCacheImageOutputStream(stream)) {
                written = ImageIO.write(image, "png", png);
            }
        } catch (IOException failure) {
            throw new PictureException(file, failure);
        }
        if (!written) {
            throw new IllegalArgumentException("PNG cannot hold " + image.getColorModel());
        }
    }
}
