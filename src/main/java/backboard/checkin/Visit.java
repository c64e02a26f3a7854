package backboard.checkin;

import backboard.coach.Finding;
import backboard.kiosk.Guise;
import backboard.kiosk.State;
import backboard.look.Since;
import backboard.settings.Settings;
import backboard.training.Language;
import backboard.training.LoggedSet;
import backboard.training.Station;
import backboard.words.Words;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Who is at the screen, on which page and in which language, from the first touch until nobody has touched it for a while. The way between the
 * pages. UI thread.
 */
final class Visit implements Host {

    /** What the pages are shown on. */
    interface Screen {

        /** Shows another page in place of the one that was there. */
        void turn(Page from, Page to);

        /** See {@link Host#isEcho}. */
        boolean isEcho();

        /** It is long since anybody has touched the screen. */
        void rested();

        /** Somebody goes back to the wall, or has gone. */
        void left();
    }

    private final Desk desk;
    private final Screen screen;
    /** What people have tapped, whatever page shows it. */
    private final OneTap oneTap;

    private final Since untouched = new Since();

    private boolean onWall;
    private Manner manner;
    private Pages pages;
    private Page page;
    /** The page that the question about a card lies over. */
    private Page under;

    private int scans;
    /** Whose page is open. */
    private Optional<Guise> person = Optional.empty();
    /** Opens the page again that is open, made anew. */
    private Runnable again;
    /** A language to speak as soon as the page that is open has its answer. */
    private Optional<Language> wanted = Optional.empty();

    /** In the gym's language. */
    private Optional<State> latest = Optional.empty();
    /** The same in the language of the person at the screen. */
    private Optional<State> shown = Optional.empty();

    Visit(Desk desk, Screen screen) {
        this.desk = desk;
        this.screen = screen;
        oneTap = new OneTap(this, desk, this::tapAnswered);
        manner = manner(desk.settings().language());
        pages = pages().ready();
        page = pages.find();
        under = page;
        again = this::find;
    }

    private Manner manner(Language language) {
        Settings settings = desk.settings();
        return new Manner(
                Words.of(language), settings.station(), settings.people().tiles(), onWall);
    }

    private Pages pages() {
        Desk speaking = desk.speaking(exercise -> shown.map(
                        state -> state.exercise(exercise, manner.words().language()))
                .orElse(exercise));
        return new Pages(this, desk, speaking, oneTap);
    }

    /** The tick is painted with the answer, not with the next look at the clock. */
    private void tapAnswered() {
        pages.find().mark(now());
    }

    Page page() {
        return page;
    }

    /** What stands beside the page; nothing before the first state. */
    Optional<Column> column() {
        return onWall ? Optional.empty() : shown.map(page::column);
    }

    /** See {@link CheckInPanel#setOnWall}. */
    void setOnWall(boolean is) {
        onWall = is;
        begin();
    }

    /** At the first page, in the gym's language. */
    private void begin() {
        manner = manner(desk.settings().language());
        shown = latest.map(this::spoken);
        FindPage left = pages.find();
        pages = pages();
        find();
        pages.find().sitAs(left);
    }

    /** Begins at the first page, as for a person who has just come. */
    void restart() {
        untouched.restart();
        wanted = Optional.empty();
        // Whoever scanned a card that is not known yet has gone.
        scans++;
        if (manner.words().language() != desk.settings().language()) {
            begin();
        }
        find();
    }

    void show(State state) {
        latest = Optional.of(state);
        State spoken = spoken(state);
        shown = Optional.of(spoken);
        page.take(spoken);
        wanted.filter(language -> !page.mustStay()).ifPresent(this::speak);
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
        boolean atFirstPage = isAtFind();
        restart();
        screen.rested();
        if (atFirstPage && onWall) {
            screen.left();
        }
    }

    // ---- cards

    /** A card has been read. */
    void scanned(String card) {
        touched();
        int scan = ++scans;
        desk.holder(card, holder -> {
            if (scan != scans || shown.isEmpty()) {
                return;
            }
            holder.ifPresentOrElse(
                    known -> found(card, known.guise()), () -> page.remark(manner.say("checkin.card.unreadable")));
        });
    }

    /** A card leads to its holder, whatever page is open; a card of nobody is offered to whom the page belongs. */
    private void found(String card, Optional<Guise> holder) {
        Optional<UUID> here = person.map(Guise::id);
        if (holder.isPresent() && holder.map(Guise::id).equals(here)) {
            page.remark(manner.say("checkin.card.yours"));
        } else if (holder.isPresent()) {
            set(holder.get());
        } else if (page instanceof WelcomePage welcome) {
            welcome.link(card);
        } else if (person.filter(member -> !member.guest()).isPresent()) {
            Page asked = page instanceof CardPage ? under : page;
            under = asked;
            pages.question().ask(person.get(), card, sentence -> {
                turnTo(asked);
                asked.remark(sentence);
            });
            turnTo(pages.question());
        } else {
            page.remark(manner.say("checkin.card.unknown"));
        }
    }

    // ---- pages

    private void turnTo(Page next) {
        pages.find().clear();
        next.remark("");
        if (next != page) {
            Page left = page;
            page = next;
            screen.turn(left, next);
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
        manner = manner(language);
        shown = latest.map(this::spoken);
        Page left = page;
        FindPage tiles = pages.find();
        pages = pages();
        again.run();
        if (left == tiles) {
            pages.find().follow(tiles);
        } else {
            pages.find().sitAs(tiles);
        }
        if (left instanceof JoinPage joining) {
            pages.join().open(joining.form());
        } else if (left instanceof MePage mine) {
            pages.me().follow(mine);
        }
    }

    @Override
    public Instant now() {
        return shown.map(state -> state.now().toInstant()).orElse(Instant.MIN);
    }

    @Override
    public void touched() {
        shown.ifPresent(state -> untouched.restart(state.now().toInstant()));
    }

    @Override
    public boolean isEcho() {
        return screen.isEcho();
    }

    @Override
    public void find() {
        at(Optional.empty(), this::find);
        turnTo(pages.find());
    }

    @Override
    public boolean isAtFind() {
        return page.equals(pages.find());
    }

    @Override
    public void search() {
        at(Optional.empty(), this::search);
        open(pages.search(), pages.search()::open);
    }

    @Override
    public void set(Guise member) {
        Guise who = at(member, () -> set(member));
        open(pages.set(), state -> pages.set().open(who, state, Optional.empty()));
    }

    @Override
    public void details(Guise member, LoggedSet logged) {
        Guise who = at(member, () -> set(member));
        open(pages.set(), state -> pages.set().open(who, state, Optional.of(logged)));
    }

    @Override
    public void ask(Guise member, Station at, Finding finding) {
        Guise who = at(member, () -> set(member));
        open(pages.set(), state -> pages.set().ask(who, state, at, finding));
    }

    @Override
    public void me(Guise member) {
        pages.me().open(at(member, () -> me(member)));
        turnTo(pages.me());
    }

    @Override
    public void join() {
        at(Optional.empty(), this::join);
        turnTo(pages.join());
        pages.join().open(JoinForm.EMPTY);
    }

    @Override
    public void joined(Guise member) {
        pages.welcome().open(at(member, () -> joined(member)));
        turnTo(pages.welcome());
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
        screen.left();
    }
}
