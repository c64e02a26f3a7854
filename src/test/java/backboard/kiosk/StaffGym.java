package backboard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.settings.Settings;
import backboard.training.JournalEntry;
import backboard.training.Staff;
import backboard.training.StaffRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A gym with staff on a real data folder, whose PINs cost next to nothing to hash, with a clock to turn. */
public final class StaffGym implements AutoCloseable {

    public static final PinHash CHEAP = new PinHash(8, 1);

    public final TurnedClock clock = new TurnedClock(TestGym.at("2026-11-23T17:00:30"));
    private final Settings settings;
    private final Path folder;
    private final PinHash pins;
    private Kiosk kiosk;

    public StaffGym(Path folder, PinHash pins, String... lines) {
        this.settings = TestGym.settings(lines);
        this.folder = folder;
        this.pins = pins;
        this.kiosk = open();
    }

    private Kiosk open() {
        return Kiosk.open(settings, TestGym.library(folder), folder, clock, Optional.empty(), pins);
    }

    public Kiosk kiosk() {
        return kiosk;
    }

    /** The data folder. */
    public Path folder() {
        return folder;
    }

    /** The program ends and starts again. */
    public void restart() {
        kiosk.close();
        kiosk = open();
    }

    public static Pin pin(String digits) {
        byte[] values = new byte[digits.length()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) (digits.charAt(i) - '0');
        }
        return new Pin(values);
    }

    public Outcome done(Command command) {
        Outcome outcome = kiosk.submit(command).join();
        kiosk.tick().join();
        return outcome;
    }

    /** The first manager, let in. */
    public Outcome.Unlocked first(String name, String pin) {
        return (Outcome.Unlocked)
                done(new Command.AddStaff(kiosk.newId(), Optional.empty(), name, StaffRole.MANAGER, pin(pin)));
    }

    public Staff add(UUID pass, String name, StaffRole role, String pin) {
        UUID id = kiosk.newId();
        assertThat(done(new Command.AddStaff(id, Optional.of(pass), name, role, pin(pin))))
                .isEqualTo(new Outcome.Done());
        return new Staff(id, name, role);
    }

    public Outcome unlock(Staff staff, String pin) {
        return done(new Command.Unlock(staff.id(), pin(pin)));
    }

    public Crew crew() {
        return kiosk.crew().join().orElseThrow();
    }

    /** Newest first, as {@code who what arguments}. */
    public List<String> journal(UUID pass) {
        return kiosk.journal(pass, 100).join().orElseThrow().stream()
                .map(StaffGym::line)
                .toList();
    }

    private static String line(JournalEntry entry) {
        return (entry.who() + " " + entry.what() + " " + String.join(" ", entry.arguments())).strip();
    }

    @Override
    public void close() {
        kiosk.close();
    }
}
