package backboard.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractDoubleAssert;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static final Point FLAT_HAND = new Point(.17, .036);
    private static final Point PEDAL = new Point(.05, .1);

    private static Figure moving(Pose... poses) {
        return new Figure(View.SIDE, Loop.THERE_AND_BACK, true, 4, false, List.of(poses), List.of());
    }

    private static Pose hipAt(double x, double y, Map<Angle, Double> angles, Limb limb, Point place) {
        return new Pose(angles, new Pin(Joint.HIP, new Point(x, y)), Map.of(limb, place));
    }

    private static AbstractDoubleAssert<?> assertDistance(Point from, Point to) {
        return assertThat(from.distance(to));
    }

    @Test
    void aHandLaidFlatStaysFlatAtItsPlaceWhileTheBodyMovesOverIt() {
        Figure figure = moving(
                hipAt(-.14, .28, Map.of(Angle.TRUNK, 77.0, Angle.PALM, 90.0), Limb.HAND, FLAT_HAND),
                hipAt(-.2, .26, Map.of(Angle.TRUNK, 80.0, Angle.PALM, 90.0), Limb.HAND, FLAT_HAND));

        for (double position = 0; position <= 1; position += .25) {
            Arm arm = figure.at(position).near();
            assertDistance(arm.hand(), FLAT_HAND).isLessThan(.001);
            assertThat(arm.hand().y()).isCloseTo(arm.wrist().y(), within(.001));
            assertThat(arm.hand().x()).isGreaterThan(arm.wrist().x());
        }
    }

    @Test
    void aHandWithoutAPalmGoesOnInLineWithTheForearm() {
        Arm arm = moving(hipAt(-.14, .3, Map.of(Angle.TRUNK, 77.0), Limb.HAND, new Point(.2, .12)))
                .at(0)
                .near();

        assertDistance(arm.hand(), new Point(.2, .12)).isLessThan(.001);
        assertThat(arm.palm()).isCloseTo(arm.fore(), within(.001));
    }

    @Test
    void aSlopingFootTurnsAboutTheBallAtItsPlace() {
        Figure figure = moving(
                hipAt(-.2, .5, Map.of(Angle.SOLE, 10.0), Limb.FOOT, PEDAL),
                hipAt(-.2, .5, Map.of(Angle.SOLE, -30.0), Limb.FOOT, PEDAL));

        for (double position = 0; position <= 1; position += .25) {
            Leg leg = figure.at(position).leg();
            assertDistance(leg.ball(), PEDAL).isLessThan(.001);
            double slope = Math.toDegrees(Math.atan2(
                    leg.toe().y() - leg.heel().y(), leg.toe().x() - leg.heel().x()));
            assertThat(slope).isCloseTo(10 - 40 * position, within(.1));
        }
    }

    @Test
    void theStickOfAHingeKeepsItsDistanceFromTheTrunk() {
        Figure figure = moving(
                hipAt(0, .53, Map.of(Angle.TRUNK, 0.0, Angle.SPINE, -2.0), Limb.FOOT, new Point(.07, 0)),
                hipAt(-.11, .508, Map.of(Angle.TRUNK, 58.0, Angle.SPINE, -2.0), Limb.FOOT, new Point(.07, 0)));

        for (double position = 0; position <= 1; position += .5) {
            Body body = figure.at(position);
            assertThat(body.at(Joint.TRAPS).distance(body.at(Joint.NECK))).isCloseTo(.069, within(.005));
            assertThat(body.at(Joint.TAIL).distance(body.at(Joint.HIP))).isCloseTo(.081, within(.005));
            assertThat(body.at(Joint.CROWN).distance(body.at(Joint.HEAD))).isCloseTo(.081, within(.005));
        }
    }
}
