package backboard.export;

import backboard.store.SetRow;
import backboard.store.Store;
import backboard.training.Band;
import backboard.training.Concern;
import backboard.training.Effort;
import backboard.training.LoggedSet;
import backboard.training.Place;
import backboard.training.Weight;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Every set that stands, one row each, in the order logged. Times are ISO 8601 with the offset the gym's clock had; the date is the gym's
 * day; numbers have a dot. What was not logged is an empty cell: a weight of 0 is empty hands.
 */
public final class SetsCsv {

    private static final List<String> HEADER = List.of(
            "set_id",
            "time",
            "date",
            "member_number",
            "exercise_id",
            "reps",
            "seconds",
            "weight",
            "unit",
            "weight_kg",
            "volume_kg",
            "station",
            "round",
            "class",
            "hard",
            "assistance",
            "assistance_unit",
            "band",
            "rpe",
            "concern");

    /** Decimals of a weight: to the gram, which hides what binary fractions leave behind. */
    private static final int DECIMALS = 3;

    private SetsCsv() {}

    /**
     * Replaces the target with the sets of the store, which may be large: they stream.
     *
     * @return how many sets there are
     * @throws ExportException with a sentence for the user if the target cannot be written
     * @throws backboard.store.StoreException if the sets cannot be read
     */
    public static long write(Store store, Path target) {
        return write(store, target, set -> true);
    }

    static long write(Store store, Path target, Predicate<LoggedSet> wanted) {
        return CsvFile.write(
                target,
                HEADER,
                file -> store.forEachSet(row -> {
                    if (wanted.test(row.set())) {
                        file.accept(cells(row));
                    }
                }));
    }

    private static List<String> cells(SetRow row) {
        LoggedSet set = row.set();
        Effort effort = set.effort();
        Optional<Weight> weight = effort.weight();
        return List.of(
                set.id().toString(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(set.at().atZone(row.zone())),
                set.local().toLocalDate().toString(),
                cell(row.memberNumber()),
                set.exerciseId(),
                cell(effort.reps()),
                cell(effort.seconds()),
                cell(weight, load -> decimal(load.value())),
                cell(weight, load -> load.unit().key()),
                cell(weight, load -> decimal(load.kilograms())),
                decimal(set.volumeKg()),
                cell(set.place(), place -> String.valueOf(place.station())),
                cell(set.place(), place -> String.valueOf(place.round())),
                cell(set.place().map(Place::run), Object::toString),
                set.hard() ? "yes" : "no",
                cell(effort.assistance(), help -> decimal(help.value())),
                cell(effort.assistance(), help -> help.unit().key()),
                cell(effort.band(), Band::key),
                effort.rpe().isPresent() ? decimal(effort.rpe().getAsDouble()) : "",
                cell(effort.concern(), Concern::key));
    }

    static String cell(OptionalInt value) {
        return value.isPresent() ? String.valueOf(value.getAsInt()) : "";
    }

    private static <T> String cell(Optional<T> value, Function<T, String> word) {
        return value.map(word).orElse("");
    }

    private static String decimal(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
