package backboard.look;

import java.util.List;

/** Fields side by side, and the keyboard that types into them. */
public final class TypingPane extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final double GAP = 16;
    private static final double FLOOR = 26;
    private static final double CAPTION = 36;
    private static final double HIGHEST = 640;

    private final List<FieldBox> fields;
    private final Keyboard keyboard;

    public TypingPane(String name, List<FieldBox> fields, Keyboard keyboard) {
        setName(name);
        this.fields = fields;
        this.keyboard = keyboard;
        fields.forEach(this::add);
        add(keyboard);
    }

    private double box(Sheet sheet) {
        double room = sheet.height() - CAPTION - GAP - keyboard.leastHeight(sheet.width());
        return Math.max(80, Math.min(92, room));
    }

    private Area field(Sheet sheet, int index) {
        return new Area(0, CAPTION, sheet.width(), box(sheet)).cell(index, fields.size(), 1, 24);
    }

    @Override
    protected void arrange(Sheet sheet) {
        for (int i = 0; i < fields.size(); i++) {
            put(fields.get(i), field(sheet, i));
        }
        double least = keyboard.leastHeight(sheet.width());
        double y = Math.min(field(sheet, 0).bottom() + 32, sheet.height() - least);
        put(keyboard, new Area(0, y, sheet.width(), Math.min(HIGHEST, sheet.height() - y)));
    }

    @Override
    protected void paint(Ink ink) {
        for (int i = 0; i < fields.size(); i++) {
            Area place = field(ink.sheet(), i);
            Type type = Type.of(Face.SEMI_BOLD, 34, Theme.LO);
            ink.textWithin(place.x() + 2, CAPTION - 8, fields.get(i).caption(), place.width(), type, FLOOR);
        }
    }
}
