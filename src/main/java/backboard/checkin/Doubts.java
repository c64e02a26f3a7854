package backboard.checkin;

import backboard.coach.Field;
import backboard.coach.Finding;
import backboard.coach.Ranges;
import backboard.kiosk.Briefing;
import backboard.training.Weight;
import java.util.Optional;

/** Whether a set can be what somebody meant to fill in. About a set logged with one tap the kiosk asks. */
final class Doubts {

    private Doubts() {}

    /** The first thing that is unusual about the set. Of what is refused only one set too many can come here; the form allows nothing else. */
    static Optional<Finding> about(SetVisit visit, SetForm filled) {
        int before =
                visit.briefing.map(told -> told.today(filled.exercise()).size()).orElse(0);
        Optional<Weight> heaviest = visit.briefing
                .filter(told -> visit.exercise.equals(Optional.of(filled.exercise())))
                .flatMap(Briefing::heaviest);
        return Ranges.check(
                        filled.exercise(),
                        filled.exercise().target(),
                        filled.effort(),
                        heaviest,
                        visit.briefing.flatMap(Briefing::bodyWeight),
                        visit.correcting.isPresent() ? Math.max(1, before) : before + 1)
                .stream()
                .filter(finding -> !finding.isRefusal() || finding.field() == Field.SETS)
                .findFirst();
    }
}
