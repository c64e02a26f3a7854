package backboard.muscles;

import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Muscle;
import backboard.training.Station;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the map marks.
 *
 * @param main muscles credited with a whole set
 * @param assist muscles credited with half a set; none that is main as well
 */
public record Worked(Set<Muscle> main, Set<Muscle> assist) {

    public Worked {
        EnumSet<Muscle> rest = EnumSet.noneOf(Muscle.class);
        rest.addAll(assist);
        rest.removeAll(main);
        main = Set.copyOf(main);
        assist = Set.copyOf(rest);
    }

    /** One exercise. */
    public static Worked by(Exercise exercise) {
        return new Worked(exercise.primary(), exercise.secondary());
    }

    /** A whole day: main is what any station of the circuit has as main. */
    public static Worked by(Circuit circuit) {
        Set<Muscle> main = EnumSet.noneOf(Muscle.class);
        Set<Muscle> assist = EnumSet.noneOf(Muscle.class);
        for (Station station : circuit.stations()) {
            main.addAll(station.exercise().primary());
            assist.addAll(station.exercise().secondary());
        }
        return new Worked(main, assist);
    }
}
