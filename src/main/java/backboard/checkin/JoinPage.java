package backboard.checkin;

import backboard.checkin.JoinForm.Field;
import backboard.kiosk.Command;
import backboard.kiosk.Outcome;
import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import backboard.training.Appearance;
import backboard.training.Language;
import backboard.words.Words;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;

/** Someone becomes a member, by touch or with a real keyboard. */
final class JoinPage extends Page {

    private static final long serialVersionUID = 1L;
    /** Typing takes longer than tapping. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final double CAPTION = 48;
    private static final double BOX = 92;
    private static final double INITIAL_WIDTH = 210;
    private static final double CHOICE_WIDTH = 560;

    private final transient Host host;
    private final transient Desk desk;
    private final transient KeyEventDispatcher typing = this::typed;
    private final FieldBox firstName;
    private final FieldBox lastInitial;
    private final TouchButton yes;
    private final TouchButton no;
    private final TouchButton done;
    private final Keyboard keyboard;
    private final TouchButton back;

    private transient Sender sender;
    private transient JoinForm form = JoinForm.EMPTY;
    private String trouble = "";

    JoinPage(Host host, Desk desk) {
        super("join-page");
        this.host = host;
        this.desk = desk;
        this.sender = new Sender(desk);
        firstName = new FieldBox("first-name", "First name", () -> show(form.in(Field.FIRST_NAME)));
        lastInitial = new FieldBox("last-initial", "Last initial", () -> show(form.in(Field.LAST_INITIAL)));
        yes = new ChoiceButton("wall-yes", "Yes", () -> show(form.onWall(true)));
        no = new ChoiceButton("wall-no", "No", () -> show(form.onWall(false)));
        done = new TouchButton("join-done", "Join", Rank.PRIMARY, 72, event -> join());
        keyboard = new Keyboard(letter -> show(form.type(letter)), () -> show(form.back()), done);
        back = new TouchButton("back", "Back", Rank.PLAIN, 46, event -> host.find());
        Stream.of(firstName, lastInitial, yes, no, keyboard, back).forEach(this::add);
        show(JoinForm.EMPTY);
    }

    void open() {
        sender = new Sender(desk);
        keyboard.plain();
        show(JoinForm.EMPTY);
    }

    private void show(JoinForm next) {
        form = next;
        trouble = "";
        firstName.show(next.firstName(), next.field() == Field.FIRST_NAME);
        lastInitial.show(next.lastInitial(), next.field() == Field.LAST_INITIAL);
        yes.setSelected(next.onWall());
        no.setSelected(!next.onWall());
        refresh();
    }

    private void refresh() {
        done.setEnabled(form.canJoin() && !sender.isWaiting());
        repaint();
    }

    private void join() {
        Sender sent = sender;
        JoinForm filled = form;
        if (!filled.canJoin()) {
            return;
        }
        sent.send(id -> command(id, filled), outcome -> {
            if (sent == sender) {
                answered(outcome);
            }
        });
        refresh();
    }

    private static Command command(UUID id, JoinForm form) {
        return new Command.Join(
                id, form.firstName(), form.lastInitial(), form.onWall() ? Appearance.NAME : Appearance.COLOUR, "");
    }

    private void answered(Outcome outcome) {
        if (outcome instanceof Outcome.Joined joined) {
            host.joined(joined.guise());
        } else if (outcome instanceof Outcome.Refused refused) {
            trouble = refused.why().in(Words.of(Language.ENGLISH));
        }
        refresh();
    }

    /** On no button, so that a space belongs to the name. */
    @Override
    void takeFocus() {
        requestFocusInWindow();
    }

    @Override
    public void addNotify() {
        super.addNotify();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(typing);
    }

    @Override
    public void removeNotify() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(typing);
        super.removeNotify();
    }

    /** Real typing, wherever in this window the focus is; returns whether the key was for the form. */
    private boolean typed(KeyEvent event) {
        if (!SwingUtilities.isDescendingFrom(this, SwingUtilities.getRoot(event.getComponent()))) {
            return false;
        }
        if (event.getID() == KeyEvent.KEY_PRESSED && event.getKeyCode() == KeyEvent.VK_ENTER) {
            done.doClick(0);
            return true;
        }
        return event.getID() == KeyEvent.KEY_TYPED && typed(event.getKeyChar(), event);
    }

    private boolean typed(char character, KeyEvent event) {
        if (character == '\b') {
            show(form.back());
            return true;
        }
        boolean command = event.isControlDown() || event.isMetaDown() || Character.isISOControl(character);
        boolean pressesButton = character == ' ' && event.getComponent() instanceof AbstractButton;
        if (command || pressesButton) {
            return false;
        }
        show(form.type(character));
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
    protected String notice(State state) {
        return trouble.isEmpty() ? super.notice(state) : trouble;
    }

    @Override
    protected void arrange(Sheet sheet) {
        put(back, wayBack(sheet));
        Area content = content(sheet);
        Area names = names(sheet);
        put(lastInitial, new Area(names.right() - INITIAL_WIDTH, names.y(), INITIAL_WIDTH, BOX));
        put(firstName, new Area(names.x(), names.y(), names.width() - INITIAL_WIDTH - 24, BOX));
        Area choice = choice(sheet);
        put(no, choice.cell(0, 2, 1, GAP));
        put(yes, choice.cell(1, 2, 1, GAP));
        double y = choice.bottom() + 36;
        double height = Math.min(content.bottom() - y, isWide(sheet) ? 1000 : 620);
        put(keyboard, new Area(content.x(), y, content.width(), height));
    }

    private static Area names(Sheet sheet) {
        Area content = content(sheet);
        double width = isWide(sheet) ? content.width() - CHOICE_WIDTH - 48 : content.width();
        return new Area(content.x(), BELOW_HEADER + CAPTION, width, BOX);
    }

    private static Area choice(Sheet sheet) {
        Area content = content(sheet);
        Area names = names(sheet);
        return isWide(sheet)
                ? new Area(content.right() - CHOICE_WIDTH, names.y(), CHOICE_WIDTH, BOX)
                : new Area(content.x(), names.bottom() + 32 + CAPTION, content.width(), BOX);
    }

    @Override
    protected void paintPage(Ink ink) {
        Area header = besideWayBack(ink.sheet());
        ink.textWithin(header.x(), header.y() + 64, "Join", header.width(), Type.of(Face.BOLD, 80, Theme.HI), 40);
        ink.textWithin(
                header.x() + 2,
                header.y() + 110,
                "Your first name is enough.",
                header.width(),
                Type.of(Face.MEDIUM, 40, Theme.MID),
                FLOOR);
        Type caption = Type.of(Face.SEMI_BOLD, 38, Theme.LO);
        Area names = names(ink.sheet());
        Area choice = choice(ink.sheet());
        ink.text(names.x() + 2, names.y() - 18, "First name", caption);
        ink.text(names.right() - INITIAL_WIDTH + 2, names.y() - 18, "Last initial", caption);
        ink.textWithin(choice.x() + 2, choice.y() - 18, "May the wall show your name?", choice.width(), caption, FLOOR);
    }
}
