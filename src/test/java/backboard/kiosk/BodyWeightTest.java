package backboard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backboard.coach.Benchmark;
import backboard.coach.Estimate;
import backboard.coach.NewRecord;
import backboard.coach.Why;
import backboard.training.Appearance;
import backboard.training.Band;
import backboard.training.Effort;
import backboard.training.Keyed;
import backboard.training.Language;
import backboard.training.Unit;
import backboard.training.Weight;
import backboard.words.Words;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pull-ups, whose estimate needs what the member weighs, from a real store. */
class BodyWeightTest {

    private static final String NONE = "none";

    @TempDir
    Path data;

    private final TurnedClock clock = new TurnedClock(TestGym.at("2026-11-02T18:00"));
    private Kiosk kiosk;
    private Guise mia;

    private void open(String... settings) {
        kiosk = Kiosk.open(TestGym.settings(settings), TestGym.LIBRARY, data, clock);
        mia = ((Outcome.Joined) TestGym.done(kiosk, new Command.Join(kiosk.newId(), "Mia", "K", Appearance.NAME, "")))
                .guise();
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    private static Optional<Weight> weight(String text) {
        String[] parts = text.split(" ");
        return text.equals(NONE)
                ? Optional.empty()
                : Optional.of(new Weight(
                        Double.parseDouble(parts[0]),
                        Keyed.find(Unit.class, parts[1]).orElseThrow()));
    }

    /** {@code body x 10}, {@code 10 kg x 5@9}, {@code -20 kg x 5}, {@code heavy x 5}. */
    private static Effort effort(String load, String reps) {
        String[] rated = reps.split("@");
        Effort plain = Effort.reps(Integer.parseInt(rated[0]), Optional.empty());
        Effort set = rated.length == 1 ? plain : plain.rated(OptionalDouble.of(Double.parseDouble(rated[1])));
        Optional<Band> band = Keyed.find(Band.class, load);
        if (band.isPresent()) {
            return set.banded(band);
        }
        if (load.startsWith("-")) {
            return set.assisted(weight(load.substring(1)));
        }
        return load.equals("body") ? set : set.with(weight(load));
    }

    private Outcome weigh(String text) {
        return TestGym.done(kiosk, new Command.Weigh(mia.id(), weight(text)));
    }

    private Outcome.Saved log(String exercise, String sets) {
        String[] parts = sets.split(" x ");
        Outcome last = new Outcome.Done();
        for (String reps : parts[1].split(" ")) {
            clock.advance(Duration.ofMinutes(2));
            last = TestGym.done(
                    kiosk,
                    new Command.LogSet(kiosk.newId(), mia.id(), exercise, effort(parts[0], reps), OptionalInt.empty()));
        }
        return (Outcome.Saved) last;
    }

    private Briefing briefing(String exercise) {
        return kiosk.briefing(mia.id(), exercise, OptionalInt.empty()).join().orElseThrow();
    }

    private static String said(Optional<Estimate> estimate) {
        return estimate.map(most -> Math.round(most.kilograms() * 100) / 100.0 + (most.rough() ? " rough" : ""))
                .orElse(NONE);
    }

    @ParameterizedTest(name = "{0} kg, {1} {2}: {3}")
    @CsvSource({
        // total = body + added, then the body off again: (80 + 10) × 7/6 − 80
        "80 kg, pull-up, 10 kg x 5, 25.0",
        "80 kg, weighted-pull-up, 10 kg x 5, 25.0",
        "80 kg, chin-up, body x 10, 26.67",
        "80 kg, pull-up, body x 1, 0.0",
        "80 kg, wide-grip-pull-up, body x 12, 32.0 rough",
        "80 kg, pull-up, body x 13, none",
        "80 kg, pull-up, body x 8@8, 26.67",
        // total = body − assistance: (80 − 20) × 7/6 − 80
        "80 kg, machine-assisted-pull-up, -20 kg x 5, -10.0",
        "80 kg, pull-up, -80 kg x 5, none",
        // nobody knows what a band takes off or what lowering alone is worth
        "80 kg, band-assisted-pull-up, heavy x 5, none",
        "80 kg, pull-up, light x 5, none",
        "80 kg, negative-pull-up, body x 5, none",
        // in pounds as they were typed
        "176 lb, pull-up, body x 10, 26.61",
        // the body of no other exercise is reckoned with
        "80 kg, inverted-row, body x 8, none",
        "80 kg, lat-pulldown, 60 kg x 10, 80.0"
    })
    void thePullUpsOfWhoToldTheirWeightAreEstimated(String body, String exercise, String set, String estimate) {
        open();
        log(exercise, set);
        boolean needsIt = !exercise.equals("lat-pulldown");
        assertThat(said(briefing(exercise).estimate())).isEqualTo(needsIt ? NONE : estimate);

        assertThat(weigh(body)).isEqualTo(new Outcome.Done());
        assertThat(said(briefing(exercise).estimate())).isEqualTo(estimate);
        assertThat(briefing(exercise).bodyWeight()).isEqualTo(weight(body));

        weigh(NONE);
        assertThat(said(briefing(exercise).estimate())).isEqualTo(needsIt ? NONE : estimate);
        assertThat(briefing(exercise).bodyWeight()).isEmpty();
    }

    @ParameterizedTest(name = "{1} {2}: {3}")
    @CsvSource({
        "kg, pull-up, body x 8 8 8, 2.5 kg, 8, HEAVIER",
        "kg, pull-up, body x 8 7 8, body, 8, REPEAT",
        "kg, weighted-pull-up, 10 kg x 6 6 6 6, 12.5 kg, 4, HEAVIER",
        "kg, machine-assisted-pull-up, -20 kg x 12 12 12, -15 kg, 8, LESS_HELP",
        "lb, machine-assisted-pull-up, -40 lb x 12 12 12, -30 lb, 8, LESS_HELP",
        "kg, band-assisted-pull-up, heavy x 10 10 10, medium, 6, NEXT_BAND"
    })
    void theNextStepOfAPullUpIsTheSameWithAndWithoutABodyWeight(
            String unit, String exercise, String sets, String load, int reps, Why why) {
        open("gym.units = " + unit);
        log(exercise, sets);
        clock.set(TestGym.at("2026-11-05T18:00"));
        Briefing.Next before = briefing(exercise).next().orElseThrow();

        weigh("80 kg");

        Briefing.Next next = briefing(exercise).next().orElseThrow();
        assertThat(next).isEqualTo(before);
        assertThat(next.suggestion().reason().why()).isEqualTo(why);
        assertThat(next.suggestion().aim().plain()).isEqualTo(effort(load, String.valueOf(reps)));
    }

    @Test
    void aPullUpStartsWithThreeSetsOfEight() {
        open();
        weigh("80 kg");

        assertThat(briefing("pull-up").planned()).isEqualTo(3);
        assertThat(briefing("pull-up").prefill().effort()).isEqualTo(effort("body", "8"));
        assertThat(briefing("pull-up").estimate()).isEmpty();
    }

    @Test
    void theRecordIsForItsOwnerAloneAndTheWallSaysTheSameAsWithoutAWeight() {
        open();
        weigh("80 kg");
        log("pull-up", "body x 8");
        clock.set(TestGym.at("2026-11-05T18:00"));

        Outcome.Saved saved = log("pull-up", "2.5 kg x 8");

        assertThat(saved.records()).extracting(NewRecord::benchmark).containsExactly(Benchmark.ESTIMATED_MAX);
        assertThat(saved.records().get(0).value()).isEqualTo(82.5 * 38 / 30 - 80, within(1e-9));
        assertThat(kiosk.look().floor().feat()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "19.9 kg | Body weight goes from 20 to 400.",
                "400.1 kg | Body weight goes from 20 to 400.",
                "72.35 kg | Body weight is a multiple of 0.1.",
                "44 lb | Body weight goes from 44.1 to 881.8."
            })
    void whatNobodyWeighsIsRefused(String body, String sentence) {
        open();

        Outcome.Refused refused = (Outcome.Refused) weigh(body);

        assertThat(refused.why().in(Words.of(Language.ENGLISH))).isEqualTo(sentence);
        assertThat(kiosk.confided(mia.id()).join()).contains(new Confided(false));
    }

    @Test
    void aGuestIsNotWeighed() {
        open();
        Guise guest = ((Outcome.Joined) TestGym.done(kiosk, new Command.JoinAsGuest(kiosk.newId()))).guise();

        Outcome outcome = TestGym.done(kiosk, new Command.Weigh(guest.id(), weight("80 kg")));

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(kiosk.confided(guest.id()).join()).contains(new Confided(false));
    }

    @Test
    void itIsStillKnownAfterARestart() {
        open();
        weigh("72.3 kg");
        assertThat(kiosk.confided(mia.id()).join()).contains(new Confided(true));
        kiosk.close();
        kiosk = Kiosk.open(TestGym.settings(), TestGym.LIBRARY, data, clock);

        assertThat(kiosk.confided(mia.id()).join()).contains(new Confided(true));
        assertThat(briefing("pull-up").bodyWeight()).isEqualTo(weight("72.3 kg"));
    }
}
