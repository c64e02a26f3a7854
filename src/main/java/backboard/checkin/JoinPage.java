package backboard.checkin;

import backboard.checkin.JoinForm.Field;
import backboard.kiosk.Command;
import backboard.kiosk.Outcome;
import backboard.kiosk.State;
import backboard.look.FieldBox;
import backboard.look.Ink;
import backboard.look.Keyboard;
import backboard.look.Sheet;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.TypingPane;
import backboard.settings.People;
import backboard.training.Appearance;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.swing.AbstractButton;

/** Someone becomes a member, by touch or with a real keyboard: first the name, then how to appear. */
final class JoinPage extends Page {

    private static final long serialVersionUID = 1L;
    /** Typing takes longer than tapping. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final transient Host host;
    private final transient Desk desk;
    private final transient Manner manner;
    private final transient People people;
    private final FieldBox firstName;
    private final FieldBox lastName;
    private final TouchButton next;
    private final TypingPane names;
    private final AliasPane aliasPane;
    private final Keyboard nameKeys;
    private final AppearPane appearPane;
    private final ConsentPane consent;
    private final TouchButton back;

    private transient Sender sender;
    private transient JoinForm form = JoinForm.EMPTY;

    JoinPage(Host host, Desk desk) {
        super("join-page");
        this.host = host;
        this.desk = desk;
        this.manner = host.manner();
        this.people = desk.settings().people();
        this.sender = new Sender(desk);
        firstName = field("first-name", "checkin.join.first", Field.FIRST_NAME);
        lastName = field("last-name", "checkin.join.last", Field.LAST_NAME);
        next = new TouchButton(
                "join-next", manner.say("checkin.join.next"), Rank.PRIMARY, 60, event -> show(form.in(Field.NONE)));
        nameKeys = Keyboard.ofNames(manner.keys(), this::type, () -> show(form.back()), next);
        names = new TypingPane("names", List.of(firstName, lastName), nameKeys);
        aliasPane = new AliasPane(
                manner,
                manner.say("checkin.join.next"),
                this::type,
                () -> show(form.back()),
                () -> show(form.in(Field.NONE)));
        consent = new ConsentPane(manner, this::join);
        appearPane = new AppearPane(host, consent, this::appear);
        back = new TouchButton("back", manner.say("checkin.join.back"), Rank.PLAIN, 46, event -> goBack());
        getAccessibleContext().setAccessibleName(manner.say("checkin.join.title"));
        Stream.of(back, names, aliasPane, appearPane).forEach(this::add);
        show(JoinForm.EMPTY);
    }

    private FieldBox field(String name, String key, Field field) {
        return new FieldBox(name, manner.say(key), () -> show(form.in(field)));
    }

    /** Goes on with what has been typed; it begins with {@link JoinForm#EMPTY}. */
    void open(JoinForm typed) {
        sender = new Sender(desk);
        nameKeys.plain();
        aliasPane.plain();
        show(typed);
    }

    JoinForm form() {
        return form;
    }

    private void type(int character) {
        show(form.type(character));
    }

    private void appear(Appearance appearance) {
        JoinForm chosen = form.appearing(appearance);
        show(appearance == Appearance.ALIAS ? chosen.in(Field.ALIAS) : chosen);
    }

    private void goBack() {
        switch (form.field()) {
            case FIRST_NAME, LAST_NAME -> host.find();
            case NONE -> show(form.in(Field.FIRST_NAME));
            case ALIAS -> show(form.in(Field.NONE));
        }
    }

    private void show(JoinForm typed) {
        boolean turned = turnsTo(typed.field());
        form = typed;
        remark("");
        firstName.show(typed.firstName(), typed.field() == Field.FIRST_NAME);
        lastName.show(typed.lastName(), typed.field() == Field.LAST_NAME);
        aliasPane.show(typed.alias(), false);
        appearPane.show(
                typed.preview(typed.appearance(), people, manner),
                step -> step == Appearance.INVISIBLE
                        ? manner.say("checkin.appear.counted")
                        : step == Appearance.ALIAS && typed.alias().isEmpty()
                                ? manner.say("checkin.appear.choose")
                                : typed.preview(step, people, manner).name());
        refresh();
        if (turned && isShowing()) {
            takeFocus();
        }
    }

