package backboard.staff;

import static backboard.ui.Ui.eventually;
import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.checkin.PagesFitTest;
import backboard.kiosk.Outcome;
import backboard.kiosk.StaffGym;
import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Skin;
import backboard.store.Backups;
import backboard.training.StaffRole;
import backboard.ui.Words;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of the staff where it is docked on a wall: no text cut or over another, and everything to touch large and far enough apart. */
class StaffPagesFitTest {

    private static final String PIN = "482915";
    private static final String LONGEST = "W".repeat(40);

    @TempDir
    Path data;

    private StaffVisit visit;
    private StaffPage page;
    private String place;
    private Dimension size;
    private final SampleMachine machine = new SampleMachine();
    private final AtomicInteger seen = new AtomicInteger();

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

    @ParameterizedTest
    @CsvSource({"1280, 720, en", "1920, 1080, en", "1080, 1920, en", "1280, 720, es", "1920, 1080, es", "1080, 1920, es"
    })
    void everyPageFits(int width, int height, String language) {
        size = new Dimension(width, height);
        place = language + " " + width + "x" + height;
        onUi(() -> {
            Skin.install();
            return true;
        });
        try (StaffGym gym = new StaffGym(data, StaffGym.CHEAP, "staff.pin = yes", "gym.language = " + language)) {
            visit = onUi(() -> new StaffVisit(gym.kiosk(), machine, new StaffVisit.Screen() {
                @Override
                public void turn(StaffPage next) {
                    page = next;
                }

                @Override
                public void close() {
                    page = null;
                }
            }));
            open();
            isAt("staff-people");
            press("staff-first");
            isAt("staff-name-page");
            Outcome.Unlocked boss = gym.first(LONGEST, PIN);
            for (int i = 0; i < 30; i++) {
                gym.add(boss.pass(), LONGEST, StaffRole.COACH, PIN);
            }
            open();
            isAt("staff-people");
            press("staff-more");
            fits();
            press("staff-more");
            open();
            isAt("staff-people");
            press("staff-" + boss.staff().id());
            isAt("staff-pin-page");
            PinPage pins = (PinPage) page;
            onUi(() -> {
                pins.again(
                        backboard.words.Words.of(gym.kiosk().settings().language())
                                .say("staff.pin.wrong"),
                        300);
                return true;
            });
            fits();
            onUi(() -> {
                pins.again("", 0);
                return true;
            });
            type(PIN);
            isAt("staff-home");
            eventually(() -> assertThat(onUi(() -> said(page)).toString()).contains("WWW"));
            fits();
            everyPageOfHealthFits(gym);
            press("staff-all");
            isAt("staff-people");
            press("staff-add");
            isAt("staff-name-page");
            press("key-A");
            press("staff-next");
            isAt("staff-choice");
            press("staff-role-coach");
            isAt("staff-pin-page");
            type("111111");
            fits();
            type(PIN);
            isAt("staff-pin-page");
            press("staff-back");
            press("staff-back");
            isAt("staff-people");
            press("staff-" + boss.staff().id());
            isAt("staff-choice");
            press("staff-retire");
            isAt("staff-choice");
            press("staff-retire-yes");
            eventually(() -> assertThat(onUi(() -> said(page)).toString()).containsAnyOf("last manager", "último"));
            fits();
        }
        assertThat(seen.get()).isGreaterThan(12);
    }

    private void everyPageOfHealthFits(StaffGym gym) {
        press("staff-health");
        isAt("staff-health-page");
        press("health-backup");
        isAt("staff-health-group");
        press("health-back-up");
        eventually(() -> assertThat(onUi(() -> said(page)).toString()).containsAnyOf("seconds ago", "hace 0"));
        fits();
        for (int i = 0; i < 6; i++) {
            gym.clock.advance(Duration.ofMinutes(61));
            press("health-back-up");
            eventually(() -> assertThat(page.getName()).isEqualTo("staff-health-group"));
        }
        gym.clock.set(gym.clock.wall().plus(Duration.ofDays(9)));
        gym.kiosk().tick().join();
        machine.fails(gym.clock.wall(), "not saved: LogSet");
        machine.fails(
                gym.clock.wall(),
                "no sound: the sound device failed (javax.sound.sampled.LineUnavailableException: line with format"
                        + " PCM_SIGNED 44100.0 Hz, 16 bit, stereo, 4 bytes/frame, little-endian not supported)");
        press("staff-back");
        isAt("staff-health-page");
        for (HealthGroup.Kind kind : HealthGroup.Kind.values()) {
            press("health-" + kind.name().toLowerCase(Locale.ROOT));
            isAt("staff-health-group");
            press("staff-back");
            isAt("staff-health-page");
        }
        press("health-storage");
        isAt("staff-health-group");
        press("health-check");
        eventually(() -> assertThat(onUi(() -> said(page)).toString()).containsAnyOf("all is well", "todo bien"));
        fits();
        press("staff-back");
        isAt("staff-health-page");
        press("health-restore");
        isAt("staff-health-group");
        press("health-copies");
        isAt("staff-people");
        press(newestCopy(gym));
        isAt("staff-health-sure");
        press("staff-back");
        press("staff-back");
        isAt("staff-health-page");
        press("staff-back");
        isAt("staff-home");
    }

    private static String newestCopy(StaffGym gym) {
        return "staff-" + Backups.of(gym.folder()).all().get(0).name();
    }

    private void open() {
        onUi(() -> {
            visit.open(Optional.empty());
            return true;
        });
    }

    private void isAt(String name) {
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

    private void press(String name) {
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

    private void type(String pin) {
        pin.chars().forEach(digit -> press("pin-" + (char) digit));
        press("pin-ok");
    }

    private List<String> said(StaffPage shown) {
        return Words.of(new Wall(shown), size).stream().map(Words::text).toList();
    }

    private void fits() {
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
