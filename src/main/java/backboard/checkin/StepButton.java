package backboard.checkin;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;
import javax.swing.ButtonModel;
import javax.swing.Timer;

/** Plus or minus: one step at a tap; held down, eight steps a second after 400 ms. */
final class StepButton extends TouchButton {

    private static final long serialVersionUID = 1L;
    private static final int HOLD_MS = 400;
    private static final int REPEAT_MS = 125;

    private final boolean plus;
    private final transient Runnable step;
    private final Timer repeats = new Timer(REPEAT_MS, event -> repeat());
    private boolean repeated;
    private String amount = "";

    StepButton(String name, boolean plus, Runnable step) {
        super(name, plus ? "+" : "−", Rank.PLAIN, 36, event -> {});
        this.plus = plus;
        this.step = step;
        repeats.setInitialDelay(HOLD_MS);
        addActionListener(event -> tapped());
        getModel().addChangeListener(event -> touchChanged());
    }

    /**
     * @param step how much one step is
     * @param spoken for those who cannot see the sign
     */
    void show(String step, String spoken) {
        getAccessibleContext().setAccessibleName(spoken);
        if (!step.equals(amount)) {
            amount = step;
            repaint();
        }
    }

    private void tapped() {
        if (!repeated) {
            step.run();
        }
    }

    private void touchChanged() {
        ButtonModel touch = getModel();
        if (!touch.isPressed()) {
            repeats.stop();
            repeated = false;
        } else if (touch.isArmed() && !repeats.isRunning()) {
            repeats.restart();
        } else if (!touch.isArmed()) {
            repeats.stop();
        }
    }

    private void repeat() {
        if (!isShowing()) {
            repeats.stop();
            return;
        }
        repeated = true;
        step.run();
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        double x = area.centreX();
        double arm = Math.min(36, Math.min(area.width() * .2, area.height() * .22));
        double y = Math.min(area.centreY() - 12, area.height() - 46 - arm);
        double thick = arm * .44;
        ink.line(x - arm, y, x + arm, y, thick, labelColour());
        if (plus) {
            ink.line(x, y - arm, x, y + arm, thick, labelColour());
        }
        ink.textWithinCentre(
                x,
                area.height() - 16,
                amount,
                area.width() - 16,
                Type.of(Face.SEMI_BOLD, textSize(), Theme.MID),
                Page.FLOOR);
    }
}
