package backboard.display;

import static backboard.ui.Ui.eventually;
import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Command;
import backboard.kiosk.Guise;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Outcome;
import backboard.kiosk.TestGym;
import backboard.kiosk.TurnedClock;
import backboard.settings.Settings;
import backboard.training.Appearance;
import backboard.ui.Ui;
import backboard.ui.Words;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A card reader that types like a keyboard, into whichever window of the program has the keyboard. */
class ReaderTest {

    private static final String WALL = "backboard";
    private static final String STATION = "backboard-station";
    private static final int FAST_MS = 5;
    /** Of the wall's own keys. */
    private static final String CARD = "cpg1cpg2";

    private static final int MEGABYTE = 1 << 20;
    private static final Dimension SMALL = new Dimension(640, 360);

    @TempDir
    Path data;

    private final TurnedClock clock = new TurnedClock(TestGym.at("2026-11-23T17:00:30"));
    private final Ui ui = new Ui();
    private Kiosk kiosk;
    private Screens screens;
    private Guise mia;

    private void open(String... lines) {
        Settings settings = TestGym.settings(lines);
        kiosk = Kiosk.open(settings, TestGym.LIBRARY, data, clock);
        mia = ((Outcome.Joined) kiosk.submit(new Command.Join(kiosk.newId(), "Mia", "K", Appearance.NAME, ""))
                        .join())
                .guise();
        kiosk.submit(new Command.LinkCard(mia.id(), CARD.toUpperCase(Locale.ROOT)))
                .join();
        kiosk.tick().join();
        screens = onUi(() -> {
            Screens made = new Screens(kiosk, StayAwake.never(), () -> {});
            made.open(settings, Optional.of(SMALL), () -> {});
            return made;
        });
        eventually(() -> assertThat(says(WALL)).contains("17:00"));
        ui.keyboardTo(frame(WALL));
    }

    @AfterEach
    void close() {
        onUi(() -> {
            screens.close();
            return true;
        });
        ui.close();
        kiosk.close();
    }

