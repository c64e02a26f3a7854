package backboard.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.checkin.JoinForm.Field;
import backboard.kiosk.Guise;
import backboard.look.Since;
import backboard.training.Member;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is typed: numbers and names; and how time passes for a page. */
class FormsTest {

    private static final People PEOPLE = new People(Samples.members(3), java.util.Map.of(), java.time.ZoneOffset.UTC);

    private static NumberEntry number(int... digits) {
        NumberEntry entry = NumberEntry.EMPTY;
        for (int digit : digits) {
            entry = entry.type(digit);
        }
        return entry;
    }

    private static JoinForm typed(JoinForm form, String text) {
        JoinForm next = form;
        for (int character : text.codePoints().toArray()) {
            next = next.type(character);
        }
        return next;
    }

    @Test
    void aNumberFindsItsOwner() {
        assertThat(number(1, 0, 2).find(PEOPLE)).map(Guise::name).contains("Ruben S.");
        assertThat(number(0, 1, 0, 2).find(PEOPLE)).isPresent();
        assertThat(number(4, 2).find(PEOPLE)).isEmpty();
        assertThat(NumberEntry.EMPTY.find(PEOPLE)).isEmpty();
    }

    @Test
    void anUnknownNumberSaysSoAndCanBeMended() {
        NumberEntry unknown = number(4, 2).unknown();
        assertThat(unknown.sentence()).isEqualTo("No member has number 42.");
        assertThat(unknown.digits()).isEqualTo("42");
        assertThat(unknown.back()).isEqualTo(number(4));
        // Back mends it; a digit begins the next try.
        assertThat(unknown.type(1)).isEqualTo(number(1));
        assertThat(NumberEntry.EMPTY.back()).isEqualTo(NumberEntry.EMPTY);
    }

    @Test
    void aNumberHasSixDigitsAtMost() {
        assertThat(number(9, 9, 9, 9, 9, 9, 9, 9).digits()).isEqualTo("999999");
    }

    @Test
    void eachWordOfANameBeginsWithACapital() {
        assertThat(typed(JoinForm.EMPTY, "mia").firstName()).isEqualTo("Mia");
        assertThat(typed(JoinForm.EMPTY, "jean-luc").firstName()).isEqualTo("Jean-Luc");
        assertThat(typed(JoinForm.EMPTY, "mary ann").firstName()).isEqualTo("Mary Ann");
        assertThat(typed(JoinForm.EMPTY, "o'neil").firstName()).isEqualTo("O'Neil");
        assertThat(typed(JoinForm.EMPTY, "McKay").firstName()).isEqualTo("McKay");
        assertThat(typed(JoinForm.EMPTY, "élodie").firstName()).isEqualTo("Élodie");
    }

    @Test
    void whatIsNoNameIsNotTyped() {
        assertThat(typed(JoinForm.EMPTY, " -'").firstName()).isEmpty();
        assertThat(typed(JoinForm.EMPTY, "<b>mia</b>\u202e;").firstName()).isEqualTo("Bmiab");
        assertThat(typed(JoinForm.EMPTY, "mary  --ann").firstName()).isEqualTo("Mary Ann");
        assertThat(typed(JoinForm.EMPTY, "x".repeat(60)).firstName()).hasSize(Member.LONGEST_NAME);
    }

    @Test
    void theLastInitialIsOneLetterAndALaterOneTakesItsPlace() {
        JoinForm form = typed(JoinForm.EMPTY, "mia").in(Field.LAST_INITIAL);
        assertThat(typed(form, "k").lastInitial()).isEqualTo("K");
        assertThat(typed(form, "kx-3").lastInitial()).isEqualTo("X");
        assertThat(typed(form, "k").back().lastInitial()).isEmpty();
        assertThat(typed(form, "k").firstName()).isEqualTo("Mia");
    }

    @Test
    void aFirstNameIsEnoughAndTheWallIsNotAllowedToShowItUnlessSomebodySaysSo() {
        assertThat(JoinForm.EMPTY.canJoin()).isFalse();
        assertThat(JoinForm.EMPTY.onWall()).isFalse();
        JoinForm form = typed(JoinForm.EMPTY, "m");
        assertThat(form.canJoin()).isTrue();
        assertThat(form.back().canJoin()).isFalse();
        assertThat(form.onWall(true).onWall()).isTrue();
    }

    @Test
    void backspaceTakesAWholeCharacter() {
        JoinForm rare = typed(JoinForm.EMPTY, "a𠮷");
        assertThat(rare.firstName()).isEqualTo("A𠮷");
        assertThat(rare.back().firstName()).isEqualTo("A");
    }

    @Test
    void aClockSetBackStartsTheWaitAgainAndNothingWaitsForAnHour() {
        Since since = new Since();
        Instant noon = Instant.parse("2026-11-23T12:00:00Z");
        assertThat(since.at(noon)).isZero();
        assertThat(since.at(noon.plusSeconds(5))).isEqualTo(Duration.ofSeconds(5));
        assertThat(since.at(noon.minusSeconds(3600))).isZero();
        assertThat(since.at(noon.minusSeconds(3598))).isEqualTo(Duration.ofSeconds(2));
        since.restart();
        assertThat(since.at(noon)).isZero();
    }
}
