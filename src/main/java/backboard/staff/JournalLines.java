package backboard.staff;

import backboard.training.JournalEntry;
import backboard.words.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** The journal in words. */
final class JournalLines {

    /** As many as a sentence has beside who did it. */
    private static final int PLACES = 2;

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Words words;
    private final DateTimeFormatter when;

    JournalLines(Words words, ZoneId zone) {
        this.words = words;
        this.when = DateTimeFormatter.ofPattern("EEE HH:mm", words.language().locale())
                .withZone(zone);
    }

    HomePage.Line line(JournalEntry entry) {
        List<String> said = new ArrayList<>(List.of(entry.who()));
        entry.arguments().forEach(argument -> said.add(shown(argument)));
        said.addAll(Collections.nCopies(PLACES, ""));
        return new HomePage.Line(when.format(entry.at()), words.say("staff.journal." + entry.what(), said.toArray()));
    }

    /** A date is written as people say it. */
    private String shown(String argument) {
        return DATE.matcher(argument).matches() ? day(LocalDate.parse(argument), words) : argument;
    }

    /** A day as the pages of the staff write it. */
    static String day(LocalDate date, Words words) {
        return DateTimeFormatter.ofPattern("EEE d MMM", words.language().locale())
                .format(date);
    }
}
