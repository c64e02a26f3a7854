package backboard.demo;

import backboard.training.Circuit;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.Interval;
import backboard.training.LoggedSet;
import backboard.training.Place;
import backboard.training.Station;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** One visitor's way through the day's circuit: every station, as many rounds as they have in them, a tap after each set. */
final class Workout {

    private static final double SKIPS_THE_LAST_ROUND = 0.14;
    private static final double FORGETS_TO_TAP = 0.03;

    /** Seconds from the end of a set to its tap. */
    private static final int QUICKEST_TAP = 1;

    private static final int SLOWEST_TAP = 13;

    private static final int MS = 1000;

    private record Turn(Station station, Exercise exercise, List<Effort> efforts) {}

    private final Visitor who;
    private final Circuit circuit;
    private final ZoneId zone;
    private final Book book;
    private final int rounds;
    private final List<Turn> turns;

    Workout(Visitor who, Circuit circuit, LocalDate date, ZoneId zone, Book book) {
        this.who = who;
        this.circuit = circuit;
        this.zone = zone;
        this.book = book;
        int planned = circuit.timing().rounds();
        this.rounds = planned > 1 && who.luck().chance(SKIPS_THE_LAST_ROUND) ? planned - 1 : planned;
        who.athlete().begin(date);
        this.turns = circuit.stations().stream().map(this::turn).toList();
    }

    private Turn turn(Station station) {
        Exercise exercise = who.athlete().choice(station);
        return new Turn(station, exercise, who.athlete().sets(exercise, station, circuit, rounds));
    }

    /** With the others, by the clock of the class. */
    void inClass(GymClass joined) {
        int seat = joined.seat();
        List<Interval> work = joined.work();
        for (int i = 0; i < work.size(); i++) {
            Interval interval = work.get(i);
            // A tap counts for the round whose work was last, so it has to come before the next work begins.
            long room = i + 1 < work.size() ? work.get(i + 1).startMs() - interval.endMs() : SLOWEST_TAP * MS;
            Instant at = joined.at(interval.endMs() + Math.min(tapDelay(), room - 1));
            if (interval.round() <= rounds && at.isBefore(joined.closes())) {
                Turn turn = turns.get((interval.position() - 1 + seat) % turns.size());
                Place place = new Place(joined.run().id(), turn.station().number(), interval.round());
                log(turn, interval.round(), at, Optional.of(place));
            }
        }
    }

    /** In open gym, at one's own pace. */
    void alone(Instant start, Instant closes) {
        double pace = who.luck().around(1.25, 0.12);
        int first = who.luck().between(0, turns.size() - 1);
        Instant clock = start.plusSeconds(who.luck().between(240, 540));
        for (int round = 1; round <= rounds; round++) {
            for (int i = 0; i < turns.size(); i++) {
                Turn turn = turns.get((first + i) % turns.size());
                int position = turn.station().number();
                clock = clock.plusSeconds(circuit.workSeconds(position));
                Instant at = clock.plusMillis(tapDelay());
                if (!at.isBefore(closes)) {
                    return;
                }
                log(turn, round, at, Optional.empty());
                int pause = i + 1 < turns.size()
                        ? circuit.restSeconds(position) + circuit.transitionSeconds(position)
                        : circuit.timing().roundRest();
                clock = at.plusMillis((long) (pause * MS * pace));
            }
        }
    }

    private long tapDelay() {
        return who.luck().between(QUICKEST_TAP * MS, SLOWEST_TAP * MS);
    }

    private void log(Turn turn, int round, Instant at, Optional<Place> place) {
        if (who.luck().chance(FORGETS_TO_TAP)) {
            return;
        }
        Exercise exercise = turn.exercise();
        Effort effort = turn.efforts().get(round - 1);
        boolean isOwn = exercise.equals(turn.station().exercise());
        book.add(new LoggedSet(
                who.luck().id(at),
                who.id(),
                exercise.id(),
                effort,
                at,
                at.atZone(zone).toLocalDateTime(),
                place,
                isOwn && turn.station().hard(),
                exercise.volumeKg(effort)));
    }
}
