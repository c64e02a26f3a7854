package backboard.keys;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.keys.Scanner.Heard;
import backboard.keys.Scanner.Kind;
import backboard.keys.Scanner.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader and a person at the same keys. */
class ScannerTest {

    private static final int PERSON_MS = 90;

    private final Scanner<String> scanner = new Scanner<>();
    private final List<String> delivered = new ArrayList<>();
    private final List<String> cards = new ArrayList<>();
    private long nowMs = 1_000_000;

    private void hear(Kind kind, char character) {
        Stroke stroke = new Stroke(kind, Character.toUpperCase(character), character, nowMs);
        Heard<String> heard = scanner.hear(kind + " " + character, stroke);
        note(heard);
    }

    private void note(Heard<String> heard) {
        delivered.addAll(heard.typed());
        heard.card().ifPresent(cards::add);
    }

    private void keys(String text, int gapMs) {
        text.chars().forEach(character -> {
            hear(Kind.PRESSED, (char) character);
            hear(Kind.TYPED, (char) character);
            hear(Kind.RELEASED, (char) character);
            nowMs += gapMs;
        });
    }

    private void silence() {
        note(scanner.silence());
        nowMs += 1_000;
    }

    private String typed() {
        StringBuilder typed = new StringBuilder();
        delivered.stream()
                .filter(key -> key.startsWith("TYPED"))
                .forEach(key -> typed.append(key.charAt(key.length() - 1)));
        return typed.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 29, 30})
    void aCardIsReadWhateverTheSpeedAndNoKeyOfItComesOut(int gapMs) {
        keys("A1B2C3D4\n", gapMs);
        silence();
        assertThat(cards).containsExactly("A1B2C3D4");
        assertThat(delivered).isEmpty();
    }

    @Test
    void slowerKeysAreAPersonsAndComeOutInTheirOrder() {
        keys("A1B2C3D4\n", 31);
        silence();
        assertThat(cards).isEmpty();
        assertThat(typed()).isEqualTo("A1B2C3D4\n");
        assertThat(delivered).hasSize(27).startsWith("PRESSED A", "TYPED A", "RELEASED A", "PRESSED 1");
    }

    @Test
    void aPersonsKeyComesOutInTheSilenceAfterIt() {
        hear(Kind.PRESSED, 'm');
        hear(Kind.TYPED, 'm');
        assertThat(delivered).isEmpty();
        silence();
        assertThat(delivered).containsExactly("PRESSED m", "TYPED m");
        hear(Kind.RELEASED, 'm');
        assertThat(delivered).hasSize(3);
    }

    @Test
    void twoKeysRolledIntoOneAreStillAPersons() {
        keys("mi", 12);
        nowMs += PERSON_MS;
        keys("a", PERSON_MS);
        silence();
        assertThat(typed()).isEqualTo("mia");
    }

    @Test
    void lowerCaseIsReadAsCapitalsAndTabEndsACardToo() {
        keys("ab12cd\r\n", 5);
        silence();
        keys("XY99ZZ\t", 5);
        silence();
        assertThat(cards).containsExactly("AB12CD", "XY99ZZ");
        assertThat(delivered).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ABC12\n", "A-1234567\n", "ÄBC12345\n", "123456789012345678901234567890123\n", "https://x.yz\n"})
    void whatIsNoCardIsDroppedAndTypesNothing(String garbage) {
        keys(garbage, 5);
        silence();
        keys("NEXT01\n", 5);
        assertThat(cards).containsExactly("NEXT01");
        assertThat(delivered).isEmpty();
    }

    @Test
    void theShortestAndTheLongestCardAreRead() {
        keys("ABC123\n", 5);
        silence();
        keys("12345678901234567890123456789012\n", 5);
        assertThat(cards).containsExactly("ABC123", "12345678901234567890123456789012");
    }

    @Test
    void controlCodesInsideACardAreDropped() {
        keys("\u0002AB\u001b12\u0005CD\u0003\n", 5);
        silence();
        assertThat(cards).containsExactly("AB12CD");
        assertThat(delivered).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0005\n", "\u0011A", "\u0005\u0012", "\u0005\t", "1\u0011"})
    void aHotkeyThatIsNotAloneIsAReaders(String garbage) {
        keys(garbage, 5);
        silence();
        assertThat(delivered).isEmpty();
        keys("\u0011", PERSON_MS);
        silence();
        assertThat(typed()).isEqualTo("\u0011");
    }

    @Test
    void halfACardTimesOutAndDoesNotSpoilTheNext() {
        keys("A1B2C3", 5);
        silence();
        keys("D4E5F6\n", 5);
        silence();
        assertThat(cards).containsExactly("D4E5F6");
        assertThat(delivered).isEmpty();
    }

    @Test
    void anEnterOfAPersonRightAfterACardTimedOutIsTheirs() {
        keys("A1B2C3", 5);
        silence();
        keys("\n", PERSON_MS);
        silence();
        assertThat(cards).isEmpty();
        assertThat(typed()).isEqualTo("\n");
    }

    @Test
    void aFirstKeyThatCameOutTooEarlyStillBelongsToItsCard() {
        hear(Kind.PRESSED, 'A');
        hear(Kind.TYPED, 'A');
        note(scanner.silence());
        nowMs += 20;
        keys("1B2C3D\n", 5);
        silence();
        assertThat(cards).containsExactly("A1B2C3D");
        assertThat(typed()).isEqualTo("A");
    }

    @Test
    void shiftAndArrowsArePassedOnAtOnceAndKeepTheirPlace() {
        hear(Kind.PRESSED, Stroke.NO_CHARACTER);
        assertThat(delivered).hasSize(1);
        hear(Kind.PRESSED, 'm');
        hear(Kind.RELEASED, Stroke.NO_CHARACTER);
        assertThat(delivered).hasSize(1);
        silence();
        assertThat(delivered)
                .containsExactly("PRESSED " + Stroke.NO_CHARACTER, "PRESSED m", "RELEASED " + Stroke.NO_CHARACTER);
    }

    @Test
    void aMillionCharactersWithoutAnEndAreForgottenAndTheNextCardIsRead() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000_000; i++) {
            hear(Kind.TYPED, (char) random.nextInt(0x250));
            nowMs += 1;
        }
        for (int i = 0; i < 100_000; i++) {
            hear(Kind.TYPED, '\u0001');
        }
        silence();
        assertThat(delivered).isEmpty();
        assertThat(scanner.isHolding()).isFalse();
        cards.clear();
        keys("A1B2C3D4\n", 5);
        assertThat(cards).containsExactly("A1B2C3D4");
    }

    @Test
    void aClockSetBackBeginsAnew() {
        keys("ABC", 5);
        nowMs -= 3_600_000;
        keys("m", PERSON_MS);
        silence();
        assertThat(typed()).isEqualTo("m");
    }
}
