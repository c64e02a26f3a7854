package backboard.checkin;

import backboard.look.FieldBox;
import backboard.look.Ink;
import backboard.look.Keyboard;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.TypingPane;
import java.util.List;
import java.util.function.IntConsumer;

/** The name that somebody makes up to be shown by, while it is typed. */
final class AliasPane extends ScreenPane {

    private static final long serialVersionUID = 1L;

    private final FieldBox field;
    private final TouchButton done;
    private final Keyboard keys;
    private final TypingPane typing;

    /**
     * @param doneText what the key says that finishes
     * @param typed takes a letter or what joins names
     */
    AliasPane(Manner manner, String doneText, IntConsumer typed, Runnable backspace, Runnable finished) {
        setName("alias-pane");
        field = new FieldBox("alias", manner.say("checkin.appear.alias-field"), () -> {});
        done = new TouchButton("alias-done", doneText, Rank.PRIMARY, 60, event -> finished.run());
        keys = Keyboard.ofNames(manner.keys(), typed, backspace, done);
        typing = new TypingPane("alias-typing", List.of(field), keys);
        add(typing);
    }

    /** Begins with plain letters again. */
    void plain() {
        keys.plain();
    }

    /** @param busy whether an answer is awaited */
    void show(String alias, boolean busy) {
        field.show(alias, true);
        done.setEnabled(!alias.isBlank() && !busy);
    }

    void finish() {
        done.doClick(0);
    }

    @Override
    protected void arrange(Sheet sheet) {
        put(typing, sheet.area());
    }

    @Override
    protected void paint(Ink ink) {
        // The field and its keys are all there is.
    }
}
