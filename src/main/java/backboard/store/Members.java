package backboard.store;

import backboard.training.Appearance;
import backboard.training.Member;
import backboard.training.Weight;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Members and guests, and what belongs to each of them but the sets. A part of the {@link Store}: what holds there holds here. */
public final class Members {

    private final Database database;
    private final MemberTable table;
    private final BodyWeightTable weights;
    private final SetTable sets;

    Members(Database database) {
        this.database = database;
        this.table = new MemberTable(database.handle());
        this.weights = new BodyWeightTable(database.handle());
        this.sets = new SetTable(database.handle());
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

    /** The member with this id; nobody for a guest or who was erased. */
    public Optional<Member> find(UUID id) {
        return database.read(() -> table.find(id));
    }

    /**
     * Corrects a name: what it was is overwritten, also in the write-ahead log.
     *
     * @param firstName 1–40 characters
     * @param lastName 0–40 characters
     * @throws StoreException also if there is no member with this id
     */
    public void rename(UUID member, String firstName, String lastName) {
        database.inTransaction(() -> {
            if (!table.rename(member, firstName, lastName)) {
                throw gone();
            }
            return true;
        });
        database.emptyWriteAheadLog();
    }

    /** From now on the card is this member's, whoever had it before. */
    public void link(String card, UUID member, Instant at) {
        database.inTransaction(() -> {
            table.link(card, member, at);
            return true;
        });
    }

    /**
     * From now on the card is nobody's.
     *
     * @return false if it was not this member's
     */
    public boolean unlink(String card, UUID member) {
        boolean unlinked = database.inTransaction(() -> table.unlink(card, member));
        database.emptyWriteAheadLog();
        return unlinked;
    }

    /** Every card with whose it is. */
    public Map<String, UUID> holders() {
        return database.read(table::holders);
    }

    /** Every number that is or ever was somebody's. */
    public Set<Integer> numbersGiven() {
        return database.read(table::numbersGiven);
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

    /**
     * Makes two members one. Sets, cards and body weight of both belong to one of them; of two body weights the one told later holds. The
     * other is erased, and the number that is not kept is never given again.
     *
     * @param as who stays, with the name, the number and the appearance that are to hold; the number is one of the two
     * @return how many sets changed hands
     * @throws StoreException also if one of the two is not there or they are the same
     */
    public int merge(Member as, UUID gone, Instant at) {
        int moved = database.inTransaction(() -> {
            Member stays = table.find(as.id()).orElseThrow(Members::gone);
            Member goes = table.find(gone).filter(other -> !other.equals(stays)).orElseThrow(Members::gone);
            if (!as.number().equals(stays.number()) && !as.number().equals(goes.number())) {
                throw new IllegalArgumentException("a number of neither");
            }
            int changed = handOver(gone, as.id(), at);
            table.rename(as.id(), as.firstName(), as.lastName());
            table.renumber(as.id(), as.number());
            table.appear(as.id(), as.appearance(), as.alias());
            return changed;
        });
        database.emptyWriteAheadLog();
        return moved;
    }

    /**
     * Sets, cards and body weight of one become the other's, and the one is erased; part of a transaction, which leaves what was overwritten
     * in the write-ahead log.
     *
     * @return how many sets changed hands
     */
    int handOver(UUID gone, UUID stays, Instant at) {
        int changed = sets.handOver(gone, stays, at);
        table.handOverCards(gone, stays);
        weights.handOver(gone, stays);
        table.erase(gone, at);
        table.mergeInto(gone, stays);
        return changed;
    }

    /** Whether somebody has this id and was not erased. */
    boolean isHere(UUID member) {
        return table.isKnown(member);
    }

    /** {@link #erase} as part of a transaction, which leaves what was overwritten in the write-ahead log. */
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
