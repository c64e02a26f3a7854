package backboard.editor;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;

/** The last thing to do here: chalk, so that it stands out without a phase's colour. */
final class ChalkButton extends TouchButton {

    private static final long serialVersionUID = 1L;
    private static final double FLOOR = 26;

    ChalkButton(String name, String text, double textSize, Runnable action) {
        super(name, text, Rank.PLAIN, textSize, event -> action.run());
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        boolean lit = isEnabled() && !isTouched();
        if (lit) {
            ink.card(area.inset(isFocusOwner() ? 5 : 0), radius(area), Theme.HI);
        }
        Type type = Type.of(Face.SEMI_BOLD, textSize(), lit ? Theme.INK : labelColour());
        Ink.Block block =
                ink.block(getText(), area.width() - 24, area.height() > 2.2 * textSize() ? 2 : 1, type, FLOOR);
        ink.writeCentre(
                block,
                area.centreX(),
                area.centreY() - block.height() / 2 + block.type().size() * .86);
    }
}
