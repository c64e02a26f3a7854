package backboard.composer;

/** How grave a remark is. Neither blocks. */
public enum Severity {
    /** Somebody could get hurt, or the plan misses its purpose. */
    WARNING,
    /** It could be better. */
    NOTE
}
