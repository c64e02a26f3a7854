package backboard.slab;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.look.Colours;
import backboard.look.Colours.Vision;
import backboard.look.Ink;
import backboard.look.Sheet;
import backboard.training.Language;
import backboard.training.Phase;
import backboard.words.Words;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Phases keep apart in all eyes. There are five colours for eight tones: warm-up has the colour of get ready, cool-down that of rest, and
 * done that of move. Those three pairs never follow each other at once but for warm-up and get ready; their shape, their word and the
 * motion of their level keep them apart, which no colour vision is needed for.
 */
class ColourBlindTest {

    private static final int SIZE = 100;

    private record Pair(Tone one, Tone other, double gap) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s and %s %.1f", one, other, gap);
        }
    }

    @ParameterizedTest(
            name = "{0} vision: smallest CIEDE2000 gap of two phase colours {1}, of two unfilled grounds {2}")
    @CsvSource({"NORMAL, 18.8, 8.6", "PROTAN, 17.9, 8.3", "DEUTAN, 12.7, 7.8", "TRITAN, 12.0, 5.3"})
    void phasesOfDifferentColourKeepApart(Vision vision, double fills, double grounds) {
        Pair fill = closest(ColourBlindTest::differInColour, gaps(Tone::fill, Tone::fill, vision));
        Pair ground = closest(ColourBlindTest::differInColour, gaps(Tone::low, Tone::low, vision));

        assertThat(fill.gap()).as("colours in %s vision: %s", vision, fill).isGreaterThan(fills - .05);
        assertThat(ground.gap()).as("grounds in %s vision: %s", vision, ground).isGreaterThan(grounds - .05);
    }

    /** The level is where the filled part ends; no colour of a phase looks like the unfilled part of any. */
    @ParameterizedTest(name = "{0} vision: smallest CIEDE2000 gap of filled and unfilled {1}")
    @CsvSource({"NORMAL, 51.6", "PROTAN, 38.4", "DEUTAN, 51.0", "TRITAN, 45.5"})
    void theLevelIsSeenInEveryPhase(Vision vision, double floor) {
        Pair closest = closest((one, other) -> true, gaps(Tone::fill, Tone::low, vision));

        assertThat(closest.gap()).as("level in %s vision: %s", vision, closest).isGreaterThan(floor - .05);
    }

    @Test
    void onlyThreePairsShareAColour() {
        assertThat(pairs((one, other) -> !differInColour(one, other)))
                .containsExactlyInAnyOrder(
                        EnumSet.of(Tone.READY, Tone.WARM_UP),
                        EnumSet.of(Tone.REST, Tone.COOL_DOWN),
                        EnumSet.of(Tone.MOVE, Tone.DONE));
    }

    @Test
    void whatSharesAColourDiffersInWordShapeAndMotion() {
        for (Set<Tone> pair : pairs((one, other) -> !differInColour(one, other))) {
            assertThat(pair).extracting(Tone::motion).as("motion of %s", pair).doesNotHaveDuplicates();
            assertThat(pair).extracting(Tone::emblem).as("shape of %s", pair).doesNotHaveDuplicates();
            assertThat(pair)
                    .extracting(tone -> words(tone, Language.ENGLISH))
                    .as("word of %s", pair)
                    .doesNotHaveDuplicates();
            assertThat(pair)
                    .extracting(tone -> words(tone, Language.SPANISH))
                    .as("Spanish word of %s", pair)
                    .doesNotHaveDuplicates();
        }
    }

    /** Of what either covers: 23 % between disc and diamond, the closest. */
    @Test
    void everyTwoShapesDifferInAFifthAndThoseOfOneColourInAThird() {
        for (Set<Tone> pair : pairs((one, other) -> true)) {
            boolean oneColour = pair.stream().map(Tone::fill).distinct().count() == 1;
            assertThat(differing(
                            pair.stream().map(tone -> painted(tone.emblem())).toList()))
                    .as("%s", pair)
                    .isGreaterThan(oneColour ? 1 / 3.0 : 1 / 5.0);
        }
    }

    private static double differing(List<boolean[]> shapes) {
        int either = 0;
        int both = 0;
        for (int i = 0; i < SIZE * SIZE; i++) {
            either += shapes.get(0)[i] || shapes.get(1)[i] ? 1 : 0;
            both += shapes.get(0)[i] && shapes.get(1)[i] ? 1 : 0;
        }
        return 1 - (double) both / either;
    }

    private static boolean[] painted(Emblem emblem) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        emblem.paint(new Ink(g, new Sheet(SIZE, SIZE, 1)), SIZE / 2.0, SIZE / 2.0, SIZE * .8, Color.WHITE);
        g.dispose();
        boolean[] covered = new boolean[SIZE * SIZE];
        for (int i = 0; i < covered.length; i++) {
            covered[i] = (image.getRGB(i % SIZE, i / SIZE) & 0xFF) > 127;
        }
        return covered;
    }

    private static Set<String> words(Tone tone, Language language) {
        return Arrays.stream(Phase.values())
                .filter(phase -> Tone.of(phase, false) == tone)
                .map(phase -> Words.of(language).name("slab.phase.", phase))
                .collect(Collectors.toSet());
    }

    private static boolean differInColour(Tone one, Tone other) {
        return !one.fill().equals(other.fill());
    }

    private static ToDoubleBiFunction<Tone, Tone> gaps(
            Function<Tone, Color> ofOne, Function<Tone, Color> ofOther, Vision vision) {
        return (one, other) -> Math.min(
                Colours.difference(ofOne.apply(one), ofOther.apply(other), vision),
                Colours.difference(ofOne.apply(other), ofOther.apply(one), vision));
    }

    private static Pair closest(BiPredicate<Tone, Tone> wanted, ToDoubleBiFunction<Tone, Tone> gap) {
        return pairs(wanted).stream()
                .map(List::copyOf)
                .map(pair -> new Pair(pair.get(0), pair.get(1), gap.applyAsDouble(pair.get(0), pair.get(1))))
                .min(Comparator.comparingDouble(Pair::gap))
                .orElseThrow();
    }

    private static List<EnumSet<Tone>> pairs(BiPredicate<Tone, Tone> wanted) {
        return Stream.of(Tone.values())
                .flatMap(one -> Stream.of(Tone.values())
                        .filter(other -> one.compareTo(other) < 0 && wanted.test(one, other))
                        .map(other -> EnumSet.of(one, other)))
                .toList();
    }
}
