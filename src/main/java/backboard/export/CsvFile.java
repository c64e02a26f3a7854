package backboard.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Comma-separated files (RFC 4180 with a header, UTF-8) that appear whole or not at all. */
final class CsvFile {

    /** What spreadsheets begin a formula with. Source: OWASP, CSV injection. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private CsvFile() {}

    /** Hands over rows one at a time, so that none but the current one is in memory. */
    interface Rows {
        void to(Consumer<List<String>> file);
    }

    /**
     * Writes a file over what was there.
     *
     * @return how many rows there are, without the header
     * @throws ExportException if it cannot be written; other exceptions of the rows pass unchanged, and nothing is left then either
     */
    static long write(Path target, List<String> header, Rows rows) {
        Path folder = folderOf(target);
        try {
            // A link stays a link: the file it leads to is replaced.
            Path place = Files.exists(target) ? target.toRealPath() : target;
            Path draft = folderOf(place).resolve(".backboard-export-" + UUID.randomUUID() + ".tmp");
            try {
                long count = print(draft, header, rows);
                Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
                return count;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | UncheckedIOException failure) {
            throw new ExportException(
                    target + " cannot be written: the disk must have room and the folder " + folder
                            + " must be one this user may write to.",
                    failure);
        }
    }

    /** @throws ExportException if the target can be seen to be no file */
    private static Path folderOf(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || (Files.exists(target) && !Files.isRegularFile(target))) {
            throw new ExportException(target + " is not a file that can be replaced; choose another name.");
        }
        if (!Files.isDirectory(folder)) {
            throw new ExportException(
                    "The folder " + folder + " does not exist; create it first or choose another file.");
        }
        return folder;
    }

    private static long print(Path draft, List<String> header, Rows rows) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                CSVPrinter printer = new CSVPrinter(
                        new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8)), CSVFormat.RFC4180)) {
            printer.printRecord(header);
            rows.to(row -> {
                try {
                    printer.printRecord(row.stream().map(CsvFile::harmless));
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
            printer.flush();
            channel.force(true);
            return printer.getRecordCount() - 1;
        }
    }

    /** Our numbers are never negative, so a cell that begins like a formula is text. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
