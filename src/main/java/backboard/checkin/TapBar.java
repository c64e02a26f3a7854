package backboard.checkin;

import backboard.kiosk.Guise;
import backboard.kiosk.Outcome;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Since;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the last tap on a name has led to; for some seconds its set can be changed or taken back. In between it tells what a tap does. */
final class TapBar extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final double LINE = 10;
    private static final double CORNER = 18;
    private static final double UNDO = 236;
    private static final double CHANGE = 190;
    /** In a narrower bar there is only room to take the set back; its tile leads to the rest. */
    private static final double ROOM_FOR_BOTH = 760;
    /** Rather a little smaller than in one more line. */
    private static final double SECOND_CHOICE = 36;

    private enum Kind {
        HINT,
        SAVED,
        TAKEN_BACK,
        FAILED
    }

    private final transient Manner manner;
    private final TouchButton change;
    private final TouchButton undo;
    private final transient Since since = new Since();
    private transient Optional<Tapped> latest = Optional.empty();
    private Kind kind = Kind.HINT;
    private String line = "";
    private final Drain drain = new Drain(() -> Theme.MOVE_LOW);

    /** Somebody's set. */
    record Tapped(Guise member, Outcome.Saved saved) {}

    interface Actions {

        void change(Tapped tapped);

        void undo(Tapped tapped);
    }

    TapBar(Manner manner, Actions actions) {
        this.manner = manner;
        setName("tap-bar");
        change = new TouchButton(
                "tap-change",
                manner.say("checkin.find.change"),
                Rank.PLAIN,
                44,
                event -> latest.ifPresent(actions::change));
        undo = new TouchButton("tap-undo", undoWord(7), Rank.PLAIN, 44, event -> latest.ifPresent(actions::undo));
        add(change);
        add(undo);
        add(drain);
        hint();
    }

    private String undoWord(long seconds) {
        return manner.say("checkin.find.undo", seconds);
    }

    private void hint() {
        latest = Optional.empty();
        say(Kind.HINT, "", Instant.MIN);
    }

    /** Says what a tap does, or nothing where no set can be logged with one. */
    void explain(String sentence) {
        if (kind == Kind.HINT && !sentence.equals(line)) {
            say(Kind.HINT, sentence, Instant.MIN);
        }
    }

    void saved(Guise member, Outcome.Saved saved, Instant now) {
        latest = Optional.of(new Tapped(member, saved));
        if (manner.docked()) {
            say(Kind.SAVED, manner.say("checkin.find.saved-wall", member.name(), saved.nth()), now);
            return;
        }
        String effort = EffortWords.sentence(saved.set().effort(), manner);
        say(Kind.SAVED, manner.say("checkin.find.saved", member.name(), saved.nth(), effort), now);
    }

    void takenBack(Guise member, Instant now) {
        latest = Optional.empty();
        say(Kind.TAKEN_BACK, manner.say("checkin.find.taken-back", member.name()), now);
    }

    /** The set stays where it was: stored if it was an undo that failed, else not. */
    void failed(Guise member, String why, Instant now) {
        latest = Optional.empty();
        say(Kind.FAILED, manner.say("checkin.find.failed", member.name(), why), now);
    }

    /** An undo is on its way; neither a second one nor a change makes sense. */
    void undoing() {
        change.setEnabled(false);
        undo.setEnabled(false);
    }

    private void say(Kind next, String sentence, Instant now) {
        kind = next;
        line = sentence;
        drain.left(1);
        since.restart(now);
        boolean saved = next == Kind.SAVED;
        drain.setVisible(saved);
        undo.setText(undoWord(Taps.SHOWN.toSeconds()));
        undo.setVisible(saved);
        undo.setEnabled(saved);
        change.setEnabled(saved);
        change.setVisible(saved && isRoomy(sheet()));
        getAccessibleContext().setAccessibleName(sentence);
        repaint();
    }

    private static boolean isRoomy(Sheet sheet) {
        return sheet.width() >= ROOM_FOR_BOTH;
    }

    /** Lets the time drain. */
    void show(Instant now) {
        if (kind == Kind.HINT) {
            return;
        }
        Duration elapsed = since.at(now);
        if (elapsed.compareTo(Taps.SHOWN) >= 0) {
            hint();
            return;
        }
        if (kind == Kind.SAVED) {
            long leftMs = Taps.SHOWN.minus(elapsed).toMillis();
            String word = undoWord((leftMs + 999) / 1000);
            if (!word.equals(undo.getText())) {
                undo.setText(word);
            }
            drain.left((double) leftMs / Taps.SHOWN.toMillis());
        }
    }

    @Override
    protected void arrange(Sheet sheet) {
        put(drain, new Area(CORNER, sheet.height() - LINE, sheet.width() - 2 * CORNER, LINE));
        double height = sheet.height() - LINE - 4;
        double high = Math.min(92, height);
        double y = (height - high) / 2 + 2;
        put(undo, new Area(sheet.width() - UNDO - 10, y, UNDO, high));
        put(change, new Area(sheet.width() - UNDO - Page.GAP - CHANGE - 10, y, CHANGE, high));
        change.setVisible(kind == Kind.SAVED && isRoomy(sheet));
    }

    @Override
    protected void paint(Ink ink) {
        Area area = ink.sheet().area();
        if (kind == Kind.HINT) {
            Type type = Type.of(Face.MEDIUM, 34, Theme.LO);
            Ink.Block block = ink.block(line, area.width() - 4, 2, type, Page.FLOOR);
            ink.write(
                    block, 2, area.centreY() - block.height() / 2 + block.type().size() * .86);
            return;
        }
        boolean saved = kind == Kind.SAVED;
        ink.card(area, CORNER, saved ? Theme.MOVE_LOW : Theme.SURFACE_1);
        double middle = (area.height() - LINE) / 2;
        double x = 24;
        if (saved) {
            if (isRoomy(ink.sheet())) {
                ink.disc(54, middle, 30, Theme.MOVE);
                ink.tick(54, middle, 32, 8, Theme.INK);
                x = 100;
            }
        }
        double end = change.isVisible() ? change.getX() : undo.isVisible() ? undo.getX() : getWidth();
        double room = end / ink.sheet().unit() - x - 20;
        Type type = Type.of(Face.SEMI_BOLD, 44, kind == Kind.FAILED ? Theme.ERROR : Theme.HI);
        double natural = ink.measure(line, type.sized(SECOND_CHOICE));
        int lines = natural <= room ? 1 : natural <= 1.7 * room ? 2 : 3;
        double highest = (area.height() - LINE) / (lines * 1.1);
        Type fitting = type.sized(Math.max(Page.FLOOR, Math.min(type.size(), highest)));
        Ink.Block block = ink.block(line, room, lines, fitting, Page.FLOOR);
        ink.write(block, x, middle - block.height() / 2 + block.type().size() * .86);
    }
}
