package backboard.progress;

import static backboard.progress.Gyms.TUESDAY;
import static backboard.progress.Gyms.hours;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.training.Language;
import backboard.training.Progress;
import backboard.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    private static final Words ENGLISH = Words.of(Language.ENGLISH);
    private static final Optional<LocalDate> LONG_AGO = Optional.of(TUESDAY.minusYears(3));

    private static Headline of(List<Integer> today, List<Integer> before, int byNow, Optional<LocalDate> firstDay) {
        return Headline.of(Gyms.progress(TUESDAY, today, before, byNow, day -> 0, firstDay), ENGLISH);
    }

    @Test
    void saysHowManyMoreThanAWeekAgoByNow() {
        Headline headline = Headline.of(Gyms.middling(), ENGLISH);
        assertThat(headline.finding()).isEqualTo("412 sets today");
        assertThat(headline.comparison()).isEqualTo("34 more than last Tuesday by now");
        assertThat(headline.sentence()).isEqualTo("412 sets today, 34 more than last Tuesday by now.");
    }

    @Test
    void saysItInSpanish() {
        Headline headline = Headline.of(Gyms.middling(), Words.of(Language.SPANISH));
        assertThat(headline.sentence()).isEqualTo("412 series hoy, 34 más que el martes pasado a esta hora.");
        assertThat(Headline.of(Gyms.oneSet(), Words.of(Language.SPANISH)).sentence())
                .isEqualTo("1 serie hoy, el primer martes que se cuenta.");
    }

    @Test
    void saysHowManyFewer() {
        assertThat(of(hours(9, 30), hours(9, 42, 20, 50), 42, LONG_AGO).sentence())
                .isEqualTo("30 sets today, 12 fewer than last Tuesday by now.");
    }

    @Test
    void saysTheSame() {
        assertThat(of(hours(9, 42), hours(9, 42, 20, 50), 42, LONG_AGO).comparison())
                .isEqualTo("the same as last Tuesday by now");
    }

    @Test
    void comparesWithTheSameTimeOfDayAndNotWithTheWholeDay() {
        assertThat(of(hours(9, 5), hours(20, 50), 0, LONG_AGO).comparison())
                .isEqualTo("5 more than last Tuesday by now");
    }

    @Test
    void namesTheFirstDayOfItsKindInAGymsFirstWeek() {
        assertThat(Headline.of(Gyms.oneSet(), ENGLISH).sentence()).isEqualTo("1 set today, the first Tuesday counted.");
        assertThat(of(hours(9, 5), hours(), 0, Optional.of(TUESDAY.minusDays(6)))
                        .comparison())
                .isEqualTo("the first Tuesday counted");
    }

    @Test
    void doesNotCallADayTheFirstOnlyBecauseTheGymWasShutAWeekAgo() {
        assertThat(of(hours(9, 5), hours(), 0, LONG_AGO).comparison()).isEqualTo("last Tuesday had none");
        assertThat(of(hours(9, 5), hours(), 0, Optional.of(TUESDAY.minusDays(7)))
                        .comparison())
                .isEqualTo("last Tuesday had none");
    }

    @Test
    void invitesWhenThereIsNothingYet() {
        assertThat(Headline.of(Gyms.empty(), ENGLISH).sentence())
                .isEqualTo("No sets yet today, the first bar could be yours.");
        assertThat(of(hours(), hours(9, 42), 42, LONG_AGO).finding()).isEqualTo("No sets yet today");
    }

    @Test
    void separatesThousands() {
        assertThat(Headline.of(Gyms.large(), ENGLISH).sentence())
                .isEqualTo("10,000 sets today, 612 more than last Tuesday by now.");
        assertThat(of(hours(9, 1), hours(9, 1_235), 1_235, LONG_AGO).comparison())
                .isEqualTo("1,234 fewer than last Tuesday by now");
    }

    @Test
    void namesTheWeekdayOfTheProgressItself() {
        Progress sunday = Gyms.progress(TUESDAY.plusDays(5), hours(9, 3), hours(9, 1), 1, day -> 0, LONG_AGO);
        assertThat(Headline.of(sunday, ENGLISH).comparison()).isEqualTo("2 more than last Sunday by now");
    }
}
