package backboard.catalogue;

import backboard.kiosk.Catalogue;
import backboard.training.Exercise;
import backboard.training.Language;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The equipment that exercises need: the words of the files with what people call them. */
record Gear(Map<String, String> names) {

    static Gear of(Catalogue catalogue, Language language) {
        Map<String, String> names = new TreeMap<>();
        catalogue.exercises().forEach(entry -> {
            Exercise said = entry.in(language);
            for (int i = 0; i < said.equipment().size(); i++) {
                names.putIfAbsent(said.equipment().get(i), said.equipmentNames().get(i));
            }
        });
        return new Gear(names);
    }

    List<String> words() {
        return List.copyOf(names.keySet());
    }

    String name(String word) {
        return names.getOrDefault(word, word);
    }
}
