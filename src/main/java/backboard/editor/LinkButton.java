package backboard.editor;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;
import java.awt.Color;

/** Words to touch, at the right of their place. */
final class LinkButton extends TouchButton {

    private static final long serialVersionUID = 1L;
    private static final double FLOOR = 26;

    private final Color colour;

    LinkButton(String name, String text, Color colour, Runnable action) {
        super(name, text, Rank.OUTLINE, 28, event -> action.run());
        this.colour = colour;
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        ink.fill(area, Theme.BG);
        Type type = ink.fit(getText(), area.width(), Type.of(Face.SEMI_BOLD, textSize(), colour), FLOOR);
        ink.textRight(area.right(), area.centreY() + type.size() * .35, getText(), type);
        if (isFocusOwner()) {
            double width = ink.measure(getText(), type);
            ink.line(area.right() - width, area.bottom() - 6, area.right(), area.bottom() - 6, 4, colour);
        }
    }
}
