package backboard.display;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.State;
import backboard.kiosk.StateKit;
import backboard.kiosk.Stills;
import backboard.kiosk.TestGym;
import backboard.settings.Settings;
import backboard.training.Circuit;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NightTest {

    private static final Settings SETTINGS = TestGym.settings("wall.black.minutes = 30");
    private static final Circuit MONDAY = TestGym.LIBRARY.circuit("pull-power").orElseThrow();
    private static final Instant EVENING = TestGym.at("2026-11-23T21:59:59");
    private static final Instant CLOSED = TestGym.at("2026-11-23T22:10");
    private static final Instant LATE = TestGym.at("2026-11-23T23:00");

    private final Night night = new Night();

    @Test
    void closedScreensDimAndThenGoBlack() {
        assertThat(night.of(asScheduled(EVENING))).isEqualTo(Light.FULL);
        assertThat(night.of(asScheduled(CLOSED))).isEqualTo(Light.DIMMED);
        assertThat(night.of(asScheduled(LATE))).isEqualTo(Light.BLACK);
        assertThat(night.of(asScheduled(TestGym.at("2026-11-24T06:00")))).isEqualTo(Light.FULL);
    }

    @Test
    void aTouchBringsThePictureBackForAMinute() {
        night.of(asScheduled(LATE));
        night.touched();

        assertThat(night.of(asScheduled(LATE.plusMillis(33)))).isEqualTo(Light.DIMMED);
        assertThat(night.of(asScheduled(LATE.plusSeconds(60)))).isEqualTo(Light.DIMMED);
        assertThat(night.of(asScheduled(LATE.plusSeconds(61)))).isEqualTo(Light.BLACK);
    }

    @Test
    void everyFurtherTouchStartsTheMinuteAnew() {
        night.of(asScheduled(LATE));
        night.touched();
        night.of(asScheduled(LATE));
        night.touched();
        night.of(asScheduled(LATE.plusSeconds(50)));

        assertThat(night.of(asScheduled(LATE.plusSeconds(100)))).isEqualTo(Light.DIMMED);
        assertThat(night.of(asScheduled(LATE.plusSeconds(111)))).isEqualTo(Light.BLACK);
    }

    @Test
    void aTouchDoesNotBrightenTheClosedScreenNorDarkenTheOpenOne() {
        night.touched();
        assertThat(night.of(asScheduled(CLOSED))).isEqualTo(Light.DIMMED);
        night.touched();
        assertThat(night.of(asScheduled(EVENING))).isEqualTo(Light.FULL);
    }

    @Test
    void aClassAfterHoursHasAllTheLight() {
        State late = asScheduled(LATE);
        State inClass = StateKit.inClass(SETTINGS, MONDAY, 60_000, LATE);
        State afterHours = new State(
                SETTINGS,
                late.now(),
                late.today(),
                inClass.live(),
                false,
                late.nextClass(),
                late.opensNext(),
                late.floor(),
                late.tips(),
                late.figures(),
                late.translations(),
                late.notice());

        assertThat(night.of(afterHours)).isEqualTo(Light.FULL);
    }

    private static State asScheduled(Instant at) {
        return Stills.of(SETTINGS, TestGym.LIBRARY, Path.of("no-data-here"), at).asScheduled();
    }
}
