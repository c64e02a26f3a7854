package backboard.editor;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;

/** A number with its name; the one between minus and plus is framed. */
final class FieldButton extends TouchButton {

    private static final long serialVersionUID = 1L;
    private static final double FLOOR = 26;

    private final String caption;
    private boolean framed;

    FieldButton(String name, String caption, Runnable action) {
        super(name, "", Rank.PLAIN, 40, event -> action.run());
        this.caption = caption;
    }

    void show(String value, boolean isFramed) {
        framed = isFramed;
        setText(value);
        getAccessibleContext().setAccessibleName(caption + " " + value);
        repaint();
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        if (framed) {
            ink.card(area, radius(area), Theme.BG);
            ink.outline(area, radius(area), isFocusOwner() ? 5 : 3, Theme.HI);
        }
        boolean faint = !isEnabled();
        Type small = Type.of(Face.MEDIUM, FLOOR, framed ? Theme.LO : faint ? Theme.LO : Theme.MID);
        ink.textWithinCentre(area.centreX(), 32, caption, area.width() - 10, small, FLOOR);
        Type large = Type.of(Face.BOLD, textSize(), labelColour());
        ink.textWithinCentre(area.centreX(), 69, getText(), area.width() - 12, large, FLOOR);
    }
}
