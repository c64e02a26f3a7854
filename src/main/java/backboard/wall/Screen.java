package backboard.wall;

import backboard.figure.Figure;
import backboard.kiosk.State;
import backboard.look.Header;
import backboard.muscles.Worked;
import backboard.settings.Viewing;
import backboard.slab.Slab;
import backboard.slab.Tone;
import backboard.training.Exercise;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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

    /** An exercise and the figure that shows it, if it has one. */
    record Performer(Exercise exercise, Optional<Figure> figure) {

        static Performer of(State state, Exercise exercise) {
            return new Performer(exercise, state.figure(exercise));
        }
    }

    /**
     * One cell of the strip.
     *
     * @param linked whether it is a superset with the next
     */
    record Cell(int number, String name, Mark mark, Performer performer, boolean linked) {}

    /** The lowest band of an exercise screen. */
    sealed interface Band {

        /** What comes next, who has just logged a set, and the day's total. */
        record Upcoming(
                String heading,
                String name,
                Optional<Performer> performer,
                List<TickerLine> ticker,
                String tip,
                Totals totals)
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
     * @param word beside the number, such as {@code sets}
     * @param ofToday the same with the day, such as {@code sets today}
     * @param comparison with the same weekday, or empty
     * @param invitation how to log the first set of the day
     * @param hours sets per hour of the opening hours
     * @param hoursBefore the same a week earlier
     * @param now index of the present hour in the lists, or -1
     */
    record Totals(
            int sets,
            String word,
            String ofToday,
            String comparison,
            Band.Advice invitation,
            List<Integer> hours,
            List<Integer> hoursBefore,
            int now) {}

    /**
     * The muscles of an exercise, drawn and named.
     *
     * @param main what the muscles are that do most
     * @param assist what the others are
     * @param mainNames as labels
     * @param assistNames as labels
     * @param more what is said of one name that is left out, of two, and so on
     */
    record Muscles(
            Worked worked,
            String main,
            String assist,
            List<String> mainNames,
            List<String> assistNames,
            List<String> more) {}

    /**
     * An exercise: being done, or coming.
     *
     * @param lead before the title in the phase colour, such as {@code Next:}, or empty
     * @param performer stands still with the other end of the rep behind it, unless a {@link Pulse} moves it
     * @param cueHeading over the cues, or empty
     * @param asides smaller, under the cues: how to breathe, how hard, a note
     */
    record ExerciseScreen(
            Header header,
            Tone tone,
            String lead,
            String title,
            Performer performer,
            String cueHeading,
            List<String> cues,
            List<String> asides,
            Muscles muscles,
            List<Cell> strip,
            Band band)
            implements Screen {

        /** Whether nothing differs but the clock and the band. */
        boolean differsInNewsOnly(ExerciseScreen before) {
            return new ExerciseScreen(
                            before.header,
                            tone,
                            lead,
                            title,
                            performer,
                            cueHeading,
                            cues,
                            asides,
                            muscles,
                            strip,
                            before.band)
                    .equals(before);
        }
    }

    /**
     * Somebody at a station.
     *
     * @param badge letters, or empty for who shows no more than a colour
     * @param colour index of the person's colour
     * @param sets logged there in this class
     */
    record Present(String badge, int colour, int sets) {}

    /**
     * A station of the grid.
     *
     * @param cue one of the exercise's, or how the reps are done where the station has a method of its own
     * @param linked whether it is a superset with the next
     * @param people who logged last comes first
     * @param crowd how many they are, where none of them has room
     */
    record Post(
            int number,
            String name,
            String shortName,
            String cue,
            Performer performer,
            Worked worked,
            boolean linked,
            List<Present> people,
            String crowd) {

        /** Whether nothing differs but who is there. */
        boolean differsInPeopleOnly(Post before) {
            return new Post(number, name, shortName, cue, performer, worked, linked, before.people, before.crowd)
                    .equals(before);
        }
    }

    /**
     * All stations at once, while everybody is at another one.
     *
     * @param rounds of the circuit
     * @param free says that nobody is at a station
     */
    record StationsScreen(Header header, Tone tone, int rounds, String free, List<Post> posts) implements Screen {

        /** Whether nothing differs but the clock and who is where. */
        boolean differsInNewsOnly(StationsScreen before) {
            return posts.size() == before.posts.size()
                    && new StationsScreen(before.header, tone, rounds, free, before.posts).equals(before)
                    && IntStream.range(0, posts.size())
                            .allMatch(i -> posts.get(i).differsInPeopleOnly(before.posts.get(i)));
        }
    }

    /** A line of the warm-up list. */
    record WarmUpLine(String name, String amount, Performer performer) {}

    /**
     * No class is on.
     *
     * @param lead over the large text, such as {@code Class starts in}
     * @param large when the next class is, or empty; a {@link Wait} takes its place while it counts down
     * @param worked what the day's circuit works
     */
    record IdleScreen(
            Header header,
            String title,
            String summary,
            String lead,
            String large,
            String listHeading,
            List<WarmUpLine> list,
            Band.Advice tip,
            Totals totals,
            Worked worked,
            List<Cell> stations)
            implements Screen {

        /** Whether nothing differs but the clock, the day's sets and the tip. */
        boolean differsInNewsOnly(IdleScreen before) {
            return new IdleScreen(
                            before.header,
                            title,
                            summary,
                            lead,
                            large,
                            listHeading,
                            list,
                            before.tip,
                            before.totals,
                            worked,
                            stations)
                    .equals(before);
        }
    }

    /** A number with its word on the done screen. */
    record Total(String number, String word) {}

    /**
     * The class is over.
     *
     * @param worked what the class has worked
     */
    record DoneScreen(
            Header header, String title, List<Total> totals, String line, String next, Worked worked, Band.Advice tip)
            implements Screen {}

    /** Outside opening hours. */
    record ClosedScreen(Header header, String title, String opens) implements Screen {}

    /**
     * What moves beside the countdown.
     *
     * @param position of the figure, see {@link Figure#at}
     * @param mirrored whether the other side works
     * @param lit index of the lit cue; the count of cues is the first aside, -1 is none
     */
    record Pulse(double position, boolean mirrored, int lit) {}

    /**
     * The countdown to a class.
     *
     * @param level share of the last hour before class
     */
    record Wait(String countdown, double level) {}

    /**
     * A record that has just been set, over part of the screen for a few seconds.
     *
     * @param badge letters of who set it, or empty
     * @param colour index of the person's colour
     * @param line who, and in which exercise
     * @param what kind of record it is, without a number
     */
    record Praise(String badge, int colour, String line, String what) {}

    /**
     * A screen with the slab beside it, if a class is on.
     *
     * @param pulses of all that moves: none, one for an exercise, or one for each station
     * @param waiting shortly before a class
     * @param praise for whoever has just set a record
     * @param viewing how much the layout may put on it
     * @param notice a sentence that needs a person, or empty
     */
    record Framed(
            Optional<Slab> slab,
            Screen screen,
            List<Pulse> pulses,
            Optional<Wait> waiting,
            Optional<Praise> praise,
            Viewing viewing,
            String notice) {

        /** Whether the parts of the picture of another moment are where they were. */
        boolean keepsPlaces(Framed before) {
            return slab.isPresent() == before.slab.isPresent()
                    && waiting.isPresent() == before.waiting.isPresent()
                    && viewing.equals(before.viewing)
                    && notice.equals(before.notice);
        }
    }
}