    private static JFrame frame(String name) {
        return Stream.of(Window.getWindows())
                .filter(Window::isDisplayable)
                .filter(JFrame.class::isInstance)
                .map(JFrame.class::cast)
                .filter(frame -> frame.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String says(String name) {
        return onUi(() -> Words.now(frame(name).getContentPane()).stream()
                .map(Words::text)
                .collect(Collectors.joining(" | ")));
    }

    private void isAtMiasPage(String window) {
        eventually(() -> assertThat(says(window)).contains("Mia K.", "Not you?"));
    }

    private void startClass() {
        kiosk.submit(new Command.StartClass(kiosk.newId())).join();
        eventually(() -> assertThat(says(WALL)).contains("WARM-UP"));
    }

    private boolean isPaused() {
        return kiosk.look().live().orElseThrow().run().paused();
    }

    @Test
    void aCardOpensCheckInOnTheWallAndLeadsToItsHolderAndNoneOfItsKeysDoesAnything() {
        open();
        ui.scan(CARD + "\n", FAST_MS);
        isAtMiasPage(WALL);
        assertThat(says(WALL)).doesNotContain("Sets by hour", "No sets yet today");
        assertThat(kiosk.look().live()).isEmpty();

        ui.tap("set-done");
        eventually(() -> assertThat(kiosk.look().floor().recent()).hasSize(1));
        assertThat(kiosk.look().floor().recent().get(0).set().member()).isEqualTo(mia.id());
        ui.press(KeyEvent.VK_ESCAPE);
        eventually(() -> assertThat(says(WALL)).doesNotContain("Not you?"));
        ui.press(KeyEvent.VK_P);
        eventually(() -> assertThat(says(WALL)).contains("1 set today"));
    }

    @Test
    void aCardOfNobodyOpensCheckInWhichSaysSo() {
        open();
        ui.scan("gcp999\n", FAST_MS);
        eventually(() -> assertThat(says(WALL)).contains("This card is nobody’s yet", "Tap your name"));
        assertThat(kiosk.holder("GCP999").join().orElseThrow().guise()).isEmpty();
    }

    @Test
    void whileAClassIsOnACardStopsAndSwitchesNothing() {
        open();
        startClass();
        ui.scan(CARD + "\n", FAST_MS);
        isAtMiasPage(WALL);
        assertThat(says(WALL)).contains("WARM-UP");
        assertThat(isPaused()).isFalse();
        ui.press(KeyEvent.VK_ESCAPE);
        eventually(() -> assertThat(says(WALL)).doesNotContain("Not you?"));
        assertThat(says(WALL)).doesNotContain("All stations");
    }

    @Test
    void aCardIsHeardWhileTheProgressIsShown() {
        open();
        ui.press(KeyEvent.VK_P);
        eventually(() -> assertThat(says(WALL)).contains("No sets yet today"));
        ui.scan(CARD + "\n", FAST_MS);
        isAtMiasPage(WALL);
        assertThat(says(WALL)).doesNotContain("No sets yet today");
    }

    @Test
    void aCardIsHeardWhileTheButtonsAreUp() {
        open();
        ui.touch(onUi(() -> frame(WALL).getContentPane()));
        eventually(() -> assertThat(ui.shows("show-progress")).isTrue());
        ui.scan(CARD + "\n", FAST_MS);
        isAtMiasPage(WALL);
        assertThat(ui.shows("show-progress")).isFalse();
    }

    @Test
    void whereOneCannotCheckInNeitherACardNorItsKeysDoAnything() {
        open("wall.touch = no", "station.display = none", "progress.display = window");
        ui.scan(CARD + "\n", FAST_MS);
        ui.scan("   \n", FAST_MS);
        ui.type("p");
        eventually(() -> assertThat(says(WALL)).contains("No sets yet today"));
        assertThat(ui.shows("not-you")).isFalse();
        assertThat(kiosk.look().live()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {WALL, "backboard-progress", "backboard-stations", STATION})
    void aCardThatIsReadInAnyOtherWindowGoesToTheStation(String window) {
        open("wall.touch = no", "station.display = window", "progress.display = window", "stations.display = window");
        ui.keyboardTo(frame(window));
        ui.scan(CARD + "\n", FAST_MS);
        isAtMiasPage(STATION);
        assertThat(says(WALL)).doesNotContain("Mia K.", "No sets yet today");
    }

    @Test
    void aCardIsForTheScreenItIsReadAtAndWithoutAStationForTheWall() {
        open("station.display = window", "progress.display = window");
        ui.scan(CARD + "\n", FAST_MS);
        isAtMiasPage(WALL);
        assertThat(says(STATION)).doesNotContain("Not you?");
        ui.press(KeyEvent.VK_ESCAPE);
        eventually(() -> assertThat(says(WALL)).doesNotContain("Not you?"));

        onUi(() -> {
            frame(STATION).setVisible(false);
            return true;
        });
        ui.keyboardTo(frame("backboard-progress"));
        ui.scan(CARD + "\n", FAST_MS);
        isAtMiasPage(WALL);
    }

    @Test
    void keysOfAPersonAtOneWindowDoNothingInAnother() {
        open("station.display = window");
        ui.keyboardTo(frame(STATION));
        ui.type("1p 7c");
        eventually(() -> assertThat(says(STATION)).contains("| 17 |"));
        assertThat(says(WALL)).doesNotContain("No sets yet today", "Tap your name");
        assertThat(kiosk.look().live()).isEmpty();
        ui.keyboardTo(frame(WALL));
        ui.type("1p");
        eventually(() -> assertThat(says(WALL)).contains("No sets yet today"));
    }

    // ---- night

    private void untilTheScreensAreBlack() {
        clock.advance(Duration.ofHours(6));
        eventually(() -> assertThat(isBlack()).isTrue());
    }

    /** As the display shows it. */
    private static boolean isBlack() throws Exception {
        Rectangle bounds = onUi(() -> new Rectangle(
                frame(WALL).getContentPane().getLocationOnScreen(),
                frame(WALL).getContentPane().getSize()));
        BufferedImage image = new Robot().createScreenCapture(bounds);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return IntStream.of(pixels).allMatch(pixel -> (pixel & 0xFFFFFF) == 0);
    }

    @Test
    void onBlackScreensAKeyAtTheStationIsNotTyped() {
        open("wall.black.minutes = 30", "station.display = window");
        ui.keyboardTo(frame(STATION));
        untilTheScreensAreBlack();
        ui.type("1");
        eventually(() -> assertThat(isBlack()).isFalse());
        ui.type("23");
        eventually(() -> assertThat(says(STATION)).contains("| 23 |"));
    }

    @ParameterizedTest
    @ValueSource(strings = {WALL, STATION})
    void onBlackScreensACardBringsThePictureBackAndLeadsToItsHolder(String window) {
        open("wall.black.minutes = 30", "station.display = window");
        ui.keyboardTo(frame(window));
        untilTheScreensAreBlack();
        ui.scan(CARD + "\n", FAST_MS);
        eventually(() -> assertThat(isBlack()).isFalse());
        isAtMiasPage(window);
    }

    // ---- garbage

    @Test
    void garbageFiresNoKeyOfTheClosedWallAndTheNextCardIsRead() {
        open();
        startClass();
        for (String half :
                new String[] {"cpg", "CPG CPG", "   \n", "p g c\n", "\u0002\u001bcpg\u0005\n", "ggg\t", "pcg\r\n"}) {
            ui.scan(half, FAST_MS);
        }
        for (int key : new int[] {KeyEvent.VK_E, KeyEvent.VK_R, KeyEvent.VK_Q}) {
            scanHotkey(key, "\n");
            scanHotkey(key, "12\n");
        }
        ui.scan("cpg", FAST_MS);
        // Whatever was held back comes out before it.
        ui.type("x");

        assertThat(says(WALL))
                .contains("WARM-UP")
                .doesNotContain("No sets yet today", "Tap your name", "All stations", "Well done");
        assertThat(isPaused()).isFalse();
        ui.scan(CARD + "\n", FAST_MS);
        isAtMiasPage(WALL);
    }

    @Test
    void aMegabyteOfGarbageFiresNothingAndIsForgotten() {
        open();
        long before = usedMemory();
        onUi(() -> {
            Window wall = frame(WALL);
            Random random = new Random(11);
            long when = 1_000_000_000_000_000L;
            for (int i = 0; i < MEGABYTE; i++) {
                key(wall, (char) random.nextInt(1, 0x250), when++);
            }
            return true;
        });
        ui.type("x");

        assertThat(usedMemory() - before).isLessThan(8L * MEGABYTE);
        assertThat(kiosk.look().live()).isEmpty();
        assertThat(says(WALL)).doesNotContain("No sets yet today", "Tap your name", "No class is running");
        ui.scan(CARD + "\n", FAST_MS);
        isAtMiasPage(WALL);
    }

    private static long usedMemory() {
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Ctrl and a key, as some readers type a control code, and more. */
    private void scanHotkey(int key, String more) {
        onUi(() -> {
            Window wall = frame(WALL);
            long when = hotkeysMs += 1_000;
            int ctrl = InputEvent.CTRL_DOWN_MASK;
            char code = (char) (key - 'A' + 1);
            char none = KeyEvent.CHAR_UNDEFINED;
            wall.dispatchEvent(new KeyEvent(wall, KeyEvent.KEY_PRESSED, when, ctrl, KeyEvent.VK_CONTROL, none));
            wall.dispatchEvent(new KeyEvent(wall, KeyEvent.KEY_PRESSED, when, ctrl, key, code));
            wall.dispatchEvent(new KeyEvent(wall, KeyEvent.KEY_TYPED, when, ctrl, KeyEvent.VK_UNDEFINED, code));
            wall.dispatchEvent(new KeyEvent(wall, KeyEvent.KEY_RELEASED, when, ctrl, key, code));
            wall.dispatchEvent(new KeyEvent(wall, KeyEvent.KEY_RELEASED, when, 0, KeyEvent.VK_CONTROL, none));
            more.chars().forEach(character -> key(wall, (char) character, hotkeysMs += FAST_MS));
            return true;
        });
    }

    private long hotkeysMs = 1_000_000_000_000_000L;

    private static void key(Window window, char character, long when) {
        int code = Character.toUpperCase(character);
        window.dispatchEvent(new KeyEvent(window, KeyEvent.KEY_PRESSED, when, 0, code, character));
        window.dispatchEvent(new KeyEvent(window, KeyEvent.KEY_TYPED, when, 0, KeyEvent.VK_UNDEFINED, character));
        window.dispatchEvent(new KeyEvent(window, KeyEvent.KEY_RELEASED, when, 0, code, character));
    }
}
