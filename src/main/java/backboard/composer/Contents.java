package backboard.composer;

import static backboard.training.Pattern.ANTI_MOVEMENT;
import static backboard.training.Pattern.HIP_HINGE;
import static backboard.training.Pattern.HORIZONTAL_PULL;
import static backboard.training.Pattern.SPINAL_EXTENSION;
import static backboard.training.Pattern.VERTICAL_PULL;

import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Pattern;
import backboard.training.Region;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a circuit is made of: regions, patterns, number of stations, warm-up. */
final class Contents {

    static final int FEWEST_STATIONS = 6;
    static final int MOST_STATIONS = 8;

    /** Seconds. */
    static final int SHORTEST_WARM_UP = 300;

    /** Seconds. */
    static final int LONGEST_WARM_UP = 600;

    private Contents() {}

    static List<Remark> of(Circuit circuit) {
        List<Remark> remarks = new ArrayList<>();
        List<Exercise> training = circuit.stations().stream()
                .map(station -> station.exercise())
                .filter(exercise -> exercise.pattern().isTraining())
                .toList();
        // A day of mobility or cardio alone is a day of rest and need not cover anything.
        if (!training.isEmpty()) {
            regions(training, remarks);
            patterns(training, remarks);
        }
        size(circuit.stations().size(), remarks);
        warmUp(circuit.warmUpSeconds(), remarks);
        return remarks;
    }

    private static void regions(List<Exercise> training, List<Remark> remarks) {
        for (Region region : Region.values()) {
            if (training.stream().noneMatch(exercise -> exercise.regions().contains(region))) {
                remarks.add(Remark.of(Code.DAY_REGION, Severity.WARNING, "", Saying.region(region))
                        .about(region));
            }
        }
    }

    private static void patterns(List<Exercise> training, List<Remark> remarks) {
        Set<Pattern> there = EnumSet.noneOf(Pattern.class);
        training.forEach(exercise -> there.add(exercise.pattern()));
        boolean vertical = there.contains(VERTICAL_PULL);
        boolean horizontal = there.contains(HORIZONTAL_PULL);
        if (!vertical && !horizontal) {
            remarks.add(Remark.of(Code.DAY_PATTERN, Severity.WARNING, "pull"));
        } else if (!vertical) {
            remarks.add(Remark.of(Code.DAY_PATTERN, Severity.NOTE, "vertical"));
        } else if (!horizontal) {
            remarks.add(Remark.of(Code.DAY_PATTERN, Severity.NOTE, "horizontal"));
        }
        if (!there.contains(HIP_HINGE) && !there.contains(SPINAL_EXTENSION)) {
            remarks.add(Remark.of(Code.DAY_PATTERN, Severity.WARNING, "hinge"));
        }
        if (!there.contains(ANTI_MOVEMENT)) {
            remarks.add(Remark.of(Code.DAY_PATTERN, Severity.WARNING, "brace"));
        }
    }

    private static void size(int stations, List<Remark> remarks) {
        if (stations < FEWEST_STATIONS) {
            remarks.add(Remark.of(Code.DAY_SIZE, Severity.NOTE, "few", stations, FEWEST_STATIONS - stations));
        } else if (stations > MOST_STATIONS) {
            remarks.add(Remark.of(Code.DAY_SIZE, Severity.NOTE, "many", stations, stations - MOST_STATIONS));
        }
    }

    private static void warmUp(int seconds, List<Remark> remarks) {
        String length = String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
        if (seconds == 0) {
            remarks.add(Remark.of(Code.DAY_WARM, Severity.WARNING, "none"));
        } else if (seconds < SHORTEST_WARM_UP) {
            remarks.add(Remark.of(Code.DAY_WARM, Severity.WARNING, "short", length));
        } else if (seconds > LONGEST_WARM_UP) {
            remarks.add(Remark.of(Code.DAY_WARM, Severity.WARNING, "long", length));
        }
    }
}
