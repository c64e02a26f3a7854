package backboard.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Short ways to write poses and figures. */
final class Poses {

    static final Pin ON_THE_BALL = new Pin(Joint.BALL, new Point(.075, 0));

    private Poses() {}

    /** Angles as pairs: an {@link Angle}, then its value. */
    static Pose pose(Pin pin, Object... angles) {
        Map<Angle, Double> map = new EnumMap<>(Angle.class);
        for (int i = 0; i < angles.length; i += 2) {
            map.put((Angle) angles[i], ((Number) angles[i + 1]).doubleValue());
        }
        return new Pose(map, pin, Map.of());
    }

    static Pose standing(Object... angles) {
        return pose(ON_THE_BALL, angles);
    }

    static Pose led(Pose pose, Limb limb, double x, double y) {
        Map<Limb, Point> places = new EnumMap<>(Limb.class);
        places.putAll(pose.places());
        places.put(limb, new Point(x, y));
        return new Pose(pose.angles(), pose.pin(), places);
    }

    static Figure side(Pose... poses) {
        return figure(View.SIDE, Loop.THERE_AND_BACK, poses);
    }

    static Figure figure(View view, Loop loop, Pose... poses) {
        return new Figure(view, loop, true, 4, false, List.of(poses), List.of());
    }
}
