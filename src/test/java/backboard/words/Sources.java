package backboard.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts in quotes in the sources of the program. */
final class Sources {

    private static final Path FOLDER = Path.of("src/main/java/backboard");
    private static final Pattern TOKEN =
            Pattern.compile("//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])'|\"((?:\\\\.|[^\"\\\\\\n])*)\"", Pattern.DOTALL);

    private Sources() {}

    /**
     * A text in quotes.
     *
     * @param before the code of its statement up to it, without comments
     */
    record Literal(String text, String before) {}

    /**
     * @param room empty for the root
     * @param name of the class
     */
    record Source(String room, String name, List<Literal> literals) {}

    static List<Source> main() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Sources::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source read(Path file) {
        try {
            Path folder = FOLDER.relativize(file).getParent();
            return new Source(
                    folder == null ? "" : folder.toString(),
                    file.getFileName().toString().replace(".java", ""),
                    literals(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Literal> literals(String source) {
        List<Literal> literals = new ArrayList<>();
        StringBuilder code = new StringBuilder();
        Matcher token = TOKEN.matcher(source);
        int at = 0;
        while (token.find()) {
            code.append(source, at, token.start());
            at = token.end();
            if (token.group(1) != null) {
                String statement = code.toString();
                int begin = Math.max(
                        statement.lastIndexOf(';'), Math.max(statement.lastIndexOf('{'), statement.lastIndexOf('}')));
                literals.add(new Literal(token.group(1), statement.substring(begin + 1)));
                code.append("\"\"");
            }
        }
        return literals;
    }
}
