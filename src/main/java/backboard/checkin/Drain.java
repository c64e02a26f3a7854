package backboard.checkin;

import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import java.awt.Color;
import java.util.function.Supplier;

/**
 * The time that is left, as a line that grows shorter thirty times a second. Opaque, so that nothing under it is painted again for that. UI
 * thread.
 */
final class Drain extends ScreenPane {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<Color> ground;
    private double left = 1;

    /** @param ground what is seen where no time is left */
    Drain(Supplier<Color> ground) {
        this.ground = ground;
        setVisible(false);
    }

    /** @param share of the time, 1 down to 0 */
    void left(double share) {
        int before = filled();
        left = share;
        int now = filled();
        if (now != before) {
            repaint(Math.min(now, before), 0, Math.abs(before - now), getHeight());
        }
    }

    private int filled() {
        return (int) Math.round(getWidth() * left);
    }

    @Override
    protected void arrange(Sheet sheet) {
        // Nothing in it.
    }

    @Override
    protected void paint(Ink ink) {
        Area area = ink.sheet().area();
        ink.fill(area, ground.get());
        ink.fill(new Area(0, 0, filled() / ink.sheet().unit(), area.height()), Theme.MOVE);
    }
}
