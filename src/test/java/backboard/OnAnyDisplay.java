package backboard;

import backboard.display.Monitors;
import java.util.Locale;

/** The program, with its windows in memory where the machine has no display. */
final class OnAnyDisplay {

    private static final String IN_MEMORY = "com.github.caciocavallosilano.cacio.ctc.junit.CacioExtension";

    private OnAnyDisplay() {}

    public static void main(String[] arguments) throws ClassNotFoundException {
        boolean usesX = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        if (usesX && !Monitors.xServerAnswers(System.getenv("DISPLAY"))) {
            System.setProperty("java.awt.headless", "false");
            // Its static initialiser installs the toolkit.
            Class.forName(IN_MEMORY);
        }
        Main.main(arguments);
    }
}
