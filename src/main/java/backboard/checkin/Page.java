package backboard.checkin;

import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.Type;
import java.awt.Component;
import java.time.Duration;
import javax.swing.LayoutFocusTraversalPolicy;

/** One page of check-in, beside the column or under it. The lowest line of every page is for what needs a person. */
abstract class Page extends ScreenPane {

    private static final long serialVersionUID = 1L;

    /** No text on a touch screen is smaller. */
    static final double FLOOR = 26;
    /** Between things to touch. */
    static final double GAP = 16;
    /** Between page and screen edge, at top and bottom. */
    static final double SAFE_Y = 54;
    /** Where the page begins under its header. */
    static final double BELOW_HEADER = 196;

    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private String notice = "";

    protected Page(String name) {
        setName(name);
    }

    /** Shows the state; called about thirty times a second while the page is open. */
    final void take(State state) {
        String next = notice(state);
        if (!next.equals(notice)) {
            notice = next;
            repaint();
        }
        show(state);
    }

    protected abstract void show(State state);

    /** One sentence for the lowest line, or empty. */
    protected String notice(State state) {
        return state.notice().orElse("");
    }

    protected abstract void paintPage(Ink ink);

    /** What stands beside this page. */
    Column column(State state) {
        return Column.of(state);
    }

    /** Whoever steers with the keyboard goes on where the page begins. */
    void takeFocus() {
        Component first = new LayoutFocusTraversalPolicy().getFirstComponent(this);
        if (first != null) {
            first.requestFocusInWindow();
        }
    }

    /** How long the page stays without a touch. */
    Duration patience() {
        return PATIENCE;
    }

    /** Whether an answer is awaited, so that the page must not go away by itself. */
    boolean isWaiting() {
        return false;
    }

    @Override
    protected final void paint(Ink ink) {
        paintPage(ink);
        if (!notice.isEmpty()) {
            Area content = content(ink.sheet());
            Type type = Type.of(Face.SEMI_BOLD, 32, Theme.ERROR);
            ink.textWithin(content.x(), ink.height() - 16, notice, content.width(), type, FLOOR);
        }
    }

    /** The page without its margins. */
    static Area content(Sheet sheet) {
        double left = isWide(sheet) ? 48 : SAFE_Y;
        double right = isWide(sheet) ? Math.min(96, sheet.width() * .062) : SAFE_Y;
        return new Area(left, SAFE_Y, sheet.width() - left - right, sheet.height() - 2 * SAFE_Y);
    }

    /** Whether things stand side by side rather than one below the other. */
    static boolean isWide(Sheet sheet) {
        return sheet.width() > sheet.height() * .95;
    }

    /** The button at the top right that leads back, at the same place on every page. */
    static Area wayBack(Sheet sheet) {
        Area content = content(sheet);
        return new Area(content.right() - 270, 64, 270, 92);
    }

    /** The header beside {@link #wayBack}. */
    static Area besideWayBack(Sheet sheet) {
        Area content = content(sheet);
        return new Area(content.x(), content.y(), content.width() - 270 - 32, 112);
    }
}
