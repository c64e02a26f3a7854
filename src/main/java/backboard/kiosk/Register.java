package backboard.kiosk;

import backboard.coach.Field;
import backboard.coach.Ranges;
import backboard.files.HiddenCharacters;
import backboard.settings.Settings;
import backboard.store.Store;
import backboard.training.Appearance;
import backboard.training.Member;
import backboard.words.Words;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

/** Who can check in: members and the day's guests. Names stay in here; what leaves are guises. Store thread only. */
final class Register {

    private final Settings settings;
    private final Store store;
    private final Guises guises;
    private final Comparator<Guise> byName;
    private final Map<UUID, Guise> known = new LinkedHashMap<>();
    private List<Guise> all = List.of();
    private LocalDate day = LocalDate.MIN;

    Register(Settings settings, Store store) {
        this.settings = settings;
        this.store = store;
        this.guises = new Guises(settings.people(), Words.of(settings.language()));
        Collator names = Collator.getInstance(settings.language().locale());
        this.byName = Comparator.comparing(Guise::name, names)
                .thenComparing(guise -> guise.number().orElse(0));
    }

    /** With the guests of this day. */
    void open(LocalDate today) {
        day = today;
        all = Stream.concat(store.members().all().stream(), store.members().guestsOn(day).stream())
                .map(guises::of)
                .sorted(byName)
                .toList();
        known.clear();
        all.forEach(guise -> known.put(guise.id(), guise));
    }

    /** Everyone, by name. */
    List<Guise> guises() {
        return all;
    }

    Optional<Guise> find(UUID id) {
        return Optional.ofNullable(known.get(id));
    }

    /** @throws Refusal if nobody here has this id */
    Guise guise(UUID id) {
        return find(id).orElseThrow(() -> Refusal.of("gone"));
    }

    Optional<Guise> withCard(String card) {
        return store.members().holder(card).flatMap(this::find);
    }

    /** @throws Refusal if the name cannot be used */
    Outcome.Joined join(Command.Join join, Instant at) {
        return add(
                named(
                        new Member(
                                join.id(),
                                OptionalInt.of(store.members().nextNumber()),
                                "",
                                "",
                                false,
                                join.appearance(),
                                alias(join.appearance(), join.alias())),
                        join.firstName(),
                        join.lastName()),
                at);
    }

    /**
     * The same person under a name that somebody typed.
     *
     * @throws Refusal if the name cannot be used
     */
    static Member named(Member member, String firstName, String lastName) {
        String first = clean(firstName);
        if (first.isEmpty()) {
            throw Refusal.of("no-first-name");
        }
        String last = clean(lastName);
        if (length(first) > Member.LONGEST_NAME || length(last) > Member.LONGEST_NAME) {
            throw Refusal.of("name-too-long", Member.LONGEST_NAME);
        }
        return new Member(
                member.id(), member.number(), first, last, member.guest(), member.appearance(), member.alias());
    }

    Outcome.Joined joinAsGuest(UUID id, Instant at) {
        return add(Member.guest(id, store.members().nextGuest(day)), at);
    }

    private Outcome.Joined add(Member member, Instant at) {
        store.members().add(member, at, at.atZone(settings.zone()).toLocalDate());
        open(day);
        return new Outcome.Joined(Objects.requireNonNullElseGet(known.get(member.id()), () -> guises.of(member)));
    }

    /** @throws Refusal if the alias cannot be used or nobody has the id */
    Outcome.Joined appear(Command.Appear appear) {
        guise(appear.member());
        store.members().appear(appear.member(), appear.appearance(), alias(appear.appearance(), appear.alias()));
        open(day);
        return new Outcome.Joined(guise(appear.member()));
    }

    /** @throws Refusal if nobody has the id */
    Outcome.Joined link(Command.LinkCard link, Instant at) {
        Guise guise = guise(link.member());
        store.members().link(link.card(), link.member(), at);
        return new Outcome.Joined(guise);
    }

    /** @throws Refusal if nobody here who is a member has the id, or nobody can weigh that */
    Outcome.Done weigh(Command.Weigh weigh, Instant at) {
        if (guise(weigh.member()).guest()) {
            throw Refusal.of("gone");
        }
        weigh.bodyWeight()
                .flatMap(weight -> Ranges.check(Field.BODY_WEIGHT, weight.value(), weight.unit()))
                .ifPresent(finding -> {
                    throw Refusal.of(finding);
                });
        store.members().weigh(weigh.member(), weigh.bodyWeight(), at);
        return new Outcome.Done();
    }

    /** @throws Refusal if nobody has the id */
    Confided confided(UUID member) {
        return new Confided(store.members().bodyWeight(guise(member).id()).isPresent());
    }

    /** @throws Refusal if the alias cannot be used */
    static String alias(Appearance appearance, String typed) {
        if (appearance != Appearance.ALIAS) {
            return "";
        }
        String alias = clean(typed);
        if (alias.isEmpty()) {
            throw Refusal.of("no-alias");
        }
        if (length(alias) > Member.LONGEST_ALIAS) {
            throw Refusal.of("alias-too-long", Member.LONGEST_ALIAS);
        }
        return alias;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Without what no keyboard types: control and bidi characters. */
    private static String clean(String text) {
        return HiddenCharacters.removed(text).strip();
    }
}
