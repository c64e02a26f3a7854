package backboard.checkin;

import static backboard.checkin.OpenStation.doesNotSay;
import static backboard.checkin.OpenStation.says;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Guise;
import backboard.kiosk.TestGym;
import backboard.training.Exercise;
import backboard.training.Language;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who speaks another language than the gym, for the length of a visit. */
class VisitorsLanguageTest {

    private static final Exercise PULLDOWN =
            TestGym.LIBRARY.exercise("lat-pulldown").orElseThrow();
    private static final String SPANISH =
            TestGym.LIBRARY.in(Language.SPANISH, PULLDOWN).name();

    @TempDir
    Path folder;

    private OpenStation station;

    @BeforeEach
    void open() {
        station = new OpenStation(folder, "station.number = 5");
    }

    @AfterEach
    void close() {
        station.close();
    }

    @Test
    void pageColumnAndExerciseSpeakItUntilTheVisitIsOver() {
        Guise mia = station.member("Mia", "K");
        CheckInPanel panel = station.open();
        says(panel, "Tap your name", "Lat pulldown", "Open gym");
        assertThat(SPANISH).isNotEqualTo("Lat pulldown");

        station.ui.tap("language");
        says(panel, "Toca tu nombre", SPANISH, "Sala abierta");
        station.ui.tap(OpenStation.tile(mia));
        says(panel, "Mia K.", SPANISH);
        doesNotSay(panel, "Lat pulldown");

        station.pass(Duration.ofSeconds(13));
        says(panel, "Tap your name", "Lat pulldown", "Open gym");
    }
}
