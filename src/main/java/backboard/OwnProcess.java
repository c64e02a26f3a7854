package backboard;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What this process has used of the machine. */
final class OwnProcess {

    private OwnProcess() {}

    /** Resident set in KiB, where the system tells. */
    static OptionalLong residentKib() {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return OptionalLong.empty();
        }
        try (Stream<String> lines = Files.lines(status, StandardCharsets.US_ASCII)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    /** The figure as a line of a measurement. */
    static String residentLine() {
        OptionalLong kib = residentKib();
        return kib.isPresent()
                ? "resident_mib: " + kib.getAsLong() / 1024 + " MiB"
                : "resident_mib: unknown on this system";
    }

    /** Processor time of all threads so far, in nanoseconds; empty where the system does not tell. */
    static OptionalLong cpuNanos() {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system) {
            long nanos = system.getProcessCpuTime();
            return nanos < 0 ? OptionalLong.empty() : OptionalLong.of(nanos);
        }
        return OptionalLong.empty();
    }
}
