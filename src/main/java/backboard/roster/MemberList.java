package backboard.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A list as it is written, before anybody has looked who of it is known. */
public final class MemberList {

    /** A list of so many people is some 300 KiB. */
    public static final int MOST_BYTES = 1024 * 1024;

    public static final int MOST_LINES = 5_000;

    private final List<Row> rows;
    private final List<Entry> wrong;
    private final List<String> passedOver;

    private MemberList(List<Row> rows, List<Entry> wrong, List<String> passedOver) {
        this.rows = List.copyOf(rows);
        this.wrong = List.copyOf(wrong);
        this.passedOver = passedOver;
    }

    /** The lines that are well written. */
    List<Row> rows() {
        return rows;
    }

    /** The other lines. */
    List<Entry> wrong() {
        return wrong;
    }

    /** Heads of columns that nothing is made of. */
    List<String> passedOver() {
        return passedOver;
    }

    /**
     * Reads comma-separated text with a header (RFC 4180), or text separated by semicolons, as spreadsheets write it in half of the world.
     *
     * @throws ListMistakeException if it has no header that is understood, has too many lines or an open quotation mark
     */
    public static MemberList read(String text) {
        if (text.isBlank()) {
            throw new ListMistakeException("empty");
        }
        Lines lines = new Lines(text);
        long reached = 0;
        @Nullable Header header = null;
        try (CSVParser parser = CSVParser.parse(text, format(text))) {
            List<Row> rows = new ArrayList<>();
            List<Entry> wrong = new ArrayList<>();
            int count = 0;
            for (CSVRecord line : parser) {
                int number = lines.at(line.getCharacterPosition());
                reached = parser.getCurrentLineNumber();
                if (isBlank(line)) {
                    continue;
                }
                if (header == null) {
                    header = Header.of(line);
                } else if (++count > MOST_LINES) {
                    throw new ListMistakeException("too-many", MOST_LINES);
                } else {
                    read(header, number, line, rows, wrong);
                }
            }
            if (count == 0 || header == null) {
                throw new ListMistakeException("nobody");
            }
            return new MemberList(rows, wrong, header.passedOver());
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new ListMistakeException("quotes", reached + 1);
        }
    }

    private static void read(Header header, int number, CSVRecord line, List<Row> rows, List<Entry> wrong) {
        Cells cells = new Cells(header, line);
        try {
            rows.add(cells.row(number));
        } catch (ListMistakeException mistake) {
            wrong.add(new Entry(number, Entry.Kind.WRONG, cells.shownName(), mistake.phrase()));
        }
    }

    private static boolean isBlank(CSVRecord line) {
        return line.stream().allMatch(String::isBlank);
    }

    /** Whichever separates more in the first line that says anything. */
    private static CSVFormat format(String text) {
        String head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        long semicolons = head.chars().filter(sign -> sign == ';').count();
        long commas = head.chars().filter(sign -> sign == ',').count();
        return CSVFormat.RFC4180
                .builder()
                .setIgnoreEmptyLines(false)
                .setDelimiter(semicolons > commas ? ';' : ',')
                .get();
    }

    /** Which line of a text a character is on; characters are asked for in their order. */
    private static final class Lines {

        private final String text;
        private int position;
        private int line = 1;

        Lines(String text) {
            this.text = text;
        }

        int at(long character) {
            for (; position < Math.min(character, text.length()); position++) {
                boolean pair = text.startsWith("\r\n", position);
                char sign = text.charAt(position);
                if (sign == '\n' || sign == '\r' && !pair) {
                    line++;
                }
            }
            return line;
        }
    }
}
