package backboard.editor;

import backboard.training.Circuit;
import backboard.training.Method;
import backboard.training.Mode;
import backboard.training.Prescription;
import backboard.training.Station;
import backboard.training.Target;
import backboard.training.Timing;
import backboard.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A number of a station that goes up and down at a touch. */
enum Field {
    WORK {
        @Override
        String value(Circuit circuit, int place, Words words) {
            return words.say("editor.seconds", circuit.workSeconds(place));
        }

        @Override
        Circuit step(Circuit circuit, int place, int by) {
            return Edits.at(circuit, place, station -> {
                Prescription own = station.prescription();
                boolean whole = own.method() instanceof Method.Emom;
                int now = circuit.workSeconds(place);
                int next = whole
                        ? Edits.within(now + by * MINUTE, MINUTE, Timing.LONGEST_WORK)
                        : Edits.within(now + by * Edits.SECONDS, Timing.SHORTEST_WORK, Timing.LONGEST_WORK);
                return station.prescribed(
                        own.working(unless(next, circuit.timing().work())));
            });
        }
    },
    REST {
        @Override
        String value(Circuit circuit, int place, Words words) {
            return words.say("editor.seconds", circuit.restSeconds(place));
        }

        @Override
        Circuit step(Circuit circuit, int place, int by) {
            return Edits.at(circuit, place, station -> {
                int next = Edits.within(circuit.restSeconds(place) + by * Edits.SECONDS, 0, Timing.LONGEST_REST);
                return station.prescribed(station.prescription()
                        .resting(unless(next, circuit.timing().rest())));
            });
        }

        /** In a superset the next station follows at once. */
        @Override
        boolean isOpen(Station station) {
            return !station.prescription().superset();
        }
    },
    /** Each round is a set of every station. */
    SETS {
        @Override
        String value(Circuit circuit, int place, Words words) {
            return String.valueOf(circuit.timing().rounds());
        }

        @Override
        Circuit step(Circuit circuit, int place, int by) {
            return Edits.rounds(circuit, by);
        }
    },
    REPS {
        @Override
        String value(Circuit circuit, int place, Words words) {
            Station station = circuit.stations().get(place - 1);
            if (station.exercise().mode() == Mode.TIME) {
                return words.say("editor.seconds", circuit.workSeconds(place));
            }
            if (station.prescription().method() instanceof Method.Amrap) {
                return words.say("editor.most");
            }
            if (station.prescription().method() instanceof Method.Pyramid) {
                int rounds = circuit.timing().rounds();
                Target first = station.aim(1);
                Target last = station.aim(rounds);
                return first.equals(last) ? first.toString() : first.hi() + "…" + last.hi();
            }
            return station.aim(1).toString();
        }

        @Override
        Circuit step(Circuit circuit, int place, int by) {
            return Edits.at(circuit, place, station -> shifted(station, by));
        }

        @Override
        boolean isOpen(Station station) {
            return station.exercise().mode() == Mode.REPS
                    && !(station.prescription().method() instanceof Method.Amrap);
        }
    };

    static final int MOST_REPS = 100;
    private static final int MINUTE = 60;

    abstract String value(Circuit circuit, int place, Words words);

    /** @param by steps up, or down if below 0; at the end of the range nothing changes */
    abstract Circuit step(Circuit circuit, int place, int by);

    /** Whether there is anything to change at such a station. */
    boolean isOpen(Station station) {
        return true;
    }

    private static OptionalInt unless(int seconds, int circuits) {
        return seconds == circuits ? OptionalInt.empty() : OptionalInt.of(seconds);
    }

    /** Who says how many reps, wants so many and no more: what was timed becomes a set. A cap gives way. */
    private static Station shifted(Station station, int by) {
        Method method = station.prescription().method();
        Optional<Method> next = Optional.empty();
        if (method instanceof Method.Pyramid pyramid) {
            List<Integer> reps = pyramid.reps().stream()
                    .map(now -> Edits.within(now + by, 1, MOST_REPS))
                    .toList();
            next = Optional.of(new Method.Pyramid(reps));
        } else if (method instanceof Method.Emom emom) {
            next = Optional.of(new Method.Emom(Edits.within(emom.reps() + by, 1, MOST_REPS)));
        } else if (!(method instanceof Method.Amrap)) {
            Target now = station.aim(1);
            int room = by < 0 ? Math.max(by, 1 - now.lo()) : Math.min(by, MOST_REPS - now.hi());
            Target target = new Target(now.lo() + room, now.hi() + room);
            next = Optional.of(method instanceof Method.DropSet ? new Method.DropSet(target) : new Method.Reps(target));
        }
        if (next.isEmpty()) {
            return station;
        }
        Station changed = station.prescribed(station.prescription().by(next.get()));
        int most = next.get().most().orElse(0);
        boolean over = station.cap().isPresent() && station.cap().getAsInt() < most;
        return over ? changed.limited(most, station.effort()) : changed;
    }
}
