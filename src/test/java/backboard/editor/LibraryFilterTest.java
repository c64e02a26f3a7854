package backboard.editor;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.TestGym;
import backboard.training.Exercise;
import backboard.training.Language;
import backboard.training.Level;
import backboard.training.Pattern;
import backboard.training.Region;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the library lists. */
class LibraryFilterTest {

    private static final Collection<Exercise> ALL = TestGym.LIBRARY.exercises().values();

    private static List<Exercise> of(LibraryFilter filter) {
        return filter.of(ALL, Locale.ENGLISH);
    }

    @Test
    void withoutAFilterAllAreListedByName() {
        assertThat(of(LibraryFilter.NONE))
                .hasSameSizeAs(ALL)
                .extracting(Exercise::name)
                .startsWith("Alternating plank");
    }

    @Test
    void beginningsOfWordsFindANameInAnyOrder() {
        assertThat(of(LibraryFilter.NONE.typing("ro bar")))
                .isNotEmpty()
                .allMatch(exercise -> (exercise.name() + exercise.aka())
                        .toLowerCase(Locale.ROOT)
                        .contains("bar"));
        assertThat(of(LibraryFilter.NONE.typing("kettleb sw")))
                .extracting(Exercise::id)
                .containsExactly("kettlebell-swing");
        assertThat(of(LibraryFilter.NONE.typing("ettlebell"))).isEmpty();
    }

    @Test
    void accentsDoNotMatter() {
        Collection<Exercise> spanish =
                TestGym.LIBRARY.in(Language.SPANISH).exercises().values();
        assertThat(LibraryFilter.NONE.typing("jalon").of(spanish, Locale.forLanguageTag("es")))
                .extracting(Exercise::id)
                .contains("lat-pulldown");
    }

    @Test
    void allFiltersHoldAtOnceAndAPatternTakesThePlaceOfARegion() {
        LibraryFilter filter = LibraryFilter.NONE
                .in(Region.MID)
                .with(Optional.of("cable machine"))
                .at(Optional.of(Level.BEGINNER));
        assertThat(of(filter))
                .isNotEmpty()
                .allMatch(exercise -> exercise.regions().contains(Region.MID)
                        && exercise.equipment().contains("cable machine")
                        && exercise.level() == Level.BEGINNER);
        assertThat(of(filter.of(Pattern.SCAPULAR)))
                .isNotEmpty()
                .allMatch(exercise -> exercise.pattern() == Pattern.SCAPULAR);
        assertThat(filter.of(Pattern.SCAPULAR).region()).isEmpty();
    }
}
