package backboard.demo;

import static backboard.demo.Invented.LAST_DAY;
import static backboard.demo.Invented.UNTIL;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Calendar;
import backboard.library.Library;
import backboard.settings.Settings;
import backboard.store.SetRow;
import backboard.store.Store;
import backboard.training.Appearance;
import backboard.training.Circuit;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.LoggedSet;
import backboard.training.Member;
import backboard.training.Mode;
import backboard.training.Place;
import backboard.training.Station;
import backboard.training.Timeline;
import backboard.training.Weight;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gym that the demo makes unless it is asked for another: 60 members, 90 days. */
class BelievableGymTest {

    private static final int MEMBERS = 60;
    private static final int DAYS = 90;
    private static final LocalDate FIRST_DAY = LAST_DAY.minusDays(DAYS - 1);

    @TempDir
    static Path folder;

    private static Settings settings;
    private static Library library;
    private static List<SetRow> rows;
    private static List<LoggedSet> sets;
    private static List<Member> members;

    @BeforeAll
    static void invent() {
        settings = Invented.settings();
        library = Invented.library();
        Invented.gym(folder, MEMBERS, DAYS, 1);
        rows = Invented.sets(folder);
        sets = rows.stream().map(SetRow::set).toList();
        try (Store store = Store.openReadOnly(folder)) {
            members = store.members().all();
        }
    }

    @Test
    void everySetIsInOpeningHoursOfTheDaysAskedFor() {
        assertThat(sets).hasSizeGreaterThan(15_000).allSatisfy(set -> {
            assertThat(settings.hours().isOpen(set.at().atZone(settings.zone())))
                    .isTrue();
            assertThat(set.local()).isAfter(FIRST_DAY.atStartOfDay()).isBeforeOrEqualTo(LAST_DAY.atTime(UNTIL));
        });
        assertThat(sets.get(0).local().toLocalDate()).isEqualTo(FIRST_DAY);
        assertThat(sets.get(sets.size() - 1).local())
                .isAfter(LAST_DAY.atTime(UNTIL).minusMinutes(2));
    }

