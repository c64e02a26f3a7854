package backboard.poster;

import backboard.look.Face;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes pages to a PDF file that appears whole or not at all. */
final class PdfFile {

    /** A PDF is measured in these. */
    private static final double POINTS_PER_INCH = 72;

    private PdfFile() {}

    static void write(Pages pages, Path target) {
        Path folder = folderOf(target);
        try {
            // A link stays a link: the file it leads to is replaced.
            Path place = Files.exists(target) ? target.toRealPath() : target;
            Path draft = folderOf(place).resolve(".backboard-poster-" + UUID.randomUUID() + ".tmp");
            try {
                draw(pages, draft);
                Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException failure) {
            throw new PosterException(
                    target + " cannot be written: the disk must have room and the folder " + folder
                            + " must be one this user may write to.",
                    failure);
        }
    }

    /** @throws PosterException if the target can be seen to be no file */
    private static Path folderOf(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || (Files.exists(target) && !Files.isRegularFile(target))) {
            throw new PosterException(target + " is not a file that can be replaced; choose another name.");
        }
        if (!Files.isDirectory(folder)) {
            throw new PosterException(
                    "The folder " + folder + " does not exist; create it first or choose another file.");
        }
        return folder;
    }

    private static void draw(Pages pages, Path draft) throws IOException {
        try (PDDocument document = new PDDocument();
                PdfBoxGraphics2DFontTextDrawer fonts = fonts(document)) {
            document.getDocumentInformation().setTitle(pages.title());
            document.getDocumentInformation().setCreator("Backboard");
            document.getDocumentCatalog().setLanguage(pages.locale().toLanguageTag());
            // In place of the time, so that the same pages make the same file.
            document.setDocumentId((long) pages.title().hashCode());
            for (int page = 0; page < pages.count(); page++) {
                draw(pages, page, document, fonts);
            }
            try (FileChannel channel =
                            FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                document.save(out);
                channel.force(true);
            }
        }
    }

    private static PdfBoxGraphics2DFontTextDrawer fonts(PDDocument document) throws IOException {
        PdfBoxGraphics2DFontTextDrawer fonts = new PdfBoxGraphics2DFontTextDrawer();
        for (Face face : Face.values()) {
            try (InputStream file = face.file()) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
                // Without ligatures: AWT measures none, and readers of the file would not find their letters.
                font.setEnableGsub(false);
                document.registerTrueTypeFontForClosing(font);
                fonts.registerFont(face.at(1).getFontName(), PDType0Font.load(document, font, true));
            }
        }
        return fonts;
    }

    private static void draw(Pages pages, int page, PDDocument document, PdfBoxGraphics2DFontTextDrawer fonts)
            throws IOException {
        float width = points(pages.paper().width());
        float height = points(pages.paper().height());
        PDPage sheet = new PDPage(new PDRectangle(width, height));
        document.addPage(sheet);
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
        graphics.setFontTextDrawer(fonts);
        graphics.scale(POINTS_PER_INCH / Pages.DOTS, POINTS_PER_INCH / Pages.DOTS);
        pages.paint(graphics, page);
        graphics.dispose();
        try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
            content.drawForm(graphics.getXFormObject());
        }
    }

    private static float points(double mm) {
        return (float) (mm / Pages.MM_PER_INCH * POINTS_PER_INCH);
    }
}
