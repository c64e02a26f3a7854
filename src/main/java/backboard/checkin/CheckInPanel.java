package backboard.checkin;

import backboard.kiosk.Guise;
import backboard.kiosk.Kiosk;
import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Since;
import backboard.settings.Settings;
import backboard.training.Language;
import backboard.words.Words;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/**
 * Check-in on one touch screen: at a station, or over the wall where that can be touched. Fills whatever it is put into, in landscape or
 * portrait.
 *
 * <p>For the UI thread.
 */
public final class CheckInPanel extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final double COLUMN_SHARE = .192;
    private static final double WIDEST_COLUMN = 400;
    private static final double BAND = 300;
    /** A second tap this near to the first, in u, is the same finger on the same spot. */
    private static final double SAME_SPOT = 48;

    private final transient Host way = new Way();
    private final transient Runnable whenLeft;
    private final transient Touches touches = new Touches(this, this::touched);
    private final transient Since untouched = new Since();
    private final transient Desk desk;

    private transient Manner manner;
    private FindPage find;
    private NamesPage names;
    private SetPage set;
    private JoinPage join;
    private WelcomePage welcome;
    private Page page;
    private boolean onWall;
    private transient Optional<State> shown = Optional.empty();
    private transient Optional<Column> column = Optional.empty();

    /** @param whenLeft called when somebody goes back to the wall; see {@link #setOnWall} */
    public CheckInPanel(Kiosk kiosk, Runnable whenLeft) {
        this(Desk.of(kiosk), whenLeft);
    }

    CheckInPanel(Desk desk, Runnable whenLeft) {
        this.whenLeft = whenLeft;
        this.desk = desk;
        manner = manner(desk.settings().language());
        make();
        page = find;
        add(find);
        setName("check-in");
    }

    private Manner manner(Language language) {
        Settings settings = desk.settings();
        return new Manner(
                Words.of(language), settings.station(), settings.people().tiles());
    }

    private void make() {
        find = new FindPage(way, desk);
        names = new NamesPage(way);
        set = new SetPage(way, desk);
        join = new JoinPage(way, desk);
        welcome = new WelcomePage(way);
        find.onWall(onWall);
    }

    /**
     * Whether this is docked on a touch wall: then there is no column, the first page has a button back to the wall, and goes back by itself
     * after twelve seconds without a touch. A station stays where it is.
     */
    public void setOnWall(boolean is) {
        onWall = is;
        find.onWall(is);
    }

    /** Begins at the first page, as for a person who has just come; a touch wall calls this whenever check-in comes back to the front. */
    public void restart() {
        untouched.restart();
        way.speak(desk.settings().language());
        turnTo(find);
    }

    /** Shows the state; meant to be called about thirty times a second. Repaints only what the state changes. */
    public void show(State state) {
        shown = Optional.of(state);
        Optional<Column> next = Optional.of(page.column(state));
        if (!next.equals(column)) {
            column = next;
            repaint(sheet().pixels(column(sheet())));
        }
        page.take(state);
        if (page.isWaiting()) {
            untouched.restart();
        } else if (untouched.at(state.now().toInstant()).compareTo(page.patience()) >= 0) {
            goneQuiet();
        }
    }

    private void goneQuiet() {
        boolean atFirstPage = page == find;
        restart();
        if (atFirstPage && onWall) {
            whenLeft.run();
        }
    }

    /** From page to page, as the pages go. */
    Host way() {
        return way;
    }

    private void touched() {
        shown.ifPresent(state -> untouched.restart(state.now().toInstant()));
    }

    private void turnTo(Page next) {
        find.clear();
        if (next != page) {
            Component focus =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            boolean keysHere = focus != null && SwingUtilities.isDescendingFrom(focus, page);
            touches.pageTurned();
            remove(page);
            page = next;
            add(next);
            validate();
            repaint();
            if (keysHere) {
                next.takeFocus();
            }
        }
        shown.ifPresent(page::take);
    }

    /** Opens a page that needs the state; before the first state there is nobody to open it for. */
    private void open(Page next, Consumer<State> with) {
        shown.ifPresent(state -> {
            with.accept(state);
            turnTo(next);
        });
    }

    /** The way between the pages. */
    private final class Way implements Host {

        @Override
        public Manner manner() {
            return manner;
        }

        @Override
        public void speak(Language language) {
            if (language != manner.words().language()) {
                manner = CheckInPanel.this.manner(language);
                make();
                turnTo(find);
            }
        }

        @Override
        public Instant now() {
            return shown.map(state -> state.now().toInstant()).orElse(Instant.MIN);
        }

        @Override
        public void touched() {
            CheckInPanel.this.touched();
        }

        @Override
        public boolean isEcho() {
            return touches.isEcho(sheet().px(SAME_SPOT));
        }

        @Override
        public void find() {
            turnTo(find);
        }

        @Override
        public void names() {
            open(names, names::open);
        }

        @Override
        public void set(Guise member) {
            open(set, state -> set.open(member, state));
        }

        @Override
        public void join() {
            turnTo(join);
            join.open();
        }

        @Override
        public void joined(Guise member) {
            welcome.open(member);
            turnTo(welcome);
        }

        @Override
        public void leave() {
            restart();
            whenLeft.run();
        }
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

    /** None in a dock: the wall's own slab is beside it. */
    private Area column(Sheet sheet) {
        if (onWall) {
            return new Area(0, 0, 0, 0);
        }
        return sheet.isPortrait()
                ? new Area(0, 0, sheet.width(), BAND)
                : new Area(0, 0, Math.min(WIDEST_COLUMN, sheet.width() * COLUMN_SHARE), sheet.height());
    }

    @Override
    protected void arrange(Sheet sheet) {
        Area beside = column(sheet);
        put(
                page,
                sheet.isPortrait()
                        ? new Area(0, beside.height(), sheet.width(), sheet.height() - beside.height())
                        : new Area(beside.width(), 0, sheet.width() - beside.width(), sheet.height()));
    }

    @Override
    protected void paint(Ink ink) {
        if (!onWall) {
            column.ifPresent(beside -> beside.paint(ink, column(ink.sheet())));
        }
    }
}
