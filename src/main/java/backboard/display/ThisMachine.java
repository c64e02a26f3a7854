package backboard.display;

import backboard.sound.Health;
import backboard.sound.Speaker;
import backboard.staff.Machine;
import backboard.words.Words;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The computer this program runs on. UI thread. */
final class ThisMachine implements Machine {

    private static final String LOG = "backboard.log";

    private final Supplier<List<Display>> displays;
    private final Speaker speaker;

    ThisMachine(Supplier<List<Display>> displays, Speaker speaker) {
        this.displays = displays;
        this.speaker = speaker;
    }

    @Override
    public List<Display> displays() {
        return displays.get();
    }

    @Override
    public Sound sound(Words words, ZoneId zone) {
        Health health = speaker.health();
        return new Sound(health.isWell(), health.lines(words, zone));
    }

    @Override
    public List<String> versions() {
        String own = ThisMachine.class.getPackage().getImplementationVersion();
        return List.of(
                ("Backboard " + Objects.requireNonNullElse(own, "")).strip(),
                "Java " + System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.version"));
    }

    @Override
    public CompletableFuture<List<Fault>> faults() {
        String folder = System.getProperty("wall.log.folder");
        return folder == null
                ? CompletableFuture.completedFuture(List.of())
                : CompletableFuture.supplyAsync(() -> LastFaults.of(Path.of(folder, LOG)));
    }
}
