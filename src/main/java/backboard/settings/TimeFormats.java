package backboard.settings;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How times and ranges of a day are written. A range may be typed with the long dash that editors like to make. */
final class TimeFormats {

    private static final Pattern TIME = Pattern.compile("([0-9]{1,2}):([0-9]{2})");
    private static final Pattern RANGE = Pattern.compile("(\\S+?)\\s*[-–]\\s*(\\S+)");

    private TimeFormats() {}

    static List<TimeRange> ranges(String written) throws RefusedException {
        if (written.equals("closed")) {
            return List.of();
        }
        List<TimeRange> ranges = new ArrayList<>();
        for (String part : written.split(",", -1)) {
            ranges.add(range(part.strip()));
        }
        ranges.sort(Comparator.comparingInt(TimeRange::from));
        for (int i = 1; i < ranges.size(); i++) {
            if (ranges.get(i).from() < ranges.get(i - 1).until()) {
                throw new RefusedException(ranges.get(i - 1) + " and " + ranges.get(i) + " overlap");
            }
        }
        return List.copyOf(ranges);
    }

    private static TimeRange range(String part) throws RefusedException {
        Matcher ends = ends(part);
        int from = minute(ends.group(1));
        int until = minute(ends.group(2));
        if (until <= from) {
            throw new RefusedException(PlainText.quoted(part)
                    + " does not end after it starts; a night is written up to 24:00, then from 00:00 of the next day");
        }
        return new TimeRange(from, until);
    }

    /** Starts of classes, in order. */
    static List<LocalTime> times(String written) throws RefusedException {
        if (written.isEmpty()) {
            return List.of();
        }
        TreeSet<LocalTime> times = new TreeSet<>();
        for (String part : written.split(",", -1)) {
            int minute = minute(part.strip());
            if (minute == TimeRange.MINUTES_OF_DAY) {
                throw new RefusedException("a class cannot start at 24:00; write 00:00 for the next day");
            }
            if (!times.add(LocalTime.ofSecondOfDay(minute * 60L))) {
                throw new RefusedException(PlainText.quoted(part.strip()) + " is there twice");
            }
        }
        return List.copyOf(times);
    }

    static Optional<Sound.Quiet> quiet(String written) throws RefusedException {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Matcher ends = ends(written);
        LocalTime from = clock(ends.group(1));
        LocalTime until = clock(ends.group(2));
        if (from.equals(until)) {
            throw new RefusedException("it ends when it starts; for silence all day set sound.volume = 0");
        }
        return Optional.of(new Sound.Quiet(from, until));
    }

    private static Matcher ends(String range) throws RefusedException {
        Matcher ends = RANGE.matcher(range);
        if (!ends.matches()) {
            throw new RefusedException(PlainText.quoted(range) + " is not two times with a - between");
        }
        return ends;
    }

    private static LocalTime clock(String time) throws RefusedException {
        return LocalTime.ofSecondOfDay(minute(time) % TimeRange.MINUTES_OF_DAY * 60L);
    }

    /** Minute of the day, 0–1440. */
    private static int minute(String time) throws RefusedException {
        Matcher clock = TIME.matcher(time);
        if (clock.matches()) {
            int hours = Integer.parseInt(clock.group(1));
            int minutes = Integer.parseInt(clock.group(2));
            int minute = hours * 60 + minutes;
            if (minutes < 60 && minute <= TimeRange.MINUTES_OF_DAY) {
                return minute;
            }
        }
        throw new RefusedException(PlainText.quoted(time) + " is not a time of the day from 00:00 to 24:00");
    }
}
