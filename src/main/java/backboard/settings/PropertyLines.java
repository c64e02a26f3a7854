package backboard.settings;

import backboard.files.Problems;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A properties text, cut into its logical lines. {@link Properties} alone would forget the line numbers and keep the last of two equal keys. */
final class PropertyLines {

    private static final Pattern KEY_EQUALS =
            Pattern.compile("[ \\t\\f]*([^\\s=:\\\\]+)[ \\t\\f]*=(.*)", Pattern.DOTALL);

    private PropertyLines() {}

    /**
     * One key with its value.
     *
     * @param number 1-based, of the first line where it goes over several
     * @param value with the escapes resolved
     * @param typed as typed, backslashes and all
     */
    record Line(int number, String key, String value, String typed) {}

    /**
     * Hands over each line as it is found, so that problems of lines and of values come in the order of the text.
     *
     * @param file named in the problems
     */
    static void read(String file, String text, Problems problems, Consumer<Line> each) {
        List<String> physical = text.lines().toList();
        for (int i = 0; i < physical.size(); i++) {
            int number = i + 1;
            if (isComment(physical.get(i))) {
                continue;
            }
            StringBuilder logical = new StringBuilder(physical.get(i));
            while (endsOpen(physical.get(i)) && i + 1 < physical.size()) {
                i++;
                logical.append('\n').append(physical.get(i));
            }
            line(file, number, logical.toString(), problems).ifPresent(each);
        }
    }

    private static Optional<Line> line(String file, int number, String logical, Problems problems) {
        Matcher parts = KEY_EQUALS.matcher(logical);
        if (!parts.matches()) {
            problems.add(
                    file,
                    number,
                    PlainText.quoted(logical.strip()) + " must be written as key = value, such as gym.units = kg");
            return Optional.empty();
        }
        try {
            Properties one = new Properties();
            one.load(new StringReader(logical));
            String key = parts.group(1);
            String value = one.getProperty(key, "").strip();
            return Optional.of(new Line(number, key, value, parts.group(2).strip()));
        } catch (IllegalArgumentException e) {
            problems.add(file, number, "\\u must be followed by four of 0-9 a-f; in a folder write / instead of \\");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
    }

    private static boolean isComment(String line) {
        String begun = line.strip();
        return begun.isEmpty() || begun.startsWith("#") || begun.startsWith("!");
    }

    /** Whether an odd number of backslashes at its end joins the next line to this one. */
    private static boolean endsOpen(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end--;
        }
        return (line.length() - end) % 2 == 1;
    }
}
