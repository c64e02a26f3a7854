package backboard.display;

import backboard.checkin.CheckInPanel;
import backboard.keys.KeyTaker;
import backboard.kiosk.Kiosk;
import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Since;
import backboard.progress.ProgressPanel;
import backboard.settings.Settings;
import backboard.settings.SideScreen;
import backboard.staff.Machine;
import backboard.staff.StaffPanel;
import backboard.training.Control;
import backboard.wall.DockPlace;
import backboard.wall.WallPanel;
import backboard.words.Phrase;
import backboard.words.Words;
import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/**
 * All that one wall can show, one page at a time, with the control bar over it. Check-in and the pages of the staff open as a dock over part
 * of the wall's own page, so that whoever trains meanwhile keeps the countdown and the name of the exercise.
 */
public final class WallStage extends ScreenPane implements KeyTaker {

    private static final long serialVersionUID = 1L;
    private static final Duration ON_DEMAND = Duration.ofSeconds(30);
    private static final Duration REFUSAL_SHOWN = Duration.ofSeconds(5);

    private final WallPanel wall = new WallPanel();
    private final ProgressPanel progress = new ProgressPanel();
    private final CheckInPanel checkIn;
    private final StaffPanel staff;
    private final Dock checkInDock;
    private final Dock staffDock;
    private final ControlBar bar;
    private final transient Steering steering;

    private transient @Nullable State state;
    private Docked docked = Docked.NOTHING;
    private boolean progressAsked;
    private final transient Since asked = new Since();
    private final transient Since refusedSince = new Since();
    private transient @Nullable Phrase refusal;

    /** What lies over part of the page. */
    private enum Docked {
        NOTHING,
        CHECK_IN,
        STAFF
    }

    /** @param machine that it is on, for the staff */
    public WallStage(Kiosk kiosk, Machine machine) {
        steering = new Steering(kiosk, this::refused, this::asStaff);
        bar = new ControlBar(steering, this::openCheckIn, this::toggleProgress, this::switchView, this::openStaff);
        checkIn = new CheckInPanel(kiosk, this::undock);
        checkIn.setOnWall(true);
        checkInDock = new Dock("dock", checkIn);
        staff = new StaffPanel(kiosk, machine, () -> screens(kiosk.settings()), this::undock);
        staffDock = new Dock("staff-dock", staff);
        add(bar);
        add(checkInDock);
        add(staffDock);
        for (JComponent page : List.of(wall, progress)) {
            page.setVisible(page.equals(wall));
            add(page);
        }
        MouseAdapter touch = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                closeDock();
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
        key("ctrl S", this::openStaff);
        key("ESCAPE", this::closeDock, () -> docked != Docked.NOTHING);
    }

    private void withState(Consumer<State> action) {
        if (state != null) {
            action.accept(state);
        }
    }

    /** A key of the wall; while something is docked, keys belong to that. */
    private void key(String stroke, Runnable action) {
        key(stroke, action, () -> docked == Docked.NOTHING);
    }

