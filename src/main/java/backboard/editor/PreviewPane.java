package backboard.editor;

import backboard.kiosk.Live;
import backboard.kiosk.State;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.training.Circuit;
import backboard.training.Interval;
import backboard.training.Phase;
import backboard.training.Run;
import backboard.training.Timeline;
import backboard.wall.WallPanel;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The wall as it will be: the wall's own panel, through a scale, playing the draft from the work of the chosen station on. Its clock is the
 * kiosk's.
 */
final class PreviewPane extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final UUID NOBODYS = new UUID(0, 0);
    /** Smooth enough for so small a picture, and leaves the machine to the class. */
    private static final Duration FRAME = Duration.ofMillis(90);

    private final transient WallPanel wall = new WallPanel();
    private transient @Nullable Circuit circuit;
    private transient @Nullable Instant since;
    private transient @Nullable Instant painted;
    private int station;

    PreviewPane(String spoken) {
        setName("editor-preview");
        getAccessibleContext().setAccessibleName(spoken);
    }

    /** @param place of the station to play, from 1 */
    void play(Optional<Circuit> draft, int place) {
        Circuit next = draft.orElse(null);
        if (next == null || !next.equals(circuit) || place != station) {
            circuit = next;
            station = Math.max(1, place);
            since = null;
            painted = null;
        }
    }

    void show(State now) {
        Instant instant = now.now().toInstant();
        if (!isShowing() && getWidth() == 0) {
            return;
        }
        if (painted == null || Duration.between(painted, instant).abs().compareTo(FRAME) >= 0) {
            painted = instant;
            fill();
            wall.show(playing(now));
            repaint();
        }
    }

    private State playing(State now) {
        Instant instant = now.now().toInstant();
        Circuit shown = circuit;
        if (shown == null) {
            return with(now, Optional.empty(), Optional.empty());
        }
        Instant from = since == null ? instant : since;
        since = from;
        Timeline line = Timeline.of(shown, Timeline.Parts.CLASS);
        Run run = new Run(NOBODYS, shown.id(), line, line, begin(line), from, false);
        Live live = new Live(run, shown, Timeline.Parts.CLASS, run.at(instant));
        return with(now, Optional.of(shown), Optional.of(live));
    }

    private long begin(Timeline line) {
        return line.intervals().stream()
                .filter(interval -> interval.phase() == Phase.WORK && interval.position() == station)
                .mapToLong(Interval::startMs)
                .findFirst()
                .orElse(0);
    }

    private static State with(State now, Optional<Circuit> today, Optional<Live> live) {
        return new State(
                now.settings(),
                now.now(),
                today,
                live,
                true,
                now.nextClass(),
                Optional.empty(),
                now.floor(),
                now.tips(),
                now.figures(),
                now.translations(),
                Optional.empty());
    }

    /** In whole pixels of the picture, so that its texts are as sharp as these allow. */
    private void fill() {
        Rectangle size = new Rectangle(Math.max(1, getWidth()), Math.max(1, getHeight()));
        if (!wall.getSize().equals(size.getSize())) {
            wall.setSize(size.getSize());
        }
    }

    @Override
    protected void arrange(Sheet sheet) {
        painted = null;
    }

    @Override
    protected void paint(Ink ink) {
        // The wall is painted over it, and a frame over that.
    }

    @Override
    protected void paintChildren(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        fill();
        wall.paint(g);
        Ink ink = new Ink(g, sheet());
        ink.outline(ink.sheet().area(), 4, 3, Theme.LINE);
        g.dispose();
    }
}
