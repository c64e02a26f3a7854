package backboard.roster;

import backboard.roster.Entry.Kind;
import backboard.store.Store;
import backboard.training.Appearance;
import backboard.training.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;

/** Brings a list of members into a store. Where the store is for one thread, so is this. */
public final class Roster {

    private final Store store;

    public Roster(Store store) {
        this.store = store;
    }

    /** What would become of each line; changes nothing. */
    public DryRun dryRun(MemberList list) {
        return dryRun(list, new ArrayList<>());
    }

    private DryRun dryRun(MemberList list, List<Row> fresh) {
        Known known = new Known(store, list.rows());
        List<Entry> entries = new ArrayList<>(list.wrong());
        for (Row row : list.rows()) {
            Entry entry = known.entry(row);
            entries.add(entry);
            if (entry.kind() == Kind.NEW) {
                fresh.add(row);
            }
        }
        entries.sort(Comparator.comparingInt(Entry::line));
        return new DryRun(entries, list.passedOver());
    }

    /**
     * Adds everybody who is new, in one transaction. Others see of them the alias the list gives, or no more than a colour: nobody has asked
     * them for more.
     *
     * @param on the day in the gym's time zone
     * @param ids one for each
     * @return how many were added
     * @throws ListMistakeException if a line is wrong, by now if not before; nothing has changed then
     */
    public int add(MemberList list, Instant at, LocalDate on, Supplier<UUID> ids) {
        List<Row> fresh = new ArrayList<>();
        store.inBulk(() -> {
            if (dryRun(list, fresh).count(Kind.WRONG) > 0) {
                throw new ListMistakeException("not-ready");
            }
            // Given numbers first, so that the next free one is none of them.
            fresh.stream()
                    .sorted(Comparator.comparing(row -> row.number().isEmpty()))
                    .forEach(row -> add(row, at, on, ids.get()));
        });
        return fresh.size();
    }

    private void add(Row row, Instant at, LocalDate on, UUID id) {
        int number = row.number().orElseGet(() -> store.members().nextNumber());
        Appearance appearance = row.alias().isEmpty() ? Appearance.COLOUR : Appearance.ALIAS;
        Member member =
                new Member(id, OptionalInt.of(number), row.firstName(), row.lastName(), false, appearance, row.alias());
        store.members().add(member, at, on);
        row.card().ifPresent(card -> store.members().link(card, id, at));
    }
}
