package backboard.demo;

import backboard.library.Library;
import backboard.settings.Settings;
import backboard.store.Store;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A gym that never was. The same settings, library, numbers and last day give the same members, classes and sets down to their ids;
 * another time of day on the last day only cuts them off earlier or later. Rotations of open gym are not invented, only classes.
 */
public final class InventedGym {

    public static final int MOST_MEMBERS = 2_000;
    public static final int MOST_DAYS = 3_650;

    private final Settings settings;
    private final Library library;
    private final int members;
    private final int days;
    private final long seed;

    /**
     * @param members 1–{@value #MOST_MEMBERS}
     * @param days 1–{@value #MOST_DAYS}, the last day included
     * @throws IllegalArgumentException if a number is outside its range
     */
    public InventedGym(Settings settings, Library library, int members, int days, long seed) {
        within("members", members, MOST_MEMBERS);
        within("days", days, MOST_DAYS);
        this.settings = settings;
        this.library = library;
        this.members = members;
        this.days = days;
        this.seed = seed;
    }

    private static void within(String what, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(
                    "An invented gym has 1 to " + most + " " + what + ", not " + value + ".");
        }
    }

    /**
     * What was invented.
     *
     * @param members without guests
     */
    public record Summary(int members, int sets, int days) {}

    /**
     * Fills a store that holds nothing yet, one day at a time.
     *
     * @param until time of day after which nothing has happened yet on the last day
     * @throws IllegalArgumentException if the store holds something
     * @throws backboard.store.StoreException if the data cannot be written; the days before are in the store then
     */
    public Summary fill(Store store, LocalDate lastDay, LocalTime until) {
        if (store.revision() != 0) {
            throw new IllegalArgumentException("An invented gym needs an empty store, and this one holds data.");
        }
        LocalDate first = lastDay.minusDays(days - 1L);
        People people = new People(first, days, seed, settings.units());
        Filling filling = new Filling(store, settings, library, people, people.members(members), seed);
        filling.before(first);
        for (LocalDate date = first; date.isBefore(lastDay); date = date.plusDays(1)) {
            filling.day(date, date.atTime(LocalTime.MAX));
        }
        filling.day(lastDay, lastDay.atTime(until));
        return new Summary(members, filling.sets(), days);
    }
}
