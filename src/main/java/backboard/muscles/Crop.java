package backboard.muscles;

import backboard.training.Muscle;
import java.awt.geom.Rectangle2D;
import java.util.Set;

/** The part of the body that is shown. Where it cuts the body it fades into the ground over {@link #FADE} body units. */
public enum Crop {
    /** Head to hips. */
    UPPER(0, 604),
    /** Waist to soles. */
    LOWER(300, 1000),
    WHOLE(0, 1000);

    /** Half the width, in body units; the hands are the widest. */
    static final double HALF_WIDTH = 212;

    static final double FADE = 70;

    private final double top;
    private final double bottom;

    Crop(double top, double bottom) {
        this.top = top;
        this.bottom = bottom;
    }

    double top() {
        return top;
    }

    double bottom() {
        return bottom;
    }

    boolean fadesAtTop() {
        return top > 0;
    }

    boolean fadesAtBottom() {
        return bottom < 1000;
    }

    /** Width by height. */
    double aspect() {
        return 2 * HALF_WIDTH / (bottom - top);
    }

    /** The smallest part that shows all main muscles whole, the upper one first; of two small parts, the larger body reads from farther. */
    public static Crop of(Worked worked) {
        Set<Muscle> shown = worked.main().isEmpty() ? worked.assist() : worked.main();
        for (Crop part : new Crop[] {UPPER, LOWER}) {
            if (shown.stream().allMatch(part::holds)) {
                return part;
            }
        }
        return WHOLE;
    }

    private boolean holds(Muscle muscle) {
        Site site = Site.of(muscle);
        double from = fadesAtTop() ? top + FADE : top;
        double to = fadesAtBottom() ? bottom - FADE : bottom;
        for (View view : site.clear()) {
            for (String name : site.patches()) {
                Body.Patch patch = Body.from(view).patches().get(name);
                if (patch != null) {
                    Rectangle2D box = patch.outline().getBounds2D();
                    if (box.getMinY() < from || box.getMaxY() > to) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
