package backboard.coach;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.training.Band;
import backboard.training.Effort;
import backboard.training.LoggedSet;
import backboard.training.Target;
import backboard.training.Unit;
import backboard.training.Weight;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Asks for suggestions after logs and says them short. */
final class Advice {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 9);
    static final Target EIGHT_TO_TWELVE = new Target(8, 12);
    static final String NONE = "none";

    /** The last log first, each one three days before the other. */
    static List<Session> sessions(Scheme scheme, List<String> newestFirst) {
        List<LoggedSet> sets = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            String start = LAST_DAY.minusDays(3L * i) + "T18:00";
            sets.addAll(Sets.log(scheme.exercise(), start, newestFirst.get(i)));
        }
        return Session.of(sets);
    }

    static Scheme scheme(String exercise, Target range, Pace pace) {
        return new Scheme(Sets.exercise(exercise), 3, range, pace);
    }

    static Suggestion after(Scheme scheme, Unit unit, String... newestFirst) {
        List<Session> sessions = sessions(scheme, Arrays.asList(newestFirst));
        return Progression.next(scheme, sessions, twoDaysAfter(sessions), unit).orElseThrow();
    }

    static Suggestion after(String exercise, String... newestFirst) {
        return after(scheme(exercise, EIGHT_TO_TWELVE, Pace.STANDARD), Unit.KG, newestFirst);
    }

    static Instant twoDaysAfter(List<Session> sessions) {
        return sessions.get(0).end().plus(Duration.ofDays(2));
    }

    static String load(Suggestion suggestion) {
        Effort aim = suggestion.aim();
        return aim.weight()
                .map(Weight::toString)
                .or(() -> aim.assistance().map(help -> "-" + help))
                .or(() -> aim.band().map(Band::key))
                .orElse("body");
    }

    static String aims(Suggestion suggestion) {
        String aims = suggestion.aims().stream().distinct().count() == 1
                ? suggestion.aims().get(0).toString()
                : suggestion.aims().toString().replaceAll("[\\[\\],]", "");
        return suggestion.orMore() ? aims + "+" : aims;
    }

    static void assertSays(Suggestion said, String load, String aims, Why why, String exercise) {
        assertThat(load(said)).isEqualTo(load);
        assertThat(aims(said)).isEqualTo(aims);
        assertThat(said.reason().why()).isEqualTo(why);
        assertThat(said.exerciseId().orElse(NONE)).isEqualTo(exercise);
        assertThat(said.aim().amount()).isEqualTo(said.aims().get(0));
        assertThat(said.aims()).hasSize(3);
    }

    private Advice() {}
}
