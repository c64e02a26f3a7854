package backboard.training;

/**
 * One step of a warm-up or cool-down.
 *
 * @param seconds 5–1,200
 */
public record Step(Exercise exercise, int seconds) {}
