package backboard.figure;

import backboard.training.Tempo;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure moving at an exercise's tempo: where it is so many milliseconds after the first rep began. A function of the time that is handed
 * in, so that late frames show the right pose.
 *
 * <p>A way between the ends that the tempo gives no time, such as the way up of a negative at 5-1-0-1, takes {@value #SHORTEST_WAY} s, or
 * the figure would be up before anybody saw how; the rep is longer by that.
 */
public final class Movement {

    /** Seconds. */
    private static final double SHORTEST_WAY = .5;

    private final Loop loop;
    private final boolean hasReps;
    private final List<Part> parts = new ArrayList<>();
    private final double seconds;

    private record Part(Beat beat, int leg, double from, double to, double seconds) {}

    /**
     * @param position for {@link Figure#at}
     * @param leg which way of the rep, from 0; a pause belongs to the way before it
     * @param share of the beat that is over, 0–1
     * @param rep how many reps are over
     */
    public record Stance(double position, Beat beat, int leg, double share, long rep) {}

    public Movement(Figure figure, Tempo tempo) {
        this(figure.loop(), figure.poses().size(), figure.startsStretched(), figure.cycleSeconds(), tempo);
    }

    private Movement(Loop loop, int poses, boolean startsStretched, double cycleSeconds, Tempo tempo) {
        this.loop = loop;
        this.hasReps = tempo.hasReps() && loop != Loop.ROUND;
        int last = loop == Loop.THERE_AND_BACK ? poses - 1 : poses;
        if (hasReps) {
            reps(loop == Loop.IN_ORDER ? Math.max(2, poses) : 2, last, startsStretched, tempo);
        } else {
            evenly(last, cycleSeconds);
        }
        this.seconds = parts.stream().mapToDouble(Part::seconds).sum();
    }

    /** Of an exercise that has no figure: only its beats are of use. */
    public static Movement unseen(Tempo tempo) {
        return new Movement(Loop.THERE_AND_BACK, 2, true, 4, tempo);
    }

    private void reps(int legs, double last, boolean startsStretched, Tempo tempo) {
        for (int leg = 0; leg < legs; leg++) {
            double from = loop == Loop.IN_ORDER ? leg : leg == 0 ? 0 : last;
            double to = loop == Loop.IN_ORDER ? leg + 1 : leg == 0 ? last : 0;
            boolean effort = leg % 2 == 0 == startsStretched;
            double way = effort ? tempo.lifting() : tempo.lowering();
            add(effort ? Beat.EFFORT : Beat.RETURN, leg, from, to, way == 0 ? SHORTEST_WAY : way);
            add(effort ? Beat.SQUEEZE : Beat.STRETCH, leg, to, to, effort ? tempo.squeezed() : tempo.stretched());
        }
    }

    private void evenly(double last, double cycleSeconds) {
        if (loop == Loop.THERE_AND_BACK) {
            add(Beat.HOLD, 0, 0, last, cycleSeconds / 2);
            add(Beat.HOLD, 1, last, 0, cycleSeconds / 2);
        } else if (loop == Loop.IN_ORDER) {
            for (int pose = 0; pose < last; pose++) {
                add(Beat.HOLD, pose, pose, pose + 1, cycleSeconds / last);
            }
        } else {
            add(Beat.HOLD, 0, 0, last, cycleSeconds);
        }
    }

    private void add(Beat beat, int leg, double from, double to, double length) {
        if (length > 0) {
            parts.add(new Part(beat, leg, from, to, length));
        }
    }

    /** Whether there are reps to count; else every beat is a hold. */
    public boolean hasReps() {
        return hasReps;
    }

    /** Seconds of one rep, or of once through the poses. A rep in order is once through all poses. */
    public double seconds() {
        return seconds;
    }

    /** @param milliseconds since the first rep began; 0 or more */
    public Stance at(long milliseconds) {
        double time = milliseconds / 1000.0;
        long rep = (long) Math.floor(time / seconds);
        double left = time - rep * seconds;
        Part last = parts.get(parts.size() - 1);
        for (Part part : parts) {
            if (left < part.seconds()) {
                double share = left / part.seconds();
                double eased = loop == Loop.ROUND ? share : (1 - Math.cos(Math.PI * share)) / 2;
                return new Stance(part.from() + (part.to() - part.from()) * eased, part.beat(), part.leg(), share, rep);
            }
            left -= part.seconds();
        }
        return new Stance(last.to(), last.beat(), last.leg(), 1, rep);
    }
}
