package backboard.checkin;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.Type;
import java.awt.geom.Arc2D;
import java.awt.geom.RoundRectangle2D;

/** Tells that a card can be scanned: a card that sends, and two lines of text. */
final class CardSign {

    private static final double ICON = 110;
    private static final double ICON_HEIGHT = 56;

    private CardSign() {}

    /** @param area from 96 u up high */
    static void paint(Ink ink, Area area, String title, String detail) {
        ink.card(area, 16, Theme.REST_LOW);
        boolean tall = area.height() > 230;
        boolean bare = !tall && area.width() < 320;
        double left = tall || bare ? area.x() + 24 : area.x() + 34 + ICON + 22;
        double room = area.right() - 20 - left;
        boolean low = !tall && area.height() < 130;
        Ink.Block first = block(ink, title, room, Type.of(Face.BOLD, low ? 40 : 46, Theme.HI), 30);
        Ink.Block second = block(ink, detail, room, Type.of(Face.MEDIUM, low ? 30 : 34, Theme.MID), Page.FLOOR);
        double height = first.height() + second.height();
        double top = area.centreY() - height / 2 + (tall ? ICON_HEIGHT / 2 + 12 : 0);
        if (!bare) {
            icon(
                    ink,
                    tall ? area.centreX() - ICON / 2 + 6 : area.x() + 34,
                    tall ? top - 24 - ICON_HEIGHT / 2 : area.centreY());
        }
        double baseline = top + first.type().size() * .82;
        double below = top + first.height() + second.type().size() * .86;
        if (tall) {
            ink.writeCentre(first, area.centreX(), baseline);
            ink.writeCentre(second, area.centreX(), below);
        } else {
            ink.write(first, left, baseline);
            ink.write(second, left, below);
        }
    }

    /** Rather in one line a little smaller than in two. */
    private static Ink.Block block(Ink ink, String text, double room, Type type, double floor) {
        boolean one = ink.measure(text, type.sized(floor)) <= room;
        return ink.block(text, room, one ? 1 : 2, one ? type : type.sized(Math.min(type.size(), 30)), floor);
    }

    private static void icon(Ink ink, double x, double y) {
        ink.stroke(new RoundRectangle2D.Double(x, y - 28, 66, 56, 16, 16), 5, Theme.REST);
        ink.line(x + 3, y - 10, x + 63, y - 10, 8, Theme.REST);
        for (int wave = 0; wave < 3; wave++) {
            double radius = 14 + wave * 14;
            ink.stroke(
                    new Arc2D.Double(x + 62 - radius, y - radius, 2 * radius, 2 * radius, -48, 96, Arc2D.OPEN),
                    5,
                    Theme.REST);
        }
    }
}
