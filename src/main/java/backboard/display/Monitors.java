package backboard.display;

import java.awt.AWTError;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The monitors of this machine. */
public final class Monitors {

    private static final Logger LOG = LoggerFactory.getLogger(Monitors.class);

    private Monitors() {}

    /** Whether there is a display that answers. Probed before the first window: without one AWT throws late and on its own thread. */
    public static boolean arePresent() {
        if (GraphicsEnvironment.isHeadless()) {
            return false;
        }
        try {
            return GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (HeadlessException | AWTError | NoClassDefFoundError gone) {
            LOG.info("the display does not answer: {}", gone.getMessage());
            return false;
        }
    }

    /** The monitor with this number, from 1; the first if there are fewer. */
    static GraphicsConfiguration number(int number) {
        GraphicsDevice[] all = GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices();
        if (number > all.length) {
            LOG.warn("there is no monitor {}, only {}; the first one is used", number, all.length);
        }
        return all[number <= all.length ? number - 1 : 0].getDefaultConfiguration();
    }
}
