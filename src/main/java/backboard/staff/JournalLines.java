package backboard.staff;

import backboard.training.JournalEntry;
import backboard.words.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The journal in words. */
final class JournalLines {

    private final Words words;
    private final DateTimeFormatter when;
    private final DateTimeFormatter day;

    JournalLines(Words words, ZoneId zone) {
        this.words = words;
        this.when = DateTimeFormatter.ofPattern("EEE HH:mm", words.language().locale())
                .withZone(zone);
        this.day = DateTimeFormatter.ofPattern("EEE d MMM", words.language().locale());
    }

    HomePage.Line line(JournalEntry entry) {
        String what = entry.arguments().isEmpty() ? "" : entry.arguments().get(0);
        String day = entry.arguments().size() < 2
                ? ""
                : this.day.format(LocalDate.parse(entry.arguments().get(1)));
        return new HomePage.Line(
                when.format(entry.at()), words.say("staff.journal." + entry.what(), entry.who(), what, day));
    }
}
