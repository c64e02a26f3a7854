package backboard.staff;

import static backboard.ui.Ui.eventually;
import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.checkin.PagesFitTest;
import backboard.kiosk.StaffGym;
import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Skin;
import backboard.ui.Words;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;

/** The pages of the staff where they are docked on a wall, without a window; every page that is reached is looked at. */
final class DockedPages {

    private final Dimension size;
    private final String place;
    private final StaffVisit visit;
    private final AtomicInteger seen = new AtomicInteger();
    private StaffPage page;

    /** The smallest docks there are: beside a slab and under the name, or under the slab upright. */
    private static final class Wall extends ScreenPane {

        private static final long serialVersionUID = 1L;

        private final StaffPage page;

        Wall(StaffPage page) {
            this.page = page;
            add(page);
        }

        @Override
        protected void arrange(Sheet sheet) {
            put(page, sheet.isPortrait() ? new Area(0, 810, 1080, 1110) : new Area(599, 242, 1321, 838));
        }

        @Override
        protected void paint(Ink ink) {
            // Only the page is looked at.
        }
    }

    DockedPages(StaffGym gym, int width, int height) {
        this(gym, new SampleMachine(), width, height);
    }

    DockedPages(StaffGym gym, Machine machine, int width, int height) {
        size = new Dimension(width, height);
        place = gym.kiosk().settings().language() + " " + width + "x" + height;
        visit = onUi(() -> {
            Skin.install();
            return new StaffVisit(gym.kiosk(), machine, new StaffVisit.Screen() {
                @Override
                public void turn(StaffPage next) {
                    page = next;
                }

                @Override
                public void close() {
                    page = null;
                }
            });
        });
    }

    StaffPage page() {
        return page;
    }

    int seen() {
        return seen.get();
    }

    void open() {
        onUi(() -> {
            visit.open(Optional.empty());
            return true;
        });
    }

    void isAt(String name) {
        eventually(() -> assertThat(onUi(() -> page.getName())).isEqualTo(name));
        fits();
    }

    private List<AbstractButton> buttons() {
        return onUi(() -> {
            List<AbstractButton> all = new ArrayList<>();
            PagesFitTest.collect(page, all);
            return all;
        });
    }

    void press(String name) {
        onUi(() -> {
            Words.of(new Wall(page), size);
            return true;
        });
        AbstractButton button = buttons().stream()
                .filter(one -> name.equals(one.getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " on " + page.getName()));
        onUi(() -> {
            button.doClick(0);
            return true;
        });
    }

    void type(String pin) {
        pin.chars().forEach(digit -> press("pin-" + (char) digit));
        press("pin-ok");
    }

    List<String> said() {
        return onUi(
                () -> Words.of(new Wall(page), size).stream().map(Words::text).toList());
    }

    void fits() {
        seen.incrementAndGet();
        String where = place + " " + page.getName();
        onUi(() -> {
            Wall wall = new Wall(page);
            List<Words> words = Words.of(wall, size);
            PagesFitTest.check(words, size);
            assertThat(words)
                    .as(where)
                    .filteredOn(text -> !text.whole() && !text.text().contains("WWW"))
                    .isEmpty();
            List<AbstractButton> all = new ArrayList<>();
            PagesFitTest.collect(wall, all);
            List<Rectangle> places = all.stream()
                    .map(button -> SwingUtilities.convertRectangle(button.getParent(), button.getBounds(), wall))
                    .toList();
            double unit = Math.min(size.width, size.height) / 1080.0;
            PagesFitTest.checkTargets(where, all, places, unit);
            assertThat(places)
                    .allSatisfy(
                            at -> assertThat(new Rectangle(size).contains(at)).isTrue());
            return true;
        });
    }
}
