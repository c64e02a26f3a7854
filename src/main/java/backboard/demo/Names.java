package backboard.demo;

import java.util.ArrayList;
import java.util.List;

/** Names for people who do not exist: short and long ones, from many languages, so that a wall is tried with both. */
final class Names {

    private static final String FIRST = """
            Mia, Liam, Noah, Emma, Olivia, Elias, Ava, Lucas, Hannah, Felix, Sophie, Jonas, Lea, Paul, Clara, Anton, Ida, Emil,
            Frieda, Oskar, Greta, Moritz, Johanna, Ben, Maximiliana-Josephine, Søren, Zoë, Nguyễn, Björn, Åsa, Øyvind, Maja, Sigrid,
            Nils, Astrid, Freja, Eero, Aino, Jūratė, Kārlis, Łukasz, Agnieszka, Zbigniew, Małgorzata, Jiří, Žofie, Ondřej, Zsófia,
            Bálint, Ștefan, Ioana, Desislava, Dragan, Jelena, Luka, Ana, Anđela, Eleni, Dimitris, Aikaterini, Giulia, Matteo,
            Francesca, Alessandro, Niccolò, José, María, Iñigo, Nerea, Martí, João, Inês, Gonçalo, Beatriz, Thiago, Valentina,
            Alejandro, Ximena, Camila, Guillermo, Chloé, Théo, Maëlle, François, Amélie, Jean-Baptiste, Noor, Sem, Fleur, Joost,
            Maud, Siobhán, Oisín, Niamh, Rhys, Angharad, Callum, Isla, Grace, Jack, Ruby, Theodore, Abigail, Ethan, Harper, Mason,
            Ayşe, Mehmet, Çağla, Emre, Leyla, Omar, Fatima, Yusuf, Amina, Tariq, Layla, Dariush, Shirin, Noa, Eitan, Tamar, Aarav,
            Priya, Rohan, Ananya, Lakshmi, Arjun, Wei, Li, Xin-Yi, Jun, Yuki, Haruto, Sakura, Kenji, Min-jun, Seo-yeon, Linh, Thảo,
            Putri, Aroha, Tane, Kofi, Ama, Chidi, Ngozi, Oluwaseun, Thandiwe, Sipho, Zanele, Amara, Kwame, Nia, Bartholomew,
            Konstantina, Alexandrina, Wilhelmina, Al, Bo, Jo
            """;

    /** As often as last names begin with it, roughly; a few are not of the English alphabet. */
    private static final String INITIALS = "SSSSMMMMBBBBKKKKHHHWWWGGGLLLRRRPPPFFDDCCTTAANNJJVVEEOIYZUÖÅČŁ";

    private final Luck luck;
    private final List<String> waiting = new ArrayList<>();

    Names(Luck luck) {
        this.luck = luck;
    }

    /** Nobody is named twice before everybody was named once. */
    String first() {
        if (waiting.isEmpty()) {
            waiting.addAll(firstNames());
            luck.shuffle(waiting);
        }
        return waiting.remove(waiting.size() - 1);
    }

    String lastInitial() {
        int at = luck.between(0, INITIALS.length() - 1);
        return INITIALS.substring(at, at + 1);
    }

    static List<String> firstNames() {
        return List.of(FIRST.strip().split(",\\s+"));
    }
}
