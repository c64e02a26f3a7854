package backboard.checkin;

import backboard.kiosk.Command;
import backboard.kiosk.Guise;
import backboard.kiosk.Outcome;
import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.Sheet;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.settings.People;
import backboard.training.Appearance;
import backboard.training.Member;
import backboard.words.Words;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.AbstractButton;

/** What a member decides about themselves: how to appear, the language of this visit, a card. */
final class MePage extends Page {

    private static final long serialVersionUID = 1L;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final transient Host host;
    private final transient Desk desk;
    private final transient Manner manner;
    private final transient People people;
    private final Ladder ladder;
    private final Languages languages;
    private final FieldBox alias;
    private final TouchButton aliasDone;
    private final TypingPane aliasPane;
    private final Keyboard aliasKeys;
    private final TouchButton back;

    private transient Sender sender;
    private transient Optional<Guise> member = Optional.empty();
    private String typed = "";
    private boolean typing;

    MePage(Host host, Desk desk) {
        super("me");
        this.host = host;
        this.desk = desk;
        this.manner = host.manner();
        this.people = desk.settings().people();
        this.sender = new Sender(desk);
        ladder = new Ladder(manner, this::choose);
        languages = new Languages(host);
        alias = new FieldBox("alias", manner.say("checkin.appear.alias-field"), () -> {});
        aliasDone = new TouchButton(
                "alias-done", manner.say("checkin.me.save"), Rank.PRIMARY, 60, event -> appear(Appearance.ALIAS));
        aliasKeys = Keyboard.ofNames(manner, this::type, () -> type(JoinForm.shorter(typed)), aliasDone);
        aliasPane = new TypingPane("alias-typing", List.of(alias), aliasKeys);
        back = new TouchButton("back", manner.say("checkin.me.back"), Rank.PLAIN, 46, event -> goBack());
        Stream.of(back, aliasPane, ladder, languages).forEach(this::add);
        turn(false);
    }

    void open(Guise who) {
        sender = new Sender(desk);
        member = Optional.of(who);
        typed = who.appearance() == Appearance.ALIAS ? who.name() : "";
        aliasKeys.plain();
        getAccessibleContext().setAccessibleName(title(who));
        turn(false);
        refresh();
    }

    /** Goes on where a page of another language was. */
    void follow(MePage before) {
        typed = before.typed;
        refresh();
    }

    private String title(Guise who) {
        return who.isListed() ? who.name() : manner.say("checkin.me.unseen");
    }

    private boolean isMember() {
        return member.filter(who -> !who.guest()).isPresent();
    }

    private void turn(boolean toTyping) {
        typing = toTyping;
        aliasPane.setVisible(toTyping);
        ladder.setVisible(!toTyping && isMember());
        languages.setVisible(!toTyping);
        if (isShowing()) {
            takeFocus();
        }
        repaint();
    }

    private void goBack() {
        if (typing) {
            turn(false);
        } else {
            member.ifPresent(host::set);
        }
    }

    private void choose(Appearance appearance) {
        if (appearance == Appearance.ALIAS) {
            turn(true);
        } else {
            appear(appearance);
        }
    }

    private void type(int character) {
        type(JoinForm.typed(typed, character, Member.LONGEST_ALIAS));
    }

    private void type(String next) {
        typed = next;
        refresh();
    }

    private void appear(Appearance appearance) {
        Sender sent = sender;
        String name = typed;
        member.ifPresent(who -> sent.send(id -> new Command.Appear(who.id(), appearance, name), outcome -> {
            if (sent == sender) {
                answered(outcome);
            }
        }));
        refresh();
    }

    private void answered(Outcome outcome) {
        if (outcome instanceof Outcome.Joined changed) {
            host.me(changed.guise());
            remark(manner.say("checkin.me.saved"));
        } else if (outcome instanceof Outcome.Refused refused) {
            remark(refused.why().in(manner.words()));
        }
        refresh();
    }

    private void refresh() {
        alias.show(typed, true);
        aliasDone.setEnabled(!typed.isBlank() && !sender.isWaiting());
        member.ifPresent(who -> ladder.show(who.appearance(), step -> example(who, step)));
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
        if (typing) {
            requestFocusInWindow();
        } else {
            super.takeFocus();
        }
    }

    @Override
    boolean typed(KeyEvent key) {
        char character = key.getKeyChar();
        boolean space = character == ' ' && key.getComponent() instanceof AbstractButton;
        boolean letter = !Character.isISOControl(character) && character != KeyEvent.CHAR_UNDEFINED && !space;
        if (!typing || !letter && character != '\b' && character != '\n') {
            return false;
        }
        if (key.getID() == KeyEvent.KEY_TYPED) {
            if (character == '\n') {
                aliasDone.doClick(0);
            } else if (character == '\b') {
                type(JoinForm.shorter(typed));
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
        put(aliasPane, belowHeader(sheet));
        AppearLayout layout = AppearLayout.of(sheet, manner, false);
        put(ladder, layout.ladder());
        put(languages, layout.languages());
    }

    @Override
    protected void paintPage(Ink ink) {
        if (member.isEmpty()) {
            return;
        }
        Guise who = member.get();
        String line =
                typing ? "checkin.appear.alias-line" : isMember() ? "checkin.appear.question" : "checkin.me.guest";
        paintHeader(ink, typing ? manner.say("checkin.appear.alias") : title(who), manner.say(line));
        if (!typing) {
            AppearLayout layout = AppearLayout.of(ink.sheet(), manner, false);
            // The wall speaks the gym's language, whatever this page does.
            Guise onWall = who.in(Words.of(desk.settings().language()));
            WallPreview.paint(ink, layout.preview(), onWall, manner);
            if (isMember()) {
                Area sign = layout.text();
                CardSign.paint(ink, sign, manner.say("checkin.card.link"), manner.say("checkin.card.link-how"));
            }
        }
    }
}
