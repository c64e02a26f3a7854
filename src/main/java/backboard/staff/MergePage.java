package backboard.staff;

import backboard.kiosk.MemberDetails;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import backboard.words.Words;
import java.util.List;
import java.util.function.Function;

/** Two members who are one person, side by side: whose name and number are to stay is chosen, the rest is told. */
final class MergePage extends StaffPage {

    private static final long serialVersionUID = 1L;
    private static final double LABELS = 190;
    private static final double CHOICE = 84;
    private static final double ROW = 46;
    private static final double BUTTON = 96;

    private final transient List<Told> told;
    private final String name;
    private final String number;
    private final String then;
    private final List<TouchButton> names;
    private final List<TouchButton> numbers;
    private final TouchButton merge;

    /** What both have, and cannot be chosen. */
    private record Told(String what, String ours, String theirs) {}

    /** Takes what was chosen. */
    interface Chosen {

        /** @param theirName whether the name of who goes stays, and the same for the number */
        void merge(boolean theirName, boolean theirNumber);
    }

    /** @param shownAs how others see a member, in words */
    MergePage(
            PeoplePage.Heading heading,
            Words words,
            MemberDetails stays,
            MemberDetails goes,
            Function<MemberDetails, String> shownAs,
            Chosen chosen) {
        super("staff-merge", heading.title(), heading.line(), heading.back(), heading.goBack());
        name = words.say("staff.member.name");
        number = words.say("staff.member.number");
        names = List.of(
                choice("merge-name-ours", stays.file().fullName(), 0, true),
                choice("merge-name-theirs", goes.file().fullName(), 1, true));
        numbers = List.of(
                choice("merge-number-ours", number(stays), 0, false),
                choice("merge-number-theirs", number(goes), 1, false));
        told = List.of(
                new Told(words.say("staff.merge.shown"), shownAs.apply(stays), shownAs.apply(goes)),
                new Told(words.say("staff.member.sets"), count(stays.sets()), count(goes.sets())),
                new Told(words.say("staff.member.cards"), cards(stays, words), cards(goes, words)),
                new Told(words.say("staff.member.weight"), weight(stays, words), weight(goes, words)));
        boolean ours = stays.file().appearance().orLess(goes.file().appearance())
                == stays.file().appearance();
        then = words.say(
                "staff.merge.then",
                stays.sets() + goes.sets(),
                stays.cards().size() + goes.cards().size(),
                shownAs.apply(ours ? stays : goes));
        merge = new TouchButton(
                "merge-yes",
                words.say("staff.merge.yes"),
                Rank.PRIMARY,
                46,
                event -> chosen.merge(names.get(1).isSelected(), numbers.get(1).isSelected()));
        names.forEach(this::add);
        numbers.forEach(this::add);
        add(merge);
        addWayBack();
        choose(names, 0);
        choose(numbers, 0);
        describe();
    }

    private TouchButton choice(String id, String text, int place, boolean ofNames) {
        return new TouchButton(id, text, Rank.PLAIN, 40, event -> choose(ofNames ? names() : numbers(), place));
    }

    private List<TouchButton> names() {
        return names;
    }

    private List<TouchButton> numbers() {
        return numbers;
    }

    private static void choose(List<TouchButton> of, int place) {
        for (int i = 0; i < of.size(); i++) {
            of.get(i).setSelected(i == place);
        }
    }

    private static String number(MemberDetails of) {
        return of.file().number().isPresent()
                ? String.valueOf(of.file().number().getAsInt())
                : "";
    }

    private static String count(int number) {
        return String.valueOf(number);
    }

    private static String cards(MemberDetails of, Words words) {
        return words.say("staff.member.cards.count", of.cards().size());
    }

    private static String weight(MemberDetails of, Words words) {
        return words.say(of.weighed() ? "staff.member.weighed" : "staff.member.not-weighed");
    }

    /** Not twice while the answer is awaited. */
    void busy(boolean waiting) {
        merge.setEnabled(!waiting);
    }

    @Override
    String said() {
        StringBuilder all = new StringBuilder();
        told.forEach(line -> all.append(line.what())
                .append(": ")
                .append(line.ours())
                .append(" + ")
                .append(line.theirs())
                .append(". "));
        return all + then;
    }

    private static Area column(Area body, int place, double y, double height) {
        return new Area(body.x() + LABELS, y, body.width() - LABELS, height).cell(place, 2, 1, GAP);
    }

    @Override
    void arrangeBody(Sheet sheet, Area body) {
        for (int i = 0; i < 2; i++) {
            put(names.get(i), column(body, i, body.y(), CHOICE));
            put(numbers.get(i), column(body, i, body.y() + CHOICE + GAP, CHOICE));
        }
        put(merge, new Area(body.x(), body.bottom() - BUTTON, Math.min(560, body.width()), BUTTON));
    }

    @Override
    void paintBody(Ink ink, Area body) {
        Type what = Type.of(Face.SEMI_BOLD, 32, Theme.LO);
        ink.textWithin(body.x(), body.y() + CHOICE / 2 + 12, name, LABELS - 16, what, FLOOR);
        ink.textWithin(body.x(), body.y() + CHOICE * 1.5 + GAP + 12, number, LABELS - 16, what, FLOOR);
        double top = body.y() + 2 * (CHOICE + GAP) + 8;
        for (int i = 0; i < told.size(); i++) {
            double baseline = top + (i + .7) * ROW;
            ink.textWithin(body.x(), baseline, told.get(i).what(), LABELS - 16, what, FLOOR);
            for (int side = 0; side < 2; side++) {
                Area cell = column(body, side, top, ROW);
                String value = side == 0 ? told.get(i).ours() : told.get(i).theirs();
                Type type = Type.of(Face.MEDIUM, 34, Theme.HI);
                ink.textWithin(cell.x() + 8, baseline, value, cell.width() - 16, type, FLOOR);
            }
        }
        double rest = top + told.size() * ROW + 12;
        Ink.Block block = ink.block(then, body.width(), 3, Type.of(Face.SEMI_BOLD, 34, Theme.MID), FLOOR);
        ink.write(block, body.x(), rest + block.type().size());
    }
}
