package backboard.look;

import java.awt.Color;

/**
 * How one text is set.
 *
 * @param size in u; 28 is the floor on a wall, 26 on a touch screen
 * @param tracking extra space between letters, in u
 */
public record Type(Face face, double size, Color colour, double tracking) {

    public static Type of(Face face, double size, Color colour) {
        return new Type(face, size, colour, 0);
    }

    public Type sized(double other) {
        return new Type(face, other, colour, tracking);
    }

    public Type in(Color other) {
        return new Type(face, size, other, tracking);
    }

    public Type tracked(double other) {
        return new Type(face, size, colour, other);
    }
}
