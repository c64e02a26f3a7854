package backboard.editor;

import backboard.kiosk.Live;
import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import backboard.slab.Tone;
import backboard.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is edited, whether it has been kept, who edits, and what else there is to do. */
final class HeaderPane extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final double FLOOR = 26;
    private static final double GAP = 16;
    private static final double BUTTON = 140;
    private static final double HEIGHT = 80;

    private final transient Editing editing;
    private final transient Words words;
    private final List<IconButton> arrows;
    private final TouchButton timing;
    private final TouchButton copy;
    private final List<TouchButton> buttons = new ArrayList<>();
    private transient Optional<Running> running = Optional.empty();

    /**
     * @param arrows to the week before and the one after
     * @param more opens what else there is to do with the day
     */
    HeaderPane(Editing editing, Ways ways, List<IconButton> arrows, Runnable more, Runnable lock) {
        this.editing = editing;
        this.words = editing.words();
        this.arrows = arrows;
        setName("editor-header");
        arrows.forEach(this::add);
        timing = button("editor-timing", "editor.timing.short", ways::timing);
        copy = button("editor-copy", "editor.copy", ways::copy);
        button("editor-menu", "editor.menu", more);
        button("editor-lock", "editor.lock", lock);
    }

    private TouchButton button(String name, String key, Runnable action) {
        TouchButton button = new TouchButton(name, words.say(key), Rank.PLAIN, 30, event -> action.run());
        buttons.add(button);
        add(button);
        return button;
    }

    void refresh() {
        timing.setEnabled(editing.circuit().isPresent());
        copy.setEnabled(editing.isOpen());
        repaint();
    }

    /** What the class is doing that runs meanwhile: the editor lies over its countdown. */
    void show(State now) {
        Optional<Running> next =
                now.live().filter(live -> !live.moment().isDone()).map(live -> Running.of(live, words));
        if (!next.equals(running)) {
            running = next;
            repaint();
        }
    }

    /** A class in a few words. */
    private record Running(Tone tone, String text) {

        static Running of(Live live, Words words) {
            long seconds = (live.moment().remainingMs() + 999) / 1000;
            String time = String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
            String phase = words.name("slab.phase.", live.moment().phase());
            return new Running(Tone.of(live.moment().phase(), live.run().paused()), phase + " " + time);
        }
    }

    private double arrowsFrom(Sheet sheet) {
        double right = isTwoLines(sheet) ? sheet.width() : sheet.width() - buttons.size() * (BUTTON + GAP);
        return right - 2 * HEIGHT - GAP;
    }

    /** Upright there is a second line. */
    private static boolean isTwoLines(Sheet sheet) {
        return sheet.height() > HEIGHT * 1.5;
    }

    @Override
    protected void arrange(Sheet sheet) {
        double x = sheet.width() - buttons.size() * (BUTTON + GAP) + GAP;
        for (TouchButton button : buttons) {
            put(button, new Area(x, 0, BUTTON, HEIGHT));
            x += BUTTON + GAP;
        }
        for (int i = 0; i < arrows.size(); i++) {
            double y = isTwoLines(sheet) ? sheet.height() - HEIGHT : 0;
            put(arrows.get(i), new Area(arrowsFrom(sheet) + i * (HEIGHT + GAP), y, HEIGHT, HEIGHT));
        }
    }

    @Override
    protected void paint(Ink ink) {
        Sheet sheet = ink.sheet();
        boolean below = isTwoLines(sheet);
        double room = below ? sheet.width() - buttons.size() * (BUTTON + GAP) : arrowsFrom(sheet) - GAP;
        double title = ink.textWithin(0, 62, words.say("editor.title"), room, Type.of(Face.BOLD, 68, Theme.HI), 40);
        double x = below ? 0 : title + 28;
        double y = below ? sheet.height() - HEIGHT : 0;
        double left = arrowsFrom(sheet) - GAP - x;
        if (!editing.refusal().isEmpty()) {
            Ink.Block why = ink.block(editing.refusal(), left, 2, Type.of(Face.SEMI_BOLD, 32, Theme.ERROR), FLOOR);
            ink.write(why, x, y + 40);
            return;
        }
        String date = Dates.whole(editing.day(), words);
        double dated = ink.textWithin(x, y + 40, date, left * .66, Type.of(Face.MEDIUM, 34, Theme.LO), FLOOR);
        String who = editing.desk().who();
        Type small = ink.fit(who, left - dated - 32, Type.of(Face.MEDIUM, 30, Theme.LO), FLOOR);
        double wide = Math.min(left - dated - 32, ink.measure(who, small));
        ink.textWithin(x + left - wide, y + 40, who, wide, small, FLOOR);
        double taken = running.map(now -> paint(ink, x + left, y + 76, now)).orElse(0.0);
        status(ink, x, y + 76, left - taken);
    }

    /** Up to a right edge; returns the width. */
    private static double paint(Ink ink, double right, double baseline, Running now) {
        Type type = Type.of(Face.BOLD, 30, now.tone().fill());
        double width = ink.textRight(right, baseline, now.text(), type);
        now.tone()
                .paintEmblem(
                        ink, right - width - 24, baseline - 10, 24, now.tone().fill());
        return width + 60;
    }

    /** Whether what is seen has been kept. */
    private void status(Ink ink, double x, double baseline, double room) {
        boolean saved =
                editing.isOpen() && (editing.kept() == Editing.Kept.SAVED || editing.kept() == Editing.Kept.PUBLISHED);
        String text = editing.isOpen() ? words.name("editor.kept.", editing.kept()) : words.say("editor.past");
        double mark = saved ? 30 : 0;
        if (saved) {
            ink.tick(x + 11, baseline - 10, 22, 4, Theme.MOVE);
        }
        ink.textWithin(x + mark, baseline, text, room - mark, Type.of(Face.MEDIUM, 28, Theme.LO), FLOOR);
    }
}
