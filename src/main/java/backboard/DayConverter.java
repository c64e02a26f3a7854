package backboard;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 2026-11-20}. */
final class DayConverter implements ITypeConverter<LocalDate> {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    @Override
    public LocalDate convert(String value) {
        LocalDate day;
        try {
            day = LocalDate.parse(value);
        } catch (DateTimeParseException notADay) {
            throw new TypeConversionException("write a day as year, month and day, such as 2026-11-20");
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new TypeConversionException("years run from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return day;
    }
}
