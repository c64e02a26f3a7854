package backboard.mannequin;

import backboard.figure.View;
import backboard.training.Muscle;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A muscle group where it shows on a segment. Muscles that lie too deep to show from a side are not here; the muscle map has all. */
enum Patch {
    TRAPS(
            Segment.TORSO,
            Seen.SIDE,
            new double[][] {
                {1.34, -2}, {1.26, -.72}, {1.14, -.40}, {1.03, -.06}, {.97, .04},
                {.92, -.06}, {.86, -.34}, {.76, -.60}, {.66, -.86}, {.62, -2}
            },
            Muscle.TRAPEZIUS_UPPER,
            Muscle.TRAPEZIUS_MIDDLE,
            Muscle.TRAPEZIUS_LOWER,
            Muscle.LEVATOR_SCAPULAE),
    RHOMBOIDS(
            Segment.TORSO,
            Seen.SIDE,
            new double[][] {{.92, -2}, {.90, -.38}, {.82, -.36}, {.70, -.58}, {.64, -.80}, {.60, -2}},
            Muscle.RHOMBOIDS),
    LATS(
            Segment.TORSO,
            Seen.SIDE,
            new double[][] {
                {.87, .02}, {.84, .20}, {.74, .16}, {.60, -.02}, {.46, -.30}, {.34, -.56},
                {.26, -.84}, {.22, -2}, {.60, -2}, {.66, -.84}, {.74, -.60}, {.82, -.34}
            },
            Muscle.LATISSIMUS_DORSI,
            Muscle.TERES_MAJOR),
    ERECTORS(
            Segment.TORSO,
            Seen.SIDE,
            new double[][] {{.62, -2}, {.62, -.86}, {.48, -.66}, {.32, -.54}, {.18, -.58}, {.10, -.80}, {.08, -2}},
            Muscle.ERECTOR_SPINAE,
            Muscle.MULTIFIDUS,
            Muscle.QUADRATUS_LUMBORUM),
    SEAT(
            Segment.TORSO,
            Seen.SIDE,
            new double[][] {{.24, -2}, {.22, -.62}, {.14, -.14}, {.02, .06}, {-.14, .1}, {-.3, -.4}, {-.3, -2}},
            Muscle.GLUTEUS_MAXIMUS,
            Muscle.GLUTEUS_MEDIUS),
    GLUTES(
            Segment.THIGH,
            Seen.SIDE,
            new double[][] {{-.35, -2}, {-.35, .1}, {-.10, .02}, {.06, -.26}, {.13, -.62}, {.15, -2}},
            Muscle.GLUTEUS_MAXIMUS,
            Muscle.GLUTEUS_MEDIUS),
    CHEST(
            Segment.TORSO,
            Seen.SIDE,
            new double[][] {{.90, 2}, {.90, .60}, {.84, .30}, {.74, .34}, {.68, .62}, {.66, 2}},
            Muscle.PECTORALIS_MAJOR),
    ABS(
            Segment.TORSO,
            Seen.SIDE,
            new double[][] {{.62, 2}, {.62, .62}, {.40, .46}, {.18, .56}, {.08, 2}},
            Muscle.CORE,
            Muscle.OBLIQUES),
    HAMSTRINGS(
            Segment.THIGH,
            Seen.SIDE,
            new double[][] {{.12, -2}, {.12, -.60}, {.20, -.24}, {.44, -.10}, {.70, -.18}, {.92, -.50}, {1.0, -2}},
            Muscle.HAMSTRINGS,
            Muscle.ADDUCTOR_MAGNUS),
    QUADS(
            Segment.THIGH,
            Seen.SIDE,
            new double[][] {{.00, 2}, {.04, .40}, {.20, .16}, {.50, .10}, {.78, .22}, {.94, .5}, {.98, 2}},
            Muscle.QUADRICEPS),
    CALVES(
            Segment.SHANK,
            Seen.SIDE,
            new double[][] {{.02, -2}, {.05, -.36}, {.18, -.06}, {.34, -.02}, {.48, -.20}, {.58, -.6}, {.62, -2}},
            Muscle.CALVES),
    DELTS(
            Segment.UPPER_ARM,
            Seen.ALWAYS,
            new double[][] {{-.4, -2}, {-.4, .3}, {.06, .26}, {.26, .02}, {.42, -.30}, {.50, -.66}, {.44, -2}},
            Muscle.POSTERIOR_DELTOID,
            Muscle.LATERAL_DELTOID,
            Muscle.ANTERIOR_DELTOID),
    BICEPS(
            Segment.UPPER_ARM,
            Seen.SIDE_OR_FRONT,
            new double[][] {{.24, 2}, {.28, .50}, {.42, .10}, {.58, .04}, {.78, .22}, {.92, .6}, {.94, 2}},
            Muscle.BICEPS_BRACHII,
            Muscle.BRACHIALIS),
    TRICEPS(
            Segment.UPPER_ARM,
            Seen.SIDE_OR_BACK,
            new double[][] {{.36, -2}, {.40, -.50}, {.54, -.10}, {.72, -.06}, {.90, -.36}, {1.0, -2}},
            Muscle.TRICEPS_BRACHII,
            Muscle.TRICEPS_BRACHII_LONG_HEAD),
    FOREARMS(
            Segment.FOREARM,
            Seen.ALWAYS,
            new double[][] {{.02, -2}, {.02, 2}, {.44, 2}, {.62, .4}, {.68, -.2}, {.60, -2}},
            Muscle.FOREARM_FLEXORS),
    BACK_LATS(
            Segment.TORSO,
            Seen.BACK,
            new double[][] {
                {.86, 2}, {.80, .66}, {.66, .34}, {.46, .10}, {.30, 0}, {.46, -.10}, {.66, -.34},
                {.80, -.66}, {.86, -2}, {.60, -2}, {.30, -.60}, {.18, 0}, {.30, .60}, {.60, 2}
            },
            Muscle.LATISSIMUS_DORSI,
            Muscle.TERES_MAJOR),
    BACK_ERECTORS(
            Segment.TORSO,
            Seen.BACK,
            new double[][] {{.46, 0}, {.30, .30}, {.12, .30}, {.00, .12}, {.00, -.12}, {.12, -.30}, {.30, -.30}},
            Muscle.ERECTOR_SPINAE,
            Muscle.MULTIFIDUS,
            Muscle.QUADRATUS_LUMBORUM),
    BACK_RHOMBOIDS(
            Segment.TORSO,
            Seen.BACK,
            new double[][] {
                {.88, .50}, {.66, .40}, {.58, .12}, {.58, -.12}, {.66, -.40}, {.88, -.50}, {.94, -.2}, {.94, .2}
            },
            Muscle.RHOMBOIDS),
    BACK_TRAPS(
            Segment.TORSO,
            Seen.BACK,
            new double[][] {
                {1.20, 0},
                {1.12, .80},
                {1.00, .90},
                {.92, .82},
                {.86, .56},
                {.74, .26},
                {.54, 0},
                {.74, -.26},
                {.86, -.56},
                {.92, -.82},
                {1.00, -.90},
                {1.12, -.80}
            },
            Muscle.TRAPEZIUS_UPPER,
            Muscle.TRAPEZIUS_MIDDLE,
            Muscle.TRAPEZIUS_LOWER,
            Muscle.LEVATOR_SCAPULAE),
    BACK_SEAT(
            Segment.TORSO,
            Seen.BACK,
            new double[][] {{.06, -2}, {.10, -.4}, {.04, 0}, {.10, .4}, {.06, 2}, {-.3, 2}, {-.3, -2}},
            Muscle.GLUTEUS_MAXIMUS,
            Muscle.GLUTEUS_MEDIUS),
    BACK_HAMSTRINGS(
            Segment.THIGH,
            Seen.BACK,
            new double[][] {{.14, -.8}, {.14, .8}, {.50, .72}, {.90, .60}, {.90, -.60}, {.50, -.72}},
            Muscle.HAMSTRINGS,
            Muscle.ADDUCTOR_MAGNUS),
    BACK_CALVES(
            Segment.SHANK,
            Seen.BACK,
            new double[][] {{.04, -.5}, {.04, .5}, {.24, .86}, {.48, .6}, {.54, 0}, {.48, -.6}, {.24, -.86}},
            Muscle.CALVES),
    FRONT_TRAPS(
            Segment.TORSO,
            Seen.FRONT,
            new double[][] {{1.16, -.9}, {1.16, .9}, {1.03, 1.2}, {.97, .9}, {1.02, 0}, {.97, -.9}, {1.03, -1.2}},
            Muscle.TRAPEZIUS_UPPER),
    FRONT_CHEST(
            Segment.TORSO,
            Seen.FRONT,
            new double[][] {
                {.90, -.86}, {.92, 0}, {.90, .86}, {.76, .84}, {.68, .40}, {.70, 0}, {.68, -.40}, {.76, -.84}
            },
            Muscle.PECTORALIS_MAJOR),
    FRONT_ABS(
            Segment.TORSO,
            Seen.FRONT,
            new double[][] {{.64, -.36}, {.64, .36}, {.36, .40}, {.10, .30}, {-.02, 0}, {.10, -.30}, {.36, -.40}},
            Muscle.CORE),
    LEFT_OBLIQUE(
            Segment.TORSO,
            Seen.FRONT,
            new double[][] {{.56, -2}, {.56, -.62}, {.34, -.50}, {.12, -.60}, {.10, -2}},
            Muscle.OBLIQUES,
            Muscle.QUADRATUS_LUMBORUM),
    RIGHT_OBLIQUE(
            Segment.TORSO,
            Seen.FRONT,
            new double[][] {{.56, 2}, {.56, .62}, {.34, .50}, {.12, .60}, {.10, 2}},
            Muscle.OBLIQUES,
            Muscle.QUADRATUS_LUMBORUM),
    FRONT_QUADS(
            Segment.THIGH,
            Seen.FRONT,
            new double[][] {{.10, -.7}, {.10, .7}, {.50, .8}, {.88, .6}, {.88, -.6}, {.50, -.8}},
            Muscle.QUADRICEPS);

