package backboard.roster;

import backboard.files.HiddenCharacters;
import backboard.training.CardNumber;
import backboard.training.Member;
import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** One line of a list, cell by cell. */
final class Cells {

    private static final int SHOWN = 24;
    /** What the keypad of check-in takes. */
    private static final Pattern NUMBER = Pattern.compile("0*[1-9][0-9]{0,5}");

    private static final Pattern SPACES = Pattern.compile("\\h+");
    /** Beside letters and digits. */
    private static final String IN_NAMES = " -'’.`´·()/&";

    private final Header header;
    private final CSVRecord line;

    Cells(Header header, CSVRecord line) {
        this.header = header;
        this.line = line;
    }

    /** @throws ListMistakeException with what is wrong first */
    Row row(int number) {
        for (int place = header.width(); place < line.size(); place++) {
            if (!line.get(place).isBlank()) {
                throw mistake("too-wide", shown(line.get(place)));
            }
        }
        String first = text(Column.FIRST_NAME);
        String last = text(Column.LAST_NAME);
        if (header.has(Column.NAME)) {
            String[] parts = text(Column.NAME).split(" ", 2);
            first = parts[0];
            last = parts.length > 1 ? parts[1] : "";
        }
        if (first.isEmpty()) {
            throw mistake("no-name");
        }
        name(first);
        name(last);
        return new Row(number, memberNumber(), first, last, card(), alias(first, last));
    }

    private String text(Column column) {
        String cell = header.cell(line, column);
        if (cell.codePoints().anyMatch(HiddenCharacters::isHidden)) {
            throw mistake("hidden", shown(cell));
        }
        // Spreadsheets are full of spaces of all kinds.
        return SPACES.matcher(Normalizer.normalize(cell, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    private static void name(String name) {
        if (length(name) > Member.LONGEST_NAME) {
            throw mistake("long", shown(name), Member.LONGEST_NAME);
        }
        name.codePoints().filter(sign -> !isOfNames(sign)).findFirst().ifPresent(sign -> {
            throw mistake("sign", Character.toString(sign), shown(name));
        });
    }

    private static boolean isOfNames(int sign) {
        int type = Character.getType(sign);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return Character.isLetterOrDigit(sign) || mark || IN_NAMES.indexOf(sign) >= 0;
    }

    private OptionalInt memberNumber() {
        String written = text(Column.NUMBER);
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!NUMBER.matcher(written).matches()) {
            throw mistake("number", shown(written));
        }
        return OptionalInt.of(Integer.parseInt(written));
    }

    private Optional<String> card() {
        String written = text(Column.CARD);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(CardNumber.of(written)
                .orElseThrow(() -> mistake("card", shown(written), CardNumber.SHORTEST, CardNumber.LONGEST)));
    }

    /** An alias that is the name would show what nobody has agreed to. */
    private String alias(String first, String last) {
        String alias = text(Column.ALIAS);
        if (length(alias) > Member.LONGEST_ALIAS) {
            throw mistake("alias-long", shown(alias), Member.LONGEST_ALIAS);
        }
        String plain = Column.plain(alias);
        boolean real = Stream.of(first, last, first + " " + last)
                .map(Column::plain)
                .anyMatch(name -> !name.isEmpty() && name.equals(plain));
        if (real) {
            throw mistake("alias-real", shown(alias));
        }
        return alias;
    }

    /** What the line calls its person, for who reads about it. */
    String shownName() {
        String parts = header.has(Column.NAME)
                ? header.cell(line, Column.NAME)
                : header.cell(line, Column.FIRST_NAME) + " " + header.cell(line, Column.LAST_NAME);
        return shown(parts);
    }

    private static ListMistakeException mistake(String key, Object... values) {
        return new ListMistakeException("wrong." + key, values);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Somebody's text, harmless and short, for a sentence about it. */
    static String shown(String text) {
        StringBuilder harmless = new StringBuilder();
        text.strip()
                .codePoints()
                .limit(SHOWN)
                .map(sign -> HiddenCharacters.isHidden(sign) ? '?' : sign)
                .forEach(harmless::appendCodePoint);
        return length(text.strip()) > SHOWN ? harmless.append('…').toString() : harmless.toString();
    }
}
