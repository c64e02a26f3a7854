package backboard.wall;

import backboard.mannequin.Mannequin;
import backboard.training.Exercise;
import backboard.wall.Screen.Performer;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** The figures of one screen, each measured once. UI thread. */
final class Cast {

    /** More than any library has; a library that is read again leaves its old exercises behind here. */
    private static final int MOST = 500;

    private final Map<Exercise, Mannequin> measured = new IdentityHashMap<>();

    Optional<Mannequin> of(Performer performer) {
        Exercise exercise = performer.exercise();
        return performer.figure().map(figure -> {
            if (measured.size() > MOST) {
                measured.clear();
            }
            return measured.computeIfAbsent(
                    exercise, key -> Mannequin.of(figure, exercise.primary(), exercise.secondary()));
        });
    }
}
