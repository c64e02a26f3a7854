package backboard.editor;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;

/** Narrows the library; outlined in blue while it does. */
final class FilterButton extends TouchButton {

    private static final long serialVersionUID = 1L;
    private static final double FLOOR = 26;

    private final String name;
    private boolean on;

    FilterButton(String id, String name, Runnable action) {
        super(id, name, Rank.QUIET, 30, event -> action.run());
        this.name = name;
    }

    /** @param choice what it is narrowed to, or empty */
    void show(String choice) {
        on = !choice.isEmpty();
        setText(on ? choice : name);
        getAccessibleContext().setAccessibleName((name + " " + choice).strip());
        repaint();
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        if (on && !isTouched()) {
            ink.card(area, 14, Theme.REST_LOW);
            ink.outline(area, 14, 3, Theme.REST);
        }
        double room = area.width() - (on ? 28 : 56);
        Type type = Type.of(Face.SEMI_BOLD, 30, on ? Theme.REST : Theme.HI);
        Ink.Block block = ink.block(getText(), room, 2, type, FLOOR);
        ink.write(block, 15, area.centreY() - block.height() / 2 + block.type().size() * .86);
        if (!on) {
            Icons.caret(ink, area.right() - 24, area.centreY(), Theme.LO);
        }
    }
}
