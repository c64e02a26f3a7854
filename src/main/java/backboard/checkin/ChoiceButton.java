package backboard.checkin;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.TouchButton;
import backboard.look.Type;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;

/** One of several answers; the chosen one has a tick, so that the choice does not rest on colour. */
class ChoiceButton extends TouchButton {

    private static final long serialVersionUID = 1L;

    ChoiceButton(String name, String text, Runnable action) {
        super(name, text, Rank.QUIET, 46, event -> action.run());
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        Type type = ink.fit(getText(), area.width() - 110, Type.of(Face.BOLD, textSize(), labelColour()), Page.FLOOR);
        double baseline = area.centreY() + type.size() * .35;
        double width = ink.measure(getText(), type);
        double x = area.centreX() - width / 2 + 26;
        paintMark(ink, x - 44, area.centreY());
        ink.text(x, baseline, getText(), type);
    }

    /** The tick of the chosen one, the empty ring of the others. */
    final void paintMark(Ink ink, double x, double y) {
        if (isSelected()) {
            ink.tick(x, y, 38, 8, labelColour());
        } else {
            ink.ring(x, y, 17, 4, labelColour());
        }
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleChoice();
        }
        return accessibleContext;
    }

    private final class AccessibleChoice extends AccessibleJButton {

        private static final long serialVersionUID = 1L;

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.RADIO_BUTTON;
        }
    }
}
