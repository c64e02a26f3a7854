package backboard.staff;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;
import java.util.List;

/** A few sentences and what can be done about them. What does not fit at the end is left out. */
final class LinesPage extends StaffPage {

    private static final long serialVersionUID = 1L;
    private static final double BUTTONS = 340;
    private static final double BUTTON = 110;
    private static final double INSET = 28;
    private static final int MOST_LINES = 4;

    private final List<String> lines;
    private final List<TouchButton> buttons;

    LinesPage(String name, PeoplePage.Heading heading, List<String> lines, List<TouchButton> buttons) {
        super(name, heading.title(), heading.line(), heading.back(), heading.goBack());
        this.lines = List.copyOf(lines);
        this.buttons = List.copyOf(buttons);
        this.buttons.forEach(this::add);
        addWayBack();
        describe();
    }

    @Override
    String said() {
        return lines == null ? "" : String.join(" ", lines);
    }

    @Override
    void arrangeBody(Sheet sheet, Area body) {
        for (int i = 0; i < buttons.size(); i++) {
            put(buttons.get(i), new Area(body.right() - BUTTONS, body.y() + i * (BUTTON + GAP), BUTTONS, BUTTON));
        }
    }

    @Override
    void paintBody(Ink ink, Area body) {
        double width = buttons.isEmpty() ? body.width() : body.width() - BUTTONS - 32;
        Area card = new Area(body.x(), body.y(), width, body.height());
        ink.card(card, 16, Theme.SURFACE_1);
        Type type = Type.of(Face.MEDIUM, 34, Theme.HI);
        double y = card.y() + INSET;
        for (String line : lines) {
            Ink.Block block = ink.block(line, width - 2 * INSET, MOST_LINES, type, FLOOR);
            if (y + block.height() > card.bottom() - INSET) {
                return;
            }
            ink.write(block, card.x() + INSET, y + block.type().size() * .8);
            y += block.height() + 18;
        }
    }
}
