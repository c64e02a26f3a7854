package backboard.staff;

import backboard.training.JournalEntry;
import backboard.words.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The journal in words. */
final class JournalLines {

    /** As many as a sentence has beside who did it. */
    private static final int PLACES = 2;

    private final Words words;
    private final DateTimeFormatter when;

    JournalLines(Words words, ZoneId zone) {
        this.words = words;
        this.when = DateTimeFormatter.ofPattern("EEE HH:mm", words.language().locale())
                .withZone(zone);
    }

    HomePage.Line line(JournalEntry entry) {
        List<String> said = new ArrayList<>(List.of(entry.who()));
        said.addAll(entry.arguments());
        said.addAll(Collections.nCopies(PLACES, ""));
        return new HomePage.Line(when.format(entry.at()), words.say("staff.journal." + entry.what(), said.toArray()));
    }
}
