package backboard.checkin;

import static backboard.checkin.OpenStation.doesNotSay;
import static backboard.checkin.OpenStation.says;
import static backboard.checkin.OpenStation.tile;
import static backboard.checkin.OpenStation.words;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Guise;
import backboard.kiosk.TestGym;
import backboard.training.Appearance;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Language;
import backboard.training.Unit;
import backboard.training.Weight;
import backboard.ui.Ui;
import backboard.words.Words;
import java.awt.Point;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who speaks another language than the gym, for the length of a visit. */
class VisitorsLanguageTest {

    private static final Exercise PULLDOWN =
            TestGym.LIBRARY.exercise("lat-pulldown").orElseThrow();
    private static final String SPANISH =
            TestGym.LIBRARY.in(Language.SPANISH, PULLDOWN).name();

    private static final Words ENGLISH_WORDS = Words.of(Language.ENGLISH);
    private static final Words SPANISH_WORDS = Words.of(Language.SPANISH);
    private static final Effort TEN_AT_FIFTY = Effort.reps(10, Optional.of(new Weight(50, Unit.KG)));

    @TempDir
    Path folder;

    private OpenStation station;

    @BeforeEach
    void open() {
        station = new OpenStation(folder, "station.number = 5");
    }

    @AfterEach
    void close() {
        station.close();
    }

    @Test
    void pageColumnAndExerciseSpeakItUntilTheVisitIsOver() {
        Guise mia = station.member("Mia", "K");
        CheckInPanel panel = station.open();
        says(panel, "Tap your name", "Lat pulldown", "Open gym");
        assertThat(SPANISH).isNotEqualTo("Lat pulldown");

        station.ui.tap("language");
        says(panel, "Toca tu nombre", SPANISH, "Sala abierta");
        station.ui.tap(OpenStation.tile(mia));
        says(panel, "Mia K.", SPANISH);
        doesNotSay(panel, "Lat pulldown");

        station.pass(Duration.ofSeconds(13));
        says(panel, "Tap your name", "Lat pulldown", "Open gym");
    }

    private Guise training() {
        Guise mia = station.member("Mia", "K");
        station.logged(mia, "lat-pulldown", TEN_AT_FIFTY);
        station.pass(Duration.ofSeconds(1));
        return mia;
    }

    @Test
    void tickPlaceAndUndoStayWhileSomebodySwitchesBackAndForth() {
        Guise mia = training();
        station.member("Ada", "B");
        CheckInPanel panel = station.open();
        station.ui.tap(tile(mia));
        says(panel, "Set 2 saved", "Undo 7 s");
        Rectangle place = station.ui.placeOf(tile(mia));

        station.pass(Duration.ofSeconds(2));
        switchLanguageAt(1000);
        says(panel, "Serie 2 guardada", "Mia K.: serie 2 guardada,", "10 repeticiones con 50 kg", "Deshacer 5 s");
        assertThat(station.ui.placeOf(tile(mia))).isEqualTo(place);
        station.pass(Duration.ofSeconds(2));
        switchLanguageAt(4000);
        says(panel, "Set 2 saved", "Mia K.: set 2 saved,", "10 reps at 50 kg", "Undo 3 s");
        assertThat(station.inTheFile()).hasSize(2);

        station.ui.tap("tap-undo");
        says(panel, "Mia K.: set taken back");
        switchLanguageAt(8000);
        says(panel, "Mia K.: serie deshecha");
        assertThat(station.inTheFile()).hasSize(1);
    }

    /** The touch says by itself when it was: two in one place within half a second are one of a nervous finger. */
    private void switchLanguageAt(long whenMs) {
        Rectangle button = station.ui.placeOf("language");
        station.ui.tapAt("language", new Point((int) button.getCenterX(), (int) button.getCenterY()), whenMs);
    }

    @Test
    void aSecondTapInTheOtherLanguageOpensTheSetAndLogsNothing() {
        Guise mia = training();
        CheckInPanel panel = station.open();
        station.ui.tap(tile(mia));
        says(panel, "Set 2 saved");
        station.pass(Duration.ofSeconds(2));
        station.ui.tap("language");
        says(panel, "Serie 2 guardada");
        station.pass(Duration.ofSeconds(1));
        station.ui.tap(tile(mia));
        says(panel, "¿No eres tú?");
        assertThat(station.inTheFile()).hasSize(2);
    }

    @Test
    void theTickIsThereWhenThePageGoesBackToTheLanguageOfTheGym() {
        Guise mia = training();
        CheckInPanel panel = station.open();
        station.ui.tap("language");
        station.pass(Duration.ofSeconds(1));
        station.ui.tap(tile(mia));
        says(panel, "Serie 2 guardada");
        Ui.onUi(() -> {
            panel.restart();
            return true;
        });
        says(panel, "Tap your name", "Set 2 saved", "Mia K.: set 2 saved,", "Undo 7 s");
        assertThat(station.inTheFile()).hasSize(2);
    }

    @Test
    void aTapThatIsNotSavedYetGetsItsTickInTheOtherLanguage() {
        Guise mia = training();
        CheckInPanel panel = station.open();
        station.whileAnotherProgramWrites(() -> {
            station.ui.tap(tile(mia));
            says(panel, "Saving…");
            station.pass(Duration.ofSeconds(1));
            station.ui.tap("language");
            says(panel, "Guardando…");
            station.pass(Duration.ofSeconds(1));
            station.ui.tap(tile(mia));
            assertThat(station.inTheFile()).hasSize(1);
        });
        says(panel, "Serie 2 guardada", "Mia K.: serie 2 guardada");
        assertThat(station.inTheFile()).hasSize(2);
    }

