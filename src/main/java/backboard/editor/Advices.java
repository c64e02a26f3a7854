package backboard.editor;

import backboard.coach.Substitutes;
import backboard.composer.Code;
import backboard.composer.DayChecks;
import backboard.composer.Mend;
import backboard.composer.Mends;
import backboard.composer.Remark;
import backboard.composer.Severity;
import backboard.composer.WeekChecks;
import backboard.kiosk.DayPlan;
import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Region;
import backboard.training.Station;
import backboard.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects what there is to say about the circuit that is shown: what is out of order, the day, the week. */
final class Advices {

    private final Editing editing;
    private final Words words;

    Advices(Editing editing) {
        this.editing = editing;
        this.words = editing.words();
    }

    /** Warnings first; empty if all is well or there is no circuit. */
    List<Advice> all() {
        Optional<Circuit> now = editing.circuit();
        if (now.isEmpty()) {
            return List.of();
        }
        Circuit circuit = now.get();
        Stream<Advice> day = DayChecks.of(circuit).stream()
                .map(remark -> advice(remark, Mends.of(circuit, remark, working()), circuit));
        Stream<Advice> week = WeekChecks.of(plan(circuit), editing.monday().plusDays(6)).stream()
                .map(remark -> advice(remark, Optional.empty(), circuit));
        return Stream.of(outOfOrder(circuit).stream(), day, week)
                .flatMap(some -> some)
                .sorted(Comparator.comparing(advice -> !advice.warning()))
                .toList();
    }

    private Map<LocalDate, Circuit> plan(Circuit shown) {
        Map<LocalDate, Circuit> plan = new HashMap<>();
        for (DayPlan day : editing.week()) {
            editing.circuit(day).ifPresent(circuit -> plan.put(day.date(), circuit));
        }
        plan.put(editing.day(), shown);
        return plan;
    }

    /** What may be offered in place of something else. */
    private List<Exercise> working() {
        return working(editing);
    }

    /** All exercises that need nothing that is out of order. */
    static List<Exercise> working(Editing editing) {
        return editing.desk().exercises().stream()
                .filter(exercise -> !editing.isBroken(exercise))
                .toList();
    }

    private List<Advice> outOfOrder(Circuit circuit) {
        List<Advice> advices = new ArrayList<>();
        for (Station station : circuit.stations()) {
            Exercise exercise = station.exercise();
            for (int i = 0; i < exercise.equipment().size(); i++) {
                if (editing.broken().contains(exercise.equipment().get(i))) {
                    advices.add(
                            broken(circuit, station, exercise.equipmentNames().get(i)));
                }
            }
        }
        return advices;
    }

    private Advice broken(Circuit circuit, Station station, String equipment) {
        Optional<Exercise> other = Substitutes.whileBusy(station.exercise(), working()).stream()
                .min(Comparator.comparingLong(one -> warnings(Edits.replace(circuit, station.number(), one))));
        String sentence = words.say("editor.remark.broken", station.number(), equipment);
        String mend = other.map(one -> words.say("editor.mend.replace", station.number(), one.shortName()))
                .orElse(words.say("editor.mend.none"));
        return new Advice(
                true,
                words.say("editor.remark.broken.short", station.number()),
                mend,
                sentence + ". " + mend + ".",
                other.map(one -> Edits.replace(circuit, station.number(), one)));
    }

    private static long warnings(Circuit circuit) {
        return DayChecks.of(circuit).stream()
                .filter(remark -> remark.severity() == Severity.WARNING)
                .count();
    }

    private Advice advice(Remark remark, Optional<Mend> mend, Circuit circuit) {
        String how = remark.how().in(words);
        String full = mend.map(one -> one.label(circuit).in(words)).orElse(how);
        return new Advice(
                remark.severity() == Severity.WARNING,
                title(remark),
                mend.map(this::label).orElse(words.say("editor.mend.read")),
                remark.wrong().in(words) + ". " + full + ".",
                mend.map(one -> one.apply(circuit)));
    }

    private String title(Remark remark) {
        String key = "editor.remark." + word(remark.code());
        String stations = remark.stations().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return words.say(key, stations, regions(remark.regions()));
    }

    private static String word(Code code) {
        return code.toString().toLowerCase(Locale.ROOT);
    }

    private String regions(Set<Region> regions) {
        return regions.stream()
                .sorted()
                .map(region -> words.name("editor.back.", region))
                .collect(Collectors.joining(", "));
    }

    private String label(Mend mend) {
        if (mend instanceof Mend.Swap swap) {
            return words.say("editor.mend.swap", swap.first(), swap.second());
        } else if (mend instanceof Mend.Replace replace) {
            return words.say(
                    "editor.mend.replace", replace.place(), replace.exercise().shortName());
        } else if (mend instanceof Mend.Insert insert) {
            return words.say(
                    "editor.mend.insert", insert.place(), insert.exercise().shortName());
        } else if (mend instanceof Mend.Remove remove) {
            return words.say("editor.mend.remove", remove.place());
        } else if (mend instanceof Mend.Limit limit) {
            return words.say("editor.mend.limit", limit.reps(), limit.effort());
        } else if (mend instanceof Mend.Offer offer) {
            return words.say("editor.mend.offer", offer.easier().shortName());
        }
        if (mend instanceof Mend.Straight straight) {
            return words.say(
                    "editor.mend.straight", straight.place(), straight.reps().toString());
        }
        return words.say(mend instanceof Mend.Unlink ? "editor.mend.unlink" : "editor.mend.warm-up");
    }
}
