package backboard.training;

/** The movement pattern of an exercise. Only the first seven count as training work. */
public enum Pattern implements Keyed {
    VERTICAL_PULL("vertical pull", true),
    HORIZONTAL_PULL("horizontal pull", true),
    HIP_HINGE("hip hinge", true),
    SPINAL_EXTENSION("spinal extension", true),
    ANTI_MOVEMENT("anti-extension/rotation", true),
    SCAPULAR("scapular", true),
    CARRY("carry", true),
    MOBILITY("mobility", false),
    CARDIO("cardio", false),
    ACCESSORY("accessory", false);

    private final String key;
    private final boolean training;

    Pattern(String key, boolean training) {
        this.key = key;
        this.training = training;
    }

    @Override
    public String key() {
        return key;
    }

    /** Whether a set of this pattern can be a hard set; mobility, cardio and accessory never are. */
    public boolean isTraining() {
        return training;
    }
}
