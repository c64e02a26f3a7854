package backboard;

import backboard.settings.WallView;
import backboard.training.Phase;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One screen of the wall and when the sample gym shows it. Names are those of the snapshots where there are such.
 *
 * @param at time of a Monday
 * @param phase of a class that is on, or empty without one
 * @param paused whether somebody has paused the class
 * @param progress whether the wall has turned to the progress page
 * @param view what the wall shows of the circuit
 */
record Scene(String name, LocalTime at, Optional<Phase> phase, boolean paused, boolean progress, WallView view) {

    private static final String WALL = "wall-";
    /** Between two classes of the sample gym, with more than an hour to the next. */
    private static final LocalTime BETWEEN = LocalTime.of(16, 30);

    /** In the order of a day. */
    static List<Scene> all() {
        List<Scene> all = new ArrayList<>();
        all.add(new Scene("wall-open-gym", BETWEEN, Optional.empty(), false, false, WallView.SPOTLIGHT));
        all.add(new Scene("wall-idle", LocalTime.of(17, 47), Optional.empty(), false, false, WallView.SPOTLIGHT));
        for (Phase phase : Phase.values()) {
            String name = WALL + phase.name().toLowerCase(Locale.ROOT).replace('_', '-');
            all.add(new Scene(name, BETWEEN, Optional.of(phase), false, false, WallView.SPOTLIGHT));
        }
        all.add(new Scene("wall-stations", BETWEEN, Optional.of(Phase.WORK), false, false, WallView.STATIONS));
        all.add(new Scene("wall-stations-rest", BETWEEN, Optional.of(Phase.REST), false, false, WallView.STATIONS));
        all.add(new Scene("wall-paused", BETWEEN, Optional.of(Phase.WORK), true, false, WallView.SPOTLIGHT));
        all.add(new Scene("progress", BETWEEN, Optional.of(Phase.ROUND_REST), false, true, WallView.SPOTLIGHT));
        all.add(new Scene("wall-closed", LocalTime.of(22, 10), Optional.empty(), false, false, WallView.SPOTLIGHT));
        all.add(new Scene("wall-black", LocalTime.of(23, 0), Optional.empty(), false, false, WallView.SPOTLIGHT));
        return List.copyOf(all);
    }

    /** Whether it is meant by what somebody typed; {@code wall-} may be left out. */
    boolean isCalled(String typed) {
        return name.equals(typed) || name.equals(WALL + typed);
    }
}
