package backboard.wall;

import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Density;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Placed;
import backboard.look.Role;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.look.Written;
import backboard.mannequin.Palette;
import backboard.slab.Slab;
import backboard.slab.SlabPainter;
import backboard.slab.SlabPlace;
import backboard.wall.Screen.ClosedScreen;
import backboard.wall.Screen.DoneScreen;
import backboard.wall.Screen.ExerciseScreen;
import backboard.wall.Screen.Framed;
import backboard.wall.Screen.IdleScreen;
import backboard.wall.Screen.Pulse;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
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
    private transient @Nullable BufferedImage stage;
    private transient @Nullable Screen stageScreen;
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

    /** Takes over the state and repaints what it changes. */
    public void show(State state) {
        Framed next = ScreenOf.state(state);
        Framed before = shown;
        shown = next;
        if (before == null || !before.besidesTheSlab().equals(next.besidesTheSlab())) {
            repaint();
        } else {
            if (!before.slab().equals(next.slab())) {
                paintImmediately(slabPixels());
            }
            next.pulse().ifPresent(pulse -> follow(before.pulse(), pulse));
            if (!before.waiting().equals(next.waiting())) {
                paintImmediately(sheet().pixels(QuietPainter.digits(sheet())));
                paintImmediately(sheet().pixels(QuietPainter.sliver(sheet())));
            }
        }
    }

    /** One region at a time: marked dirty together they would be painted as the one large rectangle around them. */
    private void follow(Optional<Pulse> before, Pulse now) {
        ExerciseLayout layout = places();
        if (before.isEmpty()
                || before.get().position() != now.position()
                || before.get().mirrored() != now.mirrored()) {
            paintImmediately(sheet().pixels(layout.figure()));
        }
        if (before.isEmpty() || before.get().lit() != now.lit()) {
            paintImmediately(sheet().pixels(layout.cues()));
            paintImmediately(sheet().pixels(layout.asides()));
        }
    }

    /** Puts a sentence at the foot of the screen, over the notice of the state; empty takes it away. */
    public void say(String sentence) {
        if (!said.equals(sentence)) {
            said = sentence;
            repaint();
        }
    }

    /** The slab's texts, then the others. */
    @Override
    public List<Placed> texts() {
        List<Placed> all = new ArrayList<>(slabTexts);
        all.addAll(stageTexts);
        all.addAll(livingTexts);
        all.addAll(saidTexts);
        return all;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Framed framed = shown;
        if (framed == null || getWidth() == 0 || getHeight() == 0) {
            graphics.setColor(getBackground());
            graphics.fillRect(0, 0, getWidth(), getHeight());
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            Rectangle slabArea = framed.slab().isPresent() ? slabPixels() : new Rectangle();
            if (!slabArea.contains(g.getClipBounds())) {
                paintStage(g, framed);
                if (framed.screen() instanceof ExerciseScreen exercise) {
                    paintLiving(g, exercise, framed.pulse());
                }
                if (framed.waiting().isPresent()) {
                    Ink ink = new Ink(g, sheet());
                    QuietPainter.wait(ink, framed.waiting().get());
                    livingTexts = ink.placed();
                }
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
                && (sheet().pixels(layout.cues()).intersects(clip)
                        || sheet().pixels(layout.asides()).intersects(clip))) {
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
        SlabPainter.paint(ink, SlabPlace.onWall(sheet()), slab);
        slabTexts = ink.placed();
        g.setClip(clip);
    }

    /** The one line that needs a person, in the margin below everything. */
    private void paintFoot(Graphics2D g, Framed framed) {
        String line = said.isEmpty() ? framed.notice() : said;
        Ink ink = new Ink(g, sheet());
        Area beside = framed.slab().isPresent() ? besideSlab() : sheet().area();
        double x = beside.x() + (ink.isPortrait() ? 54 : 61);
        ink.as(Role.NOTICE)
                .textWithin(
                        x,
                        ink.height() - 18,
                        line,
                        beside.right() - x - 54,
                        Type.of(Face.SEMI_BOLD, 30, Theme.ERROR),
                        28);
        saidTexts = ink.placed();
    }

    /** The picture has the pixels of the monitor, which may be more than those of the window where the system scales. */
    private void paintStage(Graphics2D g, Framed framed) {
        double scale = Math.max(1, g.getTransform().getScaleX());
        int width = (int) Math.ceil(getWidth() * scale);
        int height = (int) Math.ceil(getHeight() * scale);
        BufferedImage picture = stage;
        if (picture == null || picture.getWidth() != width || picture.getHeight() != height) {
            picture = newPicture(width, height);
            stage = picture;
            stageScreen = null;
        }
        if (!framed.screen().equals(stageScreen) || framed.pulse().isPresent() != stageMoves) {
            stageScreen = framed.screen();
            stageMoves = framed.pulse().isPresent();
            Graphics2D on = picture.createGraphics();
            try {
                on.scale(scale, scale);
                stageTexts = drawStage(on, framed);
            } finally {
                on.dispose();
            }
        }
        AffineTransform before = g.getTransform();
        g.scale(1 / scale, 1 / scale);
        g.drawImage(picture, 0, 0, null);
        g.setTransform(before);
    }

    private BufferedImage newPicture(int width, int height) {
        GraphicsConfiguration monitor = getGraphicsConfiguration();
        return monitor == null
                ? new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(
                        width, height, monitor.createCompatibleImage(1, 1).getType());
    }

    private List<Placed> drawStage(Graphics2D on, Framed framed) {
        on.setColor(Theme.BG);
        on.fillRect(0, 0, getWidth(), getHeight());
        Ink ink = new Ink(on, sheet());
        cues = null;
        livingTexts = List.of();
        Screen screen = framed.screen();
        if (screen instanceof ExerciseScreen exercise) {
            boolean moving = framed.pulse().isPresent();
            Density density = Density.of(ReadingAdvice.reading(framed.viewing(), getSize()));
            cues = Cues.of(ink, places(), exercise, density, moving);
            ExercisePainter.paint(ink, places(), exercise, cast, density, moving);
        } else if (screen instanceof DoneScreen done) {
            QuietPainter.done(ink, besideSlab(), done, cast);
        } else if (screen instanceof IdleScreen idle) {
            QuietPainter.idle(ink, idle, cast);
        } else if (screen instanceof ClosedScreen closed) {
            QuietPainter.closed(ink, closed);
        }
        return ink.placed();
    }

    private Area besideSlab() {
        return SlabPlace.beside(sheet(), SlabPlace.onWall(sheet()));
    }

    private Sheet sheet() {
        return new Sheet(getWidth(), getHeight());
    }

    private Rectangle slabPixels() {
        return sheet().pixels(SlabPlace.onWall(sheet()));
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
