package backboard.wall;

import backboard.figure.Figure;
import backboard.kiosk.AtStation;
import backboard.kiosk.Feat;
import backboard.kiosk.Floor;
import backboard.kiosk.Guise;
import backboard.kiosk.Live;
import backboard.kiosk.Recent;
import backboard.kiosk.State;
import backboard.kiosk.Translations;
import backboard.settings.Settings;
import backboard.training.Appearance;
import backboard.training.Circuit;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Interval;
import backboard.training.LoggedSet;
import backboard.training.Phase;
import backboard.training.Place;
import backboard.training.Progress;
import backboard.training.Run;
import backboard.training.Station;
import backboard.training.Timeline;
import backboard.training.Timeline.Parts;
import backboard.training.Tip;
import backboard.words.Phrase;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** States of an invented evening in which everything that a gym's wall can say is said once: each exercise in each of its phases. */
final class SampleStates {

    private final Settings settings;
    private final List<Tip> tips;
    private final Map<String, Figure> figures;
    private final ZonedDateTime now;
    private final Guise member =
            new Guise(new UUID(0, 1), OptionalInt.of(101), "Konstantin W.", "KW", 0, Appearance.NAME, false);

    /** @param tips of which the longest is shown */
    SampleStates(Settings settings, List<Tip> tips, Map<String, Figure> figures) {
        this.figures = figures;
        this.settings = settings;
        this.tips = tips.stream()
                .max(Comparator.comparingInt(tip -> tip.line().length()))
                .map(List::of)
                .orElse(List.of());
        this.now = LocalDateTime.of(2026, 1, 7, 18, 42).atZone(settings.zone());
    }

    List<State> of(Collection<Circuit> circuits) {
        List<State> all = new ArrayList<>();
        for (Circuit circuit : circuits) {
            Timeline timeline = Timeline.of(circuit, Parts.CLASS);
            for (Interval interval : timeline.intervals()) {
                if (interval.round() <= 1) {
                    all.add(live(circuit, timeline, interval.startMs(), true));
                }
            }
            all.add(live(circuit, timeline, timeline.totalMs(), true));
            all.add(live(circuit, timeline, timeline.totalMs() / 2, false));
            for (Duration wait : List.of(Duration.ofMinutes(59), Duration.ofDays(2))) {
                all.add(state(Optional.of(circuit), Optional.empty(), wait, true, true));
            }
            all.add(praised(live(circuit, timeline, start(timeline, Phase.WORK), true)));
            all.add(praised(live(circuit, timeline, start(timeline, Phase.REST), true)));
            all.add(praised(state(Optional.of(circuit), Optional.empty(), Duration.ofMinutes(59), true, true)));
            all.add(state(Optional.of(circuit), Optional.empty(), Duration.ofMinutes(59), true, false));
        }
        all.add(state(Optional.empty(), Optional.empty(), Duration.ofDays(2), false, false));
        return all;
    }

    private static long start(Timeline timeline, Phase phase) {
        return timeline.intervals().stream()
                .filter(interval -> interval.phase() == phase)
                .findFirst()
                .map(Interval::startMs)
                .orElse(0L);
    }

    /** The longest of what is said of a record. */
    private State praised(State state) {
        Exercise longest = state.circuit().stream()
                .flatMap(circuit -> circuit.stations().stream())
                .map(Station::exercise)
                .max(Comparator.comparingInt(exercise -> exercise.shortName().length()))
                .orElseThrow();
        Feat feat = new Feat(member, longest.shortName(), Feat.Kind.ESTIMATE, now.toInstant());
        return new State(
                state.settings(),
                state.now(),
                state.today(),
                state.live(),
                state.open(),
                state.nextClass(),
                state.opensNext(),
                state.floor().with(feat),
                state.tips(),
                state.figures(),
                state.translations(),
                state.notice());
    }

    private State live(Circuit circuit, Timeline timeline, long positionMs, boolean busy) {
        Run run = Run.started(
                new UUID(0, 2), circuit.id(), timeline, now.toInstant().minusMillis(positionMs));
        Live live = new Live(run, circuit, Parts.CLASS, run.at(now.toInstant()));
        return state(Optional.of(circuit), Optional.of(live), Duration.ofDays(2), true, busy);
    }

    private State state(Optional<Circuit> today, Optional<Live> live, Duration untilClass, boolean open, boolean busy) {
        return new State(
                settings,
                now,
                today,
                live,
                open,
                Optional.of(now.plus(untilClass)),
                Optional.of(now.plusDays(1)),
                floor(today, busy),
                tips,
                figures,
                Translations.NONE,
                Optional.of(Phrase.of("kiosk.refused.not-saved", Phrase.of("kiosk.store.faulty"))));
    }

    private Floor floor(Optional<Circuit> circuit, boolean busy) {
        List<Integer> hours = Collections.nCopies(24, busy ? 50 : 0);
        Progress progress = new Progress(
                now.toLocalDate(), hours, hours, 0, new TreeMap<>(), many(), new TreeMap<>(), Optional.empty());
        List<Recent> recent = circuit.filter(any -> busy).stream()
                .flatMap(any -> any.stations().stream())
                .map(station -> new Recent(
                        logged(member, station.exercise().id(), Optional.empty()),
                        member,
                        station.exercise().shortName(),
                        2))
                .limit(2)
                .toList();
        return new Floor(
                List.of(member), Map.of(), recent, progress, busy ? 120 : 0, busy ? 12 : 0, busy ? there() : List.of());
    }

    /** Enough people for every chart, today and a week ago. */
    private SortedMap<LocalDate, Integer> many() {
        return new TreeMap<>(Map.of(now.toLocalDate(), 12, now.toLocalDate().minusWeeks(1), 12));
    }

    /** At the first station more people than have room, at the second the two of whom one is not named. */
    private List<AtStation> there() {
        Guise unnamed = new Guise(new UUID(0, 4), OptionalInt.of(102), "Magenta", "", 9, Appearance.COLOUR, false);
        List<AtStation> there = new ArrayList<>(Collections.nCopies(12, at(member, 1, 2)));
        there.add(at(member, 2, 1));
        there.add(at(unnamed, 2, 3));
        return there;
    }

    private AtStation at(Guise guise, int station, int sets) {
        Place place = new Place(new UUID(0, 2), station, sets);
        return new AtStation(guise, logged(guise, "sample", Optional.of(place)), sets);
    }

    private LoggedSet logged(Guise guise, String exercise, Optional<Place> place) {
        return new LoggedSet(
                new UUID(0, 3),
                guise.id(),
                exercise,
                Effort.reps(10, Optional.empty()),
                now.toInstant(),
                now.toLocalDateTime(),
                place,
                false,
                0);
    }
}
