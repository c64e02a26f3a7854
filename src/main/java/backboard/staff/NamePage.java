package backboard.staff;

import backboard.look.Area;
import backboard.look.FieldBox;
import backboard.look.Keyboard;
import backboard.look.Sheet;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.TypingPane;
import backboard.training.Staff;
import backboard.words.NameTyping;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractButton;

/** A name, typed by finger or with real keys. */
final class NamePage extends StaffPage {

    private static final long serialVersionUID = 1L;

    private final FieldBox field;
    private final TouchButton next;
    private final TypingPane pane;
    private String name = "";

    /** @param finished takes a name of 1–40 characters */
    NamePage(PeoplePage.Heading heading, String caption, String next, Keyboard.Spoken keys, Consumer<String> finished) {
        super("staff-name-page", heading.title(), heading.line(), heading.back(), heading.goBack());
        field = new FieldBox("staff-name", caption, () -> {});
        this.next = new TouchButton("staff-next", next, Rank.PRIMARY, 60, event -> finished.accept(name.strip()));
        Keyboard keyboard = Keyboard.ofNames(
                keys,
                character -> show(NameTyping.typed(name, character, Staff.LONGEST_NAME)),
                () -> show(NameTyping.shorter(name)),
                this.next);
        pane = new TypingPane("staff-typing", List.of(field), keyboard);
        add(pane);
        addWayBack();
        show("");
    }

    private void show(String typed) {
        name = typed;
        field.show(typed, true);
        next.setEnabled(!typed.isBlank());
    }

    @Override
    boolean typed(KeyEvent key) {
        char character = key.getKeyChar();
        boolean pressesButton =
                character == ' ' && key.getComponent() instanceof AbstractButton button && button != field;
        boolean edits = character == '\b' || character == '\n';
        boolean types = character != KeyEvent.CHAR_UNDEFINED
                && !Character.isISOControl(character)
                && !key.isControlDown()
                && !key.isMetaDown();
        if (!edits && !types || pressesButton) {
            return false;
        }
        if (key.getID() == KeyEvent.KEY_TYPED) {
            switch (character) {
                case '\b' -> show(NameTyping.shorter(name));
                case '\n' -> next.doClick(0);
                default -> show(NameTyping.typed(name, character, Staff.LONGEST_NAME));
            }
        }
        return true;
    }

    /** On the field, so that a space belongs to the name. */
    @Override
    void takeFocus(boolean seen) {
        field.requestFocusInWindow();
    }

    @Override
    void arrangeBody(Sheet sheet, Area body) {
        put(pane, body);
    }
}
