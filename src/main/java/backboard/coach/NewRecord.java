package backboard.coach;

/**
 * A record a set has just set.
 *
 * @param value kilograms, reps or seconds, as the benchmark says
 * @param before what it was until then, always less
 */
public record NewRecord(Benchmark benchmark, double value, double before) {}
