package backboard.ui;

import backboard.display.Monitors;
import java.util.Locale;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Chooses where the windows of the tests open, before any AWT class is loaded: on the machine's own display where there is one, otherwise on
 * a screen in memory. Registered as a service.
 */
public final class WindowSystem implements LauncherSessionListener {

    private static final String IN_MEMORY = "com.github.caciocavallosilano.cacio.ctc.junit.CacioExtension";

    private static volatile boolean inMemory;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (hasDisplay()) {
            return;
        }
        // Without a display AWT would load its native parts for no windows at all.
        System.setProperty("java.awt.headless", "false");
        try {
            // Its static initialiser installs the toolkit.
            Class.forName(IN_MEMORY);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the library for windows in memory is not on the class path", e);
        }
        inMemory = true;
    }

    /** Only X can be absent; the other systems always have a display. */
    private static boolean hasDisplay() {
        boolean usesX = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        return !usesX || Monitors.xServerAnswers(System.getenv("DISPLAY"));
    }

    /** Whether the windows are only in memory, where events need no time. */
    public static boolean isInMemory() {
        return inMemory;
    }
}
