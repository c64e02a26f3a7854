package backboard.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Guise;
import backboard.kiosk.State;
import backboard.kiosk.TestGym;
import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.training.Exercise;
import backboard.ui.Ui;
import backboard.ui.Words;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page at every size: no text cut, none over another, and everything to touch is large enough and far enough apart. */
public class PagesFitTest {

    private static final double LEAST_TARGET = 80;
    private static final double LEAST_GAP = 16;
    private static final double LEAST_TYPE = 26;
    private static final int MOST_STATIONS = 20;

    private static Dimension size(String text) {
        String[] sides = text.split("x");
        return new Dimension(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1280x720", "1920x1080", "3840x2160", "1080x1920"})
    void everyExerciseNameFitsWholeOnTheFirstPageAndOnTheSetPage(String size) {
        State gym = Samples.with(Samples.openGym(), Samples.members(9));
        List<Exercise> all = List.copyOf(TestGym.LIBRARY.exercises().values());
        assertThat(all).hasSize(90);
        for (int i = 0; i < all.size(); i++) {
            int first = Math.min(i / MOST_STATIONS * MOST_STATIONS, all.size() - MOST_STATIONS);
            State state = Samples.at(gym, all.subList(first, first + MOST_STATIONS), i - first + 1);
            fits(state, CheckInStills.Page.FIND, gym.floor().guises().get(0), size(size), all.get(i));
            fits(state, CheckInStills.Page.SAVED, gym.floor().guises().get(0), size(size), all.get(i));
        }
    }

    private static void fits(State state, CheckInStills.Page page, Guise member, Dimension size, Exercise exercise) {
        List<Words> words = words(state, page, member, size);
        check(words, size);
        String shown = words.stream().map(Words::text).reduce("", (one, two) -> one + " " + two);
        assertThat(shown).as("%s at %s", page, size).contains(exercise.name().split(" "));
        assertThat(words)
                .as("%s at %s", page, size)
                .filteredOn(text -> !text.whole())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1280x720", "1920x1080", "3840x2160", "1080x1920", "1280x1024"})
    void everyPageFitsWithNobodyWithSomeAndWithFourHundredPeople(String size) {
        State openGym = Samples.openGym();
        List<Exercise> few = TestGym.LIBRARY.circuit("pull-power").orElseThrow().stations().stream()
                .map(station -> station.exercise())
                .toList();
        Guise longest = Samples.member(99_999, Samples.LONGEST_NAME, "W");
        for (State gym : List.of(openGym, Samples.at(openGym, few, 3), Samples.noting(openGym, "x".repeat(200)))) {
            for (int people : List.of(0, 14, 400)) {
                State state = Samples.with(gym, Samples.members(people));
                for (CheckInStills.Page page : CheckInStills.Page.values()) {
                    check(words(state, page, longest, size(size)), size(size));
                }
            }
        }
    }

    private static List<Words> words(State state, CheckInStills.Page page, Guise member, Dimension size) {
        return Ui.onUi(() -> Words.of(CheckInStills.of(state, page, member, false), size));
    }

    public static void check(List<Words> words, Dimension size) {
        double unit = Math.min(size.width, size.height) / 1080.0;
        Rectangle2D screen = new Rectangle(size);
        for (Words text : words) {
            assertThat(text.size()).as("size of %s", text).isGreaterThanOrEqualTo(LEAST_TYPE);
            Rectangle2D home = grown(text.home(), 1);
            assertThat(home.contains(text.bounds())).as("inside: %s", text).isTrue();
            assertThat(screen.contains(text.bounds())).as("on screen: %s", text).isTrue();
        }
        for (int i = 0; i < words.size(); i++) {
            for (Words other : words.subList(i + 1, words.size())) {
                boolean apart = !words.get(i).bounds().intersects(grown(other.bounds(), -2 * unit));
                assertThat(apart).as("%s beside %s", words.get(i), other).isTrue();
            }
        }
    }

    private static Rectangle2D grown(Rectangle2D area, double by) {
        return new Rectangle2D.Double(
                area.getX() - by, area.getY() - by, area.getWidth() + 2 * by, area.getHeight() + 2 * by);
    }

    private static final String LARGE = "station.targets = large";

    static Stream<Arguments> manners() {
        return Stream.of(
                        List.of("gym.language = es"),
                        List.of(LARGE),
                        List.of(LARGE, "gym.language = es"),
                        List.of("station.hand = left"),
                        List.of(LARGE, "station.hand = left", "gym.language = es"),
                        List.of("people.tiles = no"),
                        List.of("people.tiles = no", LARGE, "gym.language = es", "station.hand = left"))
                .flatMap(lines -> Stream.of(
                                "1280x720",
                                "1920x1080",
                                "1080x1920",
                                "docked",
                                "docked upright",
                                "docked before a class")
                        .map(place -> Arguments.of(place, lines)));
    }

    @ParameterizedTest
    @MethodSource("manners")
    void everyPageFitsInEveryMannerAndPlace(String place, List<String> lines) {
        State gym = Samples.openGym(lines.toArray(String[]::new));
        List<Exercise> few = List.copyOf(TestGym.LIBRARY.exercises().values()).subList(0, 9);
        Guise longest = Samples.member(99_999, Samples.LONGEST_NAME, "W");
        for (State hour : List.of(gym, Samples.at(gym, few, 3))) {
            for (int people : List.of(0, 14, 400)) {
                List<Guise> all = new ArrayList<>(List.of(longest));
                all.addAll(Samples.members(people));
                State state = Samples.with(hour, all);
                for (CheckInStills.Page page : CheckInStills.Page.values()) {
                    Placed placed = placed(state, page, longest, place);
                    check(placed.words(), placed.screen());
                    checkButtons(page + " " + place + " " + lines, placed, lines.contains(LARGE) ? larger(place) : 1);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1280x720",
                "1920x1080",
                "3840x2160",
                "1080x1920",
                "docked",
                "docked upright",
                "docked before a class"
            })
    void everythingToTouchIsLargeFarApartAndHasANameToSpeak(String place) {
        State many = Samples.with(Samples.openGym(), Samples.members(400));
        State full = Samples.at(
                many, List.copyOf(TestGym.LIBRARY.exercises().values()).subList(0, MOST_STATIONS), 1);
        for (CheckInStills.Page page : CheckInStills.Page.values()) {
            Placed placed = placed(full, page, many.floor().guises().get(0), place);
            checkButtons(page + " " + place, placed, 1);
        }
    }

    /**
     * A page where it has been laid out.
     *
     * @param unit pixels in one u of the screen around it
     */
    private record Placed(List<Words> words, Map<AbstractButton, Rectangle> buttons, Dimension screen, double unit) {}

    /** Check-in on a wall, beside the countdown of landscape or under that of portrait. */
    private static final class Wall extends ScreenPane {

        private static final long serialVersionUID = 1L;

        private final CheckInPanel dock;

        private final transient Area landscape;

        /** @param landscape where it lies on a wall that does not stand */
        Wall(CheckInPanel dock, Area landscape) {
            this.dock = dock;
            this.landscape = landscape;
            add(dock);
        }

        @Override
        protected void arrange(Sheet sheet) {
            put(dock, sheet.isPortrait() ? new Area(0, 810, 1080, 1110) : landscape);
        }

        @Override
        protected void paint(Ink ink) {
            // Only the dock is looked at.
        }
    }

    /** How many times as large targets are; in the narrow dock of a wall without a class there is no room for that. */
    private static double larger(String place) {
        return place.equals("docked before a class") ? 1 : 1.25;
    }

    private static Placed placed(State state, CheckInStills.Page page, Guise member, String place) {
        boolean docked = place.startsWith("docked");
        Dimension size = docked ? size(place.equals("docked upright") ? "1080x1920" : "1920x1080") : size(place);
        return Ui.onUi(() -> {
            CheckInPanel panel = CheckInStills.of(state, page, member, docked);
            Area beside = place.equals("docked") ? new Area(595, 238, 1325, 842) : new Area(828, 117, 1092, 963);
            ScreenPane screen = docked ? new Wall(panel, beside) : panel;
            List<Words> words = Words.of(screen, size);
            List<AbstractButton> buttons = new ArrayList<>();
            collect(screen, buttons);
            Map<AbstractButton, Rectangle> places = new LinkedHashMap<>();
            buttons.forEach(button -> places.put(
                    button, SwingUtilities.convertRectangle(button.getParent(), button.getBounds(), screen)));
            return new Placed(words, places, size, Math.min(size.width, size.height) / 1080.0);
        });
    }

    private static void checkButtons(String where, Placed placed, double larger) {
        checkTargets(
                where,
                List.copyOf(placed.buttons().keySet()),
                List.copyOf(placed.buttons().values()),
                placed.unit() * larger);
    }

    /** @param unit pixels in one u */
    public static void checkTargets(String page, List<AbstractButton> buttons, List<Rectangle> places, double unit) {
        for (int i = 0; i < buttons.size(); i++) {
            AbstractButton button = buttons.get(i);
            Rectangle area = places.get(i);
            String which = page + " " + button.getName() + " " + area;
            assertThat(area.width + 1).as(which).isGreaterThanOrEqualTo((int) (LEAST_TARGET * unit));
            assertThat(area.height + 1).as(which).isGreaterThanOrEqualTo((int) (LEAST_TARGET * unit));
            assertThat(button.getName()).as(which).isNotBlank();
            assertThat(button.getAccessibleContext().getAccessibleName())
                    .as(which)
                    .isNotBlank();
            Rectangle around = new Rectangle(area);
            around.grow((int) (LEAST_GAP * unit) - 1, (int) (LEAST_GAP * unit) - 1);
            for (int j = i + 1; j < buttons.size(); j++) {
                assertThat(around.intersects(places.get(j)))
                        .as(which + " and " + buttons.get(j).getName() + " " + places.get(j))
                        .isFalse();
            }
        }
    }

    public static void collect(Container container, List<AbstractButton> buttons) {
        for (Component child : container.getComponents()) {
            if (child.isVisible() && child instanceof AbstractButton button) {
                buttons.add(button);
            } else if (child.isVisible() && child instanceof Container inner) {
                collect(inner, buttons);
            }
        }
    }
}
