package backboard.progress;

import static backboard.progress.Gyms.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.State;
import backboard.look.Placed;
import backboard.look.Theme;
import backboard.slab.SlabView;
import backboard.snapshot.Picture;
import backboard.training.Language;
import backboard.training.Progress;
import backboard.training.Unit;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.RepaintManager;
import javax.swing.event.EventListenerList;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.general.AbstractDataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressPanelTest {

    private static List<Progress> gyms() {
        Progress gym = Gyms.middling();
        Progress wednesday = Gyms.progress(
                Gyms.TUESDAY.plusDays(1),
                Gyms.from(4, 1_234, 2),
                gym.setsByHourBefore(),
                12_345,
                day -> 1_500,
                gym.firstDay());
        return List.of(
                Gyms.empty(),
                Gyms.oneSet(),
                Gyms.firstFive(),
                gym,
                Gyms.by(4, gym),
                Gyms.morning(3),
                Gyms.large(),
                wednesday);
    }

    private static BufferedImage paint(ProgressPanel page) {
        return Pages.onUi(() -> {
            BufferedImage image = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            page.paint(g);
            g.dispose();
            return image;
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1280, 720, ENGLISH",
        "1920, 1080, ENGLISH",
        "3840, 2160, ENGLISH",
        "1080, 1920, ENGLISH",
        "1280, 720, SPANISH",
        "1920, 1080, SPANISH",
        "1080, 1920, SPANISH"
    })
    void noTextIsCutOrCoversAnotherAtAnySize(int width, int height, Language language) {
        for (Progress gym : gyms()) {
            for (State state : List.of(Gyms.idle(gym), Gyms.resting(gym, NOW))) {
                ProgressPanel page = Pages.page(width, height, Gyms.in(language, state));
                BufferedImage picture = paint(page);
                List<Placed> texts = new ArrayList<>(page.texts());
                SlabView slab = (SlabView) Pages.slab(page);
                if (slab.isVisible()) {
                    texts.addAll(slab.texts());
                }
                assertThat(texts).hasSizeGreaterThan(5);
                for (Placed text : texts) {
                    assertThat(text.whole()).as(text.text()).isTrue();
                    assertThat(text.size()).as(text.text()).isGreaterThanOrEqualTo(28);
                    assertThat(new Rectangle(width, height).contains(text.bounds()))
                            .as(text.text())
                            .isTrue();
                }
                for (int i = 0; i < texts.size(); i++) {
                    for (Placed other : texts.subList(i + 1, texts.size())) {
                        Rectangle2D both = texts.get(i).bounds().createIntersection(other.bounds());
                        assertThat(both.getWidth() > 1 && both.getHeight() > 1)
                                .as("%s over %s", texts.get(i), other)
                                .isFalse();
                    }
                }
                Pages.charts(page).stream().filter(Component::isVisible).forEach(chart -> {
                    assertThat(page.getBounds().contains(chart.getBounds())).isTrue();
                    assertThat(outermost(picture, chart.getBounds())).containsExactly(Theme.SURFACE_1);
                });
            }
        }
    }

    /** The colours along the upper, left and lower edge of a chart; more than the ground means that something is cut. */
    private static Set<Color> outermost(BufferedImage picture, Rectangle chart) {
        Set<Color> colours = new HashSet<>();
        for (int x = chart.x; x < chart.x + chart.width; x++) {
            colours.add(new Color(picture.getRGB(x, chart.y)));
            colours.add(new Color(picture.getRGB(x, chart.y + chart.height - 1)));
        }
        for (int y = chart.y; y < chart.y + chart.height; y++) {
            colours.add(new Color(picture.getRGB(chart.x, y)));
        }
        return colours;
    }

    @Test
    void saysItsHeadlineToAssistiveTechnology() {
        ProgressPanel page = Pages.page(1920, 1080, Gyms.idle(Gyms.middling()));
        assertThat(page.getAccessibleContext().getAccessibleName())
                .isEqualTo("412 sets today, 34 more than last Tuesday by now.");
        Pages.show(page, Gyms.idle(Gyms.empty()));
        assertThat(page.getAccessibleContext().getAccessibleName()).startsWith("No sets yet today");
    }

    @Test
    void speaksSpanishInASpanishGym() {
        ProgressPanel page = Pages.page(1920, 1080, Gyms.in(Language.SPANISH, Gyms.idle(Gyms.large())));
        assertThat(page.getAccessibleContext().getAccessibleName())
                .matches("[1-9]\\d?\\.\\d{3} series hoy, .+ que el martes pasado a esta hora\\.");
        assertThat(Pages.charts(page))
                .extracting(chart -> chart.getAccessibleContext().getAccessibleName())
                .containsExactly("Series por hora", "Peso levantado por día, 4 semanas");
        assertThat(words(Gyms.in(Language.SPANISH, Gyms.idle(Gyms.middling()))))
                .contains("Progreso, todo el gimnasio", "412 series hoy", "Hoy", "El martes pasado");
    }

    private static List<String> words(State state) {
        ProgressPanel page = Pages.page(1920, 1080, state);
        paint(page);
        return page.texts().stream().map(Placed::text).toList();
    }

    @Test
    void writesWhatTheChartsShow() {
        assertThat(words(Gyms.idle(Gyms.middling())))
                .contains(
                        "Harbour Strength",
                        "Progress, whole gym",
                        "18:42",
                        "412 sets today",
                        "Sets by hour",
                        "Today",
                        "Last Tuesday",
                        "Tonnes lifted",
                        "per day, 4 weeks");
        assertThat(words(Gyms.idle(Gyms.firstFive())))
                .contains("5 sets today", "Kilograms lifted")
                .doesNotContain("Last Tuesday");
        assertThat(words(Gyms.state(Gyms.middling(), NOW, Optional.empty(), Unit.LB)))
                .contains("Thousand lb lifted");
        assertThat(words(Gyms.state(Gyms.firstFive(), NOW, Optional.empty(), Unit.LB)))
                .contains("Pounds lifted");
    }

    @Test
    void aGymWithoutNumbersGetsWordsInPlaceOfEmptyCharts() {
        ProgressPanel page = Pages.page(1920, 1080, Gyms.idle(Gyms.empty()));
        paint(page);
        assertThat(page.texts()).extracting(Placed::text).contains("No sets yet today", "No weight logged yet");
        assertThat(Pages.charts(page)).noneMatch(Component::isVisible);
        Pages.show(page, Gyms.idle(Gyms.firstFive()));
        assertThat(Pages.charts(page)).allMatch(Component::isVisible);
    }

    @Test
    void oneSentenceSaysWhyADayIsNotBrokenDown() {
        String lone = String.join(" ", words(Gyms.idle(Gyms.oneSet())));
        assertThat(lone)
                .contains(
                        "1 set so far",
                        "By the hour once 5 people have trained, so that nobody is picked out.",
                        "Few people so far")
                .doesNotContain("480");
        assertThat(String.join(" ", words(Gyms.idle(Gyms.by(4, Gyms.middling())))))
                .contains("hatched: few people")
                .doesNotContain("per day");
        assertThat(words(Gyms.idle(Gyms.morning(3))))
                .contains("today once 5 people have trained", "Last Tuesday")
                .doesNotContain("Today");
        assertThat(words(Gyms.idle(Gyms.morning(5))))
                .contains("Today", "Last Tuesday")
                .doesNotContain("today once 5 people have trained");
    }

    @Test
    void aBodyWeightGymSeesItsSetsAndThatNoWeightWasLogged() {
        Progress gym = Gyms.middling();
        Progress young = Gyms.progress(
                gym.today(),
                gym.setsByHour(),
                gym.setsByHourBefore(),
                378,
                day -> 0,
                Optional.of(gym.today().minusDays(8)));
        Progress old =
                Gyms.progress(gym.today(), gym.setsByHour(), gym.setsByHourBefore(), 378, day -> 0, gym.firstDay());
        assertThat(words(Gyms.idle(young))).contains("Last Tuesday", "No weight logged yet");
        assertThat(String.join(" ", words(Gyms.idle(old)))).contains("No weight logged in 4 weeks");
    }

    @Test
    void theSlabStandsBesideThePageDuringAClassOnly() {
        ProgressPanel page = Pages.page(1920, 1080, Gyms.resting(Gyms.middling(), NOW));
        assertThat(Pages.slab(page).getBounds()).isEqualTo(new Rectangle(0, 0, 284, 1080));
        int beside = Pages.hours(page).getWidth();
        Pages.show(page, Gyms.idle(Gyms.middling()));
        assertThat(Pages.slab(page).isVisible()).isFalse();
        assertThat(Pages.hours(page).getWidth()).isGreaterThan(beside);
        ProgressPanel upright = Pages.page(1080, 1920, Gyms.resting(Gyms.middling(), NOW));
        assertThat(Pages.slab(upright).getBounds()).isEqualTo(new Rectangle(0, 0, 1080, 288));
    }

    @Test
    void onlyTheSlabIsRepaintedWhileOnlyTheCountdownMoves() {
        ProgressPanel page = Pages.page(1920, 1080, Gyms.resting(Gyms.middling(), NOW));
        assertThat(repainted(page, Gyms.resting(Gyms.middling(), NOW.plusNanos(33_000_000))))
                .containsExactly(Pages.slab(page));
        assertThat(repainted(page, Gyms.resting(Gyms.middling(), NOW.plusNanos(33_000_000))))
                .isEmpty();
        assertThat(repainted(page, Gyms.resting(Gyms.large(), NOW.plusNanos(66_000_000))))
                .contains(page, Pages.hours(page), Pages.volume(page));
    }

    private static Set<Component> repainted(ProgressPanel page, State next) {
        Set<Component> dirty = new HashSet<>();
        return Pages.onUi(() -> {
            RepaintManager before = RepaintManager.currentManager(page);
            RepaintManager.setCurrentManager(new RepaintManager() {
                @Override
                public void addDirtyRegion(JComponent component, int x, int y, int width, int height) {
                    dirty.add(component);
                }
            });
            try {
                page.show(next);
            } finally {
                RepaintManager.setCurrentManager(before);
            }
            return dirty;
        });
    }

    @Test
    void aBarGrowsWhenASetArrivesAndItsNumberIsRightAtOnce() {
        Progress full = Gyms.middling();
        List<Integer> earlier = new ArrayList<>(full.setsByHour());
        earlier.set(18, 20);
        Progress before =
                Gyms.progress(full.today(), earlier, full.setsByHourBefore(), 378, day -> 9_000, full.firstDay());
        ProgressPanel page = Pages.page(1920, 1080, Gyms.idle(before));
        long[] orange = new long[3];
        for (int i = 0; i < 3; i++) {
            State state = Gyms.state(full, NOW.plusNanos(200_000_000L * i), Optional.empty(), Unit.KG);
            Pages.show(page, state);
            assertThat(Pages.values(Pages.plot(Pages.hours(page)).getDataset(0)))
                    .containsEntry(18.0, 108.0);
            orange[i] = orange(paint(page), Pages.hours(page).getBounds());
        }
        assertThat(orange).isSorted().doesNotHaveDuplicates();
        ProgressPanel fresh = Pages.page(1920, 1080, Gyms.idle(full));
        assertThat(orange[2]).isEqualTo(orange(paint(fresh), Pages.hours(fresh).getBounds()));
    }

    private static long orange(BufferedImage picture, Rectangle area) {
        long count = 0;
        for (int y = area.y; y < area.y + area.height; y++) {
            for (int x = area.x; x < area.x + area.width; x++) {
                count += picture.getRGB(x, y) == Theme.WORK.getRGB() ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void aThousandChangesLeaveTheSameChartsAndNoMoreListeners() {
        ProgressPanel page = Pages.page(640, 360, Gyms.resting(Gyms.middling(), NOW));
        List<ChartPanel> charts = Pages.charts(page);
        List<JFreeChart> drawn = charts.stream().map(ChartPanel::getChart).toList();
        List<Integer> footprint = footprint(page);
        List<Progress> gyms = gyms();
        Pages.onUi(() -> {
            for (int i = 1; i <= 1_000; i++) {
                Progress gym = gyms.get(i % gyms.size());
                page.show(i % 7 == 0 ? Gyms.idle(gym) : Gyms.resting(gym, NOW.plusSeconds(i % 30)));
                page.setSize(640 + i % 2, 360);
                page.doLayout();
            }
            return page;
        });
        paint(page);
        assertThat(Pages.charts(page)).containsExactlyElementsOf(charts);
        assertThat(Pages.charts(page)).extracting(ChartPanel::getChart).containsExactlyElementsOf(drawn);
        assertThat(footprint(page)).isEqualTo(footprint);
    }

    /** Counts of everything that could pile up. */
    private static List<Integer> footprint(ProgressPanel page) {
        List<Integer> counts = new ArrayList<>(List.of(page.getComponentCount()));
        for (ChartPanel chart : Pages.charts(page)) {
            XYPlot plot = Pages.plot(chart);
            counts.addAll(List.of(
                    chart.getPropertyChangeListeners().length,
                    chart.getComponentListeners().length,
                    listeners(JFreeChart.class, "changeListeners", chart.getChart()),
                    listeners(Plot.class, "listenerList", plot),
                    plot.getDatasetCount(),
                    plot.getRendererCount(),
                    plot.getAnnotations().size(),
                    plot.getDomainAxisCount(),
                    plot.getRangeAxisCount()));
            for (int i = 0; i < plot.getDatasetCount(); i++) {
                counts.add(listeners(AbstractDataset.class, "listenerList", plot.getDataset(i)));
            }
        }
        return counts;
    }

    private static int listeners(Class<?> type, String field, Object of) {
        try {
            Field list = type.getDeclaredField(field);
            list.setAccessible(true);
            return ((EventListenerList) list.get(of)).getListenerCount();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aTouchOnAChartIsATouchOnThePage() {
        ProgressPanel page = Pages.page(1920, 1080, Gyms.idle(Gyms.middling()));
        for (ChartPanel chart : Pages.charts(page)) {
            Point middle = new Point(chart.getX() + chart.getWidth() / 2, chart.getY() + chart.getHeight() / 2);
            assertThat(page.findComponentAt(middle)).isSameAs(page);
            assertThat(chart.getPopupMenu()).isNull();
            assertThat(chart.getChartRenderingInfo().getEntityCollection()).isNull();
        }
    }

    @Test
    void chartsAreDrawnInFullAt4kAndNotStretched() {
        ProgressPanel page = Pages.page(3840, 2160, Gyms.idle(Gyms.middling()));
        paint(page);
        assertThat(Pages.charts(page)).allSatisfy(chart -> {
            assertThat(chart.getScaleX()).isEqualTo(1);
            assertThat(chart.getScaleY()).isEqualTo(1);
        });
    }

    @Test
    void aPageThatHasNotBeenShownAnythingIsBlank() {
        BufferedImage picture = Picture.of(new Dimension(320, 180), ProgressPanel::new);
        assertThat(new Color(picture.getRGB(160, 40))).isEqualTo(Theme.BG);
    }
}
