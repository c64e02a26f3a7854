package backboard.staff;

import backboard.look.Area;
import backboard.look.Sheet;
import backboard.look.TouchButton;
import java.util.List;

/** A few things to choose from, one below the other. */
final class ChoicePage extends StaffPage {

    private static final long serialVersionUID = 1L;
    private static final double HIGHEST = 120;
    private static final double WIDTH = 760;

    private final List<TouchButton> choices;

    ChoicePage(PeoplePage.Heading heading, List<TouchButton> choices) {
        super("staff-choice", heading.title(), heading.line(), heading.back(), heading.goBack());
        this.choices = List.copyOf(choices);
        this.choices.forEach(this::add);
        addWayBack();
    }

    @Override
    void arrangeBody(Sheet sheet, Area body) {
        double height = Math.min(HIGHEST, (body.height() + GAP) / Math.max(1, choices.size()) - GAP);
        for (int i = 0; i < choices.size(); i++) {
            put(
                    choices.get(i),
                    new Area(body.x(), body.y() + i * (height + GAP), Math.min(WIDTH, body.width()), height));
        }
    }
}
