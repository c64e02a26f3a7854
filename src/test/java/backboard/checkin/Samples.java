package backboard.checkin;

import backboard.kiosk.Floor;
import backboard.kiosk.Guise;
import backboard.kiosk.Live;
import backboard.kiosk.State;
import backboard.kiosk.Stills;
import backboard.kiosk.TestGym;
import backboard.training.Appearance;
import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Language;
import backboard.training.Level;
import backboard.training.Phase;
import backboard.training.Run;
import backboard.training.Sides;
import backboard.training.Station;
import backboard.training.Timeline;
import backboard.training.Timing;
import backboard.words.Phrase;
import backboard.words.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** People, circuits and states made for tests. */
final class Samples {

    static final String LONGEST_NAME = "Maximiliana-Alexandrina Bartholomew Rose";

    private static final List<String> NAMES =
            List.of("Mia", "Ruben", "Petra", "Elif", "Tomas", "Łukasz", "Émile", "王芳", "Anne-Marie", LONGEST_NAME);

    private Samples() {}

    /** As at a station in English with everything in its usual place. */
    static Manner manner() {
        return new Manner(Words.of(Language.ENGLISH), TestGym.settings().station(), true, false);
    }

    static Guise member(int number, String firstName, String lastInitial) {
        String name = lastInitial.isEmpty() ? firstName : firstName + " " + lastInitial + ".";
        String badge = firstName.substring(0, firstName.offsetByCodePoints(0, 1)) + lastInitial;
        return new Guise(new UUID(7, number), OptionalInt.of(number), name, badge, number % 12, Appearance.NAME, false);
    }

    /** So many people, every tenth with a name of forty characters. */
    static List<Guise> members(int count) {
        List<Guise> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            members.add(member(101 + i, NAMES.get(i % NAMES.size()), Character.toString('A' + i * 7 % 26)));
        }
        return members;
    }

    /** A Monday evening in open gym, with nobody there; other settings as these lines say. */
    static State openGym(String... lines) {
        Path noData = Path.of("no", "such", "folder");
        List<String> settings = new ArrayList<>(
                List.of("gym.name = Harbour Strength and Conditioning Club", "classes.tuesday = 18:00"));
        settings.addAll(List.of(lines));
        return Stills.of(
                        TestGym.settings(settings.toArray(String[]::new)),
                        TestGym.LIBRARY,
                        noData,
                        TestGym.at("2026-11-23T18:22:14"))
                .withoutClass(true);
    }

    /** The same gym with people in it; the first few have trained in the last minutes. */
    static State with(State state, List<Guise> members) {
        return with(state, floorOf(state, members, 6));
    }

    /** A floor with these people, of whom the first have trained in the last minutes. */
    static Floor floorOf(State state, List<Guise> members, int trained) {
        Map<UUID, Instant> last = new LinkedHashMap<>();
        members.stream()
                .limit(trained)
                .forEach(member -> last.put(member.id(), state.now().toInstant().minusSeconds(last.size() * 60L)));
        Floor floor = state.floor();
        return new Floor(members, last, floor.recent(), floor.progress(), 0, 0, List.of());
    }

    /** The same gym with something wrong. */
    static State noting(State state, String notice) {
        return with(state, state.floor(), state.live(), Optional.of(Phrase.of("kiosk.notice.file", notice)));
    }

    /** The same gym in a class of these exercises, seven seconds into the work at one of them. */
    static State at(State state, List<Exercise> exercises, int position) {
        return inClass(state, exercises, startOf(exercises, position) + 7_000);
    }

    /** The same gym in the rest after the work there. */
    static State restingAfter(State state, List<Exercise> exercises, int position) {
        return inClass(state, exercises, startOf(exercises, position) + 47_000);
    }

    private static long startOf(List<Exercise> exercises, int position) {
        return timeline(exercises).intervals().stream()
                .filter(interval -> interval.position() == position && interval.phase() == Phase.WORK)
                .findFirst()
                .orElseThrow()
                .startMs();
    }

    private static Timeline timeline(List<Exercise> exercises) {
        return Timeline.of(circuit(exercises), Timeline.Parts.CIRCUIT);
    }

    private static State inClass(State state, List<Exercise> exercises, long positionMs) {
        Instant now = state.now().toInstant();
        Circuit circuit = circuit(exercises);
        Run run = Run.started(new UUID(9, 9), circuit.id(), timeline(exercises), now.minusMillis(positionMs));
        return with(
                state,
                state.floor(),
                Optional.of(new Live(run, circuit, Timeline.Parts.CLASS, run.at(now))),
                state.notice());
    }

    /** The same gym on a day for which nobody has planned a circuit. */
    static State withoutCircuit(State state) {
        return new State(
                state.settings(),
                state.now(),
                Optional.empty(),
                Optional.empty(),
                state.open(),
                state.nextClass(),
                state.opensNext(),
                state.floor(),
                state.tips(),
                state.figures(),
                state.translations(),
                state.notice());
    }

    /** The same gym with this on its floor. */
    static State with(State state, Floor floor) {
        return with(state, floor, state.live(), state.notice());
    }

    private static State with(State state, Floor floor, Optional<Live> live, Optional<Phrase> notice) {
        return new State(
                state.settings(),
                state.now(),
                state.today(),
                live,
                state.open(),
                state.nextClass(),
                state.opensNext(),
                floor,
                state.tips(),
                state.figures(),
                state.translations(),
                notice);
    }

    private static Circuit circuit(List<Exercise> exercises) {
        List<Station> stations = new ArrayList<>();
        exercises.forEach(exercise -> stations.add(new Station(
                stations.size() + 1,
                exercise,
                false,
                OptionalInt.empty(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Sides.BOTH)));
        return new Circuit(
                "all",
                "All of them",
                Level.BEGINNER,
                Optional.empty(),
                "",
                new Timing(10, 40, 20, 15, 3, 90),
                List.of(),
                stations,
                List.of(),
                Set.of(),
                Optional.empty());
    }
}
