package backboard.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Guise;
import backboard.training.Appearance;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final Guise MIA = Samples.member(101, "Mia", "K");
    private static final Guise ELODIE = Samples.member(103, "Élodie", "D");
    private static final Guise ANNE = Samples.member(104, "Anne-Marie", "Ö");
    private static final Guise LUKASZ = Samples.member(105, "Łukasz", "Ż");
    private static final Guise WANG = Samples.member(106, "王芳", "");
    private static final Guise STRAUSS = Samples.member(107, "Weiß", "");
    private static final Guise ISMAIL = Samples.member(108, "İsmail", "Ş");
    private static final Guise HIDDEN =
            new Guise(new UUID(7, 9), OptionalInt.of(109), "", "", 3, Appearance.INVISIBLE, false);

    private final Search search = new Search(List.of(ANNE, ELODIE, ISMAIL, LUKASZ, MIA, STRAUSS, WANG, HIDDEN));

    @Test
    void theFirstLettersOfAnyPartOfTheNameFind() {
        assertThat(search.find("mi")).containsExactly(MIA);
        assertThat(search.find("k")).containsExactly(MIA);
        assertThat(search.find("mar")).containsExactly(ANNE);
        assertThat(search.find("a")).containsExactly(ANNE);
        assertThat(search.find("ia")).isEmpty();
    }

    @Test
    void severalPartsMayBeTypedInAnyOrder() {
        assertThat(search.find("mia k")).containsExactly(MIA);
        assertThat(search.find("k mia")).containsExactly(MIA);
        assertThat(search.find("a anne")).isEmpty();
        assertThat(search.find("o anne")).containsExactly(ANNE);
        assertThat(search.find("mia x")).isEmpty();
    }

    @Test
    void accentsAreFoldedOnBothSides() {
        assertThat(search.find("elo")).containsExactly(ELODIE);
        assertThat(search.find("ÉLO")).containsExactly(ELODIE);
        assertThat(search.find("lukasz z")).containsExactly(LUKASZ);
        assertThat(search.find("weiss")).containsExactly(STRAUSS);
        assertThat(search.find("ismail s")).containsExactly(ISMAIL);
        assertThat(search.find("王")).containsExactly(WANG);
    }

    @Test
    void aWholeNumberFindsItsOwnerUnlessThatIsInvisible() {
        assertThat(search.find("101")).containsExactly(MIA);
        assertThat(search.find("10")).isEmpty();
        assertThat(search.find("109")).isEmpty();
    }

    @Test
    void nothingTypedFindsNobody() {
        assertThat(search.find("")).isEmpty();
        assertThat(search.find("  ")).isEmpty();
    }
}
