package backboard.editor;

import static backboard.ui.Ui.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.TestGym;
import backboard.training.Boundary;
import backboard.training.Circuit;
import backboard.training.DayKind;
import backboard.training.Method;
import backboard.training.Repeat;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A coach at the editor, with finger and keyboard. */
class EditorWindowTest {

    private static final List<String> START = List.of(
            "kettlebell-swing",
            "band-pull-apart",
            "dumbbell-romanian-deadlift",
            "straight-arm-pulldown",
            "back-extension",
            "band-seated-row",
            "side-plank");

    private static Circuit hinge() {
        return TestGym.LIBRARY.circuit("hinge-and-hold").orElseThrow();
    }

    @Test
    void aStationCarriedByItsGripComesToStandWhereTheLineWas() {
        try (OpenEditor open = new OpenEditor(new MemoryDesk())) {
            Rectangle second = open.ui.placeOf("editor-station-2");
            Rectangle fifth = open.ui.placeOf("editor-station-5");
            open.ui.drag(
                    "editor-station-2",
                    new Point(20, 20),
                    () -> eventually(() -> assertThat(open.isLifted()).isTrue()),
                    new Point(20, fifth.y - second.y + fifth.height - 4));
            eventually(() -> assertThat(open.exercises())
                    .containsExactly(
                            "kettlebell-swing",
                            "dumbbell-romanian-deadlift",
                            "straight-arm-pulldown",
                            "back-extension",
                            "band-pull-apart",
                            "band-seated-row",
                            "side-plank"));
        }
    }

    @Test
    void aShortTouchOnTheGripOpensTheStation() {
        try (OpenEditor open = new OpenEditor(new MemoryDesk())) {
            open.ui.tap("editor-station-4");
            eventually(() -> assertThat(open.ui.placeOf("editor-replace").y)
                    .isGreaterThan(open.ui.placeOf("editor-station-3").y));
            assertThat(open.exercises()).isEmpty();
        }
    }

    @Test
    void altAndTheArrowsMoveTheStationThatHasTheFocus() {
        try (OpenEditor open = new OpenEditor(new MemoryDesk())) {
            open.ui.focus("editor-station-3");
            open.alt(KeyEvent.VK_UP);
            eventually(() -> assertThat(open.exercises())
                    .startsWith("kettlebell-swing", "dumbbell-romanian-deadlift", "band-pull-apart"));
            eventually(() -> assertThat(open.ui.hasFocus("editor-station-2")).isTrue());
            open.alt(KeyEvent.VK_DOWN);
            eventually(() -> assertThat(open.exercises()).isEqualTo(START));
        }
    }

    @Test
    void whatIsFoundIsAddedAfterTheOpenStationAndUndoTakesItOut() {
        try (OpenEditor open = new OpenEditor(new MemoryDesk())) {
            open.ui.type("face");
            eventually(() -> assertThat(open.texts()).contains("1 match"));
            open.ui.tap("editor-add-1");
            eventually(() -> assertThat(open.exercises()).startsWith("kettlebell-swing", "face-pull"));
            open.ui.press(KeyEvent.VK_ESCAPE);
            open.ui.tap("editor-undo");
            eventually(() -> assertThat(open.exercises()).isEqualTo(START));
            open.ui.tap("editor-redo");
            eventually(() -> assertThat(open.exercises()).hasSize(START.size() + 1));
            open.ui.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
            eventually(() -> assertThat(open.exercises()).isEqualTo(START));
        }
    }

    @Test
    void minusAndPlusChangeTheNumberBetweenThem() {
        try (OpenEditor open = new OpenEditor(new MemoryDesk())) {
            open.ui.tap("editor-plus");
            eventually(() -> assertThat(open.kept().workSeconds(1)).isEqualTo(45));
            open.ui.tap("editor-rest");
            open.ui.tap("editor-minus");
            eventually(() -> assertThat(open.kept().restSeconds(1)).isEqualTo(20));
            open.ui.tap("editor-sets");
            open.ui.tap("editor-plus");
            eventually(() -> assertThat(open.kept().timing().rounds()).isEqualTo(4));
            open.ui.tap("editor-method");
            open.ui.tap("editor-method-amrap");
            eventually(() -> assertThat(
                            open.kept().stations().get(0).prescription().method())
                    .isEqualTo(Method.AMRAP));
            open.ui.tap("editor-superset");
            open.ui.tap("editor-back");
            eventually(() -> assertThat(open.kept().restSeconds(1)).isZero());
        }
    }

