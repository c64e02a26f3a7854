package backboard.training;

/**
 * The volume of one day as everybody may see it.
 *
 * @param kg 0 or more; of a day with few people the mean of such days of its week, and 0 where that would tell too much as well
 */
public record DayVolume(double kg, Kind kind) {

    /** How a day is shown. */
    public enum Kind {
        /** Its own volume: enough people trained, or nobody. */
        OWN,
        /** The mean of the days of its week on which few trained. */
        JOINED,
        /** That few trained, and no more. */
        FEW
    }
}
