package backboard.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.checkin.JoinForm.Field;
import backboard.kiosk.Guise;
import backboard.look.Since;
import backboard.settings.People;
import backboard.training.Appearance;
import backboard.training.Member;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is typed: numbers and names; and how time passes for a page. */
class FormsTest {

    private static final backboard.checkin.People PEOPLE = new backboard.checkin.People(Samples.members(3), Map.of());

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
        assertThat(number(1, 0, 2).find(PEOPLE)).map(Guise::name).contains("Ruben H.");
        assertThat(number(0, 1, 0, 2).find(PEOPLE)).isPresent();
        assertThat(number(4, 2).find(PEOPLE)).isEmpty();
        assertThat(NumberEntry.EMPTY.find(PEOPLE)).isEmpty();
    }

    @Test
    void anUnknownNumberSaysSoAndCanBeMended() {
        NumberEntry unknown = number(4, 2).tried();
        assertThat(unknown.unknown()).isTrue();
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
    void lastNameAndAliasAreTypedLikeTheFirst() {
        JoinForm form = typed(typed(JoinForm.EMPTY, "mia").in(Field.LAST_NAME), "kent-o’neil");
        assertThat(form.lastName()).isEqualTo("Kent-O’Neil");
        assertThat(form.back().lastName()).isEqualTo("Kent-O’Nei");
        assertThat(form.firstName()).isEqualTo("Mia");
        assertThat(typed(form.in(Field.ALIAS), "x".repeat(60)).alias()).hasSize(Member.LONGEST_ALIAS);
        assertThat(typed(form.in(Field.NONE), "q")).isEqualTo(form.in(Field.NONE));
    }

    @Test
    void lettersOfManyLanguagesAreTakenAndSharpSStaysWhatItIs() {
        assertThat(typed(JoinForm.EMPTY, "weiß").firstName()).isEqualTo("Weiß");
        assertThat(typed(JoinForm.EMPTY, "ß").firstName()).isEqualTo("ß");
        assertThat(typed(JoinForm.EMPTY, "żaneta").firstName()).isEqualTo("Żaneta");
        assertThat(typed(JoinForm.EMPTY, "İbrahİm").firstName()).isEqualTo("İbrahim");
        assertThat(typed(JoinForm.EMPTY, "şule ğ").firstName()).isEqualTo("Şule Ğ");
    }

    @Test
    void aFirstNameIsEnoughAndOthersSeeNoNameUnlessSomebodySaysSo() {
        assertThat(JoinForm.EMPTY.canJoin()).isFalse();
        assertThat(JoinForm.EMPTY.appearance()).isEqualTo(Appearance.COLOUR);
        JoinForm form = typed(JoinForm.EMPTY, "m");
        assertThat(form.canJoin()).isTrue();
        assertThat(form.back().canJoin()).isFalse();
        JoinForm hidden = form.appearing(Appearance.ALIAS);
        assertThat(hidden.canJoin()).isFalse();
        assertThat(typed(hidden.in(Field.ALIAS), "fox").canJoin()).isTrue();
    }

    @Test
    void thePreviewShowsWhatTheWallWillShow() {
        JoinForm form = typed(typed(JoinForm.EMPTY, "mia").in(Field.LAST_NAME), "kent");
        JoinForm fox = typed(form.in(Field.ALIAS), "fox");
        assertThat(preview(form, Appearance.NAME)).isEqualTo("Mia K.");
        assertThat(preview(form, Appearance.INITIALS)).isEqualTo("MK");
        assertThat(preview(fox, Appearance.ALIAS)).isEqualTo("Fox");
        assertThat(preview(form, Appearance.COLOUR)).doesNotContain("Mia", "MK");
        assertThat(preview(form, Appearance.INVISIBLE)).isEmpty();
        People full = new People(People.Names.FULL, true);
        assertThat(form.preview(Appearance.NAME, full, Samples.manner()).name()).isEqualTo("Mia Kent");
    }

    private static String preview(JoinForm form, Appearance appearance) {
        return form.preview(appearance, new People(People.Names.INITIAL, true), Samples.manner())
                .name();
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
