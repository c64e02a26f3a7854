package backboard.store;

import backboard.training.Appearance;
import backboard.training.Member;
import backboard.training.Weight;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Members and guests, and what belongs to each of them but the sets. A part of the {@link Store}: what holds there holds here. */
public final class Members {

    private final Database database;
    private final MemberTable table;
    private final BodyWeightTable weights;

    Members(Database database) {
        this.database = database;
        this.table = new MemberTable(database.handle());
        this.weights = new BodyWeightTable(database.handle());
    }

    /**
     * Adds a member or guest.
     *
     * @param at when, for the record
     * @param on the day in the gym's time zone; a guest belongs to this day
     * @return whether the member is new
     * @throws StoreException also if the number is or was someone else's
     */
    public boolean add(Member member, Instant at, LocalDate on) {
        return database.inTransaction(() -> table.add(member, at, on));
    }

    /** All members without guests, by display name. */
    public List<Member> all() {
        return database.read(table::all);
    }

    /** The guests of one day in the order they came. */
    public List<Member> guestsOn(LocalDate day) {
        return database.read(() -> table.guestsOn(day));
    }

    /** The member with this number. */
    public Optional<Member> withNumber(int number) {
        return database.read(() -> table.byNumber(number));
    }

    /**
     * Changes how somebody appears.
     *
     * @param alias 1–20 characters where the appearance is an alias, else empty
     * @throws StoreException also if there is nobody with this id
     */
    public void appear(UUID member, Appearance appearance, String alias) {
        database.inTransaction(() -> {
            if (!table.appear(member, appearance, alias)) {
                throw gone();
            }
            return true;
        });
    }

    /** From now on the card is this member's, whoever had it before. */
    public void link(String card, UUID member, Instant at) {
        database.inTransaction(() -> {
            table.link(card, member, at);
            return true;
        });
    }

    /** Whose card it is. */
    public Optional<UUID> holder(String card) {
        return database.read(() -> table.holder(card));
    }

    /** The member's cards in the order they were linked. */
    public List<String> cards(UUID member) {
        return database.read(() -> table.cards(member));
    }

    /**
     * Remembers what a member weighs, or forgets it: what it was before is overwritten, also in the write-ahead log.
     *
     * @param weight 20–400 kg; empty to forget it
     * @throws StoreException also if there is nobody with this id
     */
    public void weigh(UUID member, Optional<Weight> weight, Instant at) {
        database.inTransaction(() -> {
            if (!table.isKnown(member)) {
                throw gone();
            }
            weight.ifPresentOrElse(told -> weights.put(member, told, at), () -> weights.forget(member));
            return true;
        });
        database.emptyWriteAheadLog();
    }

    private static StoreException gone() {
        return new StoreException(Trouble.NO_MEMBER);
    }

    /** What the member weighs, as it was typed, if it was told. */
    public Optional<Weight> bodyWeight(UUID member) {
        return database.read(() -> weights.of(member));
    }

    /** The same, if it was told at this instant or later. */
    public Optional<Weight> bodyWeight(UUID member, Instant since) {
        return database.read(() -> weights.of(member).filter(told -> weights.isSince(member, since)));
    }

    /**
     * Forgets who a member is: name, alias, number, cards and body weight are overwritten, also in the write-ahead log. The sets stay in the
     * gym's totals and are nobody's.
     *
     * @return false if there was nobody with this id
     */
    public boolean erase(UUID member, Instant at) {
        boolean erased = database.inTransaction(() -> forget(member, at));
        database.emptyWriteAheadLog();
        return erased;
    }

    /** The same as part of a transaction, which leaves what was overwritten in the write-ahead log. */
    boolean forget(UUID member, Instant at) {
        weights.forget(member);
        return table.erase(member, at);
    }

    /** The number for the next new member: one above the highest that ever was somebody's, from 101 up. */
    public int nextNumber() {
        return database.read(table::nextNumber);
    }

    /** Which guest of the day the next one will be, from 1 up. */
    public int nextGuest(LocalDate day) {
        return guestsOn(day).size() + 1;
    }
}
