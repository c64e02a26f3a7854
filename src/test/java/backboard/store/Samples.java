package backboard.store;

import backboard.training.Appearance;
import backboard.training.Effort;
import backboard.training.LoggedSet;
import backboard.training.Member;
import backboard.training.Place;
import backboard.training.Unit;
import backboard.training.Weight;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** Values that tests write, all on or around one Friday in Berlin. */
final class Samples {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    static final Instant NOON = DAY.atTime(12, 0).atZone(ZONE).toInstant();
    static final Member MIA = member(117, "Mia", "K");
    static final Member TOM = member(118, "Tom", "B");

    private Samples() {}

    static Member member(int number, String firstName, String lastInitial) {
        return Member.of(UUID.randomUUID(), number, firstName, lastInitial, Appearance.NAME);
    }

    static Member guest(int number) {
        return Member.guest(UUID.randomUUID(), number);
    }

    /** A store in this folder that knows Mia and Tom. */
    static Store storeIn(Path folder) {
        return withMembers(Store.open(folder));
    }

    static Store withMembers(Store store) {
        store.members().add(MIA, NOON, DAY);
        store.members().add(TOM, NOON, DAY);
        return store;
    }

    /** How many sets stand in all. */
    static long standing(Store store) {
        long[] count = new long[1];
        store.forEachSet(row -> count[0]++);
        return count[0];
    }

    /** Ten pulldowns at 50 kg, so 500 kg of volume, at a local time. */
    static LoggedSet set(Member member, LocalDateTime local) {
        return set(member, "lat-pulldown", local.atZone(ZONE).toInstant());
    }

    static LoggedSet set(Member member, String exercise, Instant at) {
        return new LoggedSet(
                UUID.randomUUID(),
                member.id(),
                exercise,
                Effort.reps(10, Optional.of(new Weight(50, Unit.KG))),
                at,
                LocalDateTime.ofInstant(at, ZONE),
                Optional.empty(),
                true,
                500);
    }

    static LoggedSet at(LoggedSet set, Place place) {
        return new LoggedSet(
                set.id(),
                set.member(),
                set.exerciseId(),
                set.effort(),
                set.at(),
                set.local(),
                Optional.of(place),
                set.hard(),
                set.volumeKg());
    }

    /** The same set with eight reps at so much weight. */
    static LoggedSet eightAt(LoggedSet set, double value, Unit unit) {
        Weight weight = new Weight(value, unit);
        return new LoggedSet(
                set.id(),
                set.member(),
                set.exerciseId(),
                Effort.reps(8, Optional.of(weight)),
                set.at(),
                set.local(),
                set.place(),
                set.hard(),
                8 * weight.kilograms());
    }
}
