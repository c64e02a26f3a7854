package backboard.editor;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;

/** What is looked for in the library; a touch brings the keys. */
final class SearchField extends TouchButton {

    private static final long serialVersionUID = 1L;
    private static final double FLOOR = 26;

    private final String hint;
    private boolean active;

    /** @param hint seen while nothing is typed */
    SearchField(String hint, Runnable action) {
        super("editor-search", "", Rank.FLUSH, 32, event -> action.run());
        this.hint = hint;
        show("", false);
    }

    /** @param typing whether the keys are there */
    void show(String typed, boolean typing) {
        active = typing;
        setText(typed);
        getAccessibleContext().setAccessibleName((hint + " " + typed).strip());
        repaint();
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        ink.outline(area, 14, active ? 4 : 2, active ? Theme.REST : Theme.LINE);
        Icons.search(ink, 42, area.centreY(), Theme.LO);
        double room = area.width() - 78 - 20;
        double baseline = area.centreY() + 11;
        boolean empty = getText().isEmpty();
        double end = 78;
        if (!empty || !active) {
            Type type = Type.of(empty ? Face.MEDIUM : Face.SEMI_BOLD, 32, empty ? Theme.LO : Theme.HI);
            end += ink.textWithin(78, baseline, empty ? hint : getText(), room, type, FLOOR) + 6;
        }
        if (active) {
            ink.line(end, area.centreY() - 20, end, area.centreY() + 20, 4, Theme.REST);
        }
    }
}
