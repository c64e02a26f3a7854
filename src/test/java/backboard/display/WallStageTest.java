package backboard.display;

import static backboard.ui.Ui.eventually;
import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Command;
import backboard.kiosk.Guise;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Outcome;
import backboard.kiosk.State;
import backboard.kiosk.TestGym;
import backboard.kiosk.TurnedClock;
import backboard.look.Placed;
import backboard.settings.Settings;
import backboard.staff.SampleMachine;
import backboard.store.Store;
import backboard.training.Appearance;
import backboard.training.LoggedSet;
import backboard.training.Phase;
import backboard.ui.Ui;
import backboard.ui.Words;
import backboard.wall.WallPanel;
import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.Timer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole wall in a real window, by pointer and key, over a real kiosk and store. */
class WallStageTest {

    @TempDir
    Path data;

    private final TurnedClock clock = new TurnedClock(TestGym.at("2026-11-23T17:00:30"));
    private final Ui ui = new Ui();
    private Kiosk kiosk;
    private WallStage stage;
    private Timer looking;

    private void open(String... settings) {
        Settings read = TestGym.settings(settings);
        kiosk = Kiosk.open(read, TestGym.LIBRARY, data, clock);
        stage = ui.open(new Dimension(1280, 720), () -> new WallStage(kiosk, new SampleMachine()));
        looking = onUi(() -> {
            Timer timer = new Timer(20, tick -> stage.show(kiosk.look()));
            timer.start();
            return timer;
        });
        eventually(() -> assertThat(says()).contains("Harbour Strength"));
    }

    @AfterEach
    void close() {
        onUi(() -> {
            looking.stop();
            return true;
        });
        ui.close();
        kiosk.close();
    }

    private static final String GYM = "gym.name = Harbour Strength";

    private String says() {
        return onUi(() -> Words.now(stage).stream().map(Words::text).collect(Collectors.joining(" | ")));
    }

    private void pass(String time) {
        clock.advance(Duration.parse(time));
        kiosk.tick().join();
    }

    private Phase phase() {
        return kiosk.look().live().orElseThrow().moment().phase();
    }

    private void touchTheWall() {
        eventually(() -> assertThat(ui.shows("digit-1") || ui.shows("set-done")).isFalse());
        ui.touch(stage);
        eventually(() -> assertThat(ui.shows("show-progress")).as(says()).isTrue());
    }

    @Test
    void aMemberPicksTheirNameTapsAndSeesTheTickAndTheSetIsInTheFileAndTheChart() {
        open(GYM);
        Guise mia = ((Outcome.Joined) kiosk.submit(new Command.Join(kiosk.newId(), "Mia", "K", Appearance.NAME, ""))
                        .join())
                .guise();

        touchTheWall();
        ui.tap("check-in");
        ui.tap("tile-" + mia.id());
        ui.tap("station");
        ui.tap("station-5");
        eventually(() -> assertThat(says()).contains("Lat pulldown"));
        ui.tap("weight-plus");
        assertThat(says()).doesNotContain("saved");
        ui.tap("set-done");
        eventually(() -> assertThat(says()).contains("Set 1 saved"));

        LoggedSet set = kiosk.look().floor().recent().get(0).set();
        try (Store store = Store.openReadOnly(data)) {
            assertThat(store.set(set.id())).contains(set);
            assertThat(set.member()).isEqualTo(mia.id());
            assertThat(set.exerciseId()).isEqualTo("lat-pulldown");
            assertThat(set.effort().weight()).isPresent();
        }
        assertThat(kiosk.look().floor().progress().setsByHour().get(17)).isEqualTo(1);
        pass("PT12S");
        eventually(() -> assertThat(ui.shows("digit-1")).isTrue());
        ui.tap("back-to-wall");
        touchTheWall();
        ui.tap("show-progress");
        eventually(() -> assertThat(says()).contains("1 set today"));
    }

