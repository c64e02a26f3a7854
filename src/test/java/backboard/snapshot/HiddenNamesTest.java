package backboard.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.export.MemberCsv;
import backboard.export.SetsCsv;
import backboard.kiosk.Command;
import backboard.kiosk.Guise;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Outcome;
import backboard.kiosk.Stills;
import backboard.kiosk.TestGym;
import backboard.kiosk.TurnedClock;
import backboard.settings.Settings;
import backboard.store.Store;
import backboard.training.Appearance;
import backboard.training.Effort;
import backboard.training.Language;
import backboard.training.Member;
import backboard.training.Unit;
import backboard.training.Weight;
import backboard.ui.Ui;
import backboard.ui.Words;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Names and body weights that nobody may see, searched wherever a name could be. */
class HiddenNamesTest {

    private static final double WEIGHT = 137.9;

    /** The last one is what somebody weighs. */
    private static final List<String> HIDDEN = List.of(
            "Quetzal", "Hoatzin", "Kakapo", "Takahe", "Cassowary", "Shoebill", "Dunnock", "Wryneck", "137.9", "137,9");

    @TempDir
    Path folder;

    private final TurnedClock clock = new TurnedClock(TestGym.at("2026-11-23T18:10"));
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Level level = root.getLevel();
    private final Settings settings = TestGym.settings();
    private Path data;

    @BeforeEach
    void fill() {
        log.start();
        root.setLevel(Level.TRACE);
        root.addAppender(log);
        data = folder.resolve("gym");
        Kiosk kiosk = Kiosk.open(settings, TestGym.LIBRARY, data, clock);
        train(kiosk, join(kiosk, "Quetzal", "Hoatzin", Appearance.ALIAS, "Moose"));
        train(kiosk, join(kiosk, "Kakapo", "Takahe", Appearance.INVISIBLE, ""));
        train(kiosk, join(kiosk, "Cassowary", "Shoebill", Appearance.INITIALS, ""));
        train(kiosk, join(kiosk, "Dunnock", "Wryneck", Appearance.COLOUR, ""));
        train(kiosk, join(kiosk, "Robin", "Seen", Appearance.NAME, ""));
        assertThat(kiosk.look().toString()).contains("Robin").doesNotContain(HIDDEN);
        assertThat(kiosk.look().in(Language.SPANISH).toString())
                .contains("Robin")
                .doesNotContain(HIDDEN);
        kiosk.close();
    }

    @AfterEach
    void quiet() {
        root.detachAppender(log);
        root.setLevel(level);
    }

    private static Guise join(Kiosk kiosk, String first, String last, Appearance as, String alias) {
        Outcome joined = TestGym.done(kiosk, new Command.Join(kiosk.newId(), first, last, as, alias));
        return ((Outcome.Joined) joined).guise();
    }

    /** Also what nobody weighs, which is refused. */
    private void train(Kiosk kiosk, Guise guise) {
        for (Unit unit : Unit.values()) {
            kiosk.submit(new Command.Weigh(guise.id(), Optional.of(new Weight(WEIGHT + .05, unit))))
                    .join();
        }
        TestGym.done(kiosk, new Command.Weigh(guise.id(), Optional.of(new Weight(WEIGHT, Unit.KG))));
        clock.advance(Duration.ofMinutes(1));
        TestGym.done(
                kiosk,
                new Command.LogSet(
                        kiosk.newId(),
                        guise.id(),
                        "lat-pulldown",
                        Effort.reps(10, Optional.empty()),
                        OptionalInt.of(5)));
        TestGym.done(
                kiosk,
                new Command.LogSet(
                        kiosk.newId(), guise.id(), "pull-up", Effort.reps(8, Optional.empty()), OptionalInt.empty()));
        // What cannot be done is logged as a fault or told, and neither may name anybody.
        kiosk.submit(new Command.LogSet(
                        kiosk.newId(), guise.id(), "no-such", Effort.reps(10, Optional.empty()), OptionalInt.of(5)))
                .join();
    }

    @Test
    void noScreenSaysThem() {
        Gallery gallery = new Gallery(Stills.of(settings, TestGym.LIBRARY, data, clock.wall()), TestGym.LIBRARY);
        List<String> said = new ArrayList<>();
        for (String name : gallery.names()) {
            if (name.startsWith("figures")) {
                continue;
            }
            List<String> here = Ui.onUi(() -> {
                Component screen = gallery.screen(name).get();
                List<String> texts = new ArrayList<>(Words.of((Container) screen, new Dimension(1920, 1080)).stream()
                        .map(Words::text)
                        .toList());
                collect(screen, texts);
                return texts;
            });
            assertThat(String.join(" | ", here)).as(name).doesNotContain(HIDDEN);
            said.addAll(here);
        }
        // The search is not in vain: who may be seen is there, and who chose an alias by it.
        assertThat(String.join(" | ", said)).contains("Robin S.", "Moose", "CS");
    }

    /** Names, texts and what a screen reader would say. */
    private static void collect(Component component, List<String> texts) {
        texts.add(Objects.toString(component.getName(), ""));
        if (component instanceof AbstractButton button) {
            texts.add(button.getText());
            texts.add(Objects.toString(button.getToolTipText(), ""));
        }
        AccessibleContext spoken = component.getAccessibleContext();
        if (spoken != null) {
            texts.add(Objects.toString(spoken.getAccessibleName(), ""));
            texts.add(Objects.toString(spoken.getAccessibleDescription(), ""));
        }
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                collect(child, texts);
            }
        }
    }

    @Test
    void theLogSaysNone() {
        assertThat(log.list).isNotEmpty();
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).noneMatch(HiddenNamesTest::names);
        assertThat(log.list)
                .filteredOn(event -> event.getThrowableProxy() != null)
                .noneMatch(
                        event -> names(String.valueOf(event.getThrowableProxy().getMessage())));
    }

    private static boolean names(String text) {
        return HIDDEN.stream().anyMatch(text::contains);
    }

    @Test
    void onlyTheExportOfTheMemberItselfNamesThem() throws IOException {
        try (Store store = Store.openReadOnly(data)) {
            Path sets = folder.resolve("sets.csv");
            SetsCsv.write(store, sets);
            assertThat(sets).content().contains("lat-pulldown").doesNotContain(HIDDEN);
            assertThat(store.members().bodyWeight(store.members().all().get(0).id()))
                    .contains(new Weight(WEIGHT, Unit.KG));
            Member shy = store.members().all().stream()
                    .filter(member -> member.appearance() == Appearance.INVISIBLE)
                    .findFirst()
                    .orElseThrow();
            Path own = folder.resolve("own.csv");
            MemberCsv.writePerson(store, shy, own);
            assertThat(Files.readString(own)).contains("Kakapo", "Takahe", "body weight,137.9 kg");
        }
    }
}
