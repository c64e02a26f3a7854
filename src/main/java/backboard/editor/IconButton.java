package backboard.editor;

import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.TouchButton;
import java.awt.Color;
import java.awt.event.ActionEvent;
import javax.swing.Timer;

/** A button with a sign in place of words; what it does is spoken. */
final class IconButton extends TouchButton {

    private static final long serialVersionUID = 1L;

    private static final int HOLD_MS = 400;
    private static final int EVERY_MS = 125;

    private final transient Sign sign;
    private boolean repeated;

    /** Paints a sign around a point. */
    interface Sign {
        void paint(Ink ink, double x, double y, Color colour);
    }

    IconButton(String name, String spoken, Rank rank, Sign sign, Runnable action) {
        super(name, "", rank, 40, event -> action.run());
        this.sign = sign;
        getAccessibleContext().setAccessibleName(spoken);
    }

    /** Acts again and again while a finger stays on it, as all steppers of the program do. */
    IconButton repeating() {
        Timer timer = new Timer(EVERY_MS, event -> {
            if (isTouched() && isEnabled()) {
                super.fireActionPerformed(new ActionEvent(this, ActionEvent.ACTION_PERFORMED, ""));
                repeated = true;
            }
        });
        timer.setInitialDelay(HOLD_MS);
        getModel().addChangeListener(event -> {
            if (!getModel().isPressed()) {
                timer.stop();
            } else if (!timer.isRunning()) {
                timer.start();
            }
        });
        return this;
    }

    /** Letting go after steps of their own is not one more. */
    @Override
    protected void fireActionPerformed(ActionEvent event) {
        if (!repeated) {
            super.fireActionPerformed(event);
        }
        repeated = false;
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        sign.paint(ink, area.centreX(), area.centreY(), labelColour());
    }
}
