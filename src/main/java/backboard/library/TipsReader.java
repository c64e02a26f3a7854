package backboard.library;

import static java.util.Map.entry;

import backboard.training.Tip;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** {@code tips.yaml}. */
final class TipsReader {

    private static final int MOST_LINES = 500;

    private static final Map<String, String> FIELDS =
            Examples.of(entry("replace", "true"), entry("tips", "[Lower slowly.]"), entry("facts", "[]"));

    private static final Map<String, String> FACT = Examples.of(
            entry("text", "The erector spinae run along the whole spine."),
            entry("source", "Harvard Health Publishing"),
            entry("verified", "false"));

    private TipsReader() {}

    /**
     * Adds the file's lines to those of lower layers, or puts them in their place if the file says {@code replace: true}.
     *
     * @param lines lines that are unverified included
     */
    static void read(Page page, Node root, List<Tip> lines) {
        Optional<Fields> fields = Fields.of(page, root, FIELDS);
        if (fields.isEmpty()) {
            return;
        }
        Scalars scalars = new Scalars(page);
        List<Tip> found = new ArrayList<>();
        for (Node node : fields.get().optionalItems("tips", 0, MOST_LINES)) {
            scalars.text(node, "a tip", Limits.TIP).ifPresent(text -> found.add(new Tip(text, "", true)));
        }
        for (Node node : fields.get().optionalItems("facts", 0, MOST_LINES)) {
            Fields.of(page, node, FACT).flatMap(TipsReader::fact).ifPresent(found::add);
        }
        if (fields.get().has("replace") && fields.get().flag("replace").orElse(false)) {
            lines.clear();
        }
        lines.addAll(found);
    }

    private static Optional<Tip> fact(Fields fields) {
        String text = fields.text("text", Limits.TIP);
        String source = fields.optionalText("source", Limits.TIP).orElse("");
        Optional<Boolean> verified = fields.flag("verified");
        if (text.isEmpty() || verified.isEmpty()) {
            return Optional.empty();
        }
        Tip fact = new Tip(text, source, verified.get());
        int length = fact.line().codePointCount(0, fact.line().length());
        if (length > Limits.TIP) {
            fields.wrong(
                    "text",
                    "the fact and its source have " + length + " characters together, but at most " + Limits.TIP
                            + " fit; shorten it by " + (length - Limits.TIP));
            return Optional.empty();
        }
        return Optional.of(fact);
    }
}
