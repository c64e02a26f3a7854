package backboard.editor;

import backboard.look.Area;
import backboard.look.FieldBox;
import backboard.look.Keyboard;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.TypingPane;
import backboard.words.NameTyping;
import backboard.words.Words;
import java.util.List;
import java.util.function.Consumer;

/** What the circuit is called, typed by finger or with real keys. */
final class NameSheet extends EditorSheet {

    private static final long serialVersionUID = 1L;
    static final int LONGEST = 40;

    private final FieldBox field;
    private final TouchButton done;
    private final TypingPane pane;
    private String name;

    /** @param finished takes a name of 1–40 characters */
    NameSheet(String before, Words words, Consumer<String> finished, Runnable close) {
        super(
                "editor-name-sheet",
                words.say("editor.name"),
                words.say("editor.name.line"),
                words.say("editor.back"),
                close);
        name = before;
        field = new FieldBox("editor-name", words.say("editor.name"), () -> {});
        done = new TouchButton(
                "editor-name-done", words.say("editor.done"), Rank.PRIMARY, 46, event -> finished.accept(name.strip()));
        Keyboard keys = Keyboard.ofNames(
                spoken(words),
                character -> show(NameTyping.typed(name, character, LONGEST)),
                () -> show(NameTyping.shorter(name)),
                done);
        pane = new TypingPane("editor-typing", List.of(field), keys);
        add(pane);
        addWayBack();
        show(before);
    }

    /** What the keys without a letter are called. */
    static Keyboard.Spoken spoken(Words words) {
        return new Keyboard.Spoken(
                words.say("checkin.key.all"),
                words.say("checkin.key.back"),
                words.say("checkin.key.more"),
                words.say("checkin.key.space"),
                words.say("checkin.key.apostrophe"),
                words.say("checkin.key.hyphen"));
    }

    private void show(String typed) {
        name = typed;
        field.show(typed, true);
        done.setEnabled(!typed.isBlank());
    }

    @Override
    boolean typed(char character) {
        switch (character) {
            case '\b' -> show(NameTyping.shorter(name));
            case '\n' -> done.doClick(0);
            default -> show(NameTyping.typed(name, character, LONGEST));
        }
        return true;
    }

    @Override
    boolean isTypedInto() {
        return true;
    }

    @Override
    void arrangeBody(Area body) {
        put(pane, body);
    }
}
