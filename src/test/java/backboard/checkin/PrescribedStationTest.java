package backboard.checkin;

import static backboard.checkin.OpenStation.says;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Guise;
import backboard.kiosk.StateKit;
import backboard.kiosk.TestGym;
import backboard.settings.Settings;
import backboard.training.Circuit;
import backboard.training.Effort;
import backboard.training.Interval;
import backboard.training.Keyed;
import backboard.training.Language;
import backboard.training.Phase;
import backboard.training.Timeline;
import backboard.words.Words;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What check-in says of a station that is done in a way of its own. */
class PrescribedStationTest {

    private static final Instant NOW = TestGym.at("2026-11-23T18:30");

    @TempDir
    Path data;

    @TempDir
    Path assets;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; 1; 2; 3 sets, 12 · [10] · 8 reps",
                "en; 2; 1; 3 sets, 12–15 reps, drop set last",
                "en; 3; 1; 3 sets, as many reps as you can",
                "en; 4; 1; 3 sets, 8 reps every minute",
                "en; 5; 3; 3 sets, 6–8 reps",
                "en; 6; 1; 3 sets, 55 s",
                "es; 4; 1; 3 series, 8 repeticiones cada minuto"
            })
    void theHeadingTellsTheSetsAsTheStationWantsThem(String language, int station, int round, String detail) {
        Circuit circuit = TestGym.with(assets, TestGym.METHODS).circuit("own").orElseThrow();
        Interval work = Timeline.of(circuit, Timeline.Parts.CLASS).intervals().stream()
                .filter(one -> one.phase() == Phase.WORK && one.round() == round && one.position() == station)
                .findFirst()
                .orElseThrow();
        Settings settings = TestGym.settings();
        var state = StateKit.inClass(settings, circuit, work.startMs() + 1_000, NOW);
        Words words = Words.of(Keyed.find(Language.class, language).orElseThrow());

        Heading heading = Heading.of(state, Stand.of(state, true), new Manner(words, settings.station(), true, true));

        assertThat(heading.detail()).isEqualTo(detail);
    }

    @Test
    void theSetPageStartsWithTheRepsOfThePyramidsRound() {
        try (OpenStation station = new OpenStation(
                data, TestGym.with(assets, TestGym.METHODS), "circuit.monday = own", "station.number = 1")) {
            Guise mia = station.member("Mia", "K");
            station.startClass();
            CheckInPanel panel = station.open();
            Interval second = station.kiosk.look().live().orElseThrow().run().timeline().intervals().stream()
                    .filter(one -> one.phase() == Phase.WORK && one.round() == 2)
                    .findFirst()
                    .orElseThrow();
            station.pass(Duration.ofMillis(second.startMs() + 1_000));
            says(panel, "3 sets, 12 · [10] · 8 reps");

            station.openPageOf(mia);
            says(panel, "SET DONE");
            station.ui.tap("set-done");
            says(panel, "Set 1 saved: 10 reps");

            assertThat(station.inTheFile())
                    .extracting(set -> set.effort())
                    .containsExactly(Effort.reps(10, Optional.empty()));
        }
    }
}
