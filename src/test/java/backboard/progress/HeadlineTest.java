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
        return of(Gyms.progress(TUESDAY, today, before, byNow, day -> 0, firstDay));
    }

    private static Headline of(Progress progress) {
        return Headline.of(progress, Words.of(Language.ENGLISH));
    }

    @Test
    void saysHowManyMoreThanAWeekAgoByNow() {
        Headline headline = of(Gyms.middling());
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
        assertThat(of(Gyms.oneSet()).sentence()).isEqualTo("1 set today, the first Tuesday counted.");
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
        assertThat(of(Gyms.empty()).sentence()).isEqualTo("No sets yet today, the first bar could be yours.");
        assertThat(of(hours(), hours(9, 42), 42, LONG_AGO).finding()).isEqualTo("No sets yet today");
    }

    /** What fewer than five people did up to this minute would be a part of their total. */
    @Test
    void comparesWithTheWholeOfADayOnWhichFewTrained() {
        assertThat(of(Gyms.by(4, Gyms.middling())).sentence())
                .isEqualTo("412 sets today, last Tuesday had 480 in all.");
        assertThat(of(Gyms.by(5, Gyms.middling())).comparison()).isEqualTo("34 more than last Tuesday by now");
        assertThat(Headline.of(Gyms.by(4, Gyms.middling()), Words.of(Language.SPANISH))
                        .comparison())
                .isEqualTo("el martes pasado hubo 480 en total");
    }

    @Test
    void separatesThousands() {
        assertThat(of(Gyms.large()).sentence()).isEqualTo("10,000 sets today, 612 more than last Tuesday by now.");
        assertThat(of(hours(9, 1), hours(9, 1_235), 1_235, LONG_AGO).comparison())
                .isEqualTo("1,234 fewer than last Tuesday by now");
    }

    @Test
    void namesTheWeekdayOfTheProgressItself() {
        Progress sunday = Gyms.progress(TUESDAY.plusDays(5), hours(9, 3), hours(9, 1), 1, day -> 0, LONG_AGO);
        assertThat(of(sunday).comparison()).isEqualTo("2 more than last Sunday by now");
    }
}
