package backboard.display;

import static backboard.ui.Ui.eventually;
import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Command;
import backboard.kiosk.DayPlan;
import backboard.kiosk.Live;
import backboard.kiosk.Outcome;
import backboard.kiosk.StaffGym;
import backboard.staff.SampleMachine;
import backboard.training.Staff;
import backboard.ui.Ui;
import backboard.ui.Words;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import javax.swing.AbstractButton;
import javax.swing.Timer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editor at the wall, over a real kiosk and store. */
class EditorOnTheWallTest {

    private static final String PIN = "482915";

    @TempDir
    Path data;

    private final Ui ui = new Ui();
    private StaffGym gym;
    private WallStage stage;
    private Timer looking;

    private void open(String... settings) {
        gym = new StaffGym(data, StaffGym.CHEAP, settings);
        Staff dana = gym.first("Dana", PIN).staff();
        gym.done(new Command.StartClass(gym.kiosk().newId()));
        stage = ui.open(new Dimension(1280, 720), () -> new WallStage(gym.kiosk(), new SampleMachine()));
        looking = onUi(() -> {
            Timer timer = new Timer(20, tick -> stage.show(gym.kiosk().look()));
            timer.start();
            return timer;
        });
        eventually(() -> assertThat(
                        onUi(() -> Words.now(stage).stream().map(Words::text).toList()))
                .contains("17:00"));
        ui.touch(stage);
        ui.tap("staff");
        ui.tap("staff-" + dana.id());
        for (char digit : PIN.toCharArray()) {
            ui.tap("pin-" + digit);
        }
        ui.tap("pin-ok");
        eventually(() -> assertThat(ui.shows("staff-circuit")).isTrue());
    }

    @AfterEach
    void close() {
        onUi(() -> {
            looking.stop();
            return true;
        });
        ui.close();
        gym.close();
    }

    private String firstOfToday() {
        return gym.kiosk()
                .look()
                .today()
                .orElseThrow()
                .stations()
                .get(0)
                .exercise()
                .id();
    }

    @Test
    void theEditorTakesTheWholeWallAndGivesItBackWhenItIsLocked() {
        open();
        assertThat(dock(stage).width).isLessThan(1280);
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
    }

    @Test
    void fiveTouchesAfterThePinTodaysFirstStationIsAnotherAndTheRunningClassGoesOverToIt() {
        open();
        String before = firstOfToday();
        ui.tap("staff-circuit");
        ui.tap("editor-replace");
        eventually(() -> assertThat(firstChoice()).isNotEmpty());
        String chosen = firstChoice();
        ui.tap(chosen);
        ui.tap("editor-publish");
        ui.tap("editor-publish-round");
        String now = chosen.substring("editor-replace-".length());
        eventually(() -> assertThat(firstOfToday()).isEqualTo(now).isNotEqualTo(before));
        Live live = gym.kiosk().look().live().orElseThrow();
        assertThat(live.circuit().stations().get(0).exercise().id()).isEqualTo(before);
        assertThat(live.run()
                        .timeline()
                        .comingAfter(live.moment().index())
                        .orElseThrow()
                        .stations()
                        .get(0)
                        .exercise()
                        .id())
                .isEqualTo(now);
        gym.restart();
        assertThat(firstOfToday()).isEqualTo(now);
    }

    @Test
    void aDraftIsThereAgainAfterTheProgramEndedWithoutAWarning() {
        open();
        ui.tap("staff-circuit");
        ui.tap("editor-plus");
        eventually(() -> assertThat(ui.takesTouches("editor-undo")).isTrue());
        gym.kiosk().tick().join();
        onUi(() -> {
            looking.stop();
            return true;
        });
        gym.restart();
        UUID pass = ((Outcome.Unlocked) gym.unlock(gym.crew().people().get(0), PIN)).pass();
        DayPlan today = gym.kiosk()
                .planning()
                .week(pass, gym.kiosk().look().now().toLocalDate())
                .join()
                .orElseThrow()
                .get(0);
        assertThat(today.draft().orElseThrow().workSeconds(1))
                .isEqualTo(today.circuit().orElseThrow().workSeconds(1) + 5);
    }

    /** Name of the first exercise that is offered instead. */
    private String firstChoice() {
        return onUi(() -> find(stage, "editor-replace-"));
    }

    private static String find(Container in, String begin) {
        for (Component child : in.getComponents()) {
            String name = String.valueOf(child.getName());
            String found = child.isShowing() && name.matches(begin + ".+") && child instanceof AbstractButton
                    ? name
                    : child instanceof Container inner ? find(inner, begin) : "";
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    private static Rectangle dock(WallStage stage) {
        return onUi(() -> Arrays.stream(stage.getComponents())
                .filter(child -> "staff-dock".equals(child.getName()) && child.isVisible())
                .map(Component::getBounds)
                .findFirst()
                .orElse(new Rectangle()));
    }
}
