package backboard.settings;

import backboard.training.Language;
import backboard.training.Unit;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one gym wants Backboard. Read once at the start; a change needs a restart.
 *
 * @param gymName 1–40 characters
 * @param units in which weights are asked for and shown
 * @param language of the screens; at check-in everybody may choose their own
 * @param zone of the gym's clock
 * @param classes all starts lie in the opening hours
 * @param circuits the circuits named for a weekday; on a day without one, the circuit whose file names the day
 * @param paper of posters and station cards
 * @param unverifiedFacts whether facts that nobody has traced to their source are shown
 * @param dataFolder absolute; may not exist yet
 * @param exchange absolute folder where files come from and go to; empty for one inside the data folder
 */
public record Settings(
        String gymName,
        Unit units,
        Language language,
        ZoneId zone,
        OpeningHours hours,
        Schedule schedule,
        ClassTimes classes,
        Map<DayOfWeek, NamedCircuit> circuits,
        Screens screens,
        Station station,
        People people,
        Staff staff,
        Sound sound,
        Paper paper,
        boolean unverifiedFacts,
        Path dataFolder,
        Optional<Path> exchange) {

    public Settings {
        circuits = Map.copyOf(circuits);
    }

    /**
     * The screens and what is on them.
     *
     * @param wallDisplay monitor of the wall, 1–16 as the system counts
     * @param wallTouch whether members may check in by touching the wall
     * @param view what the wall shows of a circuit until staff switch it
     * @param progressSeconds how long a round rest shows the progress page, 0–120 s; 0 is never
     * @param station for checking in
     * @param progress that stays on the progress page
     * @param stations that stays on the view of all stations
     * @param afterClosing holds for all of them
     */
    public record Screens(
            int wallDisplay,
            boolean wallTouch,
            WallView view,
            int progressSeconds,
            SideScreen station,
            SideScreen progress,
            SideScreen stations,
            AfterClosing afterClosing,
            Viewing viewing) {

        /** The same with another view of a circuit. */
        Screens with(WallView other) {
            return new Screens(
                    wallDisplay, wallTouch, other, progressSeconds, station, progress, stations, afterClosing, viewing);
        }

        /** The screens beside the wall. */
        public List<SideScreen> beside() {
            return List.of(station, progress, stations);
        }
    }

    /**
     * Those who work here.
     *
     * @param pin whether steering a class asks for a PIN
     * @param call whom members should ask for help, 1–30 characters, fits after "tell"; empty for the gym's language to say it
     */
    public record Staff(StaffControls controls, boolean pin, Optional<String> call) {}

    /** Where files come from and go to, for the data folder that is used. */
    public Path exchangeIn(Path data) {
        return exchange.orElse(data.resolve("exchange"));
    }

    /** The same while the wall shows another view of a circuit. */
    public Settings viewing(WallView view) {
        return new Settings(
                gymName,
                units,
                language,
                zone,
                hours,
                schedule,
                classes,
                circuits,
                screens.with(view),
                station,
                people,
                staff,
                sound,
                paper,
                unverifiedFacts,
                dataFolder,
                exchange);
    }

    /** The circuit named for the weekday; if none is, the one whose file names the day. */
    public Optional<NamedCircuit> circuitOn(DayOfWeek day) {
        return Optional.ofNullable(circuits.get(day));
    }

    /** The same gym speaking another language. */
    public Settings in(Language other) {
        return new Settings(
                gymName,
                units,
                other,
                zone,
                hours,
                schedule,
                classes,
                circuits,
                screens,
                station,
                people,
                staff,
                sound,
                paper,
                unverifiedFacts,
                dataFolder,
                exchange);
    }
}
