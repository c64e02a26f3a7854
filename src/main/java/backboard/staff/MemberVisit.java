package backboard.staff;

import backboard.kiosk.Command;
import backboard.kiosk.MemberDetails;
import backboard.kiosk.MemberFile;
import backboard.look.TouchButton.Rank;
import backboard.staff.FactsPage.Fact;
import backboard.staff.NamePage.Field;
import backboard.training.Appearance;
import backboard.training.CardNumber;
import backboard.training.Member;
import backboard.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The pages of one member. UI thread. */
final class MemberVisit {

    private final Inside inside;
    private final Runnable list;
    private final Chooser chooser;

    /** Lets somebody else be chosen. */
    interface Chooser {
        void choose(MemberFile but, Runnable back, Consumer<UUID> chosen);
    }

    /** @param list back to everybody */
    MemberVisit(Inside inside, Runnable list, Chooser chooser) {
        this.inside = inside;
        this.list = list;
        this.chooser = chooser;
    }

    /** How others see a member, in words. */
    static String shownAs(Words words, MemberFile file) {
        return switch (file.appearance()) {
            case INVISIBLE -> words.say("staff.shown.invisible");
            case COLOUR -> words.say("staff.shown.colour", file.shown());
            case NAME, ALIAS, INITIALS -> words.say("staff.shown.as", file.shown());
        };
    }

    static NamePage namePage(
            Inside inside,
            PeoplePage.Heading heading,
            String firstName,
            String lastName,
            Consumer<List<String>> finished) {
        return new NamePage(
                heading,
                inside.words(),
                List.of(
                        Field.ofName(
                                "first-name",
                                inside.say("staff.member.first-name"),
                                firstName,
                                true,
                                Member.LONGEST_NAME),
                        Field.ofName(
                                "last-name",
                                inside.say("staff.member.last-name"),
                                lastName,
                                false,
                                Member.LONGEST_NAME)),
                inside.say("staff.member.save"),
                false,
                finished);
    }

    void open(UUID id) {
        with(id, this::show);
    }

    /** With what is stored now; back to everybody if there is no such member any more. */
    private void with(UUID id, Consumer<MemberDetails> then) {
        inside.way()
                .whileHere(
                        inside.kiosk().members().details(inside.pass().get(), id),
                        details -> details.ifPresentOrElse(then, list));
    }

    private String number(MemberFile file) {
        return file.number().isPresent() ? String.valueOf(file.number().getAsInt()) : "";
    }

    private String numbered(MemberFile file) {
        return inside.say("staff.member.numbered", number(file));
    }

    private void show(MemberDetails member) {
        MemberFile file = member.file();
        UUID id = file.id();
        List<Fact> facts = List.of(
                new Fact(inside.say("staff.member.shown"), shownAs(inside.words(), file)),
                new Fact(
                        inside.say("staff.member.cards"),
                        inside.say("staff.member.cards.count", member.cards().size())),
                new Fact(inside.say("staff.member.sets"), inside.say("staff.member.sets.count", member.sets())),
                new Fact(
                        inside.say("staff.member.weight"),
                        inside.say(member.weighed() ? "staff.member.weighed" : "staff.member.not-weighed")));
        inside.way()
                .turn(new FactsPage(
                        inside.heading(file.fullName(), numbered(file), list),
                        facts,
                        List.of(
                                inside.button("member-rename", "staff.rename", Rank.PLAIN, () -> rename(file)),
                                inside.button("member-appear", "staff.appear", Rank.PLAIN, () -> appear(file)),
                                inside.button("member-cards", "staff.cards", Rank.PLAIN, () -> cards(id)),
                                inside.button("member-export", "staff.export", Rank.PLAIN, () -> export(file)),
                                inside.button(
                                        "member-merge",
                                        "staff.merge",
                                        Rank.PLAIN,
                                        () -> chooser.choose(file, () -> open(id), other -> merge(id, other))),
                                inside.button("member-erase", "staff.erase", Rank.OUTLINE, () -> erase(member)))));
    }

    // ---- name and appearance

    private void rename(MemberFile file) {
        NamePage[] page = new NamePage[1];
        page[0] = namePage(
                inside,
                inside.heading(inside.say("staff.rename"), numbered(file), () -> open(file.id())),
                file.firstName(),
                file.lastName(),
                typed -> inside.settle(
                        new Command.RenameMember(inside.pass().get(), file.id(), typed.get(0), typed.get(1)),
                        page[0]::remark,
                        done -> open(file.id())));
        inside.way().turn(page[0]);
    }

    private void appear(MemberFile file) {
        ChoicePage[] page = new ChoicePage[1];
        page[0] = new ChoicePage(
                inside.heading(inside.say("staff.appear"), inside.say("staff.appear.line"), () -> open(file.id())),
                Stream.of(Appearance.values())
                        .map(step -> inside.button(
                                "appear-" + step.key(),
                                "staff.appear." + step.key(),
                                step == file.appearance() ? Rank.PRIMARY : Rank.PLAIN,
                                () -> {
                                    if (step == Appearance.ALIAS) {
                                        alias(file);
                                    } else {
                                        appear(file, step, "", page[0]::remark);
                                    }
                                }))
                        .toList());
        inside.way().turn(page[0]);
    }

