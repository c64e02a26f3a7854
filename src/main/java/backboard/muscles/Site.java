package backboard.muscles;

import static backboard.muscles.View.BACK;
import static backboard.muscles.View.FRONT;

import backboard.training.Muscle;
import java.util.Set;

/**
 * Where a muscle lies on the drawn bodies.
 *
 * @param clear the sides from which it can be recognised; from the other, its patches are an edge at most
 * @param patches names in {@code back.txt} and {@code front.txt}
 */
record Site(Set<View> clear, Set<String> patches) {

    private static final Set<View> EITHER = Set.of(BACK, FRONT);

    static Site of(Muscle muscle) {
        return switch (muscle) {
            // The slope from neck to shoulder is the same muscle from both sides.
            case TRAPEZIUS_UPPER -> site(EITHER, "upper-traps", "upper-traps-front");
            // A band and a point between the shoulder blades, nothing of them in front.
            case TRAPEZIUS_MIDDLE -> site(BACK, "middle-traps");
            case TRAPEZIUS_LOWER -> site(BACK, "lower-traps");
            // Lie under the trapezius; drawn as the window between it and the shoulder blade.
            case RHOMBOIDS -> site(BACK, "rhomboids");
            // Lies under the upper trapezius from neck to shoulder blade, and lifts with it.
            case LEVATOR_SCAPULAE -> site(BACK, "upper-traps");
            // From the front only the flare under the armpit.
            case LATISSIMUS_DORSI -> site(BACK, "lats", "lats-edge");
            case TERES_MAJOR -> site(BACK, "teres");
            // A finger's width along the lower edge of the infraspinatus, and works with it.
            case TERES_MINOR, INFRASPINATUS -> site(BACK, "infraspinatus");
            case POSTERIOR_DELTOID -> site(BACK, "post-delts");
            // The outer curve of the shoulder shows on both sides.
            case LATERAL_DELTOID -> site(EITHER, "side-delts-behind", "side-delts-front");
            case ANTERIOR_DELTOID -> site(FRONT, "front-delts");
            // One column beside the spine: the deep muscles in and beside it have no surface of their own.
            case ERECTOR_SPINAE, MULTIFIDUS, QUADRATUS_LUMBORUM -> site(BACK, "erectors");
            case GLUTEUS_MAXIMUS -> site(BACK, "glute-max");
            // Its front fibres make the outer hip; from there it is an edge.
            case GLUTEUS_MEDIUS -> site(BACK, "glute-med", "hip-outside");
            case HAMSTRINGS -> site(BACK, "hams-lat", "hams-med");
            // Fills the inner thigh; from behind the hamstrings leave a narrow strip of it.
            case ADDUCTOR_MAGNUS -> site(FRONT, "adductors-behind", "adductors");
            // From behind only the outer edge of the thigh.
            case QUADRICEPS -> site(FRONT, "quads-middle", "quads-outside", "quads-inside", "quads-edge");
            // From the front the two edges beside the shin.
            case CALVES -> site(BACK, "gastroc-lat", "gastroc-med", "soleus", "calf-inside", "calf-outside");
            // The braced front of the trunk; the sides and the back have names of their own.
            case CORE -> site(FRONT, "abs");
            case OBLIQUES -> site(EITHER, "obliques-behind", "obliques");
            // Fingers along the ribs, covered from behind by the shoulder blade and the lats.
            case SERRATUS_ANTERIOR -> site(FRONT, "serratus");
            case PECTORALIS_MAJOR -> site(FRONT, "pectorals");
            case BICEPS_BRACHII -> site(FRONT, "biceps");
            // Comes out beside the lower half of the biceps.
            case BRACHIALIS -> site(FRONT, "brachialis");
            // From the front only the outer edge of the upper arm.
            case TRICEPS_BRACHII -> site(BACK, "triceps-long", "triceps-lat", "triceps-edge");
            case TRICEPS_BRACHII_LONG_HEAD -> site(BACK, "triceps-long");
            // The inner half of the forearm from behind, most of it from the front.
            case FOREARM_FLEXORS -> site(EITHER, "forearm-flexors-behind", "forearm-flexors");
        };
    }

    private static Site site(View clear, String... patches) {
        return site(Set.of(clear), patches);
    }

    private static Site site(Set<View> clear, String... patches) {
        return new Site(clear, Set.of(patches));
    }
}
