package backboard.composer;

import backboard.kiosk.TestGym;
import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Keyed;
import backboard.training.Level;
import backboard.training.Method;
import backboard.training.Prescription;
import backboard.training.Station;
import backboard.training.Step;
import backboard.training.Target;
import backboard.training.Timing;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Circuits of shipped exercises, written short. */
final class Compose {

    private static final Pattern STATION = Pattern.compile(
            "(?<id>[a-z-]+)(?<hard>!?)(?::(?<cap>\\d+))?(?:@(?<effort>[0-9.–]+))?(?:~(?<easier>[a-z-]+))?"
                    + "(?:/(?<method>[a-z]+)(?<reps>[0-9,–]*))?(?<linked>\\+?)");
    private static final Pattern OPTION = Pattern.compile("(?<key>level|rounds|warm)=(?<value>\\S*)");

    private Compose() {}

    static Exercise exercise(String id) {
        return TestGym.LIBRARY.exercise(id).orElseThrow(() -> new IllegalArgumentException(id));
    }

    /**
     * Stations such as {@code pull-up!:8@7–8~band-assisted-pull-up}: hard, at most 8 reps at RPE 7–8, with an easier swap; or such as
     * {@code pull-up/pyramid12,10,8+}: with a method of its own, and a superset with the next. Between them may
     * stand {@code level=beginner}, {@code rounds=1} and {@code warm=270} seconds of walking; else the circuit is advanced, has three rounds
     * and is walked for five minutes before.
     */
    static Circuit circuit(String text) {
        Level level = Level.ADVANCED;
        int rounds = 3;
        int warm = 300;
        for (String word : text.split(" ")) {
            Matcher option = OPTION.matcher(word);
            if (option.matches()) {
                switch (option.group("key")) {
                    case "level" ->
                        level = Keyed.find(Level.class, option.group("value")).orElseThrow();
                    case "rounds" -> rounds = Integer.parseInt(option.group("value"));
                    default -> warm = Integer.parseInt(option.group("value"));
                }
            }
        }
        List<Station> stations = Arrays.stream(text.split(" "))
                .filter(word -> !word.contains("="))
                .map(Compose::station)
                .toList();
        List<Step> walk = warm == 0 ? List.of() : List.of(new Step(exercise("brisk-walk"), warm));
        Timing timing = new Timing(10, 40, 20, 15, rounds, 90);
        return new Circuit(
                        "own",
                        "Own",
                        level,
                        Optional.empty(),
                        "",
                        timing,
                        walk,
                        List.of(),
                        List.of(),
                        Set.of(),
                        Optional.empty())
                .doing(stations);
    }

    private static Station station(String text) {
        Matcher station = STATION.matcher(text);
        if (!station.matches()) {
            throw new IllegalArgumentException(text);
        }
        Exercise exercise = exercise(station.group("id"));
        return new Station(
                        1,
                        exercise,
                        !station.group("hard").isEmpty(),
                        Optional.ofNullable(station.group("cap"))
                                .map(cap -> OptionalInt.of(Integer.parseInt(cap)))
                                .orElse(OptionalInt.empty()),
                        Optional.ofNullable(station.group("effort")).orElse(""),
                        "",
                        Optional.ofNullable(station.group("easier")).map(Compose::exercise),
                        Optional.empty(),
                        exercise.sides())
                .prescribed(Prescription.STANDARD
                        .by(method(station.group("method"), station.group("reps")))
                        .superset(!station.group("linked").isEmpty()));
    }

    private static Method method(@Nullable String word, @Nullable String reps) {
        if (word == null || reps == null) {
            return Method.TIMED;
        }
        List<Integer> numbers = reps.isEmpty()
                ? List.of()
                : Arrays.stream(reps.split("[,–]")).map(Integer::valueOf).toList();
        return switch (word) {
            case "amrap" -> Method.AMRAP;
            case "emom" -> new Method.Emom(numbers.get(0));
            case "pyramid" -> new Method.Pyramid(numbers);
            case "drop" -> new Method.DropSet(new Target(numbers.get(0), numbers.get(1)));
            case "reps" -> new Method.Reps(new Target(numbers.get(0), numbers.get(1)));
            default -> throw new IllegalArgumentException(word);
        };
    }

    static List<String> ids(Circuit circuit) {
        return circuit.stations().stream()
                .map(station -> station.exercise().id())
                .toList();
    }
}
