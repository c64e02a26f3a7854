package backboard.progress;

import backboard.training.Progress;
import backboard.words.Words;
import java.time.LocalDate;
import java.time.format.TextStyle;

/**
 * What the day's numbers say, in words.
 *
 * @param finding the number, such as {@code 412 sets today}
 * @param comparison what it means, such as {@code 34 more than last Tuesday by now}
 * @param sentence both
 */
public record Headline(String finding, String comparison, String sentence) {

    public static Headline of(Progress progress, Words words) {
        int sets = progress.sets();
        String finding = sets == 0 ? words.say("progress.none-today") : words.say("progress.sets-today", sets);
        String comparison = sets == 0 ? words.say("progress.first-bar") : comparison(progress, words);
        return new Headline(finding, comparison, words.say("progress.sentence", finding, comparison));
    }

    private static String comparison(Progress progress, Words words) {
        String weekday = weekday(progress.today(), words);
        if (progress.setsBefore() == 0) {
            boolean counted = progress.firstDay()
                    .filter(first -> !first.isAfter(progress.today().minusWeeks(1)))
                    .isPresent();
            return words.say(counted ? "progress.before.none" : "progress.before.uncounted", weekday);
        }
        if (progress.hoursBefore().isEmpty()) {
            // Up to this time of day would be a part of a total.
            return words.say("progress.few.before", progress.setsBefore(), weekday);
        }
        int more = progress.sets() - progress.setsBeforeByNow();
        return more == 0
                ? words.say("progress.before.same", weekday)
                : words.say(more > 0 ? "progress.before.more" : "progress.before.fewer", Math.abs(more), weekday);
    }

    static String weekday(LocalDate day, Words words) {
        return day.getDayOfWeek()
                .getDisplayName(TextStyle.FULL, words.language().locale());
    }
}
