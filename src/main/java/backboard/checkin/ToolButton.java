package backboard.checkin;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.TouchButton;
import backboard.look.Type;

/** A small button with up to two lines, close to its edges. */
final class ToolButton extends TouchButton {

    private static final long serialVersionUID = 1L;
    private static final double MARGIN = 6;
    /** A text that would have to be smaller takes two lines. */
    private static final double ONE_LINE = 33;

    ToolButton(String name, String text, Rank rank, double textSize, Runnable action) {
        super(name, text, rank, textSize, event -> action.run());
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        Type type = Type.of(Face.BOLD, textSize(), labelColour());
        double width = area.width() - 2 * MARGIN;
        boolean one = ink.measure(getText(), type.sized(ONE_LINE)) <= width;
        Ink.Block block = ink.block(getText(), width, one ? 1 : 2, type.sized(one ? textSize() : ONE_LINE), Page.FLOOR);
        double first = area.centreY() - block.height() / 2 + block.type().size() * .86;
        ink.writeCentre(block, area.centreX(), first);
    }
}
