package backboard.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Command;
import backboard.kiosk.Guise;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Outcome;
import backboard.kiosk.State;
import backboard.kiosk.TestGym;
import backboard.kiosk.TurnedClock;
import backboard.library.Library;
import backboard.settings.Settings;
import backboard.store.SetRow;
import backboard.store.Store;
import backboard.training.Appearance;
import backboard.training.Effort;
import backboard.training.LoggedSet;
import backboard.ui.Ui;
import backboard.ui.Words;
import java.awt.Dimension;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.swing.Timer;

/** A station in a real window, on a real data folder, with a clock to turn. It is Monday, 18:20, open gym. */
final class OpenStation implements AutoCloseable {

    private static final int FRAME_MS = 33;

    final Ui ui = new Ui();
    final TurnedClock clock = new TurnedClock(TestGym.at("2026-11-23T18:20"));
    final AtomicInteger timesLeft = new AtomicInteger();
    Kiosk kiosk;

    private final Path folder;
    private final Settings settings;
    private final Library library;
    private final List<Timer> timers = new ArrayList<>();
    private volatile Instant shown = Instant.MIN;
    private CheckInPanel opened;

    /** @param settings lines such as {@code station.number = 5} */
    OpenStation(Path folder, String... settings) {
        this(folder, TestGym.LIBRARY, settings);
    }

    OpenStation(Path folder, Library library, String... settings) {
        this.folder = folder;
        this.library = library;
        this.settings = TestGym.settings(settings);
        this.kiosk = Kiosk.open(this.settings, library, folder, clock);
    }

    /** The program ends and starts again, before any window is opened. */
    void restart() {
        kiosk.close();
        kiosk = Kiosk.open(settings, library, folder, clock);
    }

    CheckInPanel open() {
        return open(new Dimension(1280, 720));
    }

    CheckInPanel open(Dimension size) {
        return open(size, Desk.of(kiosk));
    }

    /** At a desk that comes between the pages and the kiosk. */
    CheckInPanel open(Desk desk) {
        return open(new Dimension(1280, 720), desk);
    }

    private CheckInPanel open(Dimension size, Desk desk) {
        return ui.open(size, () -> {
            CheckInPanel panel = new CheckInPanel(desk, timesLeft::incrementAndGet);
            opened = panel;
            Timer frames = new Timer(FRAME_MS, event -> {
                State state = kiosk.look();
                panel.show(state);
                shown = state.now().toInstant();
            });
            frames.setInitialDelay(0);
            frames.start();
            timers.add(frames);
            return panel;
        });
    }

    /** As after a scanned card, whatever a tap on the name would do. */
    void openPageOf(Guise member) {
        Ui.eventually(() -> assertThat(ui.shows(tile(member))).isTrue());
        Ui.onUi(() -> {
            opened.way().set(member);
            return true;
        });
    }

    Guise member(String firstName, String lastInitial) {
        return member(firstName, lastInitial, Appearance.NAME, "");
    }

    Guise member(String firstName, String lastName, Appearance appearance, String alias) {
        Outcome outcome = done(new Command.Join(kiosk.newId(), firstName, lastName, appearance, alias));
        return ((Outcome.Joined) outcome).guise();
    }

    void card(Guise member, String card) {
        done(new Command.LinkCard(member.id(), card));
    }

    LoggedSet logged(Guise member, String exercise, Effort effort) {
        Outcome outcome = done(new Command.LogSet(kiosk.newId(), member.id(), exercise, effort, OptionalInt.empty()));
        return ((Outcome.Saved) outcome).set();
    }

    Outcome done(Command command) {
        Outcome outcome = kiosk.submit(command).join();
        kiosk.tick().join();
        assertThat(outcome).isNotInstanceOf(Outcome.Refused.class);
        return outcome;
    }

    void startClass() {
        done(new Command.StartClass(kiosk.newId()));
    }

    /** Time passes, and the windows have seen it. */
    void pass(Duration time) {
        clock.advance(time);
        if (!timers.isEmpty()) {
            Ui.eventually(() -> assertThat(shown).isEqualTo(clock.wall()));
        }
    }

    static String tile(Guise member) {
        return "tile-" + member.id();
    }

    /** All that the panel says, as one text. */
    static String words(CheckInPanel panel) {
        return Ui.onUi(() -> Words.now(panel)).stream().map(Words::text).collect(Collectors.joining(" | "));
    }

    static void says(CheckInPanel panel, String... texts) {
        Ui.eventually(() -> assertThat(words(panel)).contains(texts));
    }

    static void doesNotSay(CheckInPanel panel, String text) {
        Ui.eventually(() -> assertThat(words(panel)).doesNotContain(text));
    }

    /** The sets in the file, as another program sees them while this one runs. */
    List<LoggedSet> inTheFile() {
        try (Store store = Store.openReadOnly(folder)) {
            List<SetRow> rows = new ArrayList<>();
            store.forEachSet(rows::add);
            return rows.stream().map(SetRow::set).toList();
        }
    }

    /** Another program is in the middle of writing, and nobody else can write until it is done. */
    void whileAnotherProgramWrites(Runnable meanwhile) {
        String file = "jdbc:sqlite:" + folder.resolve("backboard.db");
        try (Connection connection = DriverManager.getConnection(file);
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            meanwhile.run();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on the windows show only what a test shows them; for the UI thread. */
    void freeze() {
        timers.forEach(Timer::stop);
    }

    @Override
    public void close() {
        Ui.onUi(() -> {
            freeze();
            return true;
        });
        ui.close();
        kiosk.close();
    }
}
