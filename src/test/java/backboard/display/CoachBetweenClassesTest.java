package backboard.display;

import static backboard.ui.Ui.eventually;
import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.editor.EditorPanel;
import backboard.kiosk.Command;
import backboard.kiosk.Live;
import backboard.kiosk.Outcome;
import backboard.kiosk.StaffGym;
import backboard.kiosk.TestGym;
import backboard.training.Boundary;
import backboard.training.Circuit;
import backboard.training.DayKind;
import backboard.training.Phase;
import backboard.training.Repeat;
import backboard.training.Staff;
import backboard.training.Station;
import backboard.ui.Ui;
import backboard.ui.Words;
import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a coach does at the wall in two minutes, from the PIN to the class that goes over, with finger and real store. */
class CoachBetweenClassesTest {

    private static final String PIN = "482915";
    /** Last Monday; the clock of the gym starts a week later. */
    private static final LocalDate LAST_MONDAY = LocalDate.parse("2026-11-16");

    private static final Circuit FILED = TestGym.LIBRARY.circuit("pull-power").orElseThrow();

    @TempDir
    Path data;

    private final Ui ui = new Ui();
    private StaffGym gym;
    private Staff dana;
    private WallStage stage;

    /** A gym that had a circuit of its own last Monday, in which the last station tempts people to race a heavy barbell. */
    private Circuit openWithLastMonday() {
        gym = new StaffGym(data, StaffGym.CHEAP);
        gym.clock.set(TestGym.at("2026-11-16T10:00"));
        Outcome.Unlocked in = gym.first("Dana", PIN);
        dana = in.staff();
        List<Station> stations = new ArrayList<>(FILED.stations());
        stations.set(
                6,
                stations.get(6)
                        .doing(TestGym.LIBRARY.exercise("barbell-deadlift").orElseThrow()));
        Circuit lastMonday = FILED.doing(stations).named("Heavy Monday");
        assertThat(gym.done(new Command.Publish(
                        gym.kiosk().newId(),
                        in.pass(),
                        LAST_MONDAY,
                        Repeat.ONCE,
                        DayKind.CIRCUIT,
                        Optional.of(lastMonday),
                        Boundary.NEXT_CLASS)))
                .isEqualTo(new Outcome.Done());
        gym.clock.advance(Duration.ofDays(7));
        gym.done(new Command.StartClass(gym.kiosk().newId()));
        until(Phase.WORK, 1, 1);
        stage = LiveStage.open(ui, gym);
        return lastMonday;
    }

    @AfterEach
    void close() {
        ui.close();
        gym.close();
    }

    private Live live() {
        return gym.kiosk().look().live().orElseThrow();
    }

    private void until(Phase phase, int round, int position) {
        for (int i = 0; i < 5_000; i++) {
            var interval = live().moment().interval();
            if (interval.phase() == phase && interval.round() == round && interval.position() == position) {
                return;
            }
            gym.clock.advance(Duration.ofSeconds(1));
            gym.kiosk().tick().join();
        }
        throw new AssertionError("the class never came to " + phase + " " + round + "/" + position);
    }

    private List<String> wall() {
        return onUi(() -> Words.now(stage).stream().map(Words::text).toList());
    }

    private void unlock() {
        eventually(() -> assertThat(wall()).contains("Pull-up"));
        ui.touch(stage);
        ui.tap("staff");
        ui.tap("staff-" + dana.id());
        for (char digit : PIN.toCharArray()) {
            ui.tap("pin-" + digit);
        }
        ui.tap("pin-ok");
    }

    /** What is being drafted for today, as the store has it. */
    private Circuit draft() {
        UUID pass = ((Outcome.Unlocked) gym.unlock(dana, PIN)).pass();
        return gym.kiosk()
                .planning()
                .week(pass, LAST_MONDAY.plusWeeks(1))
                .join()
                .orElseThrow()
                .get(0)
                .draft()
                .orElseThrow();
    }

    private List<String> drafted() {
        return exercises(draft());
    }

    private static List<String> exercises(Circuit circuit) {
        return circuit.stations().stream()
                .map(station -> station.exercise().id())
                .toList();
    }

    private boolean isCarrying() {
        return onUi(() ->
                find(stage, EditorPanel.class).map(EditorPanel::isCarrying).orElse(false));
    }

    private static <T> Optional<T> find(Container in, Class<T> type) {
        return Arrays.stream(in.getComponents())
                .map(child -> type.isInstance(child)
                        ? Optional.of(type.cast(child))
                        : child instanceof Container inner ? find(inner, type) : Optional.<T>empty())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> warning() {
        return onUi(() -> find(stage, EditorPanel.class)
                .flatMap(editor -> named(editor, "editor-remark-1"))
                .map(card -> card.getAccessibleContext().getAccessibleName()));
    }

    private static Optional<Component> named(Container in, String name) {
        for (Component child : in.getComponents()) {
            Optional<Component> found = name.equals(child.getName())
                    ? Optional.of(child)
                    : child instanceof Container inner ? named(inner, name) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    @Test
    void lastMondayIsCopiedSwappedMendedAndPublishedAndTheWallGoesOverAtTheStation() {
        Circuit lastMonday = openWithLastMonday();
        unlock();
        ui.tap("staff-circuit");

        ui.tap("editor-copy");
        ui.tap("editor-copy-" + LAST_MONDAY);
        eventually(() -> assertThat(drafted()).isEqualTo(exercises(lastMonday)));

        Rectangle third = ui.placeOf("editor-station-3");
        Rectangle fourth = ui.placeOf("editor-station-4");
        ui.drag(
                "editor-station-3",
                new Point(20, 20),
                () -> eventually(() -> assertThat(isCarrying()).isTrue()),
                new Point(20, fourth.y - third.y + fourth.height - 4));
        eventually(() -> assertThat(drafted().subList(2, 4)).containsExactly("plank", "chest-supported-row"));

        ui.tap("editor-menu");
        ui.tap("editor-day-equipment");
        ui.tap("editor-equipment-lat-pulldown-machine");
        eventually(() -> assertThat(gym.kiosk().planning().outOfOrder().join().orElseThrow())
                .containsExactly("lat-pulldown machine"));
        ui.tap("editor-back");
        eventually(() -> assertThat(warning().orElse("")).contains("lat-pulldown machine"));
        ui.tap("editor-remark-1");
        eventually(() -> assertThat(drafted().get(4)).isNotEqualTo("lat-pulldown"));

        eventually(() -> assertThat(warning().orElse("")).containsAnyOf("Barbell deadlift", "tation 7"));
        assertThat(draft().stations().get(6).cap()).hasValue(8);
        ui.tap("editor-remark-1");
        eventually(() -> assertThat(draft().stations().get(6).cap()).hasValue(6));
        Circuit wanted = draft();

        ui.tap("editor-publish");
        ui.tap("editor-publish-station");
        eventually(() -> assertThat(gym.kiosk().look().today()).contains(wanted));
        ui.tap("editor-lock");
        eventually(() -> assertThat(wall()).contains("Pull-up"));
        assertThat(live().circuit()).isEqualTo(FILED);

        until(Phase.TRANSITION, 1, 3);
        assertThat(live().circuit()).isEqualTo(wanted);
        eventually(() -> assertThat(wall()).anyMatch(text -> text.contains("plank")));
        gym.restart();
        assertThat(live().circuit()).isEqualTo(wanted);
        assertThat(gym.kiosk().look().today()).contains(wanted);
    }
}
