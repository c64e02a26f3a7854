package backboard.settings;

import backboard.files.HiddenCharacters;

/** Text that is safe to show: no control characters, and none that turn the reading direction. */
final class PlainText {

    private static final int SHOWN = 40;

    private PlainText() {}

    static boolean isPlain(String text) {
        return text.codePoints().noneMatch(HiddenCharacters::isHidden);
    }

    /** Somebody's text in quotes, shortened and harmless, for a sentence about it. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("'");
        text.codePoints()
                .limit(SHOWN)
                .map(c -> HiddenCharacters.isHidden(c) ? '?' : c)
                .forEach(quoted::appendCodePoint);
        return quoted.append(text.codePointCount(0, text.length()) > SHOWN ? "…'" : "'")
                .toString();
    }
}
