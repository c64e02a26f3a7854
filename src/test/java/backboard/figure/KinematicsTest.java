package backboard.figure;

import static backboard.figure.Poses.figure;
import static backboard.figure.Poses.led;
import static backboard.figure.Poses.pose;
import static backboard.figure.Poses.side;
import static backboard.figure.Poses.standing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** From angles to points, against points worked out by hand from the lengths of the segments. */
class KinematicsTest {

    private static final double EXACT = 1e-9;
    /** Of a limb that is led: a straight one stops a hair short of straight. */
    private static final double LED = 2e-4;

    private static void at(Body body, Joint joint, double x, double y) {
        assertThat(body.at(joint).x()).as("x of %s", joint).isCloseTo(x, within(EXACT));
        assertThat(body.at(joint).y()).as("y of %s", joint).isCloseTo(y, within(EXACT));
    }

    @Test
    void standingUprightIsOneStatureHigh() {
        Body body = side(standing()).at(0);

        at(body, Joint.BALL, .075, 0);
        at(body, Joint.HEEL, -.030, 0);
        at(body, Joint.TOE, .108, 0);
        at(body, Joint.ANKLE, 0, .041);
        at(body, Joint.KNEE, 0, .041 + .245);
        at(body, Joint.HIP, 0, .531);
        at(body, Joint.NECK, 0, .531 + .318);
        // The line from neck to head leads 8° forward, .062 + .046 long.
        at(body, Joint.HEAD, Math.sin(Math.toRadians(8)) * .108, .849 + Math.cos(Math.toRadians(8)) * .108);
        double crown = body.head().y() + .069;
        assertThat(crown).isCloseTo(1, within(.03));
    }

    @Test
    void theHandOfAStandingFigureHangsBesideTheThigh() {
        Body body = side(standing()).at(0);

        assertThat(body.at(Joint.SHOULDER).y()).isCloseTo(.82, within(.005));
        assertThat(body.at(Joint.SHOULDER).x()).isCloseTo(0, within(.005));
        double shoulder = body.at(Joint.SHOULDER).y();
        at(body, Joint.ELBOW, body.at(Joint.SHOULDER).x(), shoulder - .180);
        at(body, Joint.WRIST, body.at(Joint.SHOULDER).x(), shoulder - .330);
        at(body, Joint.HAND, body.at(Joint.SHOULDER).x(), shoulder - .364);
        assertThat(body.at(Joint.HAND).y())
                .isBetween(body.at(Joint.KNEE).y(), body.at(Joint.HIP).y());
    }

    @Test
    void aSquareBendAtEachJointGoesWhereItsSignSays() {
        Body body = side(pose(
                        new Pin(Joint.HIP, new Point(0, .5)),
                        Angle.HIP,
                        90,
                        Angle.KNEE,
                        90,
                        Angle.SHOULDER,
                        90,
                        Angle.ELBOW,
                        90))
                .at(0);

        at(body, Joint.KNEE, .245, .5);
        at(body, Joint.ANKLE, .245, .255);
        at(body, Joint.TOE, .245 + .108, .255 - .041);
        Point shoulder = body.at(Joint.SHOULDER);
        at(body, Joint.ELBOW, shoulder.x() + .180, shoulder.y());
        at(body, Joint.HAND, shoulder.x() + .180, shoulder.y() + .184);
    }

    @Test
    void levelAndFaceDownTheHeadIsForwardAndAnArmAheadHangsDown() {
        Body body = side(pose(new Pin(Joint.HIP, new Point(0, .5)), Angle.TRUNK, 90, Angle.HIP, 90, Angle.SHOULDER, 90))
                .at(0);

        at(body, Joint.NECK, .318, .5);
        at(body, Joint.KNEE, 0, .5 - .245);
        Point shoulder = body.at(Joint.SHOULDER);
        assertThat(shoulder.x()).isCloseTo(.318 * .905, within(.005));
        at(body, Joint.HAND, shoulder.x(), shoulder.y() - .364);
    }

    @Test
    void onTheBackTheHeadIsToTheLeft() {
        Body body = side(pose(new Pin(Joint.HIP, new Point(0, .1)), Angle.TRUNK, -90))
                .at(0);

        at(body, Joint.NECK, -.318, .1);
        at(body, Joint.KNEE, .245, .1);
    }

    @Test
    void aRoundedSpineKeepsItsLengthAndAShareShortensALimb() {
        Spine rounded = side(standing(Angle.SPINE, 60)).at(0).spine();
        double length = 0;
        for (int i = 0; i < 100; i++) {
            length += rounded.at(i / 100.0).distance(rounded.at((i + 1) / 100.0));
        }
        assertThat(length).isCloseTo(.318, within(.006));

        Body foreshortened =
                side(standing(Angle.UPPER_ARM, .5, Angle.THIGH, .4)).at(0);
        assertThat(foreshortened.at(Joint.SHOULDER).distance(foreshortened.at(Joint.ELBOW)))
                .isCloseTo(.09, within(EXACT));
        assertThat(foreshortened.at(Joint.HIP).distance(foreshortened.at(Joint.KNEE)))
                .isCloseTo(.098, within(EXACT));
    }

