package backboard.staff;

import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.ReadingOrder;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import java.awt.Component;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** One page of the staff: a title, a line under it, a way back at the right, and one sentence at the bottom for what needs a person. */
abstract class StaffPage extends ScreenPane {

    private static final long serialVersionUID = 1L;

    /** No text on a touch screen is smaller. */
    static final double FLOOR = 26;
    /** Between things to touch. */
    static final double GAP = 16;

    private static final double MARGIN = 48;
    private static final double TOP = 24;
    private static final double BACK_WIDTH = 270;
    private static final double BODY = 132;
    private static final double BOTTOM = 60;

    private final String title;
    private final String line;
    private final TouchButton back;
    private String remark = "";
    private transient @Nullable Consumer<String> cards;

    /** @param back what the way back is called */
    StaffPage(String name, String title, String line, String back, Runnable goBack) {
        this.title = title;
        this.line = line;
        this.back = new TouchButton("staff-back", back, Rank.PLAIN, 42, event -> goBack.run());
        setName(name);
        getAccessibleContext().setAccessibleName(title + ". " + line);
        setFocusTraversalPolicyProvider(true);
        setFocusTraversalPolicy(new ReadingOrder());
    }

    /** To be called when all else has been added: it comes last. */
    final void addWayBack() {
        add(back);
    }

    final void goBack() {
        back.doClick(0);
    }

    /** A sentence for the lowest line. */
    final void remark(String sentence) {
        if (!remark.equals(sentence)) {
            remark = sentence;
            describe();
            repaint();
        }
    }

    /** Tells those who cannot see the page what it says now. */
    final void describe() {
        getAccessibleContext().setAccessibleDescription((remark + " " + said()).strip());
    }

    /** What the page says beside its title and its remark. */
    String said() {
        return "";
    }

    /** Shows the state; about thirty times a second while the page is open. */
    void show(State state) {
        // Most pages do not depend on it.
    }

    /** A key that a person typed, wherever the focus is; returns whether it was for the page. */
    boolean typed(KeyEvent key) {
        return false;
    }

    /** From now on whoever gets it is told every card that is read while the page is open. */
    final void takeCards(Consumer<String> taker) {
        cards = taker;
    }

    /** A card has been read; returns whether it was for the page. */
    final boolean scanned(String card) {
        if (cards != null) {
            cards.accept(card);
        }
        return cards != null;
    }

    /** @param seen whether the keyboard brought somebody here, who wants to see where the focus is */
    void takeFocus(boolean seen) {
        Component first = getFocusTraversalPolicy().getFirstComponent(this);
        if (seen && first instanceof JComponent component) {
            component.requestFocusInWindow(FocusEvent.Cause.TRAVERSAL_FORWARD);
        } else if (first != null) {
            first.requestFocusInWindow();
        }
    }

    /** Whether it takes the whole screen, not only what the wall can spare. */
    boolean fillsScreen() {
        return false;
    }

    /** Nobody looks at it any more. */
    void leave() {
        // Most pages hold nothing that has to go.
    }

    abstract void arrangeBody(Sheet sheet, Area body);

    void paintBody(Ink ink, Area body) {
        // The buttons are all there is on most pages.
    }

    private static Area body(Sheet sheet) {
        return new Area(MARGIN, BODY, sheet.width() - 2 * MARGIN, sheet.height() - BODY - BOTTOM);
    }

    @Override
    protected void arrange(Sheet sheet) {
        put(back, new Area(sheet.width() - MARGIN - BACK_WIDTH, TOP, BACK_WIDTH, 80));
        arrangeBody(sheet, body(sheet));
    }

    @Override
    protected void paint(Ink ink) {
        double room = ink.width() - 2 * MARGIN - BACK_WIDTH - 32;
        ink.textWithin(MARGIN, TOP + 46, title, room, Type.of(Face.BOLD, 64, Theme.HI), 34);
        ink.textWithin(MARGIN + 2, TOP + 84, line, room, Type.of(Face.MEDIUM, 34, Theme.MID), FLOOR);
        paintBody(ink, body(ink.sheet()));
        if (!remark.isEmpty()) {
            Type type = Type.of(Face.SEMI_BOLD, 34, Theme.ERROR);
            ink.textWithin(MARGIN, ink.height() - 20, remark, ink.width() - 2 * MARGIN, type, FLOOR);
        }
    }
}
