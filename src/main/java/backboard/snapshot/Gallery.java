package backboard.snapshot;

import backboard.checkin.CheckInStills;
import backboard.kiosk.State;
import backboard.kiosk.Stills;
import backboard.library.Library;
import backboard.progress.ProgressPanel;
import backboard.settings.WallView;
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

    private static final String FIGURES = "figures";
    private static final int FIGURE_COLUMNS = 3;
    private static final int FIGURE_ROWS = 4;

    private final Map<String, Supplier<Component>> screens = new LinkedHashMap<>();
    /** Drawn only when asked for by name. */
    private final Map<String, Supplier<Component>> single = new LinkedHashMap<>();

    public Gallery(Stills stills, Library library) {
        wall("wall", Optional.of(stills.asScheduled()));
        wall("wall-idle", Optional.of(stills.before(BEFORE_CLASS)));
        wall("wall-open-gym", Optional.of(stills.withoutClass(true)));
        wall("wall-closed", Optional.of(stills.withoutClass(false)));
        for (Phase phase : Phase.values()) {
            wall("wall-" + phase.name().toLowerCase(Locale.ROOT).replace('_', '-'), stills.in(phase));
        }
        stations("wall-stations", stills.in(Phase.WORK));
        stations("wall-stations-rest", stills.in(Phase.REST));
        wall("wall-switch", stills.switching());
        wall("wall-paused", stills.paused());
        wall("wall-record", stills.in(Phase.WORK).flatMap(stills::praising));
        wall("wall-record-rest", stills.in(Phase.REST).flatMap(stills::praising));
        wall("wall-record-idle", stills.praising(stills.before(BEFORE_CLASS)));
        stations("wall-record-stations", stills.in(Phase.WORK).flatMap(stills::praising));
        progress("progress", Optional.of(stills.asScheduled()));
        progress("progress-round-rest", stills.in(Phase.ROUND_REST));
        State atWork = stills.in(Phase.WORK).orElseGet(stills::asScheduled);
        for (CheckInStills.Page page : CheckInStills.Page.values()) {
            screens.put("station-" + page.name().toLowerCase(Locale.ROOT), () -> CheckInStills.of(atWork, page));
        }
        figures(library);
    }

    /** Sheets of all figures, and one large sheet for each. */
    private void figures(Library library) {
        List<FigureSheet.Entry> entries = library.exercises().values().stream()
                .flatMap(exercise -> exercise.figure().map(library.figures()::get).stream()
                        .map(figure -> new FigureSheet.Entry(exercise, figure)))
                .toList();
        for (int from = 0; from < entries.size(); from += FIGURE_COLUMNS * FIGURE_ROWS) {
            List<FigureSheet.Entry> page =
                    entries.subList(from, Math.min(entries.size(), from + FIGURE_COLUMNS * FIGURE_ROWS));
            String name = FIGURES + "-" + (1 + from / (FIGURE_COLUMNS * FIGURE_ROWS));
            screens.put(name, () -> new FigureSheet(page, FIGURE_COLUMNS, FIGURE_ROWS));
        }
        entries.forEach(
                entry -> single.put("figure-" + entry.exercise().id(), () -> new FigureSheet(List.of(entry), 1, 1)));
    }

    private void wall(String name, Optional<State> state) {
        state.ifPresent(shown -> screens.put(name, () -> {
            WallPanel panel = new WallPanel();
            panel.show(shown);
            return panel;
        }));
    }

    private void stations(String name, Optional<State> state) {
        state.ifPresent(shown -> screens.put(name, () -> {
            WallPanel panel = new WallPanel();
            panel.setView(WallView.STATIONS);
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

    /** The same with those that are drawn only when asked for, such as {@code figure-pull-up}. */
    public List<String> allNames() {
        List<String> all = new ArrayList<>(screens.keySet());
        all.addAll(single.keySet());
        return all;
    }

    /** The screens that a word asks for: the one of that name, or all sheets of {@code figures}; empty if there is none. */
    public List<String> matching(String word) {
        if (screens.containsKey(word) || single.containsKey(word)) {
            return List.of(word);
        }
        return word.equals(FIGURES)
                ? names().stream().filter(name -> name.startsWith(FIGURES)).toList()
                : List.of();
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
        Supplier<Component> screen = screens.getOrDefault(name, single.get(name));
        if (screen == null) {
            throw new IllegalArgumentException("no screen " + name);
        }
        return screen;
    }
}
