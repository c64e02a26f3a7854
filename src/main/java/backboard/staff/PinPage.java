package backboard.staff;

import backboard.kiosk.Pin;
import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.BackKey;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Sheet;
import backboard.look.Since;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import backboard.words.Words;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A PIN, typed by finger or with real keys; of its digits nothing is shown but how many there are. A card never gets here: its keys are kept
 * from everything in the window.
 */
final class PinPage extends StaffPage {

    private static final long serialVersionUID = 1L;
    private static final int BACK = 9;
    private static final int OK = 11;
    private static final double DOT = 13;
    private static final double BOX = 110;

    private final transient Words words;
    private final transient Consumer<PinEntry> finished;
    private final transient PinEntry entry = new PinEntry();
    private final List<TouchButton> keys = new ArrayList<>();
    private final transient Since told = new Since();
    private int wait;
    private boolean busy;

    /** @param finished takes what was typed, at least as long as a PIN is; it is wiped when that returns */
    PinPage(PeoplePage.Heading heading, Words words, Consumer<PinEntry> finished) {
        super("staff-pin-page", heading.title(), heading.line(), heading.back(), heading.goBack());
        this.words = words;
        this.finished = finished;
        for (int place = 0; place < 12; place++) {
            TouchButton key = key(place);
            keys.add(key);
            add(key);
        }
        addWayBack();
        changed();
    }

    private TouchButton key(int place) {
        if (place == BACK) {
            return new BackKey("pin-back", words.say("staff.pin.back"), () -> {
                entry.back();
                changed();
            });
        }
        if (place == OK) {
            return new TouchButton("pin-ok", words.say("staff.pin.ok"), Rank.PRIMARY, 56, event -> accept());
        }
        int digit = place == 10 ? 0 : place + 1;
        return new TouchButton("pin-" + digit, String.valueOf(digit), Rank.PLAIN, 60, event -> type(digit));
    }

    private void type(int digit) {
        if (takesDigits()) {
            remark("");
            entry.type(digit);
            changed();
        }
    }

    private boolean takesDigits() {
        return !busy && wait == 0;
    }

    private void accept() {
        if (takesDigits() && entry.isLongEnough()) {
            finished.accept(entry);
            entry.wipe();
            changed();
        } else if (takesDigits()) {
            remark(words.say("staff.pin.short", Pin.SHORTEST));
        }
    }

    /** Takes no digits while the answer is awaited. */
    void busy() {
        busy = true;
        changed();
    }

    /**
     * Begins again after a try.
     *
     * @param why it begins again, or empty
     * @param seconds until it may
     */
    void again(String why, int seconds) {
        busy = false;
        entry.wipe();
        wait = seconds;
        told.restart();
        remark(why);
        changed();
    }

    private void changed() {
        for (int place = 0; place < keys.size(); place++) {
            boolean needed = place == BACK ? entry.length() > 0 : place != OK || entry.isLongEnough();
            keys.get(place).setEnabled(takesDigits() && needed);
        }
        describe();
        repaint();
    }

    @Override
    String said() {
        return wait > 0 ? words.say("staff.pin.wait", wait) : words.say("staff.pin.typed", entry.length());
    }

    @Override
    void show(State state) {
        if (wait == 0) {
            return;
        }
        long past = told.at(state.now().toInstant()).toSeconds();
        if (past >= 1) {
            wait = (int) Math.max(0, wait - past);
            told.restart(state.now().toInstant());
            changed();
        }
    }

    @Override
    boolean typed(KeyEvent key) {
        char character = key.getKeyChar();
        boolean digit = character >= '0' && character <= '9';
        if (!digit && character != '\b' && character != '\n' || key.isControlDown() || key.isMetaDown()) {
            return false;
        }
        if (key.getID() == KeyEvent.KEY_TYPED) {
            switch (character) {
                case '\n' -> accept();
                case '\b' -> keys.get(BACK).doClick(0);
                default -> type(character - '0');
            }
        }
        return true;
    }

    @Override
    void leave() {
        entry.wipe();
    }

    // ---- looks

    private static Area left(Area body) {
        return new Area(body.x(), body.y(), body.width() * .42, body.height());
    }

    @Override
    void arrangeBody(Sheet sheet, Area body) {
        Area left = left(body);
        Area pad =
                new Area(left.right() + 32, body.y(), body.right() - left.right() - 32, Math.min(640, body.height()));
        for (int place = 0; place < keys.size(); place++) {
            put(keys.get(place), pad.cell(place, 3, 4, GAP));
        }
    }

    @Override
    void paintBody(Ink ink, Area body) {
        Area left = left(body);
        Area box = new Area(left.x(), left.y(), left.width(), BOX);
        ink.card(box, 14, Theme.SURFACE_1);
        ink.outline(box, 14, 3, wait > 0 ? Theme.ERROR : Theme.LINE);
        double step = Math.min(40, (box.width() - 60) / Pin.LONGEST);
        for (int i = 0; i < Pin.LONGEST; i++) {
            double x = box.x() + 30 + step * (i + .5);
            if (i < entry.length()) {
                ink.disc(x, box.centreY(), DOT, Theme.HI);
            } else if (i < Pin.SHORTEST) {
                ink.ring(x, box.centreY(), DOT - 1, 3, Theme.LINE);
            }
        }
        String told = busy ? words.say("staff.pin.busy") : wait > 0 ? words.say("staff.pin.wait", wait) : "";
        Type type = Type.of(Face.SEMI_BOLD, 40, wait > 0 ? Theme.ERROR : Theme.MID);
        Ink.Block block = ink.block(told, left.width(), 3, type, FLOOR);
        ink.write(block, left.x(), box.bottom() + 24 + block.type().size());
    }
}
