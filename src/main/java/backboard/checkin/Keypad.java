package backboard.checkin;

import backboard.look.Area;
import backboard.look.BackKey;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A number, typed by finger or with real keys. Stays open until the number can be taken, or nobody wants it. */
final class Keypad extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final double BOX = 150;
    private static final double HIGHEST = 720;
    private static final int POINT = 9;
    private static final int BACK = 11;

    private final transient SetWords words;
    private final transient Consumer<KeypadEntry> finished;
    private final transient Runnable closed;
    private final List<TouchButton> keys = new ArrayList<>();
    private final Digits digits;
    private final TouchButton clear;
    private final TouchButton sign;
    private final TouchButton unit;
    private final TouchButton close;
    private final TouchButton ok;

    private String label = "";
    private transient @Nullable KeypadEntry entry;

    /** @param finished takes the number once it can be taken */
    Keypad(SetWords words, Consumer<KeypadEntry> finished, Runnable closed) {
        this.words = words;
        this.finished = finished;
        this.closed = closed;
        setName("keypad");
        for (int place = 0; place < 12; place++) {
            keys.add(key(place));
        }
        clear = button("pad-clear", words.say("keypad.clear"), () -> change(KeypadEntry::clear));
        sign = button("pad-sign", "", () -> change(KeypadEntry::turned));
        unit = button("pad-unit", "", () -> change(KeypadEntry::inOtherUnit));
        close = button("pad-close", words.say("close"), closed);
        ok = new TouchButton("pad-ok", words.say("keypad.ok"), Rank.PRIMARY, 60, event -> accept());
        digits = new Digits(keys);
        List.of(digits, clear, unit, sign, close, ok).forEach(this::add);
    }

    private static TouchButton button(String name, String text, Runnable action) {
        return new TouchButton(name, text, Rank.QUIET, 42, event -> action.run());
    }

    private TouchButton key(int place) {
        if (place == BACK) {
            BackKey back = new BackKey("pad-back", words.say("keypad.back"), () -> change(KeypadEntry::back));
            return back;
        }
        if (place == POINT) {
            String mark = words.number(.5).substring(1, 2);
            TouchButton point = new TouchButton("pad-point", mark, Rank.PLAIN, 60, event -> change(KeypadEntry::point));
            point.getAccessibleContext().setAccessibleName(words.say("keypad.point"));
            return point;
        }
        int digit = place == 10 ? 0 : place + 1;
        return new TouchButton(
                "pad-" + digit, String.valueOf(digit), Rank.PLAIN, 60, event -> change(now -> now.type(digit)));
    }

    /** @param what it is a number of, in words */
    void open(KeypadEntry empty, String what) {
        label = what;
        show(empty);
    }

    private void change(UnaryOperator<KeypadEntry> with) {
        if (entry != null) {
            show(with.apply(entry));
        }
    }

    private void accept() {
        if (entry == null) {
            return;
        }
        KeypadEntry checked = entry.checked();
        if (checked.trouble().isPresent()) {
            show(checked);
        } else {
            finished.accept(checked);
        }
    }

    private void show(KeypadEntry next) {
        entry = next;
        keys.get(POINT).setEnabled(next.takesPoint());
        keys.get(BACK).setEnabled(!next.text().isEmpty());
        clear.setEnabled(!next.text().isEmpty());
        sign.setVisible(next.signed());
        sign.setText(words.say(next.minus() ? "keypad.help" : "keypad.added"));
        sign.getAccessibleContext().setAccessibleName(words.say("keypad.sign") + ": " + sign.getText());
        unit.setVisible(next.hasUnit());
        unit.setText(next.unit().key());
        getAccessibleContext()
                .setAccessibleName(next.trouble()
                        .map(why -> why.in(words.words()))
                        .orElse(words.say("keypad.typed", label, next.text())));
        doLayout();
        repaint();
    }

    // ---- real keys

    /** A key that a person typed; returns whether it was for the number. */
    boolean typed(KeyEvent key) {
        char character = key.getKeyChar();
        boolean known = character == '\n'
                || character == '\b'
                || character == '\u001b'
                || (character >= '0' && character <= '9')
                || character == '.'
                || character == ','
                || (character == '-' && sign.isVisible());
        if (!known || key.isControlDown() || key.isMetaDown()) {
            return false;
        }
        if (key.getID() == KeyEvent.KEY_TYPED) {
            typed(character);
        }
        return true;
    }

    private void typed(char character) {
        switch (character) {
            case '\n' -> accept();
            case '\u001b' -> closed.run();
            case '\b' -> change(KeypadEntry::back);
            case '.', ',' -> change(KeypadEntry::point);
            case '-' -> change(KeypadEntry::turned);
            default -> change(now -> now.type(character - '0'));
        }
    }

    // ---- looks

    private static Area left(Sheet sheet) {
        return new Area(0, 0, sheet.width() * .42, Math.min(HIGHEST, sheet.height()));
    }

    @Override
    protected void arrange(Sheet sheet) {
        Area left = left(sheet);
        Area pad = new Area(left.right() + 32, 0, sheet.width() - left.right() - 32, left.height());
        put(digits, pad);
        double height = Math.max(80, Math.min(110, left.height() * .2));
        Area lowest = new Area(0, left.height() - height, left.width(), height);
        put(close, lowest.cell(0, 2, 1, Page.GAP));
        put(ok, lowest.cell(1, 2, 1, Page.GAP));
        Area above = new Area(0, lowest.y() - Page.GAP - height, left.width(), height);
        int columns = unit.isVisible() ? sign.isVisible() ? 3 : 2 : 1;
        put(clear, above.cell(0, columns, 1, Page.GAP));
        put(unit, above.cell(1 % columns, columns, 1, Page.GAP));
        put(sign, above.cell(2 % columns, columns, 1, Page.GAP));
    }

    @Override
    protected void paint(Ink ink) {
        if (entry == null) {
            return;
        }
        Area left = left(ink.sheet());
        ink.textWithin(0, 36, label, left.width(), Type.of(Face.SEMI_BOLD, 42, Theme.MID), Page.FLOOR);
        double free = clear.getY() / ink.sheet().unit() - 56 - Page.GAP;
        Area box = new Area(0, 56, left.width(), Math.min(BOX, free * .62));
        ink.card(box, 14, Theme.SURFACE_1);
        ink.outline(box, 14, 3, entry.trouble().isPresent() ? Theme.ERROR : Theme.LINE);
        Type type = Type.of(Face.BOLD, Math.min(110, box.height() * .72), Theme.HI);
        double baseline = box.centreY() + type.size() * Ink.CAP / 2;
        String mark = words.number(.5).substring(1, 2);
        String shown = (entry.minus() ? "−" : "") + entry.text().replace(".", mark);
        double end = 26 + ink.textWithin(26, baseline, shown, box.width() - 150, type, 40);
        ink.line(end + 12, box.y() + 20, end + 12, box.bottom() - 20, 5, Theme.REST);
        if (entry.hasUnit()) {
            Type small = Type.of(Face.SEMI_BOLD, 44, Theme.MID);
            ink.textRight(box.right() - 20, baseline, entry.unit().key(), small);
        }
        entry.trouble().ifPresent(why -> {
            Type error = Type.of(Face.SEMI_BOLD, 36, Theme.ERROR);
            Ink.Block block = ink.block(why.in(words.words()), left.width(), 2, error, Page.FLOOR);
            ink.write(block, 0, box.bottom() + 14 + block.type().size() * .9);
        });
    }

    /** The keys of the digits together, so that the focus goes through them before it goes on. */
    private static final class Digits extends ScreenPane {

        private static final long serialVersionUID = 1L;

        private final List<TouchButton> keys;

        Digits(List<TouchButton> keys) {
            this.keys = keys;
            setName("digits");
            keys.forEach(this::add);
        }

        @Override
        protected void arrange(Sheet sheet) {
            for (int place = 0; place < keys.size(); place++) {
                put(keys.get(place), sheet.area().cell(place, 3, 4, Page.GAP));
            }
        }

        @Override
        protected void paint(Ink ink) {
            // The keys are all there is.
        }
    }
}
