package backboard.checkin;

import backboard.kiosk.Command;
import backboard.kiosk.Confided;
import backboard.kiosk.Guise;
import backboard.kiosk.Outcome;
import backboard.kiosk.State;
import backboard.look.Ink;
import backboard.look.Sheet;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.settings.People;
import backboard.training.Appearance;
import backboard.training.Member;
import backboard.training.Weight;
import backboard.words.NameTyping;
import backboard.words.Words;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.swing.AbstractButton;

/** What a member decides about themselves: how to appear, the language of this visit, what they weigh, a card. */
final class MePage extends Page {

    private static final long serialVersionUID = 1L;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final transient Host host;
    private final transient Desk desk;
    private final transient Manner manner;
    private final transient People people;
    private final OwnPane own;
    private final AppearPane appear;
    private final AliasPane aliasPane;
    private final Keypad keypad;
    private final TouchButton back;

    private transient Sender sender;
    private transient Optional<Guise> member = Optional.empty();
    private String typed = "";
    private boolean weighed;
    private Turn turn = Turn.CHOOSING;

    /** What the page is open for. */
    private enum Turn {
        CHOOSING,
        ALIAS,
        WEIGHT
    }

    MePage(Host host, Desk desk) {
        super("me");
        this.host = host;
        this.desk = desk;
        this.manner = host.manner();
        this.people = desk.settings().people();
        this.sender = new Sender(desk);
        own = new OwnPane(manner, this::askWeight, () -> weigh(Optional.empty()));
        appear = new AppearPane(host, own, this::choose);
        aliasPane = new AliasPane(
                manner,
                manner.say("checkin.me.save"),
                this::type,
                () -> type(NameTyping.shorter(typed)),
                () -> appear(Appearance.ALIAS));
        keypad = new Keypad(
                new SetWords(manner.words()), entry -> weigh(Optional.of(entry.weight())), () -> turn(Turn.CHOOSING));
        back = new TouchButton("back", manner.say("checkin.me.back"), Rank.PLAIN, 46, event -> goBack());
        Stream.of(back, aliasPane, keypad, appear).forEach(this::add);
        turn(Turn.CHOOSING);
    }

    void open(Guise who) {
        Sender fresh = new Sender(desk);
        sender = fresh;
        member = Optional.of(who);
        typed = who.appearance() == Appearance.ALIAS ? who.name() : "";
        weighed = false;
        aliasPane.plain();
        forgetDigits();
        getAccessibleContext().setAccessibleName(title(who));
        turn(Turn.CHOOSING);
        refresh();
        desk.confided(who.id(), told -> {
            if (fresh == sender) {
                weighed = told.filter(Confided::bodyWeight).isPresent();
                refresh();
            }
        });
    }

    /** Goes on where a page of another language was. */
    void follow(MePage before) {
        typed = before.typed;
        refresh();
    }

    private String title(Guise who) {
        return who.isListed() ? who.name() : manner.say("checkin.me.unseen");
    }

    private void turn(Turn to) {
        turn = to;
        aliasPane.setVisible(to == Turn.ALIAS);
        keypad.setVisible(to == Turn.WEIGHT);
        appear.setVisible(to == Turn.CHOOSING);
        if (isShowing()) {
            takeFocus();
        }
        repaint();
    }

    private void goBack() {
        if (turn == Turn.CHOOSING) {
            member.ifPresent(host::set);
        } else {
            turn(Turn.CHOOSING);
        }
    }

    private void choose(Appearance appearance) {
        if (appearance == Appearance.ALIAS) {
            turn(Turn.ALIAS);
        } else {
            appear(appearance);
        }
    }

    private void type(int character) {
        type(NameTyping.typed(typed, character, Member.LONGEST_ALIAS));
    }

    private void type(String next) {
        typed = next;
        refresh();
    }

    private void askWeight() {
        remark("");
        forgetDigits();
        turn(Turn.WEIGHT);
    }

    /** What somebody has typed is not even in a hidden part of the page once it has been told. */
    private void forgetDigits() {
        keypad.open(KeypadEntry.ofBodyWeight(desk.settings().units()), manner.say("checkin.me.weight"));
    }

