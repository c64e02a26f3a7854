package backboard.catalogue;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;

/** Shows a text while it is typed, in several lines; what does not fit any more is at its begin. */
final class TextBox extends TouchButton {

    private static final long serialVersionUID = 1L;
    private static final double PAD = 20;
    private static final double SIZE = 42;
    private static final double SMALLEST = 30;

    private final String caption;
    private boolean here = true;

    TextBox(String name, String caption, Runnable action) {
        super(name, "", Rank.OUTLINE, SIZE, event -> action.run());
        this.caption = caption;
        show("", true);
    }

    /** @param active whether the next key goes here */
    void show(String typed, boolean active) {
        here = active;
        setText(typed);
        getAccessibleContext().setAccessibleName((caption + " " + typed).strip());
        repaint();
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        if (here) {
            ink.outline(area, radius(area), 4, Theme.REST);
        }
        double width = area.width() - 2 * PAD - 12;
        if (getText().isEmpty() && !here) {
            ink.textWithin(PAD, area.centreY() + 13, caption, width, Type.of(Face.MEDIUM, 36, Theme.MID), Leaf.FLOOR);
            return;
        }
        Type type = Type.of(Face.SEMI_BOLD, SIZE, Theme.HI);
        Ink.Block block = fitting(ink, getText(), width, area.height() - 16, type);
        double top = area.centreY() - block.height() / 2;
        ink.write(block, PAD, top + block.type().size() * .82);
        if (here) {
            int last = block.lines().size() - 1;
            String end = last < 0 ? "" : block.lines().get(last);
            double x = PAD + 6 + ink.measure(end, block.type());
            double baseline = top + block.type().size() * .82 + Math.max(0, last) * block.lineHeight();
            ink.line(x, baseline - block.type().size() * .75, x, baseline + 6, 4, Theme.REST);
        }
    }

    /** As large as all of it fits; of what never does, the end, where the next key goes. */
    private static Ink.Block fitting(Ink ink, String text, double width, double height, Type type) {
        Ink.Block block = ink.block(text, width, 1, type, SMALLEST);
        for (double size = SIZE; size >= SMALLEST; size -= 2) {
            block = ink.block(text, width, Math.max(1, (int) (height / (size * 1.06))), type.sized(size), size);
            if (isWhole(block)) {
                return block;
            }
        }
        String end = text;
        while (!isWhole(block) && end.length() > 8) {
            end = end.substring(end.length() / 8);
            block = ink.block(end, width, Math.max(1, (int) (height / (SMALLEST * 1.06))), block.type(), SMALLEST);
        }
        return block;
    }

    private static boolean isWhole(Ink.Block block) {
        return block.lines().stream().noneMatch(line -> line.endsWith("…"));
    }
}
