package backboard.library;

import backboard.files.HiddenCharacters;
import backboard.files.Problems;
import backboard.files.StrictText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;

/** Turns a file into text without characters that hide or reorder others. */
final class PageText {

    private PageText() {}

    /** The text, or empty after the mistake was told to the page. */
    static Optional<String> read(AssetFile file, Page page) {
        Problems problems = new Problems();
        Optional<String> text = Optional.empty();
        try (InputStream in = Files.newInputStream(file.path())) {
            text = StrictText.read(in, file.shown(), problems);
        } catch (IOException e) {
            page.wrong(0, "the file cannot be read (" + e.getMessage() + "); check its access rights");
        }
        problems.all().forEach(problem -> page.wrong(problem.line(), problem.sentence()));
        return text.flatMap(read -> withoutHidden(read, page));
    }

    /** The text, or empty after the mistake was told to the page. */
    static Optional<String> withoutHidden(String text, Page page) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int character = text.codePointAt(at);
            boolean layout = character == '\n' || character == '\r' || character == '\t';
            if (!layout && HiddenCharacters.isHidden(character)) {
                page.wrong(lineAt(text, at), hiddenSentence(character));
                return Optional.empty();
            }
        }
        return Optional.of(text);
    }

    private static int lineAt(String text, int end) {
        return Math.toIntExact((text.substring(0, end) + "?").lines().count());
    }

    static String hiddenSentence(int character) {
        return character == '\n'
                ? "the text runs over several lines; write it on one"
                : String.format(
                        "the hidden character U+%04X is not allowed; delete it and type the text anew", character);
    }
}
