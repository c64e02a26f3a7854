package backboard.kiosk;

import backboard.coach.Substitutes;
import backboard.kiosk.Known.Running;
import backboard.library.Library;
import backboard.settings.WallView;
import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.LoggedSet;
import backboard.training.Place;
import backboard.training.Station;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Which station and round a set counts for. */
final class Turns {

    private final Supplier<WallView> view;
    private final Supplier<Library> library;

    /** @param view of the circuit that the wall shows now: it tells whether all are at the same station */
    Turns(Supplier<WallView> view, Supplier<Library> library) {
        this.view = view;
        this.library = library;
    }

    /**
     * Where in the class a set tapped now was done; nowhere before the first work, and where it is not one of the station's.
     *
     * @param now by the clock of the class
     */
    Optional<Place> place(Running on, Exercise exercise, OptionalInt station, Instant now) {
        return at(on.circuit(now), exercise, station)
                .flatMap(here -> on.run()
                        .place(on.run().at(now), here.number(), view.get().isTogether()));
    }

    /** Whether a set without an effort counts as a hard one. */
    boolean isHard(Optional<Circuit> circuit, Exercise exercise, OptionalInt station) {
        return circuit.flatMap(on -> at(on, exercise, station))
                .filter(Station::hard)
                .isPresent();
    }

    /** Where a set was done; empty in open gym. */
    static OptionalInt station(LoggedSet set) {
        return set.place().map(place -> OptionalInt.of(place.station())).orElse(OptionalInt.empty());
    }

    /** The station, if a set of this exercise is one of it: its own, a variation of it, or what is done while it is busy. */
    private Optional<Station> at(Circuit circuit, Exercise exercise, OptionalInt number) {
        return numbered(circuit, number)
                .filter(station -> offered(station).anyMatch(one -> one.id().equals(exercise.id())));
    }

    /** The station, if this exercise is its own. */
    static Optional<Station> of(Circuit circuit, Exercise exercise, OptionalInt number) {
        return numbered(circuit, number)
                .filter(station -> station.exercise().id().equals(exercise.id()));
    }

    private static Optional<Station> numbered(Circuit circuit, OptionalInt number) {
        return circuit.stations().stream()
                .filter(station -> number.isPresent() && station.number() == number.getAsInt())
                .findFirst();
    }

    private Stream<Exercise> offered(Station station) {
        Exercise own = station.exercise();
        return Stream.of(
                        Stream.of(own),
                        Stream.concat(station.easier().stream(), station.harder().stream()),
                        Substitutes.easier(own, library.get()::exercise).stream(),
                        Substitutes.harder(own, library.get()::exercise).stream(),
                        Substitutes.whileBusy(own, library.get().exercises().values()).stream())
                .flatMap(exercises -> exercises);
    }
}
