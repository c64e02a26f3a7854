package backboard.training;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.training.Timeline.Parts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A class that goes over to another circuit on the way. */
class ChangeOfCircuitTest {

    private static final Timing TIMING = new Timing(10, 40, 20, 15, 3, 90);
    private static final Timing LONGER = new Timing(10, 60, 30, 15, 3, 90);
    private static final Instant START = Instant.parse("2026-11-19T18:00:00Z");

    private final Circuit before = Circuits.circuit(TIMING, 3, List.of(60, 60), List.of(30), Sides.BOTH);
    private final Circuit after = changed(Circuits.circuit(LONGER, 4, List.of(60, 60), List.of(45), Sides.BOTH));

    private static Circuit changed(Circuit circuit) {
        return circuit.doing(circuit.stations().stream()
                .map(station -> station.doing(Circuits.exercise("new" + station.number(), Sides.BOTH)))
                .toList());
    }

    private final Timeline line = Timeline.of(before, Parts.CLASS);

    private int index(Timeline of, String interval) {
        return IntStream.range(0, of.intervals().size())
                .filter(i -> shown(of.intervals().get(i)).equals(interval))
                .findFirst()
                .orElseThrow();
    }

    private static String shown(Interval interval) {
        return interval.phase() + " " + interval.round() + "/" + interval.position() + " "
                + interval.exercise().orElseThrow().id();
    }

    private List<String> from(Timeline of, int index, int most) {
        return of.intervals().stream()
                .skip(index)
                .limit(most)
                .map(ChangeOfCircuitTest::shown)
                .toList();
    }

    @Test
    void whileAStationIsWorkedTheNextIsTheNewOne() {
        int now = index(line, "WORK 1/1 e1");
        Timeline changed = line.changingTo(after, now, Boundary.STATION);
        assertThat(from(changed, now, 4))
                .containsExactly("WORK 1/1 e1", "REST 1/2 new2", "TRANSITION 1/2 new2", "WORK 1/2 new2");
        assertThat(changed.circuitAt(now)).isEqualTo(before);
        assertThat(changed.circuitAt(now + 1)).isEqualTo(after);
        assertThat(changed.comingAfter(now)).contains(after);
        assertThat(changed.comingAfter(now + 1)).isEmpty();
    }

    @Test
    void whatTheWallHasAnnouncedInTheRestIsDoneFirst() {
        int now = index(line, "REST 1/2 e2");
        Timeline changed = line.changingTo(after, now, Boundary.STATION);
        assertThat(from(changed, now, 4))
                .containsExactly("REST 1/2 e2", "TRANSITION 1/2 e2", "WORK 1/2 e2", "REST 1/3 new3");
    }

    @Test
    void aRoundIsFinishedAsItWasBegun() {
        int now = index(line, "WORK 1/2 e2");
        Timeline changed = line.changingTo(after, now, Boundary.ROUND);
        assertThat(from(changed, now, 6))
                .containsExactly(
                        "WORK 1/2 e2",
                        "REST 1/3 e3",
                        "TRANSITION 1/3 e3",
                        "WORK 1/3 e3",
                        "ROUND_REST 2/1 new1",
                        "WORK 2/1 new1");
    }

    @Test
    void aLongerCircuitGoesOnWhereTheShorterOneEnds() {
        int now = index(line, "WORK 1/3 e3");
        Timeline changed = line.changingTo(after, now, Boundary.STATION);
        assertThat(from(changed, now, 3)).containsExactly("WORK 1/3 e3", "REST 1/4 new4", "TRANSITION 1/4 new4");
    }

    @Test
    void aShorterCircuitGoesOnWithTheNextRound() {
        Timeline longer = Timeline.of(after, Parts.CLASS);
        int now = index(longer, "WORK 1/3 new3");
        Timeline changed = longer.changingTo(before, now, Boundary.STATION);
        assertThat(from(changed, now, 3)).containsExactly("WORK 1/3 new3", "ROUND_REST 2/1 e1", "WORK 2/1 e1");
    }

    @Test
    void theLastRoundIsFollowedByTheNewCoolDown() {
        int now = index(line, "WORK 3/1 e1");
        Timeline changed = line.changingTo(after, now, Boundary.ROUND);
        List<Interval> intervals = changed.intervals();
        assertThat(shown(intervals.get(intervals.size() - 2))).isEqualTo("WORK 3/3 e3");
        assertThat(intervals.get(intervals.size() - 1).lengthMs()).isEqualTo(45_000);
    }

    @Test
    void inTheWarmUpTheNextStepIsTheNewOneAndThenTheCircuit() {
        Timeline changed = line.changingTo(after, 0, Boundary.STATION);
        assertThat(from(changed, 0, 4))
                .containsExactly("WARM_UP 0/1 step", "WARM_UP 0/2 step", "READY 1/1 new1", "WORK 1/1 new1");
        assertThat(changed.circuitAt(1)).isEqualTo(after);
        assertThat(line.changingTo(after, 0, Boundary.ROUND).circuitAt(1)).isEqualTo(before);
    }

    @Test
    void theNextClassLeavesTheRunningOneAlone() {
        int now = index(line, "WORK 1/1 e1");
        assertThat(line.changingTo(after, now, Boundary.NEXT_CLASS)).isSameAs(line);
        assertThat(line.changeAtMs(now, Boundary.NEXT_CLASS)).isEmpty();
    }

