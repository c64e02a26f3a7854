package backboard.demo;

import backboard.training.Exercise;
import backboard.training.Level;
import backboard.training.Load;
import backboard.training.Unit;
import java.util.Map;

/**
 * What an average person in a gym may reach after years, for as many reps as the exercise is done with; per hand where the load is. A guess
 * that only has to look right.
 */
final class Potential {

    /** Kilograms by exercise. */
    private static final Map<String, Integer> KNOWN = Map.ofEntries(
            Map.entry("barbell-bent-over-row", 75),
            Map.entry("barbell-deadlift", 120),
            Map.entry("chest-supported-row", 28),
            Map.entry("close-grip-lat-pulldown", 80),
            Map.entry("dumbbell-bent-over-row", 28),
            Map.entry("dumbbell-deadlift", 38),
            Map.entry("dumbbell-pullover", 26),
            Map.entry("dumbbell-romanian-deadlift", 32),
            Map.entry("dumbbell-shrug", 36),
            Map.entry("face-pull", 35),
            Map.entry("farmer-carry", 36),
            Map.entry("good-morning", 55),
            Map.entry("half-kneeling-single-arm-pulldown", 38),
            Map.entry("kettlebell-deadlift", 40),
            Map.entry("kettlebell-swing", 28),
            Map.entry("lat-pulldown", 80),
            Map.entry("pallof-press", 22),
            Map.entry("pendlay-row", 75),
            Map.entry("prone-reverse-fly", 10),
            Map.entry("rack-pull", 140),
            Map.entry("renegade-row", 16),
            Map.entry("reverse-fly", 10),
            Map.entry("romanian-deadlift", 95),
            Map.entry("seal-row", 65),
            Map.entry("seated-cable-row", 80),
            Map.entry("single-arm-cable-row", 38),
            Map.entry("single-arm-dumbbell-row", 36),
            Map.entry("straight-arm-pulldown", 36),
            Map.entry("suitcase-carry", 34),
            Map.entry("t-bar-row", 65),
            Map.entry("underhand-barbell-row", 75),
            Map.entry("weighted-back-extension", 25),
            Map.entry("weighted-pull-up", 20));

    private static final double ONE_OF_TWO_HANDS = 0.45;
    private static final double ADVANCED = 0.6;

    private static final double KETTLEBELL_STEP_KG = 4;
    private static final double KETTLEBELL_STEP_LB = 10;

    private Potential() {}

    /** Above 0, also for exercises that only this gym has and for those without weight. */
    static double kilograms(Exercise exercise) {
        Integer known = KNOWN.get(exercise.id());
        if (known != null) {
            return known;
        }
        double hands = exercise.load() == Load.PER_HAND ? ONE_OF_TWO_HANDS : 1;
        return hands * (exercise.level() == Level.ADVANCED ? ADVANCED : 1) * usual(exercise);
    }

    private static int usual(Exercise exercise) {
        return switch (exercise.pattern()) {
            case VERTICAL_PULL, HORIZONTAL_PULL -> 60;
            case HIP_HINGE -> 80;
            case CARRY -> 60;
            case SPINAL_EXTENSION, ANTI_MOVEMENT -> 20;
            case SCAPULAR, ACCESSORY -> 25;
            case MOBILITY, CARDIO -> 10;
        };
    }

    /** The smallest change of weight: what plates and stacks allow, or the next kettlebell. */
    static double step(Exercise exercise, Unit unit) {
        if (!exercise.equipment().contains("kettlebell")) {
            return unit.step();
        }
        return unit == Unit.KG ? KETTLEBELL_STEP_KG : KETTLEBELL_STEP_LB;
    }
}
