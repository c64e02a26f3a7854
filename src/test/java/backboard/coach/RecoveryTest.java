package backboard.coach;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.TestGym;
import backboard.training.Circuit;
import backboard.training.Effort;
import backboard.training.LoggedSet;
import backboard.training.Place;
import backboard.training.Region;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecoveryTest {

    private static final String MID = "close-grip-lat-pulldown";
    private static final String UPPER = "face-pull";
    private static final String LOWER = "romanian-deadlift";
    private static final String FULL = "barbell-bent-over-row";
    private static final String HARD = "40 kg x 10@8";
    private static final String LIGHT = "40 kg x 10@6.5";
    private static final UUID CLASS = new UUID(0, 9);

    private static LoggedSet set(String exercise, LocalDateTime local, String effort, boolean hardStation) {
        return Sets.logged(Sets.exercise(exercise), local, Sets.effort(effort), hardStation);
    }

    /** So many sets two minutes apart, the last of them at this local time. */
    private static List<LoggedSet> until(String local, int count, String exercise, String effort) {
        LocalDateTime end = LocalDateTime.parse(local);
        return IntStream.range(0, count)
                .mapToObj(i -> set(exercise, end.minusMinutes(2L * (count - 1 - i)), effort, false))
                .toList();
    }

    private static List<LoggedSet> all(List<List<LoggedSet>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(Sets.GYM).toInstant();
    }

    private static Map<Region, Instant> lastHard(List<LoggedSet> sets) {
        return Recovery.lastHard(sets, TestGym.LIBRARY::exercise, run -> Set.of());
    }

    private static List<Unrested> warnings(List<LoggedSet> sets, String exerciseToday, String now) {
        Set<Region> today = Sets.exercise(exerciseToday).regions();
        return Recovery.warnings(lastHard(sets), today, instant(now));
    }

    // 2 November 2026 is a Monday.
    @ParameterizedTest(name = "{0} {1} until {2}, {3} at {4}: {5}")
    @CsvSource({
        "hard, close-grip-lat-pulldown, 2026-11-02T18:00, close-grip-lat-pulldown, 2026-11-03T18:00, MID PT24H",
        "hard, close-grip-lat-pulldown, 2026-11-02T18:00, close-grip-lat-pulldown, 2026-11-04T17:59, MID PT47H59M",
        "hard, close-grip-lat-pulldown, 2026-11-02T18:00, close-grip-lat-pulldown, 2026-11-04T18:00, ok",
        "light, romanian-deadlift, 2026-11-02T18:00, romanian-deadlift, 2026-11-03T18:00, ok",
        "hard, barbell-bent-over-row, 2026-11-02T18:00, face-pull, 2026-11-03T18:00, UPPER PT24H",
        "hard, close-grip-lat-pulldown, 2026-11-02T18:00, romanian-deadlift, 2026-11-03T18:00, ok",
        // two dates apart but not 48 hours, and one minute past midnight
        "hard, close-grip-lat-pulldown, 2026-11-02T23:59, close-grip-lat-pulldown, 2026-11-04T00:01, MID PT24H2M",
        "hard, close-grip-lat-pulldown, 2026-11-02T23:30, close-grip-lat-pulldown, 2026-11-04T23:29, MID PT47H59M",
        // the night in which the clocks go back has an hour more, the one in which they go forward an hour less
        "hard, close-grip-lat-pulldown, 2026-10-24T18:00, close-grip-lat-pulldown, 2026-10-26T16:59, MID PT47H59M",
        "hard, close-grip-lat-pulldown, 2026-10-24T18:00, close-grip-lat-pulldown, 2026-10-26T17:00, ok",
        "hard, close-grip-lat-pulldown, 2026-03-28T18:00, close-grip-lat-pulldown, 2026-03-30T18:00, MID PT47H",
        "hard, close-grip-lat-pulldown, 2026-03-28T18:00, close-grip-lat-pulldown, 2026-03-30T19:00, ok"
    })
    void vectorsOfTheRulesAndTheClock(
            String how, String exercise, String end, String today, String now, String expected) {
        List<LoggedSet> sets = until(end, 4, exercise, how.equals("hard") ? HARD : LIGHT);

        List<String> said = warnings(sets, today, now).stream()
                .map(warning -> warning.region() + " " + warning.since())
                .toList();

        assertThat(said).isEqualTo(expected.equals("ok") ? List.of() : List.of(expected));
    }

    @Test
    void fullWorkTiresAllThreeRegions() {
        List<LoggedSet> sets = until("2026-11-02T18:00", 4, FULL, HARD);

        assertThat(warnings(sets, FULL, "2026-11-03T18:00"))
                .extracting(Unrested::region)
                .containsExactly(Region.UPPER, Region.MID, Region.LOWER);
    }

    @Test
    void fourHardSetsMakeAHardDayThreeDoNot() {
        assertThat(lastHard(until("2026-11-02T18:00", 3, MID, HARD))).isEmpty();
        assertThat(lastHard(until("2026-11-02T18:00", 4, MID, HARD)))
                .isEqualTo(Map.of(Region.MID, instant("2026-11-02T18:00")));
    }

    @Test
    void setsOfOneDayAddUpOverExercisesAndHours() {
        List<LoggedSet> sets = new ArrayList<>(all(List.of(
                until("2026-11-02T08:00", 2, MID, HARD),
                until("2026-11-02T18:00", 1, FULL, HARD),
                until("2026-11-02T18:10", 1, "lat-pulldown", HARD))));
        Collections.reverse(sets);

        assertThat(lastHard(sets)).isEqualTo(Map.of(Region.MID, instant("2026-11-02T18:10")));
    }

    @Test
    void setsOfTwoDaysDoNotAddUp() {
        List<LoggedSet> sets =
                all(List.of(until("2026-11-02T18:00", 2, MID, HARD), until("2026-11-03T18:00", 2, MID, HARD)));

        assertThat(lastHard(sets)).isEmpty();
    }

    @Test
    void aVisitOverMidnightIsOneDay() {
        List<LoggedSet> visit =
                all(List.of(until("2026-11-02T23:50", 2, MID, HARD), until("2026-11-03T00:50", 2, MID, HARD)));
        List<LoggedSet> apart =
                all(List.of(until("2026-11-02T23:50", 2, MID, HARD), until("2026-11-03T00:53", 2, MID, HARD)));

        assertThat(lastHard(visit)).isEqualTo(Map.of(Region.MID, instant("2026-11-03T00:50")));
        assertThat(lastHard(apart)).isEmpty();
    }

    @Test
    void anHourThatIsCountedTwiceIsNotAVisitOfTwo() {
        // 02:30 comes twice in this night; the instants are an hour apart.
        LocalDateTime twice = LocalDateTime.parse("2026-10-25T02:30");
        Instant first = twice.atZone(Sets.GYM).withEarlierOffsetAtOverlap().toInstant();
        Instant second = twice.atZone(Sets.GYM).withLaterOffsetAtOverlap().toInstant();

        List<Unrested> said = Recovery.warnings(Map.of(Region.MID, first), Set.of(Region.MID), second);

        assertThat(said).containsExactly(new Unrested(Region.MID, Duration.ofHours(1)));
    }

    @Test
    void lightWorkNeitherTriggersNorResets() {
        List<LoggedSet> hard = until("2026-11-02T18:00", 4, MID, HARD);
        List<LoggedSet> withLight = all(List.of(
                hard,
                until("2026-11-02T18:30", 4, MID, LIGHT),
                until("2026-11-03T18:00", 3, MID, HARD),
                until("2026-11-04T10:00", 6, MID, LIGHT)));

        assertThat(lastHard(withLight)).isEqualTo(lastHard(hard));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"brisk-walk, body x 300s@9", "cat-cow, body x 45s@9", "biceps-curl, 10 kg x 10@10"})
    void mobilityCardioAndAccessoryNeverTire(String exercise, String effort) {
        List<LoggedSet> sets = IntStream.range(0, 6)
                .mapToObj(i ->
                        set(exercise, LocalDateTime.parse("2026-11-02T18:00").plusMinutes(i), effort, true))
                .toList();

        assertThat(lastHard(sets)).isEmpty();
    }

    @ParameterizedTest(name = "{0} at a station marked hard: {1}; is hard: {2}")
    @CsvSource({
        "40 kg x 10@7, false, true",
        "40 kg x 10@6.5, false, false",
        "40 kg x 10@6.5, true, false",
        "40 kg x 10, true, true",
        "40 kg x 10, false, false",
        "blank x 10, true, true"
    })
    void whatPeopleSayCountsBeforeWhatTheStationSays(String effort, boolean hardStation, boolean hard) {
        LoggedSet set = set(MID, LocalDateTime.parse("2026-11-02T18:00"), effort, hardStation);

        assertThat(HardSet.is(Sets.exercise(MID), set)).isEqualTo(hard);
    }

    @Test
    void anExerciseThatLeftTheLibraryCountsForNothing() {
        List<LoggedSet> sets = until("2026-11-02T18:00", 4, MID, HARD);

        assertThat(Recovery.lastHard(sets, id -> Optional.empty(), run -> Set.of()))
                .isEmpty();
    }

    @Test
    void aClassMarkedHardNeedsOneHardSet() {
        List<LoggedSet> hard = List.of(inClass(MID, HARD), inClass(UPPER, LIGHT), inClass(LOWER, HARD));

        assertThat(lastHardInClass(hard)).containsOnlyKeys(Region.MID);
    }

    @Test
    void aHardSetAfterTheClassIsOfTheSameHardDay() {
        List<LoggedSet> sets = all(List.of(List.of(inClass(MID, HARD)), until("2026-11-02T20:00", 1, MID, HARD)));

        assertThat(lastHardInClass(sets)).isEqualTo(Map.of(Region.MID, instant("2026-11-02T20:00")));
    }

    private static Map<Region, Instant> lastHardInClass(List<LoggedSet> sets) {
        return Recovery.lastHard(
                sets,
                TestGym.LIBRARY::exercise,
                run -> run.equals(CLASS) ? EnumSet.of(Region.MID, Region.UPPER) : Set.of());
    }

    private static LoggedSet inClass(String exercise, String effort) {
        LoggedSet set = set(exercise, LocalDateTime.parse("2026-11-02T18:00"), effort, false);
        Effort done = set.effort();
        Optional<Place> place = Optional.of(new Place(CLASS, 1, 1));
        return new LoggedSet(
                set.id(), set.member(), set.exerciseId(), done, set.at(), set.local(), place, set.hard(), 0);
    }

    @Test
    void aClockThatWasSetBackSaysNow() {
        Map<Region, Instant> last = Map.of(Region.MID, instant("2026-11-02T18:00"));

        assertThat(Recovery.warnings(last, Set.of(Region.MID), instant("2026-11-02T17:00")))
                .containsExactly(new Unrested(Region.MID, Duration.ZERO));
    }

    @Test
    void aPlanWarnsOfTheSameRegionOnTwoDatesRunning() {
        LocalDate sunday = LocalDate.of(2026, 11, 1);
        Map<LocalDate, Set<Region>> plan = Map.of(
                sunday,
                EnumSet.of(Region.LOWER),
                sunday.plusDays(1),
                EnumSet.allOf(Region.class),
                sunday.plusDays(2),
                EnumSet.of(Region.UPPER),
                sunday.plusDays(4),
                EnumSet.of(Region.UPPER, Region.MID));

        assertThat(Recovery.warnings(plan))
                .containsExactly(
                        new HardNextDay(Region.LOWER, sunday.plusDays(1)),
                        new HardNextDay(Region.UPPER, sunday.plusDays(2)));
    }

    @Test
    void aPlanCountsDatesEvenWhereTheNightIsShort() {
        LocalDate before = LocalDate.of(2026, 3, 28);

        assertThat(Recovery.warnings(Map.of(before, Set.of(Region.MID), before.plusDays(1), Set.of(Region.MID))))
                .hasSize(1);
        assertThat(Recovery.warnings(Map.of(before, Set.of(Region.MID), before.plusDays(2), Set.of(Region.MID))))
                .isEmpty();
    }

    @Test
    void aCircuitIsHardByItsStationsOrBecauseItIsMarked() {
        Circuit shipped = TestGym.LIBRARY.circuit("pull-power").orElseThrow();

        assertThat(Recovery.hardRegions(marked(shipped, Set.of())))
                .containsExactlyInAnyOrderElementsOf(
                        Circuit.workedHard(shipped.stations(), shipped.timing().rounds()))
                .isNotEmpty();
        assertThat(Recovery.hardRegions(marked(shipped, Set.of(Region.LOWER)))).contains(Region.LOWER);
    }

    private static Circuit marked(Circuit like, Set<Region> hard) {
        return new Circuit(
                like.id(),
                like.name(),
                like.level(),
                like.day(),
                like.why(),
                like.timing(),
                like.warmUp(),
                like.stations(),
                like.coolDown(),
                hard,
                like.fault());
    }

    @Test
    void theShippedWeekGivesEveryRegionADayOff() {
        Map<LocalDate, Set<Region>> plan = new HashMap<>();
        LocalDate monday = LocalDate.of(2026, 11, 2);
        for (LocalDate day = monday; day.isBefore(monday.plusDays(8)); day = day.plusDays(1)) {
            Circuit circuit = TestGym.LIBRARY.circuitFor(day.getDayOfWeek()).orElseThrow();
            plan.put(day, Recovery.hardRegions(circuit));
        }

        assertThat(plan).containsEntry(monday, EnumSet.of(Region.UPPER, Region.MID));
        assertThat(Recovery.warnings(plan)).isEmpty();
    }
}