    private void alias(MemberFile file) {
        NamePage[] page = new NamePage[1];
        String begin = file.appearance() == Appearance.ALIAS ? file.shown() : "";
        page[0] = new NamePage(
                inside.heading(inside.say("staff.appear.alias"), inside.say("staff.appear.line"), () -> appear(file)),
                inside.words(),
                List.of(Field.ofName(
                        "alias", inside.say("staff.appear.alias-field"), begin, true, Member.LONGEST_ALIAS)),
                inside.say("staff.member.save"),
                false,
                typed -> appear(file, Appearance.ALIAS, typed.get(0), page[0]::remark));
        inside.way().turn(page[0]);
    }

    private void appear(MemberFile file, Appearance as, String alias, Consumer<String> refused) {
        inside.settle(
                new Command.ShowMember(inside.pass().get(), file.id(), as, alias), refused, done -> open(file.id()));
    }

    // ---- cards

    private void cards(UUID id) {
        with(id, member -> {
            PeoplePage page = new PeoplePage(
                    inside.heading(
                            inside.say("staff.cards.of", member.file().fullName()),
                            inside.say("staff.cards.line"),
                            () -> open(id)),
                    member.cards().stream()
                            .map(card -> new PersonTile(
                                    "card-" + card, card, inside.say("staff.cards.take"), () -> take(id, card)))
                            .toList(),
                    Optional.of(inside.button("card-type", "staff.cards.type", Rank.PRIMARY, () -> typeCard(id))),
                    inside.say("staff.more"),
                    inside.say("staff.cards.none"),
                    PeoplePage.WIDE);
            page.takeCards(card -> give(id, card, page::remark));
            inside.way().turn(page);
        });
    }

    private void give(UUID id, String card, Consumer<String> refused) {
        inside.settle(new Command.GiveCard(inside.pass().get(), id, card), refused, done -> cards(id));
    }

    private void typeCard(UUID id) {
        NamePage[] page = new NamePage[1];
        page[0] = new NamePage(
                inside.heading(inside.say("staff.cards.type"), inside.say("staff.cards.type.line"), () -> cards(id)),
                inside.words(),
                List.of(new Field("card", inside.say("staff.cards.number"), "", true, MemberVisit::cardTyped)),
                inside.say("staff.member.save"),
                true,
                typed -> give(id, typed.get(0), page[0]::remark));
        page[0].takeCards(card -> give(id, card, page[0]::remark));
        inside.way().turn(page[0]);
    }

    private static String cardTyped(String text, int character) {
        boolean sign = character < 128 && Character.isLetterOrDigit(character);
        return sign && text.length() < CardNumber.LONGEST
                ? text + Character.toString(character).toUpperCase(Locale.ROOT)
                : text;
    }

    private void take(UUID id, String card) {
        ChoicePage[] page = new ChoicePage[1];
        page[0] = new ChoicePage(
                inside.heading(
                        inside.say("staff.cards.take.sure", card),
                        inside.say("staff.cards.take.line"),
                        () -> cards(id)),
                List.of(inside.button(
                        "card-take-yes",
                        "staff.cards.take.yes",
                        Rank.PRIMARY,
                        () -> inside.settle(
                                new Command.TakeCard(inside.pass().get(), id, card),
                                page[0]::remark,
                                done -> cards(id)))));
        inside.way().turn(page[0]);
    }

    // ---- export, merge, erase

    private void export(MemberFile file) {
        TellPage[] page = new TellPage[1];
        page[0] = told(file, inside.say("staff.export"), List.of(inside.say("staff.export.busy")));
        inside.way().turn(page[0]);
        inside.settle(
                new Command.ExportMember(inside.pass().get(), file.id()),
                page[0]::remark,
                done -> inside.way()
                        .turn(told(
                                file,
                                inside.say("staff.export.done"),
                                List.of(inside.say(
                                        "staff.export.where",
                                        number(file),
                                        inside.kiosk().members().folder().toString())))));
    }

    private TellPage told(MemberFile file, String title, List<String> paragraphs) {
        return new TellPage(
                inside.heading(title, file.fullName() + ", " + number(file), () -> open(file.id())),
                paragraphs,
                List.of());
    }

    private void merge(UUID id, UUID other) {
        with(id, stays -> with(other, goes -> merge(stays, goes)));
    }

    private void merge(MemberDetails stays, MemberDetails goes) {
        UUID id = stays.file().id();
        MergePage[] page = new MergePage[1];
        page[0] = new MergePage(
                inside.heading(inside.say("staff.merge.title"), inside.say("staff.merge.keep"), () -> open(id)),
                inside.words(),
                stays,
                goes,
                details -> shownAs(inside.words(), details.file()),
                (theirName, theirNumber) -> {
                    page[0].busy(true);
                    inside.settle(
                            new Command.MergeMembers(
                                    inside.pass().get(), id, goes.file().id(), theirName, theirNumber),
                            why -> {
                                page[0].busy(false);
                                page[0].remark(why);
                            },
                            done -> open(id));
                });
        inside.way().turn(page[0]);
    }

    private void erase(MemberDetails member) {
        MemberFile file = member.file();
        TellPage[] page = new TellPage[1];
        page[0] = new TellPage(
                inside.heading(inside.say("staff.erase.sure", file.fullName()), numbered(file), () -> open(file.id())),
                List.of(
                        inside.say("staff.erase.lost"),
                        inside.say("staff.erase.stays", member.sets()),
                        inside.say("staff.erase.copies")),
                List.of(inside.button(
                        "member-erase-yes",
                        "staff.erase.yes",
                        Rank.PRIMARY,
                        () -> inside.settle(
                                new Command.EraseMember(inside.pass().get(), file.id()),
                                page[0]::remark,
                                done -> list.run()))));
        inside.way().turn(page[0]);
    }
}
