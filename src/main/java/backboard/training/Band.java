package backboard.training;

/** How strong an elastic band is; gyms' colours differ, so the person says it by feel. */
public enum Band implements Keyed {
    LIGHT("light"),
    MEDIUM("medium"),
    HEAVY("heavy");

    private final String key;

    Band(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
