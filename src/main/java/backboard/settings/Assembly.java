package backboard.settings;

import backboard.files.Problems;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes settings of values, and finds those that are right alone but not together. */
final class Assembly {

    private Assembly() {}

    /**
     * @param folder what a relative data folder is relative to
     * @param system the zone of the system
     */
    static Settings of(Values values, Path folder, Path home, ZoneId system) {
        return new Settings(
                values.of(Keys.GYM_NAME),
                values.of(Keys.UNITS),
                values.of(Keys.LANGUAGE),
                values.of(Keys.ZONE).orElse(system),
                new OpeningHours(week(values, Keys.HOURS)),
                values.of(Keys.SCHEDULE),
                new ClassTimes(week(values, Keys.CLASSES)),
                circuits(values),
                new Settings.Screens(
                        values.of(Keys.WALL_DISPLAY),
                        values.of(Keys.WALL_TOUCH),
                        values.of(Keys.WALL_VIEW),
                        values.of(Keys.PROGRESS_SECONDS),
                        values.of(Keys.STATION_DISPLAY),
                        values.of(Keys.PROGRESS_DISPLAY),
                        values.of(Keys.STATIONS_DISPLAY),
                        new AfterClosing(values.of(Keys.DIM), values.of(Keys.BLACK)),
                        new Viewing(values.of(Keys.DIAGONAL), values.of(Keys.DISTANCE))),
                new Station(
                        values.of(Keys.STATION_NUMBER),
                        values.of(Keys.STATION_HAND),
                        values.of(Keys.STATION_CONTRAST),
                        values.of(Keys.STATION_TARGETS)),
                new People(values.of(Keys.NAMES), values.of(Keys.TILES)),
                new Settings.Staff(
                        values.of(Keys.STAFF_CONTROLS), values.of(Keys.STAFF_PIN), values.of(Keys.STAFF_CALL)),
                new Sound(
                        values.of(Keys.VOLUME),
                        values.of(Keys.QUIET),
                        values.of(Keys.SOUND_HERE),
                        values.of(Keys.SOUND_VOICE)),
                values.of(Keys.PAPER),
                values.of(Keys.UNVERIFIED_FACTS),
                resolved(values.of(Keys.DATA_FOLDER), folder, home),
                values.of(Keys.EXCHANGE_FOLDER).map(written -> resolved(written, folder, home)));
    }

    /** Tells where the settings contradict themselves. */
    static void check(Values values, Problems problems) {
        for (DayOfWeek day : DayOfWeek.values()) {
            classesInHours(values, Keys.CLASSES.on(day), Keys.HOURS.on(day), problems);
        }
        monitorsApart(values, problems);
    }

    private static void classesInHours(
            Values values, Key<List<LocalTime>> classes, Key<List<TimeRange>> hours, Problems problems) {
        if (!values.isSound(classes) || !values.isSound(hours)) {
            return;
        }
        List<TimeRange> open = values.of(hours);
        List<LocalTime> outside = values.of(classes).stream()
                .filter(start -> open.stream().noneMatch(range -> range.holds(start)))
                .toList();
        values.given(classes)
                .filter(given -> !outside.isEmpty())
                .ifPresent(given -> problems.add(
                        given.file(),
                        given.line(),
                        classes.name() + " starts at " + joined(outside) + ", but " + hours.name() + " is "
                                + (open.isEmpty() ? "closed" : joined(open)) + "; change one of the two"));
    }

    private static void monitorsApart(Values values, Problems problems) {
        Map<Integer, String> taken = new HashMap<>();
        if (values.isSound(Keys.WALL_DISPLAY)) {
            taken.put(values.of(Keys.WALL_DISPLAY), Keys.WALL_DISPLAY.name());
        }
        for (Key<SideScreen> key : List.of(Keys.STATION_DISPLAY, Keys.PROGRESS_DISPLAY, Keys.STATIONS_DISPLAY)) {
            if (!values.isSound(key) || values.of(key).kind() != SideScreen.Kind.MONITOR) {
                continue;
            }
            int monitor = values.of(key).monitor();
            String other = taken.putIfAbsent(monitor, key.name());
            values.given(key)
                    .filter(given -> other != null)
                    .ifPresent(given -> problems.add(
                            given.file(),
                            given.line(),
                            key.name() + " and " + other + " are both monitor " + monitor
                                    + " and would cover each other; give the first another one, or none"));
        }
    }

    private static <T> Map<DayOfWeek, T> week(Values values, Keys.Daily<T> keys) {
        return Arrays.stream(DayOfWeek.values())
                .collect(Collectors.toMap(Function.identity(), day -> values.of(keys.on(day))));
    }

    private static Map<DayOfWeek, NamedCircuit> circuits(Values values) {
        Map<DayOfWeek, NamedCircuit> named = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            Key<Optional<String>> key = Keys.CIRCUITS.on(day);
            values.given(key)
                    .ifPresent(given -> values.of(key)
                            .ifPresent(id -> named.put(day, new NamedCircuit(id, given.file(), given.line()))));
        }
        return named;
    }

    private static Path resolved(Path written, Path folder, Path home) {
        Path tilde = Path.of("~");
        Path path = written.startsWith(tilde) ? home.resolve(tilde.relativize(written)) : folder.resolve(written);
        return path.toAbsolutePath().normalize();
    }

    private static String joined(List<?> parts) {
        return parts.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
