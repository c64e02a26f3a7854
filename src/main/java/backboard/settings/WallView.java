package backboard.settings;

import backboard.training.Keyed;

/** What the wall shows of a circuit while it runs. */
public enum WallView implements Keyed {
    /** One exercise at a time, large: all do the same. */
    SPOTLIGHT("spotlight"),
    /** All stations at once: everybody is at another one and moves up after each turn. */
    STATIONS("stations");

    private final String key;

    WallView(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    /** Whether all do the same exercise at a time. */
    public boolean isTogether() {
        return this == SPOTLIGHT;
    }

    /** The other one. */
    public WallView other() {
        return this == SPOTLIGHT ? STATIONS : SPOTLIGHT;
    }
}
