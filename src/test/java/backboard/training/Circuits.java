package backboard.training;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/** Circuits made for tests. */
public final class Circuits {

    private Circuits() {}

    public static Exercise exercise(String id, Sides sides) {
        return new Exercise(
                id,
                "Name of " + id,
                id,
                "",
                Set.of(Region.MID),
                Pattern.VERTICAL_PULL,
                EnumSet.of(Muscle.LATISSIMUS_DORSI),
                EnumSet.of(Muscle.RHOMBOIDS),
                List.of("pull-up bar"),
                List.of("pull-up bar"),
                Level.BEGINNER,
                Mode.REPS,
                Load.TOTAL,
                3,
                new Target(8, 12),
                90,
                new Tempo("2-0-1-1"),
                sides,
                List.of("Set up"),
                List.of("Cue one", "Cue two"),
                "Breathe",
                List.of("Mistake"),
                "Stop",
                List.of(),
                List.of(),
                Optional.empty());
    }

    public static Circuit circuit(
            Timing timing, int stations, List<Integer> warmUp, List<Integer> coolDown, Sides sides) {
        List<Station> places = new ArrayList<>();
        for (int number = 1; number <= stations; number++) {
            places.add(new Station(
                    number,
                    exercise("e" + number, sides),
                    false,
                    OptionalInt.empty(),
                    "",
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    sides));
        }
        return new Circuit(
                "test",
                "Test",
                Level.BEGINNER,
                Optional.empty(),
                "",
                timing,
                steps(warmUp),
                places,
                steps(coolDown),
                Set.of(),
                Optional.empty());
    }

    private static List<Step> steps(List<Integer> seconds) {
        return seconds.stream()
                .map(length -> new Step(exercise("step", Sides.BOTH), length))
                .toList();
    }

    /** Any legal circuit, zero-length phases and single stations included. */
    public static Circuit generated(Random random) {
        Timing timing = new Timing(
                maybeZero(random, 60),
                5 + random.nextInt(100),
                maybeZero(random, 60),
                maybeZero(random, 30),
                1 + random.nextInt(4),
                maybeZero(random, 120));
        return circuit(
                timing,
                1 + random.nextInt(20),
                random.ints(random.nextInt(4), 5, 300).boxed().toList(),
                random.ints(random.nextInt(4), 5, 120).boxed().toList(),
                List.of(Sides.values()).get(random.nextInt(3)));
    }

    private static int maybeZero(Random random, int most) {
        return random.nextInt(3) == 0 ? 0 : random.nextInt(most + 1);
    }
}
