package backboard.library;

import backboard.figure.Joint;
import backboard.figure.Pin;
import backboard.figure.Point;
import backboard.figure.Spot;
import backboard.files.Nearest;
import backboard.training.Keyed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Places in a figure file: {@code 0.3 1.2}, or {@code hand}, or {@code hand 0.02 -0.03}. */
final class Spots {

    /** A figure with all its gear stays within so many statures of the origin. */
    private static final double FARTHEST = 3;

    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,2}(\\.\\d{0,4})?|\\.\\d{1,4})");

    private Spots() {}

    static Optional<Point> place(Page page, int line, String text) {
        Optional<Point> place = point(words(text));
        if (place.isEmpty()) {
            page.wrong(
                    line,
                    "'" + Scalars.brief(text) + "' is not a place; write two numbers from -3 to 3, forward and up,"
                            + " such as '0.1 0.4'");
        }
        return place;
    }

    static Optional<Pin> pin(Page page, int line, String text) {
        List<String> words = words(text);
        Optional<Joint> joint = joint(page, line, words.get(0));
        Optional<Point> place = point(words.subList(1, words.size()));
        if (joint.isPresent() && place.isEmpty()) {
            page.wrong(line, "a pin is a joint and its place; write it such as 'pin: ball 0.07 0'");
        }
        return joint.flatMap(known -> place.map(at -> new Pin(known, at)));
    }

    static Optional<Spot> spot(Page page, int line, String text) {
        List<String> words = words(text);
        if (NUMBER.matcher(words.get(0)).matches()) {
            return place(page, line, text).map(place -> new Spot(Optional.empty(), place));
        }
        Optional<Joint> joint = joint(page, line, words.get(0));
        if (words.size() == 1) {
            return joint.map(known -> new Spot(Optional.of(known), Point.ORIGIN));
        }
        Optional<Point> offset = point(words.subList(1, words.size()));
        if (joint.isPresent() && offset.isEmpty()) {
            page.wrong(line, "after '" + words.get(0) + "' come no words or two numbers, such as 'hand 0.02 -0.03'");
        }
        return joint.flatMap(known -> offset.map(by -> new Spot(Optional.of(known), by)));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split("\\s+"));
    }

    private static Optional<Joint> joint(Page page, int line, String word) {
        Optional<Joint> joint = Keyed.find(Joint.class, word);
        if (joint.isEmpty()) {
            String mend = Nearest.of(word, Keyed.keys(Joint.class))
                    .map(near -> "; did you mean '" + near + "'?")
                    .orElse("; use one of " + String.join(", ", Keyed.keys(Joint.class)));
            page.wrong(line, "there is no joint '" + Scalars.brief(word) + "'" + mend);
        }
        return joint;
    }

    private static Optional<Point> point(List<String> words) {
        if (words.size() != 2
                || !words.stream().allMatch(word -> NUMBER.matcher(word).matches())) {
            return Optional.empty();
        }
        double x = Double.parseDouble(words.get(0));
        double y = Double.parseDouble(words.get(1));
        return Math.abs(x) > FARTHEST || Math.abs(y) > FARTHEST ? Optional.empty() : Optional.of(new Point(x, y));
    }
}
