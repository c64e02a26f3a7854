package backboard.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest(name = "{0} in {1} s: {2} reps")
    @CsvSource({"2-0-1-1, 40, 10", "1-1-X-0, 40, 13", "X, 40, 26", "2-0-1-1, 3, 0"})
    void repsThatFitAnInterval(String tempo, int seconds, int reps) {
        assertThat(new Tempo(tempo).repsIn(seconds)).hasValue(reps);
    }

    @Test
    void aHoldHasNoReps() {
        assertThat(new Tempo("hold").repsIn(40)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2-0-1", "2-0-1-11", "a-b-c-d", "2-0-1-1-1", "0-0-0-0", "holds", "-1-0-1-1"})
    void otherTemposAreRefused(String tempo) {
        assertThatThrownBy(() -> new Tempo(tempo)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void poundsAreConvertedExactlyAndShownInSteps() {
        assertThat(new Weight(100, Unit.LB).kilograms()).isEqualTo(45.359237, within(1e-9));
        assertThat(new Weight(100, Unit.LB).in(Unit.KG).toString()).isEqualTo("45.5 kg");
        assertThat(new Weight(60, Unit.KG).in(Unit.LB).toString()).isEqualTo("132 lb");
        assertThat(new Weight(52.5, Unit.KG).toString()).isEqualTo("52.5 kg");
        assertThat(new Weight(1100, Unit.LB).in(Unit.KG).toString()).isEqualTo("499 kg");
        assertThat(new Weight(500, Unit.KG).in(Unit.LB).toString()).isEqualTo("1100 lb");
        assertThat(new Weight(52.25, Unit.KG).in(Unit.KG).toString()).isEqualTo("52.25 kg");
    }

    @ParameterizedTest
    @CsvSource({
        "0, KG, true",
        "500, KG, true",
        "500.25, KG, false",
        "-0.25, KG, false",
        "1100, LB, true",
        "1100.5, LB, false"
    })
    void weightsStayInTheirRange(double value, Unit unit, boolean legal) {
        if (legal) {
            assertThat(new Weight(value, unit).value()).isEqualTo(value);
        } else {
            assertThatThrownBy(() -> new Weight(value, unit)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, true", "100, true", "0, false", "101, false"})
    void repsStayInTheirRange(int reps, boolean legal) {
        if (legal) {
            assertThat(Effort.reps(reps, Optional.empty()).reps()).hasValue(reps);
        } else {
            assertThatThrownBy(() -> Effort.reps(reps, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aSetHasEitherRepsOrSeconds() {
        assertThatThrownBy(() -> effort(OptionalInt.of(1), OptionalInt.of(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> effort(OptionalInt.empty(), OptionalInt.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void volumeCountsBothHandsAndBothSidesButNeverHoldsOrBands() {
        // 4 sets of 6 × 75 kg = 1,800 kg
        assertThat(4 * exercise(Load.TOTAL, Sides.BOTH, Mode.REPS).volumeKg(6, 75))
                .isEqualTo(1800);
        assertThat(exercise(Load.PER_HAND, Sides.BOTH, Mode.REPS).volumeKg(10, 20))
                .isEqualTo(400);
        assertThat(exercise(Load.TOTAL, Sides.HALF, Mode.REPS).volumeKg(10, 20)).isEqualTo(400);
        assertThat(exercise(Load.TOTAL, Sides.EACH_REP, Mode.REPS).volumeKg(10, 20))
                .isEqualTo(400);
        assertThat(exercise(Load.PER_HAND, Sides.HALF, Mode.REPS).volumeKg(10, 20))
                .isEqualTo(800);
        assertThat(exercise(Load.BODY_WEIGHT, Sides.BOTH, Mode.REPS).volumeKg(10, 20))
                .isZero();
        assertThat(exercise(Load.BAND, Sides.BOTH, Mode.REPS).volumeKg(10, 20)).isZero();
        assertThat(exercise(Load.TOTAL, Sides.BOTH, Mode.TIME).volumeKg(10, 20)).isZero();
    }

    @Test
    void aBlankWeightHasNoVolumeAndPoundsAreCountedInKilograms() {
        Exercise row = exercise(Load.TOTAL, Sides.BOTH, Mode.REPS);

        assertThat(row.volumeKg(Effort.reps(10, Optional.empty()))).isZero();
        assertThat(row.volumeKg(Effort.reps(10, Optional.of(new Weight(100, Unit.LB)))))
                .isEqualTo(453.59237, within(1e-9));
        assertThat(row.volumeKg(Effort.reps(6, Optional.of(new Weight(75, Unit.KG)))))
                .isEqualTo(450);
    }

    @Test
    void otherAmountsOfTheSameLoadKeepAllElse() {
        Effort done = Effort.reps(10, Optional.of(new Weight(40, Unit.KG)))
                .banded(Optional.of(Band.LIGHT))
                .rated(OptionalDouble.of(8))
                .concerned(Optional.of(Concern.FORM));

        assertThat(done.counted(12).counted(10)).isEqualTo(done);
        assertThat(done.counted(12).reps()).hasValue(12);
        assertThat(Effort.seconds(30, Optional.empty()).counted(35).seconds()).hasValue(35);
    }

    private static Exercise exercise(Load load, Sides sides, Mode mode) {
        Exercise e = Circuits.exercise("e", sides);
        return new Exercise(
                e.id(),
                e.name(),
                e.shortName(),
                e.aka(),
                e.regions(),
                e.pattern(),
                e.primary(),
                e.secondary(),
                e.equipment(),
                e.equipmentNames(),
                e.level(),
                mode,
                load,
                e.sets(),
                e.target(),
                e.restSeconds(),
                e.tempo(),
                sides,
                e.setup(),
                e.cues(),
                e.breath(),
                e.mistakes(),
                e.stop(),
                e.easier(),
                e.harder(),
                e.figure());
    }

    @Test
    void regionsAreNamedAsInTheFiles() {
        assertThat(Region.describe(EnumSet.allOf(Region.class))).isEqualTo("full");
        assertThat(Region.describe(Set.of())).isEqualTo("none");
        assertThat(Region.describe(EnumSet.of(Region.MID, Region.UPPER))).isEqualTo("upper, mid");
    }

    @Test
    void aRegionIsHardFromFourHardSets() {
        List<Station> stations =
                Circuits.circuit(new Timing(0, 40, 0, 0, 3, 0), 2, List.of(), List.of(), Sides.BOTH).stations().stream()
                        .map(s -> new Station(
                                s.number(),
                                s.exercise(),
                                true,
                                s.cap(),
                                s.effort(),
                                s.note(),
                                s.easier(),
                                s.harder(),
                                s.sides()))
                        .toList();

        assertThat(Circuit.workedHard(stations, 2)).containsExactly(Region.MID);
        assertThat(Circuit.workedHard(stations.subList(0, 1), 3)).isEmpty();
        assertThat(Circuit.workedHard(stations.subList(0, 1), 4)).containsExactly(Region.MID);
    }

    @Test
    void aMemberHasAFullAndAShortNameAndInitials() {
        Member mia = Member.of(new UUID(0, 1), 101, "Mia", "Kowalski", Appearance.NAME);
        Member ann = Member.of(new UUID(0, 2), 102, "ann", "", Appearance.COLOUR);
        Member emile = Member.of(new UUID(0, 3), 103, "émile", "öst", Appearance.INITIALS);

        assertThat(mia.fullName()).isEqualTo("Mia Kowalski");
        assertThat(mia.shortName()).isEqualTo("Mia K.");
        assertThat(mia.initials()).isEqualTo("MK");
        assertThat(ann.shortName()).isEqualTo("ann");
        assertThat(ann.initials()).isEqualTo("A");
        assertThat(emile.initials()).isEqualTo("ÉÖ");
    }

    private static Effort effort(OptionalInt reps, OptionalInt seconds) {
        return new Effort(
                reps,
                seconds,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty());
    }
}
