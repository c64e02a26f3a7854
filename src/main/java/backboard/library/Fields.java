package backboard.library;

import backboard.files.Nearest;
import backboard.training.Keyed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The fields of one mapping. Unknown and repeated fields are told when it is made, everything else when a field is asked for. What is wrong
 * is told to the page once, and empty or an empty list returned; whoever builds a value from it looks at {@link Page#isClean} first.
 */
final class Fields {

    private final Page page;
    private final Scalars scalars;
    private final int line;
    private final Map<String, String> examples;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Fields(Page page, MappingNode node, Map<String, String> examples) {
        this.page = page;
        this.scalars = new Scalars(page);
        this.line = Page.line(node);
        this.examples = examples;
        Map<String, Node> misspelt = new LinkedHashMap<>();
        node.getValue().forEach(tuple -> take(tuple, misspelt));
        // What was meant is read all the same, so that it is not also called missing.
        misspelt.forEach(values::putIfAbsent);
    }

    /** @param examples the known fields, each with a value to show where it is missing */
    static Optional<Fields> of(Page page, Node node, Map<String, String> examples) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new Fields(page, mapping, examples));
        }
        Map.Entry<String, String> first = examples.entrySet().iterator().next();
        page.wrong(
                node,
                "lines of 'field: value' belong here, such as '" + first.getKey() + ": " + first.getValue() + "'");
        return Optional.empty();
    }

    private void take(NodeTuple tuple, Map<String, Node> misspelt) {
        Node key = tuple.getKeyNode();
        String name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (values.containsKey(name)) {
            page.wrong(key, "the field '" + name + "' stands here a second time; keep one");
        } else if (examples.containsKey(name)) {
            values.put(name, tuple.getValueNode());
        } else {
            Optional<String> meant = Nearest.of(name, examples.keySet());
            page.wrong(
                    key,
                    "unknown field '" + Scalars.brief(name) + "'; "
                            + meant.map(near -> "did you mean '" + near + "'?")
                                    .orElse("the fields here are " + String.join(", ", examples.keySet())));
            meant.ifPresent(near -> misspelt.putIfAbsent(near, tuple.getValueNode()));
        }
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    /** The line of the field's value, or of the first field where it is left out. */
    int line(String field) {
        return Optional.ofNullable(values.get(field)).map(Page::line).orElse(line);
    }

    void wrong(String field, String sentence) {
        page.wrong(line(field), sentence);
    }

    /** The value of a field that is there. */
    Node node(String field) {
        return Objects.requireNonNull(values.get(field));
    }

    Optional<Node> required(String field) {
        if (!has(field)) {
            page.wrong(
                    line,
                    "the field '" + field + "' is missing; add it, such as '" + field + ": " + examples.get(field)
                            + "'");
        }
        return Optional.ofNullable(values.get(field));
    }

    String text(String field, int most) {
        return required(field)
                .flatMap(node -> scalars.text(node, quoted(field), most))
                .orElse("");
    }

    /** The text, or empty where the field is left out. */
    Optional<String> optionalText(String field, int most) {
        return Optional.ofNullable(values.get(field)).flatMap(node -> scalars.text(node, quoted(field), most));
    }

    OptionalInt number(String field, int least, int most, String unit) {
        return required(field)
                .map(node -> scalars.number(node, quoted(field), least, most, unit))
                .orElse(OptionalInt.empty());
    }

    OptionalInt optionalNumber(String field, int least, int most, String unit) {
        return has(field) ? number(field, least, most, unit) : OptionalInt.empty();
    }

    /** The number, or empty where the field is left out. */
    Optional<Double> optionalDecimal(String field, double least, double most, String unit) {
        return Optional.ofNullable(values.get(field))
                .flatMap(node -> scalars.decimal(node, quoted(field), least, most, unit));
    }

    Optional<Boolean> flag(String field) {
        return required(field).flatMap(node -> scalars.flag(node, quoted(field)));
    }

    <E extends Enum<E> & Keyed> Optional<E> choice(String field, Class<E> type) {
        return required(field)
                .flatMap(node -> scalars.oneOf(node, quoted(field), Keyed.keys(type)))
                .flatMap(word -> Keyed.find(type, word));
    }

    /** One of the known words, or empty where the field is left out. */
    Optional<String> optionalWord(String field, Collection<String> known) {
        return Optional.ofNullable(values.get(field)).flatMap(node -> scalars.oneOf(node, quoted(field), known));
    }

    <E extends Enum<E> & Keyed> Set<E> choices(String field, Class<E> type) {
        Set<E> chosen = new LinkedHashSet<>();
        words(field, Keyed.keys(type))
                .forEach(word -> Keyed.find(type, word.text()).ifPresent(chosen::add));
        return Collections.unmodifiableSet(chosen);
    }

    /** A list of different known words, or a single one without a dash; at least one. */
    List<Word> words(String field, Collection<String> known) {
        return words(field, node -> scalars.oneOf(node, quoted(field), known));
    }

    /** A list of ids of different exercises; empty where the field is left out. */
    List<Word> exercises(String field, Collection<String> known) {
        return has(field) ? words(field, node -> scalars.exercise(node, quoted(field), known)) : List.of();
    }

    private List<Word> words(String field, Function<Node, Optional<String>> take) {
        Optional<Node> value = required(field);
        List<Node> nodes = value.map(Fields::oneOrList).orElse(List.of());
        if (value.isPresent() && nodes.isEmpty()) {
            wrong(field, quoted(field) + " is an empty list; write at least one word or delete the field");
        }
        List<Word> words = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Node node : nodes) {
            take.apply(node).ifPresent(word -> {
                words.add(new Word(word, Page.line(node)));
                if (!seen.add(word)) {
                    page.wrong(node, quoted(field) + " names '" + word + "' twice; delete one");
                }
            });
        }
        return words;
    }

    /** The id of an exercise. */
    Optional<String> exercise(String field, Collection<String> known) {
        return required(field).flatMap(node -> scalars.exercise(node, quoted(field), known));
    }

    /** A list of texts, or a single one without a dash. */
    List<String> texts(String field, int least, int most, int longest) {
        List<Node> nodes = required(field).map(Fields::oneOrList).orElse(List.of());
        if (has(field) && (nodes.size() < least || nodes.size() > most)) {
            wrong(
                    field,
                    quoted(field) + " has " + nodes.size() + (nodes.size() == 1 ? " line" : " lines") + ", but takes "
                            + least + " to " + most);
        }
        return textsOf(field, nodes, longest);
    }

    private List<String> textsOf(String field, List<Node> nodes, int longest) {
        return nodes.stream()
                .flatMap(node -> scalars.text(node, "a line of " + quoted(field), longest).stream())
                .toList();
    }

    /** A translated list of texts, or a single one without a dash: a line for each of the original. */
    List<String> lines(String field, int count, int longest) {
        List<Node> nodes = required(field).map(Fields::oneOrList).orElse(List.of());
        if (has(field) && nodes.size() != count) {
            wrong(
                    field,
                    quoted(field) + " has " + nodes.size() + (nodes.size() == 1 ? " line" : " lines")
                            + ", but the original has " + count + "; write one for each in the same order");
        }
        return textsOf(field, nodes, longest);
    }

    /** The items of a list. */
    List<Node> items(String field, int least, int most) {
        Optional<Node> value = required(field);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof SequenceNode list)) {
            wrong(field, quoted(field) + " must be a list, each item on a line after '- '");
            return List.of();
        }
        int count = list.getValue().size();
        if (count < least || count > most) {
            wrong(
                    field,
                    quoted(field) + " has " + count + (count == 1 ? " item" : " items") + ", but takes " + least
                            + " to " + most);
        }
        return list.getValue();
    }

    /** The items of a list; empty where the field is left out. */
    List<Node> optionalItems(String field, int least, int most) {
        return has(field) ? items(field, least, most) : List.of();
    }

    Optional<Fields> section(String field, Map<String, String> examplesInside) {
        return required(field).flatMap(node -> of(page, node, examplesInside));
    }

    private static List<Node> oneOrList(Node node) {
        return node instanceof SequenceNode list ? list.getValue() : List.of(node);
    }

    private static String quoted(String field) {
        return "'" + field + "'";
    }
}