    @Test
    void theReasonOfARefusalIsSaidAgainAndTheSameTapIsTriedAgain() {
        Guise mia = training();
        CheckInPanel panel = station.open();
        station.whileAnotherProgramWrites(() -> {
            station.ui.tap(tile(mia));
            says(panel, "Mia K.: Not saved: Another");
        });
        station.pass(Duration.ofSeconds(1));
        station.ui.tap("language");
        says(panel, "Mia K.: No se ha guardado: Otro");
        station.pass(Duration.ofSeconds(1));
        station.ui.tap(tile(mia));
        says(panel, "Serie 2 guardada");
        assertThat(station.inTheFile()).hasSize(2);
    }

    /** Not two guests, and not a guest whose page nobody opens. */
    @Test
    void aGuestWhoIsLetInMeanwhileIsOneGuestAndIsGreetedInTheirLanguage() {
        CheckInPanel panel = station.open();
        station.whileAnotherProgramWrites(() -> {
            station.ui.tap("guest");
            station.pass(Duration.ofSeconds(1));
            station.ui.tap("language");
            station.pass(Duration.ofSeconds(1));
            station.ui.tap("guest");
            assertThat(words(panel)).contains("Nobody has joined yet");
        });
        says(panel, "Invitado 1", "¿No eres tú?");
        assertThat(station.kiosk.look().floor().guises())
                .extracting(Guise::name)
                .containsExactly("Guest 1");
    }

    @Test
    void whoJoinsMeanwhileIsOneMemberAndIsGreetedInTheirLanguage() {
        CheckInPanel panel = station.open();
        List.of("join", "key-M", "key-I", "key-A", "join-next", "appear-name").forEach(station.ui::tap);
        station.whileAnotherProgramWrites(() -> {
            station.ui.tap("join-done");
            station.pass(Duration.ofSeconds(1));
            station.ui.tap("language-es");
            assertThat(station.ui.takesTouches("join-done")).isFalse();
        });
        says(panel, "Hola, Mia", "101");
        assertThat(station.kiosk.look().floor().guises()).hasSize(1);
    }

    @Test
    void digitsOfANumberStay() {
        station.member("Mia", "K");
        CheckInPanel panel = station.open();
        says(panel, "Tap your name");
        List.of("digit-1", "digit-0").forEach(station.ui::tap);
        station.ui.tap("language");
        says(panel, "Toca tu nombre");
        List.of("digit-1", "digit-ok").forEach(station.ui::tap);
        says(panel, "Mia K.", "¿No eres tú?");
    }

    @Test
    void whoIsCalledByAWordIsCalledByAWordOfTheVisitorsLanguageOnEveryPage() {
        // Some colours have one word in both languages.
        Guise shy = Stream.generate(() -> station.member("Dunnock", "Wryneck", Appearance.COLOUR, ""))
                .filter(member -> !member.in(SPANISH_WORDS)
                        .name()
                        .equals(member.in(ENGLISH_WORDS).name()))
                .findFirst()
                .orElseThrow();
        String english = shy.in(ENGLISH_WORDS).name();
        String spanish = shy.in(SPANISH_WORDS).name();
        CheckInPanel panel = station.open();
        says(panel, english);
        assertThat(text(tile(shy))).isEqualTo(english);

        station.ui.tap("language");
        says(panel, spanish);
        assertThat(text(tile(shy))).isEqualTo(spanish);
        station.ui.tap(tile(shy));
        says(panel, spanish, "¿No eres tú?");
        doesNotSay(panel, english + " |");
        station.ui.tap("me");
        // As the page calls them, and as the wall does.
        says(panel, spanish + " | ¿Cómo quieres aparecer?", "En la pantalla grande | " + english + " |");
        assertThat(Ui.onUi(() -> panel.getComponent(0).getAccessibleContext().getAccessibleName()))
                .isEqualTo(spanish);

        station.pass(Duration.ofSeconds(1));
        station.ui.tap("language-en");
        says(panel, english);
        assertThat(station.kiosk.look().floor().guises())
                .extracting(Guise::name)
                .contains(english)
                .doesNotContain(spanish);
    }

    private String text(String button) {
        AbstractButton found = station.ui.button(button);
        return Ui.onUi(found::getText);
    }

    @Test
    void withoutAStationTheCircuitIsCalledByItsNameInTheVisitorsLanguage() {
        station.close();
        station = new OpenStation(folder);
        CheckInPanel panel = station.open();
        says(panel, "Pull Power");
        station.ui.tap("language");
        says(panel, "Potencia de tirón");
        doesNotSay(panel, "Pull Power");
    }

    @Test
    void theNoticeIsInTheLanguageOfWhoReadsIt() {
        station.close();
        station = new OpenStation(folder, "gym.language = es");
        CheckInPanel panel = station.open();
        station.whileAnotherProgramWrites(() -> {
            station.ui.tap("guest");
            says(panel, "No se ha guardado: Otro programa tiene ocupados los datos.");
        });
        station.pass(Duration.ofSeconds(1));
        station.ui.tap("language");
        says(panel, "Not saved: Another program holds the data.");
    }
}