    @Test
    void theFarSideDoesWhatTheNearOneDoesUnlessItSaysOtherwise() {
        Body together = side(standing(Angle.SHOULDER, 40, Angle.ELBOW, 20, Angle.KNEE, 30))
                .at(0);
        Body apart = side(standing(Angle.SHOULDER, 40, Angle.FAR_SHOULDER, -20, Angle.FAR_HIP, 50))
                .at(0);

        assertThat(together.far()).isEqualTo(together.near());
        assertThat(together.farLeg()).isEqualTo(together.leg());
        Point shoulder = apart.at(Joint.SHOULDER);
        assertThat(shoulder.directionTo(apart.at(Joint.HAND))).isCloseTo(40, within(EXACT));
        assertThat(shoulder.directionTo(apart.at(Joint.FAR_HAND))).isCloseTo(-20, within(EXACT));
        assertThat(apart.at(Joint.HIP).directionTo(apart.at(Joint.FAR_KNEE))).isCloseTo(50, within(EXACT));
    }

    @Test
    void seenFromTheFrontTheSidesMirror() {
        Body body = figure(
                        View.FRONT,
                        Loop.THERE_AND_BACK,
                        pose(
                                new Pin(Joint.HIP, new Point(0, .531)),
                                Angle.SHOULDER,
                                90,
                                Angle.ELBOW,
                                90,
                                Angle.HIP,
                                10))
                .at(0);

        for (Joint[] pair : new Joint[][] {
            {Joint.SHOULDER, Joint.FAR_SHOULDER},
            {Joint.ELBOW, Joint.FAR_ELBOW},
            {Joint.HAND, Joint.FAR_HAND},
            {Joint.KNEE, Joint.FAR_KNEE},
            {Joint.BALL, Joint.FAR_BALL}
        }) {
            Point right = body.at(pair[0]);
            at(body, pair[1], -right.x(), right.y());
            assertThat(right.x()).isPositive();
        }
        Point elbow = body.at(Joint.ELBOW);
        at(body, Joint.HAND, elbow.x(), elbow.y() + .184);
    }

    /** A pin in the middle of nowhere must hold as well as one on the floor, at the poses and between them. */
    @ParameterizedTest
    @EnumSource(Joint.class)
    void thePinnedJointStaysWhereItIsAtEveryPosition(Joint joint) {
        Pin pin = new Pin(joint, new Point(.31, .27));
        Figure figure = side(
                pose(pin, Angle.TRUNK, 70, Angle.SPINE, -20, Angle.HIP, 80, Angle.KNEE, 90, Angle.SHOULDER, 20),
                pose(pin, Angle.TRUNK, -5, Angle.ELBOW, 130, Angle.WRIST, 40, Angle.ANKLE, -60, Angle.FAR_HIP, 60),
                pose(pin, Angle.TRUNK, 170, Angle.NECK, 30, Angle.SHOULDER, 200));

        for (double position = 0; position <= 2; position += .0625) {
            at(figure.at(position), joint, .31, .27);
        }
    }

    @Test
    void aPinWithTwoPlacesGoesStraightFromOneToTheOther() {
        Figure figure = side(
                pose(new Pin(Joint.HIP, new Point(0, .5)), Angle.TRUNK, 40),
                pose(new Pin(Joint.HIP, new Point(.2, .1))));

        at(figure.at(.25), Joint.HIP, .05, .4);
        at(figure.at(.75), Joint.HIP, .15, .2);
    }

    @Test
    void aHandWithAPlaceInBothPosesGoesInTheStraightLineBetweenThem() {
        Figure figure = side(
                led(standing(Angle.TRUNK, 45, Angle.HIP, 80, Angle.KNEE, 40), Limb.HAND, .25, .45),
                led(standing(), Limb.HAND, .15, .95));

        for (double position = 0; position <= 1; position += .05) {
            Point hand = figure.at(position).at(Joint.HAND);
            assertThat(hand.distance(new Point(.25 - .10 * position, .45 + .50 * position)))
                    .as("at %s", position)
                    .isLessThan(LED);
        }
    }

    @Test
    void aHandWithAPlaceInOnlyOnePoseGoesByItsAngles() {
        Figure figure = side(led(standing(), Limb.HAND, .2, .6), standing(Angle.SHOULDER, 180));

        assertThat(figure.at(0).at(Joint.HAND).distance(new Point(.2, .6))).isLessThan(LED);
        assertThat(figure.at(1).at(Joint.HAND).y()).isGreaterThan(1.1);
        Body half = figure.at(.5);
        assertThat(half.pose().get(Angle.SHOULDER))
                .isCloseTo((figure.at(0).pose().get(Angle.SHOULDER) + 180) / 2, within(EXACT));
    }

