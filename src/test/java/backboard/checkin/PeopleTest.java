package backboard.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Floor;
import backboard.kiosk.Guise;
import backboard.kiosk.State;
import backboard.kiosk.TestGym;
import backboard.training.Appearance;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private static final Instant NOW = TestGym.at("2026-11-23T18:22");

    private static final Guise MIA = Samples.member(101, "Mia", "K");
    private static final Guise ZOE = Samples.member(102, "Zoe", "B");
    private static final Guise ELODIE = Samples.member(103, "Élodie", "");
    private static final Guise ADAM = Samples.member(104, "adam", "Q");
    private static final Guise LUKASZ = Samples.member(105, "Łukasz", "W");
    private static final Guise WANG = Samples.member(106, "王芳", "");
    private static final Guise GUEST =
            new Guise(new UUID(8, 1), OptionalInt.empty(), "Guest 1", "G1", 3, Appearance.NAME, true);

    private static People people(Map<UUID, Instant> lastSets, Guise... members) {
        Floor floor = Samples.openGym().floor();
        return People.of(
                new Floor(List.of(members), lastSets, List.of(), floor.progress(), 0, 0, List.of()), TestGym.ZONE);
    }

    @Test
    void whoeverTrainedTodayComesFirstTheLatestFirstThenAllByName() {
        Map<UUID, Instant> last = new LinkedHashMap<>();
        last.put(ZOE.id(), NOW.minusSeconds(600));
        last.put(GUEST.id(), NOW.minusSeconds(60));
        People people = people(last, MIA, ZOE, ELODIE, ADAM, GUEST);
        assertThat(people.likeliestFirst()).containsExactly(GUEST, ZOE, ADAM, ELODIE, MIA);
        assertThat(people.detail(ZOE)).isEqualTo("last set 18:12");
        assertThat(people.detail(MIA)).isEmpty();
    }

    @Test
    void whoeverTrainedInTheLastTwoHoursIsHere() {
        Map<UUID, Instant> last = Map.of(MIA.id(), NOW.minusSeconds(7199), ZOE.id(), NOW.minusSeconds(7200));
        assertThat(people(last, MIA, ZOE, ADAM).hereAt(NOW)).isEqualTo(1);
    }

    @Test
    void everyNameIsUnderALetterOrUnderTheSignForAllOthers() {
        People people = people(Map.of(), MIA, ZOE, ELODIE, ADAM, LUKASZ, WANG);
        assertThat(people.byLetter().keySet()).containsExactly("#", "A", "E", "L", "M", "Z");
        assertThat(people.byLetter().get("E")).containsExactly(ELODIE);
        assertThat(people.byLetter().get("L")).containsExactly(LUKASZ);
        assertThat(people.byLetter().get("#")).containsExactly(WANG);
    }

    @Test
    void sixtyUnderOneLetterAreTurnedPageByPage() {
        List<Guise> many = IntStream.range(0, 60)
                .mapToObj(i -> Samples.member(200 + i, "Sam", ""))
                .toList();
        NameList first = new NameList("S", many, 0);
        assertThat(first.pages(15)).isEqualTo(4);
        assertThat(first.onPage(15)).isEqualTo(many.subList(0, 15));
        assertThat(first.position(15)).isEqualTo("1–15 of 60");
        NameList last = first.turned(1).turned(1).turned(1);
        assertThat(last.onPage(15)).isEqualTo(many.subList(45, 60));
        assertThat(last.turned(1).within(15)).isEqualTo(last);
        assertThat(first.turned(-1)).isEqualTo(first);
        assertThat(new NameList("", List.of(), 0).onPage(15)).isEmpty();
        assertThat(new NameList("S", many.subList(0, 5), 3).within(15).onPage(15))
                .hasSize(5);
    }

    @Test
    void atWorkTheStationIsTheOnePeopleAreAtAndInARestTheOneTheyHaveJustDone() {
        State gym = Samples.openGym();
        assertThat(Plan.likeliest(gym)).map(station -> station.number()).contains(1);
        var exercises = List.copyOf(TestGym.LIBRARY.exercises().values()).subList(0, 7);
        assertThat(Plan.likeliest(Samples.at(gym, exercises, 5)))
                .map(station -> station.number())
                .contains(5);
        assertThat(Plan.likeliest(Samples.restingAfter(gym, exercises, 5)))
                .map(station -> station.number())
                .contains(5);
    }
}
