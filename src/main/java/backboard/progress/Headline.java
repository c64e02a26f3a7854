package backboard.progress;

import backboard.training.Progress;
import backboard.words.Words;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * What the day's numbers say, in words.
 *
 * @param finding the number, such as {@code 412 sets today}
 * @param comparison what it means, such as {@code 34 more than last Tuesday by now}
 */
public record Headline(String finding, String comparison) {

    /** @param words of the gym's language */
    public static Headline of(Progress progress, Words words) {
        int sets = progress.sets();
        if (sets == 0) {
            return new Headline("No sets yet today", "the first bar could be yours");
        }
        return new Headline(number(sets) + (sets == 1 ? " set today" : " sets today"), comparison(progress, words));
    }

    /** Both as one sentence. */
    public String sentence() {
        return finding + ", " + comparison + ".";
    }

    private static String comparison(Progress progress, Words words) {
        String weekday = weekday(progress.today());
        if (progress.setsBefore() == 0) {
            boolean counted = progress.firstDay()
                    .filter(first -> !first.isAfter(progress.today().minusWeeks(1)))
                    .isPresent();
            return counted ? "last " + weekday + " had none" : "the first " + weekday + " counted";
        }
        if (progress.hoursBefore().isEmpty()) {
            // Up to this time of day would be a part of a total.
            String day = progress.today()
                    .getDayOfWeek()
                    .getDisplayName(TextStyle.FULL, words.language().locale());
            return words.say("progress.few.before", progress.setsBefore(), day);
        }
        int more = progress.sets() - progress.setsBeforeByNow();
        String than = more == 0 ? "the same as" : number(Math.abs(more)) + (more > 0 ? " more than" : " fewer than");
        return than + " last " + weekday + " by now";
    }

    private static String number(int count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
