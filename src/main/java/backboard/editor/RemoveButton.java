package backboard.editor;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;

/** Takes a station out; red words, as in the rest of the program what goes away is. */
final class RemoveButton extends TouchButton {

    private static final long serialVersionUID = 1L;
    private static final double FLOOR = 26;

    RemoveButton(String text, Runnable action) {
        super("editor-remove", text, Rank.QUIET, 28, event -> action.run());
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        Type type = Type.of(Face.SEMI_BOLD, textSize(), isEnabled() ? Theme.ERROR : Theme.LO);
        ink.textWithinCentre(area.centreX(), area.centreY() + 10, getText(), area.width() - 8, type, FLOOR);
    }
}
