package backboard.exchange;

import backboard.exchange.ExchangeException.Trouble;
import backboard.files.StrictText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a text that came from elsewhere: its size is looked at before a byte is read, and it is UTF-8 or refused. */
public final class BoundedText {

    private BoundedText() {}

    /**
     * The text without a byte order mark.
     *
     * @param mostBytes a multiple of 1024
     * @throws ExchangeException if it is not there, larger, not UTF-8 or cannot be read
     */
    public static String read(Path file, int mostBytes) {
        if (!Files.isRegularFile(file)) {
            throw new ExchangeException(Trouble.GONE, file, 0);
        }
        byte[] bytes = bytes(file, mostBytes);
        StrictText.Decoded decoded = StrictText.decode(bytes);
        if (decoded.brokenLine() > 0) {
            throw new ExchangeException(Trouble.NOT_UTF_8, file, decoded.brokenLine());
        }
        return decoded.text();
    }

    /** It may grow while it is read. */
    private static byte[] bytes(Path file, int mostBytes) {
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) <= mostBytes) {
                byte[] bytes = in.readNBytes(mostBytes + 1);
                if (bytes.length <= mostBytes) {
                    return bytes;
                }
            }
        } catch (IOException failure) {
            throw new ExchangeException(Trouble.UNREADABLE, file, failure);
        }
        throw new ExchangeException(Trouble.TOO_LARGE, file, mostBytes / 1024);
    }
}
