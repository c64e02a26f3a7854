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
    /** With less for the name, the rest takes the badge's place. */
    private static final double LEAST_NAME = 300;

    void paint(Ink ink, Area area) {
        double x = area.x() + 2 * BADGE + 26;
        boolean narrow = area.right() - x - CHIP < LEAST_NAME;
        if (narrow && !rest.isEmpty()) {
            Area chip = new Area(area.x(), area.y(), 2 * BADGE, 2 * BADGE);
            ink.card(chip, BADGE, Theme.REST);
            Ink.Block block = ink.block(rest, 2 * BADGE - 12, 2, Type.of(Face.BOLD, 38, Theme.INK), Page.FLOOR);
            double first = chip.centreY() - block.height() / 2 + block.type().size() * .86;
            ink.writeCentre(block, chip.centreX(), first);
        } else {
            Badge.paint(ink, area.x() + BADGE, area.y() + BADGE, BADGE, member, true);
        }
        double room = area.right() - x - (rest.isEmpty() || narrow ? 0 : CHIP + 24);
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
        if (!rest.isEmpty() && !narrow) {
            Area chip = new Area(area.right() - CHIP, area.y() + 14, CHIP, 84);
            ink.card(chip, 42, Theme.REST);
            Type text = Type.of(Face.BOLD, 46, Theme.INK);
            ink.textWithinCentre(chip.centreX(), chip.centreY() + 16, rest, CHIP - 36, text, Page.FLOOR);
        }
    }
}
