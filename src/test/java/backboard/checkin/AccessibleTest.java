package backboard.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.State;
import backboard.kiosk.TestGym;
import backboard.training.Exercise;
import backboard.ui.Ui;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.accessibility.AccessibleRole;
import javax.accessibility.AccessibleState;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages for those who use a keyboard, have them read aloud, see little, or use their left hand. */
class AccessibleTest {

    private static final Dimension SIZE = new Dimension(1280, 720);

    private final Ui ui = new Ui();

    @AfterEach
    void close() {
        ui.close();
    }

    private static State state(String... settings) {
        List<Exercise> few = List.copyOf(TestGym.LIBRARY.exercises().values()).subList(0, 8);
        return Samples.with(Samples.at(Samples.openGym(settings), few, 3), Samples.members(40));
    }

    private CheckInPanel open(State state, CheckInStills.Page page) {
        return ui.open(
                SIZE, () -> CheckInStills.of(state, page, state.floor().guises().get(0), false));
    }

    /** From the first to the last as the tabulator goes. */
    private static List<AbstractButton> walk(Page page) {
        List<AbstractButton> walked = new ArrayList<>();
        Component next = page.getFocusTraversalPolicy().getFirstComponent(page);
        while (next instanceof AbstractButton button && !walked.contains(button)) {
            walked.add(button);
            next = page.getFocusTraversalPolicy().getComponentAfter(page, next);
        }
        return walked;
    }

    private static Page page(CheckInPanel panel) {
        return (Page) panel.getComponent(0);
    }

    @ParameterizedTest
    @EnumSource(CheckInStills.Page.class)
    void theFocusGoesThroughEverythingInReadingOrderAndEverythingHasANameAndARole(CheckInStills.Page which) {
        CheckInPanel panel = open(state(), which);
        Ui.onUi(() -> {
            Page page = page(panel);
            assertThat(page.getAccessibleContext().getAccessibleName()).isNotBlank();
            List<AbstractButton> walked = walk(page);
            assertThat(walked)
                    .containsExactlyInAnyOrderElementsOf(touchable(page))
                    .isNotEmpty();
            for (AbstractButton button : walked) {
                assertThat(button.getAccessibleContext().getAccessibleName())
                        .as(button.getName())
                        .isNotBlank();
                assertThat(button.getAccessibleContext().getAccessibleRole())
                        .as(button.getName())
                        .isIn(AccessibleRole.PUSH_BUTTON, AccessibleRole.RADIO_BUTTON);
            }
            for (int i = 1; i < walked.size(); i++) {
                assertThat(isReadAfter(walked.get(i), walked.get(i - 1)))
                        .as(walked.get(i).getName() + " after "
                                + walked.get(i - 1).getName())
                        .isTrue();
            }
            return true;
        });
    }

    private static boolean isReadAfter(AbstractButton next, AbstractButton before) {
        if (next.getParent() != before.getParent()) {
            return true;
        }
        Point here = next.getLocation();
        Point there = before.getLocation();
        boolean sameRow = here.y < there.y + before.getHeight() && there.y < here.y + next.getHeight();
        return sameRow ? here.x > there.x || here.y > there.y : here.y > there.y;
    }

    private static List<AbstractButton> touchable(Container container) {
        List<AbstractButton> found = new ArrayList<>();
        for (Component child : container.getComponents()) {
            if (!child.isVisible()) {
                continue;
            }
            if (child instanceof AbstractButton button) {
                if (button.isEnabled() && button.isFocusable()) {
                    found.add(button);
                }
            } else if (child instanceof Container inner) {
                found.addAll(touchable(inner));
            }
        }
        return found;
    }

    @Test
    void theChosenOneOfSeveralIsSaidToBeChosen() {
        CheckInPanel panel = open(state(), CheckInStills.Page.ME);
        Ui.onUi(() -> {
            List<String> chosen = walk(page(panel)).stream()
                    .filter(button -> button.getAccessibleContext()
                            .getAccessibleStateSet()
                            .contains(AccessibleState.CHECKED))
                    .map(Component::getName)
                    .toList();
            assertThat(chosen).containsExactly("appear-name", "language-en");
            return true;
        });
    }

    @Test
    void highContrastIsWhiteOnBlackWithALineAroundEverythingToTouch() {
        CheckInPanel panel = open(state("station.contrast = high"), CheckInStills.Page.FIND);
        Ui.onUi(() -> {
            BufferedImage image = new BufferedImage(SIZE.width, SIZE.height, BufferedImage.TYPE_INT_RGB);
            panel.paint(image.createGraphics());
            Page page = page(panel);
            Point corner = SwingUtilities.convertPoint(page, page.getWidth() - 4, page.getHeight() - 4, panel);
            assertThat(colour(image, corner.x, corner.y)).isEqualTo("000000");
            for (AbstractButton button : touchable(page)) {
                Rectangle place = SwingUtilities.convertRectangle(button.getParent(), button.getBounds(), panel);
                String line = colour(image, place.x + 1, place.y + place.height / 2);
                String ground = colour(image, place.x + 6, place.y + place.height / 2);
                assertThat(Set.of("FFFFFF", "6BEBBB")).as(button.getName()).contains(line);
                assertThat(ground).as(button.getName()).isEqualTo("000000");
            }
            return true;
        });
    }

    private static String colour(BufferedImage image, int x, int y) {
        return String.format("%06X", image.getRGB(x, y) & 0xFFFFFF);
    }

    @Test
    void theLeftHandHasTheKeysAndTheMainButtonOnItsSide() {
        open(state("station.hand = left"), CheckInStills.Page.FIND);
        String someone = OpenStation.tile(Samples.member(101, "Mia", "A"));
        assertThat(ui.placeOf("digit-3").getMaxX()).isLessThan(ui.placeOf(someone).x);
    }

    @Test
    void theMainButtonOfTheJoinFormIsOnThatSideToo() {
        open(state("station.hand = left"), CheckInStills.Page.APPEAR);
        assertThat(ui.placeOf("join-done").getMaxX()).isLessThan(ui.placeOf("appear-name").x);
    }

    @Test
    void largeTargetsAreAQuarterLargerAndTheColumnIsNot() {
        CheckInPanel panel = open(state("station.targets = large"), CheckInStills.Page.JOIN);
        assertThat(ui.placeOf("back").width).isCloseTo((int) (270 * 1.25 * 720 / 1080), Offset.offset(1));
        Ui.onUi(() -> {
            assertThat(page(panel).getX()).isEqualTo(246);
            return true;
        });
    }

    @Test
    void aGymOfNumbersShowsNoNamesToAnybody() {
        State state = state("people.tiles = no");
        CheckInPanel panel = open(state, CheckInStills.Page.FIND);
        OpenStation.says(panel, "Member number", "Scan your card");
        String words = OpenStation.words(panel);
        state.floor().guises().forEach(guise -> assertThat(words).doesNotContain(guise.name()));
        assertThat(ui.shows("more-names")).isFalse();
        assertThat(Ui.onUi(
                        () -> walk(page(panel)).stream().map(Component::getName).toList()))
                .noneMatch(name -> name.startsWith("tile"));
    }
}
