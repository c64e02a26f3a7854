package backboard.checkin;

import backboard.kiosk.Guise;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.Type;
import java.awt.Color;
import java.util.List;

/** A person's initials in a disc; of who shows only a colour, the disc in that colour. */
final class Badge {

    /** In the order of the colours' words. */
    private static final List<Color> COLOURS = List.of(
            new Color(0xF0605A),
            new Color(0xFF9A4D),
            new Color(0xE8BE4A),
            new Color(0xB7D84B),
            new Color(0x5CC46A),
            new Color(0x7FE3C0),
            new Color(0x53C8DB),
            new Color(0x5E9BF0),
            new Color(0x9E7FE8),
            new Color(0xD667C9),
            new Color(0xF59ABF),
            new Color(0xD9C3A0));

    private Badge() {}

    /** @param lit green for someone who is training today, grey otherwise */
    static void paint(Ink ink, double x, double y, double radius, Guise member, boolean lit) {
        if (member.badge().isEmpty()) {
            ink.disc(x, y, radius, COLOURS.get(member.colour()));
            return;
        }
        ink.disc(x, y, radius, lit ? Theme.MOVE : Theme.SURFACE_3);
        Type type = Type.of(Face.BOLD, Math.max(Page.FLOOR, radius * 1.1), lit ? Theme.INK : Theme.HI);
        Type fitted = ink.fit(member.badge(), radius * 1.7, type, Page.FLOOR);
        ink.textCentre(x, y + fitted.size() * .36, member.badge(), fitted);
    }
}
