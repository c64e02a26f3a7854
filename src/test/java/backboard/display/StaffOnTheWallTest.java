package backboard.display;

import static backboard.ui.Ui.eventually;
import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Command;
import backboard.kiosk.Outcome;
import backboard.kiosk.StaffGym;
import backboard.training.Appearance;
import backboard.training.Staff;
import backboard.training.StaffRole;
import backboard.ui.Ui;
import backboard.ui.Words;
import java.awt.Component;
import java.awt.Container;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Staff at the whole wall, in a real window, by touch and by key, over a real kiosk and store. */
class StaffOnTheWallTest {

    private static final String DANAS = "482915";
    private static final String SAMS = "730194";

    @TempDir
    Path data;

    private final Ui ui = new Ui();
    private StaffGym gym;
    private WallStage stage;

    private void open(String... settings) {
        gym = new StaffGym(data, StaffGym.CHEAP, settings);
        openWindow();
    }

    private void openWindow() {
        stage = LiveStage.open(ui, gym);
        eventually(() -> assertThat(says()).contains("17:00"));
    }

    @AfterEach
    void close() {
        ui.close();
        gym.close();
    }

    private String says() {
        return onUi(() -> Words.now(stage).stream().map(Words::text).collect(Collectors.joining(" | ")));
    }

    /** All that a screen reader could say of the window. */
    private String spoken() {
        return onUi(() -> {
            List<String> all = new ArrayList<>();
            collect(stage, all);
            return String.join(" | ", all);
        });
    }

