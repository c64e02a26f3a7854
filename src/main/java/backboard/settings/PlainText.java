package backboard.settings;

/** Text that is safe to show: no control characters, and none that turn the reading direction. */
final class PlainText {

    private static final int SHOWN = 40;

    private PlainText() {}

    static boolean isPlain(String text) {
        return text.codePoints().allMatch(PlainText::isPlain);
    }

    /** Somebody's text in quotes, shortened and harmless, for a sentence about it. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("'");
        text.codePoints().limit(SHOWN).map(c -> isPlain(c) ? c : '?').forEach(quoted::appendCodePoint);
        return quoted.append(text.codePointCount(0, text.length()) > SHOWN ? "…'" : "'")
                .toString();
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> !turnsDirection(c);
        };
    }

    /** The explicit direction marks, embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX 9). */
    private static boolean turnsDirection(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
