package backboard.catalogue;

import backboard.kiosk.State;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.Optional;
import java.util.function.Consumer;

/** The inside of one page; whoever shows it puts its title, the way back and the remark around it. */
public abstract class Leaf extends ScreenPane {

    private static final long serialVersionUID = 1L;

    /** No text on a touch screen is smaller. */
    static final double FLOOR = 26;
    /** Between things to touch. */
    static final double GAP = 16;
    /** The least height of what is touched. */
    static final double TOUCH = 80;

    private final String title;
    private final String line;
    private final transient Runnable back;
    private transient Consumer<String> remarks = sentence -> {};

    Leaf(String name, String title, String line, Runnable back) {
        this.title = title;
        this.line = line;
        this.back = back;
        setName(name);
        getAccessibleContext().setAccessibleName(title + ". " + line);
    }

    public final String title() {
        return title;
    }

    public final String line() {
        return line;
    }

    public final void goBack() {
        back.run();
    }

    /** @param taker of sentences that need a person */
    public final void remarkTo(Consumer<String> taker) {
        remarks = taker;
    }

    final void remark(String sentence) {
        remarks.accept(sentence);
    }

    /** Shows the state; about thirty times a second while the page is open. */
    public void show(State state) {
        // Most pages do not depend on it.
    }

    /** A key that a person typed, wherever the focus is; returns whether it was for the page. */
    public boolean typed(KeyEvent key) {
        return false;
    }

    /** Where the keyboard begins, if not at the first thing to touch. */
    public Optional<Component> start() {
        return Optional.empty();
    }

    @Override
    protected void paint(Ink ink) {
        // On most pages the buttons are all there is.
    }
}
