package backboard.catalogue;

import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Keyboard;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import backboard.wall.FitCheck.Verdict;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One text, typed beside the wall that shows it, with a word for whether it fits there. */
final class TextLeaf extends Leaf {

    private static final long serialVersionUID = 1L;
    /** Stands on the wall for what is not typed yet. */
    private static final String NOTHING = "–";

    private static final double CAPTION = 40;
    private static final double METER = 44;
    private static final double BELOW = 72;

    private final transient Speech speech;
    private final transient Subject subject;
    private final TextBox box;
    private final TouchButton done;
    private final Keyboard keyboard;
    private final Preview preview;
    private String text;
    private transient Optional<Verdict> verdict = Optional.empty();
    private boolean due = true;
    private transient @Nullable State state;

    /** What is typed, and how it is judged. */
    interface Subject {

        /** Most characters. */
        int most();

        boolean mayBeEmpty();

        /** What the wall shows with this text; empty if it never shows it. */
        Optional<Sample> sample(String text);

        /** Empty if the wall never shows it. */
        Optional<Verdict> verdict(String text, State state, Dimension screen);

        /** The same in another language, or empty. */
        default String beside() {
            return "";
        }
    }

    /** @param finished takes the text without spaces around it */
    TextLeaf(
            Speech speech,
            String title,
            String line,
            String text,
            Subject subject,
            Runnable back,
            Consumer<String> finished) {
        super("catalogue-text", title, line, back);
        this.speech = speech;
        this.subject = subject;
        this.text = text;
        box = new TextBox("catalogue-field", title, () -> {});
        done = new TouchButton(
                "catalogue-done",
                speech.say("catalogue.done"),
                Rank.PRIMARY,
                44,
                event -> finished.accept(this.text.strip()));
        keyboard = speech.keyboard(
                character -> change(typed -> Typing.typed(typed, Character.toString(character), subject.most())),
                () -> change(Typing::shorter),
                done);
        preview = new Preview(speech.say("catalogue.preview"));
        add(box);
        add(preview);
        add(keyboard);
        change(typed -> typed);
    }

    private void change(UnaryOperator<String> change) {
        text = change.apply(text);
        box.show(text, true);
        boolean fits = Fit.length(text.strip()) <= subject.most();
        done.setEnabled(fits && (subject.mayBeEmpty() || !text.isBlank()));
        due = true;
        describe();
        repaint();
    }

    private void describe() {
        getAccessibleContext().setAccessibleDescription(meter() + " " + speech.verdict(verdict));
    }

    private String meter() {
        return speech.say("catalogue.meter", Fit.length(text.strip()), subject.most());
    }

    @Override
    public void show(State next) {
        state = next;
        if (due) {
            due = false;
            String now = text.strip();
            subject.sample(now.isEmpty() ? NOTHING : now).ifPresent(preview::set);
            verdict = now.isEmpty() ? Optional.empty() : subject.verdict(now, next, speech.screen(this));
            describe();
            repaint();
        }
        preview.show(next);
    }

    @Override
    public boolean typed(KeyEvent key) {
        return Typing.key(key, subject.most(), this::change, () -> done.doClick(0), box);
    }

    /** On the field, so that a space belongs to the text. */
    @Override
    public Optional<Component> start() {
        return Optional.of(box);
    }

    private double top(Sheet sheet) {
        return sheet.height() - keyboard.leastHeight(sheet.width()) - GAP;
    }

    private Area wall(Sheet sheet) {
        Dimension screen = speech.screen(this);
        double height = top(sheet);
        double width = Math.min(height * screen.width / screen.height, sheet.width() * .45);
        return new Area(sheet.width() - width, 0, width, width * screen.height / screen.width);
    }

    private Area field(Sheet sheet) {
        double below = METER + (subject.beside().isEmpty() ? 0 : BELOW);
        double height = Math.min(190, top(sheet) - CAPTION - below);
        return new Area(0, CAPTION, wall(sheet).x() - 24, height);
    }

    @Override
    protected void arrange(Sheet sheet) {
        put(box, field(sheet));
        put(preview, wall(sheet));
        double top = top(sheet);
        put(keyboard, new Area(0, top + GAP, sheet.width(), sheet.height() - top - GAP));
    }

    @Override
    protected void paint(Ink ink) {
        Area at = field(ink.sheet());
        ink.textWithin(2, CAPTION - 12, title(), at.width() - 4, Type.of(Face.SEMI_BOLD, 34, Theme.LO), FLOOR);
        double baseline = at.bottom() + METER - 10;
        boolean over = Fit.length(text.strip()) > subject.most();
        double end = ink.text(2, baseline, meter(), Type.of(Face.BOLD, 34, over ? Theme.ERROR : Theme.HI));
        String word = over ? speech.verdict(Optional.of(Verdict.TOO_LONG)) : speech.verdict(verdict);
        if (!word.isEmpty()) {
            boolean well = !over && verdict.equals(Optional.of(Verdict.FITS));
            ink.textWithin(
                    end + 30,
                    baseline,
                    word,
                    at.width() - end - 32,
                    Type.of(Face.BOLD, 34, over ? Theme.ERROR : well ? Theme.MOVE : Theme.READY),
                    FLOOR);
        }
        if (!subject.beside().isEmpty()) {
            Ink.Block block =
                    ink.block(subject.beside(), at.width() - 4, 2, Type.of(Face.MEDIUM, 30, Theme.MID), FLOOR);
            ink.write(block, 2, at.bottom() + METER + 24);
        }
    }
}
