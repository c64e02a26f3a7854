package backboard.roster;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a list holds, by the words that head it in English and Spanish. */
enum Column {
    FIRST_NAME("first name", "firstname", "first", "given name", "forename", "nombre de pila", "primer nombre"),
    LAST_NAME("last name", "lastname", "last", "surname", "family name", "apellido", "apellidos"),
    /** First and last name in one cell; the first name alone where there is a column of last names. */
    NAME("name", "full name", "fullname", "nombre", "nombre completo", "nombre y apellidos"),
    NUMBER(
            "number",
            "no",
            "nr",
            "#",
            "member number",
            "member no",
            "membership number",
            "numero",
            "num",
            "numero de socio",
            "no de socio"),
    CARD("card", "card number", "card no", "tag", "rfid", "tarjeta", "numero de tarjeta", "no de tarjeta"),
    ALIAS("alias", "nickname", "shown as", "apodo", "mote");

    private static final Pattern PARTS = Pattern.compile("[\\s_.:/-]+");

    private final List<String> words;

    Column(String... words) {
        this.words = List.of(words);
    }

    /** What a head such as {@code "First_Name"} or {@code "Número de socio"} announces. */
    static Optional<Column> of(String head) {
        String plain = plain(head);
        return Arrays.stream(values())
                .filter(column -> column.words.contains(plain))
                .findFirst();
    }

    /** In small letters without accents, one space between the words. */
    static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return PARTS.matcher(apart).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