    @Test
    void timesAreThoseOfTheGymsClockAndTheLogIsInTheirOrder() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.zone()).isEqualTo(settings.zone());
            assertThat(row.set().local())
                    .isEqualTo(row.set().at().atZone(row.zone()).toLocalDateTime());
        });
        assertThat(sets).isSortedAccordingTo(Comparator.comparing(LoggedSet::at));
    }

    @Test
    void everySetIsOneThatTheDaysCircuitAsksFor() {
        assertThat(sets).allSatisfy(set -> {
            Circuit circuit = circuit(set.local().toLocalDate());
            Station station = station(circuit, set);
            Exercise exercise = library.exercise(set.exerciseId()).orElseThrow();
            boolean isOwn = exercise.equals(station.exercise());
            assertThat(set.hard()).isEqualTo(isOwn && station.hard());
            Effort effort = set.effort();
            if (exercise.mode() == Mode.TIME) {
                assertThat(effort.seconds().orElseThrow())
                        .isBetween(5, circuit.timing().work());
            } else {
                int cap = isOwn ? station.cap().orElse(100) : 100;
                assertThat(effort.reps().orElseThrow())
                        .isBetween(
                                Math.min(cap, exercise.target().lo()),
                                Math.min(cap, exercise.target().hi()));
            }
            assertThat(effort.weight().isPresent()).isEqualTo(exercise.takesWeight());
            assertThat(effort.weight().map(Weight::value).orElse(1.0)).isPositive();
            double volume = effort.weight().isPresent() && effort.reps().isPresent()
                    ? exercise.volumeKg(
                            effort.reps().getAsInt(), effort.weight().get().kilograms())
                    : 0;
            assertThat(set.volumeKg()).isEqualTo(volume);
        });
        assertThat(sets.stream().filter(LoggedSet::hard).count()).isBetween(sets.size() / 5L, sets.size() / 2L);
    }

    private static Circuit circuit(LocalDate day) {
        return Calendar.circuitOn(day.getDayOfWeek(), settings, library).orElseThrow();
    }

    /** Where the set was done: the station of its place, or in open gym the one with its exercise. */
    private static Station station(Circuit circuit, LoggedSet set) {
        List<Station> fitting = circuit.stations().stream()
                .filter(station -> station.exercise().id().equals(set.exerciseId())
                        || station.easier().map(Exercise::id).equals(Optional.of(set.exerciseId())))
                .toList();
        assertThat(fitting).hasSize(1);
        set.place().ifPresent(place -> assertThat(fitting.get(0).number()).isEqualTo(place.station()));
        return fitting.get(0);
    }

    @Test
    void everySetOfAClassIsTappedAfterItsRoundInARunThatIsStored() throws SQLException {
        Map<UUID, HeldClass> held = classes();
        assertThat(held.values().stream().map(its -> its.start().atZone(settings.zone())))
                .hasSizeGreaterThan(DAYS)
                .allSatisfy(start ->
                        assertThat(settings.classes().on(start.getDayOfWeek())).contains(start.toLocalTime()));

        List<LoggedSet> inClass =
                sets.stream().filter(set -> set.place().isPresent()).toList();
        assertThat(inClass).hasSizeGreaterThan(sets.size() / 2).allSatisfy(set -> {
            Place place = set.place().orElseThrow();
            HeldClass its = Objects.requireNonNull(held.get(place.run()));
            Timeline timeline = Timeline.of(its.circuit(), Timeline.Parts.CLASS);
            int index = timeline.at(Duration.between(its.start(), set.at()).toMillis())
                    .index();
            assertThat(timeline.lastWork(index).orElseThrow().round()).isEqualTo(place.round());
        });
        assertThat(inClass.stream().map(set -> Map.entry(set.member(), set.place())))
                .doesNotHaveDuplicates();
    }

    private record HeldClass(Instant start, Circuit circuit) {}

    private static Map<UUID, HeldClass> classes() throws SQLException {
        Map<UUID, HeldClass> classes = new HashMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("backboard.db"));
                Statement statement = connection.createStatement();
                ResultSet run = statement.executeQuery("SELECT id, started_at, circuit FROM run")) {
            while (run.next()) {
                Circuit circuit = library.circuit(run.getString("circuit")).orElseThrow();
                classes.put(
                        UUID.fromString(run.getString("id")),
                        new HeldClass(Instant.parse(run.getString("started_at")), circuit));
            }
        }
        return classes;
    }

    @Test
    void theEveningIsBusiestAndTheAfternoonIsQuiet() {
        assertThat(IntStream.range(0, 24).boxed().max(Comparator.comparing(hour -> at(hour))))
                .contains(18);
        assertThat(at(18)).isGreaterThan(5 * at(15));
        assertThat(at(12)).isGreaterThan(3 * at(15));
        assertThat(at(6)).isGreaterThan(3 * at(15));
        assertThat(at(15)).isPositive();
    }

    private static long at(int hour) {
        return count(set -> set.local().getHour() == hour);
    }

    @Test
    void weekendsAreQuieterAndBeginLater() {
        assertThat(on(DayOfWeek.FRIDAY)).isLessThan(on(DayOfWeek.MONDAY));
        assertThat(on(DayOfWeek.SATURDAY)).isLessThan(on(DayOfWeek.FRIDAY));
        assertThat(on(DayOfWeek.SUNDAY)).isBetween(1L, on(DayOfWeek.SATURDAY));
        assertThat(count(set -> isWeekend(set) && set.local().getHour() < 9))
                .isLessThan(count(BelievableGymTest::isWeekend) / 10);
        assertThat(count(set -> !isWeekend(set) && set.local().getHour() < 9))
                .isGreaterThan(count(set -> !isWeekend(set)) / 10);
    }

    private static long on(DayOfWeek day) {
        return count(set -> set.local().getDayOfWeek() == day);
    }

    private static boolean isWeekend(LoggedSet set) {
        return set.local().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static long count(Predicate<LoggedSet> condition) {
        return sets.stream().filter(condition).count();
    }

    @Test
    void peopleComeOnceToFiveTimesAWeekAndNotAllOfThemAllTheTime() {
        double weeks = DAYS / 7.0;
        List<Double> visits = visitsOfMembers().values().stream()
                .map(days -> days.size() / weeks)
                .sorted()
                .toList();

        assertThat(visits)
                .hasSizeGreaterThan(MEMBERS - 5)
                .allSatisfy(perWeek -> assertThat(perWeek).isLessThan(5.5));
        assertThat(visits.get(visits.size() / 2)).isBetween(1.3, 2.6);
        assertThat(visits.get(visits.size() - 1)).isGreaterThan(3);
    }

    @Test
    void someJoinAndSomeStayAway() {
        List<List<LocalDate>> visits = List.copyOf(visitsOfMembers().values());

        assertThat(visits.stream().filter(days -> days.get(0).isAfter(FIRST_DAY.plusDays(21))))
                .hasSizeBetween(2, MEMBERS / 4);
        assertThat(visits.stream().filter(days -> days.get(days.size() - 1).isBefore(LAST_DAY.minusDays(21))))
                .hasSizeBetween(2, MEMBERS / 4);
    }

    private static Map<Integer, List<LocalDate>> visitsOfMembers() {
        return rows.stream()
                .filter(row -> row.memberNumber().isPresent())
                .collect(Collectors.groupingBy(
                        row -> row.memberNumber().getAsInt(),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                row -> row.set().local().toLocalDate(),
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        days -> days.stream().distinct().toList()))));
    }

    @Test
    void weightsGrowSlowly() {
        List<Double> growth = sets.stream()
                .filter(set -> set.effort().weight().isPresent())
                .collect(Collectors.groupingBy(set -> Map.entry(set.member(), set.exerciseId())))
                .values()
                .stream()
                .filter(history -> history.size() >= 12)
                .map(history -> mean(history.subList(history.size() * 2 / 3, history.size()))
                        / mean(history.subList(0, history.size() / 3)))
                .toList();

        assertThat(growth).hasSizeGreaterThan(100);
        assertThat(growth.stream().mapToDouble(ratio -> ratio).average().orElseThrow())
                .isBetween(1.02, 1.25);
        assertThat(growth.stream().filter(ratio -> ratio >= 1).count()).isGreaterThan(growth.size() * 2L / 3);
        assertThat(growth.stream().filter(ratio -> ratio < 1).count()).isPositive();
    }

    private static double mean(List<LoggedSet> history) {
        return history.stream()
                .mapToDouble(set -> set.effort().weight().orElseThrow().kilograms())
                .average()
                .orElseThrow();
    }

    @Test
    void repsGoDownFromRoundToRound() {
        assertThat(pulldowns(1)).isGreaterThan(pulldowns(2) + 0.2);
        assertThat(pulldowns(2)).isGreaterThan(pulldowns(3) + 0.2);
    }

    private static double pulldowns(int round) {
        return sets.stream()
                .filter(set -> set.exerciseId().equals("lat-pulldown") && isIn(round, set))
                .mapToInt(set -> set.effort().reps().orElseThrow())
                .average()
                .orElseThrow();
    }

    private static boolean isIn(int round, LoggedSet set) {
        return set.place().filter(place -> place.round() == round).isPresent();
    }

    @Test
    void someLeaveBeforeTheLastRound() {
        long first = count(set -> set.local().getDayOfWeek() == DayOfWeek.MONDAY && isIn(1, set));
        long last = count(set -> set.local().getDayOfWeek() == DayOfWeek.MONDAY && isIn(3, set));

        assertThat((double) last / first).isBetween(0.75, 0.95);
    }

    @Test
    void mostMembersMayBeNamedOnTheWallAndGuestsDropIn() {
        assertThat(members.stream()
                                .filter(member -> member.appearance() == Appearance.NAME)
                                .count()
                        / (double) MEMBERS)
                .isBetween(0.55, 0.85);
        assertThat(members).extracting(Member::appearance).contains(Appearance.values());
        assertThat(members.stream().map(Member::firstName)).doesNotHaveDuplicates();
        List<SetRow> guests =
                rows.stream().filter(row -> row.memberNumber().isEmpty()).toList();
        assertThat(guests).isNotEmpty();
        assertThat(guests.stream().map(row -> row.set().member()).distinct()).hasSizeBetween(5, DAYS / 2);
    }
}
