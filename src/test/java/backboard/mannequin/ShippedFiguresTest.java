package backboard.mannequin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backboard.figure.Angle;
import backboard.figure.Body;
import backboard.figure.Figure;
import backboard.figure.Gear;
import backboard.figure.Joint;
import backboard.figure.Limb;
import backboard.figure.Movement;
import backboard.figure.Point;
import backboard.figure.View;
import backboard.training.Exercise;
import backboard.training.Muscle;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped figure, at its poses and between them: a body that could do that, where gravity would leave it. */
class ShippedFiguresTest {

    /** In statures, what nobody sees on the wall. */
    private static final double SLACK = .012;
    /** Half of the line around each segment, which is painted outside its outline. */
    private static final double LINE = .0065;

    private static final long FRAME_MS = 33;
    /** The swinging foot of somebody who jogs: 6 m/s. */
    private static final double FASTEST = .12;
    /** A swing or a jump. */
    private static final double FASTEST_BALLISTIC = .14;

    static List<String> ids() {
        return Shipped.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void someExerciseUsesIt(String id) {
        assertThat(Shipped.exercises(id)).as("exercises with the figure %s", id).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyJointStaysWithinItsRange(String id) {
        Figure figure = Shipped.figure(id);
        for (double position : Shipped.positions(figure)) {
            Body body = figure.at(position);
            for (Angle angle : Angle.values()) {
                // From the front, where a limb points in the picture says little about its joint.
                boolean flat = figure.view() != View.SIDE && angle.key().matches("(far-)?(shoulder|hip|elbow|knee)");
                // Which way round an arm or leg was led does not matter to it.
                boolean turns = angle.key().matches("(far-)?(shoulder|hip)");
                double value = body.pose().get(angle);
                double shown = turns && value < angle.least() ? value + 360 : value;
                // An elbow that points out of the picture bends either way in it.
                boolean out = angle.key().endsWith("elbow") && body.pose().get(Angle.UPPER_ARM) < 1;
                double least = flat || out ? -180 : angle.least();
                double most = flat ? 360 : angle.most();
                assertThat(shown)
                        .as("%s of %s at %s", angle.key(), id, position)
                        .isBetween(least - .5, most + .5);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theContactHolds(String id) {
        Figure figure = Shipped.figure(id);
        for (double position : Shipped.positions(figure)) {
            Body body = figure.at(position);
            Joint pinned = figure.poses().get(0).pin().joint();
            assertThat(body.at(pinned).distance(body.pose().pin().place()))
                    .as("%s of %s at %s", pinned.key(), id, position)
                    .isLessThan(1e-9);
            for (Map.Entry<Limb, Point> place : body.pose().places().entrySet()) {
                assertThat(body.end(place.getKey()).distance(place.getValue()))
                        .as("%s of %s at %s", place.getKey().key(), id, position)
                        .isLessThan(SLACK);
            }
        }
    }

    /** Of the painted body, outline and all. */
    @ParameterizedTest
    @MethodSource("ids")
    void nothingSinksIntoTheFloorAndSomethingHoldsTheBody(String id) {
        Figure figure = Shipped.figure(id);
        for (double position : Shipped.positions(figure)) {
            double lowest = lowestPoint(figure, position) + LINE;
            assertThat(lowest).as("lowest point of %s at %s", id, position).isGreaterThan(-SLACK);
            assertThat(lowest < .03 || isHeldByGear(figure, figure.at(position)))
                    .as(
                            "%s at %s stands on the floor or is held by gear; its lowest point is %.3f",
                            id, position, lowest)
                    .isTrue();
        }
    }

    /** The lowest pixel of the body without its gear, in statures above the floor. */
    private static double lowestPoint(Figure figure, double position) {
        int scale = 300;
        int below = 60;
        Mannequin body = Mannequin.of(figure, Set.<Muscle>of(), Set.of());
        Rectangle2D bounds = body.bounds();
        int width = (int) Math.ceil(bounds.getWidth() * scale);
        int height = (int) Math.ceil(bounds.getHeight() * scale);
        BufferedImage image = new BufferedImage(width, height + below, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        body.paintGhost(
                g, new Rectangle2D.Double(0, 0, bounds.getWidth() * scale, bounds.getHeight() * scale), position);
        g.dispose();
        double floor = bounds.getHeight() * scale + bounds.getMinY() * scale;
        for (int y = image.getHeight() - 1; y >= 0; y--) {
            for (int x = 0; x < width; x++) {
                if (image.getRGB(x, y) >>> 24 > 127) {
                    return (floor - y - 1) / scale;
                }
            }
        }
        throw new AssertionError("nothing was painted");
    }

    /** Whether a joint is on gear that stands somewhere by itself, or the pinned one on any. */
    private static boolean isHeldByGear(Figure figure, Body body) {
        Joint pinned = body.pose().pin().joint();
        return figure.gear().stream().anyMatch(gear -> {
            boolean stands = gear.at().joint().isEmpty() || gear.to().joint().isEmpty();
            return Arrays.stream(Joint.values())
                    .filter(joint -> stands || joint == pinned)
                    .anyMatch(joint -> distance(body.at(joint), gear, body) < gear.size() / 2 + .1);
        });
    }

    private static double distance(Point joint, Gear gear, Body body) {
        // From the front, the bar to hang from goes to both sides.
        boolean wide = gear.kind() == Gear.Kind.PULL_UP_BAR && body.view() != View.SIDE;
        Point at = gear.at().in(body).plus(wide ? -.4 : 0, 0);
        Point to = gear.to().in(body).plus(wide ? .4 : 0, 0);
        double nearest = joint.distance(at);
        for (int i = 1; i <= 20; i++) {
            nearest = Math.min(nearest, joint.distance(at.towards(to, i / 20.0)));
        }
        return nearest;
    }

    @ParameterizedTest
    @MethodSource("ids")
    void noJointMovesFasterThanAPersonWouldAtTheExercisesTempo(String id) {
        Figure figure = Shipped.figure(id);
        for (Exercise exercise : Shipped.exercises(id)) {
            Movement movement = new Movement(figure, exercise.tempo());
            double fastest = exercise.tempo().text().equals("X") ? FASTEST_BALLISTIC : FASTEST;
            Body before = figure.at(0);
            double seconds = movement.seconds();
            for (long ms = FRAME_MS; ms < seconds * 1000 + FRAME_MS; ms += FRAME_MS) {
                Body now = figure.at(movement.at(ms).position());
                for (Joint joint : Joint.values()) {
                    assertThat(now.at(joint).distance(before.at(joint)))
                            .as("%s of %s at %d ms", joint.key(), exercise.id(), ms)
                            .isLessThan(fastest);
                }
                before = now;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void itEndsWhereItBeganAndMovesUnlessItIsAHold(String id) {
        Figure figure = Shipped.figure(id);
        for (Exercise exercise : Shipped.exercises(id)) {
            Movement movement = new Movement(figure, exercise.tempo());
            long rep = Math.round(movement.seconds() * 1000);
            Body first = figure.at(movement.at(0).position());
            Body again = figure.at(movement.at(rep).position());
            double most = 0;
            for (Joint joint : Joint.values()) {
                assertThat(again.at(joint).distance(first.at(joint)))
                        .as("%s of %s", joint, id)
                        .isCloseTo(0, within(.002));
                for (double position : Shipped.positions(figure)) {
                    most = Math.max(most, figure.at(position).at(joint).distance(first.at(joint)));
                }
            }
            if (exercise.tempo().hasReps()) {
                assertThat(most).as("how far something of %s moves", id).isGreaterThan(.02);
            }
        }
    }
}
