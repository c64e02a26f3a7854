package backboard.demo;

/**
 * Somebody comes to train.
 *
 * @param minute of the day at which they would like to begin
 */
record Arrival(Visitor visitor, int minute) {}
