package backboard.wall;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.State;
import backboard.look.Legible;
import backboard.look.Placed;
import backboard.look.Role;
import backboard.snapshot.Picture;
import backboard.training.Phase;
import backboard.wall.WallTextTest.Wall;
import java.awt.Dimension;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** In the grid of all stations no text is cut or lies on another, however many stations and people there are. */
class StationsTextTest {

    private static final double FLOOR = 28;
    private static final int[] COUNTS = {1, 2, 3, 4, 5, 7, 8, 9, 10, 13, 15, 16, 20};
    private static final int[] PEOPLE = {0, 1, 3, 12};
    private static final List<Phase> PHASES =
            List.of(Phase.READY, Phase.REST, Phase.TRANSITION, Phase.ROUND_REST, Phase.WORK);

    static Stream<Wall> walls() {
        return WallTextTest.walls();
    }

    @ParameterizedTest
    @MethodSource("walls")
    void oneToTwentyStationsFitWithAnyNumberOfPeople(Wall wall) {
        for (int stations : COUNTS) {
            for (int people : PEOPLE) {
                check(wall, stations, 0, Phase.WORK, people);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("walls")
    void everyPhaseFits(Wall wall) {
        for (int stations : COUNTS) {
            for (Phase phase : PHASES) {
                if (StationsStates.has(stations, phase)) {
                    check(wall, stations, 20, phase, -1);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("walls")
    void everyExerciseOfTheLibraryFits(Wall wall) {
        for (int stations : new int[] {4, 8, 10, 15, 20}) {
            for (int from = 0; from < StationsStates.LIBRARY.size(); from += stations) {
                check(wall, stations, from, Phase.WORK, -1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080, 4", "1920, 1080, 8", "1280, 720, 7", "3840, 1080, 8", "1080, 1920, 8", "1080, 1920, 9"})
    void whereThereIsRoomEveryStationHasItsCue(int width, int height, int stations) {
        for (int from = 0; from < StationsStates.LIBRARY.size(); from += stations) {
            List<String> cues =
                    texts(new Dimension(width, height), StationsStates.state(stations, from, Phase.WORK, 1_000, 1))
                            .stream()
                            .filter(text -> text.role() == Role.CUES)
                            .map(Placed::text)
                            .toList();
            for (int i = 0; i < stations; i++) {
                List<String> all = StationsStates.LIBRARY
                        .get((from + i) % StationsStates.LIBRARY.size())
                        .cues();
                assertThat(String.join(" ", cues)).contains(all.get(Math.min(1, all.size() - 1)));
            }
        }
    }

    private static void check(Wall wall, int stations, int from, Phase phase, int people) {
        List<Placed> texts =
                texts(wall.size(), StationsStates.state(wall.language(), stations, from, phase, 1_000, people));
        String what = phase + ", " + stations + " stations from " + from + ", people " + people;
        Legible.check(what, texts, wall.size(), FLOOR);
        assertThat(texts).as(what).noneMatch(text -> text.role() == Role.NEAR);
        assertThat(texts.stream().filter(text -> text.role() == Role.PLACE).map(Placed::text))
                .as(what)
                .hasSize(stations)
                .contains(String.valueOf(stations));
    }

    private static List<Placed> texts(Dimension size, State state) {
        WallPanel[] panel = new WallPanel[1];
        Picture.of(size, () -> {
            panel[0] = new WallPanel();
            panel[0].show(state);
            return panel[0];
        });
        return panel[0].texts();
    }
}
