package backboard.progress;

import static backboard.progress.Gyms.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class GrowthTest {

    private static final Instant START = Instant.parse("2026-11-17T17:42:30Z");

    private final Growth growth = new Growth(hours(8, 4, 9, 5), hours(8, 4, 9, 10), START);

    @Test
    void aBarGrowsFromWhatItShowedToWhatItShows() {
        assertThat(growth.share(9, START)).isEqualTo(.5);
        assertThat(growth.share(9, START.plusMillis(200))).isEqualTo(.9375, within(1e-9));
        assertThat(growth.share(9, START.plusMillis(400))).isEqualTo(1);
        assertThat(growth.share(9, START.plusSeconds(60))).isEqualTo(1);
    }

    @Test
    void theOthersStandStill() {
        assertThat(growth.share(8, START)).isEqualTo(1);
        assertThat(growth.share(3, START)).isEqualTo(1);
    }

    @Test
    void itIsOverWhenTheTimeIsUpOrTheClockWasSetBack() {
        assertThat(growth.isOver(START)).isFalse();
        assertThat(growth.isOver(START.plusMillis(399))).isFalse();
        assertThat(growth.isOver(START.plusMillis(400))).isTrue();
        assertThat(growth.isOver(START.minusSeconds(3600))).isTrue();
        assertThat(growth.share(9, START.minusSeconds(3600))).isEqualTo(1);
    }

    @Test
    void barsThatHaveNotChangedNeverMove() {
        assertThat(Growth.none(hours(9, 10)).isOver(START)).isTrue();
    }
}