    private void appear(Appearance appearance) {
        String name = typed;
        send(who -> new Command.Appear(who, appearance, name), outcome -> {
            if (outcome instanceof Outcome.Joined changed && getParent() == null) {
                // The member has gone on, or a question lies over the page: whatever is open stays.
                member = Optional.of(changed.guise().in(manner.words()));
            } else if (outcome instanceof Outcome.Joined changed) {
                host.me(changed.guise());
                remark(manner.say("checkin.me.saved"));
            }
        });
    }

    private void weigh(Optional<Weight> told) {
        send(who -> new Command.Weigh(who, told), outcome -> {
            if (outcome instanceof Outcome.Done) {
                weighed = told.isPresent();
                forgetDigits();
                turn(Turn.CHOOSING);
                remark(manner.say(weighed ? "checkin.me.weight-saved" : "checkin.me.weight-removed"));
            }
        });
    }

    /** An answer that comes when the page is somebody else's is for nobody. */
    private void send(Function<UUID, Command> command, Consumer<Outcome> answered) {
        Sender sent = sender;
        member.ifPresent(who -> sent.send(id -> command.apply(who.id()), outcome -> {
            if (sent == sender) {
                answered.accept(outcome);
                if (outcome instanceof Outcome.Refused refused) {
                    remark(refused.why().in(manner.words()));
                }
                refresh();
            }
        }));
        refresh();
    }

    private void refresh() {
        aliasPane.show(typed, sender.isWaiting());
        own.show(weighed, sender.isWaiting());
        // The wall speaks the gym's language, whatever this page does.
        Words gym = Words.of(desk.settings().language());
        member.ifPresent(who -> appear.show(who.in(gym), step -> example(who, step)));
        repaint();
    }

    /** What others would see at a step, as far as this screen may know: names that are not shown stay in the kiosk. */
    private String example(Guise who, Appearance step) {
        if (step == who.appearance() && who.isListed()) {
            return who.name();
        }
        return switch (step) {
            case NAME ->
                manner.say(
                        people.names() == People.Names.FULL ? "checkin.appear.full" : "checkin.appear.first-initial");
            case ALIAS -> typed.isEmpty() ? manner.say("checkin.appear.choose") : typed;
            case INITIALS -> manner.say("checkin.appear.letters");
            case COLOUR -> manner.say("kiosk.colour." + who.colour());
            case INVISIBLE -> manner.say("checkin.appear.counted");
        };
    }

    @Override
    void takeFocus() {
        if (turn == Turn.ALIAS) {
            requestFocusInWindow();
        } else {
            super.takeFocus();
        }
    }

    @Override
    boolean typed(KeyEvent key) {
        return switch (turn) {
            case CHOOSING -> false;
            case ALIAS -> typesAlias(key);
            case WEIGHT -> keypad.typed(key);
        };
    }

    private boolean typesAlias(KeyEvent key) {
        char character = key.getKeyChar();
        boolean space = character == ' ' && key.getComponent() instanceof AbstractButton;
        boolean letter = !Character.isISOControl(character) && character != KeyEvent.CHAR_UNDEFINED && !space;
        if (!letter && character != '\b' && character != '\n') {
            return false;
        }
        if (key.getID() == KeyEvent.KEY_TYPED) {
            if (character == '\n') {
                aliasPane.finish();
            } else if (character == '\b') {
                type(NameTyping.shorter(typed));
            } else {
                type(character);
            }
        }
        return true;
    }

    @Override
    Duration patience() {
        return PATIENCE;
    }

    @Override
    boolean isWaiting() {
        return sender.isWaiting();
    }

    @Override
    protected void show(State state) {
        // What a member decides does not depend on the state.
    }

    @Override
    protected void arrange(Sheet sheet) {
        put(back, wayBack(sheet));
        Stream.of(aliasPane, keypad, appear).forEach(pane -> put(pane, belowHeader(sheet)));
    }

    @Override
    protected void paintPage(Ink ink) {
        member.ifPresent(who -> {
            switch (turn) {
                case CHOOSING -> header(ink, title(who), who.guest() ? "checkin.me.guest" : "checkin.appear.question");
                case ALIAS -> header(ink, manner.say("checkin.appear.alias"), "checkin.appear.alias-line");
                case WEIGHT -> header(ink, manner.say("checkin.me.weight-title"), "checkin.me.weight-line");
            }
        });
    }

    private void header(Ink ink, String title, String line) {
        paintHeader(ink, title, manner.say(line));
    }
}
