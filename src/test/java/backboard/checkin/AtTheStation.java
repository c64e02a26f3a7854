package backboard.checkin;

import static backboard.checkin.OpenStation.says;
import static backboard.ui.Ui.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Guise;
import backboard.training.Effort;
import backboard.training.LoggedSet;
import backboard.training.Unit;
import backboard.training.Weight;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of sets begin with: a station on a data folder of its own, and Mia, who has joined. */
abstract class AtTheStation {

    /** Station 5 of the Monday circuit; takes a weight. */
    static final String PULLDOWN = "lat-pulldown";

    @TempDir
    Path folder;

    OpenStation station;
    Guise mia;

    /** @param settings lines such as {@code station.number = 5} */
    void open(String... settings) {
        station = new OpenStation(folder, settings);
        mia = station.member("Mia", "K");
    }

    @AfterEach
    void close() {
        station.close();
    }

    static Effort reps(int reps, double kilograms) {
        return Effort.reps(reps, Optional.of(new Weight(kilograms, Unit.KG)));
    }

    void tap(String... names) {
        for (String name : names) {
            station.ui.tap(name);
        }
    }

    /** A window with Mia's page at this station. */
    CheckInPanel pageAt(int number) {
        CheckInPanel panel = station.open();
        station.openPageOf(mia);
        tap("station", "station-" + number);
        says(panel, "Station " + number, "SET DONE");
        eventually(() -> assertThat(station.ui.takesTouches("set-done")).isTrue());
        return panel;
    }

    /** A window with Mia's page, wherever that is. */
    CheckInPanel page() {
        CheckInPanel panel = station.open();
        station.openPageOf(mia);
        says(panel, "Mia K.", "SET DONE");
        eventually(() -> assertThat(station.ui.takesTouches("set-done")).isTrue());
        return panel;
    }

    /** The sets in the file. */
    List<LoggedSet> sets() {
        return station.inTheFile();
    }

    List<Effort> efforts() {
        return sets().stream().map(LoggedSet::effort).toList();
    }

    LoggedSet latest() {
        List<LoggedSet> all = sets();
        return all.get(all.size() - 1);
    }
}
