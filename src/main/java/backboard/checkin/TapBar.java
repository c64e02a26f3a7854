package backboard.checkin;

import backboard.kiosk.Guise;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import backboard.words.Phrase;
import java.time.Duration;
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

    private final transient Manner manner;
    private final TouchButton change;
    private final TouchButton undo;
    private transient Optional<News> news = Optional.empty();
    private String line = "";
    private final Drain drain = new Drain(() -> Theme.MOVE_LOW);

    /** What the last tap has led to. */
    sealed interface News {}

    record Saved(Tapped set) implements News {}

    record TakenBack(Guise member) implements News {}

    /** Nothing was saved, because this turn's set had been. */
    record Already(Guise member) implements News {}

    /** The set stayed where it was: stored if it was an undo that failed, else not. */
    record Failed(Guise member, Phrase why) implements News {}

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
                event -> saved().ifPresent(actions::change));
        undo = new TouchButton("tap-undo", undoWord(7), Rank.PLAIN, 44, event -> saved().ifPresent(actions::undo));
        add(change);
        add(undo);
        add(drain);
        say(Optional.empty(), "");
    }

    private String undoWord(long seconds) {
        return manner.say("checkin.find.undo", seconds);
    }

    private Optional<Tapped> saved() {
        return news.filter(Saved.class::isInstance).map(told -> ((Saved) told).set());
    }

    /** Says what a tap does, or nothing where no set can be logged with one. */
    void explain(String sentence) {
        if (news.isEmpty() && !sentence.equals(line)) {
            say(Optional.empty(), sentence);
        }
    }

    /**
     * Says what is new, and lets its time drain.
     *
     * @param undoing whether an undo is on its way: neither a second one nor a change makes sense
     * @param elapsed since it was new
     */
    void show(Optional<News> next, boolean undoing, Duration elapsed) {
        if (!next.equals(news)) {
            say(next, next.map(this::sentence).orElse(""));
        }
        change.setEnabled(!undoing);
        undo.setEnabled(!undoing);
        if (saved().isPresent()) {
            long leftMs = Taps.SHOWN.minus(elapsed).toMillis();
            String word = undoWord((leftMs + 999) / 1000);
            if (!word.equals(undo.getText())) {
                undo.setText(word);
            }
            drain.left((double) leftMs / Taps.SHOWN.toMillis());
        }
    }

    private String sentence(News told) {
        if (told instanceof Saved saved) {
            Tapped set = saved.set();
            int nth = set.saved().nth();
            return manner.docked()
                    ? manner.say("checkin.find.saved-wall", name(set.member()), nth)
                    : manner.say("checkin.find.saved", name(set.member()), nth, set.effort(manner));
        }
        if (told instanceof Failed failed) {
            return manner.say(
                    "checkin.find.failed", name(failed.member()), failed.why().in(manner.words()));
        }
        if (told instanceof Already already) {
            return manner.say("checkin.find.already", name(already.member()));
        }
        return manner.say("checkin.find.taken-back", name(((TakenBack) told).member()));
    }

    private String name(Guise member) {
        return member.in(manner.words()).name();
    }

    private void say(Optional<News> next, String sentence) {
        news = next;
        line = sentence;
        drain.left(1);
        boolean saved = saved().isPresent();
        drain.setVisible(saved);
        undo.setText(undoWord(Taps.SHOWN.toSeconds()));
        undo.setVisible(saved);
        change.setVisible(saved && isRoomy(sheet()));
        getAccessibleContext().setAccessibleName(sentence);
        repaint();
    }

    private static boolean isRoomy(Sheet sheet) {
        return sheet.width() >= ROOM_FOR_BOTH;
    }

    @Override
    protected void arrange(Sheet sheet) {
        put(drain, new Area(CORNER, sheet.height() - LINE, sheet.width() - 2 * CORNER, LINE));
        double height = sheet.height() - LINE - 4;
        double high = Math.min(92, height);
        double y = (height - high) / 2 + 2;
        put(undo, new Area(sheet.width() - UNDO - 10, y, UNDO, high));
        put(change, new Area(sheet.width() - UNDO - Page.GAP - CHANGE - 10, y, CHANGE, high));
        change.setVisible(saved().isPresent() && isRoomy(sheet));
    }

    @Override
    protected void paint(Ink ink) {
        Area area = ink.sheet().area();
        if (news.isEmpty()) {
            Type type = Type.of(Face.MEDIUM, 34, Theme.LO);
            Ink.Block block = ink.block(line, area.width() - 4, 2, type, Page.FLOOR);
            ink.write(
                    block, 2, area.centreY() - block.height() / 2 + block.type().size() * .86);
            return;
        }
        boolean saved = saved().isPresent();
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
        Type type = Type.of(Face.SEMI_BOLD, 44, news.get() instanceof Failed ? Theme.ERROR : Theme.HI);
        double natural = ink.measure(line, type.sized(SECOND_CHOICE));
        int lines = natural <= room ? 1 : natural <= 1.7 * room ? 2 : 3;
        double highest = (area.height() - LINE) / (lines * 1.1);
        Type fitting = type.sized(Math.max(Page.FLOOR, Math.min(type.size(), highest)));
        Ink.Block block = ink.block(line, room, lines, fitting, Page.FLOOR);
        ink.write(block, x, middle - block.height() / 2 + block.type().size() * .86);
    }
}
