package backboard.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.checkin.KeypadEntry.Part;
import backboard.kiosk.Prefill;
import backboard.kiosk.TestGym;
import backboard.training.Effort;
import backboard.training.Language;
import backboard.training.Unit;
import backboard.training.Weight;
import backboard.words.Words;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as they are typed, and every limit at both of its sides. */
class KeypadEntryTest {

    private static SetForm form(String exercise) {
        boolean timed = exercise.equals("plank");
        Effort effort = timed ? Effort.seconds(40, Optional.empty()) : Effort.reps(8, Optional.empty());
        return SetForm.of(
                TestGym.LIBRARY.exercise(exercise).orElseThrow(), Unit.KG, Optional.of(new Prefill(effort, false)));
    }

    private static KeypadEntry typed(SetForm form, Part part, String text) {
        KeypadEntry entry = KeypadEntry.of(form, part);
        for (char key : text.toCharArray()) {
            entry = switch (key) {
                case '.' -> entry.point();
                case '-' -> entry.turned();
                case 'u' -> entry.inOtherUnit();
                case '<' -> entry.back();
                default -> entry.type(key - '0');
            };
        }
        return entry;
    }

    private static String trouble(KeypadEntry entry) {
        return entry.checked()
                .trouble()
                .map(why -> why.in(Words.of(Language.ENGLISH)))
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "barbell-bent-over-row | AMOUNT | 0 | Reps go from 1 to 100.",
                "barbell-bent-over-row | AMOUNT | 1 | -",
                "barbell-bent-over-row | AMOUNT | 100 | -",
                "barbell-bent-over-row | AMOUNT | 101 | Reps go from 1 to 100.",
                "plank | AMOUNT | 0 | Time goes from 1 to 3,600 seconds.",
                "plank | AMOUNT | 1 | -",
                "plank | AMOUNT | 3600 | -",
                "plank | AMOUNT | 3601 | Time goes from 1 to 3,600 seconds.",
                "barbell-bent-over-row | LOAD | 0 | -",
                "barbell-bent-over-row | LOAD | 500 | -",
                "barbell-bent-over-row | LOAD | 500.25 | Weight goes from 0 to 500 kg.",
                "barbell-bent-over-row | LOAD | 52.25 | -",
                "barbell-bent-over-row | LOAD | 52.3 | Type it in steps of 0.25 kg.",
                "barbell-bent-over-row | LOAD | u1100 | -",
                "barbell-bent-over-row | LOAD | u1100.5 | Weight goes from 0 to 1,100 lb.",
                "barbell-bent-over-row | LOAD | u45.5 | -",
                "barbell-bent-over-row | LOAD | u45.25 | Type it in steps of 0.5 lb.",
                "pull-up | LOAD | -150 | -",
                "pull-up | LOAD | -150.5 | Help goes from 0 to 150 kg.",
                "pull-up | LOAD | -20.5 | -",
                "pull-up | LOAD | -20.25 | Type it in steps of 0.5 kg.",
                "pull-up | LOAD | -u330 | -",
                "pull-up | LOAD | -u331 | Help goes from 0 to 330 lb."
            })
    void whatIsOutsideIsRefusedWithTheRangeAndWhatIsInsideIsTaken(
            String exercise, Part part, String keys, String sentence) {
        SetForm form = form(exercise);
        KeypadEntry entry = typed(form, part, keys);
        assertThat(trouble(entry)).isEqualTo(sentence == null ? "" : sentence);
    }

    @Test
    void aNumberTakesItsPlaceInTheForm() {
        SetForm row = form("barbell-bent-over-row");
        assertThat(typed(row, Part.AMOUNT, "12").into(row).effort().reps()).hasValue(12);
        assertThat(typed(row, Part.LOAD, "52.25").into(row).effort().weight()).contains(new Weight(52.25, Unit.KG));
        assertThat(typed(row, Part.LOAD, "u45.5").into(row).effort().weight()).contains(new Weight(45.5, Unit.LB));
        SetForm pull = form("pull-up");
        assertThat(typed(pull, Part.LOAD, "-20").into(pull).effort().assistance())
                .contains(new Weight(20, Unit.KG));
        assertThat(typed(pull, Part.LOAD, "10").into(pull).effort().weight()).contains(new Weight(10, Unit.KG));
        assertThat(typed(pull, Part.LOAD, "0").into(pull).effort()).isEqualTo(Effort.reps(8, Optional.empty()));
    }

    @Test
    void noWeightTypedIsNotLoggedWhichIsNotZero() {
        SetForm row = form("barbell-bent-over-row");
        SetForm heavy = typed(row, Part.LOAD, "50").into(row);
        assertThat(typed(heavy, Part.LOAD, "").into(heavy).effort().weight()).isEmpty();
        assertThat(typed(heavy, Part.LOAD, "0").into(heavy).effort().weight()).contains(new Weight(0, Unit.KG));
    }

    @Test
    void typingIsMendedAndEndsAtSixCharacters() {
        SetForm row = form("barbell-bent-over-row");
        assertThat(typed(row, Part.LOAD, "52<").text()).isEqualTo("5");
        assertThat(typed(row, Part.LOAD, "12345678").text()).isEqualTo("123456");
        assertThat(typed(row, Part.LOAD, "5..5").text()).isEqualTo("5.5");
        assertThat(typed(row, Part.LOAD, ".5").text()).isEqualTo("0.5");
        assertThat(typed(row, Part.LOAD, "007").text()).isEqualTo("7");
        assertThat(typed(row, Part.AMOUNT, "1.5").text()).isEqualTo("15");
        assertThat(typed(row, Part.LOAD, "52").clear().text()).isEmpty();
        KeypadEntry refused = typed(row, Part.AMOUNT, "101").checked();
        assertThat(refused.text()).isEqualTo("101");
        assertThat(refused.back().trouble()).isEmpty();
    }
}
