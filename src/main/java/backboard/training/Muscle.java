package backboard.training;

/** A muscle, by the name the library's files use. */
public enum Muscle implements Keyed {
    TRAPEZIUS_UPPER("trapezius (upper)"),
    TRAPEZIUS_MIDDLE("trapezius (middle)"),
    TRAPEZIUS_LOWER("trapezius (lower)"),
    RHOMBOIDS("rhomboids"),
    LEVATOR_SCAPULAE("levator scapulae"),
    LATISSIMUS_DORSI("latissimus dorsi"),
    TERES_MAJOR("teres major"),
    TERES_MINOR("teres minor"),
    INFRASPINATUS("infraspinatus"),
    POSTERIOR_DELTOID("posterior deltoid"),
    LATERAL_DELTOID("lateral deltoid"),
    ANTERIOR_DELTOID("anterior deltoid"),
    ERECTOR_SPINAE("erector spinae"),
    MULTIFIDUS("multifidus"),
    QUADRATUS_LUMBORUM("quadratus lumborum"),
    GLUTEUS_MAXIMUS("gluteus maximus"),
    GLUTEUS_MEDIUS("gluteus medius"),
    HAMSTRINGS("hamstrings"),
    ADDUCTOR_MAGNUS("adductor magnus"),
    QUADRICEPS("quadriceps"),
    CALVES("calves"),
    CORE("core"),
    OBLIQUES("obliques"),
    SERRATUS_ANTERIOR("serratus anterior"),
    PECTORALIS_MAJOR("pectoralis major"),
    BICEPS_BRACHII("biceps brachii"),
    BRACHIALIS("brachialis"),
    TRICEPS_BRACHII("triceps brachii"),
    TRICEPS_BRACHII_LONG_HEAD("triceps brachii (long head)"),
    FOREARM_FLEXORS("forearm flexors");

    private final String key;

    Muscle(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
