package backboard.training;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the whole gym did, as the charts show it. Days are cut in the gym's time zone.
 *
 * <p>A total that would expose fewer than {@link #FEWEST} people is not broken down. The sets of a day are always told, but by the hour only
 * when enough different people have trained that day ({@link #hours}, {@link #hoursBefore}). The weight lifted on a day is told only with
 * enough people. So that a small gym sees more than gaps, the days with fewer are joined: in a week that is over, each of them shows the mean
 * of all of them, if enough different people trained on them together. So the bars still add up to what was lifted, no bar is one person's,
 * and the weeks can be compared. A week that is not over is never joined: a mean that changed with every set would tell each set.
 *
 * @param today the day the numbers are for
 * @param setsByHour sets logged today per hour of the day, 24 values; for charts see {@link #hours}
 * @param setsByHourBefore the same for the same weekday a week earlier; for charts see {@link #hoursBefore}
 * @param setsBeforeByNow sets a week earlier up to the same time of day
 * @param volumeKg volume load in kilograms per day over the four weeks that end today; days without sets are 0; for charts see {@link
 *     #volume}
 * @param people different people who logged a set, per day of the four weeks; none may be left out
 * @param quietPeople different people who logged a set on the days with fewer than {@link #FEWEST} of a week, by its Monday; of weeks that
 *     are over
 * @param firstDay the day of the first set the gym logged up to today, if there is any
 */
public record Progress(
        LocalDate today,
        List<Integer> setsByHour,
        List<Integer> setsByHourBefore,
        int setsBeforeByNow,
        SortedMap<LocalDate, Double> volumeKg,
        SortedMap<LocalDate, Integer> people,
        SortedMap<LocalDate, Integer> quietPeople,
        Optional<LocalDate> firstDay) {

    /** Days shown in the volume chart. */
    public static final int DAYS = 28;

    /** With fewer people, what one of them did could be told from a part of the total. */
    public static final int FEWEST = 5;

    private static final int WEEK = 7;

    /** Whether so many people are somebody but too few for more than a total. */
    public static boolean isFew(int people) {
        return people > 0 && people < FEWEST;
    }

    /** The Monday on or before a day. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public int sets() {
        return setsByHour.stream().mapToInt(Integer::intValue).sum();
    }

    public int setsBefore() {
        return setsByHourBefore.stream().mapToInt(Integer::intValue).sum();
    }

    /** Sets of today per hour of the day; empty while too few people have trained. */
    public Optional<List<Integer>> hours() {
        return told(setsByHour, sets(), today);
    }

    /** The same of a week earlier. */
    public Optional<List<Integer>> hoursBefore() {
        return told(setsByHourBefore, setsBefore(), today.minusDays(WEEK));
    }

    private Optional<List<Integer>> told(List<Integer> hours, int sets, LocalDate day) {
        return sets > 0 && people.getOrDefault(day, 0) < FEWEST ? Optional.empty() : Optional.of(hours);
    }

    /** The weight lifted on each day of the four weeks, as it may be shown. */
    public SortedMap<LocalDate, DayVolume> volume() {
        SortedMap<LocalDate, DayVolume> shown = new TreeMap<>();
        volumeKg.forEach((day, kg) -> shown.put(day, volume(day, kg)));
        return shown;
    }

    private DayVolume volume(LocalDate day, double kg) {
        if (!isQuiet(day)) {
            return new DayVolume(kg, DayVolume.Kind.OWN);
        }
        LocalDate monday = monday(day);
        boolean over = monday.isBefore(monday(today));
        if (!over || quietPeople.getOrDefault(monday, 0) < FEWEST) {
            return new DayVolume(0, DayVolume.Kind.FEW);
        }
        double mean = volumeKg.subMap(monday, monday.plusDays(WEEK)).entrySet().stream()
                .filter(other -> isQuiet(other.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .average()
                .orElseThrow();
        return new DayVolume(mean, DayVolume.Kind.JOINED);
    }

    private boolean isQuiet(LocalDate day) {
        return isFew(people.getOrDefault(day, 0));
    }
}