    @Test
    void aCoachStartsPausesSkipsAndEndsAClassByTouch() {
        open(GYM);
        touchTheWall();
        assertThat(ui.shows("skip")).isFalse();
        ui.tap("start-or-pause");
        eventually(() -> assertThat(says()).contains("WARM-UP").contains("Brisk walk"));

        ui.tap("skip");
        eventually(() -> assertThat(says()).contains("Cat-cow"));
        ui.tap("extend");
        eventually(() -> assertThat(says()).contains("75"));
        ui.tap("back");
        ui.tap("start-or-pause");
        eventually(() -> assertThat(says()).contains("PAUSED"));
        ui.tap("start-or-pause");
        eventually(() -> assertThat(says()).contains("WARM-UP").doesNotContain("PAUSED"));

        ui.tap("end");
        eventually(() -> assertThat(says()).contains("sure?"));
        assertThat(phase()).isEqualTo(Phase.WARM_UP);
        ui.tap("end");
        eventually(() -> assertThat(says()).contains("Well done"));
    }

    @Test
    void aSecondTouchThatComesTooLateEndsNothing() {
        open(GYM);
        kiosk.submit(new Command.StartClass(kiosk.newId())).join();
        touchTheWall();
        ui.tap("end");
        eventually(() -> assertThat(says()).contains("sure?"));

        pass("PT5S");
        eventually(() -> assertThat(says()).doesNotContain("sure?"));
        ui.tap("end");

        eventually(() -> assertThat(says()).contains("sure?"));
        assertThat(phase()).isEqualTo(Phase.WARM_UP);
    }

    @Test
    void theButtonsGoAwayByThemselves() {
        open(GYM);
        touchTheWall();

        pass("PT8S");

        eventually(() -> assertThat(ui.shows("show-progress")).isFalse());
    }

    @Test
    void theKeyboardSteersToo() {
        open(GYM);
        ui.press(KeyEvent.VK_SPACE);
        eventually(() -> assertThat(kiosk.look().live()).isPresent());
        ui.press(KeyEvent.VK_RIGHT);
        eventually(() -> assertThat(says()).contains("Cat-cow"));
        ui.press(KeyEvent.VK_P);
        eventually(() -> assertThat(says()).contains("No sets yet today"));
        ui.press(KeyEvent.VK_P);
        eventually(() -> assertThat(says()).contains("Cat-cow"));
        ui.press(KeyEvent.VK_CONTROL, KeyEvent.VK_E);
        eventually(() -> assertThat(phase()).isEqualTo(Phase.DONE));
    }

    @Test
    void staffSwitchBetweenOneExerciseAndAllStationsByKeyAndByTouch() {
        open(GYM);
        kiosk.submit(new Command.StartClass(kiosk.newId())).join();
        // warm-up and get ready
        pass("PT" + (435 + 10 + 5) + "S");
        eventually(() -> assertThat(says()).contains("Station 1 of 7").doesNotContain("All stations"));

        ui.press(KeyEvent.VK_G);
        eventually(() -> assertThat(says())
                .contains("All stations", "Then move up one", "Turn 1 of 7", "Free", "Pull-up", "Face pull")
                .doesNotContain("Station 1 of 7"));
        pass("PT40S");
        eventually(() -> assertThat(says()).contains("REST", "Move up one", "Next: turn 2 of 7"));
        touchTheWall();
        ui.tap("switch-view");
        eventually(() -> assertThat(says()).contains("Next: station 2").doesNotContain("Move up one"));
        ui.press(KeyEvent.VK_G);
        eventually(() -> assertThat(says()).contains("Move up one"));
        ui.press(KeyEvent.VK_G);
        eventually(() -> assertThat(says()).contains("Next: station 2").doesNotContain("Move up one"));
    }

    @Test
    void theSettingsChooseTheViewAndTheProgressBetweenRoundsSpeaksToAllToo() {
        open(GYM, "wall.view = stations", "wall.progress.seconds = 20");
        kiosk.submit(new Command.StartClass(kiosk.newId())).join();
        eventually(() -> assertThat(says()).contains("WARM-UP", "Brisk walk").doesNotContain("All stations"));

        pass("PT" + (435 + 10 + 7 * 40 + 6 * 35) + "S");
        eventually(() -> assertThat(says()).contains("Sets by hour", "Move up one"));
        pass("PT20S");
        eventually(() -> assertThat(says()).contains("Move up one", "From 7 to 1", "Bird dog"));
        pass("PT70S");
        eventually(() -> assertThat(says()).contains("All stations", "Round 2 of 3", "Turn 1 of 7"));
    }

