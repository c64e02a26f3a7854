package backboard;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between the rooms. */
class RoomsTest {

    /** Each room with the rooms it may use. Main, in the root, may use all and is used by none. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("training", List.of()),
            Map.entry("files", List.of()),
            Map.entry("coach", List.of("training")),
            Map.entry("figure", List.of("training")),
            Map.entry("settings", List.of("files", "training")),
            Map.entry("library", List.of("files", "training", "figure")),
            Map.entry("store", List.of("training")),
            Map.entry("exchange", List.of("training", "files")),
            Map.entry("roster", List.of("training", "words", "files", "store")),
            Map.entry(
                    "kiosk",
                    List.of(
                            "training",
                            "words",
                            "coach",
                            "files",
                            "figure",
                            "settings",
                            "library",
                            "store",
                            "export",
                            "exchange",
                            "roster")),
            Map.entry("demo", List.of("training", "settings", "library", "store", "kiosk")),
            Map.entry("export", List.of("training", "library", "store")),
            Map.entry("look", List.of()),
            Map.entry("keys", List.of()),
            Map.entry("words", List.of("training")),
            Map.entry("composer", List.of("training", "words", "coach")),
            Map.entry("mannequin", List.of("training", "figure", "look")),
            Map.entry("workbench", List.of("training", "files", "library", "figure", "mannequin", "look")),
            Map.entry("muscles", List.of("training", "look")),
            Map.entry("slab", List.of("training", "words", "settings", "kiosk", "look")),
            Map.entry("sound", List.of("training", "words", "settings", "kiosk", "look")),
            Map.entry(
                    "wall",
                    List.of(
                            "training",
                            "words",
                            "settings",
                            "kiosk",
                            "look",
                            "slab",
                            "figure",
                            "mannequin",
                            "muscles")),
            Map.entry("progress", List.of("training", "words", "settings", "kiosk", "look", "slab")),
            Map.entry(
                    "checkin",
                    List.of("training", "words", "coach", "settings", "kiosk", "keys", "look", "slab", "muscles")),
            Map.entry(
                    "staff",
                    List.of(
                            "training",
                            "words",
                            "settings",
                            "kiosk",
                            "keys",
                            "look",
                            "exchange",
                            "roster",
                            "poster",
                            "editor",
                            "catalogue")),
            Map.entry("poster", List.of("training", "words", "settings", "figure", "mannequin", "muscles", "look")),
            Map.entry(
                    "editor",
                    List.of(
                            "training",
                            "words",
                            "settings",
                            "kiosk",
                            "coach",
                            "composer",
                            "figure",
                            "mannequin",
                            "muscles",
                            "slab",
                            "look",
                            "wall")),
            Map.entry(
                    "catalogue", List.of("training", "words", "files", "settings", "library", "kiosk", "look", "wall")),
            Map.entry(
                    "snapshot",
                    List.of(
                            "training",
                            "words",
                            "settings",
                            "library",
                            "figure",
                            "mannequin",
                            "kiosk",
                            "look",
                            "wall",
                            "progress",
                            "checkin")),
            Map.entry(
                    "display",
                    List.of(
                            "training",
                            "words",
                            "settings",
                            "kiosk",
                            "keys",
                            "look",
                            "slab",
                            "sound",
                            "wall",
                            "progress",
                            "checkin",
                            "staff")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("backboard");

    static Set<String> rooms() {
        return ARROWS.keySet();
    }

    @Test
    void everyRoomIsOnTheMapAndSaysWhatItIs() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/backboard"))) {
            Set<String> rooms = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toSet());
            assertThat(rooms).isEqualTo(ARROWS.keySet());
            for (String room : rooms) {
                assertThat(Path.of("src/main/java/backboard", room, "package-info.java"))
                        .content()
                        .contains("@NullMarked")
                        .contains("Lives here")
                        .contains("May not")
                        .contains("Decision");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void arrowsRunOneWay(String room) {
        String[] allowed = Stream.concat(Stream.of(room), ARROWS.getOrDefault(room, List.of()).stream())
                .map(name -> "backboard." + name + "..")
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage("backboard." + room + "..")
                .should(not(dependOnClassesThat(resideInAnyPackage("backboard..")
                        .and(com.tngtech.archunit.base.DescribedPredicate.not(resideInAnyPackage(allowed))))))
                .check(CLASSES);
    }

    @Test
    void noTwoRoomsUseEachOther() {
        slices().matching("backboard.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void trainingAndTheCoachKnowOnlyTheLanguage() {
        classes()
                .that()
                .resideInAnyPackage("backboard.training..", "backboard.coach..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "backboard.training..",
                        "backboard.coach..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void onlyTheScreensKnowScreens() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "backboard.training..",
                        "backboard.coach..",
                        "backboard.composer..",
                        "backboard.files..",
                        "backboard.figure..",
                        "backboard.settings..",
                        "backboard.library..",
                        "backboard.store..",
                        "backboard.kiosk..",
                        "backboard.demo..",
                        "backboard.exchange..",
                        "backboard.roster..",
                        "backboard.export..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..", "com.formdev..", "org.jfree..")
                .check(CLASSES);
    }

    @Test
    void onlyTheStoreKnowsSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("backboard.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..")
                .check(CLASSES);
    }

    /** The wall starts without it. */
    @Test
    void onlyTheWriterOfPostersKnowsPdf() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("backboard.poster.PdfFile")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..", "de.rototor..")
                .check(CLASSES);
    }

    @Test
    void onlyTheClockAsksForTheTime() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("backboard.kiosk.TimeSource$1")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(LocalTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(CLASSES);
    }
}
