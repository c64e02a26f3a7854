package backboard.library;

import backboard.training.Tip;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes lines for the wall as a {@code tips.yaml}, and their translations as one of a language's. Both are read back as they were. */
final class TipsWriter {

    private TipsWriter() {}

    /** @param replace whether the lines take the place of those of lower layers */
    static String write(List<Tip> lines, boolean replace) {
        Map<String, Object> file = new LinkedHashMap<>();
        if (replace) {
            file.put("replace", true);
        }
        // Facts are read after tips, so from the first one on everything is written as a fact: the order stays.
        int plain = 0;
        while (plain < lines.size()
                && lines.get(plain).source().isEmpty()
                && lines.get(plain).verified()) {
            plain++;
        }
        file.put("tips", lines.subList(0, plain).stream().map(Tip::text).toList());
        file.put(
                "facts",
                lines.subList(plain, lines.size()).stream()
                        .map(TipsWriter::fact)
                        .toList());
        return YamlText.of(file);
    }

    private static Map<String, Object> fact(Tip tip) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", tip.text());
        if (!tip.source().isEmpty()) {
            fields.put("source", tip.source());
        }
        fields.put("verified", tip.verified());
        return fields;
    }

    /** @param texts what each line is in the language */
    static String translation(Map<String, String> texts) {
        return YamlText.of(Map.of(
                "lines",
                texts.entrySet().stream()
                        .map(text -> line(text.getKey(), text.getValue()))
                        .toList()));
    }

    private static Map<String, Object> line(String original, String text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("original", original);
        fields.put("text", text);
        return fields;
    }
}
