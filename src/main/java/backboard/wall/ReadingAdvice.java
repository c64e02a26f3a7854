package backboard.wall;

import backboard.figure.Figure;
import backboard.kiosk.State;
import backboard.look.Placed;
import backboard.look.Reading;
import backboard.look.Role;
import backboard.look.Sheet;
import backboard.look.UiThread;
import backboard.settings.Length;
import backboard.settings.Settings;
import backboard.settings.Viewing;
import backboard.training.Circuit;
import backboard.training.Tip;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which texts of the wall cannot be read from the farthest station. Nothing is said from a table: the wall is painted as it would be with
 * these circuits, and what counts is the smallest size in which each kind of text came out.
 */
public final class ReadingAdvice {

    /** Type sizes are in u, so a small picture of the same shape tells the same. */
    private static final double PAINTED = 270;

    private ReadingAdvice() {}

    /**
     * One sentence for each kind of text that is too small; none if all can be read. Takes a second or two, so ask on a thread of your own.
     *
     * @param circuits that the wall may show
     * @param tips that it may show
     * @param figures of the exercises
     * @param screen the wall's pixels
     */
    public static List<String> of(
            Settings settings,
            Collection<Circuit> circuits,
            List<Tip> tips,
            Map<String, Figure> figures,
            Dimension screen) {
        Viewing viewing = settings.screens().viewing();
        Reading reading = reading(viewing, screen);
        return smallest(new SampleStates(settings, tips, figures).of(circuits), screen).values().stream()
                .filter(text -> !reading.reads(text.size(), text.role().importance()))
                .map(text -> sentence(text, reading, viewing))
                .toList();
    }

    /** How the wall is read from the farthest station. */
    public static Reading reading(Viewing viewing, Dimension screen) {
        return Reading.of(
                new Sheet(screen.width, screen.height),
                viewing.diagonal().millimetres(),
                viewing.distance().millimetres());
    }

    /** The smallest text of each role in any of the states. */
    static Map<Role, Placed> smallest(Collection<State> states, Dimension screen) {
        Dimension small = small(screen);
        Map<Role, Placed> smallest = new EnumMap<>(Role.class);
        for (State state : states) {
            // One at a time, so that a wall that runs meanwhile keeps its countdown.
            UiThread.await(() -> painted(state, small)
                    .forEach(text -> smallest.merge(
                            text.role(), text, (one, other) -> other.size() < one.size() ? other : one)));
        }
        return smallest;
    }

    /** A screen of the same shape with fewer pixels. */
    static Dimension small(Dimension screen) {
        double scale = PAINTED / Math.min(screen.width, screen.height);
        return new Dimension((int) Math.round(screen.width * scale), (int) Math.round(screen.height * scale));
    }

    /** What the wall says in a state; for the UI thread. */
    static List<Placed> painted(State state, Dimension size) {
        Graphics2D g = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB).createGraphics();
        try {
            WallPanel wall = new WallPanel();
            wall.setSize(size);
            wall.show(state);
            wall.paint(g);
            return wall.texts();
        } finally {
            g.dispose();
        }
    }

    private static String sentence(Placed text, Reading reading, Viewing viewing) {
        Length near = viewing.distance()
                .ofMillimetres(reading.farthest(text.size(), text.role().importance()))
                .roundedDown();
        return "wall.distance: " + text.role().reader() + ", such as '" + text.text() + "', can be read from " + near
                + ", not from " + viewing.distance() + ", because the capitals are "
                + Math.round(reading.capital(text.size())) + " mm high on a screen of " + viewing.diagonal() + "; "
                + largeEnough(text, reading, viewing) + "bring the farthest station nearer.";
    }

    /** Empty if no screen is. */
    private static String largeEnough(Placed text, Reading reading, Viewing viewing) {
        double needed =
                viewing.diagonal().millimetres() * reading.smallest(text.role().importance()) / text.size();
        return needed > Viewing.LARGEST_SCREEN
                ? ""
                : "hang one of " + viewing.diagonal().ofMillimetres(needed).roundedUp() + ", or ";
    }
}
