package backboard.wall;

import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Density;
import backboard.look.Ink;
import backboard.look.Placed;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.Written;
import backboard.mannequin.Palette;
import backboard.settings.WallView;
import backboard.slab.Slab;
import backboard.slab.SlabPainter;
import backboard.slab.SlabPlace;
import backboard.wall.Screen.ExerciseScreen;
import backboard.wall.Screen.Framed;
import backboard.wall.Screen.Pulse;
import backboard.wall.Screen.StationsScreen;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/**
 * Shows a state on the wall, in landscape or portrait, at any size.
 *
 * <p>The slab is painted at every change of the countdown; the rest of the screen is kept as a picture until a word on it changes.
 */
public final class WallPanel extends JComponent implements Written {

    private static final long serialVersionUID = 1L;

    private final transient Cast cast = new Cast();
    private transient @Nullable Framed shown;
    private transient @Nullable Cues cues;
    private final transient Backdrop backdrop = new Backdrop(this);
    private final transient Uncovered uncovered = new Uncovered(this);
    private final transient Celebration celebration = new Celebration();
    private transient @Nullable Screen stageScreen;
    private transient @Nullable StationsPainter stations;
    private @Nullable WallView chosen;
    private boolean stageMoves;
    private String said = "";
    private transient List<Placed> saidTexts = List.of();
    private transient List<Placed> stageTexts = List.of();
    private transient List<Placed> livingTexts = List.of();
    private transient List<Placed> slabTexts = List.of();

    public WallPanel() {
        setOpaque(true);
        setBackground(Theme.BG);
        setName("wall");
    }

    /** What is shown of a circuit from the next state on; until this is said, what the settings want. */
    public void setView(WallView view) {
        chosen = view;
    }

    /** What lies over this wall from now on, in pixels of it; empty for nothing. What is hidden is not painted until then. */
    public void setCover(Rectangle pixels) {
        uncovered.cover(pixels);
    }

    /** What this wall shows of a circuit. */
    public WallView view(State state) {
        return chosen == null ? state.settings().screens().view() : chosen;
    }

    /** Where the slab is at this state; empty if there is none. */
    public static Optional<Area> slab(State state, WallView view, Sheet sheet) {
        return state.live()
                .map(live -> StationsOf.shows(state, view) ? SlabPlace.besideGrid(sheet) : SlabPlace.onWall(sheet));
    }

    /** Takes over the state and repaints what it changes. */
    public void show(State state) {
        Framed next = ScreenOf.state(state, view(state));
        Framed before = shown;
        shown = next;
        List<Area> celebrated = celebrate(next);
        Optional<List<Area>> news = Optional.ofNullable(before)
                .filter(next::keepsPlaces)
                .flatMap(last -> News.between(last.screen(), next.screen(), besideSlab(), sheet()));
        if (before == null || news.isEmpty()) {
            repaint();
        } else {
            news.get().forEach(this::paintNow);
            if (!before.slab().equals(next.slab())) {
                paintNow(slab());
            }
            follow(before.pulses(), next.pulses());
            if (!before.waiting().equals(next.waiting())) {
                paintNow(QuietPainter.digits(sheet()));
                paintNow(QuietPainter.sliver(sheet()));
            }
            celebrated.forEach(this::paintNow);
        }
    }

    /** Returns what has to be painted again. */
    private List<Area> celebrate(Framed framed) {
        return celebration.show(
                framed.praise(),
                PraisePlace.of(framed.screen(), stageArea(framed), sheet().isPortrait(), !uncovered.isWhole()));
    }

    private void paintNow(Area area) {
        uncovered.paint(sheet().pixels(area));
    }

    private void follow(List<Pulse> before, List<Pulse> now) {
        if (now.isEmpty() || shown == null || !shown.screen().equals(stageScreen)) {
            // Nothing moves, or the whole screen is about to be painted anyway.
            return;
        }
        StationsPainter grid = stations;
        if (grid == null) {
            follow(before.stream().findFirst(), now.get(0));
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            if (before.size() != now.size() || !before.get(i).equals(now.get(i))) {
                paintNow(grid.figure(i));
            }
        }
    }

    /** One region at a time: marked dirty together they would be painted as the one large rectangle around them. */
    private void follow(Optional<Pulse> before, Pulse now) {
        ExerciseLayout layout = places();
        if (before.isEmpty()
                || before.get().position() != now.position()
                || before.get().mirrored() != now.mirrored()) {
            paintNow(layout.figure());
        }
        Cues painter = cues;
        if (painter != null && (before.isEmpty() || before.get().lit() != now.lit())) {
            painter.areas().forEach(this::paintNow);
        }
    }

    /** Puts a sentence at the foot of the screen, over the notice of the state; empty takes it away. */
    public void say(String sentence) {
        if (!said.equals(sentence)) {
            said = sentence;
            repaint();
        }
    }

