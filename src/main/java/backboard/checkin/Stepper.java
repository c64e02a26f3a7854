package backboard.checkin;

import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import java.util.List;

/** A number between minus and plus; the number itself opens the keys. What can be switched stands beside it. */
final class Stepper extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final double BUTTON = 182;
    private static final double INSET = 16;
    private static final double SWITCH = 104;
    private static final double NARROW_SWITCH = 92;
    /** On less, minus and plus give way to the number. */
    private static final double NARROW = 600;

    private static final double LEAST_SWITCH = 80;

    /**
     * What it says.
     *
     * @param label what the number is and where it comes from
     * @param name of the number alone, for where there is no room for the label
     * @param value empty while it is not known yet
     * @param unit after the value, or empty
     * @param step of one tap
     * @param spoken label, value and unit as they are read out
     */
    record Shown(
            String label,
            String name,
            String value,
            String unit,
            String step,
            boolean canLower,
            boolean canRaise,
            List<String> spoken) {

        static Shown unknown(String label) {
            return new Shown(label, label, "", "", "", false, false, List.of("", "", label));
        }
    }

    private final StepButton minus;
    private final StepButton plus;
    private final ValueButton value;
    private final List<TouchButton> switches;
    private transient Shown shown = Shown.unknown("");

    /**
     * @param name of the buttons, which end in {@code -minus}, {@code -value} and {@code -plus}
     * @param switches shown one below the other, those that are visible
     */
    Stepper(String name, Runnable lower, Runnable raise, Runnable typing, List<TouchButton> switches) {
        setName(name);
        this.switches = List.copyOf(switches);
        minus = new StepButton(name + "-minus", false, lower);
        value = new ValueButton(name + "-value", typing);
        plus = new StepButton(name + "-plus", true, raise);
        add(minus);
        add(value);
        switches.forEach(this::add);
        add(plus);
    }

    void show(Shown next) {
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        minus.setEnabled(next.canLower());
        plus.setEnabled(next.canRaise());
        minus.show(next.step(), next.spoken().get(0));
        plus.show(next.step(), next.spoken().get(1));
        value.show(next);
        getAccessibleContext().setAccessibleName((next.label() + " " + next.value() + " " + next.unit()).strip());
        repaint();
    }

    private List<TouchButton> visible() {
        return switches.stream().filter(TouchButton::isVisible).toList();
    }

    @Override
    protected void arrange(Sheet sheet) {
        List<TouchButton> visible = visible();
        double height = sheet.height() - 2 * INSET;
        boolean column = height >= visible.size() * (LEAST_SWITCH + INSET) - INSET;
        int columns = column ? Math.min(1, visible.size()) : visible.size();
        double width = Math.min(BUTTON, sheet.width() * (columns > 1 || sheet.width() < NARROW ? .17 : .24));
        put(minus, new Area(INSET, INSET, width, height));
        put(plus, new Area(sheet.width() - INSET - width, INSET, width, height));
        double x = 2 * INSET + width;
        double room = sheet.width() - 2 * x;
        if (visible.isEmpty()) {
            put(value, new Area(x, INSET, room, height));
            return;
        }
        double wide = columns > 1 ? NARROW_SWITCH : SWITCH;
        double taken = columns * wide + (columns - 1) * INSET;
        put(value, new Area(x, INSET, room - taken - INSET, height));
        Area side = new Area(x + room - taken, INSET, taken, height);
        Area low = visible.size() > 1
                ? side
                : new Area(side.x(), side.bottom() - Math.min(96, height), SWITCH, Math.min(96, height));
        for (int i = 0; i < visible.size(); i++) {
            put(visible.get(i), low.cell(i, columns, column ? visible.size() : 1, INSET));
        }
    }

    @Override
    protected void paint(Ink ink) {
        ink.card(ink.sheet().area(), 18, Theme.SURFACE_1);
    }

    /** A switch beside the value. */
    static TouchButton toggle(String name, String text, Runnable action) {
        return new TouchButton(name, text, Rank.QUIET, 46, event -> action.run());
    }
}
