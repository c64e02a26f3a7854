package backboard.wall;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.figure.Movement;
import backboard.training.Tempo;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueTimingTest {

    private static final int CUES = 4;

    private static int litAt(Tempo tempo, int cues, long ms) {
        Movement movement = Movement.unseen(tempo);
        return CueTiming.lit(movement, movement.at(ms), cues, ms);
    }

    /** Lifting 1 s, squeezed 1 s, lowering 2 s. */
    @ParameterizedTest
    @CsvSource({"0, 1", "500, 1", "700, 2", "1900, 2", "2100, 3", "3300, 3", "3500, 0", "3999, 0", "4000, 1"})
    void eachCueIsLitWhileTheFigureDoesWhatItSays(long ms, int cue) {
        assertThat(litAt(new Tempo("2-0-1-1"), CUES, ms)).isEqualTo(cue);
    }

    @Test
    void everyFourthRepIsForBreathing() {
        List<Integer> middles = new ArrayList<>();
        for (int rep = 0; rep < 8; rep++) {
            middles.add(litAt(new Tempo("2-0-1-1"), CUES, rep * 4000L + 100));
        }
        assertThat(middles).containsExactly(1, 1, 1, CUES, 1, 1, 1, CUES);
    }

    @Test
    void aRepTooShortForFourCuesHasOneAndTheyTakeTurns() {
        List<Integer> reps = new ArrayList<>();
        for (int rep = 0; rep < 8; rep++) {
            int first = litAt(new Tempo("X"), CUES, rep * 1500L + 1);
            int last = litAt(new Tempo("X"), CUES, rep * 1500L + 1499);
            assertThat(first).isEqualTo(last);
            reps.add(first);
        }
        assertThat(reps).containsExactly(0, 1, 2, CUES, 3, 0, 1, CUES);
    }

    @Test
    void aHoldGoesThroughAllInTurnWithBreathingLast() {
        List<Integer> lit = new ArrayList<>();
        for (long ms = 0; ms < 30_000; ms += 5_000) {
            lit.add(litAt(new Tempo("hold"), 3, ms));
        }
        assertThat(lit).containsExactly(0, 1, 2, 3, 0, 1);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4"})
    void howeverManyCuesThereAreEachHasItsTurnAndNoneIsLitMoreThanTwiceASecond(int cues) {
        List<Integer> changes = new ArrayList<>();
        int before = -1;
        for (long ms = 0; ms < 12_000; ms += 10) {
            int lit = litAt(new Tempo("2-0-1-1"), cues, ms);
            assertThat(lit).isBetween(0, cues);
            if (lit != before) {
                changes.add(lit);
                before = lit;
            }
        }
        for (int cue = 0; cue < cues; cue++) {
            assertThat(changes).contains(cue);
            int each = cue;
            assertThat(changes.stream().filter(lit -> lit == each)).hasSizeLessThanOrEqualTo(24);
        }
    }
}
