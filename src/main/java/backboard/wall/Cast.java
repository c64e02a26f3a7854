package backboard.wall;

import backboard.mannequin.Mannequin;
import backboard.training.Exercise;
import backboard.wall.Screen.Performer;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** The figures of one screen, each measured once. UI thread. */
final class Cast {

    /** By the very exercise: the library is read once and its exercises live as long as the program. */
    private final Map<Exercise, Mannequin> measured = new IdentityHashMap<>();

    Optional<Mannequin> of(Performer performer) {
        Exercise exercise = performer.exercise();
        return performer
                .figure()
                .map(figure -> measured.computeIfAbsent(
                        exercise, key -> Mannequin.of(figure, exercise.primary(), exercise.secondary())));
    }
}
