package backboard.slab;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Live;
import backboard.kiosk.State;
import backboard.kiosk.StateKit;
import backboard.kiosk.TestGym;
import backboard.settings.Settings;
import backboard.training.Circuit;
import backboard.training.Circuits;
import backboard.training.Interval;
import backboard.training.Language;
import backboard.training.Phase;
import backboard.training.Sides;
import backboard.training.Timeline;
import backboard.training.Timing;
import backboard.words.Words;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the slab says to people who are all at different stations. */
class AllStationsSlabTest {

    private static final Instant NOW = TestGym.at("2026-11-23T18:30");
    private static final Words ENGLISH = Words.of(Language.ENGLISH);
    private static final Settings SETTINGS = TestGym.settings();
    private static final Timing TIMING = new Timing(10, 40, 20, 15, 2, 90);

    private static Slab slab(Circuit circuit, Phase phase, int which, long elapsedMs) {
        List<Interval> such = Timeline.of(circuit, Timeline.Parts.CLASS).intervals().stream()
                .filter(interval -> interval.phase() == phase)
                .toList();
        Live live = StateKit.inClass(SETTINGS, circuit, such.get(which).startMs() + elapsedMs, NOW)
                .live()
                .orElseThrow();
        return Slab.ofAllStations(live, ENGLISH);
    }

    private static Circuit circuit(int stations, Sides sides) {
        return Circuits.circuit(TIMING, stations, List.of(60), List.of(), sides);
    }

    @Test
    void everybodyMovesUpOneAfterEachTurnAndTheLastStationGoesToTheFirst() {
        Circuit eight = circuit(8, Sides.BOTH);

        Slab work = slab(eight, Phase.WORK, 3, 0);
        assertThat(List.of(work.aim(), work.then(), work.stationLine(), work.roundLine()))
                .containsExactly("All stations", "Then move up one", "Turn 4 of 8", "Round 1 of 2");
        for (Phase phase : List.of(Phase.REST, Phase.TRANSITION, Phase.ROUND_REST)) {
            Slab move = slab(eight, phase, 0, 0);
            assertThat(List.of(move.aim(), move.then())).containsExactly("Move up one", "From 8 to 1");
        }
        assertThat(slab(eight, Phase.READY, 0, 0).aim()).isEqualTo("Take a station");
        assertThat(slab(eight, Phase.WORK, 15, 0).then()).isEqualTo("Last turn");
    }

    @Test
    void nobodyMovesWhereThereIsOneStation() {
        Circuit one = circuit(1, Sides.BOTH);

        assertThat(slab(one, Phase.WORK, 0, 0).then()).isEqualTo("Then stay here");
        assertThat(slab(one, Phase.ROUND_REST, 0, 0).aim()).isEqualTo("Stay here");
    }

    @Test
    void aChangeOfSidesThatIsNotForAllIsNotCalledToAll() {
        Circuit sides = circuit(3, Sides.HALF);
        State state = StateKit.inClass(SETTINGS, sides, 70_000 + 21_000, NOW);
        assertThat(Slab.of(state.live().orElseThrow(), ENGLISH).word()).isEqualTo("SWITCH");

        assertThat(Slab.ofAllStations(state.live().orElseThrow(), ENGLISH).word())
                .isEqualTo("WORK");
        State atTheChange = StateKit.inClass(SETTINGS, sides, 70_000 + 20_150, NOW);
        assertThat(Slab.of(atTheChange.live().orElseThrow(), ENGLISH).swell()).isGreaterThan(1.2);
        assertThat(Slab.ofAllStations(atTheChange.live().orElseThrow(), ENGLISH).swell())
                .isEqualTo(1);
    }

    @Test
    void screensBesideTheWallSayWhatTheSettingsWantOfTheWall() {
        Circuit eight = circuit(8, Sides.BOTH);
        Settings stations = TestGym.settings("wall.view = stations");

        assertThat(Slab.of(StateKit.inClass(stations, eight, 75_000, NOW))
                        .orElseThrow()
                        .aim())
                .isEqualTo("All stations");
        assertThat(Slab.of(StateKit.inClass(SETTINGS, eight, 75_000, NOW))
                        .orElseThrow()
                        .aim())
                .isNotEqualTo("All stations");
    }
}
