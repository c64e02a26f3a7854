package backboard.editor;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import java.util.List;

/** Some things to choose from, in columns; more than fit come after a touch on the last place. */
final class ChoicesSheet extends EditorSheet {

    private static final long serialVersionUID = 1L;

    private final List<Choice> choices;
    private final TouchButton more;
    private final String none;
    private final double height;
    private final double leastWidth;
    private int first;

    /**
     * How a sheet says what it is for.
     *
     * @param none what it says where there is nothing to choose
     * @param back what the way back is called
     */
    record Heading(String name, String title, String line, String none, String back, String more) {}

    /**
     * @param height of a choice, in u
     * @param leastWidth of a choice, in u
     */
    ChoicesSheet(Heading heading, List<Choice> choices, double height, double leastWidth, Runnable close) {
        super(heading.name(), heading.title(), heading.line(), heading.back(), close);
        this.choices = List.copyOf(choices);
        this.none = heading.none();
        this.height = height;
        this.leastWidth = leastWidth;
        this.more = new TouchButton("editor-more", heading.more(), Rank.PLAIN, 34, event -> turn());
        this.choices.forEach(this::add);
        add(more);
        addWayBack();
    }

    private void turn() {
        int seen = (int) choices.stream().filter(Choice::isVisible).count();
        first += Math.max(1, seen);
        if (first >= choices.size()) {
            first = 0;
        }
        doLayout();
        repaint();
    }

    @Override
    void arrangeBody(Area body) {
        int columns = Math.max(1, (int) ((body.width() + GAP) / (leastWidth + GAP)));
        int rows = Math.max(1, (int) ((body.height() + GAP) / (height + GAP)));
        boolean all = choices.size() <= columns * rows;
        int fit = all ? choices.size() : columns * rows - 1;
        Area cells = new Area(body.x(), body.y(), body.width(), rows * height + (rows - 1) * GAP);
        int place = 0;
        for (int i = 0; i < choices.size(); i++) {
            boolean here = i >= first && i < first + fit;
            choices.get(i).setVisible(here);
            if (here) {
                put(choices.get(i), cells.cell(place++, columns, rows, GAP));
            }
        }
        more.setVisible(!all);
        if (!all) {
            put(more, cells.cell(columns * rows - 1, columns, rows, GAP));
        }
    }

    @Override
    void paintBody(Ink ink, Area body) {
        if (choices.isEmpty()) {
            Ink.Block block = ink.block(none, body.width(), 3, Type.of(Face.MEDIUM, 40, Theme.MID), FLOOR);
            ink.write(block, body.x(), body.y() + block.type().size());
        }
    }
}
