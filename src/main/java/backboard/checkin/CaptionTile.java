package backboard.checkin;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;

/** A tile that is not a person: what it does, and under it a word for whom. */
final class CaptionTile extends TouchButton {

    private static final long serialVersionUID = 1L;

    private String caption;

    CaptionTile(String name, String text, String caption, Runnable action) {
        super(name, text, Rank.OUTLINE, 42, event -> action.run());
        this.caption = caption;
        getAccessibleContext().setAccessibleDescription(caption);
    }

    void caption(String other) {
        if (!other.equals(caption)) {
            caption = other;
            getAccessibleContext().setAccessibleDescription(other);
            repaint();
        }
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        double width = area.width() - 24;
        double middle = area.centreY();
        ink.textWithinCentre(
                area.centreX(), middle, getText(), width, Type.of(Face.SEMI_BOLD, textSize(), labelColour()), 28);
        ink.textWithinCentre(
                area.centreX(), middle + 44, caption, width, Type.of(Face.MEDIUM, 32, Theme.LO), Page.FLOOR);
    }
}
