package backboard.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTest {

    private static final BufferedImage IMAGE = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);

    @TempDir
    Path folder;

    @Test
    void theFoldersAboveAPictureAreMade() {
        Path file = folder.resolve("some/where/picture.png");

        Picture.write(IMAGE, file);

        assertThat(file).isNotEmptyFile();
    }

    @Test
    void aFileInPlaceOfTheFolderIsToldInOneSentence() throws IOException {
        Path file = Files.createFile(folder.resolve("pictures")).resolve("wall.png");

        assertThatThrownBy(() -> Picture.write(IMAGE, file))
                .isInstanceOf(PictureException.class)
                .hasMessage(file + " cannot be written: the disk must have room and " + folder.resolve("pictures")
                        + " must be a folder this user may write to.");
    }

    @Test
    void aFolderInPlaceOfThePictureIsToldInOneSentence() throws IOException {
        Path file =
                Files.createDirectories(folder.resolve("wall.png/not empty")).getParent();

        assertThatThrownBy(() -> Picture.write(IMAGE, file))
                .isInstanceOf(PictureException.class)
                .hasMessageStartingWith(file + " cannot be written: ");
    }

    @Test
    void anImageThatPngCannotHoldIsNotPassedOver() {
        ComponentColorModel wide = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, BufferedImage.OPAQUE, DataBuffer.TYPE_INT);
        BufferedImage image = new BufferedImage(wide, wide.createCompatibleWritableRaster(8, 8), false, null);

        assertThatThrownBy(() -> Picture.write(image, folder.resolve("wall.png")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("PNG cannot hold ");
    }
}