    @Test
    void aSecondChangeTakesThePlaceOfOneThatHasNotCome() {
        int now = index(line, "WORK 1/1 e1");
        Timeline once = line.changingTo(after, now, Boundary.ROUND);
        Timeline back = once.changingTo(before, now, Boundary.STATION);
        assertThat(back.intervals()).isEqualTo(line.intervals());
        assertThat(back.comingAfter(now + 1)).isEmpty();
    }

    @Test
    void inNoCaseIsAnIntervalCutOrAGapLeft() {
        Random luck = new Random(5);
        for (int i = 0; i < 3_000; i++) {
            Parts parts = luck.nextBoolean() ? Parts.CLASS : Parts.CIRCUIT;
            Circuit one = luck.nextBoolean() ? before : random(luck);
            Timeline running = Timeline.of(one, parts);
            List<Circuit> seen = new ArrayList<>(List.of(one));
            for (int change = 0; change < 3; change++) {
                long position = (long) (luck.nextDouble() * running.totalMs());
                Moment moment = running.at(position);
                Circuit next = random(luck);
                Boundary boundary = luck.nextBoolean() ? Boundary.STATION : Boundary.ROUND;
                long comes = running.changeAtMs(moment.index(), boundary).orElseThrow();
                Timeline changed = running.changingTo(next, moment.index(), boundary);
                seen.add(next);

                assertThat(changed.at(position)).isEqualTo(moment);
                assertThat(comes).isGreaterThan(position).isEqualTo(startOf(changed, next, moment.index()));
                checkLine(changed);
                running = changed;
            }
        }
    }

    private static long startOf(Timeline line, Circuit circuit, int after) {
        for (int i = after; i < line.intervals().size(); i++) {
            if (line.circuitAt(i) == circuit) {
                return line.intervals().get(i).startMs();
            }
        }
        return line.totalMs();
    }

    private static void checkLine(Timeline line) {
        long end = 0;
        int before = 0;
        for (int i = 0; i < line.intervals().size(); i++) {
            Interval interval = line.intervals().get(i);
            assertThat(interval.startMs()).isEqualTo(end);
            assertThat(interval.lengthMs()).isPositive();
            int order = interval.phase().stage() * 1_000_000 + interval.round() * 1_000 + interval.position();
            assertThat(order).as(shown(interval)).isGreaterThanOrEqualTo(before);
            before = order;
            if (interval.phase() == Phase.WORK) {
                Station station = line.circuitAt(i).stations().get(interval.position() - 1);
                assertThat(interval.exercise()).contains(station.exercise());
            }
            end = interval.endMs();
        }
    }

    private static Circuit random(Random luck) {
        Timing timing = new Timing(
                luck.nextInt(11),
                5 + luck.nextInt(60),
                luck.nextInt(30),
                luck.nextInt(20),
                1 + luck.nextInt(4),
                luck.nextInt(60));
        List<Integer> warmUp = luck.nextBoolean() ? List.of(30, 20, 10) : List.of();
        List<Integer> coolDown = luck.nextBoolean() ? List.of(30) : List.of();
        Circuit circuit = Circuits.circuit(timing, 1 + luck.nextInt(8), warmUp, coolDown, Sides.BOTH);
        String name = "x" + luck.nextInt();
        return circuit.doing(circuit.stations().stream()
                .map(station -> station.doing(Circuits.exercise(name + station.number(), Sides.BOTH))
                        .prescribed(Prescription.STANDARD.superset(luck.nextInt(4) == 0)))
                .toList());
    }

    @Test
    void aRestartBeginsWithTheNewCircuit() {
        Run run = Run.started(new UUID(0, 1), "test", line, START);
        Instant now = START.plusSeconds(140);
        Run changed = run.changingTo(after, now, Boundary.STATION);
        assertThat(changed.at(now)).isEqualTo(run.at(now));
        Run again = changed.apply(Control.RESTART, now.plusSeconds(5));
        assertThat(again.timeline().intervals())
                .isEqualTo(Timeline.of(after, Parts.CLASS).intervals());
        assertThat(again.timeline().circuitAt(0)).isEqualTo(after);
    }

    @Test
    void aStationHasItsOwnWorkAndRestAndASupersetNone() {
        List<Station> stations = new ArrayList<>(before.stations());
        stations.set(
                0,
                stations.get(0)
                        .prescribed(Prescription.STANDARD
                                .working(OptionalInt.of(55))
                                .resting(OptionalInt.of(5))));
        stations.set(1, stations.get(1).prescribed(Prescription.STANDARD.superset(true)));
        stations.set(2, stations.get(2).prescribed(Prescription.STANDARD.by(new Method.Emom(8))));
        Circuit own = before.doing(stations);
        Timeline laid = Timeline.of(own, Parts.CIRCUIT);
        assertThat(laid.intervals().stream()
                        .limit(7)
                        .map(interval -> interval.phase() + " " + interval.lengthMs() / 1000)
                        .toList())
                .containsExactly(
                        "READY 10", "WORK 55", "REST 5", "TRANSITION 15", "WORK 40", "WORK 60", "ROUND_REST 90");
        assertThat(laid.totalMs()).isEqualTo((own.timing().ready() + own.circuitSeconds()) * 1000L);
    }
}
