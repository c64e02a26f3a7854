package backboard.demo;

import static backboard.demo.Invented.LAST_DAY;
import static backboard.demo.Invented.UNTIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import backboard.settings.Settings;
import backboard.store.SetRow;
import backboard.store.Store;
import backboard.store.StoredRun;
import backboard.training.LoggedSet;
import backboard.training.Member;
import backboard.training.Unit;
import backboard.training.Weight;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a gym is asked for, and that it comes out the same. */
class InventedGymTest {

    @TempDir
    Path folder;

    @Test
    void theSameSeedGivesTheSameGymDownToTheIds() {
        InventedGym.Summary one = Invented.gym(folder.resolve("one"), 25, 30, 7);
        InventedGym.Summary two = Invented.gym(folder.resolve("two"), 25, 30, 7);

        assertThat(one).isEqualTo(two);
        assertThat(one.sets()).isGreaterThan(1_000);
        assertThat(Invented.sets(folder.resolve("one"))).isEqualTo(Invented.sets(folder.resolve("two")));
        assertThat(members(folder.resolve("one"))).isEqualTo(members(folder.resolve("two")));
    }

    @Test
    void anotherSeedGivesAnotherGym() {
        Invented.gym(folder.resolve("one"), 25, 30, 7);
        Invented.gym(folder.resolve("two"), 25, 30, 8);

        assertThat(Invented.sets(folder.resolve("one")))
                .doesNotContainAnyElementsOf(Invented.sets(folder.resolve("two")));
        assertThat(members(folder.resolve("one"))).doesNotContainAnyElementsOf(members(folder.resolve("two")));
    }

    @Test
    void anEarlierTimeOnTheLastDayOnlyCutsItOff() {
        Invented.gym(folder.resolve("noon"), Invented.settings(), 25, 30, 7, LocalTime.of(12, 40));
        Invented.gym(folder.resolve("night"), Invented.settings(), 25, 30, 7, LocalTime.MAX);
        List<SetRow> noon = Invented.sets(folder.resolve("noon"));
        List<SetRow> night = Invented.sets(folder.resolve("night"));

        assertThat(noon).isEqualTo(night.subList(0, noon.size()));
        assertThat(night.get(noon.size()).set().local()).isAfter(LAST_DAY.atTime(12, 40));
        assertThat(noon.get(noon.size() - 1).set().local()).isAfter(LAST_DAY.atTime(12, 0));
    }

    @Test
    void theSummaryCountsWhatIsInTheStore() {
        InventedGym.Summary summary = Invented.gym(folder, 60, 14, 1);

        assertThat(summary.members()).isEqualTo(60);
        assertThat(summary.days()).isEqualTo(14);
        try (Store store = Store.openReadOnly(folder)) {
            assertThat(store.members().all()).hasSize(60);
        }
        assertThat(Invented.sets(folder)).hasSize(summary.sets());
    }

