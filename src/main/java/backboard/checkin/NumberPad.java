package backboard.checkin;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A member number, typed: what is typed, why it was not taken, and the keys. */
final class NumberPad extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final double BOX = 92;
    private static final double HEADING = 72;
    private static final int BACK = 9;
    private static final int OK = 11;

    private final List<TouchButton> keys = new ArrayList<>();
    private final transient Consumer<NumberEntry> finished;
    private transient NumberEntry entry = NumberEntry.EMPTY;

    /** @param finished takes the number when its owner has pressed OK */
    NumberPad(Consumer<NumberEntry> finished) {
        this.finished = finished;
        setName("number-pad");
        for (int place = 0; place < 12; place++) {
            TouchButton key = key(place);
            keys.add(key);
            add(key);
        }
        show(NumberEntry.EMPTY);
    }

    private TouchButton key(int place) {
        if (place == BACK) {
            return new BackKey("digit-back", () -> show(entry.back()));
        }
        if (place == OK) {
            return new TouchButton("digit-ok", "OK", Rank.PLAIN, 52, event -> finished.accept(entry));
        }
        int digit = place == 10 ? 0 : place + 1;
        return new TouchButton(
                "digit-" + digit, String.valueOf(digit), Rank.PLAIN, 60, event -> show(entry.type(digit)));
    }

    void show(NumberEntry next) {
        entry = next;
        keys.get(BACK).setEnabled(!next.isEmpty());
        keys.get(OK).setEnabled(!next.isEmpty());
        getAccessibleContext().setAccessibleName("Guise number " + next.digits() + " " + next.sentence());
        repaint();
    }

    private static boolean lies(Sheet sheet) {
        return sheet.width() > sheet.height() * 1.3;
    }

    @Override
    protected void arrange(Sheet sheet) {
        Area area = lies(sheet)
                ? new Area(sheet.width() * .46, 0, sheet.width() * .54, sheet.height())
                : new Area(0, HEADING + BOX + 54, sheet.width(), sheet.height() - HEADING - BOX - 54);
        for (int place = 0; place < keys.size(); place++) {
            put(keys.get(place), area.cell(place, 3, 4, Page.GAP));
        }
    }

    @Override
    protected void paint(Ink ink) {
        double width = lies(ink.sheet()) ? ink.width() * .46 - 32 : ink.width();
        ink.textWithin(0, 44, "or member number", width, Type.of(Face.SEMI_BOLD, 44, Theme.MID), 30);
        Area box = new Area(0, HEADING, width, BOX);
        ink.card(box, 14, Theme.SURFACE_1);
        ink.outline(box, 14, 3, entry.sentence().isEmpty() ? Theme.LINE : Theme.ERROR);
        double end = 26
                + ink.text(
                        26,
                        box.y() + 68,
                        entry.digits(),
                        Type.of(Face.BOLD, 64, Theme.HI).tracked(6));
        ink.line(end + 10, box.y() + 22, end + 10, box.y() + 70, 5, Theme.REST);
        if (!entry.sentence().isEmpty()) {
            Ink.Block block =
                    ink.block(entry.sentence(), width, 2, Type.of(Face.SEMI_BOLD, 34, Theme.ERROR), Page.FLOOR);
            ink.write(block, 0, box.bottom() + 38);
        }
    }
}
