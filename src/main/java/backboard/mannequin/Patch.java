package backboard.mannequin;

import backboard.figure.View;
import backboard.training.Muscle;
import java.util.Arrays;
import java.util.Collections;
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
            Seen.SIDE,
            new double[][] {{-.4, -2}, {-.4, .3}, {.06, .26}, {.26, .02}, {.42, -.30}, {.50, -.66}, {.44, -2}},
            Muscle.POSTERIOR_DELTOID,
            Muscle.LATERAL_DELTOID,
            Muscle.ANTERIOR_DELTOID),
    BICEPS(
            Segment.UPPER_ARM,
            Seen.SIDE,
            new double[][] {{.24, 2}, {.28, .50}, {.42, .10}, {.58, .04}, {.78, .22}, {.92, .6}, {.94, 2}},
            Muscle.BICEPS_BRACHII,
            Muscle.BRACHIALIS),
    TRICEPS(
            Segment.UPPER_ARM,
            Seen.SIDE,
            new double[][] {{.36, -2}, {.40, -.50}, {.54, -.10}, {.72, -.06}, {.90, -.36}, {1.0, -2}},
            Muscle.TRICEPS_BRACHII,
            Muscle.TRICEPS_BRACHII_LONG_HEAD),
    FOREARMS(
            Segment.FOREARM,
            Seen.ALWAYS,
            new double[][] {{.02, -2}, {.02, 2}, {.44, 2}, {.62, .4}, {.68, -.2}, {.60, -2}},
            Muscle.FOREARM_FLEXORS),
    FACING_DELTS(
            Segment.UPPER_ARM,
            Seen.FACING,
            new double[][] {{-.4, 2}, {.30, 2}, {.46, .50}, {.40, .10}, {.16, -.30}, {-.06, -.80}, {-.16, -2}},
            Muscle.POSTERIOR_DELTOID,
            Muscle.LATERAL_DELTOID,
            Muscle.ANTERIOR_DELTOID),
    FRONT_BICEPS(
            Segment.UPPER_ARM,
            Seen.FRONT,
            new double[][] {{.34, -.66}, {.32, .10}, {.50, .62}, {.70, .66}, {.90, .40}, {.92, -.40}, {.70, -.78}},
            Muscle.BICEPS_BRACHII,
            Muscle.BRACHIALIS),
    BACK_TRICEPS(
            Segment.UPPER_ARM,
            Seen.BACK,
            new double[][] {{.20, -.60}, {.44, .30}, {.56, .76}, {.78, .66}, {.84, .10}, {.76, -.66}, {.44, -.84}},
            Muscle.TRICEPS_BRACHII,
            Muscle.TRICEPS_BRACHII_LONG_HEAD),
    BACK_LATS(
            Segment.TORSO,
            Seen.BACK,
            new double[][] {
                {.82, -2},
                {.80, -.70},
                {.66, -.44},
                {.50, -.14},
                {.26, -.04},
                {.16, -.16},
                {.24, -.50},
                {.40, -.84},
                {.52, -2}
            },
            Muscle.LATISSIMUS_DORSI,
            Muscle.TERES_MAJOR),
    BACK_ERECTORS(
            Segment.TORSO,
            Seen.BACK,
            new double[][] {{.52, -.04}, {.40, -.26}, {.22, -.36}, {.06, -.28}, {.00, -.04}, {.30, -.03}},
            Muscle.ERECTOR_SPINAE,
            Muscle.MULTIFIDUS,
            Muscle.QUADRATUS_LUMBORUM),
    BACK_INFRASPINATUS(
            Segment.TORSO,
            Seen.BACK,
            new double[][] {{.88, -.50}, {.90, -.90}, {.80, -.94}, {.68, -.66}, {.66, -.44}, {.76, -.40}},
            Muscle.INFRASPINATUS),
    BACK_RHOMBOIDS(
            Segment.TORSO,
            Seen.BACK,
            new double[][] {
                {.94, -.16}, {.88, -.46}, {.66, -.42}, {.58, -.10}, {.58, .10}, {.66, .42}, {.88, .46}, {.94, .16}
            },
            Muscle.RHOMBOIDS),
    BACK_UPPER_TRAPS(
            Segment.TORSO,
            Seen.BACK,
            new double[][] {
                {1.24, -.30},
                {1.16, -.84},
                {1.07, -1.4},
                {.98, -2},
                {.92, -.96},
                {.94, -.40},
                {.90, 0},
                {.94, .40},
                {.92, .96},
                {.98, 2},
                {1.07, 1.4},
                {1.16, .84},
                {1.24, .30}
            },
            Muscle.TRAPEZIUS_UPPER,
            Muscle.LEVATOR_SCAPULAE),
    BACK_MIDDLE_TRAPS(
            Segment.TORSO,
            Seen.BACK,
            new double[][] {
                {1.00, 0},
                {.97, -.40},
                {.95, -.92},
                {.90, -.90},
                {.84, -.60},
                {.76, -.34},
                {.74, 0},
                {.76, .34},
                {.84, .60},
                {.90, .90},
                {.95, .92},
                {.97, .40}
            },
            Muscle.TRAPEZIUS_MIDDLE),
    BACK_LOWER_TRAPS(
            Segment.TORSO,
            Seen.BACK,
            new double[][] {
                {.80, 0}, {.88, -.54}, {.80, -.46}, {.66, -.20}, {.46, 0}, {.66, .20}, {.80, .46}, {.88, .54}
            },
            Muscle.TRAPEZIUS_LOWER),
    BACK_SEAT(
            Segment.TORSO,
            Seen.BACK,
            new double[][] {{.06, -2}, {.12, -.4}, {.06, 0}, {.12, .4}, {.06, 2}, {-.3, 2}, {-.3, -2}},
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
            new double[][] {{1.24, -2}, {1.18, -.70}, {1.06, -.44}, {.96, -.46}, {.90, -.84}, {.89, -2}},
            Muscle.TRAPEZIUS_UPPER,
            Muscle.LEVATOR_SCAPULAE),
    FRONT_CHEST(
            Segment.TORSO,
            Seen.FRONT,
            new double[][] {
                {.90, -.92}, {.93, 0}, {.90, .92}, {.76, .88}, {.68, .40}, {.71, 0}, {.68, -.40}, {.76, -.88}
            },
            Muscle.PECTORALIS_MAJOR),
    FRONT_ABS(
            Segment.TORSO,
            Seen.FRONT,
            new double[][] {{.64, -.30}, {.64, .30}, {.36, .36}, {.10, .30}, {-.02, 0}, {.10, -.30}, {.36, -.36}},
            Muscle.CORE),
    FRONT_OBLIQUES(
            Segment.TORSO,
            Seen.FRONT,
            new double[][] {{.58, -2}, {.56, -.66}, {.34, -.52}, {.14, -.58}, {.06, -.90}, {.06, -2}},
            Muscle.OBLIQUES,
            Muscle.QUADRATUS_LUMBORUM),
    FRONT_SERRATUS(
            Segment.TORSO,
            Seen.FRONT,
            new double[][] {{.76, -2}, {.74, -.86}, {.66, -.66}, {.58, -.74}, {.56, -2}},
            Muscle.SERRATUS_ANTERIOR),
    FRONT_QUADS(
            Segment.THIGH,
            Seen.FRONT,
            new double[][] {{.10, -.7}, {.10, .7}, {.50, .8}, {.88, .6}, {.88, -.6}, {.50, -.8}},
            Muscle.QUADRICEPS),
    DOME_TRAPS(
            Segment.DOME,
            Seen.FRONT,
            new double[][] {
                {.70, 0},
                {.74, -.30},
                {.84, -.66},
                {.94, -.90},
                {1.2, -.86},
                {1.2, 0},
                {1.2, .86},
                {.94, .90},
                {.84, .66},
                {.74, .30}
            },
            Muscle.TRAPEZIUS_UPPER,
            Muscle.TRAPEZIUS_MIDDLE,
            Muscle.TRAPEZIUS_LOWER),
    DOME_RHOMBOIDS(
            Segment.DOME,
            Seen.FRONT,
            new double[][] {{.84, 0}, {.90, -.30}, {1.2, -.46}, {1.2, 0}, {1.2, .46}, {.90, .30}},
            Muscle.RHOMBOIDS);

    /** Part of the body that has an outline of its own. */
    enum Segment {
        TORSO,
        /** The trunk of someone who is bent over toward the eye. */
        DOME,
        UPPER_ARM,
        FOREARM,
        THIGH,
        SHANK
    }

    private enum Seen {
        SIDE(View.SIDE),
        FRONT(View.FRONT),
        BACK(View.BACK),
        FACING(View.FRONT, View.BACK),
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

    /** Its outlines: two of them where the front or the back has it on both sides and the left one is written. */
    List<double[][]> outlines() {
        boolean isPair = segment == Segment.TORSO
                && !seen.views.contains(View.SIDE)
                && Arrays.stream(corners).allMatch(corner -> corner[1] < 0);
        return isPair ? List.of(corners, mirrored()) : Collections.singletonList(corners);
    }

    private double[][] mirrored() {
        return Arrays.stream(corners)
                .map(corner -> new double[] {corner[0], -corner[1]})
                .toArray(double[][]::new);
    }
}
