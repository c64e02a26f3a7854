package backboard.editor;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;
import backboard.training.Circuit;
import backboard.training.Method;
import backboard.training.Sides;
import backboard.training.Station;
import backboard.words.Words;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One station of the circuit; a touch opens it, a press on its grip lifts it. */
final class StationRow extends TouchButton {

    private static final long serialVersionUID = 1L;
    private static final double FLOOR = 26;

    /** The grip ends here, in u from the left. */
    static final double GRIP = 60;

    private static final double NUMBER = 66;
    private static final double THUMB = 98;
    private static final double NAME = 208;
    private static final Color DOTS = new Color(0x7D8A92);

    private final transient Thumbs thumbs;
    private final transient Words words;
    private final int index;
    private transient @Nullable Circuit circuit;
    private boolean chosen;
    private boolean lifted;

    StationRow(int index, Thumbs thumbs, Words words, Runnable action) {
        super("editor-station-" + (index + 1), "", Rank.FLUSH, 32, event -> action.run());
        this.index = index;
        this.thumbs = thumbs;
        this.words = words;
    }

    /** Place of the station, from 1. */
    int place() {
        return index + 1;
    }

    /**
     * @param isChosen whether it is the one that is open
     * @param isLifted whether a finger carries it
     */
    void show(Circuit next, boolean isChosen, boolean isLifted) {
        circuit = next;
        chosen = isChosen;
        lifted = isLifted;
        Station station = next.stations().get(index);
        setText(station.exercise().name());
        getAccessibleContext()
                .setAccessibleName(words.say(
                        "editor.station",
                        place(),
                        station.exercise().name(),
                        next.workSeconds(place()),
                        next.restSeconds(place()),
                        String.join(", ", details(next, place(), words))));
        repaint();
    }

    /** What a station does otherwise than most, in words. */
    private static List<String> details(Circuit circuit, int place, Words words) {
        Station station = circuit.stations().get(place - 1);
        List<String> details = methods(circuit, place, words);
        if (station.hard()) {
            details.add(words.say("editor.hard"));
        }
        return details;
    }

    private static List<String> methods(Circuit circuit, int place, Words words) {
        Station station = circuit.stations().get(place - 1);
        List<String> details = new ArrayList<>();
        Method method = station.prescription().method();
        if (!(method instanceof Method.Timed) && !(method instanceof Method.Reps)) {
            details.add(words.say("editor.method." + method.key().replace(' ', '-')));
        }
        if (station.sides() == Sides.HALF) {
            details.add(words.say("editor.sides.half"));
        }
        if (station.prescription().superset()) {
            details.add(words.say("editor.with-next"));
        }
        return details;
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        Circuit shown = circuit;
        if (shown == null || lifted) {
            return;
        }
        Color ground = chosen ? Theme.SURFACE_2 : isTouched() ? Theme.SURFACE_2 : Theme.SURFACE_1;
        if (chosen) {
            ink.fill(area.inset(isFocusOwner() ? 5 : 0), ground);
        }
        double right = chosen ? 0 : columns(area.width());
        Look look = new Look(ground, DOTS, chosen ? Theme.HI : Theme.MID, chosen ? 8 : 0);
        paint(ink, area, shown, right, look);
    }

    /** How a row is coloured, and how far its card lies inside of the others. */
    record Look(Color ground, Color grip, Color number, double inset) {}

    /** Where the first column of numbers begins, for a row of this width. */
    static double columns(double width) {
        return width - 316;
    }

    /**
     * The row as it stands in the list, or as it is carried.
     *
     * @param columns where the numbers begin, 0 for none
     */
    private void paint(Ink ink, Area area, Circuit shown, double columns, Look look) {
        Station station = shown.stations().get(index);
        double x = area.x() - look.inset();
        double y = area.centreY();
        Icons.grip(ink, x + 33, y, look.grip());
        ink.text(x + NUMBER, y + 15, String.valueOf(place()), Type.of(Face.BOLD, 44, look.number()));
        double thumb = place() > 9 ? 14 : 0;
        thumbs.paint(
                ink,
                new Area(x + THUMB + 4 + thumb, area.y() + 4, 94, area.height() - 8),
                station.exercise(),
                look.ground());
        double name = x + NAME + thumb;
        double icon = station.hard() ? 38 : 0;
        double room = (columns > 0 ? area.x() + columns : area.right()) - name - 10 - icon;
        double end = name(ink, name, y, room, shown, station);
        if (station.hard()) {
            Icons.hard(ink, Math.min(end + 26, name + room + 20), y, Theme.WORK);
        }
        if (columns > 0) {
            double at = area.x() + columns;
            Type type = Type.of(Face.MEDIUM, 30, Theme.MID);
            double[] from = {0, 86, 164, 232};
            double[] to = {78, 156, 224, 310};
            for (Field field : Field.values()) {
                int i = field.ordinal();
                String value = field.value(shown, place(), words);
                ink.textWithin(at + from[i], y + 11, value, to[i] - from[i], type, FLOOR);
            }
        }
    }

    /** Returns where it ends. */
    private double name(Ink ink, double x, double y, double room, Circuit shown, Station station) {
        String detail = String.join(", ", methods(shown, place(), words));
        Type type = Type.of(Face.SEMI_BOLD, 32, Theme.HI);
        Ink.Block block = ink.block(
                station.exercise().name(),
                room,
                detail.isEmpty() ? 2 : 1,
                detail.isEmpty() ? type : type.sized(30),
                FLOOR);
        double width = block.lines().stream()
                .mapToDouble(line -> ink.measure(line, block.type()))
                .max()
                .orElse(0);
        if (detail.isEmpty()) {
            ink.write(block, x, y - block.height() / 2 + block.type().size() * .86);
        } else {
            ink.write(block, x, y - 4);
            width = Math.max(
                    width, ink.textWithin(x, y + 28, detail, room, Type.of(Face.MEDIUM, FLOOR, Theme.LO), FLOOR));
        }
        return x + width;
    }

    /** Paints it carried by a finger. */
    void paintLifted(Ink ink, Area area) {
        Circuit shown = circuit;
        if (shown != null) {
            ink.card(area, 12, Theme.SURFACE_3);
            ink.outline(area, 12, 3, Theme.REST);
            paint(ink, area, shown, columns(area.width()), new Look(Theme.SURFACE_3, Theme.REST, Theme.HI, 0));
        }
    }
}
