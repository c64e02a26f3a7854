package backboard.checkin;

import backboard.kiosk.Guise;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;

/**
 * A person to tap or to hold. One tile shows one person after the other, so that a page keeps its tiles when its people change. After a tap
 * that logs a set it shows that the set is on its way and then, for some seconds, that it has been saved.
 */
final class Tile extends TouchButton {

    private static final long serialVersionUID = 1L;
    private static final double MARGIN = 18;
    private static final double DRAIN = 6;
    /** At the foot; the widest there is, of the focus. */
    private static final double OUTLINE = 4;
    /** A name that would have to be smaller than this takes two lines. */
    private static final double ONE_LINE_FLOOR = 34;

    private static final int HOLD_MS = 500;

    private final transient Manner manner;
    private final transient Consumer<Guise> held;
    private final Timer holding = new Timer(HOLD_MS, event -> held());
    private final Drain drain = new Drain(() -> isTouched() ? Theme.SURFACE_3 : Theme.MOVE_LOW);
    private transient @Nullable Seat seat;
    private transient Optional<Taps.Mark> mark = Optional.empty();

    Tile(Manner manner, Consumer<Guise> tapped, Consumer<Guise> held) {
        super("tile", "", Rank.QUIET, 44, event -> {});
        this.manner = manner;
        this.held = held;
        setVisible(false);
        holding.setRepeats(false);
        setLayout(null);
        add(drain);
        addActionListener(event -> guise().ifPresent(tapped));
        getModel().addChangeListener(event -> touchChanged());
    }

    private Optional<Guise> guise() {
        return Optional.ofNullable(seat).map(Seat::guise);
    }

    private void touchChanged() {
        if (!isTouched()) {
            holding.stop();
        } else if (!holding.isRunning()) {
            holding.restart();
        }
    }

    private void held() {
        if (isTouched()) {
            // Letting go is not a tap any more.
            getModel().setArmed(false);
            guise().ifPresent(held);
        }
    }

    /** Puts the people on the tiles, as many as there are; the other tiles disappear. */
    static void seat(List<Tile> tiles, List<Seat> seats) {
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).seat(i < seats.size() ? seats.get(i) : null);
        }
    }

    private void seat(@Nullable Seat next) {
        if (Objects.equals(seat, next)) {
            return;
        }
        seat = next;
        mark = Optional.empty();
        drain.setVisible(false);
        setVisible(next != null);
        setName(next == null ? "tile" : "tile-" + next.guise().id());
        setText(next == null ? "" : next.guise().name());
        describe();
    }

    @Override
    public void doLayout() {
        Sheet sheet = drain.sheet();
        Area whole = new Area(0, 0, getWidth() / sheet.unit(), getHeight() / sheet.unit());
        // Between the round corners.
        double inset = radius(whole);
        Area foot = new Area(inset, whole.height() - DRAIN - OUTLINE, whole.width() - 2 * inset, DRAIN);
        drain.setBounds(sheet.pixels(foot));
    }

    /** Brings the tile in line with what its person's last tap has led to. */
    void mark(Function<Guise, Optional<Taps.Mark>> marks) {
        Optional<Taps.Mark> next = guise().flatMap(marks);
        boolean same = next.map(Taps.Mark::saved).equals(mark.map(Taps.Mark::saved));
        mark = next;
        if (!same) {
            describe();
        }
        drain.setVisible(next.flatMap(Taps.Mark::saved).isPresent());
        drain.left(next.map(Taps.Mark::left).orElse(1.0));
    }

    private void describe() {
        getAccessibleContext().setAccessibleDescription(detail());
        repaint();
    }

    private String detail() {
        if (mark.isPresent()) {
            return mark.get().saved().map(this::saved).orElse(manner.say("checkin.find.saving"));
        }
        if (seat == null) {
            return "";
        }
        return switch (seat.why()) {
            case ARRIVING -> manner.say("checkin.find.arriving", seat.from());
            case UNDER_WAY -> manner.say("checkin.find.sets", seat.sets(), seat.planned());
            case HERE, KNOWN -> "";
        };
    }

    /** Without the numbers: for some seconds others stand before it. */
    private String saved(Tapped set) {
        return manner.say("checkin.find.tick", set.saved().nth());
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        Seat shown = seat;
        if (shown == null) {
            return;
        }
        boolean saved = mark.flatMap(Taps.Mark::saved).isPresent();
        boolean green = saved || shown.why() == Seat.Why.ARRIVING;
        if (green && !isTouched()) {
            ink.card(area, radius(area), Theme.MOVE_LOW);
        }
        if (green) {
            ink.outline(area, radius(area), 3, Theme.MOVE);
        }
        double disc = Math.max(24, Math.min(32, (area.height() - 110) / 2));
        double y = Math.min(52, disc + 13 + Math.max(0, area.height() - 150) / 3);
        paintSign(ink, shown, MARGIN + disc, y, disc);
        if (shown.why() == Seat.Why.UNDER_WAY && mark.isEmpty()) {
            bars(ink, area.width() - MARGIN, y, shown);
        }
        double foot = detail().isEmpty() ? 36 : 48;
        paintName(ink, area, shown.guise().name(), area.height() - foot);
        double width = area.width() - 2 * MARGIN;
        Type small = Type.of(Face.MEDIUM, 30, green ? Theme.MOVE : Theme.LO);
        ink.textWithin(MARGIN, area.height() - 16, detail(), width, small, Page.FLOOR);
    }

    private void paintSign(Ink ink, Seat shown, double x, double y, double radius) {
        if (mark.isEmpty()) {
            Badge.paint(ink, x, y, radius, shown.guise(), shown.why() == Seat.Why.ARRIVING);
        } else if (mark.get().saved().isPresent()) {
            ink.disc(x, y, radius, Theme.MOVE);
            ink.tick(x, y, radius * 1.1, radius * .24, Theme.INK);
        } else {
            ink.ring(x, y, radius - 3, 6, Theme.LO);
        }
    }

    /** One for each set there is to do; those that are done are lit. */
    private static void bars(Ink ink, double right, double y, Seat shown) {
        for (int set = 0; set < shown.planned(); set++) {
            double x = right - (shown.planned() - set) * 16 + 5;
            ink.card(new Area(x, y - 16, 11, 32), 5, set < shown.sets() ? Theme.MOVE : Theme.STEEL_DARK);
        }
    }

    private void paintName(Ink ink, Area area, String name, double baseline) {
        double width = area.width() - 2 * MARGIN;
        Type type = Type.of(Face.SEMI_BOLD, Math.min(textSize(), area.height() * .27), Theme.HI);
        Type fitted = ink.fit(name, width, type, ONE_LINE_FLOOR);
        if (ink.measure(name, fitted) <= width) {
            ink.text(MARGIN, baseline, name, fitted);
            return;
        }
        boolean alone = detail().isEmpty();
        Ink.Block block = ink.block(name, width, 2, type.sized(alone ? ONE_LINE_FLOOR : Page.FLOOR), Page.FLOOR);
        ink.write(block, MARGIN, baseline + 6 - (block.lines().size() - 1) * block.lineHeight());
    }
}
