package backboard.checkin;

import backboard.coach.Finding;
import backboard.kiosk.Briefing;
import backboard.kiosk.Guise;
import backboard.training.Exercise;
import backboard.training.LoggedSet;
import backboard.training.Station;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One member at the set page; answers that come after they have left are dropped with it. */
final class SetVisit {

    /** What Undo does. */
    sealed interface Undo {

        /** Takes a new set away. */
        record TakeBack(LoggedSet set) implements Undo {}

        /**
         * Makes a changed set what it was before.
         *
         * @param exercise of the set before, if the library still has it
         */
        record Restore(LoggedSet before, Optional<Exercise> exercise) implements Undo {}
    }

    /** Unusual numbers the person has been asked about. */
    record Asked(SetForm form, Finding finding) {}

    final @Nullable Guise member;
    final Sender sets;
    final Sender undos;

    Optional<Station> station = Optional.empty();
    /** What is done at the station, or instead of it. */
    Optional<Exercise> exercise = Optional.empty();

    Optional<SetForm> form = Optional.empty();
    Optional<Briefing> briefing = Optional.empty();
    /** Of the station's own exercise, whatever is done instead. */
    Optional<Briefing> ofStation = Optional.empty();

    /** A set that is to be corrected as soon as it is known how it stands. */
    Optional<UUID> wanted = Optional.empty();

    Optional<LoggedSet> correcting = Optional.empty();
    Optional<Undo> undo = Optional.empty();
    Optional<Rest> rest = Optional.empty();
    /** What the kiosk has found about the set that the form will start with. */
    Optional<Finding> doubt = Optional.empty();

    Optional<Asked> asked = Optional.empty();

    /** Whether the person has read that the back has not rested. */
    boolean warned;

    /** Saved here; a briefing follows a little later. */
    final Map<UUID, LoggedSet> saved = new HashMap<>();

    SetVisit(@Nullable Guise member, Desk desk) {
        this.member = member;
        this.sets = new Sender(desk);
        this.undos = new Sender(desk);
    }

    boolean isWaiting() {
        return sets.isWaiting() || undos.isWaiting();
    }

    OptionalInt place() {
        return station.map(one -> OptionalInt.of(one.number())).orElse(OptionalInt.empty());
    }

    /** What the person is asked about the form as it is; one thing at a time. */
    Optional<Finding> question() {
        return asked.filter(unusual -> form.equals(Optional.of(unusual.form()))).map(Asked::finding);
    }

    /** Whether something is done instead of the station's own exercise. */
    boolean isInstead() {
        return station.isPresent() && !station.map(Station::exercise).equals(exercise);
    }

    /** What is easier: what staff chose for the station, else the nearest variation. */
    Optional<Exercise> easier() {
        return swap(Station::easier, Briefing::easier);
    }

    /** What is harder, in the same way. */
    Optional<Exercise> harder() {
        return swap(Station::harder, Briefing::harder);
    }

    private Optional<Exercise> swap(
            Function<Station, Optional<Exercise>> staffs, Function<Briefing, List<Exercise>> nearest) {
        return station.filter(one -> !isInstead())
                .flatMap(staffs)
                .or(() -> briefing.flatMap(
                        told -> nearest.apply(told).stream().findFirst().filter(this::isOfStation)));
    }

    /**
     * Whether a set of it is one of the station's: its own exercise, a variation of it, or what is done while it is busy. A variation of a
     * variation need not be.
     */
    boolean isOfStation(Exercise other) {
        Stream<Exercise> chosen = station.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.exercise()), Stream.concat(one.easier().stream(), one.harder().stream())));
        Stream<Exercise> offered = ofStation.stream()
                .flatMap(told -> Stream.of(told.easier(), told.harder(), told.substitutes())
                        .flatMap(List::stream));
        return Stream.concat(chosen, offered).anyMatch(one -> one.id().equals(other.id()));
    }

    /** Sets that make a session here. */
    int planned() {
        return (isInstead() ? ofStation : briefing).map(Briefing::planned).orElse(1);
    }

    /** Own sets of today, in the order done. */
    List<LoggedSet> today() {
        return briefing.map(Briefing::today).orElse(List.of());
    }

    /** A set of today as it stood last. */
    Optional<LoggedSet> known(UUID set) {
        return Optional.ofNullable(saved.get(set))
                .or(() -> today().stream().filter(one -> one.id().equals(set)).findFirst());
    }

    Optional<Exercise> exerciseOf(LoggedSet set) {
        return exercise.filter(now -> now.id().equals(set.exerciseId()))
                .or(() -> briefing.flatMap(told -> told.exercise(set)));
    }
}
