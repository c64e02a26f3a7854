package backboard.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrbitTest {

    private static final Instant START = Instant.parse("2026-11-23T18:00:00Z");

    @ParameterizedTest
    @CsvSource({"0.66667, 3", "1, 4", "2, 8"})
    void inTenMinutesItReachesFourUnitsToBothSides(double unit, int reach) {
        List<Integer> across =
                every(Duration.ofMinutes(10), unit).map(point -> point.x).toList();

        assertThat(across).contains(-reach, reach).allMatch(x -> Math.abs(x) <= reach);
        assertThat(Orbit.reach(unit)).isEqualTo(reach);
    }

    @Test
    void inSeventyMinutesItComesByManyPlaces() {
        assertThat(every(Duration.ofMinutes(70), 1).distinct()).hasSizeGreaterThan(40);
        assertThat(every(Duration.ofMinutes(70), 1).map(point -> point.y)).contains(-4, 4);
    }

    @Test
    void betweenTwoStepsItStandsStillForHalfAMinute() {
        List<Point> minute = every(Duration.ofMinutes(1), 2).toList();

        assertThat(minute.stream().distinct()).hasSize(2);
        assertThat(minute.subList(0, 30).stream().distinct()).hasSize(1);
    }

    @Test
    void aStepIsHardlySeen() {
        List<Point> points = every(Duration.ofMinutes(70), 1).toList();
        for (int i = 1; i < points.size(); i++) {
            assertThat(points.get(i).distance(points.get(i - 1))).isLessThan(2.3);
        }
    }

    /** Second by second. */
    private static Stream<Point> every(Duration time, double unit) {
        return Stream.iterate(START, at -> at.plusSeconds(1))
                .limit(time.toSeconds())
                .map(at -> Orbit.at(at, unit));
    }
}