    @Test
    void membersAreNumberedInTheOrderInWhichTheyJoinedAndTrainOnlyThen() throws SQLException {
        Invented.gym(folder, 60, 90, 1);

        assertThat(members(folder).stream().map(member -> member.number().orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(101, 161).boxed().toList());
        List<String> joined = column("SELECT joined_on FROM member WHERE guest = 0 ORDER BY number");
        assertThat(joined).isSorted().startsWith(LAST_DAY.minusDays(90).toString());
        assertThat(joined.get(59))
                .isBetween(
                        LAST_DAY.minusDays(60).toString(), LAST_DAY.minusDays(1).toString());
        assertThat(
                        column(
                                "SELECT set_log.id FROM set_log JOIN member ON member.id = set_log.member WHERE at < joined_at"))
                .isEmpty();
    }

    private List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("backboard.db"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }

    @Test
    void aClassThatIsRunningAtTheEndIsTheLatestRun() {
        Invented.gym(folder, 60, 3, 1);

        try (Store store = Store.openReadOnly(folder)) {
            StoredRun run = store.latestRun().orElseThrow();
            assertThat(run.circuitId()).isEqualTo("whole-back-strength");
            assertThat(run.startedAt())
                    .isEqualTo(LAST_DAY.atTime(18, 0).atZone(Invented.BERLIN).toInstant());
            assertThat(run.scheduledFor()).contains(run.startedAt());
            assertThat(store.classTotals(run.id()).sets()).isPositive();
        }
    }

    @Test
    void aClassThatBeginsAfterTheEndHasNotBegun() {
        Invented.gym(folder, Invented.settings(), 60, 3, 1, LocalTime.of(17, 59));

        try (Store store = Store.openReadOnly(folder)) {
            assertThat(store.latestRun().orElseThrow().startedAt())
                    .isEqualTo(LAST_DAY.atTime(12, 15).atZone(Invented.BERLIN).toInstant());
        }
    }

    @Test
    void weightsAreInTheUnitOfTheGym() {
        Settings pounds = Invented.settings(folder, "gym.units = lb", "classes.monday = 18:00");
        Invented.gym(folder, pounds, 30, 14, 1, UNTIL);

        List<Weight> weights = Invented.sets(folder).stream()
                .map(row -> row.set().effort().weight())
                .flatMap(Optional::stream)
                .toList();
        assertThat(weights).isNotEmpty().allSatisfy(weight -> {
            assertThat(weight.unit()).isEqualTo(Unit.LB);
            assertThat(weight.value() % 5).isZero();
        });
        assertThat(weights).anySatisfy(weight -> assertThat(weight.value()).isGreaterThan(100));
    }

    @Test
    void aGymWithoutClassesHasOpenGymOnly() {
        Settings settings = Invented.settings(folder);
        InventedGym.Summary summary = Invented.gym(folder, settings, 30, 14, 1, UNTIL);

        assertThat(summary.sets()).isGreaterThan(500);
        assertThat(Invented.sets(folder))
                .allSatisfy(row -> assertThat(row.set().place()).isEmpty());
        try (Store store = Store.openReadOnly(folder)) {
            assertThat(store.latestRun()).isEmpty();
        }
    }

    @Test
    void aGymThatIsOpenOverMidnightIsToldInTheOrderOfTheClock() {
        Settings settings =
                Invented.settings(folder, "hours.wednesday = 23:30-24:00", "hours.thursday = 00:00-00:20, 06:00-22:00");
        Invented.gym(folder, settings, 200, 3, 1, UNTIL);

        List<LoggedSet> sets = Invented.sets(folder).stream().map(SetRow::set).toList();
        assertThat(sets).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
        assertThat(sets)
                .anySatisfy(set -> assertThat(set.local()).isBetween(LAST_DAY.atStartOfDay(), LAST_DAY.atTime(0, 20)))
                .noneSatisfy(set -> assertThat(set.local()).isBetween(LAST_DAY.atTime(0, 20), LAST_DAY.atTime(6, 0)));
    }

    @Test
    void aClassHoldsNoMoreThanThreeAtAStation() {
        Invented.gym(folder, InventedGym.MOST_MEMBERS, 1, 1);

        try (Store store = Store.openReadOnly(folder)) {
            StoredRun run = store.latestRun().orElseThrow();
            int stations = Invented.library()
                    .circuit(run.circuitId())
                    .orElseThrow()
                    .stations()
                    .size();
            assertThat(store.classTotals(run.id()).members()).isEqualTo(3 * stations);
        }
    }

    @Test
    void theSmallestGymHasOneMember() {
        assertThat(Invented.gym(folder, 1, 1, 1).members()).isEqualTo(1);
        assertThat(members(folder)).hasSize(1);
    }

    @Test
    void aStoreThatHoldsSomethingIsLeftAlone() {
        Invented.gym(folder, 2, 2, 1);
        List<SetRow> before = Invented.sets(folder);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Invented.gym(folder, 2, 2, 2))
                .withMessage("An invented gym needs an empty store, and this one holds data.");
        assertThat(Invented.sets(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 90, 'An invented gym has 1 to 2000 members, not 0.'",
        "2001, 90, 'An invented gym has 1 to 2000 members, not 2001.'",
        "60, 0, 'An invented gym has 1 to 3650 days, not 0.'",
        "60, 3651, 'An invented gym has 1 to 3650 days, not 3651.'"
    })
    void numbersOutsideTheirRangeAreRefused(int members, int days, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InventedGym(Invented.settings(), Invented.library(), members, days, 1))
                .withMessage(sentence);
    }

    @Test
    void thereAreNamesForEveryWall() {
        List<String> names = Names.firstNames();

        assertThat(names)
                .hasSizeGreaterThanOrEqualTo(120)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).isEqualTo(name.strip()).hasSizeBetween(2, Member.LONGEST_NAME));
        assertThat(names).contains("Maximiliana-Josephine", "Søren", "Zoë", "Nguyễn");
    }

    private static List<Member> members(Path folder) {
        try (Store store = Store.openReadOnly(folder)) {
            return store.members().all();
        }
    }
}
