package backboard.checkin;

import backboard.kiosk.Live;
import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.slab.Pips;
import backboard.slab.Slab;
import backboard.slab.Tone;
import java.awt.Color;
import java.time.Instant;
import java.util.Optional;

/**
 * The column while one person rests: their own countdown, what comes then, and small below it the class's.
 *
 * @param word {@code REST}, then {@code GO}
 * @param count seconds left; empty when the rest is over
 * @param sub what the count counts
 * @param level share of the rest that has passed, 0–1
 * @param caption over the class's time; empty without a class
 * @param beside the class's phase
 */
record RestColumn(
        String word,
        String count,
        String sub,
        String then,
        String next,
        Pips sets,
        double level,
        String caption,
        String time,
        Optional<Tone> beside)
        implements Column {

    private static final Tone TONE = Tone.REST;
    private static final double FLOOR = 28;
    private static final int TICKS = 8;
    private static final double LONG_TICK = 34;
    private static final double SHORT_TICK = 20;

    static RestColumn of(Rest rest, State state, SetWords words) {
        Instant now = state.now().toInstant();
        boolean over = rest.isOver(now);
        Optional<Live> live = state.live().filter(on -> !on.moment().isDone());
        return new RestColumn(
                words.say(over ? "go" : "rest"),
                over ? "" : Slab.count(rest.left(now)),
                over ? "" : words.say("rest.yours"),
                over ? "" : words.say("rest.then"),
                rest.isLast()
                        ? words.say("rest.all-done", rest.done())
                        : words.say("rest.set", rest.done() + 1, rest.planned()),
                new Pips(Math.max(rest.planned(), rest.done()), rest.done(), 0),
                rest.passed(now),
                live.map(on -> words.say("rest.class")).orElse(""),
                live.map(on -> words.clock(on.moment().secondsLeft())).orElse(""),
                live.map(on -> Tone.of(on.moment().phase(), on.run().paused())));
    }

    @Override
    public void paint(Ink ink, Area area) {
        boolean upright = area.height() > area.width();
        Area filled = upright
                ? new Area(area.x(), area.bottom() - area.height() * level, area.width(), area.height() * level)
                : new Area(area.x(), area.y(), area.width() * level, area.height());
        ink.fill(area, TONE.low());
        ink.fill(filled, TONE.fill());
        ink.split(filled, area, () -> body(ink, area, upright, Theme.INK), () -> body(ink, area, upright, TONE.fill()));
    }

    private void body(Ink ink, Area area, boolean upright, Color colour) {
        for (int i = 1; i < TICKS; i++) {
            double length = i % 2 == 0 ? LONG_TICK : SHORT_TICK;
            ink.fill(
                    upright
                            ? new Area(area.right() - length, area.y() + area.height() * i / TICKS - 2, length, 4)
                            : new Area(area.x() + area.width() * i / TICKS - 2, area.bottom() - length, 4, length),
                    colour);
        }
        if (upright) {
            upright(ink, area, colour);
        } else {
            lying(ink, area, colour);
        }
    }

    private void upright(Ink ink, Area area, Color colour) {
        double x = area.x() + Math.min(96, area.width() * .26);
        double room = area.right() - x - 24;
        double h = area.height();
        TONE.paintEmblem(ink, x + 22, area.y() + h * .1, 46, colour);
        ink.textWithin(x + 58, area.y() + h * .12, word, room - 58, Type.of(Face.EXTRA_BOLD, 62, colour), FLOOR);
        ink.textWithin(x - 4, area.y() + h * .32, count, room, Type.of(Face.BOLD, Math.min(236, room), colour), 60);
        ink.textWithin(x, area.y() + h * .377, sub, room, Type.of(Face.SEMI_BOLD, 40, colour), FLOOR);
        ink.textWithin(x, area.y() + h * .48, then, room, Type.of(Face.SEMI_BOLD, 40, colour), FLOOR);
        ink.textWithin(x, area.y() + h * .54, next, room, Type.of(Face.BOLD, 62, colour), FLOOR);
        sets.paint(ink, new Area(x, area.y() + h * .562, room, 18), colour);
        beside.ifPresent(tone -> {
            ink.textWithin(x, area.bottom() - 168, caption, room, Type.of(Face.SEMI_BOLD, 38, colour), FLOOR);
            tone.paintEmblem(ink, x + 22, area.bottom() - 122, 44, colour);
            ink.textWithin(x + 56, area.bottom() - 95, time, room - 56, Type.of(Face.BOLD, 76, colour), 34);
        });
    }

    private void lying(Ink ink, Area area, Color colour) {
        double x = area.x() + 54;
        double middle = area.x() + area.width() * .42;
        double far = area.x() + area.width() * .76;
        double base = area.bottom() - 48;
        TONE.paintEmblem(ink, x + 22, area.y() + 72, 46, colour);
        ink.textWithin(x + 58, area.y() + 94, word, middle - x - 80, Type.of(Face.EXTRA_BOLD, 62, colour), FLOOR);
        ink.textWithin(x - 4, base, count, middle - x - 24, Type.of(Face.BOLD, 200, colour), 60);
        ink.textWithin(middle, area.y() + 94, sub, far - middle - 24, Type.of(Face.SEMI_BOLD, 40, colour), FLOOR);
        ink.textWithin(middle, base - 92, then, far - middle - 24, Type.of(Face.SEMI_BOLD, 40, colour), FLOOR);
        ink.textWithin(middle, base - 32, next, far - middle - 24, Type.of(Face.BOLD, 62, colour), FLOOR);
        sets.paint(ink, new Area(middle, base - 16, far - middle - 40, 18), colour);
        double room = area.right() - far - 40;
        beside.ifPresent(tone -> {
            ink.textWithin(far, area.y() + 94, caption, room, Type.of(Face.SEMI_BOLD, 38, colour), FLOOR);
            tone.paintEmblem(ink, far + 22, base - 27, 44, colour);
            ink.textWithin(far + 56, base, time, room - 56, Type.of(Face.BOLD, 76, colour), 34);
        });
    }
}
