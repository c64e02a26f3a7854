package backboard.coach;

import backboard.kiosk.TestGym;
import backboard.training.Band;
import backboard.training.Concern;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Keyed;
import backboard.training.Load;
import backboard.training.LoggedSet;
import backboard.training.Mode;
import backboard.training.Unit;
import backboard.training.Weight;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Logs written short, and the shipped exercises they are logs of. */
final class Sets {

    static final ZoneId GYM = ZoneId.of("Europe/Berlin");

    private static final UUID MEMBER = new UUID(0, 1);
    private static final Pattern SET =
            Pattern.compile("(?<amount>[0-9]+)(?<seconds>s?)(?:@(?<rpe>[0-9.]+))?(?:!(?<concern>[a-z]+))?");
    private static final Pattern LOAD = Pattern.compile("(?<value>-?[0-9.]+) (?<unit>kg|lb)");

    private Sets() {}

    static Exercise exercise(String id) {
        return TestGym.LIBRARY.exercise(id).orElseThrow();
    }

    /** A gym's own exercise: a shipped one with some of it changed. */
    static Exercise like(Exercise e, backboard.training.Pattern pattern, Mode mode, Load load) {
        return new Exercise(
                e.id(),
                e.name(),
                e.shortName(),
                e.aka(),
                e.regions(),
                pattern,
                e.primary(),
                e.secondary(),
                e.equipment(),
                e.equipmentNames(),
                e.level(),
                mode,
                load,
                e.sets(),
                e.target(),
                e.restSeconds(),
                e.tempo(),
                e.sides(),
                e.setup(),
                e.cues(),
                e.breath(),
                e.mistakes(),
                e.stop(),
                e.easier(),
                e.harder(),
                e.figure());
    }

    /**
     * Sets at one load: {@code 40 kg x 12 11 9@10 8!pain}. A load below 0 is assistance, {@code heavy} is a band, {@code body} is none and
     * {@code blank} was not logged; {@code 30s} is a hold.
     */
    static List<Effort> efforts(String log) {
        String[] parts = log.split(" x ", -1);
        return Arrays.stream(parts[1].split(" ", -1))
                .map(set -> effort(parts[0], set))
                .toList();
    }

    static Effort effort(String log) {
        return efforts(log).get(0);
    }

    private static Effort effort(String load, String text) {
        Matcher set = SET.matcher(text);
        if (!set.matches()) {
            throw new IllegalArgumentException(text);
        }
        int amount = Integer.parseInt(set.group("amount"));
        Effort effort = set.group("seconds").isEmpty()
                ? Effort.reps(amount, Optional.empty())
                : Effort.seconds(amount, Optional.empty());
        Optional<Double> rpe = Optional.ofNullable(set.group("rpe")).map(Double::valueOf);
        Optional<String> concern = Optional.ofNullable(set.group("concern"));
        return loaded(effort, load)
                .rated(rpe.map(OptionalDouble::of).orElse(OptionalDouble.empty()))
                .concerned(concern.map(key -> Keyed.find(Concern.class, key).orElseThrow()));
    }

    private static Effort loaded(Effort effort, String load) {
        if (load.equals("body") || load.equals("blank")) {
            return effort;
        }
        Matcher weight = LOAD.matcher(load);
        if (!weight.matches()) {
            return effort.banded(Keyed.find(Band.class, load));
        }
        double value = Double.parseDouble(weight.group("value"));
        Unit unit = Keyed.find(Unit.class, weight.group("unit")).orElseThrow();
        Optional<Weight> typed = Optional.of(new Weight(Math.abs(value), unit));
        return value < 0 ? effort.assisted(typed) : effort.with(typed);
    }

    static LoggedSet logged(Exercise exercise, LocalDateTime local, Effort effort, boolean hard) {
        return new LoggedSet(
                UUID.randomUUID(),
                MEMBER,
                exercise.id(),
                effort,
                local.atZone(GYM).toInstant(),
                local,
                Optional.empty(),
                hard,
                exercise.volumeKg(effort));
    }

    /** Sets of several loads two minutes apart from this local time on, loads separated by a semicolon. */
    static List<LoggedSet> log(Exercise exercise, String start, String log) {
        LocalDateTime first = LocalDateTime.parse(start);
        List<Effort> efforts = Arrays.stream(log.split("; ", -1))
                .map(Sets::efforts)
                .flatMap(List::stream)
                .toList();
        return IntStream.range(0, efforts.size())
                .mapToObj(i -> logged(exercise, first.plusMinutes(2L * i), efforts.get(i), false))
                .toList();
    }
}
