package backboard.mannequin;

import backboard.figure.Body;
import backboard.figure.Figure;
import backboard.figure.Gear;
import backboard.figure.Point;
import java.awt.Color;

/** Paints a tower with a stack of plates, of which the chosen ones rise with the cable. */
final class StackPainter {

    /** Half of its width, in statures. */
    static final double HALF = .105;

    private static final double RAIL = .075;
    private static final int PLATES = 11;
    private static final int CHOSEN = 6;
    /** Plates rise half as far as the hand goes. */
    private static final double PULLEYS = .5;

    private final Brush brush;
    private final Palette palette;

    StackPainter(Brush brush) {
        this.brush = brush;
        this.palette = brush.palette();
    }

    /** How far the figure's cable has lifted the plates off the rest, in statures: at one end of the rep they rest. */
    static double lift(Figure figure, Body body) {
        return figure.gear().stream()
                .filter(piece -> piece.kind() == Gear.Kind.CABLE)
                .mapToDouble(cable -> length(cable, body) - shortest(cable, figure))
                .map(drawn -> Math.max(0, drawn) * PULLEYS)
                .findFirst()
                .orElse(0);
    }

    private static double shortest(Gear cable, Figure figure) {
        return Math.min(length(cable, figure.at(0)), length(cable, figure.at(figure.endOfFirstLeg())));
    }

    private static double length(Gear cable, Body body) {
        return cable.at().in(body).distance(cable.to().in(body));
    }

    void paint(Point foot, double height, double lift) {
        double x = foot.x();
        double y = foot.y();
        brush.block(x - RAIL - .015, y, .028, height, .008, palette.steelDark());
        brush.block(x + RAIL - .013, y, .028, height, .008, palette.steelDark());
        brush.line(
                new Point(x - RAIL, y + height - .01),
                new Point(x + RAIL, y + height - .01),
                .028,
                palette.steelDark());
        double pile = Math.min(.48, height * .45);
        double up = Math.min(lift, height - pile - .1);
        brush.line(new Point(x, y + .06), new Point(x, y + height - .02), .006, palette.steel());
        for (int i = 0; i < PLATES; i++) {
            boolean isChosen = i >= PLATES - CHOSEN;
            double bottom = y + .05 + i * pile / PLATES + (isChosen ? up : 0);
            Color colour = isChosen ? palette.steel() : palette.steelDark();
            brush.block(x - .043, bottom, .086, pile / PLATES * .76, .005, colour);
        }
    }
}
