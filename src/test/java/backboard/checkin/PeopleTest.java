package backboard.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.checkin.Seat.Why;
import backboard.kiosk.AtStation;
import backboard.kiosk.Floor;
import backboard.kiosk.Guise;
import backboard.kiosk.Recent;
import backboard.kiosk.State;
import backboard.kiosk.StateKit;
import backboard.kiosk.TestGym;
import backboard.training.Appearance;
import backboard.training.Exercise;
import backboard.training.LoggedSet;
import backboard.training.Place;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is on the tiles, in which order, and which station the screen is for. */
class PeopleTest {

    private static final List<Exercise> SEVEN =
            List.copyOf(TestGym.LIBRARY.exercises().values()).subList(0, 7);

    private static final Guise ADAM = Samples.member(104, "Adam", "Q");
    private static final Guise BO = Samples.member(105, "Bo", "O");
    private static final Guise ELODIE = Samples.member(103, "Élodie", "");
    private static final Guise MIA = Samples.member(101, "Mia", "K");
    private static final Guise ZOE = Samples.member(102, "Zoe", "B");
    private static final Guise GHOST =
            new Guise(new UUID(7, 200), OptionalInt.of(200), "", "", 3, Appearance.INVISIBLE, false);
    private static final List<Guise> ALL = List.of(GHOST, ADAM, BO, ELODIE, MIA, ZOE);

    private static Instant now(State state) {
        return state.now().toInstant();
    }

    private static State with(State state, Map<UUID, Instant> last, List<Recent> recent, List<AtStation> there) {
        Floor floor = state.floor();
        return Samples.with(state, new Floor(ALL, last, recent, floor.progress(), 0, 0, there));
    }

    private static List<Seat> seats(State state) {
        return Seat.of(state, People.of(state.floor()), Stand.of(state, false));
    }

    @Test
    void whoArrivesComesFirstThenWhoIsUnderWayThenWhoIsHereThenAllOthersByName() {
        State atFour = Samples.at(Samples.openGym(), SEVEN, 4);
        Instant now = now(atFour);
        Map<UUID, Instant> last = new LinkedHashMap<>();
        List.of(ZOE, MIA, BO, GHOST).forEach(guise -> last.put(guise.id(), now.minusSeconds(60)));
        State state = with(
                atFour,
                last,
                List.of(),
                List.of(
                        StateKit.there(GHOST, 3, 1, now),
                        StateKit.there(MIA, 4, 1, now.minusSeconds(30)),
                        StateKit.there(ZOE, 3, 1, now.minusSeconds(40)),
                        StateKit.there(BO, 4, 3, now.minusSeconds(50))));
        assertThat(seats(state))
                .containsExactly(
                        new Seat(ZOE, Why.ARRIVING, 3, 0, 0),
                        new Seat(MIA, Why.UNDER_WAY, 0, 1, 3),
                        new Seat(BO, Why.HERE, 0, 0, 0),
                        new Seat(ADAM, Why.KNOWN, 0, 0, 0),
                        new Seat(ELODIE, Why.KNOWN, 0, 0, 0));
    }

    @Test
    void toTheFirstStationPeopleComeFromTheLastAndWhoHasGoneDoesNotArrive() {
        State atOne = Samples.at(Samples.openGym(), SEVEN, 1);
        Instant now = now(atOne);
        State state = with(
                atOne,
                Map.of(),
                List.of(),
                List.of(
                        StateKit.there(ZOE, 7, 1, now.minusSeconds(60)),
                        StateKit.there(BO, 7, 1, now.minusSeconds(900))));
        assertThat(seats(state).stream().filter(seat -> seat.why() == Why.ARRIVING))
                .containsExactly(new Seat(ZOE, Why.ARRIVING, 7, 0, 0));
    }

