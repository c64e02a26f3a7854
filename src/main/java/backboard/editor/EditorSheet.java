package backboard.editor;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import java.awt.Component;
import java.awt.event.FocusEvent;
import javax.swing.AbstractButton;

/** Lies over the editor while something is chosen: a title, a line under it, and the way back. */
abstract class EditorSheet extends ScreenPane {

    private static final long serialVersionUID = 1L;
    static final double FLOOR = 26;
    static final double GAP = 16;
    private static final double BACK = 240;
    private static final double TOP = 54;
    private static final double BODY = 176;

    private final String title;
    private final String line;
    private final TouchButton back;
    private String refusal = "";

    /** @param back what the way back is called */
    EditorSheet(String name, String title, String line, String back, Runnable close) {
        this.title = title;
        this.line = line;
        this.back = new TouchButton("editor-back", back, Rank.PLAIN, 34, event -> close.run());
        setName(name);
        getAccessibleContext().setAccessibleName(title + ". " + line);
    }

    /** To be called when all else has been added: it comes last. */
    final void addWayBack() {
        add(back);
    }

    final void close() {
        back.doClick(0);
    }

    /** Why something could not be done. */
    final void refused(String why) {
        if (!refusal.equals(why)) {
            refusal = why;
            repaint();
        }
    }

    /** What the editor holds has changed. */
    void refresh() {
        // Most sheets are made for what there was.
    }

    /** Whether what is typed with real keys is for it; returns whether it took the character. */
    boolean typed(char character) {
        return false;
    }

    /** Whether real keys write something here rather than press buttons. */
    boolean isTypedInto() {
        return false;
    }

    /** @param seen whether somebody works with keys, who wants to see where the focus is */
    final void takeFocus(boolean seen) {
        for (Component child : getComponents()) {
            if (child instanceof AbstractButton button && button.isVisible() && button.isEnabled()) {
                button.requestFocusInWindow(seen ? FocusEvent.Cause.TRAVERSAL_FORWARD : FocusEvent.Cause.ACTIVATION);
                return;
            }
        }
    }

    abstract void arrangeBody(Area body);

    void paintBody(Ink ink, Area body) {
        // Most are buttons alone.
    }

    private static double margin(Sheet sheet) {
        return Margins.of(sheet);
    }

    static Area body(Sheet sheet) {
        double margin = margin(sheet);
        return new Area(margin, BODY, sheet.width() - 2 * margin, sheet.height() - BODY - 84);
    }

    @Override
    protected final void arrange(Sheet sheet) {
        put(back, new Area(sheet.width() - margin(sheet) - BACK, TOP, BACK, 80));
        arrangeBody(body(sheet));
    }

    @Override
    protected final void paint(Ink ink) {
        double x = margin(ink.sheet());
        double room = ink.width() - 2 * x - BACK - 32;
        ink.textWithin(x, TOP + 44, title, room, Type.of(Face.BOLD, 60, Theme.HI), 34);
        Ink.Block below = ink.block(line, room, 2, Type.of(Face.MEDIUM, 32, Theme.LO), FLOOR);
        ink.write(below, x + 2, TOP + 84);
        paintBody(ink, body(ink.sheet()));
        if (!refusal.isEmpty()) {
            double width = ink.width() - 2 * x;
            ink.textWithin(x, ink.height() - 40, refusal, width, Type.of(Face.SEMI_BOLD, 34, Theme.ERROR), FLOOR);
        }
    }
}
