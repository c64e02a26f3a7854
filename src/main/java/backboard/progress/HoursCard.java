package backboard.progress;

import backboard.kiosk.HourSpan;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.progress.BarLabel.Top;
import backboard.progress.TickAxis.Mark;
import backboard.settings.Settings;
import backboard.settings.TimeRange;
import backboard.training.Language;
import backboard.training.Progress;
import backboard.words.Words;
import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jspecify.annotations.Nullable;

/** Sets by hour: today as bars, the same weekday a week ago as a line with rings. */
final class HoursCard implements Card {

    static final String NAME = "hours";

    private static final List<Integer> NONE = Collections.nCopies(24, 0);
    private static final Type LEGEND = Type.of(Face.SEMI_BOLD, 36, Theme.HI);

    private final ThemedPlot themed = new ThemedPlot(NAME);
    private final HourCounts today = new HourCounts("today");
    private final HourCounts before = new HourCounts("before");
    private final XYLineAndShapeRenderer line = new XYLineAndShapeRenderer();
    private final FlatBars bars = new FlatBars(8, 4, item -> share(item));
    private final BarLabel peak = new BarLabel(Theme.WORK);

    private Growth growth = Growth.none(List.of());
    private Instant now = Instant.EPOCH;
    private @Nullable Progress shown;
    private List<TimeRange> open = List.of();
    private Words words = Words.of(Language.ENGLISH);

    HoursCard() {
        XYBarRenderer upright = new XYBarRenderer();
        upright.setBarPainter(bars);
        upright.setShadowVisible(false);
        upright.setSeriesPaint(0, Theme.WORK);
        line.setSeriesPaint(0, Theme.REST);
        line.setDrawSeriesLineAsPath(true);
        line.setUseFillPaint(true);
        line.setSeriesFillPaint(0, Theme.SURFACE_1);
        line.setDrawOutlines(true);
        line.setUseOutlinePaint(true);
        line.setSeriesOutlinePaint(0, Theme.REST);
        themed.plot().setDataset(0, today);
        themed.plot().setRenderer(0, upright);
        themed.plot().setDataset(1, before);
        themed.plot().setRenderer(1, line);
        themed.plot().setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        themed.plot().addAnnotation(peak);
    }

    private double share(int item) {
        return growth.share(today.hour(item), now);
    }

    @Override
    public JComponent chart() {
        return themed.panel();
    }

    @Override
    public void show(Progress progress, Settings settings, Instant at) {
        Progress last = shown;
        boolean sameDay = last != null && last.today().equals(progress.today());
        growth = last != null && sameDay ? new Growth(hours(last), hours(progress), at) : Growth.none(hours(progress));
        now = at;
        shown = progress;
        words = Words.of(settings.language());
        themed.speak(words.say("progress.hours.title"), words.language().locale());
        open = settings.hours().on(progress.today().getDayOfWeek());
        refresh(progress);
    }

    @Override
    public void advance(Instant at) {
        boolean moving = !growth.isOver(now);
        now = at;
        if (moving) {
            themed.redraw();
        }
    }

