package backboard.editor;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import backboard.training.Circuit;
import backboard.training.Method;
import backboard.training.Mode;
import backboard.training.Sides;
import backboard.training.Station;
import backboard.training.Target;
import backboard.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** How a station is done. Every touch is a step of the draft at once. */
final class MethodSheet extends EditorSheet {

    private static final long serialVersionUID = 1L;
    private static final double HEIGHT = 96;
    private static final double HEAD = 48;
    private static final int COLUMNS = 3;

    private final transient Editing editing;
    private final transient Words words;
    private final int place;
    private final transient List<Option> options = new ArrayList<>();

    /**
     * Something to switch.
     *
     * @param group of those below one heading
     * @param holds whether it is so now
     * @param fits whether it makes sense
     */
    private record Option(int group, TouchButton button, Predicate<Station> holds, Predicate<Station> fits) {}

    MethodSheet(Editing editing, int place, Runnable close) {
        super(
                "editor-method-sheet",
                editing.words().say("editor.method.title", place),
                editing.circuit()
                        .map(now -> now.stations().get(place - 1).exercise().name())
                        .orElse(""),
                editing.words().say("editor.done"),
                close);
        this.editing = editing;
        this.words = editing.words();
        this.place = place;
        int rounds = editing.circuit().map(now -> now.timing().rounds()).orElse(1);
        for (String key : List.of("timed", "reps", "drop-set", "pyramid", "amrap", "emom")) {
            option(
                    0,
                    "editor.method." + key,
                    station -> station.prescribed(station.prescription().by(method(key, station, rounds))),
                    station -> key(station).equals(key),
                    station -> station.exercise().mode() == Mode.REPS || key.equals("timed"));
        }
        for (Sides sides : Sides.values()) {
            option(
                    1,
                    "editor.sides." + sides.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    station -> station.sided(sides),
                    station -> station.sides() == sides,
                    station -> true);
        }
        option(
                2,
                "editor.superset",
                station -> station.prescribed(
                        station.prescription().superset(!station.prescription().superset())),
                station -> station.prescription().superset(),
                station -> place < stations() || station.prescription().superset());
        option(
                2,
                "editor.hard",
                station -> station.marked(!station.hard()),
                Station::hard,
                station -> station.exercise().pattern().isTraining());
        addWayBack();
        refresh();
    }

    private int stations() {
        return editing.circuit().map(now -> now.stations().size()).orElse(0);
    }

    private static String key(Station station) {
        return station.prescription().method().key().replace(' ', '-');
    }

    /** As many reps as the station has now; a pyramid goes down by two from round to round. */
    private static Method method(String key, Station station, int rounds) {
        Target now = station.aim(1);
        return switch (key) {
            case "reps" -> new Method.Reps(now);
            case "drop-set" -> new Method.DropSet(now);
            case "pyramid" ->
                new Method.Pyramid(IntStream.range(0, rounds)
                        .mapToObj(round -> Math.max(1, now.hi() - 2 * round))
                        .toList());
            case "amrap" -> Method.AMRAP;
            case "emom" -> new Method.Emom(now.lo());
            default -> Method.TIMED;
        };
    }

    private void option(
            int group, String key, UnaryOperator<Station> change, Predicate<Station> holds, Predicate<Station> fits) {
        TouchButton button = new TouchButton(
                key.replace('.', '-'),
                words.say(key),
                Rank.QUIET,
                36,
                event -> editing.step(circuit -> Edits.at(circuit, place, change)));
        options.add(new Option(group, button, holds, fits));
        add(button);
    }

    @Override
    void refresh() {
        editing.circuit().filter(now -> now.stations().size() >= place).ifPresent(circuit -> show(circuit));
    }

    private void show(Circuit circuit) {
        Station station = circuit.stations().get(place - 1);
        for (Option option : options) {
            option.button().setSelected(option.holds().test(station));
            option.button().setEnabled(editing.isOpen() && option.fits().test(station));
        }
        repaint();
    }

    private static double top(int group) {
        return switch (group) {
            case 0 -> HEAD;
            case 1 -> 2 * (HEIGHT + GAP) + 2 * HEAD + 16;
            default -> 3 * (HEIGHT + GAP) + 3 * HEAD + 32;
        };
    }

    @Override
    void arrangeBody(Area body) {
        double width = Math.min(body.width(), 1300);
        int before = 0;
        int group = 0;
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).group() != group) {
                group = options.get(i).group();
                before = i;
            }
            Area rows = new Area(body.x(), body.y() + top(group), width, 2 * HEIGHT + GAP);
            put(options.get(i).button(), rows.cell(i - before, COLUMNS, 2, GAP));
        }
    }

    @Override
    void paintBody(Ink ink, Area body) {
        List<String> heads = List.of("editor.method", "editor.sides", "editor.load");
        for (int i = 0; i < heads.size(); i++) {
            ink.textWithin(
                    body.x(),
                    body.y() + top(i) - 16,
                    words.say(heads.get(i)),
                    body.width(),
                    Type.of(Face.SEMI_BOLD, 32, Theme.LO),
                    FLOOR);
        }
    }
}
