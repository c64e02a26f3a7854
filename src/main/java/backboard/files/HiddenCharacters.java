package backboard.files;

/** Characters that cannot be seen and change what others mean: control, line ends inside a line, direction marks, half characters. */
public final class HiddenCharacters {

    private HiddenCharacters() {}

    public static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> turnsDirection(character) || character == 0xFEFF;
        };
    }

    /** The text without them. */
    public static String removed(String text) {
        return text.codePoints()
                .filter(character -> !isHidden(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The explicit direction marks, embeddings, overrides and isolates of Unicode's bidirectional algorithm (UAX 9). */
    private static boolean turnsDirection(int character) {
        return character == 0x061C
                || character == 0x200E
                || character == 0x200F
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
