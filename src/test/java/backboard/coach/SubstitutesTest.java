package backboard.coach;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.TestGym;
import backboard.training.Exercise;
import backboard.training.Pattern;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SubstitutesTest {

    private static final Collection<Exercise> ALL = TestGym.LIBRARY.exercises().values();

    static Collection<Exercise> all() {
        return ALL;
    }

    private static List<String> ids(List<Exercise> exercises) {
        return exercises.stream().map(Exercise::id).toList();
    }

    private static boolean shareARegion(Exercise one, Exercise other) {
        return !Collections.disjoint(one.regions(), other.regions());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void somethingIsFreeForEveryExerciseOfTheLibrary(Exercise busy) {
        List<Exercise> free = Substitutes.whileBusy(busy, ALL);

        assertThat(free).isNotEmpty().hasSizeLessThanOrEqualTo(3).doesNotContain(busy);
        for (Exercise other : free) {
            assertThat(other.equipment().stream().filter(busy.equipment()::contains))
                    .as("equipment of %s", other.id())
                    .isSubsetOf("mat");
            assertThat(other.level().ordinal()).isLessThanOrEqualTo(busy.level().ordinal() + 1);
            assertThat(busy.regions().isEmpty() || shareARegion(busy, other))
                    .as("regions of %s", other.id())
                    .isTrue();
        }
        // Another pattern only where the own has nothing.
        boolean ownPattern = busy.pattern() != Pattern.CARRY && busy.pattern() != Pattern.ACCESSORY;
        assertThat(!ownPattern || free.stream().allMatch(other -> other.pattern() == busy.pattern()))
                .isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "barbell-bent-over-row, t-bar-row dumbbell-bent-over-row band-seated-row",
        "lat-pulldown, band-assisted-pull-up machine-assisted-pull-up negative-pull-up",
        "romanian-deadlift, dumbbell-deadlift dumbbell-romanian-deadlift kettlebell-deadlift",
        "inverted-row, ring-row band-seated-row chest-supported-row",
        "chin-up, dumbbell-pullover half-kneeling-single-arm-pulldown close-grip-lat-pulldown",
        "close-grip-lat-pulldown, straight-arm-pulldown dumbbell-pullover half-kneeling-single-arm-pulldown",
        "face-pull, band-pull-apart dumbbell-shrug wall-slide",
        "sphinx-pose, cat-cow childs-pose downward-dog",
        "plank, knee-plank alternating-plank feet-elevated-plank",
        // both carries need dumbbells: what holds the trunk still instead
        "suitcase-carry, side-plank knee-side-plank pallof-press",
        // no other curl in the library: its easier and harder variations
        "biceps-curl, chin-up band-seated-row"
    })
    void theBestComesFirst(String busy, String free) {
        assertThat(String.join(" ", ids(Substitutes.whileBusy(Sets.exercise(busy), ALL))))
                .isEqualTo(free);
    }

    @Test
    void theNearestPatternFillsUpWhereTheOwnIsShort() {
        Exercise row = Sets.exercise("seated-cable-row");
        List<Exercise> small = List.of(
                row,
                Sets.exercise("lat-pulldown"),
                Sets.exercise("band-seated-row"),
                Sets.exercise("romanian-deadlift"),
                Sets.exercise("face-pull"));

        assertThat(ids(Substitutes.whileBusy(row, small))).containsExactly("band-seated-row", "lat-pulldown");
    }

    @Test
    void aLibraryOfOneHasNothingElse() {
        Exercise row = Sets.exercise("seated-cable-row");

        assertThat(Substitutes.whileBusy(row, Set.of(row))).isEmpty();
    }

    @Test
    void variationsAreThoseOfTheLibraryNearestFirst() {
        Exercise pullUp = Sets.exercise("pull-up");

        assertThat(ids(Substitutes.easier(pullUp, TestGym.LIBRARY::exercise)))
                .containsExactly(
                        "band-assisted-pull-up", "machine-assisted-pull-up", "negative-pull-up", "lat-pulldown");
        assertThat(ids(Substitutes.harder(pullUp, TestGym.LIBRARY::exercise)))
                .containsExactly("tempo-pull-up", "wide-grip-pull-up", "weighted-pull-up");
    }

    @Test
    void aVariationThatLeftTheLibraryIsPassedOver() {
        Exercise pullUp = Sets.exercise("pull-up");

        assertThat(ids(Substitutes.harder(
                        pullUp, id -> id.equals("tempo-pull-up") ? Optional.empty() : TestGym.LIBRARY.exercise(id))))
                .containsExactly("wide-grip-pull-up", "weighted-pull-up");
    }
}
