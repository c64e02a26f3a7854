package backboard.staff;

import backboard.training.JournalEntry;
import backboard.words.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The journal in words. */
final class JournalLines {

    private final Words words;
    private final DateTimeFormatter when;

    JournalLines(Words words, ZoneId zone) {
        this.words = words;
        this.when = DateTimeFormatter.ofPattern("EEE HH:mm", words.language().locale())
                .withZone(zone);
    }

    HomePage.Line line(JournalEntry entry) {
        String what = entry.arguments().isEmpty() ? "" : entry.arguments().get(0);
        return new HomePage.Line(
                when.format(entry.at()), words.say("staff.journal." + entry.what(), entry.who(), what));
    }
}
