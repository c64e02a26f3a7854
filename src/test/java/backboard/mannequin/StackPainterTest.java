package backboard.mannequin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backboard.figure.Angle;
import backboard.figure.Figure;
import backboard.figure.Gear;
import backboard.figure.Joint;
import backboard.figure.Limb;
import backboard.figure.Loop;
import backboard.figure.Pin;
import backboard.figure.Point;
import backboard.figure.Pose;
import backboard.figure.Spot;
import backboard.figure.View;
import backboard.look.Theme;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StackPainterTest {

    private static final int SIZE = 600;
    private static final double STACK_AT = .6;

    /** Someone standing whose hand pulls a cable from far to near, or the other way round. */
    private static Mannequin pulling(Point from, Point to) {
        Gear cable = Gear.of(
                Gear.Kind.CABLE,
                Optional.empty(),
                new Spot(Optional.empty(), new Point(.5, .7)),
                Optional.of(new Spot(Optional.of(Joint.HAND), Point.ORIGIN)),
                Optional.empty(),
                0,
                Optional.empty());
        Gear stack = Gear.of(
                Gear.Kind.STACK,
                Optional.empty(),
                new Spot(Optional.empty(), new Point(STACK_AT, 0)),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty());
        Figure figure = new Figure(
                View.SIDE, Loop.THERE_AND_BACK, true, 4, false, List.of(pose(from), pose(to)), List.of(stack, cable));
        return Mannequin.of(figure, Set.of(), Set.of());
    }

    private static Pose pose(Point hand) {
        return new Pose(Map.of(Angle.ELBOW, 20.0), new Pin(Joint.BALL, new Point(.07, 0)), Map.of(Limb.HAND, hand));
    }

    /** How high the top of the pile is at a position, in statures above the floor. */
    private static double top(Mannequin mannequin, double position) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        Rectangle2D place = new Rectangle2D.Double(0, 0, SIZE, SIZE);
        mannequin.paint(g, place, position, Palette.CHALK);
        g.dispose();
        double scale = mannequin.scaleIn(SIZE, SIZE);
        double beside = STACK_AT + .03;
        int x = (int) (SIZE / 2.0 + (beside - mannequin.bounds().getCenterX()) * scale);
        for (int y = 0; y < SIZE; y++) {
            if ((image.getRGB(x, y) & 0xFFFFFF) == (Theme.STEEL.getRGB() & 0xFFFFFF)) {
                return (SIZE - y) / scale;
            }
        }
        throw new AssertionError("no plates at " + x);
    }

    @Test
    void theChosenPlatesRiseByHalfOfWhatTheHandDraws() {
        Mannequin row = pulling(new Point(.3, .7), new Point(.1, .7));

        assertThat(top(row, 1) - top(row, 0)).isCloseTo(.1, within(.01));
        assertThat(top(row, .5)).isBetween(top(row, 0) + .02, top(row, 1) - .02);
    }

    @Test
    void thePlatesRestAtWhicheverEndTheHandIsNearer() {
        Mannequin lowering = pulling(new Point(.1, .7), new Point(.3, .7));
        Mannequin lifting = pulling(new Point(.3, .7), new Point(.1, .7));

        assertThat(top(lowering, 1)).isCloseTo(top(lifting, 0), within(.005));
        assertThat(top(lowering, 0)).isGreaterThan(top(lowering, 1) + .05);
    }
}
