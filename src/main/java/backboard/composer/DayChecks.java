package backboard.composer;

import static java.util.Comparator.comparing;

import backboard.training.Circuit;
import java.util.List;
import java.util.stream.Stream;

/** What there is to say about one day's circuit. Source: rules of the domain, composer checks for one day. */
public final class DayChecks {

    private DayChecks() {}

    /** Warnings first, each in the order of the codes; empty if all is well. */
    public static List<Remark> of(Circuit circuit) {
        return Stream.of(
                        Contents.of(circuit),
                        Neighbours.of(circuit),
                        Turn.inOrder(circuit),
                        Methods.of(circuit),
                        StationChecks.of(circuit))
                .flatMap(List::stream)
                .sorted(comparing(Remark::severity).thenComparing(Remark::code))
                .toList();
    }
}
