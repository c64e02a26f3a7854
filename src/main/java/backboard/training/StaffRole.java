package backboard.training;

/** What somebody of the staff may do. */
public enum StaffRole implements Keyed {
    /** Circuits and timing. */
    COACH("coach"),
    /** That, and also members, staff and how the gym is set up. */
    MANAGER("manager");

    private final String key;

    StaffRole(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
