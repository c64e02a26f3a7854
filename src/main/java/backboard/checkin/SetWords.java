package backboard.checkin;

import backboard.coach.Benchmark;
import backboard.coach.Finding;
import backboard.coach.NewRecord;
import backboard.look.Header;
import backboard.training.Band;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Keyed;
import backboard.training.Load;
import backboard.training.Sides;
import backboard.training.Unit;
import backboard.training.Weight;
import backboard.words.Words;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the set page says exercises, numbers, loads and sets. */
record SetWords(Words words) {

    String say(String key, Object... values) {
        return words.say("setpage." + key, values);
    }

    /** The words of one of an enum's values. */
    String of(String group, Keyed value) {
        return words.say("setpage." + group + "." + value.key().replace(' ', '-'));
    }

    String name(Exercise exercise) {
        return exercise.name();
    }

    String shortName(Exercise exercise) {
        return exercise.shortName();
    }

    /** {@code 52.5}, {@code 52,5}. */
    String number(double value) {
        return say("number", value);
    }

    /** {@code 52.5 kg}. */
    String weight(Weight weight) {
        return say("with-unit", number(weight.value()), weight.unit().key());
    }

    /** {@code 10 reps at 50 kg}; {@code 8 reps with a light band}; {@code 40 s}. */
    String effort(Exercise exercise, Effort effort) {
        return loaded(
                exercise,
                effort.reps().isPresent() ? say("reps", effort.amount()) : say("seconds", effort.amount()),
                effort);
    }

    /** {@code 12, 11, 9 reps at 50 kg}. */
    String amounts(Exercise exercise, String amounts, Effort effort) {
        boolean one = amounts.equals("1") && effort.reps().isPresent();
        return loaded(
                exercise,
                one ? say("reps", 1) : say(effort.reps().isPresent() ? "amounts.reps" : "amounts.seconds", amounts),
                effort);
    }

    private String loaded(Exercise exercise, String amount, Effort effort) {
        if (effort.assistance().isPresent()) {
            return say("effort.help", amount, weight(effort.assistance().get()));
        }
        if (effort.weight().isPresent()) {
            boolean added = LoadKind.of(exercise) == LoadKind.BODY;
            return say(
                    added ? "effort.added" : "effort.at",
                    amount,
                    weight(effort.weight().get()));
        }
        return effort.band()
                .map(band -> say("effort.band", amount, of("band.with", band)))
                .orElse(amount);
    }

    /** {@code 50 kg}, {@code +10 kg}, {@code Light band}; where there is no load, the reps or seconds. */
    String load(Exercise exercise, Effort effort) {
        if (effort.assistance().isPresent()) {
            return "−" + weight(effort.assistance().get());
        }
        if (effort.weight().isPresent()) {
            return (LoadKind.of(exercise) == LoadKind.BODY ? "+" : "")
                    + weight(effort.weight().get());
        }
        return effort.band().map(band -> of("band.named", band)).orElseGet(() -> effort(exercise, effort.plain()));
    }

    /** {@code 50 kg}, {@code 40 s}; {@code 12} where there is neither load nor time. */
    String mark(Exercise exercise, Effort effort) {
        boolean loaded = effort.weight().or(effort::assistance).isPresent();
        return loaded
                ? load(exercise, effort)
                : effort.seconds().isPresent() ? say("seconds", effort.amount()) : String.valueOf(effort.amount());
    }

    /** {@code 12 × 50 kg}, {@code 8 × −20 kg}, {@code 40 s}: for where there is little room. */
    String brief(Exercise exercise, Effort effort) {
        boolean loaded = effort.weight().or(effort::assistance).isPresent()
                || effort.band().isPresent();
        if (!loaded) {
            return effort(exercise, effort);
        }
        String amount = effort.reps().isPresent() ? String.valueOf(effort.amount()) : say("seconds", effort.amount());
        return amount + " × " + load(exercise, effort);
    }

    // ---- labels of the form

    /** {@code Reps each side}. */
    String amountName(SetForm form) {
        String side = form.exercise().sides() == Sides.BOTH ? "" : ".each-side";
        return say((form.isTimed() ? "label.time" : "label.reps") + side);
    }

    /** {@code Reps each side, the plan}. */
    String amountLabel(SetForm form) {
        return from(form.amountFrom(), amountName(form));
    }

    /** {@code Weight per hand}. */
    String loadName(SetForm form) {
        return say("label." + loadKey(form.load()));
    }

    /** {@code Weight per hand, from your last set}. */
    String loadLabel(SetForm form) {
        String what = loadName(form);
        return form.load().isBlank() ? say("from.nowhere", what) : from(form.loadFrom(), what);
    }

    private static String loadKey(LoadEntry load) {
        return switch (load.kind()) {
            case WEIGHT -> load.exercise().load() == Load.PER_HAND ? "per-hand" : "weight";
            case BODY -> load.band().isPresent() || load.value() < 0 ? "help" : load.value() > 0 ? "added" : "body";
            case BAND, NONE -> "band";
        };
    }

    private String from(SetForm.Source source, String what) {
        return source == SetForm.Source.TYPED
                ? what
                : say("from." + source.name().toLowerCase(Locale.ROOT).replace('_', '-'), what);
    }

    /** The load as the form shows it between minus and plus, without its unit. */
    String loadValue(LoadEntry load) {
        if (load.kind() == LoadKind.BODY) {
            String sign = load.value() < 0 ? "−" : "+";
            return load.band()
                    .map(band -> of("band.named", band))
                    .orElse(load.value() == 0 ? say("body-weight") : sign + number(Math.abs(load.value())));
        }
        return load.weight().map(weight -> number(weight.value())).orElse("–");
    }

    String band(Band band) {
        return of("band", band);
    }

    /** {@code 18:31}. */
    String time(LocalTime at) {
        return Header.CLOCK.format(at);
    }

    /** {@code 1:05}. */
    String clock(int seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    /** Names of minus, plus and the value between them. */
    List<String> spoken(String label, String value) {
        return List.of(say("less", label), say("more", label), say("type", label, value.strip()));
    }

    /** {@code 220 kg is very heavy. Is that right?} */
    String finding(Finding finding, Unit unit) {
        return say(
                "ask." + finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "."
                        + finding.field().key().replace(' ', '-'),
                number(finding.value()),
                number(finding.bounds().most()),
                unit.key());
    }

    /** {@code New best: heaviest weight}; only the finest of several. */
    Optional<String> record(List<NewRecord> records) {
        return Benchmark.FINEST_FIRST.stream()
                .filter(benchmark -> records.stream().anyMatch(one -> one.benchmark() == benchmark))
                .findFirst()
                .map(benchmark -> say("record", of("record", benchmark)));
    }
}
