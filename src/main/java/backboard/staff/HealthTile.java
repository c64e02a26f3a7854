package backboard.staff;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;
import java.util.Locale;

/** One group of the health page, to touch: a tick and a word where all is fine, a triangle and another word where a person should look. */
final class HealthTile extends TouchButton {

    private static final long serialVersionUID = 1L;
    private static final double SIGN = 92;

    private final boolean well;
    private final String verdict;
    private final String summary;

    HealthTile(HealthGroup group, String verdict, Runnable action) {
        super(
                "health-" + group.kind().name().toLowerCase(Locale.ROOT),
                group.title(),
                Rank.PLAIN,
                42,
                event -> action.run());
        this.well = group.well();
        this.verdict = verdict;
        this.summary = group.summary();
        getAccessibleContext().setAccessibleName(group.title() + ": " + verdict + ". " + summary);
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        HealthSign.paint(ink, SIGN / 2 + 4, area.centreY(), 28, well);
        double room = area.width() - SIGN - 24;
        double middle = area.centreY();
        Type title = Type.of(Face.BOLD, textSize(), labelColour());
        double verdictWidth = ink.measure(verdict, Type.of(Face.SEMI_BOLD, 30, Theme.HI));
        ink.textWithin(SIGN, middle - 14, getText(), room - verdictWidth - 20, title, StaffPage.FLOOR);
        Type word = Type.of(Face.SEMI_BOLD, 30, isTouched() ? labelColour() : well ? Theme.MOVE : Theme.READY);
        ink.textRight(area.width() - 24, middle - 14, verdict, word);
        Type small = Type.of(Face.MEDIUM, 28, isTouched() ? labelColour() : Theme.MID);
        Ink.Block block = ink.block(summary, room, 2, small, StaffPage.FLOOR);
        ink.write(block, SIGN, middle + 22);
    }
}
