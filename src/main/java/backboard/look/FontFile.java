package backboard.look;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads the fonts packed with the program. A font that AWT reads from a stream is copied into the temporary folder, where it stays when the
 * program is killed; over months that fills a disk. So where the system property {@code wall.font.folder} names a folder, the font is
 * unpacked there once and read from the file, of which AWT makes no copy.
 */
final class FontFile {

    private static final String FOLDER = "wall.font.folder";

    private FontFile() {}

    /** @param name of the file without {@code .ttf} */
    static Font read(String name) throws IOException, FontFormatException {
        byte[] packed;
        try (InputStream in = packed(name)) {
            packed = in.readAllBytes();
        }
        Optional<Path> file = unpacked(name, packed);
        return file.isPresent()
                ? Font.createFont(Font.TRUETYPE_FONT, file.get().toFile())
                : Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(packed));
    }

    /** @param name of the file without {@code .ttf} */
    static InputStream packed(String name) {
        InputStream in = FontFile.class.getResourceAsStream("/assets/fonts/" + name + ".ttf");
        if (in == null) {
            throw new IllegalStateException("font " + name + " is missing from the program");
        }
        return in;
    }

    /** Empty if there is no folder for it, or none that can be written: the wall needs its letters all the same. */
    private static Optional<Path> unpacked(String name, byte[] packed) {
        String folder = System.getProperty(FOLDER);
        if (folder == null) {
            return Optional.empty();
        }
        try {
            Path file = Files.createDirectories(Path.of(folder)).resolve(name + ".ttf");
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), packed)) {
                // Never half a font under the real name, whenever the power goes.
                Path draft = Files.write(file.resolveSibling(name + ".draft"), packed);
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return Optional.of(file);
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }
}
