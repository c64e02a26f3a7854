package backboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same as {@link TroubleTest} has it, on a real disk of 4 MiB where the system lets users have one. */
class FullDiskTest {

    private static final int DISK_KIB = 4096;

    @TempDir
    Path folder;

    @Test
    void aFullDiskRefusesSetsKeepsTheOthersAndRecoversUnaided() throws Exception {
        assumeThat(canMount()).as("may mount a small disk").isTrue();
        Process child = ChildJvm.startWithDisk(folder, DISK_KIB, FillsTheDisk.class, folder.toString());
        try (BufferedReader lines = child.inputReader()) {
            assertThat(lines.lines())
                    .containsExactly("The disk is full.", "can still read: true", "kept all: true", "problems: []");
        }
        assertThat(child.waitFor()).isZero();
    }

    @Test
    void aFullDiskRefusesCopiesLeavesNothingBehindAndRecoversUnaided() throws Exception {
        assumeThat(canMount()).as("may mount a small disk").isTrue();
        Process child = ChildJvm.startWithDisk(folder, 4 * DISK_KIB, FillsTheDiskWithCopies.class, folder.toString());
        try (BufferedReader lines = child.inputReader()) {
            assertThat(lines.lines())
                    .containsExactly(
                            "The disk is full.",
                            "The disk is full.",
                            "copies: [backboard-20261120T110000Z.db]",
                            "sets: 1000 []",
                            "The disk is full.",
                            "copies: [backboard-20261120T110000Z.db]",
                            "sets: 1000 []",
                            "done",
                            "done",
                            "sets: 1000 []");
        }
        assertThat(child.waitFor()).isZero();
    }

    private boolean canMount() throws InterruptedException {
        try {
            return ChildJvm.withDisk(folder, DISK_KIB, "true").waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
