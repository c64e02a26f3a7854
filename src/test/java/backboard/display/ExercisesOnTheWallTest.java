package backboard.display;

import static backboard.ui.Ui.eventually;
import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.StaffGym;
import backboard.training.Exercise;
import backboard.ui.Ui;
import backboard.ui.Words;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A coach changes an exercise at the wall, in a real window, over a real kiosk, store and files. */
class ExercisesOnTheWallTest {

    private static final String PIN = "482915";

    @TempDir
    Path data;

    private final Ui ui = new Ui();
    private StaffGym gym;
    private WallStage stage;
    private String dana;

    @BeforeEach
    void open() {
        gym = new StaffGym(data, StaffGym.CHEAP);
        dana = "staff-" + gym.first("Dana", PIN).staff().id();
        stage = LiveStage.open(ui, gym);
        eventually(() -> assertThat(says()).contains("17:00"));
        ui.touch(stage);
        ui.tap("staff");
        ui.tap(dana);
        for (char digit : PIN.toCharArray()) {
            ui.tap("pin-" + digit);
        }
        ui.tap("pin-ok");
        ui.tap("staff-exercises");
    }

    @AfterEach
    void close() {
        ui.close();
        gym.close();
    }

    private String says() {
        return onUi(() -> Words.now(stage).stream().map(Words::text).collect(Collectors.joining(" | ")));
    }

    private Exercise exercise(String id) {
        return gym.kiosk().planning().exercises().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void search() {
        eventually(() -> assertThat(ui.shows("catalogue-search")).isTrue());
        ui.type("deadh");
        eventually(() -> assertThat(says()).contains("Dead hang").doesNotContain("Arm circles"));
    }

    @Test
    void aCueIsTypedByTouchSavedAndReadAfterARestart() {
        ui.tap("catalogue-search");
        for (String key : "PLANK".split("")) {
            ui.tap("key-" + key);
        }
        ui.tap("catalogue-open-plank");
        ui.tap("catalogue-cue-1");
        for (int i = exercise("plank").cues().get(0).length(); i > 0; i--) {
            ui.tap("key-back");
        }
        assertThat(ui.takesTouches("catalogue-done")).isTrue();
        for (String key : new String[] {"key-L", "key-O", "key-N", "key-G", "key-space", "key-shift", "key-B"}) {
            ui.tap(key);
        }
        eventually(() -> assertThat(says()).contains("6 of 60").contains("fits"));
        ui.tap("catalogue-done");
        ui.tap("catalogue-save");
        eventually(() -> assertThat(exercise("plank").cues().get(0)).isEqualTo("Long B"));
        eventually(() -> assertThat(ui.shows("catalogue-open-plank")).isTrue());
        gym.restart();
        assertThat(exercise("plank").cues().get(0)).isEqualTo("Long B");
    }

    @Test
    void byKeysAloneANameIsSearchedAndALongTextIsPastedAndRefused() {
        search();
        ui.tap("catalogue-open-dead-hang");
        ui.tap("catalogue-tab-setup");
        ui.tap("catalogue-stop");
        eventually(() -> assertThat(says()).contains("of 120"));
        Toolkit.getDefaultToolkit()
                .getSystemClipboard()
                .setContents(new StringSelection("\u202ex\n".repeat(5_000)), null);
        ui.press(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
        eventually(() -> assertThat(says()).contains("240 of 120").contains("too long"));
        assertThat(ui.takesTouches("catalogue-done")).isFalse();
    }

    @Test
    void aFolderThatCannotBeWrittenIsOneSentenceOnThePage() throws Exception {
        Files.writeString(data.resolve("assets"), "in the way");
        search();
        ui.tap("catalogue-open-dead-hang");
        ui.tap("catalogue-tab-amount");
        ui.tap("catalogue-sets");
        ui.tap("catalogue-sets-more");
        ui.tap("catalogue-done");
        int sets = exercise("dead-hang").sets();
        ui.tap("catalogue-save");
        eventually(() -> assertThat(says()).contains("cannot be written; check its access rights."));
        assertThat(exercise("dead-hang").sets()).isEqualTo(sets);
    }

    @Test
    void whatIsBegunIsStillThereAfterTheScreenWasLocked() {
        search();
        ui.tap("catalogue-open-dead-hang");
        ui.tap("catalogue-tab-amount");
        ui.tap("catalogue-sets");
        ui.tap("catalogue-sets-more");
        ui.tap("catalogue-done");
        gym.clock.advance(Duration.ofSeconds(61));
        eventually(() -> assertThat(ui.shows("catalogue-save")).isFalse());
        ui.touch(stage);
        ui.tap("staff");
        ui.tap(dana);
        for (char digit : PIN.toCharArray()) {
            ui.tap("pin-" + digit);
        }
        ui.tap("pin-ok");
        ui.tap("staff-exercises");
        search();
        assertThat(says()).contains("not saved");
        ui.tap("catalogue-open-dead-hang");
        int before = exercise("dead-hang").sets();
        ui.tap("catalogue-save");
        eventually(() -> assertThat(exercise("dead-hang").sets()).isEqualTo(before + 1));
    }
}
