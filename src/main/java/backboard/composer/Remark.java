package backboard.composer;

import backboard.training.Region;
import backboard.words.Phrase;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Something a coach would say about a plan. It warns or notes, it never blocks.
 *
 * @param stations places in the circuit it is about, from 1, in the order of the circuit; empty if it is about all of it
 * @param regions it is about, or empty
 * @param days it is about, in order; empty if it is about a circuit or about the whole week
 * @param wrong what is wrong and where
 * @param how what would mend it; {@link Mends} may know one change that does
 */
public record Remark(
        Code code,
        Severity severity,
        List<Integer> stations,
        Set<Region> regions,
        List<LocalDate> days,
        Phrase wrong,
        Phrase how) {

    public Remark {
        stations = List.copyOf(stations);
        regions = Set.copyOf(regions);
        days = List.copyOf(days);
    }

    /** @param which of the code's sentences, or empty if it has one */
    static Remark of(Code code, Severity severity, String which, Object... values) {
        String key = which.isEmpty() ? code.word() : code.word() + "." + which;
        return new Remark(
                code,
                severity,
                List.of(),
                Set.of(),
                List.of(),
                Phrase.of("composer.wrong." + key, values),
                Phrase.of("composer.how." + key, values));
    }

    Remark at(Integer... places) {
        return at(List.of(places));
    }

    Remark at(List<Integer> places) {
        return new Remark(code, severity, places, regions, days, wrong, how);
    }

    Remark about(Region region) {
        return new Remark(code, severity, stations, EnumSet.of(region), days, wrong, how);
    }

    Remark on(List<LocalDate> dates) {
        return new Remark(code, severity, stations, regions, dates, wrong, how);
    }
}
