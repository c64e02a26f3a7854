package backboard.staff;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import backboard.roster.DryRun;
import backboard.roster.Entry;
import backboard.words.Words;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What would become of each line of a list, those to mend first. */
final class ReportPage extends StaffPage {

    private static final long serialVersionUID = 1L;
    private static final double ROW = 118;
    private static final double BUTTON = 96;
    private static final double LINE = 150;

    private final transient Words words;
    private final transient List<Entry> entries;
    private final TouchButton previous;
    private final TouchButton next;
    private final TouchButton add;
    private int first;
    private int room = 1;

    /** @param add adds those who are new; takes touches where nothing is to be mended */
    ReportPage(PeoplePage.Heading heading, Words words, DryRun dryRun, TouchButton add) {
        super("staff-report", heading.title(), heading.line(), heading.back(), heading.goBack());
        this.words = words;
        this.entries = ordered(dryRun);
        this.add = add;
        previous = new TouchButton(
                "report-previous", words.say("staff.previous"), Rank.QUIET, 42, event -> turn(first - room));
        next = new TouchButton("report-next", words.say("staff.next"), Rank.QUIET, 42, event -> turn(first + room));
        add.setEnabled(dryRun.isReady());
        add(previous);
        add(next);
        add(add);
        addWayBack();
        describe();
    }

    private static List<Entry> ordered(DryRun dryRun) {
        List<Entry> all = new ArrayList<>(dryRun.entries());
        all.sort(Comparator.comparing((Entry entry) -> entry.kind() != Entry.Kind.WRONG)
                .thenComparing(Entry::line));
        return all;
    }

    private void turn(int to) {
        first = Math.max(0, to);
        revalidate();
        doLayout();
        describe();
        repaint();
    }

    private List<Entry> here() {
        return entries.subList(first, Math.min(entries.size(), first + room));
    }

    @Override
    String said() {
        StringBuilder all = new StringBuilder();
        here().forEach(entry -> all.append(line(entry))
                .append(", ")
                .append(entry.who())
                .append(": ")
                .append(entry.sentence().in(words))
                .append(' '));
        return all.toString().strip();
    }

    private String line(Entry entry) {
        return words.say("staff.import.line-of", String.valueOf(entry.line()));
    }

    @Override
    void arrangeBody(Sheet sheet, Area body) {
        room = Math.max(1, (int) ((body.height() - BUTTON - GAP) / ROW));
        boolean all = entries.size() <= room;
        Area bottom = new Area(body.x(), body.bottom() - BUTTON, body.width(), BUTTON);
        previous.setVisible(!all);
        next.setVisible(!all);
        previous.setEnabled(first > 0);
        next.setEnabled(first + room < entries.size());
        put(previous, bottom.cell(0, 4, 1, GAP));
        put(next, bottom.cell(1, 4, 1, GAP));
        put(add, bottom.cell(1, 2, 1, GAP));
    }

    @Override
    void paintBody(Ink ink, Area body) {
        List<Entry> here = here();
        for (int i = 0; i < here.size(); i++) {
            Entry entry = here.get(i);
            double top = body.y() + i * ROW;
            Area card = new Area(body.x(), top, body.width(), ROW - 10);
            ink.card(card, 12, Theme.SURFACE_1);
            ink.fill(new Area(card.x(), card.y() + 12, 8, card.height() - 24), colour(entry));
            Type number = Type.of(Face.SEMI_BOLD, 30, Theme.LO);
            ink.textWithin(card.x() + 28, top + 38, line(entry), LINE - 16, number, FLOOR);
            double x = card.x() + 28 + LINE;
            double width = card.right() - 20 - x;
            Type who = Type.of(Face.BOLD, 32, Theme.HI);
            ink.textWithin(x, top + 38, entry.who(), width, who, FLOOR);
            Type type = Type.of(Face.MEDIUM, 30, entry.kind() == Entry.Kind.WRONG ? Theme.ERROR : Theme.MID);
            Ink.Block block = ink.block(entry.sentence().in(words), width, 2, type, FLOOR);
            ink.write(block, x, top + 44 + block.type().size() - 4);
        }
    }

    private static Color colour(Entry entry) {
        return switch (entry.kind()) {
            case NEW -> Theme.MOVE;
            case KNOWN -> Theme.LINE;
            case WRONG -> Theme.ERROR;
        };
    }
}
