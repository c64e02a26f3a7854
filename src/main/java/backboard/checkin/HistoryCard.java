package backboard.checkin;

import backboard.kiosk.Briefing;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.LoggedSet;
import java.awt.geom.Path2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The best set of each of the last visits as a line, with the last time and the best ever. */
final class HistoryCard extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final double MARGIN = 28;
    /** Below this height the line stands without a title. */
    private static final double LOW = 130;

    private transient Shown shown = Shown.NONE;

    /**
     * What it says.
     *
     * @param points one for each visit, oldest first
     * @param latest the load of the last one
     * @param lines the last time and the best ever, or that there is nothing yet
     */
    private record Shown(
            String title,
            String visits,
            List<Double> points,
            String latest,
            String from,
            String to,
            List<String> lines) {

        private static final Shown NONE = new Shown("", "", List.of(), "", "", "", List.of());
    }

    HistoryCard() {
        setName("history");
    }

    void clear() {
        show(Shown.NONE);
    }

    void show(Exercise exercise, Briefing briefing, LocalDate today, SetWords words) {
        List<Briefing.Visit> visits = briefing.visits();
        if (visits.isEmpty()) {
            show(new Shown(words.say("history"), "", List.of(), "", "", "", List.of(words.say("history.first"))));
            return;
        }
        Briefing.Visit last = visits.get(visits.size() - 1);
        show(new Shown(
                words.say("history"),
                words.say("history.visits", visits.size()),
                points(exercise, visits),
                words.mark(exercise, last.best()),
                visits.size() == 1 ? "" : day(visits.get(0).day(), today, words),
                day(last.day(), today, words),
                lines(exercise, briefing, today, words)));
    }

    private static List<String> lines(Exercise exercise, Briefing briefing, LocalDate today, SetWords words) {
        Optional<String> last = briefing.visits().stream()
                .filter(visit -> !visit.day().equals(today))
                .reduce((earlier, later) -> later)
                .map(visit -> words.say("history.last", words.brief(exercise, visit.best())));
        Optional<String> best = briefing.best()
                .map(LoggedSet::effort)
                .map(effort -> words.say("history.best", words.brief(exercise, effort)));
        return Stream.of(last, best).flatMap(Optional::stream).toList();
    }

    private static String day(LocalDate day, LocalDate today, SetWords words) {
        return day.equals(today)
                ? words.say("history.today")
                : DateTimeFormatter.ofPattern("d MMM", words.words().language().locale())
                        .format(day);
    }

    /** Kilograms where every visit has a load, else reps or seconds. */
    private static List<Double> points(Exercise exercise, List<Briefing.Visit> visits) {
        List<Effort> bests = visits.stream().map(Briefing.Visit::best).toList();
        boolean loads = switch (LoadKind.of(exercise)) {
            case WEIGHT -> bests.stream().allMatch(best -> best.weight().isPresent());
            case BODY -> bests.stream().anyMatch(best -> net(best) != 0);
            case BAND, NONE -> false;
        };
        return bests.stream()
                .map(best -> loads ? net(best) : (double) best.amount())
                .toList();
    }

    private static double net(Effort effort) {
        return effort.weight().map(weight -> weight.kilograms()).orElse(0.0)
                - effort.assistance().map(help -> help.kilograms()).orElse(0.0);
    }

    private void show(Shown next) {
        if (!next.equals(shown)) {
            shown = next;
            getAccessibleContext().setAccessibleName((next.title() + ". " + String.join(". ", next.lines())).strip());
            repaint();
        }
    }

    @Override
    protected void arrange(Sheet sheet) {
        // Nothing to touch.
    }

    @Override
    protected void paint(Ink ink) {
        ink.card(ink.sheet().area(), 16, Theme.SURFACE_1);
        double width = ink.width() - 2 * MARGIN;
        boolean first = shown.points().isEmpty();
        if (ink.height() < LOW && first) {
            sentence(ink, width, 10);
            return;
        }
        if (ink.height() < LOW) {
            double bottom = lines(ink, width);
            chart(ink, new Area(MARGIN, 6, width, bottom - 8));
            return;
        }
        double title = Math.rint(Math.max(Page.FLOOR, Math.min(44, ink.height() * .22)));
        double taken = ink.textWithin(
                MARGIN, 16 + title * .8, shown.title(), width, Type.of(Face.BOLD, title, Theme.HI), Page.FLOOR);
        Type small = Type.of(Face.MEDIUM, 32, Theme.LO);
        if (ink.measure(shown.visits(), small) < width - taken - 20) {
            ink.textRight(MARGIN + width, 16 + title * .8, shown.visits(), small);
        }
        if (first) {
            sentence(ink, width, 26 + title);
            return;
        }
        double bottom = lines(ink, width);
        chart(ink, new Area(MARGIN, 24 + title, width, bottom - 32 - title));
    }

    /** That there is nothing yet. */
    private void sentence(Ink ink, double width, double from) {
        String text = String.join(" ", shown.lines());
        Ink.Block block = Fitted.in(ink, text, width, ink.height() - from - 8, Type.of(Face.MEDIUM, 36, Theme.MID));
        ink.write(block, MARGIN, from + block.type().size() * .86);
    }

    /** One line where both fit, else two; returns where they begin. */
    private double lines(Ink ink, double width) {
        double size = Math.rint(Math.max(Page.FLOOR + 1, Math.min(32, ink.height() * .13)));
        Type type = Type.of(Face.MEDIUM, size, Theme.MID);
        String all = String.join(" · ", shown.lines());
        List<String> texts = ink.measure(all, type.sized(Page.FLOOR + 1)) <= width ? List.of(all) : shown.lines();
        double y = ink.height() - 14;
        for (int i = texts.size() - 1; i >= 0; i--) {
            Ink.Block block = ink.block(texts.get(i), width, 1, type, Page.FLOOR);
            double first = y - block.height() + block.type().size() * .86;
            ink.write(block, MARGIN, first);
            y -= block.height();
        }
        return y;
    }

    private void chart(Ink ink, Area area) {
        if (area.height() < 34) {
            return;
        }
        boolean days = area.height() > 130;
        Type value = Type.of(Face.BOLD, Math.max(Page.FLOOR, Math.min(46, Math.rint(area.height() * .5))), Theme.HI);
        double label = Math.min(area.width() * .42, ink.measure(shown.latest(), value));
        double bottom = area.bottom() - (days ? 38 : 8);
        Area plot =
                new Area(area.x() + 12, area.y() + 14, area.width() - label - 44, Math.max(10, bottom - area.y() - 14));
        for (double at : new double[] {0, .5, 1}) {
            double y = plot.y() + plot.height() * at;
            ink.line(plot.x() - 12, y, plot.right(), y, 2, Theme.LINE);
        }
        line(ink, plot);
        double last = y(plot, shown.points().size() - 1);
        double baseline = Math.max(area.y() + value.size() * .75, Math.min(bottom, last + value.size() * .34));
        ink.textWithin(plot.right() + 26, baseline, shown.latest(), label + 2, value, Page.FLOOR);
        if (days) {
            Type small = Type.of(Face.MEDIUM, 30, Theme.LO);
            ink.text(plot.x() - 12, area.bottom() - 2, shown.from(), small);
            double to = Math.max(
                    plot.x() + ink.measure(shown.from(), small) + 12 + ink.measure(shown.to(), small),
                    plot.right() + 14);
            ink.textRight(to, area.bottom() - 2, shown.to(), small);
        }
    }

    private void line(Ink ink, Area plot) {
        Path2D path = new Path2D.Double();
        int count = shown.points().size();
        path.moveTo(x(plot, 0), y(plot, 0));
        for (int i = 1; i < count; i++) {
            path.lineTo(x(plot, i), y(plot, i));
        }
        ink.stroke(path, 5, Theme.MID);
        for (int i = 0; i < count - 1; i++) {
            ink.disc(x(plot, i), y(plot, i), 7, Theme.SURFACE_1);
            ink.ring(x(plot, i), y(plot, i), 7, 4, Theme.MID);
        }
        ink.disc(x(plot, count - 1), y(plot, count - 1), 12, Theme.WORK);
    }

    private double x(Area plot, int i) {
        int count = shown.points().size();
        return count == 1 ? plot.right() : plot.x() + plot.width() * i / (count - 1);
    }

    private double y(Area plot, int i) {
        double least =
                shown.points().stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most =
                shown.points().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double share = most == least ? .5 : (shown.points().get(i) - least) / (most - least);
        return plot.bottom() - plot.height() * share;
    }
}
