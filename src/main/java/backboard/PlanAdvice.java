package backboard;

import static java.util.stream.Collectors.toMap;

import backboard.composer.DayChecks;
import backboard.composer.Mend;
import backboard.composer.Mends;
import backboard.composer.Remark;
import backboard.composer.Severity;
import backboard.composer.WeekChecks;
import backboard.kiosk.Calendar;
import backboard.library.Library;
import backboard.settings.Settings;
import backboard.training.Circuit;
import backboard.training.Language;
import backboard.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What a coach would say about the circuits a gym uses and about its week, one line each, in English as all of the command line. */
final class PlanAdvice {

    private static final Words ENGLISH = Words.of(Language.ENGLISH);

    /** Any week will do: the plan of the settings is the same in all. */
    private static final LocalDate SUNDAY = LocalDate.of(2026, 1, 4);

    private final Library library;
    private final boolean notes;

    private PlanAdvice(Library library, boolean notes) {
        this.library = library;
        this.notes = notes;
    }

    /**
     * Of the days on which the gym is open.
     *
     * @param notes whether it also says what could be better, beside what it warns of
     */
    static List<String> of(Settings settings, Library library, boolean notes) {
        return new PlanAdvice(library.in(Language.ENGLISH), notes).lines(settings);
    }

    private List<String> lines(Settings settings) {
        Map<LocalDate, Circuit> plan = plan(settings);
        List<String> lines = new ArrayList<>();
        plan.values().stream()
                .distinct()
                .forEach(circuit -> DayChecks.of(circuit).stream()
                        .filter(this::isTold)
                        .map(remark -> line("circuit " + circuit.id(), remark, mend(circuit, remark)))
                        .forEach(lines::add));
        WeekChecks.of(plan, SUNDAY).stream()
                .filter(this::isTold)
                .map(remark -> line("week", remark, remark.how().in(ENGLISH)))
                .forEach(lines::add);
        return lines;
    }

    /** Eight days, so that the night from Sunday to Monday is among them. */
    private Map<LocalDate, Circuit> plan(Settings settings) {
        return IntStream.rangeClosed(0, 7)
                .mapToObj(days -> SUNDAY.minusDays(7).plusDays(days))
                .filter(day -> !settings.hours().on(day.getDayOfWeek()).isEmpty())
                .flatMap(day -> Calendar.circuitOn(day.getDayOfWeek(), settings, library).stream()
                        .map(circuit -> Map.entry(day, circuit)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }

    private boolean isTold(Remark remark) {
        return notes || remark.severity() == Severity.WARNING;
    }

    private String mend(Circuit circuit, Remark remark) {
        Optional<Mend> mend = Mends.of(circuit, remark, library.exercises().values());
        return mend.map(change -> change.label(circuit)).orElse(remark.how()).in(ENGLISH);
    }

    /** {@code circuit pull-power: DAY-LOWBACK, stations 1 and 2 both load the low back; swap stations 2 and 3.} */
    private static String line(String about, Remark remark, String mend) {
        return about + ": " + remark.code() + ", " + begunSmall(remark.wrong().in(ENGLISH)) + "; " + begunSmall(mend)
                + ".";
    }

    private static String begunSmall(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
