package backboard.look;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/**
 * A text as it was put on the screen; the list of them is what the screen says.
 *
 * @param bounds the ink's cap height and width, in pixels
 * @param size of the type, in u
 * @param whole false if the text had to be shortened with an ellipsis
 * @param colour of the text; that of its part on the filled ground if it is split
 */
public record Placed(String text, Rectangle2D bounds, double size, boolean whole, Color colour, Role role) {}
