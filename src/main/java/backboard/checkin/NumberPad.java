package backboard.checkin;

import backboard.look.Area;
import backboard.look.BackKey;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Checking in without a name: the member number, typed, and where there is room the sign that a card can be scanned. */
final class NumberPad extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final int BACK = 9;
    private static final int OK = 11;
    private static final double LEAST_KEYS = 4 * 80 + 3 * Page.GAP;
    private static final double BEST_KEYS = 4 * 104 + 3 * Page.GAP;

    private final transient Manner manner;
    private final boolean signed;
    private final List<TouchButton> keys = new ArrayList<>();
    private final transient Consumer<NumberEntry> finished;
    private transient NumberEntry entry = NumberEntry.EMPTY;

    /**
     * Where its parts go.
     *
     * @param caption above the box
     * @param sign of no height where there is no room
     */
    private record Parts(Area caption, Area box, Area keys, Area sign) {

        static Parts of(Sheet sheet, boolean signed) {
            return sheet.width() > sheet.height() * 1.3 ? lying(sheet, signed) : standing(sheet, signed);
        }

        private static Parts standing(Sheet sheet, boolean signed) {
            double height = sheet.height();
            double head = height < 560 ? 44 : height < 660 ? 56 : 72;
            double box = height < 560 ? 76 : height < 660 ? 84 : 92;
            double y = head + box + (height < 560 ? 12 : Page.GAP);
            double rest = height - y - Page.GAP;
            double sign = !signed ? 0 : Math.min(156, rest - BEST_KEYS >= 96 ? rest - BEST_KEYS : rest - LEAST_KEYS);
            double shown = sign < 90 ? 0 : sign;
            double keys = height - y - (shown > 0 ? shown + Page.GAP : 0);
            return new Parts(
                    new Area(0, 0, sheet.width(), head),
                    new Area(0, head, sheet.width(), box),
                    new Area(0, y, sheet.width(), keys),
                    new Area(0, height - shown, sheet.width(), shown));
        }

        private static Parts lying(Sheet sheet, boolean signed) {
            double width = sheet.width() * .46 - 32;
            Area keys = new Area(sheet.width() * .46, 0, sheet.width() * .54, sheet.height());
            double y = 72 + 92 + 24;
            double sign = signed ? sheet.height() - y : 0;
            return new Parts(new Area(0, 0, width, 72), new Area(0, 72, width, 92), keys, new Area(0, y, width, sign));
        }
    }

    /**
     * @param signed whether the sign for cards belongs here
     * @param finished takes the number when its owner has pressed OK
     */
    NumberPad(Manner manner, boolean signed, Consumer<NumberEntry> finished) {
        this.manner = manner;
        this.signed = signed;
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
            return new BackKey("digit-back", manner.say("checkin.key.back"), () -> show(entry.back()));
        }
        if (place == OK) {
            return new TouchButton(
                    "digit-ok", manner.say("checkin.find.ok"), Rank.PLAIN, 52, event -> finished.accept(entry));
        }
        int digit = place == 10 ? 0 : place + 1;
        return new TouchButton(
                "digit-" + digit, String.valueOf(digit), Rank.PLAIN, 60, event -> show(entry.type(digit)));
    }

    /** What has been typed so far. */
    NumberEntry entry() {
        return entry;
    }

    void show(NumberEntry next) {
        entry = next;
        keys.get(BACK).setEnabled(!next.isEmpty());
        keys.get(OK).setEnabled(!next.isEmpty());
        getAccessibleContext()
                .setAccessibleName(manner.say("checkin.find.number-spoken", next.digits()) + " " + sentence());
        repaint();
    }

    private String sentence() {
        return entry.unknown() ? manner.say("checkin.find.unknown-number", entry.value()) : "";
    }

    /** A digit, the backspace or the enter key of a real keyboard; returns whether it was one of these. */
    boolean typed(KeyEvent key) {
        char character = key.getKeyChar();
        boolean digit = character >= '0' && character <= '9';
        boolean edits = !entry.isEmpty() && (character == '\b' || character == '\n');
        if (!digit && !edits) {
            return false;
        }
        if (key.getID() == KeyEvent.KEY_TYPED) {
            if (digit) {
                show(entry.type(character - '0'));
            } else if (character == '\b') {
                show(entry.back());
            } else {
                finished.accept(entry);
            }
        }
        return true;
    }

    @Override
    protected void arrange(Sheet sheet) {
        Area area = Parts.of(sheet, signed).keys();
        for (int place = 0; place < keys.size(); place++) {
            put(keys.get(place), area.cell(place, 3, 4, Page.GAP));
        }
    }

    @Override
    protected void paint(Ink ink) {
        Parts parts = Parts.of(ink.sheet(), signed);
        Area box = parts.box();
        boolean unknown = entry.unknown();
        String caption =
                unknown ? sentence() : manner.say(manner.tiles() ? "checkin.find.or-number" : "checkin.find.number");
        Type type = Type.of(
                Face.SEMI_BOLD, Math.min(44, parts.caption().height() * .72), unknown ? Theme.ERROR : Theme.MID);
        ink.textWithin(0, box.y() - 28 * parts.caption().height() / 72, caption, box.width(), type, Page.FLOOR);
        ink.card(box, 14, Theme.SURFACE_1);
        ink.outline(box, 14, 3, unknown ? Theme.ERROR : Theme.LINE);
        Type digits = Type.of(Face.BOLD, box.height() * .7, Theme.HI).tracked(6);
        double end = 26 + ink.text(26, box.centreY() + digits.size() * .35, entry.digits(), digits);
        ink.line(end + 10, box.y() + 22, end + 10, box.bottom() - 22, 5, Theme.REST);
        if (parts.sign().height() > 0) {
            CardSign.paint(ink, parts.sign(), manner.say("checkin.card.scan"), manner.say("checkin.card.where"));
        }
    }
}
