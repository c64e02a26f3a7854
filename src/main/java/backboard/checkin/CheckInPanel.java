package backboard.checkin;

import backboard.keys.KeyTaker;
import backboard.kiosk.Kiosk;
import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.Palette;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.settings.Station;
import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.SwingUtilities;

/**
 * Check-in on one touch screen: at a station, or over the wall where that can be touched. Fills whatever it is put into, in landscape or
 * portrait. What happens on it is a {@link Visit}.
 *
 * <p>For the UI thread.
 */
public final class CheckInPanel extends ScreenPane implements KeyTaker {

    private static final long serialVersionUID = 1L;
    private static final double COLUMN_SHARE = .192;
    private static final double WIDEST_COLUMN = 400;
    private static final double BAND = 300;
    private static final double LARGER = 1.25;
    /** A lying page narrower than so many u has no room for anything larger: the dock of a wall without a class. */
    private static final double NARROWEST = 1000;
    /** A second tap this near to the first, in u, is the same finger on the same spot. */
    private static final double SAME_SPOT = 48;

    private final transient Station station;
    private final transient Runnable whenLeft;
    private final transient Touches touches;
    private final transient Visit visit;
    private boolean onWall;
    private transient Optional<Column> column = Optional.empty();

    /** @param whenLeft called when somebody goes back to the wall; see {@link #setOnWall} */
    public CheckInPanel(Kiosk kiosk, Runnable whenLeft) {
        this(Desk.of(kiosk), whenLeft);
    }

    CheckInPanel(Desk desk, Runnable whenLeft) {
        this.station = desk.settings().station();
        this.whenLeft = whenLeft;
        visit = new Visit(desk, new Glass());
        touches = new Touches(this, visit::touched);
        add(visit.page());
        setName("check-in");
        // So that a touch between two buttons is noticed, too.
        enableEvents(AWTEvent.MOUSE_EVENT_MASK);
    }

    /**
     * Whether this is docked on a touch wall, beside the wall's own countdown and under its heading: then it has neither of its own, the first
     * page has a button that closes it, and it closes by itself after twelve seconds without a touch. A station stays where it is.
     */
    public void setOnWall(boolean is) {
        onWall = is;
        visit.setOnWall(is);
    }

    /** Begins at the first page, as for a person who has just come; a touch wall calls this whenever check-in comes back to the front. */
    public void restart() {
        visit.restart();
    }

    /** Shows the state; meant to be called about thirty times a second. Repaints only what the state changes. */
    public void show(State state) {
        visit.show(state);
        Optional<Column> next = visit.column();
        if (!next.equals(column)) {
            column = next;
            repaint(sheet().pixels(column(sheet())));
        }
    }

    /** From page to page, as the pages go. */
    Host way() {
        return visit;
    }

    @Override
    public boolean typed(KeyEvent key) {
        visit.touched();
        return visit.page().typed(key);
    }

    @Override
    public boolean scanned(String card) {
        visit.scanned(card);
        return true;
    }

    /** What a visit sees of this. */
    private final class Glass implements Visit.Screen {

        @Override
        public void turn(Page from, Page to) {
            Component focus =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            boolean keysHere = focus != null && SwingUtilities.isDescendingFrom(focus, from);
            touches.pageTurned();
            remove(from);
            add(to);
            validate();
            repaint();
            if (keysHere) {
                to.takeFocus();
            }
        }

        @Override
        public boolean isEcho() {
            return touches.isEcho(sheet().px(SAME_SPOT));
        }

        @Override
        public void rested() {
            touches.rested();
        }

        @Override
        public void left() {
            whenLeft.run();
        }
    }

    /** Large targets are those of a larger u, where there is room for it; the column is there to be read. */
    double pageMagnification() {
        if (station.targets() != Station.Targets.LARGE) {
            return 1;
        }
        Sheet sheet = sheet();
        boolean roomy = sheet.width() / LARGER >= NARROWEST || sheet.isPortrait();
        return roomy ? LARGER : 1;
    }

    @Override
    protected Palette palette() {
        return station.contrast() == Station.Contrast.HIGH ? Palette.HIGH : Palette.NORMAL;
    }

    @Override
    public void addNotify() {
        super.addNotify();
        touches.watch();
    }

    @Override
    public void removeNotify() {
        touches.stop();
        super.removeNotify();
    }

    private static Area column(Sheet sheet) {
        return sheet.isPortrait()
                ? new Area(0, 0, sheet.width(), BAND)
                : new Area(0, 0, Math.min(WIDEST_COLUMN, sheet.width() * COLUMN_SHARE), sheet.height());
    }

    @Override
    protected void arrange(Sheet sheet) {
        Area beside = column(sheet);
        if (onWall) {
            put(visit.page(), sheet.area());
            return;
        }
        put(
                visit.page(),
                sheet.isPortrait()
                        ? new Area(0, beside.height(), sheet.width(), sheet.height() - beside.height())
                        : new Area(beside.width(), 0, sheet.width() - beside.width(), sheet.height()));
    }

    @Override
    protected void paint(Ink ink) {
        column.ifPresent(beside -> beside.paint(ink, column(ink.sheet())));
    }
}
