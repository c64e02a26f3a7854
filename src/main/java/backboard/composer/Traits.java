package backboard.composer;

import backboard.training.Exercise;
import backboard.training.Level;
import backboard.training.Load;
import backboard.training.Mode;
import backboard.training.Muscle;
import backboard.training.Pattern;
import backboard.training.Station;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** What the checks need to know of an exercise and the library does not say in a word: it follows from what it does say. */
final class Traits {

    /** What a gym has several of, or keeps many places for; all else stands there once. Coach's judgement. */
    private static final Set<String> SEVERAL = Set.of(
            "mat",
            "dumbbells",
            "kettlebell",
            "resistance band",
            "stick",
            "box",
            "plate",
            "dip belt",
            "foam roller",
            "bench",
            "incline bench",
            "barbell",
            "rings");

    /** Whoever aims for so few reps lifts near the maximum. */
    private static final int REPS_NEAR_MAXIMUM = 5;

    private static final int CAP_NEAR_MAXIMUM = 6;
    private static final int CAP_OF_ADVANCED = 10;

    private Traits() {}

    private static boolean works(Exercise exercise, Muscle muscle) {
        return exercise.primary().contains(muscle) || exercise.secondary().contains(muscle);
    }

    /** Pull-ups, hangs, deadlifts, carries, swings, free rows: the forearms are named among its muscles. Not a curl, which is let go of at will. */
    static boolean tiresGrip(Exercise exercise) {
        return works(exercise, Muscle.FOREARM_FLEXORS) && exercise.pattern() != Pattern.ACCESSORY;
    }

    /** A raise, a shrug, an extension, or a pull in which no elbow bends. */
    static boolean movesOneJoint(Exercise exercise) {
        return switch (exercise.pattern()) {
            case SCAPULAR, SPINAL_EXTENSION -> true;
            case VERTICAL_PULL, HORIZONTAL_PULL ->
                !works(exercise, Muscle.BICEPS_BRACHII) && !works(exercise, Muscle.BRACHIALIS);
            default -> false;
        };
    }

    /**
     * Whether the low back carries a load: a hinge, an extension or an unsupported row, with a weight or a band, or with the body alone where
     * the station is marked hard.
     */
    static boolean loadsLowBack(Station station) {
        Exercise exercise = station.exercise();
        boolean loaded = station.hard() || exercise.takesWeight() || exercise.load() == Load.BAND;
        return loaded
                && (exercise.pattern() == Pattern.HIP_HINGE
                        || exercise.pattern() == Pattern.SPINAL_EXTENSION
                        || isUnsupportedRow(exercise));
    }

    /** The weight hangs from the hands, and the muscles along the spine alone hold the trunk; at a cable or on a bench they need not. */
    private static boolean isUnsupportedRow(Exercise exercise) {
        return exercise.pattern() == Pattern.HORIZONTAL_PULL
                && works(exercise, Muscle.ERECTOR_SPINAE)
                && works(exercise, Muscle.FOREARM_FLEXORS);
    }

    /**
     * Most reps of a barbell lift that must not be raced, if it is one: 6 where it is done near the maximum (deadlift, rack pull, Pendlay
     * row), 10 of another for the advanced (good morning). Source: rules of the domain, composer checks.
     */
    static OptionalInt cap(Exercise exercise) {
        boolean heavyLift = exercise.equipment().contains("barbell")
                && exercise.load() == Load.TOTAL
                && exercise.mode() == Mode.REPS
                && (exercise.pattern() == Pattern.HIP_HINGE || isUnsupportedRow(exercise));
        if (heavyLift && exercise.target().lo() <= REPS_NEAR_MAXIMUM) {
            return OptionalInt.of(CAP_NEAR_MAXIMUM);
        }
        return heavyLift && exercise.level() == Level.ADVANCED ? OptionalInt.of(CAP_OF_ADVANCED) : OptionalInt.empty();
    }

    /**
     * Deadlifts, good mornings and swings: a hinge that is loaded from the hands or across the shoulders, which tired people round their back
     * in. Bridges and thrusts lie on the floor.
     */
    static boolean wantsStraightSets(Exercise exercise) {
        return exercise.pattern() == Pattern.HIP_HINGE && exercise.takesWeight();
    }

    /** Words of the equipment a gym has once. */
    static List<String> machines(Exercise exercise) {
        return exercise.equipment().stream()
                .filter(needs -> !SEVERAL.contains(needs))
                .toList();
    }

    /** How people call a piece of the exercise's equipment. */
    static String name(Exercise exercise, String equipment) {
        return exercise.equipmentNames().get(exercise.equipment().indexOf(equipment));
    }
}
