package backboard.figure;

/** The joint that keeps its place while the rest moves. */
public record Pin(Joint joint, Point place) {}
