package backboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FrameLogTest {

    private static final long MS = 1_000_000;

    private final FrameLog log = new FrameLog();

    @Test
    void framesAreCountedOnlyBetweenBeginAndEnd() {
        log.served(0);
        log.begin(100 * MS);
        for (long ms = 133; ms <= 430; ms += 33) {
            log.served(ms * MS);
        }
        FrameLog.Count count = log.end(450 * MS);
        log.served(460 * MS);

        assertThat(count.frames()).isEqualTo(10);
        assertThat(count.late()).isZero();
        assertThat(count.seconds()).isEqualTo(.35);
        assertThat(count.perSecond()).isCloseTo(28.57, within(.01));
    }

    @Test
    void aFrameIsLateFortyMillisecondsAfterTheOneBefore() {
        log.begin(0);
        log.served(40 * MS);
        log.served(80 * MS + 1);
        log.served(100 * MS);

        FrameLog.Count count = log.end(110 * MS);

        assertThat(count.late()).isEqualTo(1);
        assertThat(count.longestMs()).isCloseTo(40, within(.001));
    }

    @Test
    void aWallThatHangsHasALateFrameToo() {
        log.begin(0);
        log.served(33 * MS);

        FrameLog.Count count = log.end(5_000 * MS);

        assertThat(count.frames()).isEqualTo(1);
        assertThat(count.late()).isEqualTo(1);
        assertThat(count.longestMs()).isCloseTo(4_967, within(.001));
    }
}
