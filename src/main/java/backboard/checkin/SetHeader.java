package backboard.checkin;

import backboard.kiosk.Guise;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.Type;

/** Who logs what: badge, name and exercise; and where there is no column for it, the rest. */
record SetHeader(Guise member, String name, String detail, String rest) {

    private static final double BADGE = 56;
    private static final double CHIP = 230;

    void paint(Ink ink, Area area) {
        Badge.paint(ink, area.x() + BADGE, area.y() + BADGE, BADGE, member, true);
        double x = area.x() + 2 * BADGE + 26;
        double room = area.right() - x - (rest.isEmpty() ? 0 : CHIP + 24);
        Type type = Type.of(Face.MEDIUM, 46, Theme.MID);
        boolean oneLine = ink.measure(detail, type.sized(Page.FLOOR)) <= room;
        double size = oneLine ? 80 : 50;
        ink.textWithin(x, area.y() + size * .7, name, room, Type.of(Face.BOLD, size, Theme.HI), 40);
        if (oneLine) {
            ink.textWithin(x + 2, area.y() + 108, detail, room, type, Page.FLOOR);
        } else {
            Ink.Block block = ink.block(detail, room, 2, type.sized(34), Page.FLOOR);
            ink.write(block, x + 2, area.y() + 74);
        }
        if (!rest.isEmpty()) {
            Area chip = new Area(area.right() - CHIP, area.y() + 14, CHIP, 84);
            ink.card(chip, 42, Theme.REST);
            Type text = Type.of(Face.BOLD, 46, Theme.INK);
            ink.textWithinCentre(chip.centreX(), chip.centreY() + 16, rest, CHIP - 36, text, Page.FLOOR);
        }
    }
}
