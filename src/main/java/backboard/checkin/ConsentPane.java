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

/** What somebody agrees to by joining, and the button that joins. */
final class ConsentPane extends ScreenPane {

    private static final long serialVersionUID = 1L;
    /** Below this height the button leaves more room to the text. */
    private static final double LOW = 330;

    private final String consent;
    private final TouchButton join;

    ConsentPane(Manner manner, Runnable joined) {
        setName("consent");
        consent = manner.say("checkin.join.consent");
        join = new TouchButton("join-done", manner.say("checkin.join.done"), Rank.PRIMARY, 72, event -> joined.run());
        add(join);
    }

    void offer(boolean ready) {
        join.setEnabled(ready);
    }

    void finish() {
        join.doClick(0);
    }

    @Override
    protected void arrange(Sheet sheet) {
        double height = sheet.height() < LOW ? 96 : 150;
        put(join, new Area(0, sheet.height() - height, sheet.width(), height));
    }

    @Override
    protected void paint(Ink ink) {
        Ink.Block block = ink.block(consent, ink.width(), 5, Type.of(Face.MEDIUM, 34, Theme.MID), Page.FLOOR);
        ink.write(block, 2, block.type().size());
    }
}
