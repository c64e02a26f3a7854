package backboard;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.TestGym;
import backboard.library.Library;
import backboard.store.Store;
import backboard.store.StoredPlan;
import backboard.store.StoredPlan.CircuitText;
import backboard.training.Circuit;
import backboard.training.DayKind;
import backboard.training.Repeat;
import backboard.training.Station;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that puts a day on paper. */
class PosterCommandTest {

    /** A Monday. */
    private static final String MONDAY = "2026-11-23";

    @TempDir
    Path folder;

    @Test
    void withoutDataItIsTheCircuitOfTheFiles() throws IOException {
        Told told = run("poster --day " + MONDAY + " --data FOLDER/none --out FOLDER/monday.pdf");

        assertThat(told)
                .isEqualTo(new Told(
                        0, here("Wrote 1 page to FOLDER/monday.pdf: Pull Power, Monday, November 23, 2026\n"), ""));
        assertThat(text("monday.pdf")).contains("Pull Power", "Pull-up", "Chest-supported", "Face pull");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void whatStaffPublishedForTheDayIsOnThePoster() throws IOException {
        publish(MONDAY, DayKind.CIRCUIT, Optional.of(withPlankFirst()));

        Told told = run("poster --day " + MONDAY + " --data FOLDER/gym --out FOLDER/monday.pdf");
        Told later = run("poster --day 2026-11-30 --data FOLDER/gym --out FOLDER/later.pdf");

        assertThat(told.err()).isEmpty();
        assertThat(told.out()).contains("Plank Monday, Monday, November 23, 2026");
        assertThat(text("monday.pdf")).contains("Plank Monday", "Forearm plank").doesNotContain("Pull-up\n");
        assertThat(later.out()).contains("Pull Power, Monday, November 30, 2026");
    }

    @Test
    void aDayWithoutACircuitIsTold() throws IOException {
        publish(MONDAY, DayKind.CLOSED, Optional.empty());

        Told told = run("poster --day " + MONDAY + " --data FOLDER/gym --out FOLDER/monday.pdf");

        assertThat(told)
                .isEqualTo(new Told(
                        2,
                        "",
                        here("No circuit is planned for 2026-11-23;"
                                + " name another day with --day, or a circuit with --circuit.\n")));
        assertThat(folder.resolve("monday.pdf")).doesNotExist();
    }

    @Test
    void cardsOfAnyCircuitInAnotherLanguage() throws IOException {
        Told told = run("poster --circuit pull-power --day " + MONDAY
                + " --cards --language es --data FOLDER/none --out FOLDER/cards.pdf");

        assertThat(told)
                .isEqualTo(new Told(
                        0,
                        here("Wrote 4 pages to FOLDER/cards.pdf: Tarjetas de estación: Potencia de tirón,"
                                + " Lunes, 23 de noviembre de 2026\n"),
                        ""));
        assertThat(text("cards.pdf")).contains("Dominadas", "Estación 7 de 7");
    }

    @Test
    void theSettingsSayWhichPaper() throws IOException {
        Files.writeString(folder.resolve("us.properties"), "poster.paper = letter\n");

        assertThat(
                        run("poster --circuit pull-power --config FOLDER/us.properties --out FOLDER/us.pdf --data FOLDER/none")
                                .code())
                .isZero();

        try (PDDocument document = Loader.loadPDF(folder.resolve("us.pdf").toFile())) {
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(791.9f, 792.1f);
        }
    }

    @Test
    void itNeedsNoDisplay() throws Exception {
        Told told = Told.withoutDisplay(
                folder,
                "poster",
                "--circuit",
                "pull-power",
                "--out",
                here("FOLDER/a.pdf"),
                "--data",
                here("FOLDER/no"));

        assertThat(told.err()).isEmpty();
        assertThat(told.code()).isZero();
        assertThat(folder.resolve("a.pdf")).isNotEmptyFile();
    }

    /** They are large, and a wall that starts after a power cut has no use for them. */
    @Test
    void allElseRunsWithoutTheLibrariesOfPdf() throws Exception {
        String without = Stream.of(Told.classPath().split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*(pdfbox|fontbox|graphics2d)[^/]*\\.jar"))
                .collect(Collectors.joining(File.pathSeparator));

        Told told = Told.startedFrom(without, folder, "check", "--data", here("FOLDER/no"));

        assertThat(without).isNotEqualTo(Told.classPath());
        assertThat(told.err()).isEmpty();
        assertThat(told.code()).isZero();
    }

    private void publish(String day, DayKind kind, Optional<Circuit> circuit) {
        try (Store store = Store.open(folder.resolve("gym"))) {
            store.plans()
                    .publish(new StoredPlan(
                            new UUID(0, 1),
                            LocalDate.parse(day),
                            Repeat.ONCE,
                            kind,
                            circuit.map(one -> new CircuitText(one.id(), Library.text(one))),
                            Optional.empty(),
                            Instant.parse("2026-11-20T12:00:00Z")));
        }
    }

    private static Circuit withPlankFirst() {
        Circuit filed = TestGym.LIBRARY.circuit("pull-power").orElseThrow();
        List<Station> stations = new ArrayList<>(filed.stations());
        stations.set(0, stations.get(0).doing(TestGym.LIBRARY.exercise("plank").orElseThrow()));
        return filed.doing(stations).named("Plank Monday");
    }

    private String text(String file) throws IOException {
        try (PDDocument document = Loader.loadPDF(folder.resolve(file).toFile())) {
            return new PDFTextStripper().getText(document).replace("\r", "");
        }
    }

    private Told run(String line) {
        return Told.by(folder, here(line).split(" "));
    }

    private String here(String text) {
        return text.replace("FOLDER", folder.toString()).replace("\n", System.lineSeparator());
    }
}
