package backboard.figure;

import java.util.List;

/**
 * How an exercise is shown.
 *
 * @param startsStretched whether the first pose is the stretched end of the rep, so that the effort comes first; a rep that begins with
 *     lowering, such as a Romanian deadlift, does not
 * @param cycleSeconds how long poses take once through where the exercise's tempo has no reps
 * @param armsBehind whether the arms of a front or back view are behind the trunk
 * @param poses one or more, with the angles that their places ask for
 */
public record Figure(
        View view,
        Loop loop,
        boolean startsStretched,
        double cycleSeconds,
        boolean armsBehind,
        List<Pose> poses,
        List<Gear> gear) {

    public Figure {
        Skeleton skeleton = new Skeleton(view);
        poses = poses.stream().map(skeleton::settled).toList();
        gear = List.copyOf(gear);
        if (poses.isEmpty()) {
            throw new IllegalArgumentException("a figure needs a pose");
        }
    }

    /** The end of the first leg: the last pose there and back, the second in order. */
    public double endOfFirstLeg() {
        return poses.size() == 1 ? 0 : loop == Loop.THERE_AND_BACK ? poses.size() - 1 : 1;
    }

    /** @param position 0 is the first pose, 1 the second, .5 half way; beyond the last pose comes the first again */
    public Body at(double position) {
        int count = poses.size();
        double turned = loop == Loop.THERE_AND_BACK ? position : position % count;
        int before = Math.min((int) Math.floor(turned), count - 1);
        int after = loop == Loop.THERE_AND_BACK ? Math.min(before + 1, count - 1) : (before + 1) % count;
        Pose pose = poses.get(before).between(poses.get(after), turned - before);
        return new Skeleton(view).solve(pose);
    }
}
