package backboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backboard.training.Control;
import backboard.training.Keyed;
import backboard.training.Place;
import backboard.training.Timeline.Parts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsTest {

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Samples.storeIn(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theRunStartedLastIsTheLatest() {
        assertThat(store.latestRun()).isEmpty();
        StoredRun scheduled = run(Parts.CLASS, Optional.of(Samples.NOON.minusSeconds(2)));
        StoredRun rotation = run(Parts.CIRCUIT, Optional.empty());
        assertThat(store.start(scheduled)).isTrue();
        assertThat(store.latestRun()).contains(scheduled);
        assertThat(store.start(rotation)).isTrue();
        assertThat(store.latestRun()).contains(rotation);
        assertThat(store.start(scheduled)).isFalse();
        assertThat(store.latestRun()).contains(rotation);
    }

    @Test
    void everyKindOfEventComesBackInOrderAfterReopening() {
        StoredRun run = run(Parts.CLASS, Optional.empty());
        store.start(run(Parts.CLASS, Optional.empty()));
        store.start(run);
        List<RunEvent> events = new ArrayList<>();
        for (Control control : Control.values()) {
            events.add(event(run, control, events.size()));
        }
        for (RunEvent.Mark mark : RunEvent.Mark.values()) {
            events.add(event(run, mark, events.size()));
        }
        events.forEach(event -> assertThat(store.record(event)).isTrue());
        assertThat(store.record(events.get(3))).as("told again").isFalse();
        store.close();
        store = Store.open(folder);
        assertThat(store.latestRun().orElseThrow().events()).isEqualTo(events);
    }

    @Test
    void aRunIsStartedWithTheEventsItHas() {
        StoredRun run = run(Parts.CLASS, Optional.empty());
        StoredRun paused = new StoredRun(
                run.id(),
                run.circuitId(),
                run.version(),
                run.parts(),
                run.scheduledFor(),
                run.startedAt(),
                run.on(),
                List.of(event(run, Control.PAUSE, 1)));
        store.start(paused);
        assertThat(store.latestRun()).contains(paused);
    }

    @Test
    void anEventOfAnUnknownRunIsRefused() {
        RunEvent event = event(run(Parts.CLASS, Optional.empty()), Control.PAUSE, 1);
        assertThatThrownBy(() -> store.record(event)).isInstanceOf(StoreException.class);
    }

    @Test
    void aSetCountsEvenIfItsRunCouldNotBeWritten() {
        Place place = new Place(UUID.randomUUID(), 1, 1);
        assertThat(store.log(
                        Samples.at(Samples.set(Samples.MIA, Samples.DAY.atTime(18, 0)), place),
                        Samples.ZONE,
                        Samples.NOON))
                .isTrue();
        assertThat(store.setAt(Samples.MIA.id(), place)).isPresent();
    }

    @Test
    void theRevisionGrowsWithRunsAndEvents() {
        long before = store.revision();
        StoredRun run = run(Parts.CLASS, Optional.empty());
        store.start(run);
        long started = store.revision();
        store.record(event(run, Control.PAUSE, 1));
        assertThat(List.of(before, started, store.revision()))
                .doesNotHaveDuplicates()
                .isSorted();
    }

    private static StoredRun run(Parts parts, Optional<Instant> scheduledFor) {
        return StoredRun.started(
                UUID.randomUUID(), "monday", Optional.empty(), parts, scheduledFor, Samples.NOON, Samples.DAY);
    }

    private static RunEvent event(StoredRun run, Keyed kind, int number) {
        OptionalInt extended = kind == Control.EXTEND ? OptionalInt.of(number) : OptionalInt.empty();
        return new RunEvent(
                UUID.randomUUID(),
                run.id(),
                kind,
                Samples.NOON.plusMillis(number * 1500L),
                number * 1000L,
                number % 2 == 0,
                extended);
    }
}
