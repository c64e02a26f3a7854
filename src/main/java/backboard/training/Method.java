package backboard.training;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How the reps of a station are done within its work interval. Source: rules of the domain, terms. */
public sealed interface Method {

    /** Moving for the whole interval. */
    Method TIMED = new Timed();
    /** As many reps as possible in the interval, with good form. */
    Method AMRAP = new Amrap();

    /** The word for files: lower case, stable across versions. */
    String key();

    /**
     * The reps to aim for, where the method says.
     *
     * @param round 1-based
     */
    default Optional<Target> target(int round) {
        return Optional.empty();
    }

    /** The most reps of any round, where the method says. */
    default OptionalInt most() {
        return OptionalInt.empty();
    }

    /** Moving for the whole interval. */
    record Timed() implements Method {
        @Override
        public String key() {
            return "timed";
        }
    }

    /** As many reps as possible in the interval, with good form. */
    record Amrap() implements Method {
        @Override
        public String key() {
            return "amrap";
        }
    }

    /** A set of so many reps in each round; who has done them rests for what is left of the interval. */
    record Reps(Target target) implements Method {
        @Override
        public String key() {
            return "reps";
        }

        @Override
        public Optional<Target> target(int round) {
            return Optional.of(target);
        }

        @Override
        public OptionalInt most() {
            return OptionalInt.of(target.hi());
        }
    }

    /** The same with a drop set in the last round: near failure the weight is cut by 10–30 % and the set goes on at once. */
    record DropSet(Target target) implements Method {
        @Override
        public String key() {
            return "drop set";
        }

        @Override
        public Optional<Target> target(int round) {
            return Optional.of(target);
        }

        @Override
        public OptionalInt most() {
            return OptionalInt.of(target.hi());
        }
    }

    /**
     * Another number of reps in each round while the weight goes the other way.
     *
     * @param reps of the rounds in order, 1–20 of them; later rounds repeat the last
     */
    record Pyramid(List<Integer> reps) implements Method {

        /** @throws IllegalArgumentException without a round */
        public Pyramid {
            reps = List.copyOf(reps);
            if (reps.isEmpty()) {
                throw new IllegalArgumentException("a pyramid has reps for one round at least");
            }
        }

        @Override
        public String key() {
            return "pyramid";
        }

        @Override
        public Optional<Target> target(int round) {
            int now = reps.get(Math.min(round, reps.size()) - 1);
            return Optional.of(new Target(now, now));
        }

        @Override
        public OptionalInt most() {
            return reps.stream().mapToInt(Integer::intValue).max();
        }
    }

    /**
     * Every minute on the minute: so many reps, then rest for what is left of the minute. The work interval is whole minutes.
     *
     * @param reps of one minute
     */
    record Emom(int reps) implements Method {
        @Override
        public String key() {
            return "emom";
        }

        @Override
        public Optional<Target> target(int round) {
            return Optional.of(new Target(reps, reps));
        }

        @Override
        public OptionalInt most() {
            return OptionalInt.of(reps);
        }
    }
}
