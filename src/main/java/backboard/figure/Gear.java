package backboard.figure;

import backboard.training.Keyed;
import java.util.Optional;

/**
 * A piece of equipment in the picture.
 *
 * @param at where it is or begins
 * @param to where it ends; the same as {@code at} for a kind without an end
 * @param size in statures; what it measures is said at the kind
 * @param turn degrees; what it turns is said at the kind
 */
public record Gear(Kind kind, Layer layer, Spot at, Spot to, double size, double turn, Tone tone) {

    /** Of what a beam or disc is. */
    public enum Tone implements Keyed {
        STEEL("steel"),
        LIGHT("light"),
        DARK("dark"),
        PAD("pad");

        private final String key;

        Tone(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** What there is to draw. */
    public enum Kind implements Keyed {
        /** Two plates of radius size seen along the bar, one behind the body; from the front, a bar with plates, turn from level. */
        BARBELL("barbell", false, Layer.GRIP, .128),
        /** A bar seen along its length: a dot of radius size. */
        BAR("bar", false, Layer.MIDDLE, .016),
        /** Seen from the side, size long; turned from level. */
        DUMBBELL("dumbbell", false, Layer.FRONT, .11),
        /** Seen along the handle, a disc of radius size. */
        DUMBBELL_END("dumbbell-end", false, Layer.GRIP, .034),
        /** Hangs on from the hand in the direction of the forearm, turned; size is the ball's radius. */
        KETTLEBELL("kettlebell", false, Layer.FRONT, .052),
        /** A disc of a plate, of radius size. */
        PLATE("plate", false, Layer.GRIP, .09),
        /** From the pulley to the hand; size is the pulley's radius. */
        CABLE("cable", true, Layer.BACK, .028),
        /** A tower with a stack of plates; from is its foot, size its height. */
        STACK("stack", false, Layer.BACK, 1.2),
        /** A short bar across the hand, size long, turned from upright. */
        HANDLE("handle", false, Layer.GRIP, .064),
        /** Two strands from at to to, with knots. */
        ROPE("rope", true, Layer.GRIP, .012),
        /** A stretched band, size thick. */
        BAND("band", true, Layer.GRIP, .014),
        /** A padded board from at to to on legs, size thick. */
        BENCH("bench", true, Layer.MIDDLE, .046),
        /** A pad without legs from at to to, size thick. */
        PAD("pad", true, Layer.MIDDLE, .046),
        /** A box with opposite corners at and to. */
        BOX("box", true, Layer.BACK, 0),
        /** A mat on the floor from at to to, size thick; seen from above, so deep. */
        MAT("mat", true, Layer.BACK, .022),
        /** A ring on its strap: at is the ring, to where the strap is fixed; size is the ring's radius. */
        RING("ring", true, Layer.GRIP, .045),
        /** A bar on posts to hang from: at is the bar, seen along its length; from the front or the back, its middle. */
        PULL_UP_BAR("pull-up-bar", false, Layer.BACK, .017),
        /** A wall whose face is at at; from the front, a piece of it behind the body. */
        WALL("wall", false, Layer.BACK, 1.1),
        /** A roller of radius size, seen along its length. */
        ROLLER("roller", false, Layer.MIDDLE, .07),
        /** A straight piece of a machine from at to to, size thick. */
        BEAM("beam", true, Layer.BACK, .026),
        /** A round piece of a machine of radius size. */
        DISC("disc", false, Layer.BACK, .05);

        private final String key;
        private final boolean hasEnd;
        private final Layer layer;
        private final double size;

        Kind(String key, boolean hasEnd, Layer layer, double size) {
            this.key = key;
            this.hasEnd = hasEnd;
            this.layer = layer;
            this.size = size;
        }

        @Override
        public String key() {
            return key;
        }

        /** Whether {@link Gear#to} is asked for. */
        public boolean hasEnd() {
            return hasEnd;
        }

        /** Where nothing else is said. */
        public Layer layer() {
            return layer;
        }

        /** Where nothing else is said. */
        public double size() {
            return size;
        }
    }

    /** The kind's layer and size where they are left out; what hangs on a far joint is behind. */
    public static Gear of(
            Kind kind,
            Optional<Layer> layer,
            Spot at,
            Optional<Spot> to,
            Optional<Double> size,
            double turn,
            Optional<Tone> tone) {
        boolean far = at.joint().filter(Joint::isFar).isPresent();
        return new Gear(
                kind,
                layer.orElse(far ? Layer.FAR : kind.layer()),
                at,
                to.orElse(at),
                size.orElse(kind.size()),
                turn,
                tone.orElse(Tone.STEEL));
    }
}