    private void key(String stroke, Runnable action, BooleanSupplier when) {
        getInputMap(WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(stroke), stroke);
        getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean isEnabled() {
                return when.getAsBoolean();
            }

            @Override
            public void actionPerformed(ActionEvent e) {
                action.run();
            }
        });
    }

    @Override
    public boolean typed(KeyEvent key) {
        boolean ofStaff = staff.typed(key);
        return ofStaff || docked == Docked.CHECK_IN && checkIn.typed(key);
    }

    /** Where check-in is not open yet, a card opens it; where staff are, it opens nothing. */
    @Override
    public boolean scanned(String card) {
        if (docked == Docked.STAFF) {
            return staff.scanned(card);
        }
        if (docked == Docked.NOTHING) {
            openCheckIn();
        }
        return docked == Docked.CHECK_IN && checkIn.scanned(card);
    }

    // ---- what is docked

    /** Whoever checks in is another person than the one of the staff who has been let in. */
    private void openCheckIn() {
        if (state != null && state.settings().screens().wallTouch()) {
            staff.lock();
            docked = Docked.CHECK_IN;
            bar.hideNow();
            checkIn.restart();
            turn();
        }
    }

    /** What those screens are called that show the day's circuit. */
    private static List<String> screens(Settings settings) {
        Words words = Words.of(settings.language());
        List<String> names = new ArrayList<>(List.of(words.say("display.screen.wall")));
        if (settings.screens().stations().kind() != SideScreen.Kind.NONE) {
            names.add(words.say("display.screen.stations"));
        }
        if (settings.screens().station().kind() != SideScreen.Kind.NONE) {
            names.add(words.say("display.screen.check-in"));
        }
        return names;
    }

    private void openStaff() {
        showStaff();
        staff.open();
    }

    private void showStaff() {
        docked = Docked.STAFF;
        bar.hideNow();
        turn();
    }

    /** Lets through what somebody does to the class, where the gym wants to know who it is once they have been let in. */
    private void asStaff(Consumer<Optional<UUID>> errand) {
        boolean asked = state != null && state.settings().staff().pin();
        if (asked && staff.pass().isEmpty()) {
            showStaff();
            staff.openFor(pass -> errand.accept(Optional.of(pass)));
        } else {
            errand.accept(staff.pass());
        }
    }

    private void undock() {
        docked = Docked.NOTHING;
        turn();
    }

    private void closeDock() {
        switch (docked) {
            case CHECK_IN -> checkIn.restart();
            case STAFF -> staff.lock();
            case NOTHING -> {
                return;
            }
        }
        undock();
    }

    private Dock dock() {
        return docked == Docked.STAFF ? staffDock : checkInDock;
    }

    // ---- pages

    private void switchView() {
        withState(now -> steering.show(wall.view(now).other()));
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
        staff.show(next);
        if (bar.show(next, wall.view(next), staff.pass().isPresent())) {
            revalidate();
        }
        turn();
        placeDock(next);
        if (wall.isVisible()) {
            wall.show(next);
        } else {
            progress.show(next);
        }
        if (checkInDock.isVisible()) {
            checkIn.show(next);
        }
    }

    private void turn() {
        if (state == null) {
            return;
        }
        // An answer to a button is on the wall's own page, and so is what must be seen beside the dock.
        boolean showProgress =
                refusal == null && docked == Docked.NOTHING && (progressAsked || Page.of(state) == Page.PROGRESS);
        Component page = showProgress ? progress : wall;
        boolean checkingIn = docked == Docked.CHECK_IN;
        boolean staffed = docked == Docked.STAFF;
        if (page.isVisible() && checkInDock.isVisible() == checkingIn && staffDock.isVisible() == staffed) {
            return;
        }
        for (Component other : List.of(wall, progress)) {
            other.setVisible(other.equals(page));
        }
        checkInDock.setVisible(checkingIn);
        staffDock.setVisible(staffed);
        show(state);
        revalidate();
        repaint();
    }

    /** Where the wall can spare it at this moment; a class may begin or end while it is open. */
    private void placeDock(State now) {
        Dock dock = dock();
        if (!dock.isVisible()) {
            wall.setCover(new Rectangle());
            return;
        }
        boolean whole = docked == Docked.STAFF && staff.fillsScreen();
        Area place = whole ? sheet().area() : DockPlace.of(now, wall.view(now), sheet());
        if (dock.moveTo(sheet().pixels(place))) {
            repaint();
        }
        wall.setCover(dock.getBounds());
    }

    @Override
    protected void arrange(Sheet sheet) {
        for (Component page : List.of(wall, progress)) {
            put(page, sheet.area());
        }
        put(bar, bar.place(sheet));
        bar.arrange(sheet);
        if (state != null) {
            placeDock(state);
        }
    }

    @Override
    protected void paint(Ink ink) {
        // the pages cover everything
    }

    /** Bar and dock lie over the page. */
    @Override
    public boolean isOptimizedDrawingEnabled() {
        return !bar.isVisible() && !dock().isVisible();
    }
}
