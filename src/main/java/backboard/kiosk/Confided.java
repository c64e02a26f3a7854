package backboard.kiosk;

/**
 * What a member has told for the coach alone. A screen says only that it was told: whoever taps a name could read it there.
 *
 * @param bodyWeight whether the member has told their body weight
 */
public record Confided(boolean bodyWeight) {}
