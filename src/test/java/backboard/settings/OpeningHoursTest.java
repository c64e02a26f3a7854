package backboard.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 16 November 2026 is a Monday. */
class OpeningHoursTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final GymFolder gym;

    OpeningHoursTest(@TempDir Path folder) {
        gym = new GymFolder(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T05:59:59.999, false",
        "2026-11-16T06:00, true",
        "2026-11-16T11:59:59.999, true",
        "2026-11-16T12:00, false",
        "2026-11-16T15:00, true",
        "2026-11-16T22:00, false",
        "2026-11-17T10:00, false",
        "2026-11-18T23:59:59.999, true",
        "2026-11-19T00:00, false",
        "2026-11-23T06:00, true",
    })
    void opensAtTheStartOfARangeAndClosesAtItsEnd(LocalDateTime at, boolean open) {
        OpeningHours hours = gym.settings(
                        "hours.monday = 15:00-22:00, 06:00-12:00",
                        "hours.tuesday = closed",
                        "hours.wednesday=6:00–24:00")
                .hours();
        assertThat(hours.isOpen(at.atZone(BERLIN))).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T05:00, 2026-11-16T06:00, 2026-11-16T12:00",
        "2026-11-16T06:00, 2026-11-16T15:00, 2026-11-16T12:00",
        "2026-11-16T12:00, 2026-11-16T15:00, 2026-11-16T22:00",
        "2026-11-16T21:00, 2026-11-18T18:00, 2026-11-16T22:00",
        "2026-11-17T12:00, 2026-11-18T18:00, 2026-11-19T02:00",
        "2026-11-18T23:00, 2026-11-23T06:00, 2026-11-19T02:00",
        "2026-11-19T01:59, 2026-11-23T06:00, 2026-11-19T02:00",
        "2026-11-19T02:00, 2026-11-23T06:00, 2026-11-23T12:00",
    })
    void findsTheNextOpeningAndClosingAcrossClosedDaysAndMidnight(
            LocalDateTime now, LocalDateTime opens, LocalDateTime closes) {
        OpeningHours hours = gym.settings(
                        "hours.monday = 06:00-12:00, 15:00-22:00",
                        "hours.tuesday = closed",
                        "hours.wednesday = 18:00-24:00",
                        "hours.thursday = 00:00-02:00",
                        "hours.friday = closed",
                        "hours.saturday = closed",
                        "hours.sunday = closed")
                .hours();
        assertThat(hours.opensNext(now.atZone(BERLIN))).contains(opens.atZone(BERLIN));
        assertThat(hours.closesNext(now.atZone(BERLIN))).contains(closes.atZone(BERLIN));
    }

    @Test
    void aGymOpenOnceAWeekOpensAWeekLater() {
        OpeningHours hours =
                gym.settings(week("closed", "hours.monday = 06:00-07:00")).hours();
        assertThat(hours.opensNext(berlin("2026-11-16T06:00"))).contains(berlin("2026-11-23T06:00"));
    }

    @Test
    void aGymThatNeverClosesHasNoNextOpeningOrClosing() {
        OpeningHours hours = gym.settings(week("00:00-12:00, 12:00-24:00")).hours();
        ZonedDateTime midnight = berlin("2026-11-17T00:00");
        assertThat(hours.isOpen(midnight)).isTrue();
        assertThat(hours.opensNext(midnight)).isEmpty();
        assertThat(hours.closesNext(midnight)).isEmpty();
    }

    @Test
    void aGymThatNeverOpensHasNoNextOpeningOrClosing() {
        OpeningHours hours = gym.settings(week("closed")).hours();
        ZonedDateTime noon = berlin("2026-11-17T12:00");
        assertThat(hours.isOpen(noon)).isFalse();
        assertThat(hours.opensNext(noon)).isEmpty();
        assertThat(hours.closesNext(noon)).isEmpty();
    }

    @Test
    void whenTheClockSkipsTheOpeningTheGymOpensThatMuchLater() {
        OpeningHours hours = gym.settings("hours.sunday = 02:30-10:00").hours();
        ZonedDateTime opening = berlin("2026-03-29T03:30");
        assertThat(hours.opensNext(berlin("2026-03-29T01:59"))).contains(opening);
        assertThat(hours.isOpen(opening.minusMinutes(1))).isFalse();
        assertThat(hours.isOpen(opening)).isTrue();
        assertThat(hours.closesNext(opening)).contains(berlin("2026-03-29T10:00"));
    }

    @Test
    void aRangeThatTheClockSkipsPastItsEndIsLeftOut() {
        OpeningHours hours = gym.settings("hours.saturday = closed", "hours.sunday = 02:15-03:00, 12:00-13:00")
                .hours();
        ZonedDateTime night = berlin("2026-03-29T01:00");
        assertThat(hours.opensNext(night)).contains(berlin("2026-03-29T12:00"));
        assertThat(hours.closesNext(night)).contains(berlin("2026-03-29T13:00"));
    }

    @Test
    void whenTheClockShowsTheClosingTwiceTheGymClosesTheFirstTime() {
        OpeningHours hours = gym.settings("hours.sunday = 00:00-02:30").hours();
        ZonedDateTime closing = berlin("2026-10-25T02:30").withEarlierOffsetAtOverlap();
        assertThat(hours.closesNext(berlin("2026-10-25T00:30"))).contains(closing);
        assertThat(hours.isOpen(closing.minusMinutes(1))).isTrue();
        assertThat(hours.isOpen(closing)).isFalse();
        assertThat(hours.isOpen(closing.withLaterOffsetAtOverlap().minusMinutes(1)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-28",
        "Europe/Berlin, 2026-10-24",
        "Asia/Beirut, 2026-03-28",
        "Australia/Lord_Howe, 2026-04-04",
        "America/Santiago, 2026-09-05",
        "Asia/Kolkata, 2026-11-16",
    })
    void nextOpeningAndClosingAreWhatWatchingTheDoorShows(ZoneId zone, LocalDate from) {
        Random random = new Random(20261120);
        for (int gymNumber = 0; gymNumber < 20; gymNumber++) {
            Map<DayOfWeek, List<TimeRange>> week = new EnumMap<>(DayOfWeek.class);
            for (DayOfWeek day : DayOfWeek.values()) {
                int[] ends = random.ints(4, 0, 49)
                        .map(half -> half * 30)
                        .sorted()
                        .distinct()
                        .toArray();
                week.put(
                        day,
                        IntStream.range(0, ends.length / 2)
                                .mapToObj(i -> new TimeRange(ends[2 * i], ends[2 * i + 1]))
                                .toList());
            }
            OpeningHours hours = new OpeningHours(week);
            ZonedDateTime begin = from.atStartOfDay(zone);
            Map<Boolean, ZonedDateTime> firstChange = new HashMap<>();
            for (int minute = 15; minute <= 8 * 24 * 60; minute += 15) {
                ZonedDateTime now = begin.plusMinutes(minute);
                boolean open = hours.isOpen(now);
                if (open != hours.isOpen(begin.plusMinutes(minute - 15))) {
                    firstChange.putIfAbsent(open, now);
                }
            }
            assertThat(hours.opensNext(begin)).isEqualTo(Optional.ofNullable(firstChange.get(true)));
            assertThat(hours.closesNext(begin)).isEqualTo(Optional.ofNullable(firstChange.get(false)));
        }
    }

    private static ZonedDateTime berlin(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN);
    }

    /** The same hours on every day, but for the lines that follow. */
    private static String[] week(String hours, String... lines) {
        return Stream.concat(
                        Keys.HOURS.keys().stream()
                                .map(Key::name)
                                .filter(name -> Arrays.stream(lines).noneMatch(line -> line.startsWith(name)))
                                .map(name -> name + " = " + hours),
                        Arrays.stream(lines))
                .toArray(String[]::new);
    }

    @Test
    void aRangeIsWrittenAsInTheFileWhateverDigitsTheSystemHas() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(new TimeRange(6 * 60, 22 * 60 + 5)).hasToString("06:00-22:05");
        } finally {
            Locale.setDefault(before);
        }
    }
}
