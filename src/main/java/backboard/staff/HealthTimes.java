package backboard.staff;

import backboard.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times and amounts on the health page. */
final class HealthTimes {

    private final Words words;
    private final ZoneId zone;

    HealthTimes(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    ZoneId zone() {
        return zone;
    }

    /** Such as {@code Fri 20 Nov 18:52}. */
    String at(Instant instant) {
        return DateTimeFormatter.ofPattern("EEE d MMM HH:mm", words.language().locale())
                .format(instant.atZone(zone));
    }

    /** Such as {@code 3 hours}. */
    String length(Duration length) {
        Duration whole = length.abs();
        if (whole.toDays() >= 2) {
            return words.say("staff.health.length.days", whole.toDays());
        }
        if (whole.toHours() >= 2) {
            return words.say("staff.health.length.hours", whole.toHours());
        }
        return whole.toMinutes() >= 2
                ? words.say("staff.health.length.minutes", whole.toMinutes())
                : words.say("staff.health.length.seconds", tenths(whole.toMillis() / 1000.0));
    }

    /** Such as {@code 12.5 MB}. */
    String amount(long bytes) {
        if (bytes >= 1L << 30) {
            return words.say("staff.health.amount.gb", tenths(bytes / (double) (1L << 30)));
        }
        return bytes >= 1L << 20
                ? words.say("staff.health.amount.mb", tenths(bytes / (double) (1L << 20)))
                : words.say("staff.health.amount.kb", bytes >> 10);
    }

    private static BigDecimal tenths(double value) {
        return BigDecimal.valueOf(value).setScale(value < 10 ? 1 : 0, RoundingMode.HALF_UP);
    }
}
