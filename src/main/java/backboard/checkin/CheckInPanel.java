package backboard.checkin;

import backboard.keys.KeyTaker;
import backboard.kiosk.Guise;
import backboard.kiosk.Kiosk;
import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.Palette;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Since;
import backboard.settings.Settings;
import backboard.settings.Station;
import backboard.training.Language;
import backboard.training.LoggedSet;
import backboard.words.Words;
import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/**
 * Check-in on one touch screen: at a station, or over the wall where that can be touched. Fills whatever it is put into, in landscape or
 * portrait.
 *
 * <p>For the UI thread.
 */
public final class CheckInPanel extends ScreenPane implements KeyTaker {

    private static final long serialVersionUID = 1L;
    private static final double COLUMN_SHARE = .192;
    private static final double WIDEST_COLUMN = 400;
    private static final double BAND = 300;
    private static final double LARGER = 1.25;
    /** A second tap this near to the first, in u, is the same finger on the same spot. */
    private static final double SAME_SPOT = 48;

    private final transient Host way = new Way();
    private final transient Runnable whenLeft;
    private final transient Touches touches = new Touches(this, this::touched);
    private final transient Since untouched = new Since();
    private final transient Desk desk;
    /** What people have tapped, whatever page shows it. */
    private final transient OneTap oneTap;

    private transient Manner manner;
    private FindPage find;
    private SearchPage search;
    private SetPage set;
    private JoinPage join;
    private WelcomePage welcome;
    private MePage me;
    private CardPage question;
    private Page page;
    /** The page that the question about a card lies over. */
    private Page before;

    private boolean onWall;
    private int scans;
    /** Whose page is open. */
    private transient Optional<Guise> person = Optional.empty();
    /** Opens the page again that is open, made anew. */
    private transient Runnable again;
    /** A language to speak as soon as the page that is open has its answer. */
    private transient Optional<Language> wanted = Optional.empty();

    /** In the gym's language. */
    private transient Optional<State> latest = Optional.empty();
    /** The same in the language of the person at the screen. */
    private transient Optional<State> shown = Optional.empty();

    private transient Optional<Column> column = Optional.empty();

    /** @param whenLeft called when somebody goes back to the wall; see {@link #setOnWall} */
    public CheckInPanel(Kiosk kiosk, Runnable whenLeft) {
        this(Desk.of(kiosk), whenLeft);
    }

    CheckInPanel(Desk desk, Runnable whenLeft) {
        this.whenLeft = whenLeft;
        this.desk = desk;
        oneTap = new OneTap(way, desk, this::tapAnswered);
        manner = manner(desk.settings().language());
        make();
        page = find;
        before = find;
        again = way::find;
        add(find);
        setName("check-in");
        // So that a touch between two buttons is noticed, too.
        enableEvents(AWTEvent.MOUSE_EVENT_MASK);
    }

    private Manner manner(Language language) {
        Settings settings = desk.settings();
        return new Manner(
                Words.of(language), settings.station(), settings.people().tiles(), onWall);
    }

    /** The tick is painted with the answer, not with the next look at the clock. */
    private void tapAnswered() {
        find.mark(way.now());
    }

    private void make() {
        find = new FindPage(way, desk, oneTap);
        search = new SearchPage(way);
        set = new SetPage(
                way,
                desk.speaking(exercise -> shown.map(
                                state -> state.exercise(exercise, manner.words().language()))
                        .orElse(exercise)));
        join = new JoinPage(way, desk);
        welcome = new WelcomePage(way, desk);
        me = new MePage(way, desk);
        question = new CardPage(way, desk);
    }

    /**
     * Whether this is docked on a touch wall, beside the wall's own countdown and under its heading: then it has neither of its own, the first
     * page has a button that closes it, and it closes by itself after twelve seconds without a touch. A station stays where it is.
     */
    public void setOnWall(boolean is) {
        onWall = is;
        begin();
    }

    /** At the first page, in the gym's language. */
    private void begin() {
        manner = manner(desk.settings().language());
        shown = latest.map(this::spoken);
        FindPage left = find;
        make();
        way.find();
        find.sitAs(left);
    }

    /** Large targets are those of a larger u; the column is there to be read. */
    double pageMagnification() {
        return desk.settings().station().targets() == Station.Targets.LARGE ? LARGER : 1;
    }

    @Override
    protected Palette palette() {
        return desk.settings().station().contrast() == Station.Contrast.HIGH ? Palette.HIGH : Palette.NORMAL;
    }

    /** Begins at the first page, as for a person who has just come; a touch wall calls this whenever check-in comes back to the front. */
    public void restart() {
        untouched.restart();
        wanted = Optional.empty();
        // Whoever scanned a card that is not known yet has gone.
        scans++;
        if (manner.words().language() != desk.settings().language()) {
            begin();
        }
        way.find();
    }

