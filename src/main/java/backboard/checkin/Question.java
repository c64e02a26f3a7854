package backboard.checkin;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;

/** A number that is unusual is asked about once, where the set would have been saved. */
final class Question extends ScreenPane {

    private static final long serialVersionUID = 1L;

    private final TouchButton save;
    private final TouchButton change;
    private String sentence = "";

    Question(SetWords words, Runnable saved, Runnable changed) {
        setName("question");
        change = new ToolButton("ask-change", words.say("ask.change"), Rank.PLAIN, 50, changed);
        save = new ToolButton("ask-save", words.say("ask.save"), Rank.PRIMARY, 50, saved);
        add(change);
        add(save);
    }

    void ask(String what) {
        sentence = what;
        getAccessibleContext().setAccessibleName(what);
        repaint();
    }

    private static boolean isTall(Sheet sheet) {
        return sheet.height() >= 200;
    }

    private static Area buttons(Sheet sheet) {
        return isTall(sheet)
                ? new Area(20, sheet.height() - 112, sheet.width() - 40, 92)
                : new Area(
                        sheet.width() * .42,
                        Math.max(0, (sheet.height() - 104) / 2),
                        sheet.width() * .58 - 20,
                        Math.min(104, sheet.height()));
    }

    @Override
    protected void arrange(Sheet sheet) {
        Area row = buttons(sheet);
        put(change, row.cell(0, 2, 1, Page.GAP));
        put(save, row.cell(1, 2, 1, Page.GAP));
    }

    @Override
    protected void paint(Ink ink) {
        ink.card(ink.sheet().area(), 18, Theme.SURFACE_2);
        Area row = buttons(ink.sheet());
        boolean tall = isTall(ink.sheet());
        double width = tall ? ink.width() - 56 : row.x() - 44;
        Type type = Type.of(Face.SEMI_BOLD, 44, Theme.READY);
        double room = tall ? row.y() : ink.height();
        Ink.Block block = Fitted.in(ink, sentence, width, room - 16, type);
        ink.write(block, 28, (room - block.height()) / 2 + block.type().size() * .86);
    }
}
