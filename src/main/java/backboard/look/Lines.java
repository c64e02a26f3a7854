package backboard.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks a text between words. */
final class Lines {

    private static final double NARROWEST = .4;
    private static final int HALVINGS = 10;

    private Lines() {}

    /** No wider than given, as few as possible and then as even as possible. A word that is too wide stays whole. */
    static List<String> even(String text, double width, ToDoubleFunction<String> measure) {
        int fewest = greedy(text, width, measure).size();
        double low = width * NARROWEST;
        double high = width;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (greedy(text, middle, measure).size() > fewest) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return greedy(text, high, measure);
    }

    private static List<String> greedy(String text, double width, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && measure.applyAsDouble(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