    /** Shows the state; meant to be called about thirty times a second. Repaints only what the state changes. */
    public void show(State state) {
        latest = Optional.of(state);
        State spoken = spoken(state);
        shown = Optional.of(spoken);
        Optional<Column> next = onWall ? Optional.empty() : Optional.of(page.column(spoken));
        if (!next.equals(column)) {
            column = next;
            repaint(sheet().pixels(column(sheet())));
        }
        page.take(spoken);
        wanted.filter(language -> !page.mustStay()).ifPresent(way::speak);
        if (page.isWaiting()) {
            untouched.restart();
        } else if (untouched.at(state.now().toInstant()).compareTo(page.patience()) >= 0) {
            goneQuiet();
        }
    }

    private State spoken(State state) {
        return state.in(manner.words().language());
    }

    private void goneQuiet() {
        boolean atFirstPage = page == find;
        restart();
        touches.rested();
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

    @Override
    public boolean typed(KeyEvent key) {
        touched();
        return page.typed(key);
    }

    @Override
    public boolean scanned(String card) {
        touched();
        int scan = ++scans;
        desk.holder(card, holder -> {
            if (scan != scans || shown.isEmpty()) {
                return;
            }
            holder.ifPresentOrElse(
                    known -> found(card, known.guise()), () -> page.remark(manner.say("checkin.card.unreadable")));
        });
        return true;
    }

    /** A card leads to its holder, whatever page is open; a card of nobody is offered to whom the page belongs. */
    private void found(String card, Optional<Guise> holder) {
        Optional<UUID> here = person.map(Guise::id);
        if (holder.isPresent() && holder.map(Guise::id).equals(here)) {
            page.remark(manner.say("checkin.card.yours"));
        } else if (holder.isPresent()) {
            way.set(holder.get());
        } else if (page == welcome) {
            welcome.link(card);
        } else if (person.filter(member -> !member.guest()).isPresent()) {
            Page asked = page == question ? before : page;
            before = asked;
            question.ask(person.get(), card, sentence -> {
                turnTo(asked);
                asked.remark(sentence);
            });
            turnTo(question);
        } else {
            page.remark(manner.say("checkin.card.unknown"));
        }
    }

    private void turnTo(Page next) {
        find.clear();
        next.remark("");
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
            wanted = page.mustStay() ? Optional.of(language) : Optional.empty();
            if (wanted.isPresent() || language == manner.words().language()) {
                return;
            }
            manner = CheckInPanel.this.manner(language);
            shown = latest.map(CheckInPanel.this::spoken);
            FindPage leftFind = find;
            JoinPage leftJoin = join;
            MePage leftMe = me;
            Page left = page;
            make();
            again.run();
            if (left == leftFind) {
                find.follow(leftFind);
            } else {
                find.sitAs(leftFind);
            }
            if (left == leftJoin) {
                join.open(leftJoin.form());
            } else if (left == leftMe) {
                me.follow(leftMe);
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
            at(Optional.empty(), this::find);
            turnTo(find);
        }

        @Override
        public boolean isAtFind() {
            return page.equals(find);
        }

        @Override
        public void search() {
            at(Optional.empty(), this::search);
            open(search, search::open);
        }

        @Override
        public void set(Guise member) {
            Guise who = at(member, () -> set(member));
            open(set, state -> set.open(who, state, Optional.empty()));
        }

        @Override
        public void details(Guise member, LoggedSet logged) {
            Guise who = at(member, () -> set(member));
            open(set, state -> set.open(who, state, Optional.of(logged)));
        }

        @Override
        public void me(Guise member) {
            me.open(at(member, () -> me(member)));
            turnTo(me);
        }

        @Override
        public void join() {
            at(Optional.empty(), this::join);
            turnTo(join);
            join.open(JoinForm.EMPTY);
        }

        @Override
        public void joined(Guise member) {
            welcome.open(at(member, () -> joined(member)));
            turnTo(welcome);
        }

        /** At somebody's page; returns them as the pages call them. */
        private Guise at(Guise member, Runnable reopen) {
            Guise who = member.in(manner.words());
            at(Optional.of(who), reopen);
            return who;
        }

        private void at(Optional<Guise> whose, Runnable reopen) {
            person = whose;
            again = reopen;
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

    private static Area column(Sheet sheet) {
        return sheet.isPortrait()
                ? new Area(0, 0, sheet.width(), BAND)
                : new Area(0, 0, Math.min(WIDEST_COLUMN, sheet.width() * COLUMN_SHARE), sheet.height());
    }

    @Override
    protected void arrange(Sheet sheet) {
        Area beside = column(sheet);
        if (onWall) {
            put(page, sheet.area());
            return;
        }
        put(
                page,
                sheet.isPortrait()
                        ? new Area(0, beside.height(), sheet.width(), sheet.height() - beside.height())
                        : new Area(beside.width(), 0, sheet.width() - beside.width(), sheet.height()));
    }

    @Override
    protected void paint(Ink ink) {
        column.ifPresent(beside -> beside.paint(ink, column(ink.sheet())));
    }
}
