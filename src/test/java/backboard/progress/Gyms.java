package backboard.progress;

import backboard.kiosk.Floor;
import backboard.kiosk.Live;
import backboard.kiosk.State;
import backboard.kiosk.TestGym;
import backboard.kiosk.Translations;
import backboard.settings.Settings;
import backboard.training.Circuit;
import backboard.training.Circuits;
import backboard.training.Language;
import backboard.training.Progress;
import backboard.training.Run;
import backboard.training.Sides;
import backboard.training.Timeline;
import backboard.training.Timeline.Parts;
import backboard.training.Timing;
import backboard.training.Unit;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/** What gyms of all sizes did, and the states that show it. */
final class Gyms {

    static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);
    static final ZonedDateTime NOW = TUESDAY.atTime(18, 42, 30).atZone(ZoneId.of("Europe/Berlin"));

    private Gyms() {}

    /** Nobody has ever logged a set. */
    static Progress empty() {
        return progress(TUESDAY, hours(), hours(), 0, day -> 0, Optional.empty());
    }

    /** One set in the whole history, now. */
    static Progress oneSet() {
        return by(
                1,
                progress(
                        TUESDAY, hours(18, 1), hours(), 0, day -> day.equals(TUESDAY) ? 480 : 0, Optional.of(TUESDAY)));
    }

    /** Just enough people for charts have logged a set each, on the gym's first day. */
    static Progress firstFive() {
        return by(
                5,
                progress(
                        TUESDAY, hours(18, 5), hours(), 0, day -> day.equals(TUESDAY) ? 880 : 0, Optional.of(TUESDAY)));
    }

    /** So many people this morning, in a gym that had many on every day before. */
    static Progress morning(int people) {
        Progress many = middling();
        SortedMap<LocalDate, Integer> days = new TreeMap<>(many.people());
        days.put(many.today(), people);
        return new Progress(
                many.today(),
                hours(6, 3, 7, 2),
                many.setsByHourBefore(),
                many.setsBeforeByNow(),
                many.volumeKg(),
                days,
                many.quietPeople(),
                many.firstDay());
    }

    /** The same numbers by so many people every day, other ones from day to day. */
    static Progress by(int people, Progress of) {
        SortedMap<LocalDate, Integer> everyDay = new TreeMap<>();
        of.volumeKg().keySet().forEach(day -> everyDay.put(day, people));
        SortedMap<LocalDate, Integer> weeks = new TreeMap<>();
        LocalDate monday = Progress.monday(of.today());
        for (int back = 1; back <= 3; back++) {
            weeks.put(monday.minusWeeks(back), Progress.isFew(people) ? 7 * people : 0);
        }
        return new Progress(
                of.today(),
                of.setsByHour(),
                of.setsByHourBefore(),
                of.setsBeforeByNow(),
                of.volumeKg(),
                everyDay,
                weeks,
                of.firstDay());
    }

    /** A Tuesday evening of a middling gym; the same numbers as in the design. */
    static Progress middling() {
        return progress(
                TUESDAY,
                from(6, 12, 22, 28, 16, 10, 14, 34, 38, 18, 14, 26, 72, 108),
                from(6, 10, 18, 24, 20, 12, 18, 30, 30, 20, 16, 30, 64, 86, 70, 32),
                378,
                day -> day.equals(TUESDAY)
                        ? 18_400
                        : List.of(17_000, 10_000, 17_000, 11_000, 16_000, 7_000, 0)
                                .get(day.getDayOfWeek().getValue() - 1),
                Optional.of(TUESDAY.minusYears(1)));
    }

    /** Ten thousand sets a day. */
    static Progress large() {
        return progress(
                TUESDAY,
                from(5, 310, 640, 820, 640, 410, 390, 720, 700, 520, 610, 980, 1580, 1680),
                from(5, 290, 660, 790, 610, 450, 360, 740, 690, 500, 640, 990, 1560, 1802, 1540, 910, 300),
                9_388,
                day -> 310_000 + 20_000 * day.getDayOfWeek().getValue() - 1_000.5 * day.getDayOfMonth(),
                Optional.of(TUESDAY.minusYears(10)));
    }

    /** By many people. */
    static Progress progress(
            LocalDate today,
            List<Integer> hours,
            List<Integer> hoursBefore,
            int beforeByNow,
            ToDoubleFunction<LocalDate> volumeKg,
            Optional<LocalDate> firstDay) {
        SortedMap<LocalDate, Double> volume = new TreeMap<>();
        for (int back = 0; back < Progress.DAYS; back++) {
            volume.put(today.minusDays(back), volumeKg.applyAsDouble(today.minusDays(back)));
        }
        return by(
                60,
                new Progress(
                        today, hours, hoursBefore, beforeByNow, volume, new TreeMap<>(), new TreeMap<>(), firstDay));
    }

    /** Counts of a day from pairs of hour and sets. */
    static List<Integer> hours(int... hourAndSets) {
        List<Integer> hours = new ArrayList<>(Collections.nCopies(24, 0));
        for (int i = 0; i < hourAndSets.length; i += 2) {
            hours.set(hourAndSets[i], hourAndSets[i + 1]);
        }
        return List.copyOf(hours);
    }

    /** Counts of a day from an hour on. */
    static List<Integer> from(int first, int... sets) {
        List<Integer> hours = new ArrayList<>(Collections.nCopies(24, 0));
        for (int i = 0; i < sets.length; i++) {
            hours.set(first + i, sets[i]);
        }
        return List.copyOf(hours);
    }

    static Settings settings(Unit unit) {
        return settings(unit, Language.ENGLISH);
    }

    private static Settings settings(Unit unit, Language language) {
        Settings plain = TestGym.settings();
        return new Settings(
                "Harbour Strength",
                unit,
                language,
                plain.zone(),
                plain.hours(),
                plain.schedule(),
                plain.classes(),
                plain.circuits(),
                plain.screens(),
                plain.station(),
                plain.people(),
                plain.staff(),
                plain.sound(),
                plain.paper(),
                plain.unverifiedFacts(),
                plain.dataFolder(),
                plain.exchange());
    }

    /** Without a class. */
    static State idle(Progress progress) {
        return state(progress, NOW, Optional.empty(), Unit.KG);
    }

    /** In the rest after the first round of a class. */
    static State resting(Progress progress, ZonedDateTime now) {
        Circuit circuit = Circuits.circuit(new Timing(10, 40, 20, 15, 3, 90), 8, List.of(), List.of(), Sides.BOTH);
        Timeline timeline = Timeline.of(circuit, Parts.CLASS);
        Run run = Run.started(
                new UUID(0, 1), circuit.id(), timeline, NOW.toInstant().minusSeconds(10 + 8 * 40 + 7 * 35 + 49));
        return state(
                progress,
                now,
                Optional.of(new Live(run, circuit, Timeline.Parts.CLASS, run.at(now.toInstant()))),
                Unit.KG);
    }

    /** The same in a gym with this language. */
    static State in(Language language, State state) {
        return new State(
                settings(state.settings().units(), language),
                state.now(),
                state.today(),
                state.live(),
                state.open(),
                state.nextClass(),
                state.opensNext(),
                state.floor(),
                state.tips(),
                state.figures(),
                state.translations(),
                state.notice());
    }

    static State state(Progress progress, ZonedDateTime now, Optional<Live> live, Unit unit) {
        return new State(
                settings(unit),
                now,
                Optional.empty(),
                live,
                true,
                Optional.empty(),
                Optional.empty(),
                new Floor(List.of(), Map.of(), List.of(), progress, 0, 0, List.of()),
                List.of(),
                Map.of(),
                Translations.NONE,
                Optional.empty());
    }
}
