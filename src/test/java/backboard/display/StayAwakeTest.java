package backboard.display;

import static backboard.ui.Ui.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import backboard.display.AwakeTools.Tool;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With programs in a folder of the test's own that write down when they begin and end. */
class StayAwakeTest {

    private static final String LIVES_ON_ITS_INPUT = "cat >/dev/null";

    @TempDir
    Path folder;

    private final AtomicInteger nudges = new AtomicInteger();
    private StayAwake awake = StayAwake.never();

    @BeforeEach
    void needsAShell() {
        assumeThat(Path.of("/bin/sh")).isExecutable();
    }

    @AfterEach
    void nothingGoesOn() {
        awake.close();
        eventually(() -> assertThat(told().stream().filter(line -> line.endsWith(" ends")))
                .hasSize((int) told().stream()
                        .filter(line -> line.contains(" begins: "))
                        .count()));
    }

    @Test
    void whileTheScreensAreNeededAProgramHoldsAndThenItEnds() throws IOException {
        program("systemd-inhibit", LIVES_ON_ITS_INPUT);
        program("xset", "true");
        onLinux();

        awake.hold(true);
        eventually(() -> assertThat(told())
                .containsExactlyInAnyOrder(
                        "systemd-inhibit begins: --what=idle:sleep --who=Backboard --why=The gym is open --mode=block cat",
                        "xset begins: s reset",
                        "xset ends"));
        awake.hold(true);
        awake.hold(false);

        eventually(() -> assertThat(told()).hasSize(4).contains("systemd-inhibit ends"));
    }

    @Test
    void anotherDayHoldsAgainAndWakesTheMonitor() throws IOException {
        program("systemd-inhibit", LIVES_ON_ITS_INPUT);
        program("xset", "true");
        onLinux();
        awake.hold(true);
        eventually(() -> assertThat(begun()).isEqualTo(1));
        eventually(() -> assertThat(nudges).hasValue(1));
        awake.hold(false);
        eventually(() -> assertThat(told()).contains("systemd-inhibit ends"));

        awake.hold(true);

        eventually(() -> assertThat(begun()).isEqualTo(2));
        eventually(() -> assertThat(nudges).hasValue(2));
    }

    private long begun() throws IOException {
        return told().stream()
                .filter(line -> line.startsWith("systemd-inhibit begins"))
                .count();
    }

    @Test
    void closingTheWallEndsIt() throws IOException {
        program("kde-inhibit", LIVES_ON_ITS_INPUT);
        onLinux();
        awake.hold(true);
        eventually(() -> assertThat(told()).hasSize(1));

        awake.close();

        eventually(() -> assertThat(told()).hasSize(2));
    }

    @Test
    void aKilledWallLeavesNothingBehind() throws Exception {
        program("systemd-inhibit", LIVES_ON_ITS_INPUT);
        Process wall = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        HoldsOn.class.getName(),
                        folder.toString())
                .redirectError(new File(folder.toFile(), "err"))
                .start();
        try {
            eventually(() -> assertThat(told()).hasSize(1));
        } finally {
            wall.destroyForcibly().waitFor();
        }

        eventually(() -> assertThat(told()).hasSize(2).last().isEqualTo("systemd-inhibit ends"));
    }

    /** A wall that will be killed. */
    static final class HoldsOn {
        public static void main(String[] folder) throws InterruptedException {
            new StayAwake(AwakeTools.of("Linux", 1), List.of(Path.of(folder[0])), () -> {}).hold(true);
            Thread.currentThread().join();
        }
    }

    @Test
    void whereNoProgramHelpsThePointerIsNudged() throws IOException {
        onLinux();
        awake.hold(true);

        eventually(() -> assertThat(nudges).hasValue(1));
        assertThat(told()).isEmpty();
    }

    @Test
    void theOtherSystemsHaveTheirsToo() {
        assertThat(AwakeTools.of("Mac OS X", 4711).holders())
                .containsExactly(new Tool("caffeinate", List.of("-d", "-i", "-u", "-w", "4711")));
        assertThat(AwakeTools.of("Windows 11", 4711).holders()).singleElement().satisfies(shell -> {
            assertThat(shell.program()).isEqualTo("powershell.exe");
            assertThat(shell.arguments())
                    .last()
                    .asString()
                    .contains("SetThreadExecutionState", "0x80000003", "ReadToEnd");
        });
    }

    private void onLinux() {
        awake = new StayAwake(AwakeTools.of("Linux", 4711), List.of(folder), nudges::incrementAndGet);
    }

    private void program(String name, String work) throws IOException {
        Path log = folder.resolve("log");
        Path file = Files.writeString(
                folder.resolve(name),
                "#!/bin/sh\ntrap '' TERM\necho \"" + name + " begins: $*\" >>'" + log + "'\n" + work + "\necho '" + name
                        + " ends' >>'" + log + "'\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private List<String> told() throws IOException {
        Path log = folder.resolve("log");
        return Files.exists(log) ? Files.readAllLines(log) : List.of();
    }
}
