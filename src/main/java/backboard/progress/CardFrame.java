package backboard.progress;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.Type;

/** What the cards have in common. Everything in u. */
final class CardFrame {

    static final double PADDING = 28;
    static final double TITLE_BASELINE = 56;
    static final double FLOOR = 28;

    private static final double RADIUS = 16;
    private static final Type TITLE = Type.of(Face.BOLD, 44, Theme.HI);
    private static final Type DETAIL = Type.of(Face.MEDIUM, 36, Theme.LO);

    private CardFrame() {}

    /** Where the chart goes. */
    static Area chart(Area card) {
        return new Area(card.x() + PADDING - 4, card.y() + 84, card.width() - 2 * PADDING + 4, card.height() - 84 - 16);
    }

    /**
     * The empty card with its title.
     *
     * @param detail left out where it does not fit
     * @param room for title and detail
     */
    static void paint(Ink ink, Area card, String title, String detail, double room) {
        ink.card(card, RADIUS, Theme.SURFACE_1);
        double x = card.x() + PADDING;
        double y = card.y() + TITLE_BASELINE;
        double used = ink.textWithin(x, y, title, room, TITLE, FLOOR) + 18;
        if (room - used > 60 && ink.measure(detail, DETAIL.sized(FLOOR)) <= room - used) {
            ink.textWithin(x + used, y, detail, room - used, DETAIL, FLOOR);
        }
    }

    /** A heading and a line in the middle of the card. */
    static void note(Ink ink, Area card, String heading, String line) {
        double width = card.width() - 2 * PADDING;
        Ink.Block large = ink.block(heading, width, 2, Type.of(Face.BOLD, 60, Theme.HI), FLOOR);
        Ink.Block small = ink.block(line, Math.min(width, 620), 2, Type.of(Face.MEDIUM, 40, Theme.MID), FLOOR);
        Area chart = chart(card);
        double y = chart.centreY() - (large.height() + 12 + small.height()) / 2;
        ink.writeCentre(large, card.centreX(), y + large.type().size() * .85);
        ink.writeCentre(
                small, card.centreX(), y + large.height() + 12 + small.type().size() * .85);
    }
}
