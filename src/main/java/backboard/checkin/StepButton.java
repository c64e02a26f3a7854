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

    /** @param spoken for those who cannot see the sign */
    StepButton(String name, boolean plus, String spoken, Runnable step) {
        super(name, plus ? "+" : "−", Rank.PLAIN, 36, event -> {});
        this.plus = plus;
        this.step = step;
        repeats.setInitialDelay(HOLD_MS);
        getAccessibleContext().setAccessibleName(spoken);
        addActionListener(event -> tapped());
        getModel().addChangeListener(event -> touchChanged());
    }

    /** Shows how much one step is. */
    void amount(String other) {
        if (!other.equals(amount)) {
            amount = other;
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
        double y = area.centreY() - 12;
        double arm = Math.min(36, area.width() * .2);
        ink.line(x - arm, y, x + arm, y, 16, labelColour());
        if (plus) {
            ink.line(x, y - arm, x, y + arm, 16, labelColour());
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
