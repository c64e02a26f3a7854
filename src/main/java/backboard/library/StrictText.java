package backboard.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;

/** Turns a file into text: UTF-8 without a single bad byte, of bounded size, without characters that hide or reorder others. */
final class StrictText {

    static final int MOST_BYTES = 256 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private StrictText() {}

    /** The text, or empty after the mistake was told to the page. */
    static Optional<String> read(AssetFile file, Page page) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file.path())) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            page.wrong(0, "the file cannot be read (" + e.getMessage() + "); check its access rights");
            return Optional.empty();
        }
        if (bytes.length > MOST_BYTES) {
            page.wrong(0, "the file is larger than 256 KiB; shorten it or split it");
            return Optional.empty();
        }
        return decode(bytes, page);
    }

    private static Optional<String> decode(byte[] bytes, Page page) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            page.wrong(
                    lineAt(text, text.length()),
                    String.format(
                            "byte %02X is not UTF-8; save the file with the encoding UTF-8", bytes[in.position()]));
            return Optional.empty();
        }
        return withoutHidden(text.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? text.substring(1) : text, page);
    }

    private static Optional<String> withoutHidden(String text, Page page) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int character = text.codePointAt(at);
            if (isHidden(character) && character != '\n' && character != '\r' && character != '\t') {
                page.wrong(lineAt(text, at), hiddenSentence(character));
                return Optional.empty();
            }
        }
        return Optional.of(text);
    }

    private static int lineAt(String text, int end) {
        int line = 1;
        for (int at = 0; at < end; at++) {
            char character = text.charAt(at);
            boolean loneReturn = character == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
            if (character == '\n' || loneReturn) {
                line++;
            }
        }
        return line;
    }

    /** Whether a character is invisible and changes what others mean: control, line and paragraph ends, direction marks, half characters. */
    static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> isDirectionMark(character) || character == BYTE_ORDER_MARK;
        };
    }

    private static boolean isDirectionMark(int character) {
        return character == 0x061C
                || character == 0x200E
                || character == 0x200F
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }

    static String hiddenSentence(int character) {
        return character == '\n'
                ? "the text runs over several lines; write it on one"
                : String.format(
                        "the hidden character U+%04X is not allowed; delete it and type the text anew", character);
    }
}
