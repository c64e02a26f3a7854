package backboard.composer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backboard.kiosk.TestGym;
import backboard.training.Circuit;
import backboard.training.Language;
import backboard.training.Muscle;
import backboard.training.Region;
import backboard.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WeekChecksTest {

    private static final Words ENGLISH = Words.of(Language.ENGLISH);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate SUNDAY = MONDAY.plusDays(6);

    /** Two hard days with four hard sets of each region, and all that people train beside their back. */
    private static final String MONDAYS = "rounds=2 barbell-deadlift! lat-pulldown! barbell-bent-over-row! plank";

    private static final String BESIDE = "push-up stationary-bike plank";
    private static final String WELL = MONDAYS + " | " + BESIDE + " |  | " + MONDAYS;

    /** A code of the week with a week that triggers it, what is said, and the nearest week that does not; days from Monday on. */
    record Example(Code code, String triggers, String said, String nearMiss) {

        @Override
        public String toString() {
            return code + ": " + triggers;
        }
    }

    static List<Example> examples() {
        return List.of(
                new Example(
                        Code.WEEK_FREQ,
                        "barbell-deadlift! | | lat-pulldown!",
                        "The lower back has hard sets on one day only",
                        "barbell-deadlift! | | lat-pulldown! | | superman!"),
                // Light work is no hard set.
                new Example(
                        Code.WEEK_FREQ,
                        "lat-pulldown! | glute-bridge | lat-pulldown!",
                        "The lower back has hard sets on no day",
                        "lat-pulldown! superman! | glute-bridge | lat-pulldown! superman!"),
                new Example(
                        Code.WEEK_SETS,
                        "rounds=3 barbell-deadlift! close-grip-lat-pulldown! superman!",
                        "The upper back gets few hard sets in the week: 3",
                        "rounds=4 barbell-deadlift! close-grip-lat-pulldown! superman!"),
                new Example(
                        Code.WEEK_SETS,
                        "rounds=7 superman! | rounds=7 pull-up! | rounds=7 superman! | rounds=7 pull-up!"
                                + " | rounds=7 superman!",
                        "The lower back gets many hard sets in the week: 21",
                        "rounds=7 superman! | rounds=7 pull-up! | rounds=7 superman! | rounds=7 pull-up!"
                                + " | rounds=6 superman!"),
                new Example(
                        Code.WEEK_RATIO,
                        "rounds=5 pull-up! | rounds=2 ring-row!",
                        "There are 5 hard sets of vertical pulls to 2 of rows",
                        "rounds=4 pull-up! | rounds=2 ring-row!"),
                new Example(
                        Code.WEEK_RATIO,
                        "rounds=2 pull-up! | rounds=5 ring-row!",
                        "There are 5 hard sets of rows to 2 of vertical pulls",
                        "rounds=2 pull-up! | rounds=4 ring-row!"),
                new Example(
                        Code.WEEK_REST,
                        "pull-up! | superman! | pull-up! | superman! | pull-up! | superman! | pull-up!",
                        "Every day of the week has hard sets",
                        "pull-up! | superman! | pull-up! | superman! | pull-up! | superman! | cat-cow"),
                new Example(
                        Code.WEEK_PUSH,
                        MONDAYS + " | plank | | " + MONDAYS,
                        "No station of the week is for the chest and the legs",
                        WELL),
                new Example(
                        Code.RECOVERY_48H,
                        "rounds=4 pull-up! | | | | | rounds=4 close-grip-lat-pulldown! | rounds=4 chin-up!",
                        "The mid back works hard on Saturday and again on Sunday",
                        "rounds=4 pull-up! | | | | rounds=4 close-grip-lat-pulldown! | | rounds=4 chin-up!"));
    }

    /** Circuits separated by a bar, one a day from a date on; a day may have none. */
    private static Map<LocalDate, Circuit> plan(LocalDate first, String week) {
        Map<LocalDate, Circuit> plan = new TreeMap<>();
        String[] days = week.split("\\|", -1);
        for (int i = 0; i < days.length; i++) {
            if (!days[i].isBlank()) {
                plan.put(first.plusDays(i), Compose.circuit(days[i].strip()));
            }
        }
        return plan;
    }

    private static List<String> said(Map<LocalDate, Circuit> plan, Code code) {
        return WeekChecks.of(plan, SUNDAY).stream()
                .filter(remark -> remark.code() == code)
                .map(remark -> remark.wrong().in(ENGLISH))
                .toList();
    }

    @Test
    void everyCodeOfAWeekHasAnExample() {
        assertThat(examples().stream().map(Example::code))
                .contains(
                        Code.WEEK_FREQ,
                        Code.WEEK_SETS,
                        Code.WEEK_RATIO,
                        Code.WEEK_REST,
                        Code.WEEK_PUSH,
                        Code.RECOVERY_48H);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void eachCheckSpeaksUpForItsCaseAndNotForTheNearest(Example example) {
        assertThat(said(plan(MONDAY, example.triggers()), example.code())).contains(example.said());
        assertThat(said(plan(MONDAY, example.nearMiss()), example.code())).doesNotContain(example.said());
    }

    @Test
    void nothingIsSaidOfAWeekThatIsWellOrNotPlanned() {
        assertThat(WeekChecks.of(plan(MONDAY, WELL), SUNDAY)).isEmpty();
        assertThat(WeekChecks.of(Map.of(), SUNDAY)).isEmpty();
    }

    @Test
    void onlyTheLastSevenDaysAreCounted() {
        assertThat(said(plan(MONDAY.minusDays(1), "superman! | superman! | pull-up! | pull-up!"), Code.WEEK_FREQ))
                .containsExactly("The lower back has hard sets on one day only");
        assertThat(said(plan(MONDAY, "superman! | pull-up! | pull-up! | superman! | | | | superman!"), Code.WEEK_FREQ))
                .isEmpty();
    }

    /** The table of the rules as a plan sees it: dates, no hours. */
    @ParameterizedTest
    @CsvSource({
        "close-grip-lat-pulldown!, close-grip-lat-pulldown!, MID",
        "close-grip-lat-pulldown!, cat-cow | close-grip-lat-pulldown!, ",
        "superman, superman!, ",
        "barbell-deadlift!, face-pull!, UPPER",
        "close-grip-lat-pulldown!, face-pull!, "
    })
    void aRegionThatWorksHardOnTwoDatesRunningIsWarnedOf(String monday, String then, Region region) {
        String days = "rounds=4 " + monday + " | rounds=4 " + then.replace("| ", "| rounds=4 ");
        List<Remark> warned = WeekChecks.of(plan(MONDAY, days), SUNDAY).stream()
                .filter(remark -> remark.code() == Code.RECOVERY_48H)
                .toList();

        if (region == null) {
            assertThat(warned).isEmpty();
        } else {
            assertThat(warned).singleElement().satisfies(remark -> {
                assertThat(remark.severity()).isEqualTo(Severity.WARNING);
                assertThat(remark.regions()).containsExactly(region);
                assertThat(remark.days()).containsExactly(MONDAY, MONDAY.plusDays(1));
            });
        }
    }

    @Test
    void theNightBeforeTheWeekCounts() {
        assertThat(said(plan(MONDAY.minusDays(1), "rounds=4 superman! | rounds=4 superman!"), Code.RECOVERY_48H))
                .containsExactly("The lower back works hard on Sunday and again on Monday");
    }

    private static Map<LocalDate, Circuit> shipped() {
        Map<LocalDate, Circuit> plan = new TreeMap<>();
        for (LocalDate day = MONDAY.minusDays(1); !day.isAfter(SUNDAY); day = day.plusDays(1)) {
            plan.put(day, TestGym.LIBRARY.circuitFor(day.getDayOfWeek()).orElseThrow());
        }
        return plan;
    }

    /**
     * The shipped week is a menu of which people take two to four days, so that all seven together are much is meant; and what people train
     * beside their back is not in it.
     */
    @Test
    void theShippedWeekIsWithoutWarnings() {
        assertThat(WeekChecks.of(shipped(), SUNDAY))
                .extracting(remark -> remark.severity() + " " + remark.wrong().in(ENGLISH))
                .containsExactly(
                        "NOTE The upper back gets many hard sets in the week: 30",
                        "NOTE The mid back gets many hard sets in the week: 27",
                        "NOTE No station of the week is for the chest");
    }

    /** Figures of the domain's notes on the shipped circuits. */
    @ParameterizedTest
    @CsvSource({
        "LATISSIMUS_DORSI, 25.5",
        "RHOMBOIDS, 20",
        "TRAPEZIUS_MIDDLE, 19",
        "TERES_MAJOR, 15",
        "ERECTOR_SPINAE, 15",
        "GLUTEUS_MAXIMUS, 14.5",
        "POSTERIOR_DELTOID, 12.5",
        "FOREARM_FLEXORS, 11.5"
    })
    void aSecondaryMuscleIsCreditedHalfASet(Muscle muscle, double sets) {
        Credits week = Credits.sum(shipped().entrySet().stream()
                .filter(day -> !day.getKey().isBefore(MONDAY))
                .map(day -> Credits.hard(day.getValue()))
                .toList());

        assertThat(week.muscles()).containsEntry(muscle, sets);
        assertThat(week.of(Region.LOWER)).isEqualTo(18);
    }

    @Test
    void theBalanceSharesAllTrainingOfADayAmongTheRegions() {
        Balance balance =
                Balance.of(Credits.planned(TestGym.LIBRARY.circuit("pull-power").orElseThrow()));

        assertThat(balance.shares()).extracting(Balance.Share::sets).containsExactly(12, 9, 9);
        assertThat(balance.shares())
                .extracting(Balance.Share::standing)
                .containsExactly(Balance.Standing.ABOVE, Balance.Standing.BELOW, Balance.Standing.WITHIN);
        assertThat(balance.shares().stream().mapToDouble(Balance.Share::percent).sum())
                .isCloseTo(100, within(1e-9));
    }

    @Test
    void aBracketHoldsAShareThatIsShownAsItsEnd() {
        assertThat(new Balance.Share(Region.UPPER, 1, 27.5, 28, 38).standing()).isEqualTo(Balance.Standing.WITHIN);
        assertThat(new Balance.Share(Region.UPPER, 1, 27.4, 28, 38).standing()).isEqualTo(Balance.Standing.BELOW);
        assertThat(Balance.of(Credits.planned(Compose.circuit("cat-cow brisk-walk")))
                        .shares())
                .extracting(Balance.Share::percent)
                .containsOnly(0.0);
    }

    @Test
    void everyRemarkIsSaidInSpanishToo() {
        Words spanish = Words.of(Language.SPANISH);
        for (Example example : examples()) {
            for (Remark remark : WeekChecks.of(plan(MONDAY, example.triggers()), SUNDAY)) {
                assertThat(remark.wrong().in(spanish))
                        .doesNotContain("{")
                        .isNotEqualTo(remark.wrong().in(ENGLISH));
                assertThat(remark.how().in(spanish))
                        .doesNotContain("{")
                        .isNotEqualTo(remark.how().in(ENGLISH));
            }
        }
    }
}
