package backboard.editor;

import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton.Rank;
import backboard.training.Circuit;
import backboard.training.Station;
import backboard.words.Words;
import java.awt.Component;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What can be changed at the chosen station: minus and plus around one of its numbers, and how it is done. */
final class StationTools extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final double GAP = 16;
    private static final double STEP = 80;
    private static final double FRAMED = 104;

    private final transient Editing editing;
    private final transient Words words;
    private final Map<Field, FieldButton> fields = new EnumMap<>(Field.class);
    private final IconButton minus;
    private final IconButton plus;
    private final FieldButton method;
    private Field framed = Field.WORK;

    StationTools(Editing editing, Ways ways) {
        this.editing = editing;
        this.words = editing.words();
        setName("editor-tools");
        setBackground(Theme.SURFACE_2);
        minus = new IconButton(
                        "editor-minus",
                        words.name("editor.field.", Field.WORK),
                        Rank.PLAIN,
                        (ink, x, y, colour) -> Icons.minus(ink, x, y, 16, colour),
                        () -> step(-1))
                .repeating();
        plus = new IconButton(
                        "editor-plus",
                        words.name("editor.field.", Field.WORK),
                        Rank.PLAIN,
                        (ink, x, y, colour) -> Icons.plus(ink, x, y, 16, colour),
                        () -> step(1))
                .repeating();
        method = new FieldButton("editor-method", words.say("editor.method"), () -> ways.method(editing.chosen()));
        for (Field field : Field.values()) {
            String key = field.name().toLowerCase(Locale.ROOT);
            fields.put(field, new FieldButton("editor-" + key, words.name("editor.field.", field), () -> frame(field)));
        }
        add(minus);
        fields.values().forEach(this::add);
        add(plus);
        add(method);
    }

    private void step(int by) {
        int place = editing.chosen();
        editing.step(circuit -> framed.step(circuit, place, by));
    }

    private void frame(Field field) {
        framed = field;
        refresh();
        doLayout();
    }

    void refresh() {
        int place = editing.chosen();
        if (place == 0) {
            return;
        }
        Circuit circuit = editing.circuit().orElseThrow();
        Station station = circuit.stations().get(place - 1);
        if (!framed.isOpen(station)) {
            framed = Field.WORK;
            doLayout();
        }
        boolean open = editing.isOpen();
        fields.forEach((field, button) -> {
            button.setEnabled(open && field.isOpen(station));
            button.show(field.value(circuit, place, words), field == framed);
        });
        minus.setEnabled(open && !framed.step(circuit, place, -1).equals(circuit));
        plus.setEnabled(open && !framed.step(circuit, place, 1).equals(circuit));
        minus.getAccessibleContext().setAccessibleName(words.say("editor.less", words.name("editor.field.", framed)));
        plus.getAccessibleContext().setAccessibleName(words.say("editor.more", words.name("editor.field.", framed)));
        method.setEnabled(open);
        String key = station.prescription().method().key().replace(' ', '-');
        method.show(words.say("editor.method." + key), false);
    }

    @Override
    protected void arrange(Sheet sheet) {
        List<Component> inOrder = new ArrayList<>();
        for (Field field : Field.values()) {
            if (field == framed) {
                inOrder.addAll(List.of(minus, fields.get(field), plus));
            } else {
                inOrder.add(fields.get(field));
            }
        }
        inOrder.add(method);
        double other = (sheet.width() - 2 * STEP - FRAMED - (inOrder.size() - 1) * GAP) / (inOrder.size() - 3);
        double x = 0;
        for (Component part : inOrder) {
            double width = part == minus || part == plus ? STEP : part == fields.get(framed) ? FRAMED : other;
            put(part, new Area(x, 0, width, sheet.height()));
            x += width + GAP;
        }
    }

    @Override
    protected void paint(Ink ink) {
        // The buttons are all there is.
    }
}
