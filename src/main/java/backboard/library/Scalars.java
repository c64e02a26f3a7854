package backboard.library;

import backboard.files.HiddenCharacters;
import backboard.files.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Takes single values out of nodes. Each method returns empty after it told the page what is wrong; {@code label} is how it is called. */
final class Scalars {

    private static final Set<String> NOTHING = Set.of("", "~", "null");

    private final Page page;

    Scalars(Page page) {
        this.page = page;
    }

    /** Whether a plain value was left out: {@code rest:} with nothing after it. */
    static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar && scalar.isPlain() && NOTHING.contains(scalar.getValue());
    }

    /** The text without spaces around it, 1 to {@code most} characters. */
    Optional<String> text(Node node, String label, int most) {
        Optional<String> found = raw(node, label);
        if (found.isEmpty()) {
            return found;
        }
        String text = found.get();
        OptionalInt hidden =
                text.codePoints().filter(HiddenCharacters::isHidden).findFirst();
        int length = text.codePointCount(0, text.length());
        if (hidden.isPresent()) {
            return wrong(node, "in " + label + " " + PageText.hiddenSentence(hidden.getAsInt()));
        }
        if (length > most) {
            return wrong(
                    node,
                    label + " has " + length + " characters, but at most " + most + " fit; shorten it by "
                            + (length - most));
        }
        return found;
    }

    /** A whole number within its range; {@code unit} is empty or begins with a space. */
    OptionalInt number(Node node, String label, int least, int most, String unit) {
        Optional<String> found = raw(node, label);
        if (found.isEmpty()) {
            return OptionalInt.empty();
        }
        String range = least + " to " + most + unit;
        if (!found.get().matches("-?[0-9]{1,9}")) {
            wrong(node, label + " must be a whole number, " + range + ", not '" + brief(found.get()) + "'");
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(found.get());
        if (number < least || number > most) {
            wrong(node, label + " is " + number + ", but must be " + range);
            return OptionalInt.empty();
        }
        return OptionalInt.of(number);
    }

    /** A number within its range, with a point where it has decimals; {@code unit} is empty or begins with a space. */
    Optional<Double> decimal(Node node, String label, double least, double most, String unit) {
        Optional<String> found = raw(node, label);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String range = shown(least) + " to " + shown(most) + unit;
        if (!found.get().matches("-?([0-9]{1,6}(\\.[0-9]{0,6})?|\\.[0-9]{1,6})")) {
            return this.<Double>refuse(
                    node, label + " must be a number, " + range + ", not '" + brief(found.get()) + "'");
        }
        double number = Double.parseDouble(found.get());
        if (number < least || number > most) {
            return this.<Double>refuse(node, label + " is " + found.get() + ", but must be " + range);
        }
        return Optional.of(number);
    }

    private static String shown(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    Optional<Boolean> flag(Node node, String label) {
        return oneOf(node, label, List.of("true", "false")).map(Boolean::valueOf);
    }

    /** One of the known words. */
    Optional<String> oneOf(Node node, String label, Collection<String> known) {
        Optional<String> found = raw(node, label);
        if (found.isEmpty() || known.contains(found.get())) {
            return found;
        }
        String word = brief(found.get());
        String mend = word.contains(",")
                ? "; write each word on a line of its own after '- '"
                : Nearest.of(word, known)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("; use one of " + String.join(", ", known));
        return wrong(node, label + " cannot be '" + word + "'" + mend);
    }

    /** The id of an exercise. */
    Optional<String> exercise(Node node, String label, Collection<String> known) {
        Optional<String> found = raw(node, label);
        if (found.isEmpty() || known.contains(found.get())) {
            return found;
        }
        String id = brief(found.get());
        String mend = Nearest.of(id, known)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("; write the name of a file in exercises/ without .yaml");
        return wrong(node, label + " names the unknown exercise '" + id + "'" + mend);
    }

    private Optional<String> raw(Node node, String label) {
        if (isNothing(node)) {
            return wrong(node, label + " has no value; write one or delete the line");
        }
        if (node instanceof ScalarNode scalar) {
            String text = scalar.getValue().strip();
            return text.isEmpty()
                    ? wrong(node, label + " has no text; write some or delete the line")
                    : Optional.of(text);
        }
        return wrong(
                node,
                node instanceof MappingNode
                        ? label + " holds ': ', which begins a new field; put the whole text in quotes"
                        : label + " is a list, but takes a single value; keep one and write it after the colon");
    }

    private Optional<String> wrong(Node node, String sentence) {
        return refuse(node, sentence);
    }

    private <T> Optional<T> refuse(Node node, String sentence) {
        page.wrong(node, sentence);
        return Optional.empty();
    }

    /** A foreign text inside a message, kept short. */
    static String brief(String text) {
        return text.codePointCount(0, text.length()) <= 40
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
    }
}
