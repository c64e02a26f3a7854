package backboard.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.demo.InventedGym;
import backboard.kiosk.Stills;
import backboard.kiosk.TestGym;
import backboard.look.Colours;
import backboard.look.Placed;
import backboard.look.Theme;
import backboard.look.Written;
import backboard.settings.Settings;
import backboard.slab.Tone;
import backboard.store.Store;
import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of every screen stands out by 7:1 against what is really painted behind it, by the formula of WCAG. */
class ContrastTest {

    private static final double LEAST = 7;
    /** A colour with less than this share of a text's surroundings is the soft edge of a letter. */
    private static final double GROUND = .08;

    private static final Settings SETTINGS = TestGym.settings("classes.monday = 18:00");

    private static Gallery gallery;

    /** A text in its colour on one of the colours behind it. */
    private record Pair(String text, Color colour, Color ground) {

        double contrast() {
            return Colours.contrast(colour, ground);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "'%s' %06X on %06X %.2f",
                    text,
                    colour.getRGB() & 0xFFFFFF,
                    ground.getRGB() & 0xFFFFFF,
                    contrast());
        }
    }

    @BeforeAll
    static void openAGymOnABusyEvening(@TempDir Path data) {
        try (Store store = Store.open(data)) {
            new InventedGym(SETTINGS, TestGym.LIBRARY, 40, 10, 1)
                    .fill(store, LocalDate.parse("2026-11-23"), LocalTime.of(18, 40));
        }
        gallery = new Gallery(
                Stills.of(SETTINGS, TestGym.LIBRARY, data, TestGym.at("2026-11-23T18:42")), TestGym.LIBRARY);
    }

    static Stream<Dimension> sizes() {
        return Stream.of(new Dimension(1920, 1080), new Dimension(1080, 1920));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyTextOfEveryScreenStandsOutSevenToOne(Dimension size) {
        for (String name : gallery.names()) {
            Component[] screen = new Component[1];
            BufferedImage image = Picture.of(size, () -> {
                screen[0] = gallery.screen(name).get();
                return screen[0];
            });
            List<Pair> pairs = new ArrayList<>();
            collect((Container) screen[0], 0, 0, image, pairs);
            assertThat(pairs)
                    .as(name)
                    .hasSizeGreaterThan(3)
                    .allSatisfy(
                            pair -> assertThat(pair.contrast()).as("%s", pair).isGreaterThanOrEqualTo(LEAST));
        }
    }

    private static void collect(Container container, int x, int y, BufferedImage image, List<Pair> pairs) {
        if (container instanceof Written written) {
            for (Placed text : written.texts()) {
                Rectangle2D at = text.bounds();
                Rectangle2D onScreen =
                        new Rectangle2D.Double(at.getX() + x, at.getY() + y, at.getWidth(), at.getHeight());
                Set<Color> around = frequent(image, onScreen.getBounds());
                pairs.addAll(pairs(text, around));
            }
        }
        for (Component child : container.getComponents()) {
            if (child.isVisible() && child instanceof Container inner) {
                collect(inner, x + child.getX(), y + child.getY(), image, pairs);
            }
        }
    }

    /** Where a level runs through a text, the part above has the colour of the phase on its unfilled ground. */
    private static List<Pair> pairs(Placed text, Set<Color> around) {
        Optional<Tone> split = Stream.of(Tone.values())
                .filter(tone -> text.colour().equals(Theme.INK) && around.contains(tone.low()))
                .findFirst();
        if (split.isPresent()) {
            Tone tone = split.get();
            assertThat(around).as("around %s", text).isSubsetOf(tone.low(), tone.fill(), Theme.INK);
            return List.of(
                    new Pair(text.text(), Theme.INK, tone.fill()), new Pair(text.text(), tone.fill(), tone.low()));
        }
        List<Pair> pairs = around.stream()
                .filter(colour -> !colour.equals(text.colour()))
                .map(ground -> new Pair(text.text(), text.colour(), ground))
                .toList();
        assertThat(pairs).as("a ground behind %s", text).isNotEmpty();
        return pairs;
    }

    private static Set<Color> frequent(BufferedImage image, Rectangle area) {
        Rectangle inside = area.intersection(new Rectangle(image.getWidth(), image.getHeight()));
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = inside.y; y < inside.y + inside.height; y++) {
            for (int x = inside.x; x < inside.x + inside.width; x++) {
                counts.merge(image.getRGB(x, y), 1, Integer::sum);
            }
        }
        double least = GROUND * inside.width * inside.height;
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= least)
                .map(count -> new Color(count.getKey()))
                .collect(Collectors.toSet());
    }

    /** The level may stand anywhere, so both halves of every slab must hold, whatever the moment of a picture. */
    @ParameterizedTest(name = "{0}: text on the filled part {1}:1, on the unfilled {2}:1")
    @CsvSource({
        "WORK, 7.8, 7.0",
        "REST, 8.4, 7.0",
        "READY, 14.6, 9.8",
        "MOVE, 12.8, 8.8",
        "WARM_UP, 14.6, 9.8",
        "COOL_DOWN, 8.4, 7.0",
        "DONE, 12.8, 8.8",
        "PAUSED, 10.3, 9.5",
    })
    void bothPartsOfASlabCarryText(Tone tone, double filled, double unfilled) {
        assertThat(Colours.contrast(Theme.INK, tone.fill())).isGreaterThanOrEqualTo(Math.max(LEAST, filled));
        assertThat(Colours.contrast(tone.fill(), tone.low())).isGreaterThanOrEqualTo(Math.max(LEAST, unfilled));
    }

    @Test
    void theTextColoursHoldOnEverySurfaceTheyMayBeOn() {
        for (Color ground : List.of(Theme.BG, Theme.SURFACE_1, Theme.SURFACE_2, Theme.SURFACE_3)) {
            assertThat(Colours.contrast(Theme.HI, ground)).isGreaterThan(11.6);
            assertThat(Colours.contrast(Theme.MID, ground)).isGreaterThan(7.9);
        }
        for (Color ground : List.of(Theme.BG, Theme.SURFACE_1, Theme.SURFACE_2)) {
            assertThat(Colours.contrast(Theme.LO, ground)).isGreaterThan(7.4);
        }
        assertThat(Colours.contrast(Theme.ERROR, Theme.BG)).isGreaterThan(LEAST);
    }
}
