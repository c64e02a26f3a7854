package backboard.ui;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import backboard.keys.CardReader;
import backboard.keys.KeyTaker;
import backboard.look.Skin;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.awaitility.core.ThrowingRunnable;

/** A finger and a keyboard for real windows. One per test; closing it closes the windows. */
public final class Ui implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;
    private static final int PERSON_MS = 120;
    /** More controls than any page has. */
    private static final int MOST_STEPS = 60;

    /** Between two texts that are typed. */
    private static final int PAUSE_MS = 1_000;

    private final Robot robot;
    private final CardReader reader = new CardReader(this::typed, this::scanned);
    private long latestKeyMs;

    public Ui() {
        FailOnThreadViolationRepaintManager.install();
        onUi(() -> {
            Skin.install();
            return true;
        });
        robot = BasicRobot.robotWithNewAwtHierarchy();
        if (WindowSystem.isInMemory()) {
            robot.settings().delayBetweenEvents(0);
            robot.settings().eventPostingDelay(10);
        }
    }

    /** Runs on the UI thread and hands back what it finds there. */
    public static <T> T onUi(Callable<T> work) {
        return GuiActionRunner.execute(work);
    }

    /** Tries again until it holds, for ten seconds at most: what a window shows follows a little later. */
    public static void eventually(ThrowingRunnable assertion) {
        await().atMost(PATIENCE_SECONDS, SECONDS)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(assertion);
    }

    /** Opens a window without decoration at the top left of the screen; if it takes keys, they come as they do in the program. */
    public <C extends JComponent> C open(Dimension size, Supplier<C> content) {
        C made = onUi(() -> {
            C component = content.get();
            JFrame frame = new JFrame();
            frame.setUndecorated(true);
            frame.setContentPane(component);
            frame.setBounds(0, 0, size.width, size.height);
            frame.setVisible(true);
            if (taker(component).isPresent()) {
                reader.remove();
                reader.install();
            }
            return component;
        });
        eventually(() -> assertThat(onUi(made::isShowing)).isTrue());
        return made;
    }

    private boolean typed(Window window, KeyEvent key) {
        return taker(window).filter(taker -> taker.typed(key)).isPresent();
    }

    private void scanned(Window window, String card) {
        taker(window).ifPresent(taker -> taker.scanned(card));
    }

    private static Optional<KeyTaker> taker(Component in) {
        if (in instanceof KeyTaker taker) {
            return Optional.of(taker);
        }
        return in instanceof Container container
                ? Stream.of(container.getComponents())
                        .flatMap(child -> taker(child).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** Touches the control of this name, once it is there and takes touches. */
    public void tap(String name) {
        AbstractButton button = ready(name);
        robot.click(button);
    }

    /**
     * A touch that says by itself when it was.
     *
     * @param where in the window
     */
    public void tapAt(String name, Point where, long whenMs) {
        AbstractButton button = ready(name);
        onUi(() -> {
            Point in = SwingUtilities.convertPoint(SwingUtilities.getWindowAncestor(button), where, button);
            for (int id : new int[] {MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED}) {
                int down = id == MouseEvent.MOUSE_PRESSED ? InputEvent.BUTTON1_DOWN_MASK : 0;
                button.dispatchEvent(
                        new MouseEvent(button, id, whenMs, down, in.x, in.y, 1, false, MouseEvent.BUTTON1));
            }
            return true;
        });
    }

    /** Touches the middle of something that is no control. */
    public void touch(Component component) {
        robot.click(component);
    }

    /** Presses keys of {@link java.awt.event.KeyEvent} together, the modifiers first. */
    public void press(int... keys) {
        takeKeyboard();
        // A key so soon after a card is the reader's.
        eventually(() -> assertThat(System.currentTimeMillis()).isGreaterThan(latestKeyMs + PAUSE_MS));
        for (int key : keys) {
            robot.pressKey(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.releaseKey(keys[i]);
        }
        robot.waitForIdle();
    }

    /** Touches it twice, as fast as it goes. */
    public void doubleTap(String name) {
        robot.click(ready(name), MouseButton.LEFT_BUTTON, 2);
    }

    /** Keeps a finger on the control for as long as something else happens. */
    public void hold(String name, Runnable meanwhile) {
        AbstractButton button = ready(name);
        robot.pressMouse(button, new Point(button.getWidth() / 2, button.getHeight() / 2));
        try {
            meanwhile.run();
        } finally {
            robot.releaseMouse(MouseButton.LEFT_BUTTON);
        }
    }

    /** Types with a real keyboard as a person does, one key after the other. */
    public void type(String text) {
        keys(text, PERSON_MS);
    }

    /** Types as a card reader does: so many milliseconds from one character to the next. */
    public void scan(String text, int gapMs) {
        keys(text, gapMs);
    }

    /** The keys say by themselves when they were pressed, so that the rhythm does not depend on how busy the machine is. */
    private void keys(String text, int gapMs) {
        takeKeyboard();
        EventQueue queue = Toolkit.getDefaultToolkit().getSystemEventQueue();
        long when = Math.max(System.currentTimeMillis(), latestKeyMs + PAUSE_MS);
        for (char character : text.toCharArray()) {
            Component target = onUi(Ui::keyTarget);
            int code = KeyEvent.getExtendedKeyCodeForChar(character);
            queue.postEvent(new KeyEvent(target, KeyEvent.KEY_PRESSED, when, 0, code, character));
            queue.postEvent(new KeyEvent(target, KeyEvent.KEY_TYPED, when, 0, KeyEvent.VK_UNDEFINED, character));
            queue.postEvent(new KeyEvent(target, KeyEvent.KEY_RELEASED, when, 0, code, character));
            latestKeyMs = when;
            when += gapMs;
        }
        robot.waitForIdle();
    }

    private static Component keyTarget() {
        KeyboardFocusManager manager = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        return manager.getFocusOwner() == null ? manager.getFocusedWindow() : manager.getFocusOwner();
    }

    /** Without a window manager, a window of an earlier test that goes late may take the keyboard's focus with it. */
    private void takeKeyboard() {
        eventually(() -> {
            boolean focused = onUi(() -> {
                List<Window> open =
                        Stream.of(Window.getWindows()).filter(Window::isShowing).toList();
                boolean has = open.stream().anyMatch(Window::isFocused);
                if (!has) {
                    open.forEach(Window::requestFocus);
                }
                return has;
            });
            assertThat(focused).as("a window has the keyboard").isTrue();
        });
    }

    /** Goes on with the Tab key until the control of this name has the focus; one step after the other, however late they come. */
    public void tabTo(String name) {
        for (int steps = 0; steps < MOST_STEPS && !hasFocus(name); steps++) {
            Component before = onUi(Ui::focused);
            press(KeyEvent.VK_TAB);
            eventually(() -> assertThat(onUi(Ui::focused)).isNotNull().isNotSameAs(before));
        }
        assertThat(hasFocus(name)).as("%s has the focus", name).isTrue();
    }

    private static Component focused() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    /** Puts the keyboard's focus on one of several windows. */
    public void keyboardTo(Window window) {
        eventually(() -> assertThat(onUi(() -> {
                    if (!window.isFocused()) {
                        window.toFront();
                        window.requestFocus();
                    }
                    return window.isFocused();
                }))
                .as("%s has the keyboard", window.getName())
                .isTrue());
    }

    private AbstractButton ready(String name) {
        eventually(() -> assertThat(onUi(() ->
                        find(name).stream().filter(AbstractButton::isEnabled).count()))
                .as("controls named %s that take touches", name)
                .isEqualTo(1));
        return onUi(() -> find(name).get(0));
    }

    /**
     * Takes hold of a control and carries it.
     *
     * @param from in the control
     * @param held waits until it is held
     * @param to in the control as it lay before
     */
    public void drag(String name, Point from, Runnable held, Point to) {
        AbstractButton button = ready(name);
        robot.pressMouse(button, from);
        try {
            held.run();
            robot.moveMouse(button, (from.x + to.x) / 2, (from.y + to.y) / 2);
            robot.moveMouse(button, to.x, to.y);
        } finally {
            robot.releaseMouse(MouseButton.LEFT_BUTTON);
        }
        robot.waitForIdle();
    }

    /** Whether a control of this name can be seen. */
    public boolean shows(String name) {
        return onUi(() -> !find(name).isEmpty());
    }

    /** Whether the control of this name can be seen and is not switched off. */
    public boolean takesTouches(String name) {
        return onUi(() -> find(name).stream().anyMatch(AbstractButton::isEnabled));
    }

    /** Whether the control of this name is the chosen one of several. */
    public boolean isChosen(String name) {
        return onUi(() -> find(name).stream().anyMatch(AbstractButton::isSelected));
    }

    /** The control of this name. */
    public AbstractButton button(String name) {
        return ready(name);
    }

    /** What Swing keeps under a key at the control of this name. */
    public Optional<Object> property(String name, Object key) {
        return onUi(() -> Optional.ofNullable(find(name).get(0).getClientProperty(key)));
    }

    /** Puts the keyboard's focus on the control of this name. */
    public void focus(String name) {
        AbstractButton button = ready(name);
        onUi(button::requestFocusInWindow);
        eventually(() -> assertThat(hasFocus(name)).isTrue());
    }

    /** Whether the keyboard's focus is on the control of this name. */
    public boolean hasFocus(String name) {
        return onUi(() -> find(name).stream().anyMatch(AbstractButton::isFocusOwner));
    }

    /** Where the control of this name is in its window. */
    public Rectangle placeOf(String name) {
        return onUi(() -> {
            AbstractButton button = find(name).get(0);
            return SwingUtilities.convertRectangle(
                    button.getParent(), button.getBounds(), SwingUtilities.getWindowAncestor(button));
        });
    }

    private List<AbstractButton> find(String name) {
        List<AbstractButton> found = new ArrayList<>();
        for (Container root : robot.hierarchy().roots()) {
            collect(root, name, found);
        }
        return found;
    }

    private static void collect(Component component, String name, List<AbstractButton> found) {
        if (component instanceof AbstractButton button && name.equals(button.getName()) && button.isShowing()) {
            found.add(button);
        }
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                collect(child, name, found);
            }
        }
    }

    @Override
    public void close() {
        onUi(() -> {
            reader.remove();
            return true;
        });
        robot.cleanUp();
    }
}
