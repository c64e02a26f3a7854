package backboard.kiosk;

import backboard.training.Circuit;
import backboard.training.DayContent;
import backboard.words.Phrase;
import java.time.DayOfWeek;
import java.util.Map;

/** What a file turned out to be that somebody brought in to plan with. */
public sealed interface PlanPaper {

    /** One circuit. */
    record OfCircuit(Circuit circuit) implements PlanPaper {}

    /** Some or all days of a week. */
    record OfWeek(Map<DayOfWeek, DayContent> days) implements PlanPaper {

        public OfWeek {
            days = Map.copyOf(days);
        }
    }

    /**
     * Neither.
     *
     * @param why and how to mend it
     */
    record Unreadable(Phrase why) implements PlanPaper {}
}
