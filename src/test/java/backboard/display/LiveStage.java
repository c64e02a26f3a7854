package backboard.display;

import static backboard.ui.Ui.onUi;

import backboard.kiosk.StaffGym;
import backboard.staff.SampleMachine;
import backboard.ui.Ui;
import java.awt.Dimension;
import javax.swing.Timer;

/** The wall of a gym with staff in a real window, which looks at the clock for as long as the window is open. */
final class LiveStage {

    private LiveStage() {}

    static WallStage open(Ui ui, StaffGym gym) {
        WallStage stage = ui.open(new Dimension(1280, 720), () -> new WallStage(gym.kiosk(), new SampleMachine()));
        return onUi(() -> {
            Timer timer = new Timer(20, tick -> {
                if (stage.isShowing()) {
                    stage.show(gym.kiosk().look());
                } else {
                    ((Timer) tick.getSource()).stop();
                }
            });
            timer.start();
            return stage;
        });
    }
}
