package backboard.training;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * How a rep is timed: lowering, pause stretched, lifting, pause squeezed, each in seconds, lowering first even where the exercise starts
 * with a pull. {@code X} means fast with control and takes one second; a lone {@code X} is a ballistic rep of 1.5 s; {@code hold} has no
 * reps.
 *
 * @param text as written in the library: {@code 2-0-1-1}, {@code 1-1-X-0}, {@code X} or {@code hold}
 */
public record Tempo(String text) {

    private static final double BALLISTIC_SECONDS = 1.5;
    private static final int LONGEST_DIGIT = 10;

    /** @throws IllegalArgumentException if the text is none of the four forms or a digit is outside 0–10 */
    public Tempo {
        if (!text.equals("hold") && !text.equals("X")) {
            List<String> digits = Arrays.asList(text.split("-", -1));
            if (digits.size() != 4 || !digits.stream().allMatch(Tempo::isDigit)) {
                throw new IllegalArgumentException("tempo is four digits 0 to 10 or X such as 2-0-1-1, or X, or hold");
            }
            if (seconds(digits) == 0) {
                throw new IllegalArgumentException("tempo must take some time: at least one digit above 0");
            }
        }
    }

    private static boolean isDigit(String digit) {
        return digit.equals("X") || (digit.matches("[0-9]{1,2}") && Integer.parseInt(digit) <= LONGEST_DIGIT);
    }

    private static int seconds(List<String> digits) {
        return digits.stream()
                .mapToInt(digit -> digit.equals("X") ? 1 : Integer.parseInt(digit))
                .sum();
    }

    /** Whether there are reps: a hold has none. */
    public boolean hasReps() {
        return !text.equals("hold");
    }

    /** Whether a rep is thrown rather than lifted: a lone {@code X}. */
    public boolean isBallistic() {
        return text.equals("X");
    }

    /** Seconds of the way back to the stretched end; 0 for a hold. */
    public double lowering() {
        return part(0, BALLISTIC_SECONDS / 2);
    }

    /** Seconds of the pause at the stretched end; 0 for a hold. */
    public double stretched() {
        return part(1, 0);
    }

    /** Seconds of the pull or lift; 0 for a hold. */
    public double lifting() {
        return part(2, BALLISTIC_SECONDS / 2);
    }

    /** Seconds of the pause at the squeezed end; 0 for a hold. */
    public double squeezed() {
        return part(3, 0);
    }

    /** Seconds of one rep; 0 for a hold. */
    public double seconds() {
        return lowering() + stretched() + lifting() + squeezed();
    }

    private double part(int index, double ofBallistic) {
        if (!hasReps()) {
            return 0;
        }
        return isBallistic()
                ? ofBallistic
                : seconds(Arrays.asList(text.split("-", -1)).subList(index, index + 1));
    }

    /** Reps that fit an interval of so many seconds, rounded down; empty for a hold. Source: rules of the domain, calculations. */
    public OptionalInt repsIn(int workSeconds) {
        if (!hasReps()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) Math.floor(workSeconds / seconds()));
    }
}
