package backboard.snapshot;

import backboard.checkin.CheckInStills;
import backboard.kiosk.State;
import backboard.kiosk.Stills;
import backboard.progress.ProgressPanel;
import backboard.training.Phase;
import backboard.wall.WallPanel;
import java.awt.Component;
import java.awt.Dimension;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Every screen there is, by name. */
public final class Gallery {

    /** How long before a class the idle screen is drawn. */
    private static final Duration BEFORE_CLASS = Duration.ofSeconds(12 * 60 + 40);

    private final Map<String, Supplier<Component>> screens = new LinkedHashMap<>();

    public Gallery(Stills stills) {
        wall("wall", Optional.of(stills.asScheduled()));
        wall("wall-idle", Optional.of(stills.before(BEFORE_CLASS)));
        wall("wall-open-gym", Optional.of(stills.withoutClass(true)));
        wall("wall-closed", Optional.of(stills.withoutClass(false)));
        for (Phase phase : Phase.values()) {
            wall("wall-" + phase.name().toLowerCase(Locale.ROOT).replace('_', '-'), stills.in(phase));
        }
        wall("wall-switch", stills.switching());
        wall("wall-paused", stills.paused());
        progress("progress", Optional.of(stills.asScheduled()));
        progress("progress-round-rest", stills.in(Phase.ROUND_REST));
        State atWork = stills.in(Phase.WORK).orElseGet(stills::asScheduled);
        for (CheckInStills.Page page : CheckInStills.Page.values()) {
            screens.put("station-" + page.name().toLowerCase(Locale.ROOT), () -> CheckInStills.of(atWork, page));
        }
    }

    private void wall(String name, Optional<State> state) {
        state.ifPresent(shown -> screens.put(name, () -> {
            WallPanel panel = new WallPanel();
            panel.show(shown);
            return panel;
        }));
    }

    private void progress(String name, Optional<State> state) {
        state.ifPresent(shown -> screens.put(name, () -> {
            ProgressPanel panel = new ProgressPanel();
            panel.show(shown);
            return panel;
        }));
    }

    /** Names of the screens that exist at this moment. */
    public List<String> names() {
        return List.copyOf(screens.keySet());
    }

    /**
     * Draws the named screens, each to a file of its name; returns the files.
     *
     * @throws PictureException if one cannot be written
     */
    public List<Path> draw(Path folder, Dimension size, List<String> names) {
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            Path file = folder.resolve(name + ".png");
            Picture.write(Picture.of(size, screen(name)), file);
            files.add(file);
        }
        return files;
    }

    /** Makes the screen of this name; for the UI thread. */
    Supplier<Component> screen(String name) {
        Supplier<Component> screen = screens.get(name);
        if (screen == null) {
            throw new IllegalArgumentException("no screen " + name);
        }
        return screen;
    }
}
