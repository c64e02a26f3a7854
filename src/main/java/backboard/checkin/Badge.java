package backboard.checkin;

import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.training.Member;

/** A person's initials in a disc. */
final class Badge {

    private Badge() {}

    /** @param lit green for someone who is training today, grey otherwise */
    static void paint(Ink ink, double x, double y, double radius, Member member, boolean lit) {
        ink.disc(x, y, radius, lit ? Theme.MOVE : Theme.SURFACE_3);
        Type type = Type.of(Face.BOLD, Math.max(Page.FLOOR, radius * 1.1), lit ? Theme.INK : Theme.HI);
        Type fitted = ink.fit(member.initials(), radius * 1.7, type, Page.FLOOR);
        ink.textCentre(x, y + fitted.size() * .36, member.initials(), fitted);
    }
}
