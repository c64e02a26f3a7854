package backboard.snapshot;

import backboard.look.Theme;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;

/** A component, painted. */
public final class Picture {

    private Picture() {}

    /** Builds the component and paints it at the size, on the UI thread. */
    public static BufferedImage of(Dimension size, Supplier<? extends Component> component) {
        BufferedImage image = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
        onUiThread(() -> {
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

    /** @throws UncheckedIOException if the file cannot be written */
    public static void write(BufferedImage image, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void onUiThread(Runnable work) {
        if (SwingUtilities.isEventDispatchThread()) {
            work.run();
            return;
        }
        try {
            SwingUtilities.invokeAndWait(work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while painting", e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("painting failed", e.getCause());
        }
    }
}
