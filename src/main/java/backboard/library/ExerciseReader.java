package backboard.library;

import static java.util.Map.entry;

import backboard.training.Exercise;
import backboard.training.Level;
import backboard.training.Load;
import backboard.training.Mode;
import backboard.training.Muscle;
import backboard.training.Pattern;
import backboard.training.Region;
import backboard.training.Sides;
import backboard.training.Target;
import backboard.training.Tempo;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.Node;

/** One file of {@code exercises/}. */
final class ExerciseReader {

    /** Seconds between straight sets. */
    private static final int LONGEST_REST = 600;
    /** What a file says of an exercise that no figure shows. */
    static final String NO_FIGURE = "none";

    private static final Map<String, String> FIELDS = Examples.of(
            entry("name", "Pull-up"),
            entry("short", "Pull-up"),
            entry("aka", "overhand pull-up"),
            entry("regions", "full"),
            entry("pattern", "vertical pull"),
            entry("level", "beginner"),
            entry("equipment", "none"),
            entry("primary", "latissimus dorsi"),
            entry("secondary", "rhomboids"),
            entry("mode", "reps"),
            entry("load", "body weight"),
            entry("sets", "3"),
            entry("target", "8-12"),
            entry("rest", "60"),
            entry("tempo", "2-0-1-1"),
            entry("sides", "half"),
            entry("setup", "Stand tall, feet hip width"),
            entry("cues", "[Pull the elbows back, Lower slowly]"),
            entry("breath", "Breathe out as you pull, in as you return."),
            entry("mistakes", "Swinging the weight"),
            entry("stop", "Stop on sharp pain."),
            entry("easier", "knee-plank"),
            entry("harder", "plank"),
            entry("figure", "plank"));

    private final Page page;
    private final AssetFile file;
    private final Fields fields;

    private ExerciseReader(Page page, AssetFile file, Fields fields) {
        this.page = page;
        this.file = file;
        this.fields = fields;
    }

    /**
     * Empty after the page was told what is wrong.
     *
     * @param known ids of all exercises there are
     * @param figures ids of all figures there are
     */
    static Optional<ExerciseFile> read(
            Page page, AssetFile file, Node root, Collection<String> known, Collection<String> figures) {
        return Fields.of(page, root, FIELDS)
                .flatMap(fields -> new ExerciseReader(page, file, fields).read(known, figures));
    }

    private Optional<ExerciseFile> read(Collection<String> known, Collection<String> figures) {
        String name = fields.text("name", Limits.NAME);
        String shortName = ShortName.read(fields, name);
        String aka = fields.optionalText("aka", Limits.AKA).orElse("");
        Set<Region> regions = RegionWords.read(fields, "regions");
        Optional<Pattern> pattern = fields.choice("pattern", Pattern.class);
        Optional<Level> level = fields.choice("level", Level.class);
        List<String> equipment = equipment();
        Set<Muscle> primary = fields.choices("primary", Muscle.class);
        Set<Muscle> secondary = fields.has("secondary") ? fields.choices("secondary", Muscle.class) : Set.of();
        Optional<Mode> mode = fields.choice("mode", Mode.class);
        Optional<Load> load = fields.choice("load", Load.class);
        int sets = fields.number("sets", 1, Exercise.MOST_SETS, "").orElse(1);
        Optional<Target> target = mode.flatMap(counted -> Amounts.target(fields, "target", counted));
        int rest = fields.number("rest", 0, LONGEST_REST, " seconds").orElse(0);
        Optional<Tempo> tempo = Amounts.tempo(fields, "tempo");
        Sides sides = fields.has("sides") ? fields.choice("sides", Sides.class).orElse(Sides.BOTH) : Sides.BOTH;
        List<String> setup = fields.texts("setup", 1, Limits.CUES, Limits.CUE);
        List<String> cues = fields.texts("cues", 2, Limits.CUES, Limits.CUE);
        String breath = fields.text("breath", Limits.BREATH);
        List<String> mistakes = fields.texts("mistakes", 1, Limits.CUES, Limits.CUE);
        String stop = fields.text("stop", Limits.STOP);
        List<Word> easier = fields.exercises("easier", known);
        List<Word> harder = fields.exercises("harder", known);
        Optional<String> figure = figure(figures);

        checkTogether(regions, pattern, primary, secondary, mode, tempo, easier, harder);
        if (!page.isClean()) {
            return Optional.empty();
        }
        Exercise exercise = new Exercise(
                file.id(),
                name,
                shortName,
                aka,
                regions,
                pattern.orElseThrow(),
                primary,
                secondary,
                equipment,
                equipment,
                level.orElseThrow(),
                mode.orElseThrow(),
                load.orElseThrow(),
                sets,
                target.orElseThrow(),
                rest,
                tempo.orElseThrow(),
                sides,
                setup,
                cues,
                breath,
                mistakes,
                stop,
                easier.stream().map(Word::text).toList(),
                harder.stream().map(Word::text).toList(),
                figure);
        return Optional.of(new ExerciseFile(file, exercise, easier, harder));
    }

    private List<String> equipment() {
        List<String> equipment = fields.texts("equipment", 1, 8, Limits.EQUIPMENT);
        if (equipment.contains("none") && equipment.size() > 1) {
            fields.wrong("equipment", "'none' stands alone in 'equipment'; delete it or the other words");
        }
        return equipment.equals(List.of("none")) ? List.of() : equipment;
    }

    /** The figure of the same name, unless the file names another or none. */
    private Optional<String> figure(Collection<String> figures) {
        if (!fields.has("figure")) {
            return Optional.of(file.id()).filter(figures::contains);
        }
        Set<String> words = new TreeSet<>(figures);
        words.add(NO_FIGURE);
        return fields.optionalWord("figure", words).filter(word -> !word.equals(NO_FIGURE));
    }

    private void checkTogether(
            Set<Region> regions,
            Optional<Pattern> pattern,
            Set<Muscle> primary,
            Set<Muscle> secondary,
            Optional<Mode> mode,
            Optional<Tempo> tempo,
            List<Word> easier,
            List<Word> harder) {
        if (!page.isClean()) {
            return;
        }
        boolean isAccessory = pattern.orElseThrow() == Pattern.ACCESSORY;
        if (regions.isEmpty() != isAccessory) {
            fields.wrong(
                    "regions",
                    isAccessory
                            ? "an accessory never counts toward the back; write 'regions: none' or another pattern"
                            : "only an accessory has no region; name the regions or write 'pattern: accessory'");
        }
        primary.stream()
                .filter(secondary::contains)
                .forEach(muscle -> fields.wrong(
                        "secondary", "'" + muscle.key() + "' is listed under both primary and secondary; delete one"));
        if (mode.orElseThrow() == Mode.REPS && tempo.orElseThrow().repsIn(1).isEmpty()) {
            fields.wrong("tempo", "a hold has no reps; write 'mode: time' or a tempo such as 2-0-1-1");
        }
        Set<String> easierIds = easier.stream().map(Word::text).collect(Collectors.toSet());
        harder.stream()
                .filter(word -> easierIds.contains(word.text()))
                .forEach(word -> page.wrong(
                        word.line(), "'" + word.text() + "' is listed under both easier and harder; delete one"));
    }
}
