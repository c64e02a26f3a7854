package backboard.store;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.training.LoggedSet;
import backboard.training.Unit;
import backboard.training.Weight;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader sees the gym as it was at an instant. */
class LookingBackTest {

    private static final Instant NOON = Samples.NOON;
    private static final Instant LATER = NOON.plusSeconds(3600);

    @TempDir
    Path folder;

    @Test
    void membersAndGuestsWhoJoinedLaterAreNotSeen() {
        try (Store store = Store.open(folder)) {
            store.members().add(Samples.MIA, NOON, Samples.DAY);
            store.members().add(Samples.guest(1), NOON, Samples.DAY);
            store.members().add(Samples.TOM, LATER, Samples.DAY);
            store.members().add(Samples.guest(2), LATER, Samples.DAY);
        }
        try (Store then = Store.openReadOnly(folder, LATER.minusMillis(1))) {
            assertThat(then.members().all()).containsExactly(Samples.MIA);
            assertThat(then.members().guestsOn(Samples.DAY)).hasSize(1);
        }
        try (Store then = Store.openReadOnly(folder, LATER)) {
            assertThat(then.members().all()).containsExactly(Samples.MIA, Samples.TOM);
            assertThat(then.members().guestsOn(Samples.DAY)).hasSize(2);
        }
    }

    /** The text of an instant has as many decimals as it needs, so the longer text may be the earlier or the later one. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-20T11:00:30Z,         2026-11-20T11:00:30Z,     true",
        "2026-11-20T11:00:30.123Z,     2026-11-20T11:00:30Z,     false",
        "2026-11-20T11:00:30.001Z,     2026-11-20T11:00:30Z,     false",
        "2026-11-20T11:00:30Z,         2026-11-20T11:00:30.123Z, true",
        "2026-11-20T11:00:29.999Z,     2026-11-20T11:00:30Z,     true",
        "2026-11-20T11:00:30.123Z,     2026-11-20T11:00:30.123Z, true",
        "2026-11-20T11:00:30.124Z,     2026-11-20T11:00:30.123Z, false",
        "2026-11-20T11:00:30.123456Z,  2026-11-20T11:00:30.123Z, false",
        "2026-11-20T11:00:30.122999Z,  2026-11-20T11:00:30.123Z, true"
    })
    void whatIsSeenIsRightToTheMillisecond(Instant written, Instant asOf, boolean seen) {
        LoggedSet set = Samples.set(Samples.MIA, Samples.DAY.atTime(12, 0));
        try (Store store = Store.open(folder)) {
            store.members().add(Samples.MIA, NOON, Samples.DAY);
            store.members().add(Samples.TOM, written, Samples.DAY);
            store.log(set, Samples.ZONE, written);
        }
        try (Store then = Store.openReadOnly(folder, asOf)) {
            assertThat(then.set(set.id()).isPresent()).as("the set").isEqualTo(seen);
            assertThat(then.members().all().contains(Samples.TOM))
                    .as("the member")
                    .isEqualTo(seen);
        }
    }

    @Test
    void aBodyWeightToldLaterIsNotSeen() {
        Optional<Weight> weight = Optional.of(new Weight(72.3, Unit.KG));
        try (Store store = Samples.storeIn(folder)) {
            store.members().weigh(Samples.MIA.id(), weight, LATER);
        }
        try (Store then = Store.openReadOnly(folder, LATER.minusSeconds(1))) {
            assertThat(then.members().bodyWeight(Samples.MIA.id())).isEmpty();
        }
        try (Store then = Store.openReadOnly(folder, LATER)) {
            assertThat(then.members().bodyWeight(Samples.MIA.id())).isEqualTo(weight);
        }
    }

    @Test
    void aSetStandsAsItStoodThen() {
        LoggedSet set = Samples.set(Samples.MIA, Samples.DAY.atTime(12, 0));
        try (Store store = Samples.storeIn(folder)) {
            store.log(set, Samples.ZONE, NOON);
            store.undo(UUID.randomUUID(), set.id(), LATER);
        }
        try (Store then = Store.openReadOnly(folder, LATER.minusSeconds(1))) {
            assertThat(then.setsOn(Samples.DAY, 9)).containsExactly(set);
        }
        try (Store then = Store.openReadOnly(folder, LATER)) {
            assertThat(then.setsOn(Samples.DAY, 9)).isEmpty();
        }
    }

    @Test
    void aSetOfSomebodyWhoByTheClockJoinedLaterIsNotSeen() {
        try (Store store = Store.open(folder)) {
            store.members().add(Samples.MIA, LATER, Samples.DAY);
            store.log(Samples.set(Samples.MIA, Samples.DAY.atTime(12, 0)), Samples.ZONE, NOON);
        }
        try (Store then = Store.openReadOnly(folder, NOON)) {
            assertThat(then.members().all()).isEmpty();
            assertThat(then.setsOn(Samples.DAY, 9)).isEmpty();
            assertThat(then.membersOn(Samples.DAY)).isEmpty();
        }
    }
}
