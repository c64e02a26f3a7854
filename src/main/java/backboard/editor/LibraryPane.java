package backboard.editor;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.words.Words;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The library, searched and narrowed: what may be added after the chosen station. */
final class LibraryPane extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final double FLOOR = 26;
    private static final double GAP = 16;
    private static final double FIELD = 80;
    private static final double PITCH = 107;
    private static final double ROW = 98;
    private static final double COUNT = 60;
    /** Beside the rows, for where in the list one is. */
    static final double TRACK = 14;
    /** From here on search and filters stand side by side, and the rows in two columns. */
    private static final double WIDE = 800;

    private static final int MOST_ROWS = 24;

    private final transient Editing editing;
    private final transient Words words;
    private final SearchField search;
    private final FilterButton place;
    private final FilterButton gear;
    private final FilterButton level;
    private final LinkButton clear;
    private final List<LibraryRow> rows = new ArrayList<>();
    private final transient Rolling rolling;
    private transient LibraryFilter filter = LibraryFilter.NONE;
    private transient List<Exercise> matching = List.of();
    private boolean typing;

    LibraryPane(Editing editing, Thumbs thumbs, Ways ways) {
        this.editing = editing;
        this.words = editing.words();
        setName("editor-library");
        search = new SearchField(
                words.say("editor.search", editing.desk().exercises().size()), () -> ways.type(!typing));
        place = new FilterButton(
                "editor-filter-place", words.say("editor.filter.place"), () -> ways.narrow(Ways.Narrowing.PLACE));
        gear = new FilterButton(
                "editor-filter-gear", words.say("editor.filter.gear"), () -> ways.narrow(Ways.Narrowing.EQUIPMENT));
        level = new FilterButton(
                "editor-filter-level", words.say("editor.filter.level"), () -> ways.narrow(Ways.Narrowing.LEVEL));
        clear = new LinkButton("editor-clear", words.say("editor.filter.clear"), Theme.REST, () -> {
            narrow(LibraryFilter.NONE);
            ways.type(false);
        });
        add(search);
        add(place);
        add(gear);
        add(level);
        add(clear);
        for (int i = 0; i < MOST_ROWS; i++) {
            LibraryRow row = new LibraryRow(i, thumbs, this::choose);
            rows.add(row);
            add(row);
        }
        rolling = new Rolling(this, PITCH, this::refresh);
        rows.forEach(rolling::follow);
    }

    LibraryFilter filter() {
        return filter;
    }

    /** Takes one more character to look for, or the last one away. */
    void type(int character) {
        String typed = filter.typed();
        String next = character == '\b'
                ? typed.substring(0, Math.max(0, typed.length() - 1))
                : typed + Character.toString(character);
        narrow(filter.typing(next));
    }

    void narrow(LibraryFilter next) {
        filter = next;
        rolling.toTop();
        refresh();
    }

    /** @param wanted whether what is typed comes here */
    void setTyping(boolean wanted) {
        typing = wanted;
        search.show(filter.typed(), typing);
    }

    boolean isTyping() {
        return typing;
    }

    /** What is in already is shown, not added once more. */
    private void choose(Exercise exercise) {
        OptionalInt there = place(exercise);
        if (there.isPresent()) {
            editing.choose(there.getAsInt());
        } else {
            int after = editing.chosen() == 0 ? stations() : editing.chosen();
            editing.step(circuit -> Edits.add(circuit, after + 1, exercise), after + 1);
        }
    }

    private int stations() {
        return editing.circuit().map(circuit -> circuit.stations().size()).orElse(0);
    }

    private OptionalInt place(Exercise exercise) {
        return editing.circuit().stream()
                .map(Circuit::stations)
                .flatMap(List::stream)
                .filter(station -> station.exercise().id().equals(exercise.id()))
                .mapToInt(station -> station.number())
                .findFirst();
    }

    void refresh() {
        matching = filter.of(editing.desk().exercises(), words.language().locale());
        search.show(filter.typed(), typing);
        place.show(filter.region()
                .map(region -> words.name("editor.back.", region))
                .or(() -> filter.pattern().map(pattern -> words.name("editor.pattern.", pattern)))
                .orElse(""));
        gear.show(filter.equipment().flatMap(this::gearName).orElse(""));
        level.show(filter.level()
                .map(wanted -> words.name("editor.level.", wanted))
                .orElse(""));
        clear.setVisible(!filter.equals(LibraryFilter.NONE));
        doLayout();
        repaint();
    }

    private Optional<String> gearName(String equipment) {
        return Gear.names(editing.desk().exercises()).entrySet().stream()
                .filter(entry -> entry.getKey().equals(equipment))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** A key that scrolls, while the focus is on a row; returns whether it did. */
    boolean typed(KeyEvent key) {
        return rolling.typed(key, rows);
    }

    // ---- layout

    private boolean isWide(Sheet sheet) {
        return sheet.width() >= WIDE;
    }

    private double list(Sheet sheet) {
        return (isWide(sheet) ? FIELD : 2 * FIELD + GAP) + COUNT;
    }

    @Override
    protected void arrange(Sheet sheet) {
        boolean wide = isWide(sheet);
        double w = sheet.width() - TRACK;
        double searching = wide ? (w - GAP) * .42 : w;
        put(search, new Area(0, 0, searching, FIELD));
        Area filters =
                wide ? new Area(searching + GAP, 0, w - searching - GAP, FIELD) : new Area(0, FIELD + GAP, w, FIELD);
        put(place, filters.cell(0, 3, 1, GAP));
        put(gear, filters.cell(1, 3, 1, GAP));
        put(level, filters.cell(2, 3, 1, GAP));
        double top = list(sheet);
        put(clear, new Area(w / 2, top - COUNT + 4, w / 2, COUNT - 8));
        int columns = wide ? 2 : 1;
        int lines = Math.max(0, (int) ((sheet.height() - top + PITCH - ROW) / PITCH));
        rolling.fit((matching.size() + columns - 1) / columns, lines);
        int shown = Math.min(lines * columns, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            int index = rolling.first() * columns + i;
            LibraryRow row = rows.get(i);
            row.setVisible(i < shown && index < matching.size());
            if (row.isVisible()) {
                Exercise exercise = matching.get(index);
                row.show(exercise, place(exercise).isPresent(), editing.isBroken(exercise), words);
                row.setEnabled(editing.isOpen() && editing.circuit().isPresent());
                Area line = new Area(0, top + i / columns * PITCH, w, ROW);
                put(row, line.cell(i % columns, columns, 1, GAP));
            }
        }
    }

    @Override
    protected void paint(Ink ink) {
        double top = list(ink.sheet());
        String count = words.say("editor.match", matching.size());
        ink.textWithin(0, top - 20, count, (ink.width() - TRACK) / 2 - 8, Type.of(Face.SEMI_BOLD, 28, Theme.LO), FLOOR);
        rolling.paint(ink, new Area(ink.width() - 6, top, 6, ink.height() - top));
    }
}
