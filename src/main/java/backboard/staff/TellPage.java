package backboard.staff;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;
import java.util.List;

/** Something to read before or after something is done, and what to answer. */
final class TellPage extends StaffPage {

    private static final long serialVersionUID = 1L;
    private static final double BUTTON = 110;
    private static final double WIDEST = 560;
    private static final int MOST_LINES = 4;

    private final List<String> paragraphs;
    private final List<TouchButton> answers;

    TellPage(PeoplePage.Heading heading, List<String> paragraphs, List<TouchButton> answers) {
        super("staff-tell", heading.title(), heading.line(), heading.back(), heading.goBack());
        this.paragraphs = List.copyOf(paragraphs);
        this.answers = List.copyOf(answers);
        this.answers.forEach(this::add);
        addWayBack();
        describe();
    }

    @Override
    String said() {
        return String.join(" ", paragraphs);
    }

    @Override
    void arrangeBody(Sheet sheet, Area body) {
        double width = Math.min(WIDEST, (body.width() + GAP) / Math.max(1, answers.size()) - GAP);
        for (int i = 0; i < answers.size(); i++) {
            put(answers.get(i), new Area(body.x() + i * (width + GAP), body.bottom() - BUTTON, width, BUTTON));
        }
    }

    @Override
    void paintBody(Ink ink, Area body) {
        double y = body.y();
        for (String paragraph : paragraphs) {
            Type type = Type.of(Face.MEDIUM, 38, Theme.HI);
            Ink.Block block = ink.block(paragraph, body.width(), MOST_LINES, type, FLOOR);
            ink.write(block, body.x(), y + block.type().size());
            y += block.height() + 24;
        }
    }
}
