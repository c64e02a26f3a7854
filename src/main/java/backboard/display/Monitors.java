package backboard.display;

import java.awt.AWTError;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.Rectangle;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The monitors of this machine. */
public final class Monitors {

    private static final String HEADLESS = "java.awt.headless";
    private static final Pattern X_DISPLAY = Pattern.compile("(.*):(\\d{1,4})(\\.\\d+)?");
    private static final int X_PORT = 6000;
    /** Where X servers listen, by convention; not the temporary folder of this program. */
    private static final Path X_SOCKETS = Path.of("/", "tmp", ".X11-unix");

    private Monitors() {}

    /**
     * Tells AWT, before its first class is loaded, where no display answers: it looks only once, and from a display that is named but not
     * there it never recovers. Even a {@link java.awt.Dimension} makes it look.
     */
    public static void settle() {
        boolean x11 = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        if (x11 && System.getProperty(HEADLESS) == null && !xServerAnswers(System.getenv("DISPLAY"))) {
            System.setProperty(HEADLESS, "true");
        }
    }

    /** Whether there is a display that answers. After a no, pictures can still be drawn. */
    public static boolean arePresent() {
        settle();
        if (GraphicsEnvironment.isHeadless()) {
            return false;
        }
        try {
            return GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (HeadlessException | AWTError | NoClassDefFoundError gone) {
            log().warn("the display does not let this program in: {}", gone.getMessage());
            return false;
        }
    }

    /** Whether something listens where the variable points, such as {@code :0} or {@code host:10.0}. */
    public static boolean xServerAnswers(@Nullable String display) {
        Matcher parts = X_DISPLAY.matcher(display == null ? "" : display);
        if (!parts.matches()) {
            return false;
        }
        String host = parts.group(1);
        int number = Integer.parseInt(parts.group(2));
        boolean local = host.isEmpty() || host.equals("unix");
        return local
                ? connects(UnixDomainSocketAddress.of(X_SOCKETS.resolve("X" + number)))
                : connects(new InetSocketAddress(host, X_PORT + number));
    }

    private static boolean connects(SocketAddress address) {
        try (SocketChannel channel = SocketChannel.open(address)) {
            return channel.isConnected();
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException refused) {
            return false;
        }
    }

    /** Only when there is something to say: asking for displays comes before it is known where the log goes. */
    private static Logger log() {
        return LoggerFactory.getLogger(Monitors.class);
    }

    /** How many there are. */
    public static int count() {
        return all().length;
    }

    private static GraphicsDevice[] all() {
        return GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices();
    }

    /** Where they lie, in the order of their numbers. Empty while the system has none. */
    public static List<Rectangle> bounds() {
        return Arrays.stream(all())
                .map(GraphicsDevice::getDefaultConfiguration)
                .map(GraphicsConfiguration::getBounds)
                .toList();
    }
}
