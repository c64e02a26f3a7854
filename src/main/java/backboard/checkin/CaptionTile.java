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

    private static final double LOW = 124;

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
        boolean low = area.height() < LOW;
        Type large = Type.of(Face.SEMI_BOLD, low ? 36 : textSize(), labelColour());
        ink.textWithinCentre(area.centreX(), low ? middle - 4 : middle, getText(), width, large, 28);
        Type small = Type.of(Face.MEDIUM, low ? 28 : 32, Theme.LO);
        ink.textWithinCentre(area.centreX(), middle + (low ? 28 : 44), caption, width, small, Page.FLOOR);
    }
}
