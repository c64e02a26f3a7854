package backboard.library;

import backboard.training.Step;
import java.util.Optional;
import java.util.OptionalInt;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** One step of a warm-up or cool-down: {@code brisk-walk: 300}. */
final class StepReader {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 1200;

    private StepReader() {}

    static Optional<Step> read(Page page, String field, Node node, KnownExercises known) {
        if (!(node instanceof MappingNode step) || step.getValue().size() != 1) {
            page.wrong(node, "a step of '" + field + "' is an exercise and its seconds, such as '- brisk-walk: 300'");
            return Optional.empty();
        }
        Scalars scalars = new Scalars(page);
        NodeTuple pair = step.getValue().get(0);
        Optional<String> id = scalars.exercise(pair.getKeyNode(), "'" + field + "'", known.ids());
        OptionalInt seconds = scalars.number(
                pair.getValueNode(), "the time of a step of '" + field + "'", SHORTEST, LONGEST, " seconds");
        return seconds.isEmpty()
                ? Optional.empty()
                : id.flatMap(word -> known.get(word, page)).map(exercise -> new Step(exercise, seconds.getAsInt()));
    }
}
