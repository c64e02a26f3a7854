package backboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backboard.store.StoredPlan.CircuitText;
import backboard.training.DayKind;
import backboard.training.Repeat;
import backboard.training.Staff;
import backboard.training.StaffRole;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is planned for the gym's days, in a real file. */
class PlanRecordsTest {

    private static final Instant AT = Samples.NOON;
    /** A Thursday. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);

    @TempDir
    Path folder;

    private final Staff dana = new Staff(UUID.randomUUID(), "Dana", StaffRole.COACH);
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder);
        store.staff().add(dana, "hash", AT);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private UUID publish(LocalDate day, Repeat repeat, String content) {
        UUID id = UUID.randomUUID();
        store.plans()
                .publish(new StoredPlan(
                        id,
                        day,
                        repeat,
                        DayKind.CIRCUIT,
                        Optional.of(new CircuitText("own", content)),
                        Optional.of(dana.id()),
                        AT));
        return id;
    }

    private Optional<String> on(LocalDate day) {
        return store.plans().on(day).flatMap(StoredPlan::circuit).map(CircuitText::content);
    }

    @Test
    void whatWasPublishedForADayIsForThatDayAlone() {
        publish(DAY, Repeat.ONCE, "one");
        assertThat(on(DAY)).contains("one");
        assertThat(on(DAY.plusWeeks(1))).isEmpty();
        assertThat(on(DAY.minusWeeks(1))).isEmpty();
        assertThat(on(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void everyWeekMeansTheSameWeekdayFromThatDayOn() {
        publish(DAY, Repeat.WEEKLY, "weekly");
        assertThat(on(DAY)).contains("weekly");
        assertThat(on(DAY.plusWeeks(60))).contains("weekly");
        assertThat(on(DAY.minusWeeks(1))).isEmpty();
        assertThat(on(DAY.plusDays(1))).isEmpty();
    }

    @Test
    void aSingleDayStandsBeforeTheWeeksWhicheverWasPublishedLater() {
        publish(DAY.plusWeeks(2), Repeat.ONCE, "feast");
        publish(DAY, Repeat.WEEKLY, "weekly");
        assertThat(on(DAY.plusWeeks(2))).contains("feast");
        assertThat(on(DAY.plusWeeks(3))).contains("weekly");
    }

    @Test
    void ofTwoForTheSameDayTheNewestCounts() {
        publish(DAY, Repeat.ONCE, "old");
        publish(DAY, Repeat.WEEKLY, "new");
        assertThat(on(DAY)).contains("new");
        publish(DAY, Repeat.ONCE, "newest");
        assertThat(on(DAY)).contains("newest");
        assertThat(on(DAY.plusWeeks(1))).contains("new");
        assertThat(store.plans().applying(DAY, 10)).hasSize(3);
        assertThat(store.plans().applying(DAY, 2)).hasSize(2);
    }

    @Test
    void theSameSentTwiceIsPublishedOnceAndNothingPublishedIsEverChanged() {
        UUID id = publish(DAY, Repeat.ONCE, "one");
        StoredPlan again = store.plans().find(id).orElseThrow();
        assertThat(store.plans().publish(again)).isFalse();
        assertThat(again.by()).contains(dana.id());
        assertThat(again.at()).isEqualTo(AT);
        store.close();
        try (Database database = Database.forWriting(DataFolder.database(folder))) {
            assertThatThrownBy(() -> database.handle().execute("DELETE FROM published"))
                    .hasStackTraceContaining("never deleted");
            assertThatThrownBy(() -> database.handle().execute("UPDATE published SET content = 'x'"))
                    .hasStackTraceContaining("never changed");
        }
        store = Store.open(folder);
        assertThat(on(DAY)).contains("one");
    }

    @Test
    void aDraftIsKeptUntilItIsReplacedOrDropped() {
        store.plans().keepDraft(DAY, new CircuitText("own", "first"), dana.id(), AT);
        store.plans().keepDraft(DAY, new CircuitText("own", "second"), dana.id(), AT);
        store.close();
        store = Store.open(folder);
        assertThat(store.plans().draft(DAY)).contains(new CircuitText("own", "second"));
        assertThat(on(DAY)).isEmpty();
        store.plans().dropDraft(DAY);
        assertThat(store.plans().draft(DAY)).isEmpty();
    }

    @Test
    void aTemplateIsReplacedByOneOfTheSameName() {
        store.plans().keepTemplate("Easy day", new CircuitText("easy", "first"), dana.id(), AT);
        store.plans().keepTemplate("Easy day", new CircuitText("easy", "second"), dana.id(), AT);
        store.plans().keepTemplate("Hard day", new CircuitText("hard", "third"), dana.id(), AT);
        assertThat(store.plans().templates())
                .containsExactly(new CircuitText("easy", "second"), new CircuitText("hard", "third"));
    }

    @Test
    void equipmentIsOutOfOrderUntilItWorks() {
        assertThat(store.plans().breaks("cable", dana.id(), AT)).isTrue();
        assertThat(store.plans().breaks("cable", dana.id(), AT)).isFalse();
        assertThat(store.plans().outOfOrder()).containsExactly("cable");
        assertThat(store.plans().works("cable")).isTrue();
        assertThat(store.plans().works("cable")).isFalse();
        assertThat(store.plans().outOfOrder()).isEmpty();
    }

    @Test
    void thePastKnowsOnlyWhatWasPublishedThen() {
        publish(DAY, Repeat.ONCE, "one");
        store.close();
        try (Store before = Store.openReadOnly(folder, AT.minusSeconds(1))) {
            assertThat(before.plans().on(DAY)).isEmpty();
        }
        try (Store after = Store.openReadOnly(folder, AT)) {
            assertThat(after.plans().on(DAY)).isPresent();
        }
        store = Store.open(folder);
    }
}
