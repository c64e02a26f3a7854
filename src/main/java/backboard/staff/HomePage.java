package backboard.staff;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;
import java.util.List;

/** What somebody finds who has been let in: what was done last, and what they may do. */
final class HomePage extends StaffPage {

    private static final long serialVersionUID = 1L;
    private static final double BUTTONS = 340;
    private static final double NARROW = 300;
    private static final double LOWEST = 90;
    private static final double HIGHEST = 110;
    private static final double ROW = 48;
    private static final double HEAD = 64;
    private static final double WHEN = 170;

    private final List<TouchButton> buttons;
    private final String caption;
    private List<Line> lines = List.of();

    /**
     * An entry of the journal.
     *
     * @param when day of the week and time
     */
    record Line(String when, String what) {}

    /** @param caption of the journal */
    HomePage(PeoplePage.Heading heading, String caption, List<TouchButton> buttons) {
        super("staff-home", heading.title(), heading.line(), heading.back(), heading.goBack());
        this.caption = caption;
        this.buttons = List.copyOf(buttons);
        this.buttons.forEach(this::add);
        addWayBack();
    }

    /** @param journal newest first */
    void show(List<Line> journal) {
        lines = List.copyOf(journal);
        repaint();
    }

    @Override
    void arrangeBody(Sheet sheet, Area body) {
        int rows = rows(body);
        double height = Math.min(HIGHEST, (body.height() + GAP) / Math.max(1, rows) - GAP);
        Area all = buttons(body);
        double width = columns(body) == 1 ? all.width() : (all.width() - GAP) / 2;
        for (int i = 0; i < buttons.size(); i++) {
            double x = all.x() + i / rows * (width + GAP);
            put(buttons.get(i), new Area(x, body.y() + i % rows * (height + GAP), width, height));
        }
    }

    /** A second column where the buttons would be too low to touch. */
    private int columns(Area body) {
        return buttons.size() * (LOWEST + GAP) - GAP <= body.height() ? 1 : 2;
    }

    private int rows(Area body) {
        return (buttons.size() + columns(body) - 1) / columns(body);
    }

    private Area buttons(Area body) {
        double width = columns(body) == 1 ? BUTTONS : 2 * NARROW + GAP;
        return new Area(body.right() - width, body.y(), width, body.height());
    }

    @Override
    void paintBody(Ink ink, Area body) {
        double width =
                buttons.isEmpty() ? body.width() : body.width() - buttons(body).width() - 32;
        Area card = new Area(body.x(), body.y(), width, body.height());
        ink.card(card, 16, Theme.SURFACE_1);
        Type head = Type.of(Face.SEMI_BOLD, 36, Theme.LO);
        ink.textWithin(card.x() + 24, card.y() + 46, caption, card.width() - 48, head, FLOOR);
        int room = (int) ((card.height() - HEAD - 16) / ROW);
        for (int i = 0; i < Math.min(room, lines.size()); i++) {
            double baseline = card.y() + HEAD + (i + .72) * ROW;
            Type when = Type.of(Face.MEDIUM, 30, Theme.LO);
            ink.textWithin(card.x() + 24, baseline, lines.get(i).when(), WHEN - 16, when, FLOOR);
            Type what = Type.of(Face.MEDIUM, 34, Theme.HI);
            double x = card.x() + 24 + WHEN;
            ink.textWithin(x, baseline, lines.get(i).what(), card.right() - 24 - x, what, FLOOR);
        }
    }
}
