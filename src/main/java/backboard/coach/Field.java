package backboard.coach;

import backboard.training.Circuit;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Keyed;
import backboard.training.Unit;

/**
 * A number people type, with what is refused and what is asked about. Source: rules of the domain, input ranges. Limits that a value of
 * {@code training} holds itself are taken from there; lengths of texts are held where files are read.
 */
public enum Field implements Keyed {
    /** Of one set, and both ends of a range to aim for. */
    REPS("reps", new Bounds(1, Effort.MOST_REPS, 1), 1, 30),
    /** Kilograms or pounds. */
    WEIGHT("weight", new Bounds(0, Unit.KG.most(), Unit.KG.finest()), 0, 200) {
        @Override
        public Bounds allowed(Unit unit) {
            return new Bounds(0, unit.most(), unit.finest());
        }

        @Override
        public Bounds usual(Unit unit) {
            return super.usual(Unit.KG).of(unit.kilograms(), unit.finest());
        }
    },
    /** Kilograms or pounds, in steps twice as coarse as those of a weight. */
    ASSISTANCE("assistance", new Bounds(0, Effort.MOST_ASSISTANCE_KG, 0.5), 0, Effort.MOST_ASSISTANCE_KG) {
        @Override
        public Bounds allowed(Unit unit) {
            return super.allowed(Unit.KG).of(unit.kilograms(), 2 * unit.finest());
        }

        @Override
        public Bounds usual(Unit unit) {
            return allowed(unit);
        }
    },
    /** Seconds. */
    HOLD("hold", new Bounds(1, Effort.MOST_SECONDS, 1), 1, 300),
    /** Seconds. */
    CARDIO("cardio", new Bounds(1, Effort.MOST_SECONDS, 1), 1, Effort.MOST_SECONDS),
    /** Metres of a carry. */
    DISTANCE("distance", new Bounds(1, 1000, 1), 1, 100),
    /** Of one exercise on one day. */
    SETS("sets", new Bounds(1, Exercise.MOST_SETS, 1), 1, 8),
    RPE("rpe", new Bounds(Effort.LEAST_RPE, Effort.MOST_RPE, 0.5), Effort.LEAST_RPE, Effort.MOST_RPE),
    /** Reps in reserve. */
    RIR("rir", new Bounds(0, 10, 1), 0, 10),
    /** Reps in reserve at a station that is marked hard. */
    RIR_AT_HARD_STATION("rir at hard station", new Bounds(0, 10, 1), 0, 5),
    /** Kilograms or pounds. */
    BODY_WEIGHT("body weight", new Bounds(20, 400, 0.1), 20, 400) {
        @Override
        public Bounds allowed(Unit unit) {
            Bounds kilograms = super.allowed(Unit.KG);
            return kilograms.of(unit.kilograms(), kilograms.step());
        }

        @Override
        public Bounds usual(Unit unit) {
            return allowed(unit);
        }
    },
    /** Reps from the low end of a range to its top. */
    RANGE_SPAN("range span", new Bounds(0, Effort.MOST_REPS - 1, 1), 0, 10),
    /** Seconds of one rep. */
    TEMPO("tempo", new Bounds(0, 40, 0.5), 0, 15),
    /** Of a circuit. */
    STATIONS("stations", new Bounds(1, Circuit.MOST_STATIONS, 1), 6, 8);

    private final String key;
    private final Bounds allowed;
    private final double leastUsual;
    private final double mostUsual;

    Field(String key, Bounds allowed, double leastUsual, double mostUsual) {
        this.key = key;
        this.allowed = allowed;
        this.leastUsual = leastUsual;
        this.mostUsual = mostUsual;
    }

    @Override
    public String key() {
        return key;
    }

    /**
     * Beyond these a value is refused.
     *
     * @param unit of weights; others are the same in both
     */
    public Bounds allowed(Unit unit) {
        return allowed;
    }

    /**
     * Beyond these a value is asked about once.
     *
     * @param unit of weights; others are the same in both
     */
    public Bounds usual(Unit unit) {
        return new Bounds(leastUsual, mostUsual, allowed.step());
    }
}
