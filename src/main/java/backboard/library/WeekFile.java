package backboard.library;

import static java.util.Map.entry;

import backboard.training.Circuit;
import backboard.training.DayContent;
import backboard.training.DayKind;
import backboard.training.Keyed;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** A week of circuits as one file: each weekday with its circuit, or with a word for a day without. */
final class WeekFile {

    /** Below every layer: what an exercise has become since is not held against the file. */
    private static final int BELOW = -1;

    private static final int LONGEST_ID = 60;
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final Map<String, String> DAYS = Arrays.stream(DayOfWeek.values())
            .collect(Collectors.toMap(WeekFile::word, day -> "closed", (one, other) -> one, LinkedHashMap::new));

    private static final Map<String, String> DAY =
            Examples.of(entry("id", "pull-power"), entry("circuit", "{name: Pull Power}"));

    private static final List<String> WITHOUT =
            List.of(DayKind.CLOSED.key(), DayKind.OPEN_GYM.key(), DayKind.STANDARD.key());

    private WeekFile() {}

    private static String word(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    static Map<String, Object> tree(Map<DayOfWeek, DayContent> week) {
        Map<String, Object> file = new LinkedHashMap<>();
        new EnumMap<>(week)
                .forEach((day, content) -> file.put(
                        word(day),
                        content.circuit()
                                .<Object>map(WeekFile::tree)
                                .orElse(content.kind().key())));
        return file;
    }

    private static Map<String, Object> tree(Circuit circuit) {
        Map<String, Object> day = new LinkedHashMap<>();
        day.put("id", circuit.id());
        day.put("circuit", CircuitWriter.tree(circuit));
        return day;
    }

    /** Empty after the page was told what is wrong. */
    static Optional<Map<DayOfWeek, DayContent>> read(Page page, Node root, KnownExercises known) {
        Optional<Fields> fields = Fields.of(page, root, DAYS);
        Map<DayOfWeek, DayContent> week = new EnumMap<>(DayOfWeek.class);
        fields.ifPresent(days -> {
            for (DayOfWeek day : DayOfWeek.values()) {
                String word = word(day);
                if (days.has(word)) {
                    read(page, days, word, known).ifPresent(content -> week.put(day, content));
                }
            }
        });
        if (page.isClean() && week.isEmpty()) {
            page.wrong(1, "there is no day in the file; write at least one, such as 'monday: closed'");
        }
        return page.isClean() ? Optional.of(week) : Optional.empty();
    }

    private static Optional<DayContent> read(Page page, Fields days, String word, KnownExercises known) {
        Node value = days.node(word);
        if (!(value instanceof MappingNode)) {
            return days.optionalWord(word, WITHOUT)
                    .flatMap(kind -> Keyed.find(DayKind.class, kind))
                    .map(DayContent::of);
        }
        return Fields.of(page, value, DAY).flatMap(day -> {
            String id = day.text("id", LONGEST_ID);
            if (!id.isEmpty() && !id.matches(ID)) {
                day.wrong("id", "'id' is small letters, digits and dashes, such as 'pull-power'");
            }
            return day.required("circuit")
                    .flatMap(node ->
                            CircuitReader.read(page, new AssetFile(id, id, Path.of("week"), BELOW), node, known))
                    .map(CircuitFile::circuit)
                    .map(DayContent::of);
        });
    }
}
