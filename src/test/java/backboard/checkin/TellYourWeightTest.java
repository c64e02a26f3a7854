package backboard.checkin;

import static backboard.checkin.OpenStation.doesNotSay;
import static backboard.checkin.OpenStation.says;
import static backboard.ui.Ui.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.coach.Finding;
import backboard.kiosk.Command;
import backboard.kiosk.Guise;
import backboard.kiosk.Outcome;
import backboard.kiosk.Prefill;
import backboard.kiosk.TestGym;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Unit;
import backboard.training.Weight;
import backboard.ui.Ui;
import java.awt.Component;
import java.awt.Container;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A member tells what they weigh, by finger and by keyboard on the real page. */
class TellYourWeightTest {

    @TempDir
    Path folder;

    private OpenStation station;
    private Guise mia;
    private CheckInPanel panel;

    private void open(String... settings) {
        station = new OpenStation(folder, settings);
        mia = station.member("Mia", "K");
        panel = station.open();
        eventually(() -> assertThat(station.ui.shows(OpenStation.tile(mia))).isTrue());
        me();
    }

    private void me() {
        Ui.onUi(() -> {
            panel.way().me(mia);
            return true;
        });
    }

    @AfterEach
    void close() {
        station.close();
    }

    private void tap(String... names) {
        for (String name : names) {
            station.ui.tap(name);
        }
    }

    private Optional<Weight> stored() {
        return station.kiosk
                .briefing(mia.id(), "pull-up", OptionalInt.empty())
                .join()
                .orElseThrow()
                .bodyWeight();
    }

    @Test
    void theNumberIsSavedIsNeverShownAgainAndCanBeRemoved() {
        open();
        says(panel, "Body weight", "for your pull-ups");
        assertThat(station.ui.shows("body-weight-remove")).isFalse();

        tap("body-weight");
        says(panel, "Your body weight", "Only for your pull-ups. Nobody else sees it.");
        tap("pad-7", "pad-2", "pad-point", "pad-3");
        says(panel, "72.3", "kg");
        tap("pad-ok");

        says(panel, "told, not shown", "Saved");
        doesNotSay(panel, "72");
        assertThat(Ui.onUi(() -> spoken(panel)))
                .as("what is said of hidden parts, too")
                .noneMatch(text -> text.contains("72"));
        assertThat(stored()).contains(new Weight(72.3, Unit.KG));

        tap("back");
        me();
        says(panel, "told, not shown");
        doesNotSay(panel, "72");
        tap("body-weight");
        doesNotSay(panel, "72");
        tap("back", "body-weight-remove");

        says(panel, "for your pull-ups", "Removed");
        assertThat(stored()).isEmpty();
        eventually(() -> assertThat(station.ui.shows("body-weight-remove")).isFalse());
    }

    private static List<String> spoken(Container container) {
        List<String> texts = new ArrayList<>();
        for (Component part : container.getComponents()) {
            texts.add(Objects.toString(part.getAccessibleContext().getAccessibleName(), ""));
            texts.add(Objects.toString(part.getAccessibleContext().getAccessibleDescription(), ""));
            if (part instanceof Container inner) {
                texts.addAll(spoken(inner));
            }
        }
        return texts;
    }

    @Test
    void whatNobodyWeighsStaysOnTheKeysWithTheReason() {
        open();
        tap("body-weight", "pad-1", "pad-9", "pad-ok");
        says(panel, "Body weight goes from 20 to 400 kg.");
        tap("pad-clear", "pad-7", "pad-2", "pad-point", "pad-3", "pad-5", "pad-ok");
        says(panel, "Type it in steps of 0.1 kg.");
        tap("pad-clear", "pad-ok");
        says(panel, "Body weight goes from 20 to 400 kg.");
        assertThat(stored()).isEmpty();
        tap("pad-close");
        says(panel, "for your pull-ups");
        assertThat(stored()).isEmpty();
    }

    @Test
    void aGymOfPoundsAsksForPoundsAndTheOtherUnitIsOneTapAway() {
        open("gym.units = lb");
        tap("body-weight", "pad-1", "pad-6", "pad-0", "pad-ok");
        says(panel, "told, not shown");
        assertThat(stored()).contains(new Weight(160, Unit.LB));
        tap("body-weight", "pad-unit", "pad-7", "pad-0", "pad-ok");
        eventually(() -> assertThat(stored()).contains(new Weight(70, Unit.KG)));
    }

    @Test
    void aRealKeyboardTypesItToo() {
        open();
        tap("body-weight");
        station.ui.type("80,5");
        station.ui.press(KeyEvent.VK_ENTER);
        says(panel, "told, not shown");
        assertThat(stored()).contains(new Weight(80.5, Unit.KG));
    }

    @Test
    void aGuestIsNotAsked() {
        open();
        Guise guest =
                ((Outcome.Joined) TestGym.done(station.kiosk, new Command.JoinAsGuest(station.kiosk.newId()))).guise();
        Ui.onUi(() -> {
            panel.way().me(guest);
            return true;
        });
        says(panel, "You are a guest today.");
        assertThat(station.ui.shows("body-weight")).isFalse();
        assertThat(station.ui.shows("language-es")).isTrue();
    }

    @Test
    void moreHelpThanTheMemberWeighsIsAskedAbout() {
        open();
        assertThat(doubt(60)).isEmpty();

        tap("body-weight", "pad-5", "pad-9", "pad-point", "pad-5", "pad-ok");
        says(panel, "told, not shown");

        assertThat(doubt(60)).contains(Finding.Kind.ABOVE_BODY_WEIGHT);
        assertThat(doubt(59.5)).isEmpty();
    }

    /** What would be asked about eight reps with so many kilograms of help. */
    private Optional<Finding.Kind> doubt(double kilograms) {
        Exercise machine = TestGym.LIBRARY.exercise("machine-assisted-pull-up").orElseThrow();
        Effort helped = Effort.reps(8, Optional.empty()).assisted(Optional.of(new Weight(kilograms, Unit.KG)));
        SetVisit visit = new SetVisit(mia, Desk.of(station.kiosk));
        visit.briefing = station.kiosk
                .briefing(mia.id(), machine.id(), OptionalInt.empty())
                .join();
        return Doubts.about(visit, SetForm.of(machine, Unit.KG, Optional.of(new Prefill(helped, true))))
                .map(Finding::kind);
    }
}
