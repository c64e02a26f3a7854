package backboard.staff;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;
import java.util.List;

/** What is known of somebody, and what can be done beside it. */
final class FactsPage extends StaffPage {

    private static final long serialVersionUID = 1L;
    private static final double BUTTONS = 400;
    private static final double HIGHEST = 110;
    private static final double ROW = 92;

    private final transient List<Fact> facts;
    private final List<TouchButton> buttons;

    /** Something known. */
    record Fact(String what, String value) {}

    FactsPage(PeoplePage.Heading heading, List<Fact> facts, List<TouchButton> buttons) {
        super("staff-facts", heading.title(), heading.line(), heading.back(), heading.goBack());
        this.facts = List.copyOf(facts);
        this.buttons = List.copyOf(buttons);
        this.buttons.forEach(this::add);
        addWayBack();
        describe();
    }

    @Override
    String said() {
        StringBuilder all = new StringBuilder();
        facts.forEach(
                fact -> all.append(fact.what()).append(' ').append(fact.value()).append(". "));
        return all.toString().strip();
    }

    @Override
    void arrangeBody(Sheet sheet, Area body) {
        double height = Math.min(HIGHEST, (body.height() + GAP) / buttons.size() - GAP);
        for (int i = 0; i < buttons.size(); i++) {
            put(buttons.get(i), new Area(body.right() - BUTTONS, body.y() + i * (height + GAP), BUTTONS, height));
        }
    }

    @Override
    void paintBody(Ink ink, Area body) {
        Area card = new Area(body.x(), body.y(), body.width() - BUTTONS - 32, facts.size() * ROW + 32);
        ink.card(card, 16, Theme.SURFACE_1);
        for (int i = 0; i < facts.size(); i++) {
            double top = card.y() + 16 + i * ROW;
            Type what = Type.of(Face.SEMI_BOLD, 30, Theme.LO);
            ink.textWithin(card.x() + 24, top + 32, facts.get(i).what(), card.width() - 48, what, FLOOR);
            Type value = Type.of(Face.MEDIUM, 40, Theme.HI);
            ink.textWithin(card.x() + 24, top + 74, facts.get(i).value(), card.width() - 48, value, FLOOR);
        }
    }
}
