package backboard.training;

/**
 * The clock of a circuit, all in seconds but {@code rounds}.
 *
 * @param ready countdown before the first work interval, 0–60
 * @param work time moving at one station, 5–600
 * @param rest recovery at the same place, 0–600
 * @param transition walk and set up, 0–120
 * @param rounds passes through all stations, 1–20
 * @param roundRest replaces rest and transition after the last station of a round, 0–600
 */
public record Timing(int ready, int work, int rest, int transition, int rounds, int roundRest) {

    /** @throws IllegalArgumentException if a value is outside its range */
    public Timing {
        within("ready", ready, 0, 60);
        within("work", work, 5, 600);
        within("rest", rest, 0, 600);
        within("transition", transition, 0, 120);
        within("rounds", rounds, 1, 20);
        within("round rest", roundRest, 0, 600);
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " is " + value + ", outside " + least + " to " + most);
        }
    }

    /**
     * Seconds of the circuit itself with so many stations: {@code R·n·W + R·(n−1)·(rest+T) + (R−1)·RR}; get ready, warm-up and cool-down
     * are not in it. Source: rules of the domain, interval semantics.
     */
    public int circuitSeconds(int stations) {
        return rounds * stations * work + rounds * (stations - 1) * (rest + transition) + (rounds - 1) * roundRest;
    }
}
