package backboard.editor;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import backboard.training.Circuit;
import backboard.words.Words;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The stations in their order; one of them is open. */
final class CircuitPane extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final double FLOOR = 26;
    static final double HEAD = 44;
    private static final double PITCH = 80;
    private static final double OPEN = 182;
    /** Height of eight stations of which one is open: most circuits have no more. */
    static final double EIGHT = 7 * PITCH + OPEN;

    private static final double AROUND = 3;
    private static final double ACTION = 112;
    private static final double GAP = 16;

    private final transient Editing editing;
    private final transient Words words;
    private final List<StationRow> rows = new ArrayList<>();
    private final TouchButton replace;
    private final TouchButton remove;
    private final StationTools tools;
    private final ChalkButton copy;
    private final transient Rolling rolling;
    private final transient Lifting lifting;
    private String total = "";
    private int revealed;
    private int seen;

    CircuitPane(Editing editing, Thumbs thumbs, Ways ways) {
        this.editing = editing;
        this.words = editing.words();
        setName("editor-circuit");
        replace = new TouchButton(
                "editor-replace", words.say("editor.replace"), Rank.PLAIN, 28, event -> ways.replace(editing.chosen()));
        remove = new RemoveButton(words.say("editor.remove"), () -> {
            int place = editing.chosen();
            editing.step(circuit -> Edits.remove(circuit, place));
        });
        tools = new StationTools(editing, ways);
        copy = new ChalkButton("editor-copy-empty", words.say("editor.copy"), 38, ways::copy);
        for (int i = 0; i < Circuit.MOST_STATIONS; i++) {
            int place = i + 1;
            StationRow row =
                    new StationRow(i, thumbs, words, () -> editing.choose(editing.chosen() == place ? 0 : place));
            rows.add(row);
            add(row);
        }
        add(replace);
        add(remove);
        add(tools);
        add(copy);
        rolling = new Rolling(this, PITCH, this::refresh);
        lifting = new Lifting(this, rolling, editing);
        rows.forEach(row -> {
            lifting.follow(row);
            rolling.follow(row);
        });
    }

    /** @param text rounds, minutes and when it ends */
    void setTotal(String text) {
        if (!total.equals(text)) {
            total = text;
            repaint();
        }
    }

    /** Whether a finger carries a station. */
    boolean isCarrying() {
        return lifting.place() > 0;
    }

    void refresh() {
        Optional<Circuit> circuit = editing.circuit();
        int chosen = editing.chosen();
        int count = circuit.map(now -> now.stations().size()).orElse(0);
        if (chosen != revealed) {
            revealed = chosen;
            reveal();
        }
        for (StationRow row : rows) {
            if (row.place() <= count) {
                row.show(circuit.orElseThrow(), row.place() == chosen, row.place() == lifting.place());
            }
        }
        tools.refresh();
        replace.setEnabled(editing.isOpen());
        remove.setEnabled(editing.isOpen() && count > 1);
        inReadingOrder(chosen);
        doLayout();
        tools.doLayout();
        repaint();
    }

    /** What belongs to the open station comes after it. */
    private void inReadingOrder(int chosen) {
        int at = Math.max(0, chosen);
        if (chosen > 0 && getComponentZOrder(replace) != at) {
            remove(replace);
            remove(remove);
            remove(tools);
            add(replace, at);
            add(remove, at + 1);
            add(tools, at + 2);
        }
    }

    /** A key while the focus is on a station: it moves, it goes, or the list does. */
    boolean typed(KeyEvent key) {
        Optional<StationRow> focused = rows.stream()
                .filter(row -> row.isVisible() && row.isFocusOwner())
                .findFirst();
        if (focused.isEmpty()) {
            return false;
        }
        int place = focused.get().place();
        int way = key.getKeyCode() == KeyEvent.VK_UP ? -1 : key.getKeyCode() == KeyEvent.VK_DOWN ? 1 : 0;
        boolean pressed = key.getID() == KeyEvent.KEY_PRESSED;
        if (way != 0 && key.isAltDown()) {
            if (pressed && place + way >= 1 && place + way <= count()) {
                carry(place, place + way);
                focus(place + way);
            }
            return true;
        }
        if (key.getKeyCode() == KeyEvent.VK_DELETE) {
            if (pressed) {
                editing.step(circuit -> Edits.remove(circuit, place));
            }
            return true;
        }
        int before = rolling.first();
        boolean scrolled = rolling.typed(key, rows);
        if (rolling.first() != before) {
            focus(Edits.within(place + rolling.first() - before, 1, count()));
        }
        return scrolled;
    }

    private void focus(int place) {
        rows.get(place - 1).requestFocusInWindow(FocusEvent.Cause.TRAVERSAL_FORWARD);
    }

    /** A station goes to another place; the chosen one stays chosen. */
    void carry(int from, int to) {
        int chosen = editing.chosen();
        int next = chosen == from
                ? to
                : from < chosen && chosen <= to ? chosen - 1 : to <= chosen && chosen < from ? chosen + 1 : chosen;
        rolling.reveal(to - 1);
        editing.step(circuit -> Edits.move(circuit, from, to), next);
    }

    private int count() {
        return editing.circuit().map(now -> now.stations().size()).orElse(0);
    }

    // ---- layout

    private double height(int place) {
        return place == editing.chosen() ? OPEN : PITCH;
    }

    private double room() {
        return sheet().height() - HEAD;
    }

    /** How many rows fit from one on. */
    private int fitting(int first) {
        double left = room();
        int fit = 0;
        for (int place = first + 1; place <= count() && left >= height(place); place++) {
            left -= height(place);
            fit++;
        }
        return Math.max(1, fit);
    }

    private int lastFirst() {
        int first = count();
        while (first > 0 && first - 1 + fitting(first - 1) >= count()) {
            first--;
        }
        return first;
    }

    private void reveal() {
        int chosen = editing.chosen();
        if (chosen > 0 && getHeight() > 0) {
            rolling.fit(count(), count() - lastFirst());
            if (chosen - 1 < rolling.first()) {
                rolling.by(chosen - 1 - rolling.first());
            }
            while (rolling.first() + fitting(rolling.first()) < chosen && rolling.by(1)) {
                // One row further.
            }
        }
    }

    /** Places of the rows that are seen, with the lower edge of the last as one more; in u. */
    List<Double> tops() {
        List<Double> tops = new ArrayList<>();
        double y = HEAD;
        for (int place = rolling.first() + 1; place <= rolling.first() + seen; place++) {
            tops.add(y);
            y += height(place);
        }
        tops.add(y);
        return tops;
    }

    StationRow row(int place) {
        return rows.get(place - 1);
    }

    @Override
    protected void arrange(Sheet sheet) {
        int count = count();
        rolling.fit(count, count - lastFirst());
        seen = count == 0 ? 0 : fitting(rolling.first());
        List<Double> tops = tops();
        boolean open = false;
        for (StationRow row : rows) {
            int at = row.place() - 1 - rolling.first();
            row.setVisible(at >= 0 && at < seen);
            if (!row.isVisible()) {
                continue;
            }
            double y = tops.get(at) + AROUND;
            if (row.place() == editing.chosen()) {
                open = true;
                double actions = 2 * ACTION + GAP;
                put(row, new Area(8, y + 6, sheet.width() - actions - 32, 74));
                put(replace, new Area(sheet.width() - actions - 12, y + 6, ACTION, 74));
                put(remove, new Area(sheet.width() - ACTION - 12, y + 6, ACTION, 74));
                put(tools, new Area(14, y + 90, sheet.width() - 28, 80));
            } else {
                put(row, new Area(0, y, sheet.width(), PITCH - 2 * AROUND));
            }
        }
        replace.setVisible(open);
        remove.setVisible(open);
        tools.setVisible(open);
        copy.setVisible(count == 0 && editing.isOpen() && editing.plan().isPresent());
        put(copy, new Area(sheet.width() / 2 - 180, HEAD + 200, 360, 110));
    }

    @Override
    protected void paint(Ink ink) {
        int count = count();
        if (count == 0) {
            empty(ink);
            return;
        }
        double columns = StationRow.columns(ink.width());
        Type low = Type.of(Face.MEDIUM, 28, Theme.LO);
        String stations = words.say("editor.stations", count);
        double left = columns - 26 - ink.measure(total, low.sized(FLOOR));
        double width = ink.textWithin(0, 34, stations, left, Type.of(Face.BOLD, 40, Theme.HI), FLOOR);
        ink.textWithin(width + 12, 33, total, columns - width - 24, low, FLOOR);
        Type head = Type.of(Face.SEMI_BOLD, 28, Theme.LO);
        for (Field field : Field.values()) {
            int i = field.ordinal();
            double room = StationRow.WIDTH[i];
            ink.textWithin(columns + StationRow.FROM[i], 33, words.name("editor.field.", field), room, head, FLOOR);
        }
        int chosen = editing.chosen() - rolling.first();
        if (chosen >= 1 && chosen <= seen) {
            Area card = new Area(0, tops().get(chosen - 1) + AROUND, ink.width(), OPEN - 2 * AROUND);
            ink.card(card, 12, Theme.SURFACE_2);
            ink.outline(card, 12, 3, Theme.HI);
        }
    }

    private void empty(Ink ink) {
        String sentence = editing.plan()
                .map(plan -> words.name("editor.empty.", plan.kind()))
                .orElse(editing.refusal().isEmpty() ? words.say("editor.reading") : editing.refusal());
        Ink.Block block = ink.block(sentence, ink.width() - 80, 3, Type.of(Face.MEDIUM, 40, Theme.MID), FLOOR);
        ink.writeCentre(block, ink.width() / 2, HEAD + 90);
    }

    /** What is carried lies over everything. */
    @Override
    protected void paintChildren(Graphics graphics) {
        super.paintChildren(graphics);
        Graphics2D g = (Graphics2D) graphics.create();
        Ink ink = new Ink(g, sheet());
        double below = HEAD + 4;
        rolling.paint(ink, new Area(ink.width() - 6, below, 6, ink.height() - below));
        lifting.paint(ink);
        g.dispose();
    }

    @Override
    public boolean isOptimizedDrawingEnabled() {
        return false;
    }
}
