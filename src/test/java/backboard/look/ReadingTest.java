package backboard.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rule beside examples worked by hand. One minute of arc at 1 m is 0.29089 mm. */
class ReadingTest {

    private static final double INCH = 25.4;
    private static final Reading AT_FIVE_METRES = on(1920, 1080, 65, 5);

    private static Reading on(int width, int height, double inches, double metres) {
        return Reading.of(new Sheet(width, height), inches * INCH, metres * 1000);
    }

    /**
     * 65 in are 1651 mm. Of 16:9 the height is 9 / √(16² + 9²) = 9 / 18.358 = 0.49026 of the diagonal: 809.4 mm, and a 1080th of that is
     * 0.7495 mm. Of 32:9 it is 9 / 33.242 = 0.27075: 447.0 mm, 0.4139 mm. Of 4:3, 3 / 5: 990.6 mm, 0.9172 mm. A standing 16:9 is as wide
     * as the lying one is high.
     */
    @ParameterizedTest
    @CsvSource({
        "1920, 1080, 0.7495",
        "3840, 2160, 0.7495",
        "1280, 720, 0.7495",
        "1080, 1920, 0.7495",
        "3840, 1080, 0.4139",
        "1600, 1200, 0.9172",
    })
    void aUnitIsAsHighAsTheShapeOfTheScreenMakesIt(int width, int height, double millimetres) {
        assertThat(on(width, height, 65, 5).millimetresPerU()).isCloseTo(millimetres, within(.00005));
    }

    /** A caption: 28 u × 0.70 × 0.7495 mm = 14.69 mm. A cue: 52 × 0.70 × 0.7495 = 27.28 mm. */
    @Test
    void capitalsAreSevenTenthsOfTheType() {
        assertThat(AT_FIVE_METRES.capital(28)).isCloseTo(14.69, within(.005));
        assertThat(AT_FIVE_METRES.capital(52)).isCloseTo(27.28, within(.005));
    }

    /** At 5 m a minute of arc is 1.4544 mm: 14.69 mm are 10.1 minutes, 27.28 mm are 18.8, and 118 u (61.9 mm) are 42.6. */
    @ParameterizedTest
    @CsvSource({"28, 10.10", "52, 18.76", "118, 42.57"})
    void aTextFillsLessOfTheEyeTheFartherItIs(double size, double minutes) {
        assertThat(AT_FIVE_METRES.arcMinutes(size)).isCloseTo(minutes, within(.01));
        assertThat(on(1920, 1080, 65, 10).arcMinutes(size)).isCloseTo(minutes / 2, within(.005));
    }

    /**
     * At 5 m: 10 minutes are 14.54 mm, which is 14.54 / 0.70 / 0.7495 = 27.7 u; 16 are 23.27 mm or 44.4 u; 20 are 29.09 mm or 55.4 u. At
     * 4 m on 75 in (0.8648 mm per u): 8, 12.8 and 16 of those minutes, 11.64, 18.62 and 23.27 mm, or 19.2, 30.8 and 38.4 u.
     */
    @ParameterizedTest
    @CsvSource({
        "65, 5, INCIDENTAL, 27.7",
        "65, 5, SUPPORTING, 44.4",
        "65, 5, ESSENTIAL, 55.4",
        "75, 4, INCIDENTAL, 19.2",
        "75, 4, SUPPORTING, 30.8",
        "75, 4, ESSENTIAL, 38.4",
    })
    void theSmallestTypeFollowsFromTheAngle(double inches, double metres, Importance importance, double size) {
        Reading reading = on(1920, 1080, inches, metres);

        assertThat(reading.smallest(importance)).isCloseTo(size, within(.05));
        assertThat(reading.reads(size + .1, importance)).isTrue();
        assertThat(reading.reads(size - .1, importance)).isFalse();
    }

    /** 14.69 mm fill 16 minutes (0.0046542) at 14.69 / 0.0046542 = 3157 mm, 10 minutes (0.0029089) at 5050 mm. */
    @Test
    void theFarthestPlaceIsWhereTheTypeIsTheSmallest() {
        assertThat(AT_FIVE_METRES.farthest(28, Importance.SUPPORTING)).isCloseTo(3157, within(1.));
        assertThat(AT_FIVE_METRES.farthest(28, Importance.INCIDENTAL)).isCloseTo(5050, within(1.));
    }

    @ParameterizedTest
    @EnumSource(Importance.class)
    void sizeDistanceAndAngleAgree(Importance importance) {
        double smallest = AT_FIVE_METRES.smallest(importance);

        assertThat(AT_FIVE_METRES.farthest(smallest, importance)).isCloseTo(5000, within(1e-6));
        assertThat(AT_FIVE_METRES.arcMinutes(smallest)).isCloseTo(importance.arcMinutes(), within(1e-9));
    }

    /** On 65 in the 28 u of a caption fill 16 minutes at 3.157 m, the 52 u of a cue at 27.28 / 0.0046542 = 5862 mm. */
    @ParameterizedTest
    @CsvSource({
        "65, 3.15, DENSE",
        "65, 3.17, NORMAL",
        "65, 5, NORMAL",
        "65, 5.85, NORMAL",
        "65, 5.87, SPARSE",
        "32, 3, SPARSE",
        "110, 5, DENSE",
    })
    void theLayoutGetsSparserWithTheDistanceAndDenserWithTheScreen(double inches, double metres, Density density) {
        assertThat(Density.of(on(1920, 1080, inches, metres))).isEqualTo(density);
        assertThat(Density.of(on(3840, 2160, inches, metres))).isEqualTo(density);
    }
}
