package backboard.checkin;

import static backboard.checkin.OpenStation.says;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Briefing;
import backboard.kiosk.Command;
import backboard.kiosk.Confided;
import backboard.kiosk.Guise;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Outcome;
import backboard.kiosk.State;
import backboard.settings.Settings;
import backboard.store.SetRow;
import backboard.store.Store;
import backboard.training.Effort;
import backboard.training.LoggedSet;
import backboard.ui.Ui;
import backboard.ui.Words;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred taps a second for thirty seconds, anywhere on the screen, while a class is on. */
class TapStormTest {

    private static final int SECONDS = 30;
    private static final int A_SECOND = 200;
    /** One look at the clock in so many taps, as thirty a second are. */
    private static final int TAPS_PER_LOOK = 7;

    @TempDir
    Path folder;

    private OpenStation station;

    @AfterEach
    void close() {
        station.close();
    }

    /** The kiosk, with a note of what it has answered to whom. */
    private static final class Noted implements Desk {

        private final Desk desk;
        private final Map<UUID, Integer> saved = Collections.synchronizedMap(new LinkedHashMap<>());
        private final Set<UUID> takenBack = Collections.synchronizedSet(new HashSet<>());

        Noted(Kiosk kiosk) {
            desk = Desk.of(kiosk);
        }

        /** The sets that stand; one of before may have been corrected. */
        List<UUID> accepted(Set<UUID> before) {
            return List.copyOf(saved.keySet()).stream()
                    .filter(set -> !takenBack.contains(set) && !before.contains(set))
                    .toList();
        }

        @Override
        public Settings settings() {
            return desk.settings();
        }

        @Override
        public UUID newId() {
            return desk.newId();
        }

        @Override
        public void submit(Command command, Consumer<Outcome> answer) {
            desk.submit(command, outcome -> {
                if (outcome instanceof Outcome.Saved set) {
                    saved.merge(set.set().id(), 1, Integer::sum);
                }
                if (outcome instanceof Outcome.Done && command instanceof Command.UndoSet undo) {
                    takenBack.add(undo.set());
                }
                answer.accept(outcome);
            });
        }

        @Override
        public void briefing(UUID member, String exerciseId, OptionalInt at, Consumer<Optional<Briefing>> answer) {
            desk.briefing(member, exerciseId, at, answer);
        }

        @Override
        public void confided(UUID member, Consumer<Optional<Confided>> answer) {
            desk.confided(member, answer);
        }

        @Override
        public void holder(String card, Consumer<Optional<Kiosk.Holder>> answer) {
            desk.holder(card, answer);
        }
    }

    @Test
    void everyAcceptedTapIsStoredOnceAndTheCountdownIsRightInEveryFrame() {
        station = new OpenStation(folder, "station.number = 5");
        List<Guise> members = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            members.add(station.member("Member" + i, "K"));
        }
        members.forEach(member -> station.logged(member, "face-pull", Effort.reps(10, Optional.empty())));
        station.startClass();
        station.pass(Duration.ofMinutes(8));
        Set<UUID> before = rows().stream().map(LoggedSet::id).collect(Collectors.toSet());
        Noted desk = new Noted(station.kiosk);
        CheckInPanel panel = station.ui.open(new Dimension(1280, 720), () -> new CheckInPanel(desk, () -> {}));
        Random random = new Random(4);
        Set<String> countdowns = new HashSet<>();
        List<String> wrong = new ArrayList<>();

        for (int tap = 0; tap < SECONDS * A_SECOND; tap++) {
            station.clock.advance(Duration.ofMillis(1000 / A_SECOND));
            boolean look = tap % TAPS_PER_LOOK == 0;
            Ui.onUi(() -> {
                if (look) {
                    State state = station.kiosk.look();
                    panel.show(state);
                    panel.paintImmediately(panel.getBounds());
                    long left = (state.live().orElseThrow().moment().remainingMs() + 999) / 1000;
                    String seconds = String.valueOf(left);
                    // Beside somebody's own rest it is the class timer.
                    String timer = "%d:%02d".formatted(left / 60, left % 60);
                    countdowns.add(state.live().orElseThrow().moment().phase() + " " + seconds);
                    List<String> said =
                            Words.now(panel).stream().map(Words::text).toList();
                    if (!said.contains(seconds) && !said.contains(timer)) {
                        wrong.add(seconds + " seconds left, but: " + said);
                    }
                }
                touch(
                        panel,
                        random.nextInt(panel.getWidth()),
                        random.nextInt(panel.getHeight()),
                        station.clock.wall().toEpochMilli());
                return true;
            });
        }
        station.kiosk.tick().join();
        Ui.eventually(() -> {
            station.kiosk.tick().join();
            assertThat(since(before))
                    .extracting(LoggedSet::id)
                    .containsExactlyInAnyOrderElementsOf(desk.accepted(before));
        });

        assertThat(wrong).isEmpty();
        assertThat(countdowns).hasSizeGreaterThan(SECONDS - 2);
        assertThat(desk.saved).hasSizeGreaterThan(10);
        assertThat(rows()).extracting(LoggedSet::id).doesNotHaveDuplicates();
        // In a class a person has one set at a station in a round.
        assertThat(since(before).stream()
                        .filter(set -> set.place().isPresent())
                        .map(set -> List.of(set.member(), set.place().orElseThrow())))
                .doesNotHaveDuplicates();
        Ui.onUi(() -> {
            panel.restart();
            panel.show(station.kiosk.look());
            return true;
        });
        says(panel, "Tap your name");
    }

    private static void touch(CheckInPanel panel, int x, int y, long when) {
        Component under = SwingUtilities.getDeepestComponentAt(panel, x, y);
        if (under == null) {
            return;
        }
        Point there = SwingUtilities.convertPoint(panel, x, y, under);
        for (int id : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            under.dispatchEvent(new MouseEvent(
                    under,
                    id,
                    when,
                    id == MouseEvent.MOUSE_PRESSED ? MouseEvent.BUTTON1_DOWN_MASK : 0,
                    there.x,
                    there.y,
                    1,
                    false,
                    MouseEvent.BUTTON1));
        }
    }

    private List<LoggedSet> since(Set<UUID> before) {
        return rows().stream().filter(set -> !before.contains(set.id())).toList();
    }

    private List<LoggedSet> rows() {
        try (Store store = Store.openReadOnly(folder)) {
            List<SetRow> rows = new ArrayList<>();
            store.forEachSet(rows::add);
            return rows.stream().map(SetRow::set).toList();
        }
    }
}
