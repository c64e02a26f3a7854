package backboard;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.State;
import backboard.kiosk.TestGym;
import backboard.settings.WallView;
import backboard.training.Phase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RehearsalTest {

    private static final Duration LASTING = Duration.ofSeconds(100);

    @TempDir
    Path folder;

    static List<Scene> scenes() {
        return Scene.all();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everySceneIsOnAndStaysForAsLongAsItIsMeasured(Scene scene) {
        try (Rehearsal rehearsal = Rehearsal.of(scene, TestGym.LIBRARY, folder, LASTING)
                .orElseThrow(() -> new AssertionError(scene.name() + " does not come"))) {
            State state = rehearsal.kiosk().look();

            assertThat(state.live().map(live -> live.moment().phase())).isEqualTo(scene.phase());
            assertThat(state.live().filter(live -> live.run().paused()).isPresent())
                    .isEqualTo(scene.paused());
            assertThat(state.settings().screens().view() == WallView.STATIONS)
                    .isEqualTo(scene.name().startsWith("wall-stations"));
            assertThat(state.open()).isEqualTo(!scene.name().matches("wall-(closed|black)"));
            state.live()
                    .filter(live -> live.moment().phase() != Phase.DONE)
                    .ifPresent(live -> assertThat(live.moment().remainingMs()).isGreaterThan(98_000));
            assertThat(state.floor().progress().sets())
                    .as("invented members train")
                    .isPositive();
        }
    }

    @Test
    void aNameIsUnderstoodWithoutItsBeginning() {
        assertThat(scenes().stream().filter(scene -> scene.isCalled("work"))).hasSize(1);
        assertThat(scenes().stream().filter(scene -> scene.isCalled("wall-work")))
                .hasSize(1);
        assertThat(scenes().stream().filter(scene -> scene.isCalled("progress")))
                .hasSize(1);
        assertThat(scenes().stream().filter(scene -> scene.isCalled(""))).isEmpty();
    }
}
