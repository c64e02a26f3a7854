package backboard.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MonitorPlanTest {

    private static final Rectangle FIRST = new Rectangle(0, 0, 1920, 1080);
    private static final Rectangle SECOND = new Rectangle(1920, 0, 1080, 1920);
    private static final Rectangle THIRD = new Rectangle(3000, 0, 3840, 2160);

    @Test
    void everyScreenIsOnTheMonitorOfItsNumber() {
        assertThat(MonitorPlan.places(List.of(2, 3, 1), List.of(FIRST, SECOND, THIRD)))
                .containsExactly(Optional.of(SECOND), Optional.of(THIRD), Optional.of(FIRST));
    }

    @Test
    void withoutItsMonitorTheWallIsOnTheFirstOne() {
        assertThat(MonitorPlan.places(List.of(3), List.of(FIRST, SECOND))).containsExactly(Optional.of(FIRST));
    }

    @Test
    void anyOtherScreenIsLeftOutWithoutItsMonitor() {
        assertThat(MonitorPlan.places(List.of(1, 2, 3), List.of(FIRST, SECOND)))
                .containsExactly(Optional.of(FIRST), Optional.of(SECOND), Optional.empty());
    }

    @Test
    void aWallThatHadToMoveIsNotCovered() {
        assertThat(MonitorPlan.places(List.of(2, 1), List.of(FIRST)))
                .containsExactly(Optional.of(FIRST), Optional.empty());
    }

    @Test
    void monitorsThatShowTheSamePictureShowTheWall() {
        Rectangle copy = new Rectangle(0, 0, 1280, 720);
        assertThat(MonitorPlan.places(List.of(1, 2), List.of(FIRST, copy)))
                .containsExactly(Optional.of(FIRST), Optional.empty());
    }

    @Test
    void withoutAnyMonitorNothingHasAPlace() {
        assertThat(MonitorPlan.places(List.of(1, 2), List.of())).containsExactly(Optional.empty(), Optional.empty());
    }
}
