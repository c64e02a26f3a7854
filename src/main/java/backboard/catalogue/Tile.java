package backboard.catalogue;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;
import java.awt.Color;

/** Something with a name and what it is now, to be changed by a touch; a word at the right says what is the matter with it. */
final class Tile extends TouchButton {

    private static final long serialVersionUID = 1L;
    private static final double PAD = 18;
    private static final double SIZE = 34;
    private static final double CAPTION = 28;

    private final String caption;
    private final String value;
    private final String mark;
    private final boolean warns;

    /**
     * @param caption smaller, over the value; may be empty
     * @param mark may be empty
     * @param warns whether the mark is about something to mend
     */
    Tile(String name, String caption, String value, String mark, boolean warns, Runnable action) {
        super(name, value, Rank.PLAIN, SIZE, event -> action.run());
        this.caption = caption;
        this.value = value;
        this.mark = mark;
        this.warns = warns;
        getAccessibleContext().setAccessibleName(String.join(", ", caption, value, mark));
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        Color faint = isSelected() ? labelColour() : Theme.MID;
        double end = area.width() - PAD;
        if (!mark.isEmpty()) {
            Type type = Type.of(Face.BOLD, CAPTION, warns && !isSelected() ? Theme.READY : faint);
            double most = (area.width() - 2 * PAD) * (caption.isEmpty() ? .45 : .5);
            double width = Math.min(most, ink.measure(mark, ink.fit(mark, most, type, Leaf.FLOOR)));
            ink.textWithin(end - width, PAD + 20, mark, width + 1, type, Leaf.FLOOR);
            end -= width + 12;
        }
        if (caption.isEmpty()) {
            Ink.Block block = ink.block(
                    value,
                    (mark.isEmpty() ? area.width() - PAD : end) - PAD,
                    2,
                    Type.of(Face.SEMI_BOLD, SIZE, labelColour()),
                    Leaf.FLOOR);
            double top = area.centreY() - block.height() / 2;
            ink.write(block, PAD, top + block.type().size() * .86);
            return;
        }
        ink.textWithin(PAD, PAD + 20, caption, end - PAD, Type.of(Face.MEDIUM, CAPTION, faint), Leaf.FLOOR);
        ink.textWithin(
                PAD,
                area.height() - PAD,
                value,
                area.width() - 2 * PAD,
                Type.of(Face.SEMI_BOLD, SIZE, labelColour()),
                Leaf.FLOOR);
    }
}
