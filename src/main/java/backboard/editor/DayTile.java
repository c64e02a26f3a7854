package backboard.editor;

import backboard.kiosk.DayPlan;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;
import backboard.training.Circuit;
import backboard.training.DayKind;
import backboard.words.Words;
import java.awt.Color;
import java.time.LocalDate;
import java.util.Optional;

/** A day of the week row: what it has, and how far that is decided. */
final class DayTile extends TouchButton {

    private static final long serialVersionUID = 1L;
    private static final double FLOOR = 26;
    /** Narrower, the sign stands beside the date alone. */
    private static final double NARROW = 190;

    private String date = "";
    private Mark mark = Mark.PLANNED;
    private boolean shown;

    /** How far a day is decided. */
    enum Mark {
        /** Somebody published it. */
        PUBLISHED,
        /** Somebody has begun to change it, or does so now. */
        DRAFT,
        /** It has what the files and the settings say. */
        PLANNED,
        CLOSED
    }

    DayTile(int index, Runnable action) {
        super("editor-day-" + (index + 1), "", Rank.QUIET, 36, event -> action.run());
    }

    /** @param plan empty while it is being read */
    void show(LocalDate day, Optional<DayPlan> plan, boolean isShown, boolean begun, Words words) {
        date = Dates.brief(day, words);
        shown = isShown;
        mark = plan.map(known -> mark(known, isShown, begun)).orElse(Mark.PLANNED);
        setText(plan.map(known -> title(known, words)).orElse(""));
        getAccessibleContext()
                .setAccessibleName(
                        Dates.whole(day, words) + ", " + getText() + ", " + words.name("editor.mark.", mark));
        repaint();
    }

    private static Mark mark(DayPlan plan, boolean shown, boolean begun) {
        if (begun || shown && plan.kind() == DayKind.CIRCUIT) {
            return Mark.DRAFT;
        }
        if (plan.kind() == DayKind.CLOSED) {
            return Mark.CLOSED;
        }
        return plan.version().isPresent() ? Mark.PUBLISHED : Mark.PLANNED;
    }

    private static String title(DayPlan plan, Words words) {
        return plan.kind() == DayKind.CIRCUIT
                ? plan.circuit().map(Circuit::name).orElse(words.say("editor.day.none"))
                : words.name("editor.kind.", plan.kind());
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        boolean lit = shown && !isTouched();
        if (lit) {
            ink.card(area.inset(isFocusOwner() ? 5 : 0), radius(area), Theme.HI);
        }
        Color main = lit ? Theme.INK : Theme.HI;
        Color low = lit ? Theme.LINE : Theme.LO;
        boolean narrow = area.width() < NARROW;
        double pad = narrow ? 8 : 18;
        double sign = narrow ? 38 : 56;
        ink.textWithin(pad, 34, date, area.width() - pad - sign, Type.of(Face.SEMI_BOLD, FLOOR, low), FLOOR);
        double whole = area.width() - 2 * pad;
        Type type = Type.of(Face.SEMI_BOLD, narrow ? 28 : 36, main);
        boolean above = narrow || ink.measure(getText(), type.sized(FLOOR)) > whole - sign + pad - 6;
        ink.textWithin(pad, 68, getText(), above ? whole : whole - sign + pad - 6, type, FLOOR);
        double x = area.right() - (narrow ? 22 : 34);
        double y = above ? 25 : area.centreY();
        switch (mark) {
            case PUBLISHED -> Icons.tick(ink, x, y, lit ? Theme.INK : Theme.MOVE, lit ? Theme.HI : Theme.INK);
            case DRAFT -> Icons.pencil(ink, x, y, main);
            case PLANNED -> Icons.dotted(ink, x, y, low);
            case CLOSED -> ink.line(x - 11, y, x + 11, y, 4, low);
        }
    }
}
