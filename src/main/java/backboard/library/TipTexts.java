package backboard.library;

import static java.util.Map.entry;

import backboard.files.Nearest;
import backboard.training.Tip;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/** A language's {@code tips.yaml}. */
final class TipTexts {

    private static final int MOST_LINES = 500;

    private static final Map<String, String> FIELDS =
            Examples.of(entry("lines", "[{original: Lower slowly., text: Baja despacio.}]"));

    private static final Map<String, String> LINE =
            Examples.of(entry("original", "Lower slowly."), entry("text", "Baja despacio."));

    private final Page page;
    private final Originals originals;
    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private TipTexts(Page page, Originals originals) {
        this.page = page;
        this.originals = originals;
    }

    /** The translations without mistakes by what they translate; what is wrong with the others is told to the page. */
    static Optional<Map<String, String>> read(Page page, Node root, Originals originals) {
        return Fields.of(page, root, FIELDS).map(fields -> new TipTexts(page, originals).read(fields));
    }

    private Map<String, String> read(Fields fields) {
        for (Node node : fields.items("lines", 1, MOST_LINES)) {
            Fields.of(page, node, LINE).ifPresent(this::line);
        }
        return texts;
    }

    private void line(Fields fields) {
        String original = fields.text("original", Limits.TIP);
        String text = fields.text("text", Limits.TIP);
        if (original.isEmpty() || text.isEmpty()) {
            return;
        }
        Tip tip = originals.tips().get(original);
        if (tip == null && !originals.allTips()) {
            // It may well be in the file whose mistake was told.
            return;
        }
        if (tip == null) {
            fields.wrong(
                    "original",
                    "no tip or fact is '" + Scalars.brief(original) + "'"
                            + Nearest.of(original, originals.tips().keySet())
                                    .map(near -> "; copy its text exactly: '" + near + "'")
                                    .orElse("; delete this line and its translation"));
        } else if (!seen.add(original)) {
            fields.wrong("original", "'" + Scalars.brief(original) + "' is translated a second time; keep one");
        } else if (fits(fields, new Tip(text, tip.source(), tip.verified()))) {
            texts.put(original, text);
        }
    }

    private static boolean fits(Fields fields, Tip translated) {
        int length = translated.line().codePointCount(0, translated.line().length());
        if (length > Limits.TIP) {
            fields.wrong(
                    "text",
                    "the translation and its source have " + length + " characters together, but at most " + Limits.TIP
                            + " fit; shorten it by " + (length - Limits.TIP));
        }
        return length <= Limits.TIP;
    }

    /** The tips in the other language; those without a translation as they are. */
    static List<Tip> said(List<Tip> tips, Map<String, String> texts) {
        return tips.stream()
                .map(tip -> new Tip(texts.getOrDefault(tip.text(), tip.text()), tip.source(), tip.verified()))
                .toList();
    }
}
