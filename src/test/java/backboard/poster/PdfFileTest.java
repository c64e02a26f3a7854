package backboard.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backboard.settings.Paper;
import backboard.training.Circuit;
import backboard.training.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files as another program reads them. */
class PdfFileTest {

    private static final int WHITE = 0xFFFFFF;

    @TempDir
    Path folder;

    @Test
    void aPosterIsOneSheetOfThePaperAndSaysWhatItIs() throws IOException {
        for (Paper paper : Paper.values()) {
            Circuit circuit = Papers.shipped("pull-power", Language.ENGLISH).circuit();
            Path file = written(Posters.poster(Papers.of(circuit, Language.ENGLISH, paper)));

            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
                PDRectangle box = document.getPage(0).getMediaBox();
                assertThat((double) box.getWidth()).isCloseTo(paper.width() / 25.4 * 72, within(.1));
                assertThat((double) box.getHeight()).isCloseTo(paper.height() / 25.4 * 72, within(.1));
                assertThat(document.getDocumentInformation().getTitle())
                        .isEqualTo("Pull Power, Wednesday, November 25, 2026");
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            }
        }
    }

    @Test
    void itsWordsCanBeReadAndSearched() throws IOException {
        String text = text(written(Posters.poster(Papers.shipped("pull-power", Language.SPANISH))));

        assertThat(text)
                .contains("Potencia de tirón", "3 rondas · 40 s de trabajo · 20 s de descanso", "Harbour Strength")
                .contains("Muévete sin dolor. Si algo te duele, para y avisa al personal.")
                .contains("Dominadas", "Hasta 8 repeticiones", "Puente de glúteos", "Calentamiento");
    }

    @Test
    void whatItTakesToPrintItIsInside() throws IOException {
        Path file = written(Posters.poster(Papers.shipped("pull-power", Language.ENGLISH)));

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDResources page = document.getPage(0).getResources();
            for (COSName name : page.getXObjectNames()) {
                PDResources resources = ((PDFormXObject) page.getXObject(name)).getResources();
                assertThat(resources.getFontNames()).isNotEmpty();
                for (COSName font : resources.getFontNames()) {
                    PDFont embedded = resources.getFont(font);
                    assertThat(embedded.isEmbedded()).isTrue();
                    assertThat(embedded.getName()).matches("[A-Z]{6}\\+BarlowCondensed-\\w+");
                }
                assertThat(resources.getXObjectNames())
                        .as("curves only, no picture")
                        .isEmpty();
            }
        }
        assertThat(Files.size(file)).isLessThan(500_000);
    }

    @Test
    void theFigureIsThereWithMusclesInColourAndTheMarginIsWhite() throws IOException {
        Path file = written(Posters.poster(Papers.shipped("pull-power", Language.ENGLISH)));

        BufferedImage picture = rendered(file, 0);

        assertThat(share(picture, 0xD9480F)).as("main muscles").isBetween(.002, .05);
        assertThat(share(picture, 0x1A1A1A)).as("black").isBetween(.03, .2);
        assertThat(share(picture, WHITE)).as("white paper").isGreaterThan(.6);
        for (int x = 0; x < picture.getWidth(); x++) {
            assertThat(picture.getRGB(x, 10) & WHITE).isEqualTo(WHITE);
            assertThat(picture.getRGB(x, picture.getHeight() - 10) & WHITE).isEqualTo(WHITE);
        }
        for (int y = 0; y < picture.getHeight(); y++) {
            assertThat(picture.getRGB(10, y) & WHITE).isEqualTo(WHITE);
            assertThat(picture.getRGB(picture.getWidth() - 10, y) & WHITE).isEqualTo(WHITE);
        }
    }

    @Test
    void stationCardsAreTwoOnASheetWithEveryCue() throws IOException {
        Handout handout = Papers.shipped("pull-power", Language.ENGLISH);
        Path file = written(Posters.cards(handout));

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(4);
        }
        String text = text(file).replaceAll("\\s+", " ");
        handout.circuit()
                .stations()
                .forEach(station -> assertThat(text)
                        .contains(station.exercise().cues())
                        .contains(station.exercise().stop())
                        .contains("Station " + station.number() + " of 7"));
        assertThat(text).contains("Avoid: kicking or swinging to get the chin up", "Easier: Band-assisted pull-up");
        assertThat(share(rendered(file, 3), 0x1A1A1A)).isGreaterThan(.02);
    }

    @Test
    void thePrescriptionOfEachStationIsInWords() throws IOException {
        Circuit circuit = Papers.longest(Language.ENGLISH, 6);
        String text = text(written(Posters.poster(Papers.of(circuit, Language.ENGLISH, Paper.A4))))
                .replaceAll("[\\s\\u00a0]+", " ");

        assertThat(text)
                .contains("8–12 reps · drop set in the last round · per side, switch halfway")
                .contains("15, 12, 10, 8 reps, round by round · sides take turns")
                .contains("12 reps at the start of each minute")
                .contains("As many good reps as you can")
                .contains("90 s work · effort 7–8 of 10")
                .contains("Effort 7–8 of 10 · superset: straight on to 3");
    }

    @Test
    void theSamePagesMakeTheSameFile() throws IOException {
        Path first = written(Posters.poster(Papers.shipped("hinge-and-hold", Language.ENGLISH)));
        byte[] before = Files.readAllBytes(first);

        Path second = written(Posters.poster(Papers.shipped("hinge-and-hold", Language.ENGLISH)));

        assertThat(Files.readAllBytes(second)).isEqualTo(before);
    }

    @Test
    void aFileThatIsThereIsReplacedAndNothingElseIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("poster.pdf"), "last week's");

        Posters.write(Posters.poster(Papers.shipped("pull-power", Language.ENGLISH)), file);

        assertThat(Files.readAllBytes(file)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEqualTo(List.of(file));
        }
    }

    @Test
    void whatCannotBeWrittenIsToldAndLeavesNothing() throws IOException {
        Pages poster = Posters.poster(Papers.shipped("pull-power", Language.ENGLISH));
        Path missing = folder.resolve("none");

        assertThatThrownBy(() -> Posters.write(poster, missing.resolve("a.pdf")))
                .isInstanceOf(PosterException.class)
                .hasMessage("The folder " + missing + " does not exist; create it first or choose another file.");
        assertThatThrownBy(() -> Posters.write(poster, folder))
                .isInstanceOf(PosterException.class)
                .hasMessage(folder + " is not a file that can be replaced; choose another name.");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private Path written(Pages pages) {
        Path file = folder.resolve("made.pdf");
        Posters.write(pages, file);
        return file;
    }

    private static String text(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }

    private static BufferedImage rendered(Path file, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFRenderer(document).renderImageWithDPI(page, 72, ImageType.RGB);
        }
    }

    /** Of the picture that has nearly this colour. */
    private static double share(BufferedImage picture, int colour) {
        long near = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                near += isNear(picture.getRGB(x, y), colour) ? 1 : 0;
            }
        }
        return near / (double) (picture.getWidth() * picture.getHeight());
    }

    private static boolean isNear(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > 24) {
                return false;
            }
        }
        return true;
    }
}
