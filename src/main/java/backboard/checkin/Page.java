package backboard.checkin;

import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.ReadingOrder;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.Type;
import java.awt.Component;
import java.awt.event.KeyEvent;
import java.time.Duration;

/** One page of check-in, beside the column or under it. The lowest line of every page is for what needs a person. */
abstract class Page extends ScreenPane {

    private static final long serialVersionUID = 1L;

    /** No text on a touch screen is smaller. */
    static final double FLOOR = 26;
    /** Between things to touch. */
    static final double GAP = 16;
    /** Between page and screen edge, at top and bottom. */
    static final double SAFE_Y = 54;
    /** Where the page begins under its header; see {@link #belowHeader}. */
    static final double BELOW_HEADER = 196;

    /** Below this height a page has no room to waste above itself. */
    private static final double LOW = 900;

    private static final double LOW_TOP = 20;

    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private String notice = "";
    private String remark = "";

    protected Page(String name) {
        setName(name);
        setFocusTraversalPolicyProvider(true);
        setFocusTraversalPolicy(new ReadingOrder());
    }

    /** A sentence for the lowest line, until the page is opened again. */
    final void remark(String sentence) {
        remark = sentence;
        repaint();
    }

    /** A key that a person typed while the page is open, wherever the focus is; returns whether it was for the page. */
    boolean typed(KeyEvent key) {
        return false;
    }

    @Override
    protected double magnification() {
        return getParent() instanceof CheckInPanel panel ? panel.pageMagnification() : 1;
    }

    /** Shows the state; called about thirty times a second while the page is open. */
    final void take(State state) {
        String next = remark.isEmpty() ? notice(state) : remark;
        if (!next.equals(notice)) {
            notice = next;
            repaint();
        }
        show(state);
    }

    protected abstract void show(State state);

    /** One sentence for the lowest line, or empty. */
    protected String notice(State state) {
        return state.notice().map(phrase -> phrase.in(state.words())).orElse("");
    }

    protected abstract void paintPage(Ink ink);

    /** What stands beside this page. */
    Column column(State state) {
        return Column.of(state);
    }

    /** Whoever steers with the keyboard goes on where the page begins. */
    void takeFocus() {
        Component first = getFocusTraversalPolicy().getFirstComponent(this);
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

    /** Whether an answer is awaited that no other page would know what to do with, not even this one in another language. */
    boolean mustStay() {
        return isWaiting();
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
        double top = isLow(sheet) ? LOW_TOP : SAFE_Y;
        return new Area(left, top, sheet.width() - left - right, sheet.height() - top - SAFE_Y);
    }

    private static boolean isLow(Sheet sheet) {
        return sheet.height() < LOW;
    }

    /** Whether things stand side by side rather than one below the other. */
    static boolean isWide(Sheet sheet) {
        return sheet.width() > sheet.height() * .95;
    }

    /** The content under a header with a title and a way back. */
    static Area belowHeader(Sheet sheet) {
        Area content = content(sheet);
        double y = isLow(sheet) ? wayBack(sheet).bottom() + GAP : BELOW_HEADER;
        return new Area(content.x(), y, content.width(), content.bottom() - y);
    }

    /** The button at the top right that leads back, at the same place on every page. */
    static Area wayBack(Sheet sheet) {
        Area content = content(sheet);
        return isLow(sheet)
                ? new Area(content.right() - 270, content.y(), 270, 80)
                : new Area(content.right() - 270, 64, 270, 92);
    }

    /** The header beside {@link #wayBack}. */
    static Area besideWayBack(Sheet sheet) {
        Area content = content(sheet);
        return new Area(content.x(), content.y(), content.width() - 270 - 32, 112);
    }

    /** A title and a line under it, beside the way back. */
    static void paintHeader(Ink ink, String title, String line) {
        Area header = besideWayBack(ink.sheet());
        boolean low = isLow(ink.sheet());
        Type large = Type.of(Face.BOLD, low ? 64 : 80, Theme.HI);
        ink.textWithin(header.x(), header.y() + (low ? 46 : 64), title, header.width(), large, 40);
        Type small = Type.of(Face.MEDIUM, low ? 34 : 40, Theme.MID);
        ink.textWithin(header.x() + 2, header.y() + (low ? 82 : 110), line, header.width(), small, FLOOR);
    }
}
