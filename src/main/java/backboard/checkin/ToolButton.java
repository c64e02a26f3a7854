package backboard.checkin;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.TouchButton;
import backboard.look.Type;

/** A small button with up to two lines, close to its edges. */
final class ToolButton extends TouchButton {

    private static final long serialVersionUID = 1L;
    private static final double MARGIN = 8;

    ToolButton(String name, String text, Runnable action) {
        super(name, text, Rank.QUIET, 38, event -> action.run());
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        Type type = Type.of(Face.BOLD, textSize(), labelColour());
        double width = area.width() - 2 * MARGIN;
        boolean one = ink.measure(getText(), type.sized(Page.FLOOR + 6)) <= width;
        Ink.Block block = ink.block(getText(), width, one ? 1 : 2, type.sized(one ? textSize() : 34), Page.FLOOR);
        double first = area.centreY() - block.height() / 2 + block.type().size() * .86;
        ink.writeCentre(block, area.centreX(), first);
    }
}