    @Test
    void inOpenGymTodaysSetsTellWhoIsUnderWay() {
        State gym = Samples.openGym("station.number = 1");
        Instant now = now(gym);
        String first = Stand.of(gym, false).orElseThrow().station().exercise().id();
        int planned = Stand.of(gym, false).orElseThrow().planned();
        Map<UUID, Map<String, Integer>> done = Map.of(
                MIA.id(), Map.of(first, 2),
                ZOE.id(), Map.of("face-pull", 1),
                BO.id(), Map.of(first, planned),
                ADAM.id(), Map.of(first, 1));
        Map<UUID, Instant> last = Map.of(MIA.id(), now, ZOE.id(), now, BO.id(), now, ADAM.id(), now.minusSeconds(7200));
        Floor floor = gym.floor();
        State state = Samples.with(
                gym, new Floor(ALL, last, List.of(), floor.progress(), 0, 0, List.of(), done, Optional.empty()));
        assertThat(seats(state).subList(0, 4))
                .containsExactly(
                        new Seat(MIA, Why.UNDER_WAY, 0, 2, planned),
                        new Seat(BO, Why.HERE, 0, 0, 0),
                        new Seat(ZOE, Why.HERE, 0, 0, 0),
                        new Seat(ADAM, Why.KNOWN, 0, 0, 0));
    }

    @Test
    void whoeverTrainedInTheLastTwoHoursIsHere() {
        Instant now = TestGym.at("2026-11-23T18:22");
        People people = new People(ALL, Map.of(MIA.id(), now.minusSeconds(7199), ZOE.id(), now.minusSeconds(7200)));
        assertThat(people.hereAt(now)).isEqualTo(1);
        assertThat(people.isHere(MIA, now)).isTrue();
        assertThat(people.isHere(ZOE, now)).isFalse();
        assertThat(people.hasTrained(ZOE)).isTrue();
        assertThat(people.listed()).doesNotContain(GHOST).hasSize(5);
        assertThat(people.withNumber(200)).contains(GHOST);
    }

    @Test
    void atWorkTheStationIsTheOnePeopleAreAtAndInARestTheOneTheyHaveJustDone() {
        State gym = Samples.openGym();
        assertThat(Stand.of(gym, false)).isEmpty();
        assertThat(station(Samples.openGym("station.number = 3"))).isEqualTo(3);
        assertThat(Stand.of(Samples.openGym("station.number = 3"), true)).isEmpty();
        assertThat(station(Samples.at(gym, SEVEN, 5))).isEqualTo(5);
        assertThat(station(Samples.restingAfter(gym, SEVEN, 5))).isEqualTo(5);
    }

    private static int station(State state) {
        return Stand.of(state, false).orElseThrow().station().number();
    }

    @Test
    void aSetOfThisTurnIsToldFromOneOfTheRoundBeforeOrOfAnotherStationOrClassWheneverItWasLogged() {
        State atFour = Samples.at(Samples.openGym(), SEVEN, 4);
        Stand stand = Stand.of(atFour, false).orElseThrow();
        Place turn = stand.turn().orElseThrow();
        assertThat(turn).isEqualTo(new Place(atFour.live().orElseThrow().run().id(), 4, 1));
        assertThat(logged(stand, atFour, turn)).isPresent();
        assertThat(logged(stand, atFour, new Place(turn.run(), 4, 2))).isEmpty();
        assertThat(logged(stand, atFour, new Place(turn.run(), 3, 1))).isEmpty();
        assertThat(logged(stand, atFour, new Place(new UUID(1, 1), 4, 1))).isEmpty();
        assertThat(Stand.of(Samples.openGym("station.number = 3"), false)
                        .orElseThrow()
                        .turn())
                .isEmpty();
    }

    private static Optional<LoggedSet> logged(Stand stand, State state, Place place) {
        AtStation there = StateKit.there(MIA, place, 1, now(state).minusSeconds(3600));
        return stand.logged(MIA.id(), with(state, Map.of(), List.of(), List.of(there)));
    }
}
