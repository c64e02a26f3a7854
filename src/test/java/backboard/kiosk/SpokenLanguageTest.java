package backboard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.store.Trouble;
import backboard.training.Appearance;
import backboard.training.Circuit;
import backboard.training.Control;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Language;
import backboard.training.Phase;
import backboard.training.Station;
import backboard.training.Tip;
import backboard.words.Phrase;
import backboard.words.Words;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    /** On Wednesday Posture and Core is on, which has a note at most stations. */
    @Test
    void theCircuitOfAVisitorIsAllInTheVisitorsLanguage() {
        clock.set(TestGym.at("2026-11-25T17:00"));
        Kiosk kiosk = open();
        kiosk.submit(new Command.StartClass(kiosk.newId())).join();
        State english = kiosk.look();
        State spanish = english.in(Language.SPANISH);

        assertThat(english.today().orElseThrow().name()).isEqualTo("Posture and Core");
        assertThat(spanish.today())
                .isEqualTo(TestGym.LIBRARY.in(Language.SPANISH).circuit("posture-and-core"));
        assertThat(spanish.today().orElseThrow().stations())
                .extracting(Station::note)
                .contains("Despacio", "Palo en la espalda");
        assertThat(spanish.live().orElseThrow().circuit())
                .isEqualTo(spanish.today().orElseThrow());
        assertThat(spanish.in(Language.SPANISH)).isSameAs(spanish);
    }

    @Test
    void whoIsCalledByAWordIsCalledByTheReadersWord() {
        Kiosk kiosk = open("gym.language = es");
        Guise guest = ((Outcome.Joined) TestGym.done(kiosk, new Command.JoinAsGuest(kiosk.newId()))).guise();
        Guise shy = ((Outcome.Joined) TestGym.done(
                        kiosk, new Command.Join(kiosk.newId(), "Dunnock", "Wryneck", Appearance.COLOUR, "")))
                .guise();
        Guise joe = ((Outcome.Joined)
                        TestGym.done(kiosk, new Command.Join(kiosk.newId(), "Joel", "Kahn", Appearance.ALIAS, "Joe")))
                .guise();
        String key = "kiosk.colour." + shy.colour();

        assertThat(guest.name()).isEqualTo("Invitado 1");
        assertThat(guest.badge()).isEqualTo("I1");
        assertThat(shy.name()).isEqualTo(Words.of(Language.SPANISH).say(key));

        List<Guise> spanish = kiosk.look().floor().guises();
        List<Guise> english = kiosk.look().in(Language.ENGLISH).floor().guises();
        assertThat(english)
                .extracting(Guise::name)
                .containsExactlyInAnyOrder("Guest 1", Words.of(Language.ENGLISH).say(key), "Joe");
        assertThat(english).filteredOn(Guise::guest).extracting(Guise::badge).containsExactly("G1");
        assertThat(english).contains(joe);
        assertThat(english).extracting(Guise::id).containsExactlyElementsOf(ids(spanish));
        assertThat(kiosk.look().in(Language.ENGLISH).toString()).doesNotContain("Dunnock", "Wryneck", "Joel");
    }

    private static List<UUID> ids(List<Guise> guises) {
        return guises.stream().map(Guise::id).toList();
    }

    @Test
    void whatNeedsAPersonIsToldToEveryoneInTheirLanguage() throws Exception {
        Kiosk kiosk = open("gym.language = es");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("backboard.db"));
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            Outcome outcome = TestGym.done(kiosk, new Command.JoinAsGuest(kiosk.newId()));
            Phrase why = ((Outcome.Refused) outcome).why();

            assertThat(kiosk.look().notice()).contains(why);
            assertThat(why.in(Words.of(Language.SPANISH)))
                    .isEqualTo("No se ha guardado: Otro programa tiene ocupados los datos.");
            assertThat(why.in(Words.of(Language.ENGLISH))).isEqualTo("Not saved: Another program holds the data.");
        }
    }

    /** Each has a sentence of its own, and the English one is what the log says. */
    @ParameterizedTest
    @EnumSource(Trouble.class)
    void allThatCanBeWrongWithTheDataIsSaidInEveryLanguage(Trouble trouble) {
        Phrase phrase = Phrase.of("kiosk.store." + trouble.key());

        assertThat(phrase.in(Words.of(Language.SPANISH))).isNotEqualTo(phrase.in(Words.of(Language.ENGLISH)));
        assertThat(phrase.in(Words.of(Language.ENGLISH))).isEqualTo(trouble.sentence());
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
