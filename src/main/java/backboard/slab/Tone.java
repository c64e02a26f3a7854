package backboard.slab;

import backboard.look.Ink;
import backboard.look.Theme;
import backboard.training.Phase;
import java.awt.Color;

/** How a phase looks: colour, shape and motion change together. */
public enum Tone {
    WORK(Theme.WORK, Theme.WORK_LOW, Emblem.TRIANGLE_UP, Motion.FALLS),
    REST(Theme.REST, Theme.REST_LOW, Emblem.DISC, Motion.RISES),
    READY(Theme.READY, Theme.READY_LOW, Emblem.DIAMOND, Motion.BLOCKS),
    MOVE(Theme.MOVE, Theme.MOVE_LOW, Emblem.CHEVRONS, Motion.SWEEPS),
    WARM_UP(Theme.READY, Theme.READY_LOW, Emblem.HOLLOW_DIAMOND, Motion.FALLS),
    COOL_DOWN(Theme.REST, Theme.REST_LOW, Emblem.TRIANGLE_DOWN, Motion.FALLS),
    DONE(Theme.MOVE, Theme.MOVE_LOW, Emblem.TICK, Motion.FULL),
    PAUSED(Theme.PAUSED, Theme.SURFACE_1, Emblem.BARS, Motion.FROZEN);

    private final Color fill;
    private final Color low;
    private final Emblem emblem;
    private final Motion motion;

    Tone(Color fill, Color low, Emblem emblem, Motion motion) {
        this.fill = fill;
        this.low = low;
        this.emblem = emblem;
        this.motion = motion;
    }

    public static Tone of(Phase phase, boolean paused) {
        if (paused) {
            return PAUSED;
        }
        return switch (phase) {
            case WARM_UP -> WARM_UP;
            case READY -> READY;
            case WORK -> WORK;
            case REST, ROUND_REST -> REST;
            case TRANSITION -> MOVE;
            case COOL_DOWN -> COOL_DOWN;
            case DONE -> DONE;
        };
    }

    /** The phase colour, of the filled part and of text beside it. */
    public Color fill() {
        return fill;
    }

    /** Ground of the part that is not filled. */
    public Color low() {
        return low;
    }

    Emblem emblem() {
        return emblem;
    }

    /** Paints the phase's shape around a point, for a small mention of the phase elsewhere. */
    public void paintEmblem(Ink ink, double x, double y, double size, Color colour) {
        emblem.paint(ink, x, y, size, colour);
    }

    Motion motion() {
        return motion;
    }
}
