package backboard.staff;

import backboard.look.Area;
import backboard.look.FieldBox;
import backboard.look.Keyboard;
import backboard.look.Sheet;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.TypingPane;
import backboard.words.NameTyping;
import backboard.words.Words;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractButton;

/** A name or a number in one or two fields, typed by finger or with real keys. */
final class NamePage extends StaffPage {

    private static final long serialVersionUID = 1L;

    private final transient List<Field> fields;
    private final List<FieldBox> boxes = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final TouchButton next;
    private final TypingPane pane;
    private int active;

    /** What a character makes of what has been typed. */
    interface Typing {
        String typed(String text, int character);
    }

    /**
     * Something to type.
     *
     * @param name of the box
     * @param begin what is there already
     * @param needed whether it may not be empty
     */
    record Field(String name, String caption, String begin, boolean needed, Typing typing) {

        /** For names. */
        static Field ofName(String name, String caption, String begin, boolean needed, int longest) {
            return new Field(
                    name, caption, begin, needed, (text, character) -> NameTyping.typed(text, character, longest));
        }
    }

    /**
     * @param next what the key says that finishes
     * @param signs whether there are digits among the keys instead of what joins names
     * @param finished takes a text for each field
     */
    NamePage(
            PeoplePage.Heading heading,
            Words words,
            List<Field> fields,
            String next,
            boolean signs,
            Consumer<List<String>> finished) {
        super("staff-name-page", heading.title(), heading.line(), heading.back(), heading.goBack());
        this.fields = List.copyOf(fields);
        this.next = new TouchButton(
                "staff-next",
                next,
                Rank.PRIMARY,
                signs ? 44 : 60,
                event -> finished.accept(texts.stream().map(String::strip).toList()));
        for (int i = 0; i < fields.size(); i++) {
            int place = i;
            boxes.add(new FieldBox(fields.get(i).name(), fields.get(i).caption(), () -> go(place)));
            texts.add(fields.get(i).begin());
        }
        Keyboard.Spoken spoken = spoken(words);
        Keyboard keyboard = signs
                ? Keyboard.ofSigns(spoken, this::type, this::takeAway, Optional.of(this.next))
                : Keyboard.ofNames(spoken, this::type, this::takeAway, this.next);
        pane = new TypingPane("staff-typing", boxes, keyboard);
        add(pane);
        addWayBack();
        refresh();
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

    private void go(int place) {
        active = place;
        refresh();
        boxes.get(place).requestFocusInWindow();
    }

    private void type(int character) {
        texts.set(active, fields.get(active).typing().typed(texts.get(active), character));
        refresh();
    }

    private void takeAway() {
        texts.set(active, NameTyping.shorter(texts.get(active)));
        refresh();
    }

    private void refresh() {
        remark("");
        boolean complete = true;
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).show(texts.get(i), i == active);
            complete &= !fields.get(i).needed() || !texts.get(i).isBlank();
        }
        next.setEnabled(complete);
    }

    @Override
    boolean typed(KeyEvent key) {
        char character = key.getKeyChar();
        boolean pressesButton =
                character == ' ' && key.getComponent() instanceof AbstractButton button && !boxes.contains(button);
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
                case '\b' -> takeAway();
                case '\n' -> enter();
                default -> type(character);
            }
        }
        return true;
    }

    /** From field to field, and then it is finished. */
    private void enter() {
        if (active < boxes.size() - 1) {
            go(active + 1);
        } else {
            next.doClick(0);
        }
    }

    /** On the field, so that a space belongs to the name. */
    @Override
    void takeFocus(boolean seen) {
        boxes.get(active).requestFocusInWindow();
    }

    @Override
    void arrangeBody(Sheet sheet, Area body) {
        put(pane, body);
    }
}
