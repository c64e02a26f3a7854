package backboard.checkin;

import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Header;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.slab.Aim;
import backboard.slab.Tone;
import backboard.training.Circuit;
import backboard.training.Method;
import backboard.training.Mode;
import backboard.training.Station;
import backboard.training.Target;
import java.awt.Color;
import java.util.Optional;

/**
 * The top of the first page: the station that a tap logs a set for, or what the gym does.
 *
 * @param tab number of the station, or empty
 * @param clock empty where the column beside it shows the time
 */
record Heading(String tab, Color tabColour, String title, String detail, String clock) {

    private static final double TAB = 112;
    private static final Type TITLE = Type.of(Face.BOLD, 80, Theme.HI);
    private static final Type DETAIL = Type.of(Face.MEDIUM, 40, Theme.MID);
    private static final Type TIME = Type.of(Face.SEMI_BOLD, 60, Theme.HI);
    /** A title that would have to be smaller than this takes two lines. */
    private static final double ONE_LINE_FLOOR = 58;

    static final Heading NONE = new Heading("", Theme.WORK, "", "", "");

    static Heading of(State state, Optional<Stand> stand, Manner manner) {
        String clock = state.live().isPresent() ? Header.CLOCK.format(state.now()) : "";
        Color colour = state.live()
                .map(live -> Tone.of(live.moment().phase(), live.run().paused()).fill())
                .orElse(Theme.WORK);
        if (stand.isPresent()) {
            Station station = stand.get().station();
            return new Heading(
                    String.valueOf(station.number()),
                    colour,
                    station.exercise().name(),
                    aim(state, stand.get(), manner),
                    clock);
        }
        String title = manner.say(state.open() ? "checkin.heading.open" : "checkin.heading.closed");
        String circuit = state.circuit().map(Circuit::name).orElse(manner.say("checkin.heading.nothing"));
        return new Heading("", colour, title, circuit, clock);
    }

    /** {@code 3 sets, 8–12 reps}; {@code 3 sets, 12 · [10] · 8 reps}; {@code 3 sets, 40 s}. */
    private static String aim(State state, Stand stand, Manner manner) {
        String sets = manner.say("checkin.heading.sets", stand.planned());
        Station station = stand.station();
        if (station.exercise().mode() == Mode.TIME) {
            int work = state.circuit().orElseThrow().workSeconds(station.number());
            return sets + ", " + manner.say("setpage.seconds", work);
        }
        return sets + ", " + reps(state.circuit().orElseThrow(), station, stand.round(), manner);
    }

    private static String reps(Circuit circuit, Station station, int round, Manner manner) {
        Method method = station.prescription().method();
        Target aim = station.aim(round);
        if (method instanceof Method.Pyramid) {
            return manner.say("checkin.heading.reps", Aim.steps(circuit, station, round));
        }
        if (method instanceof Method.Emom) {
            return manner.say("checkin.heading.emom", aim.hi());
        }
        if (method instanceof Method.Amrap && station.cap().isEmpty()) {
            return manner.say("checkin.heading.amrap");
        }
        boolean cut = method.target(round).orElse(station.exercise().target()).hi() > aim.hi();
        String reps = aim.lo() == aim.hi() && cut
                ? manner.say("checkin.heading.most", aim.hi())
                : manner.say("checkin.heading.reps", aim.toString());
        return method instanceof Method.DropSet ? manner.say("checkin.heading.drop-set", reps) : reps;
    }

    /**
     * @param area as wide as there is room, from the tab's upper edge down
     * @param beside width at the right that is needed for something else under the clock
     */
    void paint(Ink ink, Area area, double beside) {
        double x = area.x();
        if (!tab.isEmpty()) {
            ink.card(new Area(x, area.y(), TAB, TAB), 16, tabColour);
            ink.textCentre(x + TAB / 2, area.y() + 88, tab, Type.of(Face.BOLD, 92, Theme.INK));
            x += TAB + 26;
        }
        ink.textRight(area.right(), area.y() + 44, clock, TIME);
        double room = area.right() - beside - 32 - x;
        if (ink.fit(title, room, TITLE, ONE_LINE_FLOOR).size() > ONE_LINE_FLOOR) {
            ink.textWithin(x, area.y() + 64, title, room, TITLE, ONE_LINE_FLOOR);
            ink.textWithin(x + 2, area.y() + 110, detail, room, DETAIL, 26);
            return;
        }
        Ink.Block block = ink.block(title, room, 2, TITLE.sized(ONE_LINE_FLOOR), 34);
        ink.write(block, x, area.y() + block.type().size() * .72);
        double below = area.y() + block.type().size() * .72 + (block.lines().size() - 1) * block.lineHeight();
        ink.textWithin(x + 2, below + 44, detail, room, DETAIL.sized(36), 26);
    }
}
