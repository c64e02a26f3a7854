package backboard.wall;

import backboard.look.Header;
import backboard.slab.Slab;
import java.util.List;
import java.util.Optional;

/**
 * Everything one wall screen says apart from the slab's countdown. Two equal screens look the same, so the picture of an unchanged one is
 * kept.
 */
sealed interface Screen {

    Header header();

    /** Where a station stands in the round. */
    enum Mark {
        DONE,
        NOW,
        NEXT,
        LATER
    }

    /** One cell of the strip. */
    record Cell(int number, String name, Mark mark) {}

    /**
     * What an exercise works.
     *
     * @param main muscles credited with a whole set
     * @param assist muscles credited with half a set
     */
    record Muscles(List<String> main, List<String> assist) {}

    /** The lowest band of an exercise screen. */
    sealed interface Band {

        /** What comes next, who has just logged a set, and the day's total. */
        record Upcoming(String heading, String name, List<TickerLine> ticker, String tip, Totals totals)
                implements Band {}

        /** A mistake to avoid and when to stop. */
        record Safety(String title, String line) implements Band {}

        /** A tip or a fact. */
        record Advice(String heading, String line) implements Band {}
    }

    /**
     * A set just logged.
     *
     * @param brief instead of {@code what} where that is too long
     */
    record TickerLine(String who, String what, String brief) {}

    /**
     * Sets of the day.
     *
     * @param comparison with the same weekday, or empty
     * @param hours sets per hour of the opening hours
     * @param hoursBefore the same a week earlier
     * @param now index of the present hour in the lists, or -1
     */
    record Totals(int sets, String comparison, List<Integer> hours, List<Integer> hoursBefore, int now) {}

    /**
     * An exercise: being done, or coming.
     *
     * @param lead before the title in the phase colour, such as {@code Next:}, or empty
     * @param place number painted on the floor where it is done, or of the warm-up step
     * @param gear what to use
     * @param cueHeading over the cues, or empty
     * @param active index of the lit cue; -1 lights all
     */
    record ExerciseScreen(
            Header header,
            backboard.slab.Tone tone,
            String lead,
            String title,
            int place,
            List<String> gear,
            String cueHeading,
            List<String> cues,
            int active,
            Muscles muscles,
            List<Cell> strip,
            Band band)
            implements Screen {}

    /** A line of the warm-up list. */
    record WarmUpLine(String name, String amount) {}

    /**
     * No class is on.
     *
     * @param lead over the large text, such as {@code Class starts in}
     * @param large the countdown to the class, or when the next one is, or empty
     * @param sliver share of the last hour before class, or empty
     */
    record IdleScreen(
            Header header,
            String title,
            String summary,
            String lead,
            String large,
            Optional<Double> sliver,
            String listHeading,
            List<WarmUpLine> list,
            String tip,
            Totals totals,
            List<Cell> stations)
            implements Screen {}

    /** A number with its word on the done screen. */
    record Figure(String number, String word) {}

    /** The class is over. */
    record DoneScreen(Header header, String title, List<Figure> figures, String line, String next, String tip)
            implements Screen {}

    /** Outside opening hours. */
    record ClosedScreen(Header header, String title, String opens) implements Screen {}

    /**
     * A screen with the slab beside it, if a class is on.
     *
     * @param notice a sentence that needs a person, or empty
     */
    record Framed(Optional<Slab> slab, Screen screen, String notice) {

        /** All that is not the countdown: when it changes, everything is painted. */
        List<Object> besidesTheSlab() {
            return List.of(slab.isPresent(), screen, notice);
        }
    }
}
