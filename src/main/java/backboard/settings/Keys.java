package backboard.settings;

import backboard.training.Keyed;
import backboard.training.Language;
import backboard.training.Unit;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Every key there is. Declaring one here is all it takes to have it read, checked, overridable and asked for in the documentation. */
final class Keys {

    private static final int MOST_MINUTES = 720;
    private static final Map<String, Key<?>> DECLARED = new LinkedHashMap<>();

    static final Key<String> GYM_NAME = text("gym.name", 40, "Our gym");
    static final Key<Unit> UNITS = word("gym.units", Unit.class, Unit.KG);
    /** Empty for the zone of the system. */
    static final Key<Optional<ZoneId>> ZONE =
            key("gym.timezone", "system", "a time zone such as Europe/Berlin, or system", Formats::zone);

    static final Key<Language> LANGUAGE = word("gym.language", Language.class, Language.ENGLISH);

    static final Daily<List<TimeRange>> HOURS =
            daily("hours", "06:00-22:00", "ranges such as 06:00-12:00, 15:00-24:00, or closed", TimeFormats::ranges);

    static final Key<Schedule> SCHEDULE = word("schedule", Schedule.class, Schedule.CLASSES);
    static final Daily<List<LocalTime>> CLASSES =
            daily("classes", "", "times in opening hours such as 06:30, 18:00, or empty", TimeFormats::times);
    /** Empty for the circuit whose file names the weekday. */
    static final Daily<Optional<String>> CIRCUITS =
            daily("circuit", "auto", "the id of a circuit such as pull-power, or auto", Formats::circuit);

    static final Key<Integer> WALL_DISPLAY = whole("wall.display", 1, Formats.MOST_MONITORS, "", 1);
    static final Key<Boolean> WALL_TOUCH = yesNo("wall.touch", true);
    static final Key<WallView> WALL_VIEW = word("wall.view", WallView.class, WallView.SPOTLIGHT);
    static final Key<Integer> PROGRESS_SECONDS = whole("wall.progress.seconds", 0, 120, " seconds", 20);
    static final Key<Length> DIAGONAL = length("wall.diagonal", "65 in", LengthFormat.DIAGONAL);
    static final Key<Length> DISTANCE = length("wall.distance", "5 m", LengthFormat.DISTANCE);
    static final Key<SideScreen> STATION_DISPLAY = sideScreen("station.display");
    static final Key<SideScreen> PROGRESS_DISPLAY = sideScreen("progress.display");
    static final Key<SideScreen> STATIONS_DISPLAY = sideScreen("stations.display");
    /** Empty where the screen follows the class. */
    static final Key<OptionalInt> STATION_NUMBER =
            key("station.number", "class", "class, or 1 to " + Formats.MOST_STATIONS, Formats::stationNumber);

    static final Key<Station.Hand> STATION_HAND = word("station.hand", Station.Hand.class, Station.Hand.RIGHT);
    static final Key<Station.Contrast> STATION_CONTRAST =
            word("station.contrast", Station.Contrast.class, Station.Contrast.NORMAL);
    static final Key<Station.Targets> STATION_TARGETS =
            word("station.targets", Station.Targets.class, Station.Targets.NORMAL);
    static final Key<Integer> DIM = whole("wall.dim.percent", 0, 90, " percent", 30);
    /** Empty for never. */
    static final Key<Optional<Duration>> BLACK = key(
            "wall.black.minutes",
            "30",
            "0 to " + MOST_MINUTES + " minutes, or never",
            written -> Formats.minutesOrNever(written, MOST_MINUTES));

    static final Key<People.Names> NAMES = word("people.names", People.Names.class, People.Names.INITIAL);
    static final Key<Boolean> TILES = yesNo("people.tiles", true);

    static final Key<StaffControls> STAFF_CONTROLS = word("staff.controls", StaffControls.class, StaffControls.TOUCH);
    static final Key<Boolean> STAFF_PIN = yesNo("staff.pin", false);
    /** Empty for what the language of the gym says. */
    static final Key<Optional<String>> STAFF_CALL =
            key("staff.call", "auto", "1 to 30 characters, or auto", written -> Formats.textOrAuto(written, 30));

    static final Key<Integer> VOLUME = whole("sound.volume", 0, 100, " percent", 60);
    static final Key<Optional<Sound.Quiet>> QUIET =
            key("sound.quiet", "", "a range such as 22:00-07:00, or empty", TimeFormats::quiet);
    static final Key<Boolean> SOUND_HERE = yesNo("sound.here", true);
    static final Key<Sound.Voice> SOUND_VOICE = word("sound.voice", Sound.Voice.class, Sound.Voice.OFF);

    static final Key<Paper> PAPER = word("poster.paper", Paper.class, Paper.A4);

    static final Key<Boolean> UNVERIFIED_FACTS = yesNo("facts.unverified", false);
    /** As written; not yet resolved. */
    static final Key<Path> DATA_FOLDER =
            key("data.folder", "~/backboard", "a folder such as ~/backboard or D:/gym/backboard", Formats::folder);

    /** As written; empty for one inside the data folder. */
    static final Key<Optional<Path>> EXCHANGE_FOLDER = key(
            "exchange.folder",
            "auto",
            "a folder such as ~/exchange or D:/gym/exchange, or auto",
            Formats::folderOrAuto);

    private Keys() {}

    /** In the order of declaration. */
    static List<Key<?>> all() {
        return List.copyOf(DECLARED.values());
    }

    static Optional<Key<?>> named(String name) {
        return Optional.ofNullable(DECLARED.get(name));
    }

    private static <T> Key<T> key(String name, String byDefault, String allowed, Key.Format<T> format) {
        Key<T> key = new Key<>(name, byDefault, allowed, format);
        DECLARED.put(name, key);
        return key;
    }

    private static Key<String> text(String name, int most, String byDefault) {
        return key(name, byDefault, "1 to " + most + " characters", written -> Formats.text(written, most));
    }

    private static Key<Integer> whole(String name, int least, int most, String unit, int byDefault) {
        String allowed = least + " to " + most + unit;
        return key(name, String.valueOf(byDefault), allowed, written -> Formats.whole(written, least, most));
    }

    private static Key<Length> length(String name, String byDefault, LengthFormat format) {
        return key(name, byDefault, format.allowed(), format);
    }

    private static <E extends Enum<E> & Keyed> Key<E> word(String name, Class<E> type, E byDefault) {
        String allowed = String.join(" or ", Keyed.keys(type));
        return key(name, byDefault.key(), allowed, written -> Formats.word(written, type));
    }

    private static Key<SideScreen> sideScreen(String name) {
        return key(name, "none", "none, window or 1 to " + Formats.MOST_MONITORS, Formats::sideScreen);
    }

    private static Key<Boolean> yesNo(String name, boolean byDefault) {
        return key(name, byDefault ? "yes" : "no", "yes or no", Formats::yesNo);
    }

    private static <T> Daily<T> daily(String group, String byDefault, String allowed, Key.Format<T> format) {
        return new Daily<>(Arrays.stream(DayOfWeek.values())
                .map(day -> key(group + "." + day.name().toLowerCase(Locale.ROOT), byDefault, allowed, format))
                .toList());
    }

    /** The seven keys of a group, Monday first. */
    record Daily<T>(List<Key<T>> keys) {
        Key<T> on(DayOfWeek day) {
            return keys.get(day.getValue() - 1);
        }
    }
}
