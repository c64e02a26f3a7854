package backboard.checkin;

import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;

/**
 * What else belongs to a member: what they weigh, and how to add a card. The weight itself is never shown: whoever taps a name comes here,
 * and on a touch wall everybody looks on.
 */
final class OwnPane extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final double ROW = 124;
    private static final double LOW_ROW = 96;
    /** Below this height the row leaves more room to the card. */
    private static final double LOW = 330;

    private static final double HIGHEST_SIGN = 240;

    private final transient Manner manner;
    private final CaptionTile weight;
    private final TouchButton remove;

    /** @param typed opens the keys */
    OwnPane(Manner manner, Runnable typed, Runnable removed) {
        this.manner = manner;
        setName("own");
        weight = new CaptionTile("body-weight", manner.say("checkin.me.weight"), "", typed);
        remove = new TouchButton(
                "body-weight-remove", manner.say("checkin.me.weight-remove"), Rank.QUIET, 40, event -> removed.run());
        remove.getAccessibleContext()
                .setAccessibleName(manner.say("checkin.me.weight-remove") + ": " + weight.getText());
        add(weight);
        add(remove);
        show(false, false);
    }

    /**
     * @param told whether the weight has been told
     * @param busy whether an answer is awaited
     */
    void show(boolean told, boolean busy) {
        weight.caption(manner.say(told ? "checkin.me.weight-told" : "checkin.me.weight-why"));
        weight.setEnabled(!busy);
        remove.setVisible(told);
        remove.setEnabled(!busy);
        doLayout();
    }

    private static Area row(Sheet sheet) {
        return new Area(0, 0, sheet.width(), sheet.height() < LOW ? LOW_ROW : ROW);
    }

    @Override
    protected void arrange(Sheet sheet) {
        Area row = row(sheet);
        double shared = remove.isVisible() ? Math.rint(row.width() * .62) : row.width();
        put(weight, new Area(0, 0, shared, row.height()));
        double x = shared + Page.GAP;
        put(remove, new Area(x, 0, Math.max(0, row.width() - x), row.height()));
    }

    @Override
    protected void paint(Ink ink) {
        double y = row(ink.sheet()).bottom() + Page.GAP;
        Area sign = new Area(0, y, ink.width(), Math.min(HIGHEST_SIGN, ink.height() - y));
        CardSign.paint(ink, sign, manner.say("checkin.card.link"), manner.say("checkin.card.link-how"));
    }
}