    private static void collect(Component component, List<String> all) {
        if (component instanceof JComponent accessible && component.isShowing()) {
            all.add(Objects.toString(accessible.getAccessibleContext().getAccessibleName()));
            all.add(Objects.toString(accessible.getAccessibleContext().getAccessibleDescription()));
        }
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                collect(child, all);
            }
        }
    }

    private boolean isOpen() {
        return onUi(() -> child(stage, "staff-dock").isVisible());
    }

    private static Component child(Container in, String name) {
        for (Component child : in.getComponents()) {
            if (name.equals(child.getName())) {
                return child;
            }
        }
        throw new AssertionError("no " + name);
    }

    private void touchPin(String digits) {
        for (char digit : digits.toCharArray()) {
            ui.tap("pin-" + digit);
        }
        ui.tap("pin-ok");
    }

    private void touchTheWall() {
        ui.touch(stage);
        eventually(() -> assertThat(ui.shows("staff")).isTrue());
    }

    private static String tile(Staff staff) {
        return "staff-" + staff.id();
    }

    private Staff dana() {
        return gym.first("Dana", DANAS).staff();
    }

    private boolean isPaused() {
        return gym.kiosk().look().live().orElseThrow().run().paused();
    }

    @Test
    void byTouchTheFirstManagerIsMadeAddsACoachGivesANewPinAndRetires() {
        open();
        touchTheWall();
        ui.tap("staff");
        ui.tap("staff-first");
        for (String key : List.of("key-D", "key-A", "key-N", "key-A")) {
            ui.tap(key);
        }
        ui.tap("staff-next");
        touchPin("123456");
        eventually(() -> assertThat(says()).contains("Everybody would try this PIN first"));
        touchPin(DANAS);
        eventually(() -> assertThat(says()).contains("Type the same PIN again"));
        touchPin("482916");
        eventually(() -> assertThat(says()).contains("The two PINs differ"));
        touchPin(DANAS);
        eventually(() -> assertThat(says()).contains("Type the same PIN again"));
        touchPin(DANAS);
        eventually(() ->
                assertThat(says()).contains("Dana became the first manager").contains("Manager"));

        ui.tap("staff-all");
        ui.tap("staff-add");
        for (String key : List.of("key-S", "key-A", "key-M")) {
            ui.tap(key);
        }
        ui.tap("staff-next");
        ui.tap("staff-role-coach");
        touchPin(SAMS);
        eventually(() -> assertThat(says()).contains("Type the same PIN again"));
        touchPin(SAMS);
        eventually(() -> assertThat(gym.crew().people()).hasSize(2));
        Staff sam = gym.crew().people().get(1);
        assertThat(sam.name()).isEqualTo("Sam");
        assertThat(sam.role()).isEqualTo(StaffRole.COACH);
        ui.tap(tile(sam));
        ui.tap("staff-new-pin");
        touchPin("661530");
        eventually(() -> assertThat(says()).contains("Type the same PIN again"));
        touchPin("661530");
        ui.tap(tile(sam));
        assertThat(gym.unlock(sam, "661530")).isInstanceOf(Outcome.Unlocked.class);
        ui.tap("staff-retire");
        ui.tap("staff-retire-yes");
        eventually(() -> assertThat(gym.crew().people()).hasSize(1));
        ui.tap("staff-back");
        eventually(() -> assertThat(says()).contains("Dana retired Sam").contains("Dana changed the PIN of Sam"));
        ui.tap("staff-back");
        eventually(() -> assertThat(isOpen()).isFalse());
        ui.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        eventually(() -> assertThat(says()).contains("Choose your name"));
    }

    @Test
    void aManagerBacksUpAndPutsTheCopyBackByTouch() {
        open();
        Staff dana = dana();
        UUID mia = join("Mia");
        touchTheWall();
        ui.tap("staff");
        ui.tap(tile(dana));
        touchPin(DANAS);
        ui.tap("staff-health");
        eventually(() -> assertThat(says()).contains("There is no copy yet.").contains("Needs a look"));
        ui.tap("health-backup");
        ui.tap("health-back-up");
        eventually(() -> assertThat(says()).contains("The last copy is of Mon 23"));
        join("Tom");
        assertThat(gym.kiosk().look().floor().guises()).hasSize(2);
        ui.tap("staff-back");
        ui.tap("health-restore");
        ui.tap("health-copies");
        ui.tap("staff-backboard-20261123T160030Z.db");
        eventually(() -> assertThat(says()).contains("Put back Mon 23 Nov 17:00?"));
        ui.tap("health-put-back");
        eventually(() -> assertThat(says()).contains("The copy is in place"));
        assertThat(gym.kiosk().look().floor().guises())
                .singleElement()
                .matches(guise -> guise.id().equals(mia));
        ui.tap("staff-back");
        eventually(() -> assertThat(isOpen()).isFalse());
        ui.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        eventually(() -> assertThat(says()).contains("Choose your name"));
    }

    private UUID join(String name) {
        UUID id = gym.kiosk().newId();
        gym.done(new Command.Join(id, name, "", Appearance.NAME, ""));
        return id;
    }

    @Test
    void byKeyTheSameIsDoneWithoutATouch() {
        open();
        ui.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        eventually(() -> assertThat(ui.hasFocus("staff-first")).isTrue());
        ui.type("\n");
        eventually(() -> assertThat(ui.shows("staff-next")).isTrue());
        ui.type("dana lee\n");
        eventually(() -> assertThat(ui.shows("pin-ok")).isTrue());
        ui.type(DANAS + "\n");
        eventually(() -> assertThat(says()).contains("Type the same PIN again"));
        ui.type("49\b\b" + DANAS + "\n");
        eventually(() -> assertThat(says()).contains("Dana Lee became the first manager"));
        for (String button : List.of("circuit", "exercises", "files", "members", "all", "health")) {
            eventually(() -> assertThat(ui.hasFocus("staff-" + button)).isTrue());
            ui.press(KeyEvent.VK_DOWN);
        }
        eventually(() -> assertThat(ui.hasFocus("staff-my-pin")).isTrue());
        ui.press(KeyEvent.VK_TAB);
        eventually(() -> assertThat(ui.hasFocus("staff-back")).isTrue());
        ui.type("\n");
        eventually(() -> assertThat(isOpen()).isFalse());

        ui.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        Staff dana = gym.crew().people().get(0);
        eventually(() -> assertThat(ui.hasFocus(tile(dana))).isTrue());
        ui.type("\n");
        eventually(() -> assertThat(ui.shows("pin-ok")).isTrue());
        ui.type(DANAS + "\n");
        eventually(() -> assertThat(says()).contains("Dana Lee came in"));
        ui.press(KeyEvent.VK_ESCAPE);
        eventually(() -> assertThat(isOpen()).isFalse());
        assertThat(ui.shows("staff-all")).isFalse();
    }

    @Test
    void nothingOnTheScreenTellsWhichDigitsWereTyped() {
        open();
        Staff dana = dana();
        ui.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        ui.tap(tile(dana));
        eventually(() -> assertThat(ui.shows("pin-ok")).isTrue());
        String before = says().replaceAll("\\d+:\\d+", "");
        ui.type("990990");
        eventually(() -> assertThat(spoken()).contains("6 digits typed"));
        assertThat(says().replaceAll("\\d+:\\d+", "")).isEqualTo(before);
        assertThat(spoken()).doesNotContain("990");
    }

    @Test
    void aWrongPinWaitsAndTheWaitIsCountedDownAlsoForWhoComesNext() {
        open();
        Staff dana = dana();
        ui.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        ui.tap(tile(dana));
        for (int i = 0; i < 5; i++) {
            touchPin("390517");
            int seconds = List.of(0, 0, 1, 2, 4).get(i);
            eventually(() -> assertThat(says()).contains("That is not the PIN."));
            if (seconds > 0) {
                eventually(() -> assertThat(says()).contains("Wait " + seconds + " second"));
                assertThat(ui.takesTouches("pin-1")).isFalse();
                if (i < 4) {
                    gym.clock.advance(Duration.ofSeconds(seconds));
                }
            }
        }
        gym.clock.advance(Duration.ofSeconds(1));
        eventually(() -> assertThat(says()).contains("Wait 3 seconds"));
        ui.type(DANAS + "\n");
        ui.tap("staff-back");
        ui.tap(tile(dana));
        eventually(() -> assertThat(says()).contains("Wait 3 seconds"));
        gym.clock.advance(Duration.ofSeconds(3));
        touchPin(DANAS);
        eventually(() -> assertThat(says()).contains("Wrong PIN for Dana").contains("Dana came in"));
    }

    @Test
    void aCardReadWhileAPinIsTypedNeitherReachesItNorUnlocksNorChecksIn() {
        open();
        Staff dana = dana();
        Outcome.Joined mia =
                (Outcome.Joined) gym.done(new Command.Join(gym.kiosk().newId(), "Mia", "K", Appearance.NAME, ""));
        gym.done(new Command.LinkCard(mia.guise().id(), DANAS));
        ui.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        ui.tap(tile(dana));
        ui.type("48");
        eventually(() -> assertThat(spoken()).contains("2 digits typed"));
        ui.scan(DANAS + "\n", 5);
        eventually(() -> assertThat(says()).contains("Cards are for members"));
        assertThat(spoken()).contains("2 digits typed");
        assertThat(says()).doesNotContain("Mia");
        ui.type("2915\n");
        eventually(() -> assertThat(says()).contains("Dana came in"));
        assertThat(gym.crew().waitSeconds()).isZero();
    }

    @Test
    void aMinuteWithoutATouchOrAKeyLocksAndCloses() {
        open();
        Staff dana = dana();
        ui.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        ui.tap(tile(dana));
        ui.type(DANAS + "\n");
        eventually(() -> assertThat(says()).contains("Dana came in"));
        gym.clock.advance(Duration.ofSeconds(50));
        ui.tap("staff-all");
        gym.clock.advance(Duration.ofSeconds(50));
        ui.press(KeyEvent.VK_SHIFT);
        gym.clock.advance(Duration.ofSeconds(59));
        ui.tap("staff-back");
        gym.clock.set(gym.clock.wall().minus(Duration.ofHours(1)));
        eventually(() -> assertThat(says()).contains("16:0"));
        assertThat(isOpen()).isTrue();
        gym.clock.advance(Duration.ofSeconds(60));
        eventually(() -> assertThat(isOpen()).isFalse());
        ui.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        eventually(() -> assertThat(says()).contains("Choose your name"));
    }

    @Test
    void theCountdownStaysBesideIt() {
        open();
        gym.done(new Command.StartClass(gym.kiosk().newId()));
        ui.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        eventually(() ->
                assertThat(says()).contains("WARM-UP").contains("Brisk walk").contains("Nobody manages"));
    }

    @Test
    void whereAPinIsAskedForWhatWasPressedIsDoneOnceSomebodyIsInAndTheNextThingsAtOnce() {
        open("staff.pin = yes");
        Staff dana = dana();
        touchTheWall();
        ui.tap("start-or-pause");
        ui.tap(tile(dana));
        assertThat(gym.kiosk().look().live()).isEmpty();
        touchPin(DANAS);
        eventually(() -> assertThat(gym.kiosk().look().live()).isPresent());
        eventually(() -> assertThat(isOpen()).isFalse());
        touchTheWall();
        assertThat(ui.isChosen("staff")).isTrue();
        ui.tap("start-or-pause");
        eventually(() -> assertThat(isPaused()).isTrue());
        ui.press(KeyEvent.VK_SPACE);
        eventually(() -> assertThat(isPaused()).isFalse());

        gym.clock.advance(Duration.ofSeconds(61));
        eventually(() -> assertThat(ui.shows("staff")).isFalse());
        ui.press(KeyEvent.VK_RIGHT);
        eventually(() -> assertThat(isOpen()).isTrue());
        ui.press(KeyEvent.VK_ESCAPE);
        eventually(() -> assertThat(isOpen()).isFalse());
        ui.press(KeyEvent.VK_SPACE);
        eventually(() -> assertThat(isOpen()).isTrue());
        assertThat(isPaused()).isFalse();
        ui.tap(tile(dana));
        ui.type(DANAS + "\n");
        eventually(() -> assertThat(isPaused()).isTrue());
    }

    @Test
    void whoChecksInIsNotWhoWasLetIn() {
        open("staff.pin = yes");
        Staff dana = dana();
        touchTheWall();
        ui.tap("start-or-pause");
        ui.tap(tile(dana));
        touchPin(DANAS);
        eventually(() -> assertThat(isOpen()).isFalse());
        ui.press(KeyEvent.VK_C);
        eventually(() -> assertThat(ui.shows("back-to-wall")).isTrue());
        ui.press(KeyEvent.VK_ESCAPE);
        eventually(() -> assertThat(ui.shows("back-to-wall")).isFalse());
        ui.press(KeyEvent.VK_SPACE);
        eventually(() -> assertThat(isOpen()).isTrue());
        assertThat(isPaused()).isFalse();
    }

    @Test
    void anAnswerThatComesAfterThePagesWereLeftLetsNobodyIn() {
        open("staff.pin = yes");
        Staff dana = dana();
        ui.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        ui.tap(tile(dana));
        ui.type(DANAS);
        eventually(() -> assertThat(spoken()).contains("6 digits typed"));
        AbstractButton ok = ui.button("pin-ok");
        AbstractButton back = ui.button("staff-back");
        onUi(() -> {
            ok.doClick(0);
            back.doClick(0);
            return true;
        });
        eventually(() -> assertThat(says()).contains("Choose your name"));
        eventually(() -> assertThat(gym.unlock(dana, DANAS)).isInstanceOf(Outcome.Unlocked.class));
        assertThat(says()).contains("Choose your name");
    }
}
