package backboard.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 16 November 2026 is a Monday. */
class ClassTimesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final GymFolder gym;

    ClassTimesTest(@TempDir Path folder) {
        gym = new GymFolder(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T00:00, 2026-11-16T06:30, 2026-11-13T00:00",
        "2026-11-16T06:29:59.999, 2026-11-16T06:30, 2026-11-13T00:00",
        "2026-11-16T06:30, 2026-11-16T18:00, 2026-11-16T06:30",
        "2026-11-16T06:30:00.001, 2026-11-16T18:00, 2026-11-16T06:30",
        "2026-11-16T23:59, 2026-11-20T00:00, 2026-11-16T18:00",
        "2026-11-19T23:59:59.999, 2026-11-20T00:00, 2026-11-16T18:00",
        "2026-11-20T00:00, 2026-11-23T06:30, 2026-11-20T00:00",
    })
    void findsTheClassesAroundAMomentAcrossDaysWithoutAny(LocalDateTime now, LocalDateTime next, LocalDateTime latest) {
        ClassTimes classes = gym.settings(
                        "classes.monday = 18:00, 06:30", "hours.friday = 00:00-22:00", "classes.friday = 00:00")
                .classes();
        assertThat(classes.next(now.atZone(BERLIN))).contains(next.atZone(BERLIN));
        assertThat(classes.latest(now.atZone(BERLIN))).contains(latest.atZone(BERLIN));
    }

    @Test
    void aClassOnceAWeekComesBackAWeekLater() {
        ClassTimes classes = gym.settings("classes.monday = 18:00").classes();
        assertThat(classes.next(berlin("2026-11-16T18:00"))).contains(berlin("2026-11-23T18:00"));
        assertThat(classes.latest(berlin("2026-11-23T17:59"))).contains(berlin("2026-11-16T18:00"));
    }

    @Test
    void aGymWithoutClassesHasNone() {
        ClassTimes classes = gym.settings("classes.monday =").classes();
        assertThat(classes.next(berlin("2026-11-16T18:00"))).isEmpty();
        assertThat(classes.latest(berlin("2026-11-16T18:00"))).isEmpty();
    }

    @Test
    void aContinuousScheduleKeepsItsClasses() {
        Settings settings = gym.settings("schedule = continuous", "classes.monday = 18:00");
        assertThat(settings.schedule()).isEqualTo(Schedule.CONTINUOUS);
        assertThat(settings.classes().next(berlin("2026-11-16T17:00"))).contains(berlin("2026-11-16T18:00"));
    }

    @Test
    void aClassAtATimeTheClockSkipsStartsOnce() {
        List<ZonedDateTime> starts = startsOfTheNight("2026-03-29T00:00");
        assertThat(starts)
                .containsExactly(berlin("2026-03-29T01:30"), berlin("2026-03-29T03:30"), berlin("2026-03-29T04:00"));
        assertThat(gym.settings(night()).classes().latest(berlin("2026-03-29T03:10")))
                .contains(berlin("2026-03-29T01:30"));
    }

    @Test
    void aClassAtATimeTheClockShowsTwiceStartsOnce() {
        List<ZonedDateTime> starts = startsOfTheNight("2026-10-25T00:00");
        ZonedDateTime first = berlin("2026-10-25T02:30").withEarlierOffsetAtOverlap();
        assertThat(starts).containsExactly(berlin("2026-10-25T01:30"), first, berlin("2026-10-25T04:00"));
        assertThat(gym.settings(night()).classes().latest(first.withLaterOffsetAtOverlap()))
                .contains(first);
    }

    @Test
    void listsADayInOrder() {
        assertThat(gym.settings("classes.monday = 18:00,06:30 , 7:05").classes().on(DayOfWeek.MONDAY))
                .containsExactly(LocalTime.of(6, 30), LocalTime.of(7, 5), LocalTime.of(18, 0));
    }

    private static String[] night() {
        return new String[] {"hours.sunday = 00:00-24:00", "classes.sunday = 01:30, 02:30, 04:00"};
    }

    /** Every start that somebody who looks at the clock every 10 seconds for six hours sees as the latest one change to. */
    private List<ZonedDateTime> startsOfTheNight(String from) {
        ClassTimes classes = gym.settings(night()).classes();
        ZonedDateTime begin = berlin(from);
        List<ZonedDateTime> seen = new ArrayList<>();
        for (int i = 0; i < 6 * 360; i++) {
            ZonedDateTime now = begin.plus(Duration.ofSeconds(10L * i));
            Optional<ZonedDateTime> latest = classes.latest(now).filter(start -> start.isAfter(begin));
            latest.filter(start -> !seen.contains(start)).ifPresent(seen::add);
            latest.ifPresent(start -> assertThat(start).isEqualTo(seen.get(seen.size() - 1)));
            assertThat(classes.next(now))
                    .hasValueSatisfying(next -> assertThat(next).isAfter(now));
        }
        return seen;
    }

    private static ZonedDateTime berlin(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN);
    }
}
