package backboard.composer;

import backboard.training.Circuit;
import backboard.training.Level;
import backboard.training.Method;
import backboard.training.Station;
import java.util.ArrayList;
import java.util.List;

/** Who may do a drop set, a pyramid or a superset, and with what. Source: rules of the domain, progression. */
final class Methods {

    private Methods() {}

    static List<Remark> of(Circuit circuit) {
        List<Remark> remarks = new ArrayList<>();
        for (int place = 1; place <= circuit.stations().size(); place++) {
            own(circuit, place, remarks);
            if (circuit.isLinked(place)) {
                linked(circuit, place, remarks);
            }
        }
        return remarks;
    }

    private static void own(Circuit circuit, int place, List<Remark> remarks) {
        Station station = circuit.stations().get(place - 1);
        Method method = station.prescription().method();
        boolean drops = method instanceof Method.DropSet;
        if (!drops && !(method instanceof Method.Pyramid)) {
            return;
        }
        String which = drops ? "drop-set" : "pyramid";
        String name = station.exercise().name();
        if (isForBeginners(circuit)) {
            remarks.add(Remark.of(Code.DAY_METHOD, Severity.WARNING, which, place, name)
                    .at(place));
        }
        if (Traits.wantsStraightSets(station.exercise())) {
            // Near failure and in a hurry is the worst of the three.
            Severity severity = drops ? Severity.WARNING : Severity.NOTE;
            remarks.add(
                    Remark.of(Code.DAY_STRAIGHT, severity, which, place, name).at(place));
        }
    }

    private static void linked(Circuit circuit, int place, List<Remark> remarks) {
        if (isForBeginners(circuit)) {
            remarks.add(Remark.of(Code.DAY_METHOD, Severity.WARNING, "superset", place, place + 1)
                    .at(place, place + 1));
        }
        for (int member : List.of(place, place + 1)) {
            Station station = circuit.stations().get(member - 1);
            if (Traits.wantsStraightSets(station.exercise())) {
                remarks.add(Remark.of(
                                Code.DAY_STRAIGHT,
                                Severity.NOTE,
                                "superset",
                                place,
                                place + 1,
                                station.exercise().name())
                        .at(place, place + 1));
                return;
            }
        }
    }

    private static boolean isForBeginners(Circuit circuit) {
        return circuit.level() == Level.BEGINNER;
    }
}
