package backboard.editor;

import backboard.training.Circuit;
import backboard.training.DayKind;
import backboard.training.Method;
import backboard.training.Sides;
import backboard.training.Station;
import backboard.training.Timing;
import backboard.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is different between two plans of a day, in words. Stations are the same if they do the same exercise. */
final class Differences {

    private final Words words;
    private final List<String> lines = new ArrayList<>();

    private Differences(Words words) {
        this.words = words;
    }

    /** @return one line for each difference, in the order of the circuit; empty if there is none */
    static List<String> between(
            DayKind kindBefore, Optional<Circuit> before, DayKind kind, Optional<Circuit> after, Words words) {
        Differences found = new Differences(words);
        if (kindBefore != kind) {
            found.say("kind", words.name("editor.kind.", kindBefore), words.name("editor.kind.", kind));
        }
        if (before.isPresent() && after.isPresent()) {
            found.circuits(before.get(), after.get());
        } else if (after.isPresent() && kindBefore == kind) {
            found.say("new", after.get().name());
        }
        return List.copyOf(found.lines);
    }

    private void say(String key, Object... values) {
        lines.add(words.say("editor.differs." + key, values));
    }

    private void circuits(Circuit before, Circuit after) {
        if (!before.name().equals(after.name())) {
            say("name", before.name(), after.name());
        }
        stations(before, after);
        timing(before.timing(), after.timing());
        number("warm-up", minutes(before.warmUpSeconds()), minutes(after.warmUpSeconds()));
        number("cool-down", minutes(before.coolDownSeconds()), minutes(after.coolDownSeconds()));
    }

    private static int minutes(int seconds) {
        return Math.round(seconds / 60f);
    }

    private void timing(Timing before, Timing after) {
        number("work", before.work(), after.work());
        number("rest", before.rest(), after.rest());
        number("rounds", before.rounds(), after.rounds());
        number("transition", before.transition(), after.transition());
        number("round-rest", before.roundRest(), after.roundRest());
        number("ready", before.ready(), after.ready());
    }

    private void number(String what, int before, int after) {
        if (before != after) {
            say(what, before, after);
        }
    }

    private static Map<String, Integer> places(Circuit circuit) {
        Map<String, Integer> places = new LinkedHashMap<>();
        circuit.stations()
                .forEach(station -> places.putIfAbsent(station.exercise().id(), station.number()));
        return places;
    }

    private void stations(Circuit before, Circuit after) {
        Map<String, Integer> was = places(before);
        Map<String, Integer> is = places(after);
        List<Integer> kept = after.stations().stream()
                .map(station -> was.getOrDefault(station.exercise().id(), 0))
                .filter(place -> place > 0)
                .toList();
        List<Integer> inOrder = longestRising(kept);
        List<Station> gone = new ArrayList<>(before.stations().stream()
                .filter(station -> !is.containsKey(station.exercise().id()))
                .toList());
        for (Station station : after.stations()) {
            Integer place = was.get(station.exercise().id());
            if (place == null) {
                Optional<Station> replaced = gone.stream()
                        .filter(old -> old.number() == station.number())
                        .findFirst();
                replaced.ifPresentOrElse(
                        old -> {
                            gone.remove(old);
                            say("replaced", station.number(), name(old), name(station));
                        },
                        () -> say("added", station.number(), name(station)));
            } else {
                if (!inOrder.contains(place)) {
                    say("moved", name(station), place, station.number());
                }
                station(before, before.stations().get(place - 1), after, station);
            }
        }
        gone.forEach(old -> say("gone", old.number(), name(old)));
    }

    private static String name(Station station) {
        return station.exercise().name();
    }

    /** What has kept its order; the rest has moved. */
    private static List<Integer> longestRising(List<Integer> places) {
        List<List<Integer>> ends = new ArrayList<>();
        for (int place : places) {
            List<Integer> best = List.of();
            for (List<Integer> run : ends) {
                if (run.get(run.size() - 1) < place && run.size() > best.size()) {
                    best = run;
                }
            }
            List<Integer> longer = new ArrayList<>(best);
            longer.add(place);
            ends.add(longer);
        }
        return ends.stream()
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .orElse(List.of());
    }

    private void station(Circuit then, Station before, Circuit now, Station after) {
        String place = words.say("editor.differs.at", after.number(), name(after));
        if (!before.prescription().work().equals(after.prescription().work())) {
            say("station.work", place, then.workSeconds(before.number()), now.workSeconds(after.number()));
        }
        if (!before.prescription().rest().equals(after.prescription().rest())) {
            say("station.rest", place, then.restSeconds(before.number()), now.restSeconds(after.number()));
        }
        if (!before.prescription().method().equals(after.prescription().method())) {
            say("station.method", place, method(after.prescription().method(), words));
        }
        if (before.sides() != after.sides()) {
            say("station.sides", place, sides(after.sides(), words));
        }
        if (before.prescription().superset() != after.prescription().superset()) {
            say(after.prescription().superset() ? "station.superset" : "station.alone", place);
        }
        if (before.hard() != after.hard()) {
            say(after.hard() ? "station.hard" : "station.light", place);
        }
        if (!before.cap().equals(after.cap()) && after.cap().isPresent()) {
            say("station.cap", place, after.cap().getAsInt());
        }
        if (!before.easier().equals(after.easier()) && after.easier().isPresent()) {
            say("station.easier", place, after.easier().get().name());
        }
    }

    static String sides(Sides sides, Words words) {
        return words.name("editor.sides.", sides);
    }

    /** A method with its reps. */
    static String method(Method method, Words words) {
        String name = words.say("editor.method." + method.key().replace(' ', '-'));
        if (method instanceof Method.Pyramid pyramid) {
            return name + " "
                    + String.join(
                            "–", pyramid.reps().stream().map(String::valueOf).toList());
        }
        return method.target(1).map(target -> name + " " + target).orElse(name);
    }
}
