package backboard.progress;

import backboard.kiosk.State;
import java.awt.Component;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;

/** Looks at what is on a progress page. */
final class Pages {

    private Pages() {}

    static <T> T onUi(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, SwingUtilities::invokeLater).join();
    }

    static void show(ProgressPanel page, State state) {
        CompletableFuture.runAsync(() -> page.show(state), SwingUtilities::invokeLater)
                .join();
    }

    /** A page of the size that shows the state; laid out as in a window. */
    static ProgressPanel page(int width, int height, State state) {
        return onUi(() -> {
            ProgressPanel page = new ProgressPanel();
            page.setSize(width, height);
            page.doLayout();
            page.show(state);
            return page;
        });
    }

    static List<ChartPanel> charts(ProgressPanel page) {
        return Stream.of(page.getComponents())
                .filter(ChartPanel.class::isInstance)
                .map(ChartPanel.class::cast)
                .toList();
    }

    static ChartPanel hours(ProgressPanel page) {
        return named(page, HoursCard.NAME);
    }

    static ChartPanel volume(ProgressPanel page) {
        return named(page, VolumeCard.NAME);
    }

    private static ChartPanel named(ProgressPanel page, String name) {
        return charts(page).stream()
                .filter(chart -> name.equals(chart.getName()))
                .findFirst()
                .orElseThrow();
    }

    static Component slab(ProgressPanel page) {
        return Stream.of(page.getComponents())
                .filter(child -> "slab".equals(child.getName()))
                .findFirst()
                .orElseThrow();
    }

    static XYPlot plot(ChartPanel chart) {
        return chart.getChart().getXYPlot();
    }

    /** The points of all series, y by x. */
    static SortedMap<Double, Double> values(XYDataset dataset) {
        SortedMap<Double, Double> values = new TreeMap<>();
        for (int series = 0; series < dataset.getSeriesCount(); series++) {
            for (int item = 0; item < dataset.getItemCount(series); item++) {
                values.put(dataset.getXValue(series, item), dataset.getYValue(series, item));
            }
        }
        return values;
    }
}