    /** Part of the body that has an outline of its own. */
    enum Segment {
        TORSO,
        UPPER_ARM,
        FOREARM,
        THIGH,
        SHANK
    }

    private enum Seen {
        SIDE(View.SIDE),
        FRONT(View.FRONT),
        BACK(View.BACK),
        SIDE_OR_FRONT(View.SIDE, View.FRONT),
        SIDE_OR_BACK(View.SIDE, View.BACK),
        ALWAYS(View.SIDE, View.FRONT, View.BACK);

        private final Set<View> views;

        Seen(View... views) {
            this.views = Set.of(views);
        }
    }

    private final Segment segment;
    private final Seen seen;
    private final double[][] corners;
    private final List<Muscle> muscles;

    Patch(Segment segment, Seen seen, double[][] corners, Muscle... muscles) {
        this.segment = segment;
        this.seen = seen;
        this.corners = corners;
        this.muscles = List.of(muscles);
    }

    /** The patches of a segment that show one of the muscles. */
    static List<Patch> showing(View view, Segment segment, Set<Muscle> muscles) {
        return Arrays.stream(values())
                .filter(patch -> patch.segment == segment && patch.seen.views.contains(view))
                .filter(patch -> patch.muscles.stream().anyMatch(muscles::contains))
                .toList();
    }

    double[][] corners() {
        return corners;
    }
}
