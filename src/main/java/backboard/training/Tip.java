package backboard.training;

/**
 * A line for the wall: a coach's tip, or a fact with the body that is named for it.
 *
 * @param text 1–110 characters, attribution included
 * @param source the named body, or empty; shown after a dash
 * @param verified false for a fact nobody has traced to its source; such a line stays off unless staff switch it on
 */
public record Tip(String text, String source, boolean verified) {

    /** The line as the wall shows it. */
    public String line() {
        return source.isEmpty() ? text : text + " — " + source;
    }
}
