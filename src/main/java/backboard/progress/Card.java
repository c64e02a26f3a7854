package backboard.progress;

import backboard.look.Area;
import backboard.look.Ink;
import backboard.settings.Settings;
import backboard.training.Progress;
import java.time.Instant;
import javax.swing.JComponent;

/** One chart of the page on its card. UI thread only. */
interface Card {

    /** The chart, made once. */
    JComponent chart();

    /** Takes over numbers that have changed. */
    void show(Progress progress, Settings settings, Instant now);

    /** Moves what is moving. */
    void advance(Instant now);

    /**
     * Takes over a new size.
     *
     * @param place of the chart
     * @param unit pixels in one u
     */
    void fit(Area place, double unit);

    /** Paints what is around the chart: title, legend, and a note in place of a chart that has nothing to show. */
    void paint(Ink ink, Area card);
}
