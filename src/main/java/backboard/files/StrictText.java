package backboard.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a whole text that people edit: of bounded size, and UTF-8 or refused. */
public final class StrictText {

    /** More than any hand-written file needs, little enough to read on a kiosk without a thought. */
    public static final int MOST_BYTES = 256 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private StrictText() {}

    /** The text of the file, or nothing and one problem under the path as given. */
    public static Optional<String> read(Path file, Problems problems) {
        String name = file.toString();
        if (!Files.exists(file)) {
            problems.add(name, 0, "the file is not there; check its name and folder");
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            problems.add(name, 0, "this is not a file; give the path of a text file");
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, name, problems);
        } catch (IOException e) {
            problems.add(name, 0, "the file cannot be read; check that the account Backboard runs under may read it");
            return Optional.empty();
        }
    }

    /**
     * The text of the stream without a byte order mark, or nothing and one problem under the given name.
     *
     * @throws IOException if the stream fails
     */
    public static Optional<String> read(InputStream in, String name, Problems problems) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            problems.add(name, 0, "the file is larger than " + MOST_BYTES / 1024 + " KiB; shorten it");
            return Optional.empty();
        }
        Decoded decoded = decode(bytes);
        if (decoded.brokenLine() > 0) {
            problems.add(name, decoded.brokenLine(), "this line is not UTF-8 text; save the file with UTF-8 encoding");
            return Optional.empty();
        }
        return Optional.of(decoded.text());
    }

    /**
     * What bytes say.
     *
     * @param text without a byte order mark; up to the first byte that is not UTF-8
     * @param brokenLine 1-based line of that byte; 0 if all is UTF-8
     */
    public record Decoded(String text, int brokenLine) {}

    /** Reads bytes as UTF-8 and nothing else. */
    public static Decoded decode(byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        boolean broken =
                UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true).isError();
        String decoded = text.flip().toString();
        String unmarked = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded;
        return new Decoded(unmarked, broken ? lastLine(decoded) : 0);
    }

    /** 1-based number of the line that the next character would belong to. */
    private static int lastLine(String text) {
        return Math.toIntExact((text + "?").lines().count());
    }
}
