package backboard.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backboard.training.Tempo;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class FacingFigureTest {

    private static final Offset<Double> EXACT = within(1e-6);
    private static final Pin STANDING = new Pin(Joint.HIP, new Point(0, .53));

    private static Figure figure(Loop loop, Pose... poses) {
        return new Figure(View.FRONT, loop, true, 4, false, List.of(poses), List.of());
    }

    private static Body standing(Map<Angle, Double> angles, Map<Limb, Point> places) {
        return figure(Loop.THERE_AND_BACK, new Pose(angles, STANDING, places)).at(0);
    }

    @Test
    void theLeftOfThePictureMirrorsTheRight() {
        Body body =
                standing(Map.of(Angle.SHOULDER, 70.0, Angle.ELBOW, 30.0, Angle.HIP, 10.0, Angle.KNEE, 4.0), Map.of());
        for (Joint[] pair : new Joint[][] {{Joint.HAND, Joint.FAR_HAND}, {Joint.KNEE, Joint.FAR_KNEE}}) {
            assertThat(body.at(pair[1]).x()).isCloseTo(-body.at(pair[0]).x(), EXACT);
            assertThat(body.at(pair[1]).y()).isCloseTo(body.at(pair[0]).y(), EXACT);
        }
    }

    @Test
    void anArmLedToANearerPlacePointsOutOfThePictureAndStaysStraight() {
        Point place = new Point(.2, .78);
        Body body = standing(Map.of(), Map.of(Limb.HAND, place));
        assertThat(body.end(Limb.HAND).distance(place)).isLessThan(.002);
        assertThat(body.near().upper()).isCloseTo(body.near().fore(), EXACT);
        assertThat(body.near().upperShare()).isLessThan(.5);
    }

    @Test
    void anElbowWithAnAngleOfItsOwnBendsInsteadAndToTheSideThatTheAngleSays() {
        Point place = new Point(.05, .7);
        Body outward = standing(Map.of(Angle.ELBOW, -40.0), Map.of(Limb.HAND, place));
        Body inward = standing(Map.of(Angle.ELBOW, 40.0), Map.of(Limb.HAND, place));
        assertThat(outward.end(Limb.HAND).distance(place)).isLessThan(.002);
        assertThat(outward.near().upperShare()).isEqualTo(1);
        assertThat(outward.near().elbow().x())
                .isGreaterThan(inward.near().elbow().x());
    }

    @Test
    void aLegLedToTheFloorUnderALowerHipIsSeenShorterAndStandsThere() {
        Point place = new Point(.09, 0);
        Pose pose = new Pose(Map.of(), new Pin(Joint.HIP, new Point(0, .48)), Map.of(Limb.FOOT, place));
        Body body = figure(Loop.THERE_AND_BACK, pose).at(0);
        assertThat(body.leg().ball().distance(place)).isLessThan(.002);
        assertThat(body.leg().thighShare()).isBetween(.8, .95);
        assertThat(body.leg().thigh()).isCloseTo(body.leg().shank(), EXACT);
    }

    @Test
    void aLiftedArmTakesItsShoulderUpAndTowardTheNeck() {
        Point low = standing(Map.of(Angle.SHOULDER, 10.0), Map.of()).at(Joint.SHOULDER);
        Point high = standing(Map.of(Angle.SHOULDER, 175.0), Map.of()).at(Joint.SHOULDER);
        assertThat(high.y() - low.y()).isBetween(.02, .04);
        assertThat(low.x() - high.x()).isBetween(.01, .03);
    }

    @Test
    void pointedToesReachLowerAndAFlatFootStaysFlat() {
        Body flat = standing(Map.of(), Map.of());
        Body pointed = standing(Map.of(Angle.ANKLE, -60.0), Map.of());
        assertThat(flat.at(Joint.TOE).y()).isCloseTo(flat.at(Joint.HEEL).y(), EXACT);
        assertThat(pointed.at(Joint.TOE).y()).isLessThan(flat.at(Joint.TOE).y() - .05);
    }

    @Test
    void aTurnNarrowsTheShouldersMoreThanTheHips() {
        Body square = standing(Map.of(), Map.of());
        Body turned = standing(Map.of(Angle.TURN, 60.0), Map.of());
        double shoulders =
                turned.at(Joint.SHOULDER).x() / square.at(Joint.SHOULDER).x();
        double hips = turned.leg().hip().x() / square.leg().hip().x();
        assertThat(shoulders).isCloseTo(.5, EXACT);
        assertThat(hips).isBetween(.9, .99);
    }

    @Test
    void withoutRepsPosesInOrderAreEachReachedAtRest() {
        Pose tall = new Pose(Map.of(), STANDING, Map.of());
        Pose bent = new Pose(Map.of(Angle.TRUNK, 20.0), STANDING, Map.of());
        Movement movement = new Movement(figure(Loop.IN_ORDER, tall, bent, tall, bent), new Tempo("hold"));
        assertThat(movement.hasReps()).isFalse();
        assertThat(movement.at(1000).position()).isCloseTo(1, EXACT);
        assertThat(movement.at(1100).position() - 1).isLessThan(.03);
        assertThat(movement.at(1500).position()).isCloseTo(1.5, EXACT);
        assertThat(movement.at(3999).position()).isCloseTo(4, within(.001));
    }
}
