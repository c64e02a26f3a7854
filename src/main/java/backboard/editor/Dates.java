package backboard.editor;

import backboard.words.Words;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates as people say them. */
final class Dates {

    private Dates() {}

    /** {@code Tuesday 18 November}. */
    static String whole(LocalDate day, Words words) {
        Locale locale = words.language().locale();
        String text = words.say(
                "editor.date",
                day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale),
                String.valueOf(day.getDayOfMonth()),
                day.getMonth().getDisplayName(TextStyle.FULL, locale));
        return capital(text, locale);
    }

    /** {@code Tue 18}. */
    static String brief(LocalDate day, Words words) {
        Locale locale = words.language().locale();
        String name = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
        return capital(name.replace(".", "") + " " + day.getDayOfMonth(), locale);
    }

    /** {@code Tuesday}, as it stands in a sentence. */
    static String weekday(LocalDate day, Words words) {
        return day.getDayOfWeek()
                .getDisplayName(TextStyle.FULL, words.language().locale());
    }

    private static String capital(String text, Locale locale) {
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
