package backboard.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the whole gym did, as the charts show it. Days are cut in the gym's time zone.
 *
 * @param today the day the numbers are for
 * @param setsByHour sets logged today per hour of the day, 24 values
 * @param setsByHourBefore the same for the same weekday a week earlier
 * @param setsBeforeByNow sets a week earlier up to the same time of day
 * @param volumeKg volume load in kilograms per day over the four weeks that end today; days without sets are 0
 * @param firstDay the day of the first set the gym logged up to today, if there is any
 */
public record Progress(
        LocalDate today,
        List<Integer> setsByHour,
        List<Integer> setsByHourBefore,
        int setsBeforeByNow,
        SortedMap<LocalDate, Double> volumeKg,
        Optional<LocalDate> firstDay) {

    /** Days shown in the volume chart. */
    public static final int DAYS = 28;

    public int sets() {
        return setsByHour.stream().mapToInt(Integer::intValue).sum();
    }

    public int setsBefore() {
        return setsByHourBefore.stream().mapToInt(Integer::intValue).sum();
    }
}
