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
    /** Where the columns of the fields begin, and how much room they have; in u from the first. */
    static final double[] FROM = {0, 86, 164, 232};

    static final double[] WIDTH = {78, 72, 60, 80};
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
                        String.join(", ", details(station, words))));
        repaint();
    }

    /** What a station does otherwise than most, in words. */
    private static List<String> details(Station station, Words words) {
        List<String> details = new ArrayList<>();
        Method method = station.prescription().method();
        if (!(method instanceof Method.Timed)) {
            details.add(words.say("editor.method." + method.key().replace(' ', '-')));
        }
        if (station.sides() == Sides.HALF) {
            details.add(words.say("editor.sides.half"));
        }
        if (station.prescription().superset()) {
            details.add(words.say("editor.superset"));
        }
        if (station.hard()) {
            details.add(words.say("editor.hard"));
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
        ink.text(
                x + NUMBER,
                station.hard() ? y + 6 : y + 15,
                String.valueOf(place()),
                Type.of(Face.BOLD, 44, look.number()));
        double thumb = place() > 9 ? 14 : 0;
        if (station.hard()) {
            Icons.hard(ink, x + NUMBER + 11 + thumb * .8, y + 24, Theme.WORK);
        }
        thumbs.paint(
                ink,
                new Area(x + THUMB + 4 + thumb, area.y() + 4, 94, area.height() - 8),
                station.exercise(),
                look.ground());
        double name = x + NAME + thumb;
        double room = (columns > 0 ? area.x() + columns : area.right()) - name - 10;
        Ink.Block block = ink.block(getText(), room, 2, Type.of(Face.SEMI_BOLD, 32, Theme.HI), FLOOR);
        ink.write(block, name, y - block.height() / 2 + block.type().size() * .86);
        if (columns > 0) {
            for (Field field : Field.values()) {
                column(ink, area.x() + columns + FROM[field.ordinal()], y, shown, field);
            }
        }
    }

    /** A number, and under it what is special about it. */
    private void column(Ink ink, double x, double y, Circuit shown, Field field) {
        Station station = shown.stations().get(index);
        String value = field.value(shown, place(), words);
        double room = WIDTH[field.ordinal()];
        String special = special(shown, station, field);
        boolean linked = field == Field.REST && station.prescription().superset();
        if (linked) {
            Icons.linked(ink, x + 24, y, Theme.REST);
        } else if (special.isEmpty()) {
            ink.textWithin(x, y + 11, value, room, Type.of(Face.MEDIUM, 30, Theme.MID), FLOOR);
        } else {
            ink.textWithin(x, y - 5, value, room, Type.of(Face.MEDIUM, 30, Theme.MID), FLOOR);
            ink.textWithin(x, y + 26, special, room, Type.of(Face.MEDIUM, FLOOR, Theme.LO), FLOOR);
        }
    }

    private String special(Circuit shown, Station station, Field field) {
        Method method = station.prescription().method();
        boolean plain = method instanceof Method.Timed || method instanceof Method.Reps;
        if (field == Field.REPS && !plain) {
            return words.say("editor.method." + method.key().replace(' ', '-'));
        }
        int half = shown.workSeconds(place()) / 2;
        return field == Field.WORK && station.sides() == Sides.HALF ? half + " + " + half : "";
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
