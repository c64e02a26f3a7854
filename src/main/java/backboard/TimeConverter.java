package backboard;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 2026-11-20T18:42:30}; the seconds may be left out. */
final class TimeConverter implements ITypeConverter<LocalDateTime> {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    @Override
    public LocalDateTime convert(String value) {
        LocalDateTime time;
        try {
            time = LocalDateTime.parse(value);
        } catch (DateTimeParseException notATime) {
            throw new TypeConversionException("write a time as date, T and time of day, such as 2026-11-20T18:42:30");
        }
        if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
            throw new TypeConversionException("years run from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return time;
    }
}
