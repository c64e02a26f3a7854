package backboard.checkin;

import backboard.training.Effort;
import backboard.training.Weight;
import java.util.Optional;

/** What was done in a set, in words. */
final class EffortWords {

    private EffortWords() {}

    /** {@code 10 reps at 50 kg}. */
    static String sentence(Effort effort, Manner manner) {
        return resistance(effort, manner)
                .map(load -> manner.say("checkin.effort.at", amount(effort, manner), load))
                .orElse(amount(effort, manner));
    }

    /** {@code 10 × 50 kg}; without a weight as in a sentence. */
    static String sign(Effort effort, Manner manner) {
        if (effort.weight().isEmpty()) {
            return sentence(effort, manner);
        }
        String count = effort.reps().isPresent()
                ? String.valueOf(effort.reps().getAsInt())
                : manner.say("checkin.effort.seconds", effort.amount());
        return manner.say("checkin.effort.times", count, weight(effort.weight().get(), manner));
    }

    private static String amount(Effort effort, Manner manner) {
        return manner.say(
                effort.reps().isPresent() ? "checkin.effort.reps" : "checkin.effort.seconds", effort.amount());
    }

    private static Optional<String> resistance(Effort effort, Manner manner) {
        return effort.weight()
                .map(weight -> weight(weight, manner))
                .or(() -> effort.assistance().map(help -> manner.say("checkin.effort.help", weight(help, manner))))
                .or(() -> effort.band().map(band -> manner.say("checkin.effort.band." + band.key())));
    }

    private static String weight(Weight weight, Manner manner) {
        return manner.say("checkin.effort." + weight.unit().key(), weight.value());
    }
}
