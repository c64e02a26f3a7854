package backboard.coach;

/**
 * An estimate of the most that could be lifted once; to be called an estimate wherever it is shown.
 *
 * @param kilograms of one hand where the load is per hand; in pull-ups what could be added to the body, below 0 if help is needed
 * @param rough whether it comes from so many reps that it is only rough
 */
public record Estimate(double kilograms, boolean rough) {}
