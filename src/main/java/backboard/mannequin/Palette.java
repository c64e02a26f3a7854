package backboard.mannequin;

import backboard.look.Theme;
import java.awt.Color;

/**
 * Colours of a figure and its gear.
 *
 * @param edge of the outline that parts one segment from the next: the ground
 * @param shade laid over the side away from the light
 * @param printed whether it goes on paper: everything stays a curve, and assisting muscles are striped, which reads without colour too
 */
public record Palette(
        Color body,
        Color far,
        Color shoe,
        Color farShoe,
        Color edge,
        Color main,
        Color assist,
        Color farMain,
        Color farAssist,
        Color shade,
        Color steel,
        Color steelLight,
        Color steelDark,
        Color pad,
        Color padLight,
        Color plate,
        Color plateEdge,
        Color floor,
        boolean printed) {

    private static final Color NONE = new Color(0, 0, 0, 0);

    /** Chalk on the ground of the wall. */
    public static final Palette CHALK = on(Theme.BG);

    /** Lines on white paper. */
    public static final Palette PAPER = new Palette(
            Color.WHITE,
            new Color(0xDADADA),
            new Color(0xA8A8A8),
            new Color(0xC4C4C4),
            Theme.PRINT,
            Theme.PRINT_MUSCLE,
            Theme.PRINT_MUSCLE,
            Theme.PRINT_MUSCLE_FAR,
            Theme.PRINT_MUSCLE_FAR,
            NONE,
            new Color(0x7A7A7A),
            new Color(0xB4B4B4),
            new Color(0x4A4A4A),
            new Color(0xC8C8C8),
            new Color(0xE4E4E4),
            new Color(0x9C9C9C),
            new Color(0x4A4A4A),
            new Color(0x8A8A8A),
            true);

    /** Chalk on another ground. */
    public static Palette on(Color ground) {
        return new Palette(
                Theme.FIGURE,
                Theme.FIGURE_FAR,
                new Color(0xB9C0C4),
                new Color(0x6E787E),
                ground,
                Theme.MUSCLE_MAIN,
                Theme.MUSCLE_ASSIST,
                new Color(0xA9522B),
                new Color(0xA98670),
                new Color(14, 17, 19, 51),
                Theme.STEEL,
                Theme.STEEL_LIGHT,
                Theme.STEEL_DARK,
                Theme.PAD,
                new Color(0x4B5860),
                new Color(0x2B343A),
                new Color(0x7F8B92),
                Theme.LINE,
                false);
    }

    /** One ink on a phase colour, without muscles: reads at the size of a cell. */
    public static Palette ink(Color ground, Color low) {
        Color ink = Theme.INK;
        return new Palette(
                ink, low, ink, low, ground, ink, ink, low, low, NONE, low, ink, low, low, low, ground, ink, NONE,
                false);
    }

    /** The same without the line the figure stands on. */
    public Palette withoutFloor() {
        return new Palette(
                body,
                far,
                shoe,
                farShoe,
                edge,
                main,
                assist,
                farMain,
                farAssist,
                shade,
                steel,
                steelLight,
                steelDark,
                pad,
                padLight,
                plate,
                plateEdge,
                NONE,
                printed);
    }

    /** One flat colour: the other end of the rep behind the figure. */
    static Palette ghost(Color flat) {
        return new Palette(
                flat, flat, flat, flat, flat, flat, flat, flat, flat, NONE, flat, flat, flat, flat, flat, flat, flat,
                flat, false);
    }
}
