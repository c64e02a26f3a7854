package backboard.progress;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.progress.BarLabel.Top;
import backboard.progress.TickAxis.Mark;
import backboard.settings.Settings;
import backboard.training.DayVolume;
import backboard.training.Language;
import backboard.training.Progress;
import backboard.training.Unit;
import backboard.words.Words;
import java.awt.Color;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import javax.swing.JComponent;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jspecify.annotations.Nullable;

/** Weight lifted per day in four weeks: bars grouped by week, this week brighter, today lit, days of few people hatched. */
final class VolumeCard implements Card {

    static final String NAME = "volume";

    /** Steel. */
    private static final Color EARLIER = new Color(0x8E9AA2);

    private final ThemedPlot themed = new ThemedPlot(NAME);
    private final DayVolumes volumes = new DayVolumes();
    private final FlatBars bars = new FlatBars(3, 3, item -> 1);
    private final BarLabel value = new BarLabel(Theme.WORK);

    private @Nullable Progress shown;
    private Unit units = Unit.KG;
    private Words words = Words.of(Language.ENGLISH);

    VolumeCard() {
        XYBarRenderer upright = new XYBarRenderer();
        upright.setBarPainter(bars);
        upright.setShadowVisible(false);
        upright.setSeriesPaint(DayVolumes.EARLIER, EARLIER);
        upright.setSeriesPaint(DayVolumes.THIS_WEEK, Theme.HI);
        upright.setSeriesPaint(DayVolumes.TODAY, Theme.WORK);
        upright.setSeriesPaint(DayVolumes.JOINED, EARLIER);
        upright.setSeriesPaint(DayVolumes.FEW, EARLIER);
        bars.hatch(DayVolumes.JOINED);
        bars.mark(DayVolumes.FEW);
        themed.plot().setDataset(volumes);
        themed.plot().setRenderer(upright);
        themed.plot().addAnnotation(value);
    }

    @Override
    public JComponent chart() {
        return themed.panel();
    }

    @Override
    public void show(Progress progress, Settings settings, Instant now) {
        shown = progress;
        units = settings.units();
        words = Words.of(settings.language());
        themed.speak(words.say("progress.volume.name"), words.language().locale());
        refresh(progress);
    }

    /** Volume arrives with the set's bar on the other card; one thing moving is enough. */
    @Override
    public void advance(Instant now) {}

    @Override
    public void fit(Area place, double unit) {
        themed.change(() -> {
            themed.scale(place, unit);
            bars.scale(unit);
            value.scale(Face.BOLD.at(BarLabel.SIZE * unit), unit);
            if (shown != null) {
                refresh(shown);
            }
        });
    }

    private void refresh(Progress progress) {
        double peak = peak(progress);
        VolumeUnit unit = VolumeUnit.of(peak, units);
        Weeks weeks = new Weeks(progress.today());
        themed.change(() -> {
            volumes.show(progress);
            themed.amounts(peak / unit.kilograms(), unit.kilograms());
            List<String> names = Weeks.names(words);
            List<Mark> marks = marks(weeks, themed.fitNames(names) ? names : Weeks.shortNames(words));
            themed.across().show(weeks.from(), weeks.to(), marks, Optional.of(marks.get(Weeks.COUNT - 1)));
            value.show(label(progress, weeks));
        });
        themed.panel().setVisible(peak > 0);
    }

    private static double peak(Progress progress) {
        return DayVolumes.shown(progress).values().stream()
                .mapToDouble(DayVolume::kg)
                .max()
                .orElse(0);
    }

    private static List<Mark> marks(Weeks weeks, List<String> names) {
        List<Mark> marks = new ArrayList<>();
        for (int week = 0; week < Weeks.COUNT; week++) {
            marks.add(new Mark(weeks.middle(week), names.get(week)));
        }
        return marks;
    }

    private Optional<BarLabel.Words> label(Progress progress, Weeks weeks) {
        SortedMap<LocalDate, DayVolume> days = DayVolumes.shown(progress);
        double lifted = Optional.ofNullable(days.get(progress.today()))
                .map(DayVolume::kg)
                .orElse(0.0);
        if (lifted == 0) {
            return Optional.empty();
        }
        List<Top> others = days.entrySet().stream()
                .map(day -> new Top(weeks.position(day.getKey()), day.getValue().kg(), true))
                .toList();
        Top bar = new Top(weeks.position(progress.today()), lifted, true);
        return Optional.of(new BarLabel.Words(VolumeUnit.written(lifted, units, words), bar, true, others));
    }

    @Override
    public void paint(Ink ink, Area card) {
        double room = card.width() - 2 * CardFrame.PADDING;
        String detail = words.say("progress.volume.detail");
        Progress progress = shown;
        if (progress == null || peak(progress) == 0) {
            CardFrame.paint(ink, card, words.say("progress.volume.title"), detail, room);
            if (progress != null && isQuiet(progress)) {
                String why = words.say("progress.few.quiet-why", Progress.FEWEST);
                CardFrame.note(ink, card, words.say("progress.few.quiet"), why);
            } else {
                CardFrame.note(ink, card, nothing(progress), words.say("progress.volume.begin"));
            }
            return;
        }
        String said = isQuiet(progress) ? words.say("progress.few.volume") : detail;
        CardFrame.paint(ink, card, VolumeUnit.of(peak(progress), units).title(words), said, room);
    }

    /** Whether there are days that are not shown as they were. */
    private static boolean isQuiet(Progress progress) {
        return DayVolumes.shown(progress).values().stream().anyMatch(day -> day.kind() != DayVolume.Kind.OWN);
    }

    private String nothing(@Nullable Progress progress) {
        boolean older = progress != null
                && progress.firstDay()
                        .filter(first -> first.isBefore(new Weeks(progress.today()).first()))
                        .isPresent();
        return words.say(older ? "progress.volume.nothing-lately" : "progress.volume.nothing");
    }
}
