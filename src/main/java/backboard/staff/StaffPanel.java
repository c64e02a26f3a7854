package backboard.staff;

import backboard.keys.KeyTaker;
import backboard.kiosk.Kiosk;
import backboard.kiosk.State;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Since;
import backboard.words.Words;
import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the staff on one screen, and who of them has been let in there. After a minute in which nobody touched the screen or pressed
 * a key, it is locked and closed by itself.
 *
 * <p>For the UI thread.
 */
public final class StaffPanel extends ScreenPane implements KeyTaker {

    private static final long serialVersionUID = 1L;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final transient Words words;
    private final transient Runnable whenClosed;
    private final transient Supplier<List<String>> screens;
    private final transient StaffVisit visit;
    private final transient Since untouched = new Since();
    private final transient AWTEventListener touches = this::touched;
    private transient @Nullable StaffPage page;
    private transient @Nullable State state;
    private boolean open;
    private boolean byKey;

    /**
     * The pages of a gym's staff.
     *
     * @param machine that the screens are on
     * @param screens what those are called that show the circuit
     * @param whenClosed called when the pages are to go away; whoever was let in may still be so, see {@link #pass}
     */
    public StaffPanel(Kiosk kiosk, Machine machine, Supplier<List<String>> screens, Runnable whenClosed) {
        this.screens = screens;
        this.words = Words.of(kiosk.settings().language());
        this.whenClosed = whenClosed;
        this.visit = new StaffVisit(kiosk, machine, new Glass());
        setName("staff");
        getAccessibleContext().setAccessibleName(words.say("staff.who.title"));
    }

    /** What shows that somebody of the staff is at this screen. */
    public Optional<UUID> pass() {
        return visit.pass();
    }

    /** Comes to the front: at the names, or for who is let in, at what was done last. */
    public void open() {
        open(Optional.empty());
    }

    /**
     * The same for somebody who was about to do something; once they have been let in, the pages close.
     *
     * @param errand takes the pass then
     */
    public void openFor(Consumer<UUID> errand) {
        open(Optional.of(errand));
    }

    private void open(Optional<Consumer<UUID>> errand) {
        open = true;
        used();
        visit.open(errand);
    }

    /** Nobody is let in any more; what was typed is gone. Does not call whoever waits for it to close. */
    public void lock() {
        open = false;
        leavePage();
        visit.lock();
    }

    private void leavePage() {
        if (page != null) {
            page.leave();
        }
    }

    /** Whether what is open takes the whole screen. */
    public boolean fillsScreen() {
        return open && page != null && page.fillsScreen();
    }

    /** Somebody is there: the minute begins again. */
    private void used() {
        if (state == null) {
            untouched.restart();
        } else {
            untouched.restart(state.now().toInstant());
        }
    }

    /** Shows the state; meant to be called about thirty times a second, also while the pages are not seen. */
    public void show(State next) {
        state = next;
        boolean wanted = open || pass().isPresent();
        if (wanted && untouched.at(next.now().toInstant()).compareTo(PATIENCE) >= 0) {
            boolean seen = open;
            lock();
            if (seen) {
                whenClosed.run();
            }
        }
        if (open && page != null) {
            page.show(next);
        }
    }

    private final class Glass implements StaffVisit.Screen {

        @Override
        public void turn(StaffPage next) {
            leavePage();
            removeAll();
            page = next;
            add(next);
            validate();
            repaint();
            next.takeFocus(byKey);
        }

        @Override
        public Supplier<List<String>> screens() {
            return screens;
        }

        @Override
        public void close() {
            open = false;
            leavePage();
            whenClosed.run();
        }
    }

    // ---- keys and touches

    /** Any touch of the window counts: whoever steers the class from here does not come by the pages. */
    private void touched(AWTEvent event) {
        if (event.getID() == MouseEvent.MOUSE_PRESSED
                && event.getSource() instanceof Component touched
                && SwingUtilities.getWindowAncestor(this) == SwingUtilities.windowForComponent(touched)) {
            byKey = false;
            used();
        }
    }

    @Override
    public void addNotify() {
        super.addNotify();
        Toolkit.getDefaultToolkit().addAWTEventListener(touches, AWTEvent.MOUSE_EVENT_MASK);
    }

    @Override
    public void removeNotify() {
        Toolkit.getDefaultToolkit().removeAWTEventListener(touches);
        super.removeNotify();
    }

    /** Is to be told every key of its window, also while its pages are not seen; then it takes none. */
    @Override
    public boolean typed(KeyEvent key) {
        byKey = true;
        used();
        if (!open || page == null) {
            return false;
        }
        return page.typed(key) || moves(key) || presses(key);
    }

    /** The arrows go from one thing to the next, as Tab does. */
    private boolean moves(KeyEvent key) {
        int code = key.getKeyCode();
        boolean on = code == KeyEvent.VK_DOWN || code == KeyEvent.VK_RIGHT;
        if (!on && code != KeyEvent.VK_UP && code != KeyEvent.VK_LEFT) {
            return false;
        }
        if (key.getID() == KeyEvent.KEY_PRESSED) {
            KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
            if (on) {
                focus.focusNextComponent();
            } else {
                focus.focusPreviousComponent();
            }
        }
        return true;
    }

    private boolean presses(KeyEvent key) {
        boolean here =
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() instanceof AbstractButton button
                        && SwingUtilities.isDescendingFrom(button, this);
        if (key.getKeyChar() != '\n' || !here) {
            return false;
        }
        if (key.getID() == KeyEvent.KEY_TYPED) {
            ((AbstractButton) KeyboardFocusManager.getCurrentKeyboardFocusManager()
                            .getFocusOwner())
                    .doClick(0);
        }
        return true;
    }

    /** A card is a member's and opens nothing here; unless it is given to a member now, another screen may want it. */
    @Override
    public boolean scanned(String card) {
        used();
        if (page != null && page.scanned(card)) {
            return true;
        }
        if (page != null) {
            page.remark(words.say("staff.card"));
        }
        return false;
    }

    @Override
    protected void arrange(Sheet sheet) {
        if (page != null) {
            put(page, sheet.area());
        }
    }

    @Override
    protected void paint(Ink ink) {
        // The page covers everything.
    }
}
