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

    public static final int LONGEST_READY = 60;
    public static final int SHORTEST_WORK = 5;
    public static final int LONGEST_WORK = 600;
    public static final int LONGEST_REST = 600;
    public static final int LONGEST_TRANSITION = 120;
    public static final int MOST_ROUNDS = 20;

    /** @throws IllegalArgumentException if a value is outside its range */
    public Timing {
        within("ready", ready, 0, LONGEST_READY);
        within("work", work, SHORTEST_WORK, LONGEST_WORK);
        within("rest", rest, 0, LONGEST_REST);
        within("transition", transition, 0, LONGEST_TRANSITION);
        within("rounds", rounds, 1, MOST_ROUNDS);
        within("round rest", roundRest, 0, LONGEST_REST);
    }

    private static void within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " is " + value + ", outside " + least + " to " + most);
        }
    }
}
