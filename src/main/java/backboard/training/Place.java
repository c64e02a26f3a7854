package backboard.training;

import java.util.UUID;

/**
 * Where in a class a set was done.
 *
 * @param run the class
 * @param station 1-based
 * @param round 1-based
 */
public record Place(UUID run, int station, int round) {}
