package backboard.roster;

import backboard.roster.Entry.Kind;
import backboard.store.Store;
import backboard.training.Member;
import backboard.words.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whom the gym has, and what the list has said in the lines above. For one reading of a list. */
final class Known {

    private final Map<UUID, Member> members = new HashMap<>();
    private final Map<Integer, Member> byNumber = new HashMap<>();
    private final Map<String, Member> byName = new HashMap<>();
    private final Map<String, UUID> holders;
    private final Set<Integer> numbersGiven;
    /** The lines that say the same number, card or name first. */
    private final Map<Integer, Integer> numberLines = new HashMap<>();

    private final Map<String, Integer> cardLines = new HashMap<>();
    private final Map<String, Integer> nameLines = new HashMap<>();

    Known(Store store, List<Row> rows) {
        for (Member member : store.members().all()) {
            members.put(member.id(), member);
            member.number().ifPresent(number -> byNumber.put(number, member));
            byName.putIfAbsent(Column.plain(member.fullName()), member);
        }
        holders = store.members().holders();
        numbersGiven = store.members().numbersGiven();
        for (Row row : rows) {
            row.number().ifPresent(number -> numberLines.putIfAbsent(number, row.line()));
            row.card().ifPresent(card -> cardLines.putIfAbsent(card, row.line()));
            // Whoever has a number can be told from others of the name.
            if (row.number().isPresent()) {
                nameLines.putIfAbsent(row.sameName(), row.line());
            }
        }
        rows.forEach(row -> nameLines.putIfAbsent(row.sameName(), row.line()));
    }

    Entry entry(Row row) {
        Optional<Phrase> wrong = twice(row);
        if (wrong.isPresent()) {
            return entry(row, Kind.WRONG, wrong.get());
        }
        Optional<Member> holder = row.card().map(holders::get).map(members::get);
        Optional<Member> same = sameNumber(row).or(() -> holder).or(() -> sameName(row));
        Optional<Phrase> clash = clash(row, same, holder);
        if (clash.isPresent()) {
            return entry(row, Kind.WRONG, clash.get());
        }
        if (same.isPresent()) {
            return entry(row, Kind.KNOWN, Phrase.of("roster.known", text(number(same.get()))));
        }
        return entry(
                row,
                Kind.NEW,
                row.number().isPresent()
                        ? Phrase.of("roster.new.number", text(row.number().getAsInt()))
                        : Phrase.of("roster.new"));
    }

    /** What another line says as well. */
    private Optional<Phrase> twice(Row row) {
        if (row.number().isPresent()) {
            int first = numberLines.getOrDefault(row.number().getAsInt(), row.line());
            if (first != row.line()) {
                return wrong("number-twice", text(row.number().getAsInt()), text(first));
            }
        }
        int card = row.card().map(cardLines::get).orElse(row.line());
        if (card != row.line()) {
            return wrong("card-twice", text(card));
        }
        int name = nameLines.getOrDefault(row.sameName(), row.line());
        return row.number().isEmpty() && name != row.line() ? wrong("name-twice", text(name)) : Optional.empty();
    }

    /** What the gym has and the line says otherwise. */
    private Optional<Phrase> clash(Row row, Optional<Member> same, Optional<Member> holder) {
        Optional<Member> numbered = sameNumber(row);
        if (numbered.isPresent() && !isName(numbered.get(), row)) {
            return wrong(
                    "number-taken",
                    text(number(numbered.get())),
                    Cells.shown(numbered.get().fullName()));
        }
        if (numbered.isEmpty()
                && row.number().isPresent()
                && numbersGiven.contains(row.number().getAsInt())) {
            return wrong("number-gone", text(row.number().getAsInt()));
        }
        if (holder.isPresent() && (!holder.equals(same) || !isName(holder.get(), row))) {
            return wrong(
                    "card-taken",
                    text(number(holder.get())),
                    Cells.shown(holder.get().fullName()));
        }
        // The same person under another number than the card says.
        if (holder.isPresent() && row.number().isPresent() && numbered.isEmpty()) {
            return wrong(
                    "card-taken",
                    text(number(holder.get())),
                    Cells.shown(holder.get().fullName()));
        }
        return Optional.empty();
    }

    private Optional<Member> sameNumber(Row row) {
        return row.number().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(byNumber.get(row.number().getAsInt()));
    }

    /** Only where the line gives no number: with one, somebody may have another's name. */
    private Optional<Member> sameName(Row row) {
        return row.number().isPresent() ? Optional.empty() : Optional.ofNullable(byName.get(row.sameName()));
    }

    private static boolean isName(Member member, Row row) {
        return Column.plain(member.fullName()).equals(row.sameName());
    }

    private static int number(Member member) {
        return member.number().orElse(0);
    }

    /** Numbers of people and lines are not written with thousands apart. */
    private static String text(int number) {
        return String.valueOf(number);
    }

    private static Optional<Phrase> wrong(String key, Object... values) {
        return Optional.of(Phrase.of("roster.wrong." + key, values));
    }

    private static Entry entry(Row row, Kind kind, Phrase sentence) {
        return new Entry(row.line(), kind, Cells.shown(row.fullName()), sentence);
    }
}
