package backboard.mannequin;

import backboard.figure.Figure;
import backboard.figure.Loop;
import backboard.kiosk.TestGym;
import backboard.library.Library;
import backboard.training.Exercise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures of the shipped library, and the positions at which a test looks at one. */
final class Shipped {

    static final Library LIBRARY = TestGym.LIBRARY;

    private static final int PER_POSE = 8;

    private Shipped() {}

    static List<String> ids() {
        return List.copyOf(LIBRARY.figures().keySet());
    }

    static Figure figure(String id) {
        return Optional.ofNullable(LIBRARY.figures().get(id)).orElseThrow();
    }

    /** Exercises that a figure shows. */
    static List<Exercise> exercises(String id) {
        return LIBRARY.exercises().values().stream()
                .filter(exercise -> exercise.figure().equals(Optional.of(id)))
                .toList();
    }

    static Mannequin mannequin(String id) {
        Exercise exercise = exercises(id).get(0);
        return Mannequin.of(figure(id), exercise.primary(), exercise.secondary());
    }

    /** The poses and what lies between them, also between the last and the first where it goes round. */
    static List<Double> positions(Figure figure) {
        int legs = figure.poses().size() - (figure.loop() == Loop.THERE_AND_BACK ? 1 : 0);
        List<Double> positions = new ArrayList<>();
        for (int i = 0; i <= legs * PER_POSE; i++) {
            positions.add(i / (double) PER_POSE);
        }
        return positions;
    }
}
