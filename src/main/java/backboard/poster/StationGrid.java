package backboard.poster;

import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.training.Station;
import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;

/** All stations of a poster in rows, with one size of type for all of them. */
final class StationGrid {

    private static final double GAP = 14;
    private static final double LARGEST = 1.7;
    private static final double SMALLEST = .4;
    /** Cues to show if the type is at least so large with them; the last row always holds. */
    private static final double[][] DETAILS = {{4, 1.15}, {2, .7}, {1, .62}, {0, 0}};

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

    void paint(Ink ink, Area all) {
        List<Area> cells = cells(all);
        StationBox box = StationBox.in(cells.get(0));
        for (double[] detail : DETAILS) {
            int cues = (int) detail[0];
            List<Stack> stacks = texts.stream().map(text -> text.brief(cues)).toList();
            double scale = scale(ink, box, stacks);
            if (scale > detail[1]) {
                paint(ink, cells, box, stacks, scale);
                return;
            }
        }
        throw new IllegalStateException(
                "no type is small enough for " + handout.circuit().id());
    }

    private static double scale(Ink ink, StationBox box, List<Stack> stacks) {
        double scale = LARGEST;
        for (Stack stack : stacks) {
            scale = Math.min(scale, stack.scaleFor(ink, box.textWidth(), box.textHeight(), SMALLEST, scale));
        }
        return scale;
    }

    private void paint(Ink ink, List<Area> cells, StationBox box, List<Stack> stacks, double scale) {
        double highest = stacks.stream()
                .mapToDouble(stack -> stack.height(ink, box.textWidth(), scale))
                .max()
                .orElseThrow();
        List<Station> stations = handout.circuit().stations();
        for (int i = 0; i < cells.size(); i++) {
            Area cell = cells.get(i);
            boolean joined = isJoined(stations, i);
            ink.outline(cell, 8, joined ? 5 : 2, joined ? Theme.PRINT : Theme.PRINT_LINE);
            figures.paint(ink, stations.get(i).exercise(), box.figurePlaces(cell, highest));
            stacks.get(i).paint(ink, box.text(cell, highest, stacks.get(i).height(ink, box.textWidth(), scale)), scale);
            NumberTab.paint(ink, cell, box.tab(), texts.get(i).number());
        }
        IntStream.range(0, cells.size() - 1)
                .filter(i -> stations.get(i).prescription().superset())
                .forEach(i -> join(ink, cells.get(i), cells.get(i + 1)));
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
