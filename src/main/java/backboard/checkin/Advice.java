package backboard.checkin;

import backboard.coach.Estimate;
import backboard.coach.Suggestion;
import backboard.coach.Unrested;
import backboard.coach.Why;
import backboard.kiosk.Briefing;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Mode;
import backboard.training.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the coach says beside the form, in the person's words.
 *
 * @param title of what is suggested, or empty
 * @param value the load or the amount, large
 * @param unit after it, or empty
 * @param amount reps or seconds that go with a load, or empty
 * @param text why, in one sentence
 * @param estimate of the most that could be lifted once, called so; or empty
 * @param use what the button that follows it says, or empty
 * @param aim what the button fills in, if anything
 * @param other the exercise the button turns to, if any
 * @param isWarning whether it says to go light
 */
record Advice(
        String title,
        String value,
        String unit,
        String amount,
        String text,
        String estimate,
        String use,
        Optional<Effort> aim,
        Optional<Exercise> other,
        boolean isWarning) {

    static final Advice NONE = new Advice("", "", "", "", "", "", "", Optional.empty(), Optional.empty(), false);

    /**
     * Recovery first, unless that has been read or the exercise is under way; then what to do next.
     *
     * @param docked whether it is said on the wall
     */
    static Advice of(SetVisit visit, Exercise exercise, Briefing briefing, SetWords words, boolean docked) {
        if (!briefing.unrested().isEmpty()
                && !visit.warned
                && briefing.today(exercise).isEmpty()) {
            return warning(briefing.unrested().get(0), visit.easier(), words);
        }
        Unit unit = visit.form.map(form -> form.load().unit()).orElse(Unit.KG);
        // On the wall nobody can work out from it what somebody weighs.
        String estimate = briefing.estimate()
                .filter(most -> !docked || LoadKind.of(exercise) != LoadKind.BODY)
                .map(most -> estimate(exercise, most, unit, words))
                .orElse("");
        return briefing.next()
                .map(next -> next(visit, exercise, briefing, next, estimate, words))
                .orElse(new Advice(
                        "",
                        "",
                        "",
                        "",
                        words.say("next.none"),
                        estimate,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }

    private static Advice warning(Unrested tired, Optional<Exercise> easier, SetWords words) {
        return new Advice(
                "",
                "",
                "",
                "",
                words.say(
                        "rest-first",
                        words.of("region", tired.region()),
                        tired.since().toHours()),
                "",
                easier.map(exercise -> words.say("go-to", words.shortName(exercise)))
                        .orElse(""),
                Optional.empty(),
                easier,
                true);
    }

    /**
     * {@code Estimated max: 66.5 kg}; of the body what is added or taken off, {@code +10 kg}. To half a kilogram or a pound: more would promise
     * too much.
     */
    private static String estimate(Exercise exercise, Estimate most, Unit unit, SetWords words) {
        double raw = most.kilograms() / unit.kilograms();
        double shown = unit == Unit.KG ? Math.round(raw * 2) / 2.0 : Math.round(raw);
        String sign = LoadKind.of(exercise) != LoadKind.BODY ? "" : shown < 0 ? "−" : "+";
        return words.say(
                most.rough() ? "estimate.rough" : "estimate", sign + words.number(Math.abs(shown)), unit.key());
    }

    private static Advice next(
            SetVisit visit, Exercise exercise, Briefing briefing, Briefing.Next next, String estimate, SetWords words) {
        Suggestion suggestion = next.suggestion();
        Optional<Exercise> other = suggestion
                .exerciseId()
                .flatMap(id -> Stream.concat(briefing.easier().stream(), briefing.harder().stream())
                        .filter(one -> one.id().equals(id))
                        .findFirst())
                .filter(visit::isOfStation);
        Effort aim = suggestion.set(next.later() ? 1 : briefing.today(exercise).size() + 1);
        boolean loaded =
                aim.weight().or(aim::assistance).isPresent() || aim.band().isPresent();
        String amount =
                exercise.mode() == Mode.TIME ? words.say("seconds", aim.amount()) : words.say("reps", aim.amount());
        String use = other.map(one -> words.say("go-to", words.shortName(one)))
                .orElse(next.later() ? "" : words.say("use", loaded ? words.load(exercise, aim) : amount));
        return new Advice(
                words.say(next.later() ? "next.later" : "next.now"),
                loaded ? value(exercise, aim, words) : amount,
                aim.weight().or(aim::assistance).map(load -> load.unit().key()).orElse(""),
                loaded ? (suggestion.orMore() ? words.say("or-more", amount) : amount) : "",
                text(exercise, suggestion, other, words),
                estimate,
                use,
                other.isPresent() || next.later() ? Optional.empty() : Optional.of(aim),
                other,
                false);
    }

    private static String value(Exercise exercise, Effort aim, SetWords words) {
        String sign = aim.assistance().isPresent() ? "−" : LoadKind.of(exercise) == LoadKind.BODY ? "+" : "";
        return aim.weight()
                .or(aim::assistance)
                .map(load -> sign + words.number(load.value()))
                .or(() -> aim.band().map(band -> words.of("band.named", band)))
                .orElse("");
    }

    private static String text(Exercise exercise, Suggestion suggestion, Optional<Exercise> other, SetWords words) {
        Why why = other.isPresent()
                ? suggestion.reason().why()
                : staying(suggestion.reason().why());
        double percent = Math.abs(suggestion.reason().percent().orElse(0));
        String reason = words.say(
                "why." + why.key().replace(' ', '-'),
                last(exercise, suggestion.reason().last(), words),
                other.map(words::name).orElse(""),
                Math.round(percent),
                suggestion.reason().daysAway());
        return suggestion
                .bolder()
                .map(bold -> reason + " " + words.say("bolder", words.weight(bold)))
                .orElse(reason);
    }

    /** Why it is the same again, where nothing else can be offered. */
    private static Why staying(Why why) {
        return switch (why) {
            case HARDER_EXERCISE -> Why.AT_THE_TOP;
            case EASIER_EXERCISE -> Why.REPEAT;
            default -> why;
        };
    }

    /** {@code 12, 12, 11 reps at 50 kg}. */
    private static String last(Exercise exercise, List<Effort> efforts, SetWords words) {
        Effort first = efforts.get(0);
        boolean same = efforts.stream().allMatch(effort -> effort.amount() == first.amount());
        String amounts = same
                ? String.valueOf(first.amount())
                : efforts.stream()
                        .map(effort -> String.valueOf(effort.amount()))
                        .collect(Collectors.joining(", "));
        return words.amounts(exercise, amounts, first);
    }
}
