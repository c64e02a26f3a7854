package backboard.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Guise;
import backboard.kiosk.State;
import backboard.kiosk.TestGym;
import backboard.training.Exercise;
import backboard.ui.Ui;
import backboard.ui.Words;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page at every size: no text cut, none over another, and everything to touch is large enough and far enough apart. */
class PagesFitTest {

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
            for (boolean onWall : List.of(false, true)) {
                fits(state, CheckInStills.Page.FIND, gym.floor().guises().get(0), size(size), onWall, all.get(i));
            }
            fits(state, CheckInStills.Page.SAVED, gym.floor().guises().get(0), size(size), false, all.get(i));
        }
    }

    private static void fits(
            State state, CheckInStills.Page page, Guise member, Dimension size, boolean onWall, Exercise exercise) {
        List<Words> words = words(state, page, member, size, onWall);
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
                    check(words(state, page, longest, size(size), true), size(size));
                }
            }
        }
    }

    private static List<Words> words(
            State state, CheckInStills.Page page, Guise member, Dimension size, boolean onWall) {
        return Ui.onUi(() -> {
            CheckInPanel panel = CheckInStills.of(state, page, member);
            panel.setOnWall(onWall);
            return Words.of(panel, size);
        });
    }

    static void check(List<Words> words, Dimension size) {
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

    @ParameterizedTest
    @ValueSource(strings = {"1280x720", "1920x1080", "3840x2160", "1080x1920"})
    void everythingToTouchIsLargeFarApartAndHasANameToSpeak(String size) {
        State many = Samples.with(Samples.openGym(), Samples.members(400));
        State full = Samples.at(
                many, List.copyOf(TestGym.LIBRARY.exercises().values()).subList(0, MOST_STATIONS), 1);
        double unit = Math.min(size(size).width, size(size).height) / 1080.0;
        for (CheckInStills.Page page : CheckInStills.Page.values()) {
            List<AbstractButton> buttons = new ArrayList<>();
            List<Rectangle> places = Ui.onUi(() -> {
                CheckInPanel panel =
                        CheckInStills.of(full, page, many.floor().guises().get(0));
                panel.setOnWall(true);
                Words.of(panel, size(size));
                collect(panel, buttons);
                return buttons.stream()
                        .map(button -> SwingUtilities.convertRectangle(button.getParent(), button.getBounds(), panel))
                        .toList();
            });
            checkTargets(page.toString(), buttons, places, unit);
        }
    }

    /** @param unit pixels in one u */
    static void checkTargets(String page, List<AbstractButton> buttons, List<Rectangle> places, double unit) {
        for (int i = 0; i < buttons.size(); i++) {
            String which = page + " " + buttons.get(i).getName() + " " + places.get(i);
            assertThat(places.get(i).width + 1).as(which).isGreaterThanOrEqualTo((int) (LEAST_TARGET * unit));
            assertThat(places.get(i).height + 1).as(which).isGreaterThanOrEqualTo((int) (LEAST_TARGET * unit));
            assertThat(buttons.get(i).getName()).as(which).isNotBlank();
            assertThat(buttons.get(i).getAccessibleContext().getAccessibleName())
                    .as(which)
                    .isNotBlank();
            Rectangle around = new Rectangle(places.get(i));
            around.grow((int) (LEAST_GAP * unit) - 1, (int) (LEAST_GAP * unit) - 1);
            for (int j = i + 1; j < buttons.size(); j++) {
                assertThat(around.intersects(places.get(j)))
                        .as(which + " and " + buttons.get(j).getName() + " " + places.get(j))
                        .isFalse();
            }
        }
    }

    static void collect(Container container, List<AbstractButton> buttons) {
        for (Component child : container.getComponents()) {
            if (child.isVisible() && child instanceof AbstractButton button) {
                buttons.add(button);
            } else if (child.isVisible() && child instanceof Container inner) {
                collect(inner, buttons);
            }
        }
    }
}
