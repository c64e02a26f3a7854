package backboard.library;

import backboard.files.Nearest;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** A language's {@code equipment.yaml}: how to say each word that the exercises have under {@code equipment}. */
final class EquipmentNames {

    private EquipmentNames() {}

    /**
     * The names without mistakes by their words; what is wrong with the others is told to the page.
     *
     * @param used words of the library's exercises
     * @param elsewhere whether another word can be one of an exercise that is out of sight, asked only about those not used
     */
    static Optional<Map<String, String>> read(
            Page page, Node root, Collection<String> used, Predicate<String> elsewhere) {
        if (!(root instanceof MappingNode mapping)) {
            page.wrong(root, "lines of 'word: translation' belong here, such as 'barbell: barra'");
            return Optional.empty();
        }
        Scalars scalars = new Scalars(page);
        Map<String, String> names = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Optional<String> word = scalars.text(tuple.getKeyNode(), "a piece of equipment", Limits.EQUIPMENT);
            if (word.isEmpty()) {
                continue;
            }
            String known = word.get();
            if (!seen.add(known)) {
                page.wrong(tuple.getKeyNode(), "'" + known + "' is translated a second time; keep one");
            } else if (!used.contains(known) && !elsewhere.test(known)) {
                page.wrong(
                        tuple.getKeyNode(),
                        "no exercise needs '" + known + "'"
                                + Nearest.of(known, used)
                                        .map(near -> "; did you mean '" + near + "'?")
                                        .orElse("; delete the line"));
            } else {
                scalars.text(tuple.getValueNode(), "'" + known + "'", Limits.EQUIPMENT)
                        .ifPresent(name -> names.put(known, name));
            }
        }
        return Optional.of(names);
    }
}