    private boolean turnsTo(Field field) {
        boolean naming = field == Field.FIRST_NAME || field == Field.LAST_NAME;
        boolean appearing = field == Field.NONE;
        boolean turned = names.isVisible() != naming || appearPane.isVisible() != appearing;
        names.setVisible(naming);
        aliasPane.setVisible(field == Field.ALIAS);
        appearPane.setVisible(appearing);
        return turned;
    }

    private void refresh() {
        next.setEnabled(form.hasName());
        consent.offer(form.canJoin() && !sender.isWaiting());
        repaint();
    }

    private void join() {
        Sender sent = sender;
        JoinForm filled = form;
        if (!filled.canJoin() || host.isEcho()) {
            return;
        }
        sent.send(id -> command(id, filled), outcome -> {
            if (isOpen(sent)) {
                answered(outcome);
            }
        });
        refresh();
    }

    /** Whether an answer still has somebody to tell: whoever joined may have gone, and somebody else have come. */
    private boolean isOpen(Sender sent) {
        return getParent() != null && sent == sender;
    }

    private static Command command(UUID id, JoinForm form) {
        return new Command.Join(id, form.firstName(), form.lastName(), form.appearance(), form.alias());
    }

    private void answered(Outcome outcome) {
        if (outcome instanceof Outcome.Joined joined) {
            host.joined(joined.guise());
        } else if (outcome instanceof Outcome.Refused refused) {
            remark(refused.why().in(manner.words()));
        }
        refresh();
    }

    /** While a name is typed on no button, so that a space belongs to the name. */
    @Override
    void takeFocus() {
        if (form.field() == Field.NONE) {
            super.takeFocus();
        } else {
            requestFocusInWindow();
        }
    }

    @Override
    boolean typed(KeyEvent key) {
        if (key.getKeyChar() == '\n') {
            if (key.getID() == KeyEvent.KEY_TYPED) {
                enter();
            }
            return true;
        }
        return form.field() != Field.NONE && typesIntoField(key);
    }

    private void enter() {
        switch (form.field()) {
            case FIRST_NAME, LAST_NAME -> next.doClick(0);
            case ALIAS -> aliasPane.finish();
            case NONE -> consent.finish();
        }
    }

    private boolean typesIntoField(KeyEvent key) {
        char character = key.getKeyChar();
        boolean command = key.isControlDown() || key.isMetaDown() || Character.isISOControl(character);
        boolean pressesButton = character == ' ' && key.getComponent() instanceof AbstractButton;
        if (character == KeyEvent.CHAR_UNDEFINED || character != '\b' && (command || pressesButton)) {
            return false;
        }
        if (key.getID() == KeyEvent.KEY_TYPED) {
            show(character == '\b' ? form.back() : form.type(character));
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
        // What is typed does not depend on the state.
    }

    @Override
    protected void arrange(Sheet sheet) {
        put(back, wayBack(sheet));
        Stream.of(names, aliasPane, appearPane).forEach(pane -> put(pane, belowHeader(sheet)));
    }

    @Override
    protected void paintPage(Ink ink) {
        boolean appearing = form.field() == Field.NONE;
        String title = appearing
                ? "checkin.appear.question"
                : form.field() == Field.ALIAS ? "checkin.appear.alias" : "checkin.join.title";
        String line = appearing
                ? "checkin.appear.line"
                : form.field() == Field.ALIAS ? "checkin.appear.alias-line" : "checkin.join.line";
        paintHeader(ink, manner.say(title), manner.say(line));
    }
}
