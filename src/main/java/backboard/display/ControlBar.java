package backboard.display;

import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Sheet;
import backboard.look.Since;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.settings.StaffControls;
import backboard.settings.WallView;
import backboard.training.Control;
import backboard.wall.WallPanel;
import backboard.words.Words;
import java.awt.Component;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/**
 * The buttons that come up when the wall is touched and go away by themselves. Restart and end want a second touch, because nobody can take
 * them back.
 */
final class ControlBar extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Duration SHOWN = Duration.ofSeconds(8);
    private static final Duration SURE = Duration.ofSeconds(4);
    private static final double GAP = 16;
    /** More buttons in one row would be too narrow for their words. */
    private static final int ONE_ROW = 9;

    private final transient Steering steering;
    private final TouchButton checkIn;
    private final TouchButton progress;
    private final TouchButton view;
    private final TouchButton startOrPause;
    private final TouchButton back;
    private final TouchButton skip;
    private final TouchButton extend;
    private final TouchButton restart;
    private final TouchButton end;
    private final TouchButton staff;

    private transient @Nullable State state;
    private final transient Since untouched = new Since();
    private transient @Nullable TouchButton askedTwice;
    private final transient Since asked = new Since();
    private WallView shownView = WallView.SPOTLIGHT;

    ControlBar(
            Steering steering, Runnable openCheckIn, Runnable showProgress, Runnable switchView, Runnable openStaff) {
        super(null);
        this.steering = steering;
        setName("control-bar");
        setBackground(Theme.SURFACE_1);
        setVisible(false);
        checkIn = add("check-in", Rank.PRIMARY, () -> {
            hideNow();
            openCheckIn.run();
        });
        progress = add("show-progress", Rank.PLAIN, () -> {
            hideNow();
            showProgress.run();
        });
        view = add("switch-view", Rank.PLAIN, switchView);
        startOrPause = add("start-or-pause", Rank.PLAIN, this::startOrPause);
        back = add("back", Rank.PLAIN, () -> steering.steer(Control.BACK));
        skip = add("skip", Rank.PLAIN, () -> steering.steer(Control.SKIP));
        extend = add("extend", Rank.PLAIN, () -> steering.steer(Control.EXTEND));
        restart = add("restart", Rank.OUTLINE, () -> askTwice(true));
        end = add("end", Rank.OUTLINE, () -> askTwice(false));
        staff = add("staff", Rank.QUIET, () -> {
            hideNow();
            openStaff.run();
        });
    }

    /** A button without words, which come with the state. */
    private TouchButton add(String name, Rank rank, Runnable action) {
        TouchButton button = new TouchButton(name, "", rank, 36, pressed -> {
            touched();
            action.run();
        });
        button.setFocusable(false);
        add(button);
        return button;
    }

    private void startOrPause() {
        if (state != null) {
            steering.startOrPause(state);
        }
    }

    private void askTwice(boolean isRestart) {
        TouchButton button = isRestart ? restart : end;
        if (state == null) {
            return;
        }
        Instant now = state.now().toInstant();
        if (button.equals(askedTwice) && asked.at(now).compareTo(SURE) < 0) {
            askedTwice = null;
            steering.steer(isRestart ? Control.RESTART : Control.END);
        } else {
            askedTwice = button;
            asked.restart(now);
        }
        label();
    }

    /** Comes up, or stays a while longer. */
    void touched() {
        if (state == null) {
            return;
        }
        untouched.restart(state.now().toInstant());
        setVisible(true);
    }

    void hideNow() {
        setVisible(false);
    }

    /**
     * Takes over the state and what the wall shows of a circuit; returns whether the bar has to be laid out anew.
     *
     * @param staffIsIn whether somebody of the staff has been let in here
     */
    boolean show(State next, WallView shown, boolean staffIsIn) {
        staff.setSelected(staffIsIn);
        Sheet any = new Sheet(1920, 1080);
        boolean moved = !slab(any).equals(WallPanel.slab(next, shown, any));
        state = next;
        shownView = shown;
        Instant now = next.now().toInstant();
        if (isVisible() && untouched.at(now).compareTo(SHOWN) >= 0) {
            hideNow();
        }
        if (askedTwice != null && asked.at(now).compareTo(SURE) >= 0) {
            askedTwice = null;
        }
        label();
        return chooseButtons(next) || moved;
    }

    private void label() {
        if (state == null) {
            return;
        }
        Words words = state.words();
        relabel(checkIn, words.say("display.check-in"));
        relabel(progress, words.say("display.progress"));
        relabel(view, words.say(shownView == WallView.SPOTLIGHT ? "display.all-stations" : "display.one-exercise"));
        relabel(startOrPause, Steering.startWord(state));
        relabel(back, words.say("display.back"));
        relabel(skip, words.say("display.skip"));
        relabel(extend, words.say("display.extend", Control.EXTENSION_MS / 1000));
        relabel(restart, words.say(restart.equals(askedTwice) ? "display.restart.sure" : "display.restart"));
        relabel(staff, words.say("display.staff"));
        relabel(end, words.say(end.equals(askedTwice) ? "display.end.sure" : "display.end"));
    }

    private static void relabel(TouchButton button, String text) {
        if (!button.getText().equals(text)) {
            button.setText(text);
        }
    }

    private boolean chooseButtons(State now) {
        boolean touch = now.settings().staff().controls() == StaffControls.TOUCH;
        boolean on = Steering.isOn(now);
        boolean changed = choose(checkIn, now.settings().screens().wallTouch());
        changed |= choose(progress, true);
        changed |= choose(view, touch);
        changed |= choose(startOrPause, touch);
        changed |= choose(staff, touch);
        for (TouchButton button : List.of(back, skip, extend, restart, end)) {
            changed |= choose(button, touch && on);
        }
        return changed;
    }

    private static boolean choose(TouchButton button, boolean shown) {
        if (button.isVisible() == shown) {
            return false;
        }
        button.setVisible(shown);
        return true;
    }

    private Optional<Area> slab(Sheet sheet) {
        return Optional.ofNullable(state).flatMap(now -> WallPanel.slab(now, shownView, sheet));
    }

    /** Where the bar lies on a wall: in reach, and beside the slab while there is one, never over the countdown. */
    Area place(Sheet sheet) {
        if (sheet.isPortrait()) {
            return new Area(0, sheet.height() - 340, sheet.width(), 340);
        }
        double left = slab(sheet).map(Area::right).orElse(0.0);
        double height = rows(sheet) == 1 ? 200 : 300;
        return new Area(left, sheet.height() - height, sheet.width() - left, height);
    }

    private List<TouchButton> shown() {
        return Arrays.stream(getComponents())
                .filter(Component::isVisible)
                .map(TouchButton.class::cast)
                .toList();
    }

    private int rows(Sheet sheet) {
        int inARow = sheet.isPortrait() ? 4 : ONE_ROW;
        return Math.max(1, (shown().size() + inARow - 1) / inARow);
    }

    /** Shares the bar's area among the buttons that are shown. */
    void arrange(Sheet sheet) {
        Area area = place(sheet);
        List<TouchButton> shown = shown();
        int rows = rows(sheet);
        int columns = Math.max(1, sheet.isPortrait() ? Math.min(4, shown.size()) : (shown.size() + rows - 1) / rows);
        double left = area.x() > 0 ? 28 : 54;
        Area inner = new Area(left, 28, area.width() - left - 54, area.height() - 28 - 54);
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).setBounds(sheet.pixels(inner.cell(i, columns, rows, GAP)));
        }
    }
}
