package backboard.checkin;

import backboard.kiosk.Live;
import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Header;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.slab.Tone;
import backboard.training.Circuit;
import java.awt.Color;

/**
 * The top of the first page: what the class is doing here, or that the gym is open.
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

    static Heading of(State state) {
        if (state.live().isEmpty()) {
            String circuit = state.today().map(Circuit::name).orElse("No circuit is planned for today");
            return new Heading("", Theme.WORK, state.open() ? "Open gym" : "Closed", circuit, "");
        }
        Live live = state.live().get();
        Color colour = Tone.of(live.moment().phase(), live.run().paused()).fill();
        String clock = Header.CLOCK.format(state.now());
        return Plan.likeliest(state)
                .map(station -> new Heading(
                        String.valueOf(station.number()),
                        colour,
                        station.exercise().name(),
                        Plan.aim(station, live.circuit().timing()),
                        clock))
                .orElse(new Heading("", colour, live.circuit().name(), "", clock));
    }

    /** @param area as wide as there is room, from the tab's upper edge down */
    void paint(Ink ink, Area area) {
        double x = area.x();
        if (!tab.isEmpty()) {
            ink.card(new Area(x, area.y(), TAB, TAB), 16, tabColour);
            ink.textCentre(x + TAB / 2, area.y() + 88, tab, Type.of(Face.BOLD, 92, Theme.INK));
            x += TAB + 26;
        }
        double right = area.right();
        if (!clock.isEmpty()) {
            ink.textRight(right, area.y() + 44, clock, TIME);
            right -= ink.measure("00:00", TIME) + 32;
        }
        double room = right - x;
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