    @Test
    void aControlThatMakesNoSenseIsAnsweredOnTheWall() {
        open(GYM);
        ui.press(KeyEvent.VK_RIGHT);

        eventually(() -> assertThat(says()).contains("No class is running."));
        pass("PT6S");
        eventually(() -> assertThat(says()).doesNotContain("No class is running."));
    }

    @Test
    void buttonsAndAnswersSpeakTheGymsLanguage() {
        open(GYM, "gym.language = es");
        ui.press(KeyEvent.VK_RIGHT);
        eventually(() -> assertThat(says()).contains("No hay ninguna clase en marcha."));
        touchTheWall();
        eventually(() -> assertThat(says()).contains("Apúntate", "Progreso", "Ver todas", "Empezar"));

        ui.tap("start-or-pause");
        eventually(() -> assertThat(says()).contains("Pausar", "Atrás", "Saltar", "+30 s", "Reiniciar", "Terminar"));
        assertThat(onUi(() -> Words.now(stage))).allMatch(Words::whole);
        for (String button : List.of("restart", "end")) {
            ui.tap(button);
            eventually(() -> assertThat(says()).contains("¿seguro?"));
            assertThat(onUi(() -> Words.now(stage))).allMatch(Words::whole);
        }
        ui.tap("switch-view");
        eventually(() -> assertThat(says()).contains("Ver solo"));
        assertThat(onUi(() -> Words.now(stage))).allMatch(Words::whole);
    }

    @Test
    void theSettingsDecideWhatCanBeTouched() {
        open(GYM, "staff.controls = keyboard", "wall.touch = no");
        touchTheWall();

        assertThat(ui.shows("start-or-pause")).isFalse();
        assertThat(ui.shows("check-in")).isFalse();
        ui.press(KeyEvent.VK_C);
        ui.press(KeyEvent.VK_SPACE);
        eventually(() -> assertThat(kiosk.look().live()).isPresent());
        assertThat(ui.shows("digit-1")).isFalse();
    }

    @Test
    void betweenRoundsTheWallTurnsToTheProgressAndBack() {
        open(GYM, "wall.progress.seconds = 20");
        kiosk.submit(new Command.StartClass(kiosk.newId())).join();
        // warm-up, get ready and a round of seven stations
        pass("PT" + (435 + 10 + 7 * 40 + 6 * 35) + "S");
        assertThat(phase()).isEqualTo(Phase.ROUND_REST);
        eventually(() -> assertThat(says()).contains("Sets by hour").contains("REST"));

        pass("PT20S");

        eventually(() -> assertThat(says()).contains("Next:").contains("Pull-up"));
    }

    @Test
    void checkInComesBackToTheWallWhenNobodyTouchesIt() {
        open(GYM);
        touchTheWall();
        ui.tap("check-in");
        eventually(() -> assertThat(ui.shows("digit-1")).isTrue());

        pass("PT12S");

        eventually(() -> assertThat(ui.shows("digit-1")).isFalse());
    }

    @Test
    void theKeysOfTheWallWorkAgainAfterSomebodyHasTypedAName() {
        open(GYM);
        ui.press(KeyEvent.VK_C);
        ui.tap("join");
        ui.type("pc ");
        eventually(() -> assertThat(says()).contains("First name").contains("Pc"));
        ui.tap("back");
        ui.tap("back-to-wall");
        eventually(() -> assertThat(ui.shows("digit-1")).isFalse());

        ui.press(KeyEvent.VK_SPACE);

        eventually(() -> assertThat(kiosk.look().live()).isPresent());
    }

    @Test
    void theDisplayedSecondIsTheKiosksSecond() {
        open(GYM);
        kiosk.submit(new Command.StartClass(kiosk.newId())).join();
        WallPanel wall = onUi(() -> (WallPanel) List.of(stage.getComponents()).stream()
                .filter(WallPanel.class::isInstance)
                .findFirst()
                .orElseThrow());
        for (int i = 0; i < 20; i++) {
            pass("PT7.3S");
            State state = kiosk.look();
            String second = backboard.slab.Slab.of(state).orElseThrow().count();
            eventually(
                    () -> assertThat(onUi(wall::texts)).extracting(Placed::text).contains(second));
        }
    }
}
