package backboard.staff;

import backboard.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What the health page asks of the computer that the screens are on. UI thread. */
public interface Machine {

    /** The screens this program shows here, the wall first. */
    List<Display> displays();

    Sound sound(Words words, ZoneId zone);

    /** Programs with their versions, such as {@code Java 17.0.12}. */
    List<String> versions();

    /** What went wrong last, newest first, at most ten; it may have to be read from the disk. */
    CompletableFuture<List<Fault>> faults();

    /** Which of the screens. */
    enum Screen {
        WALL,
        STATION,
        PROGRESS,
        STATIONS
    }

    /**
     * A screen and where it is.
     *
     * @param monitor its number from 1; empty for one in a window
     * @param width in pixels
     * @param height in pixels
     * @param shown false while its monitor is not there
     */
    record Display(Screen screen, Optional<Integer> monitor, int width, int height, boolean shown) {}

    /**
     * How sound and voice are.
     *
     * @param lines sentences
     */
    record Sound(boolean well, List<String> lines) {}

    /** A line of the log, which names nobody. */
    record Fault(Instant at, String what) {}
}
