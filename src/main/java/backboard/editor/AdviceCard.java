package backboard.editor;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is wrong, and what a touch would do about it. */
final class AdviceCard extends TouchButton {

    private static final long serialVersionUID = 1L;
    private static final double FLOOR = 26;
    private static final double TEXT = 78;
    /** From here on there is room for three lines. */
    private static final double ROOMY = 104;

    private transient @Nullable Advice advice;
    private String more = "";

    AdviceCard(int index, Runnable action) {
        super("editor-remark-" + (index + 1), "", Rank.QUIET, 30, event -> action.run());
    }

    void show(Advice next) {
        advice = next;
        more = "";
        setText(next.title());
        getAccessibleContext().setAccessibleName(next.sentence());
        repaint();
    }

    /** Stands for those that have no card. */
    void showMore(String text, boolean warning) {
        advice = new Advice(warning, text, "", text, Optional.empty());
        more = text;
        setText(text);
        getAccessibleContext().setAccessibleName(text);
        repaint();
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        Advice shown = advice;
        if (shown == null) {
            return;
        }
        if (shown.warning() && !isTouched()) {
            ink.card(area.inset(isFocusOwner() ? 5 : 0), radius(area), Theme.READY_LOW);
        }
        if (shown.warning()) {
            Icons.warning(ink, 40, area.centreY(), 38);
        } else {
            Icons.note(ink, 40, area.centreY(), 38);
        }
        double room = area.width() - TEXT - 14;
        Type title = Type.of(Face.SEMI_BOLD, 30, Theme.HI);
        if (!more.isEmpty()) {
            ink.textWithin(TEXT, area.centreY() + 10, more, room, title, FLOOR);
            return;
        }
        boolean roomy = area.height() >= ROOMY;
        Ink.Block head = ink.block(shown.title(), room, roomy ? 2 : 1, title, FLOOR);
        Type small = Type.of(Face.MEDIUM, FLOOR, Theme.MID);
        Ink.Block below = ink.block(shown.mend(), room, roomy ? 2 : 1, small, FLOOR);
        if (head.height() + below.height() > area.height() - 4) {
            head = ink.block(shown.title(), room, roomy ? 2 : 1, title.sized(FLOOR), FLOOR);
            below = ink.block(shown.mend(), room, roomy ? 2 : 1, small, FLOOR);
        }
        double y = area.centreY() - (head.height() + below.height()) / 2;
        ink.write(head, TEXT, y + head.type().size() * .86);
        ink.write(below, TEXT, y + head.height() + below.type().size() * .86);
    }
}
