package backboard.poster;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.muscles.MuscleMap;
import backboard.muscles.View;
import backboard.muscles.Worked;
import backboard.training.Station;
import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** All stations of a poster in rows, with one size of type for all of them. */
final class StationGrid {

    private static final double GAP = 14;
    private static final double LARGEST = 1.7;
    /** At which even the longest texts that a circuit may have fit. */
    private static final double SMALLEST = .15;
    /** Cues to show if the type is so large with them; else none is shown. */
    private static final double[][] CUES = {{4, 1.15}, {2, .7}, {1, .62}};

    /** Radius of the sign that joins a superset; it stays out of the texts of both cells. */
    private static final double PLUS = 15;

    private final Handout handout;
    private final List<StationText> texts;
    private final FigureBox figures;

    StationGrid(Handout handout, List<StationText> texts) {
        this.handout = handout;
        this.texts = texts;
        this.figures = new FigureBox(handout);
    }

    /** One column up to five stations, two up to twelve, three up to fifteen, then four. */
    static int columns(int stations) {
        return stations <= 5 ? 1 : stations <= 12 ? 2 : stations <= 15 ? 3 : 4;
    }

    /** Of each station, in order. */
    List<Area> cells(Area all) {
        int columns = columns(texts.size());
        int rows = (texts.size() + columns - 1) / columns;
        return IntStream.range(0, texts.size())
                .mapToObj(i -> all.cell(i, columns, rows, GAP))
                .toList();
    }

    /** How the texts are set: which of them, in which form of a cell, how large. */
    private record Setting(List<Stack> stacks, StationBox box, double scale) {}

    void paint(Ink ink, Area all) {
        List<Area> cells = cells(all);
        Setting setting = setting(ink, cells.get(0));
        for (int i = 0; i < cells.size(); i++) {
            paint(ink, cells.get(i), i, setting);
        }
        List<Station> stations = handout.circuit().stations();
        IntStream.range(0, cells.size() - 1)
                .filter(i -> stations.get(i).prescription().superset())
                .forEach(i -> join(ink, cells.get(i), cells.get(i + 1)));
        free(all, cells.size()).ifPresent(free -> muscles(ink, free));
    }

    private Setting setting(Ink ink, Area cell) {
        for (double[] detail : CUES) {
            Setting setting = setting(ink, cell, (int) detail[0], detail[1]);
            if (setting.scale() >= detail[1]) {
                return setting;
            }
        }
        return setting(ink, cell, 0, SMALLEST);
    }

    /** In the form of a cell that allows the larger type. */
    private Setting setting(Ink ink, Area cell, int cues, double smallest) {
        List<Stack> stacks = texts.stream().map(text -> text.brief(cues)).toList();
        return StationBox.in(cell).stream()
                .map(box -> new Setting(stacks, box, scale(ink, box, stacks, smallest)))
                .max(Comparator.comparingDouble(Setting::scale))
                .orElseThrow();
    }

    /** The largest at which all fit; 0 if it would be smaller than the smallest. */
    private static double scale(Ink ink, StationBox box, List<Stack> stacks, double smallest) {
        double scale = LARGEST;
        for (Stack stack : stacks) {
            scale = Math.min(scale, stack.scaleFor(ink, box.textWidth(), box.textHeight(), smallest, scale));
            if (scale == 0) {
                return 0;
            }
        }
        return scale;
    }

    private void paint(Ink ink, Area cell, int index, Setting setting) {
        StationBox box = setting.box();
        double highest = setting.stacks().stream()
                .mapToDouble(stack -> stack.height(ink, box.textWidth(), setting.scale()))
                .max()
                .orElseThrow();
        List<Station> stations = handout.circuit().stations();
        boolean joined = isJoined(stations, index);
        ink.outline(cell, 8, joined ? 5 : 2, joined ? Theme.PRINT : Theme.PRINT_LINE);
        figures.paint(ink, stations.get(index).exercise(), box.figurePlaces(cell, highest));
        Stack stack = setting.stacks().get(index);
        double height = stack.height(ink, box.textWidth(), setting.scale());
        stack.paint(ink, box.text(cell, highest, height), setting.scale());
        NumberTab.paint(ink, cell, box.tab(), texts.get(index).number());
    }

    /** What the last row leaves over. */
    private static Optional<Area> free(Area all, int stations) {
        int columns = columns(stations);
        int rows = (stations + columns - 1) / columns;
        if (stations == columns * rows) {
            return Optional.empty();
        }
        Area first = all.cell(stations, columns, rows, GAP);
        return Optional.of(new Area(first.x(), first.y(), all.right() - first.x(), first.height()));
    }

    /** What the whole circuit works. */
    private void muscles(Ink ink, Area free) {
        Worked worked = Worked.by(handout.circuit());
        double heading = Math.min(32, free.height() * .14);
        String words = handout.words().say("poster.muscles");
        Type type = ink.fit(words, free.width(), Type.of(Face.BOLD, heading, Theme.PRINT), heading / 2);
        ink.textCentre(free.centreX(), free.y() + heading, words, type);
        double y = free.y() + heading * 1.5;
        double width = Math.min(free.width(), (free.bottom() - y) * 1.1);
        Area bodies = new Area(free.centreX() - width / 2, y, width, free.bottom() - y);
        for (View view : View.values()) {
            MuscleMap.print(ink, bodies.cell(view.ordinal(), 2, 1, 0), worked, view);
        }
    }

    private static boolean isJoined(List<Station> stations, int index) {
        boolean toNext = index + 1 < stations.size()
                && stations.get(index).prescription().superset();
        return toNext || index > 0 && stations.get(index - 1).prescription().superset();
    }

    /** A plus on the line between two stations that follow each other without rest; over the end of a row, at both ends. */
    private static void join(Ink ink, Area one, Area next) {
        if (next.y() == one.y()) {
            plus(ink, (one.right() + next.x()) / 2, one.centreY());
        } else if (next.x() == one.x()) {
            plus(ink, one.centreX(), (one.bottom() + next.y()) / 2);
        } else {
            plus(ink, one.right(), one.centreY());
            plus(ink, next.x(), next.centreY());
        }
    }

    private static void plus(Ink ink, double x, double y) {
        ink.disc(x, y, PLUS, Theme.PRINT);
        double arm = PLUS * .55;
        ink.line(x - arm, y, x + arm, y, 4, Color.WHITE);
        ink.line(x, y - arm, x, y + arm, 4, Color.WHITE);
    }
}
