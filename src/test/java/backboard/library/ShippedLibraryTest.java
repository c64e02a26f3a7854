package backboard.library;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.files.Problems;
import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Language;
import backboard.training.Load;
import backboard.training.Mode;
import backboard.training.Muscle;
import backboard.training.Pattern;
import backboard.training.Region;
import backboard.training.Sides;
import backboard.training.Station;
import backboard.training.Target;
import backboard.training.Tip;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedLibraryTest {

    private static Library read(AssetSource source, boolean unverifiedFacts) {
        Problems problems = new Problems();
        Library library = Library.read(List.of(source), unverifiedFacts, problems);
        assertThat(problems.all()).isEmpty();
        return library;
    }

    @Test
    void allShippedFilesAreWithoutMistakes() {
        Library library = read(Gym.SHIPPED, false);

        assertThat(library.exercises()).hasSize(90);
        assertThat(library.circuits()).hasSize(7);
        assertThat(library.tips()).hasSize(20 + 7);
        assertThat(library.tips()).allMatch(Tip::verified);
    }

    @Test
    void unverifiedFactsAreShownOnlyWhenStaffSwitchThemOn() {
        List<Tip> unverified = read(Gym.SHIPPED, true).tips().stream()
                .filter(tip -> !tip.verified())
                .toList();

        assertThat(unverified).hasSize(5).allMatch(tip -> !tip.source().isEmpty());
        assertThat(unverified)
                .extracting(Tip::line)
                .contains("About 80% of adults get low back pain at some point."
                        + " — National Institute of Neurological Disorders and Stroke")
                .noneMatch(line -> line.contains("84") || line.contains("ull-up"))
                .allMatch(line -> line.length() <= 110);
    }

    /** Times as in the week's plan. */
    @ParameterizedTest
    @CsvSource({
        "MONDAY, pull-power, 7, 7:15, 27:30, 1:45, 'upper, mid'",
        "TUESDAY, hinge-and-hold, 7, 7:30, 29:00, 2:15, lower",
        "WEDNESDAY, posture-and-core, 8, 7:15, 17:20, 1:45, none",
        "THURSDAY, whole-back-strength, 7, 7:30, 34:30, 2:15, full",
        "FRIDAY, row-and-breathe, 8, 6:45, 24:00, 2:15, none",
        "SATURDAY, no-machine-back, 8, 6:45, 20:00, 1:45, 'upper, mid'",
        "SUNDAY, rest-and-mobility, 8, 5:00, 16:00, 1:00, none"
    })
    void eachWeekdayHasItsCircuit(
            DayOfWeek day, String id, int stations, String warmUp, String circuit, String coolDown, String hard) {
        Circuit planned = read(Gym.SHIPPED, false).circuitFor(day).orElseThrow();

        assertThat(planned.id()).isEqualTo(id);
        assertThat(planned.stations()).hasSize(stations);
        assertThat(clock(planned.warmUpSeconds())).isEqualTo(warmUp);
        assertThat(clock(planned.circuitSeconds())).isEqualTo(circuit);
        assertThat(clock(planned.coolDownSeconds())).isEqualTo(coolDown);
        assertThat(Region.describe(planned.hardRegions())).isEqualTo(hard);
        assertThat(planned.timing().ready()).isEqualTo(10);
    }

    private static String clock(int seconds) {
        return String.format("%d:%02d", seconds / 60, seconds % 60);
    }

    @Test
    void everyFieldOfAnExerciseArrives() {
        Exercise row =
                read(Gym.SHIPPED, false).exercise("single-arm-dumbbell-row").orElseThrow();

        assertThat(row.name()).isEqualTo("Single-arm dumbbell row");
        assertThat(row.shortName()).isEqualTo("One-arm row");
        assertThat(row.aka()).isEqualTo("one-arm row");
        assertThat(row.regions()).containsExactlyInAnyOrder(Region.MID, Region.UPPER);
        assertThat(row.pattern()).isEqualTo(Pattern.HORIZONTAL_PULL);
        assertThat(row.primary()).contains(Muscle.LATISSIMUS_DORSI);
        assertThat(row.secondary()).contains(Muscle.BICEPS_BRACHII);
        assertThat(row.equipment()).containsExactly("dumbbells", "bench");
        assertThat(row.mode()).isEqualTo(Mode.REPS);
        assertThat(row.load()).isEqualTo(Load.TOTAL);
        assertThat(row.sets()).isEqualTo(3);
        assertThat(row.target()).isEqualTo(new Target(8, 12));
        assertThat(row.restSeconds()).isEqualTo(60);
        assertThat(row.tempo().text()).isEqualTo("2-0-1-1");
        assertThat(row.sides()).isEqualTo(Sides.HALF);
        assertThat(row.setup()).hasSize(2);
        assertThat(row.cues()).first().isEqualTo("Let the arm hang long");
        assertThat(row.mistakes()).hasSize(2);
        assertThat(row.easier()).isNotEmpty();
        assertThat(row.harder()).isNotEmpty();
    }

    @Test
    void everyFieldOfAStationArrives() {
        Library library = read(Gym.SHIPPED, false);

        Station first =
                library.circuit("no-machine-back").orElseThrow().stations().get(0);
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.exercise().id()).isEqualTo("negative-pull-up");
        assertThat(first.hard()).isTrue();
        assertThat(first.cap()).isEqualTo(OptionalInt.of(4));
        assertThat(first.note()).isEqualTo("5 s each");
        assertThat(first.easier()).isEqualTo(library.exercise("band-assisted-pull-up"));
        assertThat(first.harder()).isEqualTo(library.exercise("pull-up"));

        List<Station> monday = library.circuit("pull-power").orElseThrow().stations();
        assertThat(monday.get(2).effort()).isEqualTo("7–8");
        assertThat(monday.get(5).sides()).isEqualTo(Sides.EACH_REP);
    }

    @Test
    void everyNameFitsACellOfTheStationStrip() {
        assertThat(read(Gym.SHIPPED, false).exercises().values())
                .extracting(Exercise::shortName)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.length() <= 18);
    }

    @Test
    void theAssetsBesideTheClassesAreTheSameLibrary() {
        assertSameLibrary(read(AssetSource.packed(), false));
    }

    @Test
    void theAssetsInAJarAreTheSameLibrary(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("packed with spaces.jar");
        pack(jar);
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            AssetSource source = AssetSource.packed(loader);
            assertSameLibrary(read(source, false));
            source.root().getFileSystem().close();
        }
    }

    private static void assertSameLibrary(Library packed) {
        Library fromFolder = read(Gym.SHIPPED, false);
        assertThat(packed.exercises()).isEqualTo(fromFolder.exercises());
        assertThat(packed.circuits()).isEqualTo(fromFolder.circuits());
        assertThat(packed.tips()).isEqualTo(fromFolder.tips());
        for (Language language : Language.values()) {
            assertThat(packed.problemsIn(language)).isEmpty();
            assertThat(packed.in(language).exercises())
                    .isEqualTo(fromFolder.in(language).exercises());
            assertThat(packed.in(language).circuits())
                    .isEqualTo(fromFolder.in(language).circuits());
            assertThat(packed.in(language).tips())
                    .isEqualTo(fromFolder.in(language).tips());
        }
    }

    private static void pack(Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> assets = Files.walk(Path.of("assets"))) {
            for (Path path : assets.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(path.toString().replace('\\', '/')));
                Files.copy(path, out);
            }
        }
    }

    @Test
    void anIdThatIsNotThereIsEmpty() {
        Library library = read(Gym.SHIPPED, false);

        assertThat(library.exercise("handstand")).isEqualTo(Optional.empty());
        assertThat(library.circuit("handstand")).isEmpty();
    }
}
