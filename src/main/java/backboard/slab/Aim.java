package backboard.slab;

import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Method;
import backboard.training.Mode;
import backboard.training.Station;
import backboard.training.Target;
import backboard.words.Words;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What to aim for at a station, in words. Rounds count from 1. */
public final class Aim {

    /** Rounds of a pyramid that are told at a time. */
    private static final int MOST_STEPS = 5;

    private Aim() {}

    /** As large as fits: {@code 8–12 reps}, {@code Up to 8 reps}, {@code 8 reps every minute}, {@code Keep going}. */
    public static String of(Station station, int round, Words words) {
        Exercise exercise = station.exercise();
        if (exercise.mode() == Mode.TIME) {
            return words.say("slab.keep-going");
        }
        Method method = station.prescription().method();
        Target aim = station.aim(round);
        if (method instanceof Method.Emom) {
            return words.say("slab.emom", aim.hi());
        }
        if (method instanceof Method.Amrap) {
            return station.cap().isPresent()
                    ? words.say("slab.up-to-reps", station.cap().getAsInt())
                    : words.say("slab.amrap");
        }
        if (aim.lo() < aim.hi()) {
            return words.say("slab.reps", aim);
        }
        int wanted = method.target(round).orElse(exercise.target()).hi();
        return words.say(wanted > aim.hi() ? "slab.up-to-reps" : "slab.just-reps", aim.hi());
    }

    /** What else is to be known of this round, or empty: where in a pyramid it is, that it ends with a drop set. */
    public static String more(Circuit circuit, Station station, int round, Words words) {
        if (isDropSet(circuit, station, round)) {
            return words.say("slab.drop-set");
        }
        return station.prescription().method() instanceof Method.Pyramid
                        && circuit.timing().rounds() > 1
                ? steps(circuit, station, round)
                : "";
    }

    /** Whether this is the round of the station's drop set: the last one. */
    public static boolean isDropSet(Circuit circuit, Station station, int round) {
        return station.prescription().method() instanceof Method.DropSet
                && round == circuit.timing().rounds();
    }

    /** {@code 12 · [10] · 8}: the reps of all rounds with those of this one marked; of many rounds the nearest. */
    public static String steps(Circuit circuit, Station station, int round) {
        int rounds = circuit.timing().rounds();
        int shown = Math.min(rounds, MOST_STEPS);
        int first = Math.max(1, Math.min(round - shown / 2, rounds - shown + 1));
        return IntStream.range(first, first + shown)
                .mapToObj(each -> each == round
                        ? "[" + station.aim(each) + "]"
                        : station.aim(each).toString())
                .collect(Collectors.joining(" · "));
    }
}
