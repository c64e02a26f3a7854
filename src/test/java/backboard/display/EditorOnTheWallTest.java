package backboard.display;

import static backboard.ui.Ui.eventually;
import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Command;
import backboard.kiosk.StaffGym;
import backboard.training.Staff;
import backboard.ui.Ui;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.Arrays;
import javax.swing.Timer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editor at the wall, over a real kiosk and store. */
class EditorOnTheWallTest {

    private static final String PIN = "482915";

    @TempDir
    Path data;

    @Test
    void theEditorTakesTheWholeWallAndGivesItBackWhenItIsLocked() {
        try (Ui ui = new Ui();
                StaffGym gym = new StaffGym(data, StaffGym.CHEAP)) {
            Staff dana = gym.first("Dana", PIN).staff();
            gym.done(new Command.StartClass(gym.kiosk().newId()));
            WallStage stage = ui.open(new Dimension(1280, 720), () -> new WallStage(gym.kiosk()));
            Timer looking = onUi(() -> {
                Timer timer = new Timer(20, tick -> stage.show(gym.kiosk().look()));
                timer.start();
                return timer;
            });
            ui.touch(stage);
            ui.tap("staff");
            ui.tap("staff-" + dana.id());
            eventually(() -> assertThat(dock(stage).width).isLessThan(1280));
            for (char digit : PIN.toCharArray()) {
                ui.tap("pin-" + digit);
            }
            ui.tap("pin-ok");
            ui.tap("staff-circuit");
            eventually(() -> assertThat(dock(stage)).isEqualTo(new Rectangle(1280, 720)));
            ui.tap("editor-menu");
            ui.press(KeyEvent.VK_ESCAPE);
            ui.tap("editor-menu");
            ui.tap("editor-day-home");
            eventually(() -> assertThat(dock(stage).width).isLessThan(1280));
            ui.tap("staff-circuit");
            ui.tap("editor-lock");
            eventually(() -> assertThat(ui.shows("editor-lock")).isFalse());
            onUi(() -> {
                looking.stop();
                return true;
            });
        }
    }

    private static Rectangle dock(WallStage stage) {
        return onUi(() -> Arrays.stream(stage.getComponents())
                .filter(child -> "staff-dock".equals(child.getName()) && child.isVisible())
                .map(Component::getBounds)
                .findFirst()
                .orElse(new Rectangle()));
    }
}
