package backboard.wall;

import backboard.kiosk.HourSpan;
import backboard.kiosk.State;
import backboard.look.Header;
import backboard.training.Circuit;
import backboard.training.Progress;
import backboard.training.Tip;
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

    static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** {@code 18:00}, {@code tomorrow 06:30}, {@code Saturday 09:00}. */
    static String when(ZonedDateTime moment, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, moment.toLocalDate());
        String day = days == 0 ? "" : days == 1 ? "tomorrow " : weekday(moment.toLocalDate()) + " ";
        return day + Header.CLOCK.format(moment);
    }

    /** {@code 7 stations, 3 rounds, 37 minutes}. */
    static String summary(Circuit circuit) {
        int rounds = circuit.timing().rounds();
        int minutes = (circuit.warmUpSeconds() + circuit.circuitSeconds() + circuit.coolDownSeconds() + 59) / 60;
        int stations = circuit.stations().size();
        return plural(stations, "station") + ", " + plural(rounds, "round") + ", " + plural(minutes, "minute");
    }

    static String plural(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    /** {@code 30 s}, {@code 5 min}, {@code 1:15 min}. */
    static String amount(int seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds % 60 == 0
                ? seconds / 60 + " min"
                : String.format(Locale.ROOT, "%d:%02d min", seconds / 60, seconds % 60);
    }

    /** {@code 12:40}, {@code 1:02:40}. */
    static String countdown(long seconds) {
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** The tip of this moment; the same for everyone who looks within twenty seconds. */
    static String tip(State state) {
        List<Tip> tips = state.tips();
        if (tips.isEmpty()) {
            return "";
        }
        long turn = state.now().toEpochSecond() / TIP_SECONDS;
        return tips.get((int) Math.floorMod(turn, (long) tips.size())).line();
    }

    static String first(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }

    static Screen.Totals totals(State state) {
        Progress progress = state.floor().progress();
        HourSpan hours = HourSpan.of(
                progress, state.settings().hours().on(progress.today().getDayOfWeek()));
        int hour = state.now().getHour();
        boolean inside = hour >= hours.first() && hour <= hours.last();
        return new Screen.Totals(
                progress.sets(),
                comparison(state, progress),
                state.settings().screens().wallTouch()
                        ? "Touch the wall and log the first set of the day."
                        : "Log the first set of the day at the station.",
                within(hours, progress.hours()),
                within(hours, progress.hoursBefore()),
                inside ? hour - hours.first() : -1);
    }

    /** No bars for a day of which only the total is told. */
    private static List<Integer> within(HourSpan hours, Optional<List<Integer>> sets) {
        return sets.map(counts -> List.copyOf(counts.subList(hours.first(), hours.last() + 1)))
                .orElseGet(() -> Collections.nCopies(hours.count(), 0));
    }

    private static String comparison(State state, Progress progress) {
        if (progress.setsBefore() == 0) {
            return "";
        }
        if (progress.hoursBefore().isEmpty()) {
            return state.words()
                    .say(
                            "wall.few.before",
                            progress.setsBefore(),
                            progress.today()
                                    .getDayOfWeek()
                                    .getDisplayName(
                                            TextStyle.SHORT,
                                            state.words().language().locale()));
        }
        int more = progress.sets() - progress.setsBeforeByNow();
        String day = "last " + progress.today().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return more == 0 ? "same as " + day : (more > 0 ? "+" + more : "−" + -more) + " on " + day;
    }
}
