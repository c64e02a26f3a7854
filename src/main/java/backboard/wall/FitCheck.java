package backboard.wall;

import backboard.kiosk.State;
import backboard.look.Placed;
import backboard.look.Reading;
import backboard.look.Role;
import java.awt.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The wall as it would be painted in a state, and how each of its texts comes out. For the UI thread.
 */
public final class FitCheck {

    private final List<Placed> texts;
    private final Reading reading;

    /** How a text comes out. */
    public enum Verdict {
        FITS,
        /** It has to be set in smaller type than a short one, too small for the farthest station. */
        SMALL,
        /** It is cut, or left out. */
        TOO_LONG
    }

    private FitCheck(List<Placed> texts, Reading reading) {
        this.texts = texts;
        this.reading = reading;
    }

    /** @param screen the wall's pixels, of which only the shape counts */
    public static FitCheck of(State state, Dimension screen) {
        return new FitCheck(
                ReadingAdvice.painted(state, ReadingAdvice.small(screen)),
                ReadingAdvice.reading(state.settings().screens().viewing(), screen));
    }

    /**
     * How a text comes out.
     *
     * @param roles where it stands
     * @param bare the same screen with a short text at these places
     */
    public Verdict verdict(String text, Set<Role> roles, FitCheck bare) {
        List<Placed> lines = texts.stream()
                .filter(placed -> roles.contains(placed.role()) && isPart(placed.text(), text))
                .toList();
        int shown =
                lines.stream().mapToInt(line -> plain(line.text()).length() + 1).sum();
        if (lines.isEmpty()
                || lines.stream().anyMatch(line -> !line.whole())
                || shown < plain(text).length()) {
            return Verdict.TOO_LONG;
        }
        Placed smallest = smallest(lines);
        double step = bare.texts.stream()
                .filter(placed -> roles.contains(placed.role()))
                .mapToDouble(Placed::size)
                .max()
                .orElse(0);
        boolean shrunk = smallest.size() < step;
        return shrunk && !reading.reads(smallest.size(), smallest.role().importance()) ? Verdict.SMALL : Verdict.FITS;
    }

    private static Placed smallest(List<Placed> lines) {
        return lines.stream()
                .reduce((one, other) -> other.size() < one.size() ? other : one)
                .orElseThrow();
    }

    /** A line of it, or a sentence that it stands in. */
    private static boolean isPart(String line, String text) {
        String said = plain(line);
        String whole = plain(text);
        return !said.isEmpty() && (whole.contains(said) || said.contains(whole));
    }

    /** Without what the wall puts before, after and in place of its end. */
    private static String plain(String text) {
        String end = text.endsWith("…") || text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return end.strip().toLowerCase(Locale.ROOT);
    }
}
