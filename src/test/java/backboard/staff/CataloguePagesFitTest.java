package backboard.staff;

import static backboard.ui.Ui.eventually;
import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.checkin.PagesFitTest;
import backboard.kiosk.Outcome;
import backboard.kiosk.StaffGym;
import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Skin;
import backboard.settings.WallView;
import backboard.ui.Words;
import backboard.wall.DockPlace;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of exercises and tips where it is docked on a wall: nothing over another, everything to touch large and far enough apart. */
class CataloguePagesFitTest {

    private static final String PIN = "482915";

    @TempDir
    Path data;

    private StaffGym gym;
    private StaffPage page;
    private Wall wall;
    private Dimension size;
    private String place;
    private boolean idle;

    /** Docked beside a class, where the docks are smallest, or where none is on, where they are narrowest. */
    private static final class Wall extends ScreenPane {

        private static final long serialVersionUID = 1L;

        private final StaffPage page;
        private final Optional<State> idle;

        Wall(StaffPage page, Optional<State> idle) {
            this.page = page;
            this.idle = idle;
            add(page);
        }

        @Override
        protected void arrange(Sheet sheet) {
            Area beside = sheet.isPortrait() ? new Area(0, 810, 1080, 1110) : new Area(599, 242, 1321, 838);
            put(
                    page,
                    idle.map(state -> DockPlace.of(state, WallView.SPOTLIGHT, sheet))
                            .orElse(beside));
        }

        @Override
        protected void paint(Ink ink) {
            // Only the page is looked at.
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1280, 720, en, false",
        "1920, 1080, en, true",
        "1080, 1920, en, false",
        "1280, 720, es, true",
        "1920, 1080, es, false",
        "1080, 1920, es, true"
    })
    void everyPageFits(int width, int height, String language, boolean isIdle) {
        idle = isIdle;
        size = new Dimension(width, height);
        place = language + " " + width + "x" + height + (isIdle ? " idle" : "");
        onUi(() -> {
            Skin.install();
            return true;
        });
        gym = new StaffGym(data, StaffGym.CHEAP, "gym.language = " + language);
        try {
            Outcome.Unlocked boss = gym.first("Dana", PIN);
            onUi(() -> {
                StaffVisit visit = new StaffVisit(gym.kiosk(), new SampleMachine(), new Glass());
                visit.open(Optional.empty());
                return true;
            });
            press("staff-" + boss.staff().id());
            PIN.chars().forEach(digit -> press("pin-" + (char) digit));
            press("pin-ok");
            isAt("staff-home");
            walk();
        } finally {
            gym.close();
        }
    }

    private final class Glass implements StaffVisit.Screen {

        @Override
        public void turn(StaffPage next) {
            page = next;
            wall = new Wall(next, Optional.of(gym.kiosk().look()).filter(state -> idle));
        }

        @Override
        public void close() {
            // Nobody does.
        }
    }

    private void walk() {
        press("staff-exercises");
        isAt("catalogue-list-page");
        press("catalogue-search");
        fits();
        for (char letter : "SUPERMAN".toCharArray()) {
            press("key-" + letter);
        }
        fits();
        press("catalogue-search");
        press("catalogue-by-pattern");
        isAt("catalogue-choice-page");
        press("staff-back");
        press("catalogue-open-superman");
        isAt("catalogue-exercise-page");
        for (String tab : List.of("setup", "amount", "kind", "cues")) {
            press("catalogue-tab-" + tab);
            fits();
        }
        press("catalogue-cue-2");
        isAt("catalogue-text-page");
        for (int i = 0; i < 120; i++) {
            press("key-W");
        }
        fits();
        assertThat(button("catalogue-done").isEnabled()).isFalse();
        assertThat(said()).containsAnyOf("too long", "muy largo");
        press("staff-back");
        press("catalogue-cue-2");
        press("key-A");
        press("catalogue-done");
        isAt("catalogue-exercise-page");
        press("catalogue-words");
        isAt("catalogue-translation-page");
        press("catalogue-name");
        isAt("catalogue-text-page");
        press("staff-back");
        press("staff-back");
        press("catalogue-tab-kind");
        press("catalogue-figure");
        isAt("catalogue-choice-page");
        press("staff-back");
        press("catalogue-primary");
        isAt("catalogue-choice-page");
        press("staff-back");
        press("catalogue-tab-amount");
        press("catalogue-target");
        isAt("catalogue-numbers-page");
        press("staff-back");
        press("catalogue-tempo");
        press("catalogue-option-parts");
        isAt("catalogue-numbers-page");
        press("staff-back");
        press("catalogue-save");
        eventually(() -> assertThat(onUi(() -> page.getName())).isEqualTo("catalogue-list-page"));
        press("catalogue-open-superman");
        press("catalogue-delete");
        isAt("catalogue-choice-page");
        press("staff-back");
        press("staff-back");
        press("catalogue-tips");
        eventually(() -> assertThat(onUi(() -> page.getName())).isEqualTo("catalogue-tips-list-page"));
        fits();
        press("catalogue-tip-0");
        isAt("catalogue-tip-page");
        press("catalogue-tip-text");
        isAt("catalogue-text-page");
    }

    private void isAt(String name) {
        eventually(() -> assertThat(onUi(() -> page.getName())).isEqualTo(name));
        fits();
    }

    private AbstractButton button(String name) {
        return onUi(() -> {
            Words.of(wall, size);
            List<AbstractButton> all = new ArrayList<>();
            PagesFitTest.collect(page, all);
            return all.stream()
                    .filter(one -> name.equals(one.getName()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no " + name + " on " + page.getName()));
        });
    }

    private void press(String name) {
        eventually(() -> assertThat(button(name)).isNotNull());
        AbstractButton button = button(name);
        onUi(() -> {
            button.doClick(0);
            return true;
        });
    }

    private String said() {
        return onUi(() -> {
            page.show(gym.kiosk().look());
            return String.join(
                    " | ", Words.of(wall, size).stream().map(Words::text).toList());
        });
    }

    private void fits() {
        String where = place + " " + page.getName();
        said();
        onUi(() -> {
            page.show(gym.kiosk().look());
            List<Words> words = Words.of(wall, size);
            PagesFitTest.check(words, size);
            List<AbstractButton> all = new ArrayList<>();
            PagesFitTest.collect(wall, all);
            List<Rectangle> places = all.stream()
                    .map(button -> SwingUtilities.convertRectangle(button.getParent(), button.getBounds(), wall))
                    .toList();
            PagesFitTest.checkTargets(where, all, places, Math.min(size.width, size.height) / 1080.0);
            assertThat(all)
                    .as(where)
                    .allSatisfy(one -> assertThat(one.getAccessibleContext().getAccessibleName())
                            .isNotBlank());
            assertThat(places)
                    .as(where)
                    .allSatisfy(
                            at -> assertThat(new Rectangle(size).contains(at)).isTrue());
            return true;
        });
    }
}
