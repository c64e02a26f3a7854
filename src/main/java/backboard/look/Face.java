package backboard.look;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The weights of the wall's typeface, Barlow Condensed. Its digits all have one width, so a countdown does not jump. */
@SuppressWarnings("ImmutableEnumChecker") // a Font cannot be changed
public enum Face {
    MEDIUM("BarlowCondensed-Medium"),
    SEMI_BOLD("BarlowCondensed-SemiBold"),
    BOLD("BarlowCondensed-Bold"),
    EXTRA_BOLD("BarlowCondensed-ExtraBold"),
    /** Barlow Semi Condensed, for fields and dialogs. */
    FORM("BarlowSemiCondensed-SemiBold");

    private final String file;
    private final Font font;

    Face(String file) {
        this.file = file;
        try {
            this.font = FontFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("font " + file + " is damaged", e);
        }
    }

    /** Its TrueType file, for files that carry their fonts; closed by the caller. */
    public InputStream file() {
        return FontFile.packed(file);
    }

    /** The face at a size in pixels. */
    public Font at(double pixels) {
        return font.deriveFont((float) pixels);
    }

    /** The face at a size in pixels, or the system's own if the text has letters this face lacks. */
    public Font at(double pixels, String text) {
        if (font.canDisplayUpTo(text) < 0) {
            return at(pixels);
        }
        return new Font(Font.SANS_SERIF, this == MEDIUM ? Font.PLAIN : Font.BOLD, 1).deriveFont((float) (pixels * 0.9));
    }
}
