package backboard.poster;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.TestGym;
import backboard.look.Area;
import backboard.look.Legible;
import backboard.look.Placed;
import backboard.look.Sheet;
import backboard.settings.Paper;
import backboard.training.Circuit;
import backboard.training.Language;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing on paper is cut, lies on another text or leaves its cell, whatever the circuit. */
class PosterFitTest {

    /** 6 points, in u of either paper. */
    private static final double SMALL_PRINT = 10.5;

    static Stream<Arguments> shipped() {
        return Stream.of(Language.values())
                .flatMap(language -> TestGym.LIBRARY.circuits().keySet().stream()
                        .flatMap(id -> Stream.of(Paper.values()).map(paper -> Arguments.of(id, language, paper))));
    }

    static Stream<Arguments> longest() {
        return Stream.of(Language.values())
                .flatMap(language -> IntStream.rangeClosed(1, Circuit.MOST_STATIONS)
                        .mapToObj(stations ->
                                Arguments.of(stations, language, stations % 2 == 0 ? Paper.LETTER : Paper.A4)));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("shipped")
    void everyShippedCircuitFits(String id, Language language, Paper paper) {
        Circuit circuit = TestGym.LIBRARY.in(language).circuit(id).orElseThrow();
        Handout handout = Papers.of(circuit, language, paper);

        List<Placed> poster = page(Posters.poster(handout), 0);

        fits(handout, poster, 14);
        assertThat(said(poster))
                .contains(circuit.name(), "Harbour Strength")
                .containsAll(circuit.stations().stream()
                        .map(station -> String.valueOf(station.number()))
                        .toList());
        String all = String.join(" ", said(poster));
        circuit.stations()
                .forEach(station -> assertThat(all)
                        .contains(
                                station.exercise().name(),
                                station.exercise().cues().get(0)));
    }

    @ParameterizedTest(name = "{0} stations {1} {2}")
    @MethodSource("longest")
    void theLongestCircuitFits(int stations, Language language, Paper paper) {
        Handout handout = Papers.of(Papers.longest(language, stations), language, paper);

        List<Placed> poster = page(Posters.poster(handout), 0);

        fits(handout, poster, SMALL_PRINT);
        String all = String.join(" ", said(poster));
        handout.circuit()
                .stations()
                .forEach(station -> assertThat(all).contains(station.exercise().name()));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("shipped")
    void everyCardFits(String id, Language language, Paper paper) {
        Circuit circuit = TestGym.LIBRARY.in(language).circuit(id).orElseThrow();
        cardsFit(Papers.of(circuit, language, paper));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    void theLongestCardsFit(Language language) {
        cardsFit(Papers.of(Papers.longest(language, Circuit.MOST_STATIONS), language, Paper.A4));
    }

    static List<Language> languages() {
        return List.of(Language.values());
    }

    private static void cardsFit(Handout handout) {
        Pages cards = Posters.cards(handout);
        int stations = handout.circuit().stations().size();
        assertThat(cards.count()).isEqualTo((stations + 1) / 2);
        double fold = cards.sheet().heightPx() / 2.0;
        for (int page = 0; page < cards.count(); page++) {
            List<Placed> texts = page(cards, page);
            Legible.check("card " + page, texts, size(cards.sheet()), SMALL_PRINT);
            assertThat(texts)
                    .allSatisfy(text -> assertThat(text.bounds().getMaxY() < fold
                                    || text.bounds().getMinY() > fold)
                            .as(text.text())
                            .isTrue());
        }
        String last = String.join(" ", said(page(cards, cards.count() - 1)));
        handout.circuit()
                .stations()
                .get(stations - 1)
                .exercise()
                .cues()
                .forEach(cue -> assertThat(last).contains(cue));
    }

    /** All texts whole and apart, and each either in one cell or in none. */
    private static void fits(Handout handout, List<Placed> texts, double floor) {
        Poster poster = new Poster(handout);
        Legible.check(handout.circuit().id(), texts, size(poster.sheet()), floor);
        List<Rectangle2D> cells = poster.cells().stream()
                .map(cell -> (Rectangle2D) poster.sheet().pixels(cell))
                .toList();
        assertThat(cells).hasSameSizeAs(handout.circuit().stations());
        assertThat(texts)
                .allSatisfy(text -> assertThat(cells)
                        .as(text.text())
                        .allMatch(cell -> cell.contains(text.bounds()) || !cell.intersects(text.bounds())));
        Area first = poster.cells().get(0);
        assertThat(first.width() * first.height()).as("a cell in u²").isGreaterThan(30_000);
    }

    private static Dimension size(Sheet sheet) {
        return new Dimension(sheet.widthPx(), sheet.heightPx());
    }

    private static List<String> said(List<Placed> texts) {
        return texts.stream().map(Placed::text).toList();
    }

    private static List<Placed> page(Pages pages, int page) {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        try {
            return pages.paint(g, page);
        } finally {
            g.dispose();
        }
    }
}
