package backboard.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTest {

    @ParameterizedTest
    @CsvSource({"65, INCH, 1651", "165, CENTIMETRE, 1650", "5, METRE, 5000", "16, FOOT, 4876.8"})
    void countsInMillimetres(double amount, Length.Unit unit, double millimetres) {
        assertThat(new Length(amount, unit).millimetres()).isCloseTo(millimetres, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"65, INCH, 65 in", "100, CENTIMETRE, 100 cm", "4.5, METRE, 4.5 m", "164, FOOT, 164 ft"})
    void isWrittenAsItsOwnerWouldWriteIt(double amount, Length.Unit unit, String written) {
        assertThat(new Length(amount, unit)).hasToString(written);
    }

    @Test
    void isRoundedToWhatATapeMeasureTells() {
        Length inches = new Length(65, Length.Unit.INCH);
        Length metres = new Length(5, Length.Unit.METRE);

        assertThat(inches.ofMillimetres(2000).roundedUp()).hasToString("79 in");
        assertThat(metres.ofMillimetres(3_157).roundedDown()).hasToString("3.1 m");
        // There and back again is the same length, not a hair more or less.
        for (int tenths = 10; tenths <= 1640; tenths++) {
            Length feet = new Length(tenths / 10.0, Length.Unit.FOOT);
            Length again = feet.ofMillimetres(feet.millimetres());
            assertThat(again.roundedUp()).isEqualTo(feet);
            assertThat(again.roundedDown()).isEqualTo(feet);
        }
    }
}
