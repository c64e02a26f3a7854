package backboard.kiosk;

import backboard.roster.ListMistakeException;
import backboard.roster.Roster;
import backboard.settings.Settings;
import backboard.store.Store;
import backboard.training.Appearance;
import backboard.training.CardNumber;
import backboard.training.Member;
import backboard.training.Staff;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What managers change about members. Each change and its entry in the journal are one transaction; the journal knows members by number
 * only, because it outlives them. Store thread, but for {@link #forgotten}.
 */
final class MemberChanges {

    private final Settings settings;
    private final Store store;
    private final FrontDesk desk;
    private final Access access;
    private final TimeSource time;
    private final Queue<Integer> forgotten = new ConcurrentLinkedQueue<>();

    MemberChanges(Settings settings, Store store, FrontDesk desk, Access access, TimeSource time) {
        this.settings = settings;
        this.store = store;
        this.desk = desk;
        this.access = access;
        this.time = time;
    }

    /** @throws Refusal unless the pass is a manager's and what is asked can be done */
    Outcome carryOut(Command.OfMembers command) {
        Staff by = access.manager(Optional.of(command.pass()));
        Outcome outcome = carryOut(command, by);
        desk.readPeople();
        return outcome;
    }

    private Outcome carryOut(Command.OfMembers command, Staff by) {
        if (command instanceof Command.AddMember add) {
            return add(add, by);
        }
        if (command instanceof Command.RenameMember rename) {
            Member named = Register.named(member(rename.member()), rename.firstName(), rename.lastName());
            return done(
                    by,
                    "renamed",
                    named,
                    () -> store.members().rename(named.id(), named.firstName(), named.lastName()));
        }
        if (command instanceof Command.ShowMember show) {
            Member member = member(show.member());
            String alias = Register.alias(show.appearance(), show.alias());
            return done(by, "shown", member, () -> store.members().appear(member.id(), show.appearance(), alias));
        }
        if (command instanceof Command.GiveCard give) {
            return give(give, by);
        }
        if (command instanceof Command.TakeCard take) {
            Member member = member(take.member());
            return done(by, "card-taken", member, () -> store.members().unlink(take.card(), member.id()));
        }
        if (command instanceof Command.MergeMembers merge) {
            return merge(merge, by);
        }
        if (command instanceof Command.EraseMember erase) {
            Member member = member(erase.member());
            done(by, "erased", member, () -> store.members().erase(member.id(), time.wall()));
            member.number().ifPresent(forgotten::add);
            return new Outcome.Done();
        }
        if (command instanceof Command.ImportMembers list) {
            return add(list, by);
        }
        throw new IllegalStateException("unknown command " + command.getClass());
    }

    /** @throws Refusal if there is no such member */
    Member member(UUID id) {
        return store.members().find(id).orElseThrow(() -> Refusal.of("member-gone"));
    }

    private Outcome done(Staff by, String what, Member member, Runnable change) {
        return done(by, what, List.of(number(member)), change);
    }

    private Outcome done(Staff by, String what, List<String> arguments, Runnable change) {
        store.inBulk(() -> {
            change.run();
            access.note(by, "member." + what, arguments);
        });
        return new Outcome.Done();
    }

    private static String number(Member member) {
        return String.valueOf(member.number().orElse(0));
    }

    private LocalDate today() {
        return time.wall().atZone(settings.zone()).toLocalDate();
    }

    private Outcome add(Command.AddMember add, Staff by) {
        // The same said twice is one person: the number is not taken anew.
        if (store.members().find(add.id()).isPresent()) {
            return new Outcome.Done();
        }
        Member fresh = Register.named(
                new Member(
                        add.id(), OptionalInt.of(store.members().nextNumber()), "", "", false, Appearance.COLOUR, ""),
                add.firstName(),
                add.lastName());
        return done(by, "added", fresh, () -> store.members().add(fresh, time.wall(), today()));
    }

    private Outcome give(Command.GiveCard give, Staff by) {
        Member member = member(give.member());
        String card = CardNumber.of(give.card())
                .orElseThrow(() -> Refusal.of("card-number", CardNumber.SHORTEST, CardNumber.LONGEST));
        Optional<Member> holder =
                store.members().holder(card).flatMap(store.members()::find).filter(other -> !other.equals(member));
        if (holder.isPresent()) {
            throw Refusal.of("card-taken", number(holder.get()));
        }
        return done(by, "card-given", member, () -> store.members().link(card, member.id(), time.wall()));
    }

    private Outcome merge(Command.MergeMembers merge, Staff by) {
        Member stays = member(merge.stays());
        Member goes = member(merge.goes());
        if (stays.equals(goes)) {
            throw Refusal.of("same-member");
        }
        Member merged = stays.mergedWith(goes, merge.theirName(), merge.theirNumber());
        String dropped = number(merge.theirNumber() ? stays : goes);
        done(
                by,
                "merged",
                List.of(number(merged), dropped),
                () -> store.members().merge(merged, goes.id(), time.wall()));
        stays.number().ifPresent(forgotten::add);
        goes.number().ifPresent(forgotten::add);
        return new Outcome.Done();
    }

    private Outcome add(Command.ImportMembers list, Staff by) {
        Instant now = time.wall();
        AtomicInteger added = new AtomicInteger();
        try {
            store.inBulk(() -> {
                added.set(new Roster(store).add(list.list(), now, today(), () -> Ids.at(now)));
                access.note(by, "member.imported", List.of(String.valueOf(added)));
            });
        } catch (ListMistakeException mistake) {
            throw new Refusal(mistake.phrase());
        }
        return new Outcome.Imported(added.get());
    }

    // ---- exports and what they leave

    /** @throws Refusal unless the pass is a manager's and there is such a member */
    Outcome mayExport(Command.ExportMember export) {
        access.manager(Optional.of(export.pass()));
        member(export.member());
        return new Outcome.Done();
    }

    Outcome noteExport(Command.ExportMember export) {
        Staff by = access.manager(Optional.of(export.pass()));
        access.note(by, "member.exported", List.of(number(member(export.member()))));
        return new Outcome.Done();
    }

    /** Numbers of those who were forgotten since this was asked last; from any thread. */
    List<Integer> forgotten() {
        List<Integer> numbers = new ArrayList<>();
        for (Integer number = forgotten.poll(); number != null; number = forgotten.poll()) {
            numbers.add(number);
        }
        return numbers;
    }
}
