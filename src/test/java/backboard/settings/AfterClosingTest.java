package backboard.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AfterClosingTest {

    private final GymFolder gym;

    AfterClosingTest(@TempDir Path folder) {
        gym = new GymFolder(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T21:59, false",
        "2026-11-23T22:00, false",
        "2026-11-23T22:29:59, false",
        "2026-11-23T22:30, true",
        "2026-11-24T05:59:59, true",
        "2026-11-24T06:00, false"
    })
    void theScreensAreBlackFromHalfAnHourAfterClosingUntilTheGymOpens(LocalDateTime at, boolean black) {
        assertThat(isBlack(at, "wall.black.minutes = 30")).isEqualTo(black);
    }

    @Test
    void theyMayGoBlackAtOnceOrNever() {
        LocalDateTime closing = LocalDateTime.parse("2026-11-23T22:00");
        assertThat(isBlack(closing, "wall.black.minutes = 0")).isTrue();
        assertThat(isBlack(closing.minusSeconds(1), "wall.black.minutes = 0")).isFalse();
        assertThat(isBlack(closing.plusHours(3), "wall.black.minutes = never")).isFalse();
    }

    @Test
    void aBreakThatIsTooShortKeepsThePicture() {
        String hours = "hours.monday = 06:00-12:00, 12:45-22:00";
        LocalDateTime noon = LocalDateTime.parse("2026-11-23T12:40");

        assertThat(isBlack(noon, hours, "wall.black.minutes = 60")).isFalse();
        assertThat(isBlack(noon, hours, "wall.black.minutes = 40")).isTrue();
    }

    @Test
    void aGymThatIsClosedAllWeekStaysBlack() {
        String[] closed = {
            "hours.monday = closed",
            "hours.tuesday = closed",
            "hours.wednesday = closed",
            "hours.thursday = closed",
            "hours.friday = closed",
            "hours.saturday = closed",
            "hours.sunday = closed"
        };
        assertThat(isBlack(LocalDateTime.parse("2026-11-25T12:00"), closed)).isTrue();
    }

    private boolean isBlack(LocalDateTime at, String... lines) {
        Settings settings = gym.settings(lines);
        ZonedDateTime moment = at.atZone(ZoneId.of("Europe/Berlin"));
        return settings.screens().afterClosing().isBlack(settings.hours(), moment);
    }
}
