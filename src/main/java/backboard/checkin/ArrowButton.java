package backboard.checkin;

import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.TouchButton;

/** Turns a page. */
final class ArrowButton extends TouchButton {

    private static final long serialVersionUID = 1L;

    private final boolean forward;

    ArrowButton(String name, String spoken, boolean forward, Runnable action) {
        super(name, "", Rank.PLAIN, 46, event -> action.run());
        this.forward = forward;
        getAccessibleContext().setAccessibleName(spoken);
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        double tip = area.centreX() + (forward ? 30 : -30);
        double tail = area.centreX() - (forward ? 30 : -30);
        double wing = forward ? -22 : 22;
        ink.line(tail, area.centreY(), tip, area.centreY(), 7, labelColour());
        ink.line(tip + wing, area.centreY() - 22, tip, area.centreY(), 7, labelColour());
        ink.line(tip + wing, area.centreY() + 22, tip, area.centreY(), 7, labelColour());
    }
}
