package backboard.editor;

import backboard.training.Exercise;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What equipment is called. */
final class Gear {

    private Gear() {}

    /** By the words of the files, in the order in which the exercises name it. */
    static Map<String, String> names(Collection<Exercise> exercises) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Exercise exercise : exercises) {
            for (int i = 0; i < exercise.equipment().size(); i++) {
                names.putIfAbsent(
                        exercise.equipment().get(i), exercise.equipmentNames().get(i));
            }
        }
        return names;
    }
}
