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

    private final Figure figure;
    private final boolean hasReps;
    private final List<Part> parts = new ArrayList<>();
    private final double seconds;

    private record Part(Beat beat, double from, double to, double seconds) {}

    /**
     * @param position for {@link Figure#at}
     * @param share of the beat that is over, 0–1
     * @param rep how many reps are over
     */
    public record Stance(double position, Beat beat, double share, long rep) {}

    public Movement(Figure figure, Tempo tempo) {
        this.figure = figure;
        this.hasReps = tempo.hasReps() && figure.loop() != Loop.ROUND;
        if (hasReps) {
            reps(tempo);
        } else {
            evenly();
        }
        this.seconds = parts.stream().mapToDouble(Part::seconds).sum();
    }

    private void reps(Tempo tempo) {
        int legs = figure.loop() == Loop.IN_ORDER ? Math.max(2, figure.poses().size()) : 2;
        for (int leg = 0; leg < legs; leg++) {
            double from = figure.loop() == Loop.IN_ORDER ? leg : leg == 0 ? 0 : figure.endOfFirstLeg();
            double to = figure.loop() == Loop.IN_ORDER ? leg + 1 : leg == 0 ? figure.endOfFirstLeg() : 0;
            boolean effort = leg % 2 == 0 == figure.startsStretched();
            double way = effort ? tempo.lifting() : tempo.lowering();
            add(effort ? Beat.EFFORT : Beat.RETURN, from, to, way == 0 ? SHORTEST_WAY : way);
            add(effort ? Beat.SQUEEZE : Beat.STRETCH, to, to, effort ? tempo.squeezed() : tempo.stretched());
        }
    }

    private void evenly() {
        double half = figure.cycleSeconds() / 2;
        if (figure.loop() == Loop.THERE_AND_BACK) {
            add(Beat.HOLD, 0, figure.endOfFirstLeg(), half);
            add(Beat.HOLD, figure.endOfFirstLeg(), 0, half);
        } else {
            add(Beat.HOLD, 0, figure.poses().size(), figure.cycleSeconds());
        }
    }

    private void add(Beat beat, double from, double to, double length) {
        if (length > 0) {
            parts.add(new Part(beat, from, to, length));
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
                double eased = figure.loop() == Loop.ROUND ? share : (1 - Math.cos(Math.PI * share)) / 2;
                return new Stance(part.from() + (part.to() - part.from()) * eased, part.beat(), share, rep);
            }
            left -= part.seconds();
        }
        return new Stance(last.to(), last.beat(), 1, rep);
    }
}
