package backboard.wall;

import backboard.kiosk.HourSpan;
import backboard.kiosk.State;
import backboard.look.Header;
import backboard.training.Circuit;
import backboard.training.Progress;
import backboard.training.Tip;
import backboard.wall.Screen.Band.Advice;
import backboard.words.Words;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sentences that more than one screen says. */
final class Wording {

    private static final int TIP_SECONDS = 20;

    private Wording() {}

    static Header header(State state, String detail) {
        return Header.of(state.settings().gymName(), detail, state.now());
    }

    /** Today's weekday, as a heading. */
    static String today(State state) {
        Locale locale = state.words().language().locale();
        String day = state.now().getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
        return day.substring(0, 1).toUpperCase(locale) + day.substring(1);
    }

    /**
     * A sentence with a moment in it: {@code Opens 18:00}, {@code Opens tomorrow 06:30}, {@code Opens Saturday 09:00}.
     *
     * @param sentence begin of the keys that end in {@code today}, {@code tomorrow} and {@code day}
     */
    static String when(State state, String sentence, ZonedDateTime moment) {
        LocalDate today = state.now().toLocalDate();
        long days = ChronoUnit.DAYS.between(today, moment.toLocalDate());
        Words words = state.words();
        return words.say(
                sentence + (days == 0 ? "today" : days == 1 ? "tomorrow" : "day"),
                Header.CLOCK.format(moment),
                moment.getDayOfWeek()
                        .getDisplayName(TextStyle.FULL, words.language().locale()));
    }

    /**
     * A sentence with a text of the library in it. Those begin with a capital letter, which both English and Spanish make small inside a
     * sentence.
     */
    static String saying(Words words, String sentence, String text) {
        boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        Locale locale = words.language().locale();
        return words.say(sentence, acronym ? text : text.substring(0, 1).toLowerCase(locale) + text.substring(1));
    }

    /** {@code 7 stations, 3 rounds, 37 minutes}. */
    static String summary(Circuit circuit, Words words) {
        int rounds = circuit.timing().rounds();
        int minutes = (circuit.warmUpSeconds() + circuit.circuitSeconds() + circuit.coolDownSeconds() + 59) / 60;
        return words.say("wall.summary", circuit.stations().size(), rounds, minutes);
    }

    /** {@code 30 s}, {@code 5 min}, {@code 1:15 min}. */
    static String amount(int seconds, Words words) {
        if (seconds < 60) {
            return words.say("wall.amount.seconds", seconds);
        }
        return words.say("wall.amount.minutes", seconds % 60 == 0 ? String.valueOf(seconds / 60) : countdown(seconds));
    }

    /** {@code 12:40}, {@code 1:02:40}. */
    static String countdown(long seconds) {
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** The tip of this moment; the same for everyone who looks within twenty seconds. */
    static Advice tip(State state) {
        List<Tip> tips = state.tips();
        long turn = state.now().toEpochSecond() / TIP_SECONDS;
        String line = tips.isEmpty()
                ? ""
                : tips.get((int) Math.floorMod(turn, (long) tips.size())).line();
        return new Advice(state.words().say("wall.tip"), line);
    }

    static Screen.Totals totals(State state) {
        Progress progress = state.floor().progress();
        HourSpan hours = HourSpan.of(
                progress, state.settings().hours().on(progress.today().getDayOfWeek()));
        int hour = state.now().getHour();
        boolean inside = hour >= hours.first() && hour <= hours.last();
        Words words = state.words();
        return new Screen.Totals(
                progress.sets(),
                words.say("wall.sets", progress.sets()),
                words.say("wall.sets-today", progress.sets()),
                comparison(progress, words),
                invitation(state),
                within(hours, progress.hours()),
                within(hours, progress.hoursBefore()),
                inside ? hour - hours.first() : -1);
    }

    private static Advice invitation(State state) {
        boolean touch = state.settings().screens().wallTouch();
        return new Advice(
                state.words().say("wall.check-in"),
                state.words().say(touch ? "wall.invitation.wall" : "wall.invitation.station"));
    }

    /** No bars for a day of which only the total is told. */
    private static List<Integer> within(HourSpan hours, Optional<List<Integer>> sets) {
        return sets.map(counts -> List.copyOf(counts.subList(hours.first(), hours.last() + 1)))
                .orElseGet(() -> Collections.nCopies(hours.count(), 0));
    }

    private static String comparison(Progress progress, Words words) {
        if (progress.setsBefore() == 0) {
            return "";
        }
        if (progress.hoursBefore().isEmpty()) {
            return words.say("wall.few.before", progress.setsBefore(), weekday(progress, words));
        }
        int more = progress.sets() - progress.setsBeforeByNow();
        String day = weekday(progress, words);
        return more == 0
                ? words.say("wall.compared.same", day)
                : words.say(more > 0 ? "wall.compared.more" : "wall.compared.fewer", Math.abs(more), day);
    }

    private static String weekday(Progress progress, Words words) {
        return progress.today()
                .getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, words.language().locale());
    }
}
