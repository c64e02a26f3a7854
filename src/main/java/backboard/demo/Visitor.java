package backboard.demo;

import java.util.UUID;

/**
 * Somebody on the floor, member or guest.
 *
 * @param likesClasses how often they join a class that suits their time, 0–1
 */
record Visitor(UUID id, Athlete athlete, double likesClasses, Luck luck) {}