    @ParameterizedTest
    @CsvSource({"0.25, 0.9", "0.25, 0.6", "0.1, 0.55", "-0.2, 0.7", "0.05, 1.1", "0.2, 0.75"})
    void anArmThatIsLedBendsItsElbowTheWayElbowsBend(double x, double y) {
        for (Limb limb : List.of(Limb.HAND, Limb.FAR_HAND)) {
            Body body = side(led(standing(), limb, x, y)).at(0);

            assertThat(body.end(limb).distance(new Point(x, y))).isLessThan(LED);
            assertThat(body.pose().get(limb.lower())).isBetween(0.0, 160.0);
            assertThat(body.pose().get(limb.upper())).isBetween(-145.0, 215.0);
        }
    }

    @Test
    void anElbowThatIsWrittenAlmostStraightStillBendsForwardWhenLed() {
        Body body = side(led(standing(Angle.ELBOW, -3), Limb.HAND, .25, .75)).at(0);

        assertThat(body.pose().get(Angle.ELBOW)).isPositive();
        assertThat(body.at(Joint.ELBOW).y())
                .as("the elbow is below the line to the hand")
                .isLessThan(.75);
    }

    @ParameterizedTest
    @CsvSource({"0.3, 0.2", "0.0, 0.1", "0.1, 0.3", "-0.1, 0.15"})
    void aLegThatIsLedBendsItsKneeForwardAndStandsLevel(double x, double y) {
        Body body = side(led(pose(new Pin(Joint.HIP, new Point(0, .55))), Limb.FOOT, x, y))
                .at(0);

        assertThat(body.at(Joint.BALL).distance(new Point(x, y))).isLessThan(LED);
        assertThat(body.at(Joint.HEEL).y()).isCloseTo(y, within(LED));
        assertThat(body.pose().get(Angle.KNEE)).isBetween(0.0, 165.0);
        Point hip = body.at(Joint.HIP);
        double toTheAnkle = hip.directionTo(body.at(Joint.ANKLE));
        assertThat(hip.directionTo(body.at(Joint.KNEE)))
                .as("knee before the line")
                .isGreaterThan(toTheAnkle);
    }

    @Test
    void aPlaceOutOfReachIsApproachedAsFarAsTheArmGoes() {
        Body body = side(led(standing(), Limb.HAND, 2, .82)).at(0);

        Point shoulder = body.at(Joint.SHOULDER);
        assertThat(shoulder.distance(body.at(Joint.HAND))).isCloseTo(.364, within(LED));
        assertThat(shoulder.directionTo(body.at(Joint.HAND)))
                .isCloseTo(shoulder.directionTo(new Point(2, .82)), within(.01));
    }

    @Test
    void bothHandsAndAFootCanBeLedAtOnce() {
        Pose pose = pose(new Pin(Joint.HIP, new Point(0, .45)), Angle.TRUNK, 30);
        pose = led(led(led(pose, Limb.HAND, .35, .5), Limb.FAR_HAND, .2, .9), Limb.FAR_FOOT, .2, 0);
        Body body = side(pose).at(0);

        assertThat(body.end(Limb.HAND).distance(new Point(.35, .5))).isLessThan(LED);
        assertThat(body.end(Limb.FAR_HAND).distance(new Point(.2, .9))).isLessThan(LED);
        assertThat(body.end(Limb.FAR_FOOT).distance(new Point(.2, 0))).isLessThan(LED);
        at(body, Joint.HIP, 0, .45);
    }

    @ParameterizedTest
    @EnumSource(
            value = Loop.class,
            names = {"IN_ORDER", "ROUND"})
    void afterTheLastPoseComesTheFirstAgain(Loop loop) {
        Figure figure = figure(
                View.SIDE,
                loop,
                standing(Angle.SHOULDER, 0),
                standing(Angle.SHOULDER, 40),
                standing(Angle.SHOULDER, 100),
                standing(Angle.SHOULDER, 60));

        assertThat(figure.at(3.5).pose().get(Angle.SHOULDER)).isCloseTo(30, within(EXACT));
        assertThat(figure.at(4)).isEqualTo(figure.at(0));
        assertThat(figure.at(5.25).pose().get(Angle.SHOULDER)).isCloseTo(55, within(EXACT));
    }

    @Test
    void aFigureThatGoesThereAndBackEndsAtItsLastPose() {
        Figure figure = side(standing(), standing(Angle.SHOULDER, 90), standing(Angle.SHOULDER, 170));

        assertThat(figure.endOfFirstLeg()).isEqualTo(2);
        assertThat(figure.at(2).pose().get(Angle.SHOULDER)).isEqualTo(170);
    }
}