    /** The slab's texts, then the others; none that something else hides. */
    @Override
    public List<Placed> texts() {
        List<Placed> all = new ArrayList<>(slabTexts);
        all.addAll(stageTexts);
        all.addAll(livingTexts);
        all.addAll(saidTexts);
        List<Placed> seen = new ArrayList<>(celebration.beside(all, sheet()));
        seen.addAll(celebration.texts());
        return uncovered.seen(seen);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Framed framed = shown;
        if (framed == null || getWidth() == 0 || getHeight() == 0) {
            graphics.setColor(getBackground());
            graphics.fillRect(0, 0, getWidth(), getHeight());
            return;
        }
        // The size may be another one by now.
        celebrate(framed);
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            Rectangle slabArea = framed.slab().isPresent() ? slabPixels() : new Rectangle();
            if (!slabArea.contains(g.getClipBounds())) {
                paintStage(g, framed);
                if (framed.screen() instanceof ExerciseScreen exercise) {
                    paintLiving(g, exercise, framed.pulses().stream().findFirst());
                } else if (stations != null) {
                    paintFigures(g, stations, framed.pulses());
                }
                if (framed.waiting().isPresent()) {
                    Ink ink = new Ink(g, sheet());
                    QuietPainter.wait(ink, framed.waiting().get());
                    livingTexts = ink.placed();
                }
                celebration.paint(g, sheet());
            }
            if (framed.slab().isEmpty()) {
                slabTexts = List.of();
            } else if (slabArea.intersects(g.getClipBounds())) {
                paintSlab(g, framed.slab().get());
            }
            if (g.getClipBounds().intersects(footPixels())) {
                paintFoot(g, framed);
            }
        } finally {
            g.dispose();
        }
    }

    /** The cues with the lit one, and the figure while it moves. */
    private void paintLiving(Graphics2D g, ExerciseScreen screen, Optional<Pulse> pulse) {
        ExerciseLayout layout = places();
        Rectangle clip = g.getClipBounds();
        Cues painter = cues;
        if (painter != null
                && painter.areas().stream()
                        .anyMatch(area -> sheet().pixels(area).intersects(clip))) {
            Ink ink = new Ink(g, sheet());
            painter.paint(ink, pulse.map(Pulse::lit).orElse(-1));
            livingTexts = ink.placed();
        }
        if (pulse.isPresent() && sheet().pixels(layout.figure()).intersects(clip)) {
            Pulse now = pulse.get();
            cast.of(screen.performer())
                    .ifPresent(mannequin -> FigurePainter.paint(
                            new Ink(g, sheet()),
                            layout.figure(),
                            mannequin,
                            now.position(),
                            now.mirrored(),
                            Palette.CHALK));
        }
    }

    private void paintFigures(Graphics2D g, StationsPainter grid, List<Pulse> pulses) {
        Shape clip = g.getClip();
        for (int i = 0; i < pulses.size(); i++) {
            Rectangle place = sheet().pixels(grid.figure(i));
            if (place.intersects(g.getClipBounds())) {
                g.clip(place);
                grid.figure(new Ink(g, sheet()), i, pulses.get(i));
                g.setClip(clip);
            }
        }
    }

    private ExerciseLayout places() {
        return ExerciseLayout.of(besideSlab(), sheet().isPortrait());
    }

    private Rectangle footPixels() {
        Sheet sheet = sheet();
        return sheet.pixels(new Area(0, sheet.height() - 54, sheet.width(), 54));
    }

    private void paintSlab(Graphics2D g, Slab slab) {
        Shape clip = g.getClip();
        g.clip(slabPixels());
        Ink ink = new Ink(g, sheet());
        SlabPainter.paint(ink, slab(), slab);
        slabTexts = ink.placed();
        g.setClip(clip);
    }

    private void paintFoot(Graphics2D g, Framed framed) {
        Ink ink = new Ink(g, sheet());
        Parts.foot(ink, stageArea(framed), said.isEmpty() ? framed.notice() : said);
        saidTexts = ink.placed();
    }

    private void paintStage(Graphics2D g, Framed framed) {
        boolean moves = !framed.pulses().isEmpty();
        Screen before = stageScreen;
        Optional<List<Area>> news = backdrop.isMissing(g) || before == null || moves != stageMoves
                ? Optional.empty()
                : News.between(before, framed.screen(), besideSlab(), sheet());
        stageScreen = framed.screen();
        stageMoves = moves;
        if (news.isPresent()) {
            news.get()
                    .forEach(area -> backdrop.draw(g, on -> {
                        on.setClip(sheet().pixels(area));
                        drawStage(on, framed);
                    }));
        } else {
            livingTexts = List.of();
            backdrop.draw(g, on -> drawStage(on, framed));
        }
        backdrop.paint(g);
    }

    private void drawStage(Graphics2D on, Framed framed) {
        on.setColor(Theme.BG);
        on.fillRect(0, 0, getWidth(), getHeight());
        Ink ink = new Ink(on, sheet());
        Density density = Density.of(ReadingAdvice.reading(framed.viewing(), getSize()));
        Stage stage = Stage.paint(ink, framed.screen(), besideSlab(), density, stageMoves, cast);
        cues = stage.cues();
        stations = stage.stations();
        stageTexts = ink.placed();
    }

    private Area stageArea(Framed framed) {
        return framed.slab().isPresent() ? besideSlab() : sheet().area();
    }

    private Area besideSlab() {
        return SlabPlace.beside(sheet(), slab());
    }

    private Area slab() {
        boolean grid = shown != null && shown.screen() instanceof StationsScreen;
        return grid ? SlabPlace.besideGrid(sheet()) : SlabPlace.onWall(sheet());
    }

    private Sheet sheet() {
        return new Sheet(getWidth(), getHeight());
    }

    private Rectangle slabPixels() {
        return sheet().pixels(slab());
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new SpokenWall();
        }
        return accessibleContext;
    }

    /** The wall as one text for assistive technology. */
    private final class SpokenWall extends AccessibleJComponent {

        private static final long serialVersionUID = 1L;

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.PANEL;
        }

        @Override
        public String getAccessibleName() {
            return texts().stream().map(Placed::text).collect(Collectors.joining(". "));
        }
    }
}
