package backboard.composer;

import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Mode;
import backboard.training.Pattern;
import backboard.training.Station;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When in a circuit a station's turn is, first to last. Only stations at which people work, hard or with a weight, have one: a light drill
 * between two of them rests the others and may stand anywhere. Source: rules of the domain, composer checks, after ACSM.
 */
enum Turn {
    /** Ballistic, and the barbell lifts that are capped. */
    TECHNICAL,
    /** Six reps or fewer. */
    HEAVY,
    SEVERAL_JOINTS,
    ONE_JOINT,
    /** Core work, carries and all other holds. */
    CORE;

    private static final int REPS_OF_HEAVY = 6;

    private static Optional<Turn> of(Station station) {
        Exercise exercise = station.exercise();
        boolean works = station.hard() || exercise.takesWeight();
        if (!works || !exercise.pattern().isTraining()) {
            return Optional.empty();
        }
        if (exercise.tempo().isBallistic() || Traits.cap(exercise).isPresent()) {
            return Optional.of(TECHNICAL);
        }
        if (exercise.mode() == Mode.TIME
                || exercise.pattern() == Pattern.CARRY
                || exercise.pattern() == Pattern.ANTI_MOVEMENT) {
            return Optional.of(CORE);
        }
        if (Traits.movesOneJoint(exercise)) {
            return Optional.of(ONE_JOINT);
        }
        int reps = Math.min(
                exercise.target().hi(),
                station.mostReps().orElse(exercise.target().hi()));
        return Optional.of(reps <= REPS_OF_HEAVY ? HEAVY : SEVERAL_JOINTS);
    }

    /** One remark for each station that comes too late, about it and the first one it should come before. */
    static List<Remark> inOrder(Circuit circuit) {
        List<Optional<Turn>> turns = circuit.stations().stream().map(Turn::of).toList();
        List<Remark> remarks = new ArrayList<>();
        for (int late = 1; late < turns.size(); late++) {
            for (int early = 0; early < late; early++) {
                Optional<String> rule = broken(turns.get(early), turns.get(late));
                if (rule.isPresent()) {
                    String name = circuit.stations().get(late).exercise().name();
                    remarks.add(Remark.of(Code.DAY_ORDER, Severity.NOTE, rule.get(), late + 1, name, early + 1)
                            .at(early + 1, late + 1));
                    break;
                }
            }
        }
        return remarks;
    }

    /** The rule that is broken if the second comes after the first. */
    private static Optional<String> broken(Optional<Turn> first, Optional<Turn> second) {
        if (first.isEmpty() || second.isEmpty() || first.get().compareTo(second.get()) <= 0) {
            return Optional.empty();
        }
        if (second.get() == TECHNICAL) {
            return Optional.of("technical");
        }
        if (first.get() == CORE) {
            return Optional.of("core");
        }
        return Optional.of(second.get() == HEAVY ? "heavy" : "joints");
    }
}
