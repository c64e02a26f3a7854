package backboard.staff;

import static backboard.ui.Ui.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Outcome;
import backboard.kiosk.StaffGym;
import backboard.store.Backups;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page that tells how everything is where it is docked on a wall: no text cut or over another. */
class HealthPagesFitTest {

    private static final String PIN = "482915";

    private final SampleMachine machine = new SampleMachine();

    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource({"1280, 720, en", "1920, 1080, en", "1080, 1920, en", "1280, 720, es", "1920, 1080, es", "1080, 1920, es"
    })
    void everyPageFits(int width, int height, String language) {
        try (StaffGym gym = new StaffGym(data, StaffGym.CHEAP, "gym.language = " + language)) {
            Outcome.Unlocked boss = gym.first("Dana", PIN);
            DockedPages pages = new DockedPages(gym, machine, width, height);
            pages.open();
            pages.isAt("staff-people");
            pages.press("staff-" + boss.staff().id());
            pages.isAt("staff-pin-page");
            pages.type(PIN);
            pages.isAt("staff-home");
            pages.press("staff-health");
            pages.isAt("staff-health-page");
            pages.press("health-backup");
            pages.isAt("staff-health-group");
            pages.press("health-back-up");
            eventually(() -> assertThat(pages.said().toString()).containsAnyOf("seconds ago", "hace 0"));
            pages.fits();
            for (int i = 0; i < 6; i++) {
                gym.clock.advance(Duration.ofMinutes(61));
                pages.press("health-back-up");
                eventually(() -> assertThat(pages.page().getName()).isEqualTo("staff-health-group"));
            }
            gym.clock.set(gym.clock.wall().plus(Duration.ofDays(9)));
            gym.kiosk().tick().join();
            machine.fails(gym.clock.wall(), "not saved: LogSet");
            machine.fails(
                    gym.clock.wall(),
                    "no sound: the sound device failed (javax.sound.sampled.LineUnavailableException: line with format"
                            + " PCM_SIGNED 44100.0 Hz, 16 bit, stereo, 4 bytes/frame, little-endian not supported)");
            pages.press("staff-back");
            pages.isAt("staff-health-page");
            for (HealthGroup.Kind kind : HealthGroup.Kind.values()) {
                pages.press("health-" + kind.name().toLowerCase(Locale.ROOT));
                pages.isAt("staff-health-group");
                pages.press("staff-back");
                pages.isAt("staff-health-page");
            }
            pages.press("health-storage");
            pages.isAt("staff-health-group");
            pages.press("health-check");
            eventually(() -> assertThat(pages.said().toString()).containsAnyOf("all is well", "todo bien"));
            pages.fits();
            pages.press("staff-back");
            pages.isAt("staff-health-page");
            pages.press("health-restore");
            pages.isAt("staff-health-group");
            pages.press("health-copies");
            pages.isAt("staff-people");
            pages.press(newestCopy(gym));
            pages.isAt("staff-health-sure");
            pages.press("staff-back");
            pages.press("staff-back");
            pages.isAt("staff-health-page");
            pages.press("staff-back");
            pages.isAt("staff-home");
            assertThat(pages.seen()).isGreaterThan(12);
        }
    }

    private static String newestCopy(StaffGym gym) {
        return "staff-" + Backups.of(gym.folder()).all().get(0).name();
    }
}
