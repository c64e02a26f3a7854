package backboard.wall;

import backboard.kiosk.State;
import backboard.muscles.Worked;
import backboard.training.Exercise;
import backboard.training.Muscle;
import backboard.wall.Screen.Muscles;
import backboard.words.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** From an exercise to the words around its map of muscles. */
final class MusclesOf {

    private MusclesOf() {}

    static Muscles exercise(State state, Exercise exercise) {
        Words words = state.words();
        Worked worked = Worked.by(exercise);
        List<String> main = names(worked.main(), words);
        List<String> assist = names(worked.assist(), words);
        return new Muscles(
                worked,
                words.say("wall.muscles.main"),
                words.say("wall.muscles.assist"),
                main,
                assist,
                state.figure(exercise).isPresent() ? List.of() : more(Math.max(main.size(), assist.size()), words));
    }

    private static List<String> names(Set<Muscle> muscles, Words words) {
        return muscles.stream()
                .sorted()
                .map(muscle -> words.name("training.muscle.", muscle))
                .toList();
    }

    /** Only a list without a figure beside it is ever cut. */
    private static List<String> more(int most, Words words) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(left -> words.say("wall.muscles.more", left))
                .toList();
    }
}
