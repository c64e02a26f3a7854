package backboard.checkin;

import backboard.kiosk.Guise;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.Type;

/** How somebody appears on the wall. */
final class WallPreview {

    private WallPreview() {}

    static void paint(Ink ink, Area area, Guise member, Manner manner) {
        ink.card(area, 16, Theme.SURFACE_1);
        double x = area.x() + 24;
        double room = area.width() - 48;
        Type caption = Type.of(Face.MEDIUM, Math.min(32, area.height() * .25), Theme.LO);
        ink.textWithin(x, area.y() + 36, manner.say("checkin.appear.wall"), room, caption, Page.FLOOR);
        double y = area.y() + 36 + (area.height() - 36) / 2;
        Type name = Type.of(Face.BOLD, Math.min(56, area.height() * .38), Theme.HI);
        if (!member.isListed()) {
            String nothing = manner.say("checkin.appear.nothing");
            ink.textWithin(x, y + 14, nothing, room, name.sized(Math.min(40, name.size())), Page.FLOOR);
            return;
        }
        double radius = Math.min(40, (area.height() - 60) / 2);
        Badge.paint(ink, x + radius, y, radius, member, true);
        double left = 2 * radius + 20;
        ink.textWithin(x + left, y + name.size() * .35, member.name(), room - left, name, Page.FLOOR);
    }
}
