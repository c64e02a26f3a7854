package backboard.checkin;

import backboard.kiosk.Guise;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.PersonBadge;
import backboard.look.Theme;
import backboard.look.Type;

/** A person's initials in a disc; of who shows only a colour, that colour and its shape. */
final class Badge {

    private Badge() {}

    /** @param lit green for someone who is training today, grey otherwise */
    static void paint(Ink ink, double x, double y, double radius, Guise member, boolean lit) {
        if (member.badge().isEmpty()) {
            PersonBadge.paint(ink, x, y, radius, "", member.colour(), false);
            return;
        }
        ink.disc(x, y, radius, lit ? Theme.MOVE : Theme.SURFACE_3);
        Type type = Type.of(Face.BOLD, Math.max(Page.FLOOR, radius * 1.1), lit ? Theme.INK : Theme.HI);
        Type fitted = ink.fit(member.badge(), radius * 1.7, type, Page.FLOOR);
        ink.textCentre(x, y + fitted.size() * .36, member.badge(), fitted);
    }
}
