package backboard.staff;

import backboard.words.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A machine with two monitors, one of them not there, and nothing else amiss unless a test says so. */
public final class SampleMachine implements Machine {

    private final List<Fault> faults = new ArrayList<>();

    /** Something goes wrong. */
    public SampleMachine fails(Instant at, String what) {
        faults.add(0, new Fault(at, what));
        return this;
    }

    @Override
    public List<Display> displays() {
        return List.of(
                new Display(Screen.WALL, Optional.of(1), 3840, 2160, true),
                new Display(Screen.STATION, Optional.of(2), 1920, 1080, false),
                new Display(Screen.STATIONS, Optional.empty(), 1280, 720, true));
    }

    @Override
    public Sound sound(Words words, ZoneId zone) {
        return new Sound(
                true,
                List.of(words.say("sound.health.playing", "24 Nov 18:00"), words.say("sound.health.no-voice-yet")));
    }

    @Override
    public List<String> versions() {
        return List.of("Backboard 1.0.0-SNAPSHOT", "Java 17.0.12", "Linux 6.8.0-48-generic");
    }

    @Override
    public CompletableFuture<List<Fault>> faults() {
        return CompletableFuture.completedFuture(List.copyOf(faults));
    }
}
