package backboard.checkin;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Since;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;
import java.time.Duration;
import java.time.Instant;

/** What became of the last tap; for seven seconds a saved set can be taken back. */
final class UndoBar extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final Duration SHOWN = Duration.ofSeconds(7);
    private static final double LINE = 10;
    private static final double CORNER = 18;
    private static final double BUTTON = 284;
    private static final double LEAST_BUTTON = 80;

    private enum Kind {
        QUIET,
        SAVED,
        TAKEN_BACK,
        FAILED
    }

    private final UndoButton undo;
    private final transient Since since = new Since();
    private Kind kind = Kind.QUIET;
    private String line = "";
    private final Drain drain = new Drain(() -> Theme.MOVE_LOW);

    private final transient SetWords words;
    private final transient Runnable changed;

    /** @param changed after it has begun or ceased to say something */
    UndoBar(SetWords words, Runnable undo, Runnable changed) {
        setName("undo-bar");
        this.words = words;
        this.changed = changed;
        this.undo = new UndoButton(words, undo);
        this.undo.setVisible(false);
        add(this.undo);
        add(drain);
    }

    void quiet() {
        say(Kind.QUIET, "", false);
    }

    /** @param undoable whether it can be taken back */
    void saved(String sentence, boolean undoable) {
        say(Kind.SAVED, sentence, undoable);
    }

    void takenBack(String sentence) {
        say(Kind.TAKEN_BACK, sentence, false);
    }

    /** @param undoing whether it was an undo that failed and can be tried again */
    void failed(String sentence, boolean undoing) {
        say(Kind.FAILED, sentence, undoing);
    }

    boolean isFailed() {
        return kind == Kind.FAILED;
    }

    boolean isQuiet() {
        return kind == Kind.QUIET;
    }

    private void say(Kind next, String sentence, boolean undoable) {
        kind = next;
        line = sentence;
        drain.left(1);
        drain.setVisible(next == Kind.SAVED);
        since.restart();
        undo.setVisible(undoable);
        undo.setEnabled(undoable);
        undo.secondsLeft(next == Kind.SAVED ? (int) SHOWN.toSeconds() : 0);
        getAccessibleContext().setAccessibleName(sentence);
        changed.run();
        repaint();
    }

    /** An undo is on its way; a second one makes no sense. */
    void undoing() {
        undo.setEnabled(false);
    }

    /** Lets the time drain. */
    void show(Instant now) {
        if (kind != Kind.SAVED && kind != Kind.TAKEN_BACK) {
            return;
        }
        Duration elapsed = since.at(now);
        if (elapsed.compareTo(SHOWN) >= 0) {
            quiet();
            return;
        }
        if (kind == Kind.SAVED) {
            long leftMs = SHOWN.minus(elapsed).toMillis();
            undo.secondsLeft((int) ((leftMs + 999) / 1000));
            drain.left((double) leftMs / SHOWN.toMillis());
        }
    }

    @Override
    protected void arrange(Sheet sheet) {
        put(drain, new Area(CORNER, sheet.height() - LINE, sheet.width() - 2 * CORNER, LINE));
        double height = Math.max(LEAST_BUTTON, sheet.height() - LINE - 20);
        put(undo, new Area(sheet.width() - BUTTON - 16, (sheet.height() - LINE - height) / 2, BUTTON, height));
    }

    @Override
    protected void paint(Ink ink) {
        if (kind == Kind.QUIET) {
            return;
        }
        Area area = ink.sheet().area();
        boolean saved = kind == Kind.SAVED;
        ink.card(area, CORNER, saved ? Theme.MOVE_LOW : Theme.SURFACE_1);
        double x = 28;
        double middle = (area.height() - LINE) / 2;
        if (saved) {
            ink.disc(64, middle, 32, Theme.MOVE);
            ink.tick(64, middle, 34, 8, Theme.INK);
            x = 124;
        }
        double room = area.width() - x - (undo.isVisible() ? BUTTON + 40 : 28);
        Type type = Type.of(Face.SEMI_BOLD, saved ? 52 : 46, kind == Kind.FAILED ? Theme.ERROR : Theme.HI);
        boolean oneLine = ink.measure(line, type.sized(36)) <= room;
        Ink.Block block = Fitted.in(ink, line, room, oneLine ? type.size() * 1.06 : area.height() - LINE - 12, type);
        double top = middle - block.height() / 2;
        ink.write(block, x, top + block.type().size() * .88);
    }

    /** Undo, with the seconds there still are. */
    private static final class UndoButton extends TouchButton {

        private static final long serialVersionUID = 1L;

        private int seconds;

        private final transient SetWords words;

        UndoButton(SetWords words, Runnable action) {
            super("undo", words.say("undo"), Rank.PLAIN, 48, event -> action.run());
            this.words = words;
        }

        void secondsLeft(int next) {
            if (next != seconds) {
                seconds = next;
                repaint();
            }
        }

        @Override
        protected void paintLabel(Ink ink, Area area) {
            double baseline = area.centreY() + textSize() * .35;
            Type large = Type.of(Face.BOLD, textSize(), labelColour());
            // Always as wide as "Undo  7 s", so that the word stands still.
            String widest = getText() + words.say("seconds-left", SHOWN.toSeconds());
            Type type = ink.fit(widest, area.width() - 56, large, Page.FLOOR);
            if (seconds == 0) {
                ink.textCentre(area.centreX(), baseline, getText(), type);
                return;
            }
            double x = area.centreX() - (ink.measure(widest, type) + 20) / 2;
            double word = ink.text(x, baseline, getText(), type);
            ink.text(x + word + 20, baseline, words.say("seconds-left", seconds), type);
        }
    }
}