    @Test
    void theFirstStationIsReplacedAndPublishedForTodayInFourTouches() {
        try (OpenEditor open = new OpenEditor(new MemoryDesk())) {
            open.ui.tap("editor-replace");
            open.ui.tap("editor-replace-romanian-deadlift");
            open.ui.tap("editor-publish");
            open.ui.tap("editor-publish-next-class");
            eventually(() -> assertThat(open.desk.decisions).hasSize(1));
            Desk.Decision decision = open.desk.decisions.get(0);
            assertThat(decision.day()).isEqualTo(OpenEditor.TODAY);
            assertThat(decision.repeat()).isEqualTo(Repeat.ONCE);
            assertThat(decision.kind()).isEqualTo(DayKind.CIRCUIT);
            assertThat(decision.circuit()
                            .orElseThrow()
                            .stations()
                            .get(0)
                            .exercise()
                            .id())
                    .isEqualTo("romanian-deadlift");
            eventually(() -> assertThat(open.ui.shows("editor-publish")).isTrue());
            assertThat(open.exercises()).isEmpty();
        }
    }

    @Test
    void whileAClassRunsTheSheetSaysWhereAChangeTakesOverAndWhen() {
        MemoryDesk desk = new MemoryDesk();
        // Eight minutes of warm-up, ten seconds of getting ready, eight of the first work.
        desk.classRuns(hinge(), (450 + 10 + 8) * 1000L);
        try (OpenEditor open = new OpenEditor(desk)) {
            open.ui.tap("editor-plus");
            open.ui.tap("editor-publish");
            open.show();
            eventually(() -> assertThat(open.texts())
                    .contains("After station 1 (in 0:32)", "With the next class")
                    .anyMatch(text -> text.startsWith("After round 1 (in "))
                    .contains("Station 1, Kettlebell swing: work 45 instead of 40 s"));
            open.ui.tap("editor-weekly");
            open.ui.tap("editor-publish-station");
            eventually(() -> assertThat(desk.decisions).hasSize(1));
            assertThat(desk.decisions.get(0).boundary()).isEqualTo(Boundary.STATION);
            assertThat(desk.decisions.get(0).repeat()).isEqualTo(Repeat.WEEKLY);
        }
    }

    @Test
    void aTouchOnARemarkMendsItAsOneStep() {
        MemoryDesk desk = new MemoryDesk();
        Circuit cold = hinge().warmedUpBy(List.of());
        desk.plan(OpenEditor.TODAY, DayKind.CIRCUIT, Optional.of(cold));
        try (OpenEditor open = new OpenEditor(desk)) {
            eventually(() ->
                    assertThat(open.ui.button("editor-remark-1").getText()).contains("Warm up"));
            open.ui.tap("editor-remark-1");
            eventually(() -> assertThat(open.kept().warmUpSeconds()).isBetween(300, 600));
            open.ui.tap("editor-undo");
            eventually(() -> assertThat(open.kept()).isEqualTo(cold));
        }
    }

    @Test
    void whatIsOutOfOrderIsWarnedOfAndReplacedInOneTouchByWhatNeedsItNot() {
        try (OpenEditor open = new OpenEditor(new MemoryDesk())) {
            open.ui.tap("editor-menu");
            open.ui.tap("editor-day-equipment");
            open.ui.tap("editor-equipment-cable-machine");
            open.ui.tap("editor-back");
            eventually(() ->
                    assertThat(open.ui.button("editor-remark-1").getText()).isEqualTo("Station 4 is out of order"));
            open.ui.tap("editor-remark-1");
            eventually(() -> assertThat(open.kept().stations())
                    .allMatch(station -> !station.exercise().equipment().contains("cable machine")));
        }
    }

