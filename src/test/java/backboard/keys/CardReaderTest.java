package backboard.keys;

import static backboard.ui.Ui.eventually;
import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.ui.Ui;
import java.awt.Component;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two windows, and one reader for both. */
class CardReaderTest {

    private static final int PERSON_MS = 120;
    private static final int FAST_MS = 5;

    private final Ui ui = new Ui();
    /** What got through, to which window. */
    private final List<String> typed = new ArrayList<>();

    private final List<String> cards = new ArrayList<>();
    private final CardReader reader = new CardReader(
            (window, key) -> key.getKeyChar() == 't', (window, card) -> cards.add(window.getName() + " " + card));
    private JFrame left;
    private JFrame right;
    private long nowMs = 1_000_000_000_000L;

    @BeforeEach
    void open() {
        onUi(() -> {
            left = window("left", 0);
            right = window("right", 300);
            reader.install();
            return true;
        });
        ui.keyboardTo(left);
    }

    @AfterEach
    void close() {
        onUi(() -> {
            reader.remove();
            return true;
        });
        ui.close();
    }

    private JFrame window(String name, int x) {
        JFrame frame = new JFrame();
        frame.setName(name);
        frame.setUndecorated(true);
        frame.setBounds(x, 0, 200, 60);
        frame.getRootPane().addKeyListener(new KeyAdapter() {
            @Override
            public void keyTyped(KeyEvent key) {
                typed.add(name + " " + key.getKeyChar());
            }
        });
        frame.setVisible(true);
        return frame;
    }

    private void keys(Component in, String text, int gapMs) {
        onUi(() -> {
            text.chars().forEach(character -> {
                int code = Character.toUpperCase(character);
                char key = (char) character;
                in.dispatchEvent(new KeyEvent(in, KeyEvent.KEY_PRESSED, nowMs, 0, code, key));
                in.dispatchEvent(new KeyEvent(in, KeyEvent.KEY_TYPED, nowMs, 0, KeyEvent.VK_UNDEFINED, key));
                in.dispatchEvent(new KeyEvent(in, KeyEvent.KEY_RELEASED, nowMs, 0, code, key));
                nowMs += gapMs;
            });
            return true;
        });
    }

    private void gotThrough(String... keys) {
        eventually(() -> assertThat(onUi(() -> List.copyOf(typed))).containsExactly(keys));
    }

    @Test
    void whatAPersonTypesComesOutInOrderInTheWindowItWasTypedIn() {
        keys(left, "bac", PERSON_MS);
        keys(right, "k", PERSON_MS);
        keys(left, "s", PERSON_MS);
        gotThrough("left b", "left a", "left c", "right k", "left s");
    }

    @Test
    void aKeyStillHeldWhenAnotherWindowTakesTheKeyboardIsForTheFirst() {
        keys(left, "b", FAST_MS);
        keys(right, "k", FAST_MS);
        ui.keyboardTo(right);
        gotThrough("left b", "right k");
    }

    @Test
    void aCardIsForTheWindowInWhichItEndsAndTypesIntoNone() {
        keys(right, "A1B2C3D4\n", FAST_MS);
        nowMs += 1_000;
        keys(left, "A1B2", FAST_MS);
        keys(right, "E5F6\n", FAST_MS);
        nowMs += 1_000;
        keys(left, "x", PERSON_MS);
        gotThrough("left x");
        assertThat(onUi(() -> List.copyOf(cards))).containsExactly("right A1B2C3D4", "right A1B2E5F6");
    }

    @Test
    void whatAScreenTakesReachesNoComponent() {
        keys(left, "atb", PERSON_MS);
        gotThrough("left a", "left b");
    }
}
