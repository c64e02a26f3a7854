package backboard.library;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.files.Problem;
import backboard.files.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A gym's own asset files in a folder, read over the shipped ones. */
final class Gym {

    static final AssetSource SHIPPED = AssetSource.directory(Path.of("assets"), "assets");

    /** Right as it stands; the numbers of the lines matter to the tests. */
    static final String EXERCISE = """
            name: Gym row
            regions:
              - mid
              - upper
            pattern: horizontal pull
            level: beginner
            equipment: barbell
            primary:
              - rhomboids
            secondary:
              - biceps brachii
            mode: reps
            load: total
            sets: 3
            target: 8-12
            rest: 60
            tempo: 2-0-1-1
            setup:
              - Stand tall
            cues:
              - Pull the elbows back
              - Lower slowly
            breath: Breathe out as you pull.
            mistakes:
              - Swinging
            stop: Stop on sharp pain.
            easier:
              - band-seated-row
            harder:
              - pendlay-row
            """;

    /** Right as it stands; the numbers of the lines matter to the tests. */
    static final String CIRCUIT = """
            name: Gym Circuit
            level: beginner
            day: monday
            why: Rows and a plank.
            hard:
              - mid
              - upper
            timing:
              ready: 10
              work: 40
              rest: 20
              transition: 15
              rounds: 2
              round rest: 60
            warm-up:
              - brisk-walk: 300
            stations:
              - exercise: inverted-row
                hard: true
                cap: 12
                effort: 7-8
                note: Slow
                easier: bent-knee-inverted-row
              - exercise: ring-row
                hard: true
              - exercise: plank
            cool-down:
              - childs-pose: 60
            """;

    /** Right as it stands; the numbers of the lines matter to the tests. */
    static final String FIGURE = """
            view: side
            loop: there and back
            starts: squeezed
            seconds: 3
            pin: ball 0.07 0
            poses:
              - { trunk: 50, hip: 80, knee: 40, hand: 0.28 0.4 }
              - { trunk: 0, shoulder: 20, elbow: 100 }
            gear:
              - barbell: hand
            """;

    private final Path root;
    private final Problems problems = new Problems();

    Gym(Path root) {
        this.root = root;
    }

    Gym with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Gym with(String file, byte[] bytes) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.resolveSibling(""));
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Library overShipped() {
        return Library.read(List.of(SHIPPED, source()), false, problems);
    }

    List<Problem> problems() {
        return problems.all();
    }

    AssetSource source() {
        return AssetSource.directory(root, "gym");
    }

    /** The text with one place changed. */
    static String change(String text, String from, String to) {
        assertThat(text).containsOnlyOnce(from);
        return text.replace(from, to);
    }
}