    @Test
    void lastMondayIsCopiedAndTheDraftIsThereAgainInAnotherEditor() {
        MemoryDesk desk = new MemoryDesk();
        try (OpenEditor open = new OpenEditor(desk)) {
            open.ui.tap("editor-copy");
            open.ui.tap("editor-copy-2026-11-23");
            eventually(() -> assertThat(open.kept().id()).isEqualTo("pull-power"));
        }
        try (OpenEditor again = new OpenEditor(desk)) {
            eventually(
                    () -> assertThat(again.ui.button("editor-day-2").getText()).isEqualTo("Hinge and Hold"));
            eventually(() -> assertThat(again.texts()).contains("Draft, not published", "Pull-up"));
            assertThat(again.ui.takesTouches("editor-undo"))
                    .as("one touch does not throw away all that was begun")
                    .isFalse();
        }
    }

    @Test
    void aDayIsClosedAndBroughtBackFromItsVersions() {
        MemoryDesk desk = new MemoryDesk();
        try (OpenEditor open = new OpenEditor(desk)) {
            open.ui.tap("editor-publish");
            open.ui.tap("editor-publish-next-class");
            open.ui.tap("editor-menu");
            open.ui.tap("editor-day-closed");
            open.ui.tap("editor-publish-next-class");
            eventually(
                    () -> assertThat(open.ui.button("editor-day-2").getText()).isEqualTo("Closed"));
            assertThat(open.ui.shows("editor-station-1")).isFalse();
            open.ui.tap("editor-menu");
            open.ui.tap("editor-day-versions");
            open.ui.tap("editor-version-2");
            eventually(
                    () -> assertThat(open.ui.button("editor-day-2").getText()).isEqualTo("Hinge and Hold"));
            assertThat(desk.decisions).hasSize(3);
        }
    }

    @Test
    void pastDaysAreSeenAndNotChanged() {
        try (OpenEditor open = new OpenEditor(new MemoryDesk())) {
            open.ui.tap("editor-day-1");
            eventually(() -> assertThat(open.ui.takesTouches("editor-publish")).isFalse());
            assertThat(open.ui.takesTouches("editor-plus")).isFalse();
            open.ui.tap("editor-week-after");
            eventually(() -> assertThat(open.ui.takesTouches("editor-publish")).isTrue());
        }
    }

    @Test
    void theNameAndTheClockOfTheClassAreChanged() {
        try (OpenEditor open = new OpenEditor(new MemoryDesk())) {
            open.ui.tap("editor-menu");
            open.ui.tap("editor-day-name");
            open.ui.type(" b");
            open.ui.tap("editor-name-done");
            eventually(() -> assertThat(open.kept().name()).isEqualTo("Hinge and Hold B"));
            open.ui.tap("editor-timing");
            open.ui.tap("editor-timing-transition-more");
            eventually(() -> assertThat(open.kept().timing().transition()).isEqualTo(20));
            open.ui.tap("editor-warm-up-1");
            open.ui.tap("editor-step-remove");
            eventually(() -> assertThat(open.kept().warmUp()).hasSize(4));
            open.ui.tap("editor-back");
        }
    }

    @Test
    void eightStationsAreSeenAtOnceWithOneOfThemOpen() {
        MemoryDesk desk = new MemoryDesk();
        desk.plan(OpenEditor.TODAY, DayKind.CIRCUIT, Optional.of(EditorFitTest.circuit(8)));
        try (OpenEditor open = new OpenEditor(desk)) {
            assertThat(open.ui.shows("editor-replace")).isTrue();
            assertThat(open.ui.shows("editor-station-1")).isTrue();
            assertThat(open.ui.shows("editor-station-8")).isTrue();
        }
    }

    @Test
    void twentyStationsScrollAndTheLastOneIsReached() {
        MemoryDesk desk = new MemoryDesk();
        desk.plan(OpenEditor.TODAY, DayKind.CIRCUIT, Optional.of(EditorFitTest.circuit(20)));
        try (OpenEditor open = new OpenEditor(desk)) {
            assertThat(open.ui.shows("editor-station-20")).isFalse();
            open.ui.focus("editor-station-5");
            open.ui.press(KeyEvent.VK_PAGE_DOWN);
            open.ui.press(KeyEvent.VK_PAGE_DOWN);
            eventually(() -> assertThat(open.ui.shows("editor-station-20")).isTrue());
        }
    }
}
