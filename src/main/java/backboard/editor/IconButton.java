package backboard.editor;

import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.TouchButton;
import java.awt.Color;

/** A button with a sign in place of words; what it does is spoken. */
final class IconButton extends TouchButton {

    private static final long serialVersionUID = 1L;

    private final transient Sign sign;

    /** Paints a sign around a point. */
    interface Sign {
        void paint(Ink ink, double x, double y, Color colour);
    }

    IconButton(String name, String spoken, Rank rank, Sign sign, Runnable action) {
        super(name, "", rank, 40, event -> action.run());
        this.sign = sign;
        getAccessibleContext().setAccessibleName(spoken);
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        sign.paint(ink, area.centreX(), area.centreY(), labelColour());
    }
}
