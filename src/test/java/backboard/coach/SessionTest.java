package backboard.coach;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.training.Exercise;
import backboard.training.LoggedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final Exercise ROW = Sets.exercise("seated-cable-row");

    @Test
    void aLogIsCutAtLocalMidnightNewestFirst() {
        List<LoggedSet> sets = new ArrayList<>();
        sets.addAll(Sets.log(ROW, "2026-11-03T23:58", "40 kg x 12 11"));
        sets.addAll(Sets.log(ROW, "2026-11-02T18:00", "40 kg x 10"));
        List<LoggedSet> shuffled = new ArrayList<>(sets);
        Collections.reverse(shuffled);

        List<Session> sessions = Session.of(shuffled);

        assertThat(sessions)
                .extracting(Session::day)
                .containsExactly(LocalDate.of(2026, 11, 4), LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 2));
        assertThat(sessions.get(0).end()).isEqualTo(sets.get(1).at());
    }

    @Test
    void theOrderOfTheSetsIsThatOfTheClock() {
        List<LoggedSet> sets = new ArrayList<>(Sets.log(ROW, "2026-11-02T18:00", "40 kg x 12 11 9"));
        List<LoggedSet> inOrder = List.copyOf(sets);
        Collections.reverse(sets);

        assertThat(Session.of(sets).get(0).sets()).isEqualTo(inOrder);
    }

    @Test
    void noLogIsNoSession() {
        assertThat(Session.of(List.of())).isEmpty();
    }
}
