package backboard.checkin;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.TouchButton;
import backboard.look.Type;

/** One of several answers; the chosen one has a tick, so that the choice does not rest on colour. */
final class ChoiceButton extends TouchButton {

    private static final long serialVersionUID = 1L;

    ChoiceButton(String name, String text, Runnable action) {
        super(name, text, Rank.QUIET, 46, event -> action.run());
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        Type type = Type.of(Face.BOLD, textSize(), labelColour());
        double baseline = area.centreY() + textSize() * .35;
        double width = ink.measure(getText(), type);
        double x = area.centreX() - width / 2 + 26;
        if (isSelected()) {
            ink.tick(x - 44, area.centreY(), 38, 8, labelColour());
        } else {
            ink.ring(x - 44, area.centreY(), 17, 4, labelColour());
        }
        ink.text(x, baseline, getText(), type);
    }
}
