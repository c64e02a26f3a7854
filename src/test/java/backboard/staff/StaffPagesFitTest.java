package backboard.staff;

import static backboard.ui.Ui.eventually;
import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Outcome;
import backboard.kiosk.StaffGym;
import backboard.training.StaffRole;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of the staff where it is docked on a wall: no text cut or over another, and everything to touch large and far enough apart. */
class StaffPagesFitTest {

    private static final String PIN = "482915";
    private static final String LONGEST = "W".repeat(40);

    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource({"1280, 720, en", "1920, 1080, en", "1080, 1920, en", "1280, 720, es", "1920, 1080, es", "1080, 1920, es"
    })
    void everyPageFits(int width, int height, String language) {
        try (StaffGym gym = new StaffGym(data, StaffGym.CHEAP, "staff.pin = yes", "gym.language = " + language)) {
            DockedPages pages = new DockedPages(gym, width, height);
            pages.open();
            pages.isAt("staff-people");
            pages.press("staff-first");
            pages.isAt("staff-name-page");
            Outcome.Unlocked boss = gym.first(LONGEST, PIN);
            for (int i = 0; i < 30; i++) {
                gym.add(boss.pass(), LONGEST, StaffRole.COACH, PIN);
            }
            pages.open();
            pages.isAt("staff-people");
            pages.press("staff-more");
            pages.fits();
            pages.press("staff-more");
            pages.open();
            pages.isAt("staff-people");
            pages.press("staff-" + boss.staff().id());
            pages.isAt("staff-pin-page");
            PinPage pins = (PinPage) pages.page();
            onUi(() -> {
                pins.again(
                        backboard.words.Words.of(gym.kiosk().settings().language())
                                .say("staff.pin.wrong"),
                        300);
                return true;
            });
            pages.fits();
            onUi(() -> {
                pins.again("", 0);
                return true;
            });
            pages.type(PIN);
            pages.isAt("staff-home");
            eventually(() -> assertThat(pages.said().toString()).contains("WWW"));
            pages.fits();
            pages.press("staff-all");
            pages.isAt("staff-people");
            pages.press("staff-add");
            pages.isAt("staff-name-page");
            pages.press("key-A");
            pages.press("staff-next");
            pages.isAt("staff-choice");
            pages.press("staff-role-coach");
            pages.isAt("staff-pin-page");
            pages.type("111111");
            pages.fits();
            pages.type(PIN);
            pages.isAt("staff-pin-page");
            pages.press("staff-back");
            pages.press("staff-back");
            pages.isAt("staff-people");
            pages.press("staff-" + boss.staff().id());
            pages.isAt("staff-choice");
            pages.press("staff-retire");
            pages.isAt("staff-choice");
            pages.press("staff-retire-yes");
            eventually(() -> assertThat(pages.said().toString()).containsAnyOf("last manager", "último"));
            pages.fits();
            assertThat(pages.seen()).isGreaterThan(12);
        }
    }
}
