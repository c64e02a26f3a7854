package backboard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.training.Appearance;
import backboard.training.Circuit;
import backboard.training.Control;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Language;
import backboard.training.Phase;
import backboard.training.Tip;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exercises, circuits and tips in the language of the gym, and in that of whoever checks in. Monday is Pull Power. */
class SpokenLanguageTest {

    @TempDir
    Path data;

    private final TurnedClock clock = new TurnedClock(TestGym.at("2026-11-23T17:00"));
    private final List<Kiosk> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(Kiosk::close);
    }

    private Kiosk open(String... settings) {
        Kiosk kiosk = Kiosk.open(TestGym.settings(settings), TestGym.LIBRARY, data, clock);
        opened.add(kiosk);
        return kiosk;
    }

    private static Exercise first(Circuit circuit) {
        return circuit.stations().get(0).exercise();
    }

    @Test
    void theScreensOfASpanishGymAreSpanish() {
        State state = open("gym.language = es").look();

        Circuit today = state.today().orElseThrow();
        assertThat(today.name()).isEqualTo("Potencia de tirón");
        assertThat(first(today).name()).isEqualTo("Dominadas");
        assertThat(first(today).equipmentNames()).containsExactly("barra de dominadas");
        assertThat(state.tips()).extracting(Tip::text).contains("Baja despacio. La bajada también da fuerza.");
        assertThat(state.figure(first(today))).isPresent();
    }

    @Test
    void whoSpeaksEnglishInASpanishGymReadsEnglish() {
        State state = open("gym.language = es").look();
        Exercise spanish = first(state.today().orElseThrow());

        Exercise english = state.exercise(spanish, Language.ENGLISH);

        assertThat(english).isEqualTo(TestGym.LIBRARY.exercise("pull-up").orElseThrow());
        assertThat(state.exercise(english, Language.SPANISH)).isSameAs(spanish);
    }

    @Test
    void whoSpeaksSpanishInAnEnglishGymReadsSpanish() {
        Kiosk kiosk = open();
        Exercise english = first(kiosk.look().today().orElseThrow());

        assertThat(english.name()).isEqualTo("Pull-up");
        assertThat(kiosk.look().exercise(english, Language.SPANISH).name()).isEqualTo("Dominadas");
        assertThat(kiosk.look().exercise(english, Language.SPANISH))
                .isSameAs(kiosk.look().exercise(english, Language.SPANISH));
        assertThat(kiosk.look().exercise(english, Language.ENGLISH)).isSameAs(english);
    }

    @Test
    void theTickerNamesExercisesInTheGymsLanguage() {
        Kiosk kiosk = open("gym.language = es");
        Outcome.Joined mia =
                (Outcome.Joined) kiosk.submit(new Command.Join(kiosk.newId(), "Mia", "K", Appearance.NAME, ""))
                        .join();

        kiosk.submit(new Command.LogSet(
                        kiosk.newId(),
                        mia.guise().id(),
                        "bird-dog",
                        Effort.reps(8, Optional.empty()),
                        OptionalInt.of(6)))
                .join();
        kiosk.tick().join();

        assertThat(kiosk.look().floor().recent())
                .extracting(Recent::exerciseName)
                .containsExactly("Pájaro perro");
    }

    @Test
    void aClassGoesOnInTheOtherLanguageWhenTheGymChangesIt() {
        Kiosk english = open();
        english.submit(new Command.StartClass(english.newId())).join();
        clock.advance(Duration.ofMinutes(7).plusSeconds(30));
        english.tick().join();
        opened.remove(english);
        english.close();

        Kiosk spanish = open("gym.language = es");
        spanish.tick().join();

        Live live = spanish.look().live().orElseThrow();
        assertThat(live.circuit().name()).isEqualTo("Potencia de tirón");
        assertThat(live.moment().phase()).isEqualTo(Phase.WORK);
        assertThat(live.moment().interval().exercise().orElseThrow().name()).isEqualTo("Dominadas");
        spanish.submit(new Command.Steer(Control.SKIP)).join();
        assertThat(spanish.look()
                        .live()
                        .orElseThrow()
                        .moment()
                        .interval()
                        .exercise()
                        .orElseThrow()
                        .name())
                .isEqualTo("Puente de glúteos");
    }

    @Test
    void picturesAreInTheGymsLanguageToo() {
        State still = Stills.of(
                        TestGym.settings("gym.language = es"), TestGym.LIBRARY, data, TestGym.at("2026-11-23T17:00"))
                .in(Phase.WORK)
                .orElseThrow();

        assertThat(still.circuit().orElseThrow().name()).isEqualTo("Potencia de tirón");
        Exercise shown =
                still.live().orElseThrow().moment().interval().exercise().orElseThrow();
        assertThat(still.exercise(shown, Language.ENGLISH).id()).isEqualTo(shown.id());
        assertThat(still.exercise(shown, Language.ENGLISH).name()).isNotEqualTo(shown.name());
    }
}
