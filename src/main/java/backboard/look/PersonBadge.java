package backboard.look;

import java.awt.Color;

/**
 * How a person is marked on any screen: their letters on their colour, or for who shows no more than a colour that colour's own shape. Colour
 * is never alone.
 */
public final class PersonBadge {

    /** Colours there are. */
    public static final int COLOURS = PersonColour.values().length;

    private static final double LETTERS = 1.15;
    /** No letters on a wall are smaller, in u. */
    private static final double FLOOR = Density.CAPTION;
    /** Between letters and the ends of a badge that they have made longer, as a share of the radius. */
    private static final double SIDE = .42;

    private PersonBadge() {}

    /** @param colour index of the colour; any number */
    public static Color colour(int colour) {
        return PersonColour.of(colour).fill();
    }

    /** How wide the badge is, in u: a disc, or as long as its letters need. */
    public static double width(Ink ink, double radius, String text) {
        return text.isEmpty()
                ? 2 * radius
                : Math.max(2 * radius, ink.measure(text, letters(radius)) + 2 * SIDE * radius);
    }

    private static Type letters(double radius) {
        return Type.of(Face.BOLD, Math.max(FLOOR, radius * LETTERS), Theme.INK);
    }

    /**
     * Paints a badge around a point.
     *
     * @param radius half its height, in u
     * @param text one to three letters, or empty for the colour's shape
     * @param colour index of the colour; any number
     * @param highlighted with a ring around it, as for someone who is training today
     */
    public static void paint(Ink ink, double x, double y, double radius, String text, int colour, boolean highlighted) {
        double width = width(ink, radius, text);
        if (highlighted) {
            double out = radius * .18 + 4;
            double height = 2 * (radius + out);
            Area around = new Area(x - width / 2 - out, y - height / 2, width + 2 * out, height);
            ink.outline(around, height / 2, Math.max(3, radius * .1), Theme.MOVE);
        }
        PersonColour person = PersonColour.of(colour);
        if (text.isEmpty()) {
            ink.fill(person.shape(x, y, radius * .92), person.fill());
            return;
        }
        ink.card(new Area(x - width / 2, y - radius, width, 2 * radius), radius, person.fill());
        Type type = letters(radius);
        ink.textCentre(x, y + type.size() * Ink.CAP / 2, text, type);
    }
}