    @Override
    public void fit(Area place, double unit) {
        themed.change(() -> {
            themed.scale(place, unit);
            bars.scale(unit);
            peak.scale(Face.BOLD.at(BarLabel.SIZE * unit), unit);
            double radius = 7 * unit;
            line.setSeriesShape(0, new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
            line.setSeriesStroke(0, stroke(5 * unit));
            line.setSeriesOutlineStroke(0, stroke(4 * unit));
            if (shown != null) {
                refresh(shown);
            }
        });
    }

    private static BasicStroke stroke(double width) {
        return new BasicStroke((float) Math.max(1.5, width), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** Of a day with too few people only the total is told, which is in the headline. */
    private static List<Integer> hours(Progress progress) {
        return progress.hours().orElse(NONE);
    }

    private static List<Integer> hoursBefore(Progress progress) {
        return progress.hoursBefore().orElse(NONE);
    }

    private void refresh(Progress progress) {
        HourSpan span = HourSpan.of(progress, open);
        int most = Math.max(most(hours(progress)), most(hoursBefore(progress)));
        themed.change(() -> {
            today.show(hours(progress), Optional.of(span));
            before.show(hoursBefore(progress), HourSpan.used(hoursBefore(progress)));
            themed.across().show(span.first() - .5, span.last() + .5, hours(span));
            themed.amounts(most, 1);
            peak.show(label(progress, span));
        });
        themed.panel().setVisible(!isEmpty(progress));
    }

    private static int most(List<Integer> counts) {
        return Collections.max(counts);
    }

    private static List<Mark> hours(HourSpan span) {
        return Arrays.stream(span.labelled())
                .mapToObj(hour -> new Mark(hour, String.valueOf(hour)))
                .toList();
    }

    /** Over today's highest bar. */
    private Optional<BarLabel.Words> label(Progress progress, HourSpan span) {
        int most = most(hours(progress));
        if (most == 0) {
            return Optional.empty();
        }
        List<Top> others = new ArrayList<>();
        for (int hour = span.first(); hour <= span.last(); hour++) {
            others.add(new Top(hour, hours(progress).get(hour), true));
            if (hasLine(progress)) {
                others.add(new Top(hour, hoursBefore(progress).get(hour), false));
            }
        }
        Top bar = new Top(hours(progress).indexOf(most), most, true);
        return Optional.of(new BarLabel.Words(themed.number(most), bar, false, others));
    }

    private static boolean isEmpty(Progress progress) {
        return most(hours(progress)) == 0 && !hasLine(progress);
    }

    private static boolean hasLine(Progress progress) {
        return most(hoursBefore(progress)) > 0;
    }

    @Override
    public void paint(Ink ink, Area card) {
        String title = words.say("progress.hours.title");
        Progress progress = shown;
        if (progress == null || isEmpty(progress)) {
            CardFrame.paint(ink, card, title, "", card.width() - 2 * CardFrame.PADDING);
            if (progress != null && progress.sets() > 0) {
                CardFrame.note(
                        ink,
                        card,
                        words.say("progress.few.hours", progress.sets()),
                        words.say("progress.few.why", Progress.FEWEST));
            } else {
                CardFrame.note(ink, card, words.say("progress.hours.nothing"), words.say("progress.hours.begin"));
            }
            return;
        }
        double legend = legendWidth(ink, progress);
        String detail = progress.hours().isEmpty() ? words.say("progress.few.today", Progress.FEWEST) : "";
        CardFrame.paint(ink, card, title, detail, card.width() - 2 * CardFrame.PADDING - legend - 32);
        legend(ink, card.right() - CardFrame.PADDING - legend, card.y() + CardFrame.TITLE_BASELINE, progress);
    }

    private double legendWidth(Ink ink, Progress progress) {
        double bar = progress.hours().isEmpty() ? -26 : 40 + ink.measure(words.say("progress.hours.today"), LEGEND);
        return hasLine(progress) ? bar + 26 + 54 + ink.measure(before(progress), LEGEND) : bar;
    }

    private void legend(Ink ink, double x, double baseline, Progress progress) {
        double end = x;
        if (progress.hours().isPresent()) {
            ink.card(new Area(x, baseline - 25, 30, 25), 5, Theme.WORK);
            end = x + 40 + ink.text(x + 40, baseline, words.say("progress.hours.today"), LEGEND) + 26;
        }
        if (hasLine(progress)) {
            double y = baseline - 12.5;
            ink.line(end, y, end + 42, y, 5, Theme.REST);
            ink.disc(end + 21, y, 9, Theme.SURFACE_1);
            ink.ring(end + 21, y, 8, 5, Theme.REST);
            ink.text(end + 54, baseline, before(progress), LEGEND);
        }
    }

    private String before(Progress progress) {
        return words.say("progress.hours.before", Headline.weekday(progress.today(), words));
    }
}
