package backboard.display;

import backboard.staff.Machine.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What went wrong last, from the end of the log: it is there also after the program was gone. A log line names nobody; what follows it of an
 * exception is left out.
 */
final class LastFaults {

    static final int MOST = 10;

    private static final Logger LOG = LoggerFactory.getLogger(LastFaults.class);
    private static final int TAIL = 256 * 1024;
    private static final Pattern LINE = Pattern.compile("(\\S+) (?:WARN|ERROR) \\[[^]]*] [^ :]+: (.*)");

    private LastFaults() {}

    /** Newest first; empty if there is no such file, or it cannot be read. */
    static List<Fault> of(Path log) {
        Deque<Fault> latest = new ArrayDeque<>();
        for (String line : tail(log).split("\\R")) {
            Matcher parts = LINE.matcher(line);
            if (parts.matches()) {
                add(latest, parts.group(1), parts.group(2));
            }
        }
        return List.copyOf(latest);
    }

    private static void add(Deque<Fault> latest, String time, String what) {
        try {
            latest.addFirst(new Fault(OffsetDateTime.parse(time).toInstant(), what));
            if (latest.size() > MOST) {
                latest.removeLast();
            }
        } catch (DateTimeException notOurs) {
            // The line is the middle of a message of several.
        }
    }

    private static String tail(Path log) {
        if (!Files.exists(log)) {
            return "";
        }
        try (SeekableByteChannel file = Files.newByteChannel(log)) {
            file.position(Math.max(0, file.size() - TAIL));
            ByteBuffer bytes = ByteBuffer.allocate(TAIL);
            int read = 0;
            while (read >= 0 && bytes.hasRemaining()) {
                read = file.read(bytes);
            }
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            LOG.debug("the log cannot be read", unreadable);
            return "";
        }
    }
}
