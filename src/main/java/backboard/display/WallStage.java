package backboard.display;

import backboard.checkin.CheckInPanel;
import backboard.kiosk.Kiosk;
import backboard.kiosk.State;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Since;
import backboard.progress.ProgressPanel;
import backboard.training.Control;
import backboard.wall.WallPanel;
import backboard.words.Phrase;
import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/** All that one wall can show, one page at a time, with the control bar over it. */
public final class WallStage extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final Duration ON_DEMAND = Duration.ofSeconds(30);
    private static final Duration REFUSAL_SHOWN = Duration.ofSeconds(5);

    private final WallPanel wall = new WallPanel();
    private final ProgressPanel progress = new ProgressPanel();
    private final CheckInPanel checkIn;
    private final ControlBar bar;
    private final transient Steering steering;

    private transient @Nullable State state;
    private boolean checkingIn;
    private boolean progressAsked;
    private final transient Since asked = new Since();
    private final transient Since refusedSince = new Since();
    private transient @Nullable Phrase refusal;

    public WallStage(Kiosk kiosk) {
        steering = new Steering(kiosk, this::refused);
        bar = new ControlBar(steering, this::openCheckIn, this::toggleProgress, this::switchView);
        checkIn = new CheckInPanel(kiosk, this::leaveCheckIn);
        checkIn.setOnWall(true);
        add(bar);
        for (JComponent page : List.of(wall, progress, checkIn)) {
            page.setVisible(page.equals(wall));
            add(page);
        }
        MouseAdapter touch = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                bar.touched();
            }
        };
        wall.addMouseListener(touch);
        progress.addMouseListener(touch);
        keys();
    }

    // ---- keys

    private void keys() {
        key("SPACE", () -> withState(steering::startOrPause));
        key("RIGHT", () -> steering.steer(Control.SKIP));
        key("LEFT", () -> steering.steer(Control.BACK));
        key("PLUS", () -> steering.steer(Control.EXTEND));
        key("ADD", () -> steering.steer(Control.EXTEND));
        key("EQUALS", () -> steering.steer(Control.EXTEND));
        key("ctrl R", () -> steering.steer(Control.RESTART));
        key("ctrl E", () -> steering.steer(Control.END));
        key("P", this::toggleProgress);
        key("C", this::openCheckIn);
        key("G", this::switchView);
    }

    private void withState(Consumer<State> action) {
        if (state != null) {
            action.accept(state);
        }
    }

    /** A key of the wall; while somebody checks in, keys belong to the form. */
    private void key(String stroke, Runnable action) {
        getInputMap(WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(stroke), stroke);
        getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean isEnabled() {
                return !checkingIn;
            }

            @Override
            public void actionPerformed(ActionEvent e) {
                action.run();
            }
        });
    }

    // ---- pages

    private void openCheckIn() {
        if (state != null && state.settings().screens().wallTouch()) {
            checkingIn = true;
            bar.hideNow();
            checkIn.restart();
            turn();
        }
    }

    private void leaveCheckIn() {
        checkingIn = false;
        turn();
    }

    /** Holds until it is switched back or the program starts again. */
    private void switchView() {
        withState(now -> {
            wall.setView(wall.view(now).other());
            show(now);
        });
    }

    private void toggleProgress() {
        if (state == null) {
            return;
        }
        progressAsked = !progressAsked;
        asked.restart(state.now().toInstant());
        turn();
    }

    private void refused(Phrase why) {
        refusal = why;
        if (state != null) {
            refusedSince.restart(state.now().toInstant());
        }
    }

    /** Takes over the state; thirty times a second, UI thread. */
    public void show(State next) {
        state = next;
        Instant now = next.now().toInstant();
        if (refusal != null && refusedSince.at(now).compareTo(REFUSAL_SHOWN) >= 0) {
            refusal = null;
        }
        progressAsked &= asked.at(now).compareTo(ON_DEMAND) < 0;
        wall.say(refusal == null ? "" : refusal.in(next.words()));
        if (bar.show(next, wall.view(next))) {
            revalidate();
        }
        turn();
        if (wall.isVisible()) {
            wall.show(next);
        } else if (progress.isVisible()) {
            progress.show(next, wall.view(next));
        } else {
            checkIn.show(next);
        }
    }

    private void turn() {
        if (state == null) {
            return;
        }
        // An answer to a button is on the wall's own page.
        boolean showProgress = refusal == null && (progressAsked || Page.of(state) == Page.PROGRESS);
        Component page = checkingIn ? checkIn : showProgress ? progress : wall;
        if (page.isVisible()) {
            return;
        }
        for (Component other : List.of(wall, progress, checkIn)) {
            other.setVisible(other.equals(page));
        }
        show(state);
        revalidate();
        repaint();
    }

    @Override
    protected void arrange(Sheet sheet) {
        for (Component page : List.of(wall, progress, checkIn)) {
            put(page, sheet.area());
        }
        put(bar, bar.place(sheet));
        bar.arrange(sheet);
    }

    @Override
    protected void paint(Ink ink) {
        // the pages cover everything
    }

    /** The bar lies over the page. */
    @Override
    public boolean isOptimizedDrawingEnabled() {
        return !bar.isVisible();
    }
}
