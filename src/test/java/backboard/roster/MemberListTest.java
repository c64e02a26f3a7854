package backboard.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backboard.roster.Entry.Kind;
import backboard.training.Language;
import backboard.words.Phrase;
import backboard.words.Words;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of the text of a list, whoever wrote it. */
class MemberListTest {

    private static final Row MIA = new Row(2, OptionalInt.of(104), "Mia", "Kent", Optional.of("04A1B2C3"), "Iron Fox");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first name,last name,number,card,alias\nMia,Kent,104,04A1B2C3,Iron Fox",
                "First_Name;LAST NAME;Member No.;Card number;Nickname\r\nMia;Kent;0104;04:a1:b2:c3;Iron Fox\r\n",
                "Nombre;Apellidos;Número de socio;Tarjeta;Apodo\nMia;Kent;104;04 A1 B2 C3;Iron Fox\n",
                "alias,card,email,number,name\nIron Fox,04a1b2c3,mia@example.org,104,Mia Kent\n",
                "\"alias\",\"number\",\"nombre completo\",\"rfid\"\n\"Iron Fox\",\" 104 \",\"  Mia   Kent\",\"04A1B2C3\"",
                "Number,Name,Surname,Tag,Alias\n104,Mia,Kent,04-A1-B2-C3,Iron Fox",
                "First name,Name,Nº,Tag,Alias\nMia,Kent,104,04A1B2C3,Iron Fox"
            })
    void columnsAreKnownByTheirHeadInAnyOrder(String text) {
        MemberList list = MemberList.read(text);
        assertThat(list.wrong()).isEmpty();
        assertThat(list.rows()).containsExactly(MIA);
    }

    @Test
    void whatNothingIsMadeOfIsTold() {
        MemberList list = MemberList.read("email,name,first name,last name\nx,Mia K,Mia,Kent\n");
        assertThat(list.passedOver()).containsExactly("email", "name");
        assertThat(list.rows().get(0).fullName()).isEqualTo("Mia Kent");
    }

    @Test
    void linesAreNumberedAsAnEditorDoes() {
        MemberList list = MemberList.read("\r\nname,number\r\n\r\nMia,1\r\n  \r\n\"Tom\nB\",2\r\n,3\r\n Eve ,x\n");
        assertThat(list.rows()).extracting(Row::line).containsExactly(4);
        assertThat(list.wrong()).extracting(Entry::line).containsExactly(6, 8, 9);
        assertThat(said(list))
                .isEqualTo("“Tom?B” holds a character that cannot be seen; type it anew.|"
                        + "There is no first name; add it, or take the line out.|"
                        + "“x” is no member number; write 1 to 999999, or leave it empty for the next free one.");
    }

    private static String said(MemberList list) {
        return list.wrong().stream()
                .map(entry -> entry.sentence().in(Words.of(Language.ENGLISH)))
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mia,Kent,0,,          | “0” is no member number",
                "Mia,Kent,-4,,         | “-4” is no member number",
                "Mia,Kent,1e3,,        | “1e3” is no member number",
                "Mia,Kent,1000000,,    | “1000000” is no member number",
                "Mia,Kent,,12345,      | “12345” is no card number",
                "Mia,Kent,,4.7E+12,    | “4.7E+12” is no card number",
                "Mia,Kent,,Ä4A1B2C3,   | “Ä4A1B2C3” is no card number",
                "Mia,Kent,,,mia        | The alias “mia” is the real name",
                "Mia,Kent,,,MÍA  kent  | The alias “MÍA kent” is the real name",
                "Mia,Kent,,,abcdefghijklmnopqrstu | The alias “abcdefghijklmnopqrstu” is longer than 20",
                "Mia,Kent,,,,extra     | There is “extra” beyond the last column",
                "=1+2,Kent,,,          | “=” is no part of a name",
                "Mia,Kent;104,,,       | “;” is no part of a name",
                "\"Kent, Mia\",,,,     | “,” is no part of a name",
                "\u00A0,Kent,,,       | There is no first name"
            })
    void aWrongLineSaysWhatIsWrongAndHowToMendIt(String line, String sentence) {
        MemberList list = MemberList.read("first,last,number,card,alias\n" + line + "\n");
        assertThat(list.rows()).isEmpty();
        assertThat(said(list)).startsWith(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mi\u202Ea", "Mi\u0007a", "Mi\u0000a", "Mi\u2066a", "Mi\uFEFFa", "Mi\u0085a"})
    void charactersThatCannotBeSeenAreRefusedAndNotShown(String name) {
        MemberList list = MemberList.read("name\n" + name + "\n");
        assertThat(said(list)).isEqualTo("“Mi?a” holds a character that cannot be seen; type it anew.");
        assertThat(list.wrong())
                .extracting(Entry::kind, Entry::who)
                .containsExactly(org.assertj.core.api.Assertions.tuple(Kind.WRONG, "Mi?a"));
    }

    @Test
    void namesHaveFortyLettersAtMostAndAccentsAreOneLetter() {
        String most = "é".repeat(40);
        assertThat(MemberList.read("first,last\n" + most + "," + "e\u0301".repeat(40) + "\n")
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.lastName()).isEqualTo(most));
        assertThat(said(MemberList.read("first,last\nMia," + "x".repeat(41) + "\n")))
                .isEqualTo("“xxxxxxxxxxxxxxxxxxxxxxxx…” is longer than 40 letters; shorten it.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                              | The file is empty; save the list again.",
                "' \\n '                         | The file is empty; save the list again.",
                "'name,number\\n'                | The file has a header and nobody below it; add a line for each member.",
                "'Mia,104\\nTom,105\\n'          | The first line names no column of names; head one of them “name”, or two of them “first name” and “last name”.",
                "'last name,number\\nKent,1'     | The first line names no column of names; head one of them “name”, or two of them “first name” and “last name”.",
                "'name,number,no\\nMia,1,1'      | Two columns are headed like “no”; keep one of them.",
                "'name,number\\nMia,1\\n\"Tom,2\\nEve,3\\n' | A quotation mark in or after line 3 is left open or in the wrong place; mend it and save the file again.",
                "'name,number\\n\"Mia\" K,1\\n'  | A quotation mark in or after line 2 is left open or in the wrong place; mend it and save the file again."
            })
    void aListThatCannotBeReadIsOneSentence(String text, String sentence) {
        assertThatThrownBy(() -> MemberList.read(text.replace("\\n", "\n")))
                .isInstanceOfSatisfying(
                        ListMistakeException.class,
                        mistake -> assertThat(mistake.phrase().in(Words.of(Language.ENGLISH)))
                                .isEqualTo(sentence));
    }

    @Test
    void fiveThousandMembersAreReadAndOneMoreIsTooMany() {
        String most = IntStream.rangeClosed(1, 5000)
                .mapToObj(i -> "Mia," + i + "\n")
                .collect(Collectors.joining("", "name,number\n", ""));
        assertThat(MemberList.read(most).rows()).hasSize(5000);
        assertThatThrownBy(() -> MemberList.read(most + "Tom,5001\n"))
                .isInstanceOfSatisfying(
                        ListMistakeException.class,
                        mistake -> assertThat(mistake.phrase()).isEqualTo(Phrase.of("roster.too-many", 5000)));
    }
}
