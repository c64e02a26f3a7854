package backboard.wall;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.PersonBadge;
import backboard.look.Role;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.wall.Screen.Praise;

/** A record, on a card that covers what is under it. It stands still from its first frame to its last. */
final class PraisePainter {

    private static final double ROUND = 16;
    /** Lower than this, both texts share a line. */
    private static final double LOW = 100;
    /** Where one line would be smaller, it takes two. */
    private static final double LEAST = 36;
    /** Larger than this, nothing on the card grows. */
    private static final double TALLEST = 330;

    private PraisePainter() {}

    static void paint(Ink page, Area area, Praise praise) {
        Ink ink = page.as(Role.RECORD);
        ink.fill(area, Theme.BG);
        ink.card(area, ROUND, Theme.MOVE_LOW);
        ink.outline(area, ROUND, 4, Theme.MOVE);
        if (area.height() > area.width() * .3) {
            poster(ink, area, praise);
        } else {
            banner(ink, area, praise);
        }
    }

    /** The badge on the left, the texts beside it. */
    private static void banner(Ink ink, Area area, Praise praise) {
        double radius = Math.min(46, area.height() * .32);
        double width = PersonBadge.width(ink, radius, praise.badge());
        PersonBadge.paint(
                ink, area.x() + 24 + width / 2, area.centreY(), radius, praise.badge(), praise.colour(), false);
        double x = area.x() + 24 + width + 24;
        double room = area.right() - 24 - x;
        Type line = Type.of(Face.BOLD, Math.min(60, area.height() * .46), Theme.HI);
        Type what = Type.of(Face.SEMI_BOLD, Math.min(46, area.height() * .36), Theme.MOVE);
        if (area.height() < LOW) {
            inARow(ink, new Area(x, area.y(), room, area.height()), praise, line, what);
            return;
        }
        if (ink.measure(praise.line(), line.sized(LEAST)) <= room) {
            ink.textWithin(x, area.centreY() - 3, praise.line(), room, line, Parts.FLOOR);
            ink.textWithin(x, area.centreY() + what.size() * .92, praise.what(), room, what, Parts.FLOOR);
            return;
        }
        Ink.Block block = ink.block(praise.line(), room, 2, line.sized(LEAST), Parts.FLOOR);
        double below = what.size() * .8;
        double top = area.centreY() - (block.height() + below) / 2;
        ink.write(block, x, top + block.type().size() * .82);
        ink.textWithin(x, top + block.height() + below * .84, praise.what(), room, what.sized(below), Parts.FLOOR);
    }

    /** Both beside each other, or where that would be small, one after the other in two lines. */
    private static void inARow(Ink ink, Area area, Praise praise, Type line, Type what) {
        double gap = 24;
        double both = ink.measure(praise.line(), line) + gap + ink.measure(praise.what(), what);
        double share = Math.min(1, area.width() / both * .99);
        if (what.size() * share >= Parts.FLOOR) {
            double baseline = area.centreY() + line.size() * share * Ink.CAP / 2;
            double used = ink.text(area.x(), baseline, praise.line(), line.sized(line.size() * share));
            ink.text(area.x() + used + gap * share, baseline, praise.what(), what.sized(what.size() * share));
            return;
        }
        Ink.Block block = ink.block(praise.line() + ", " + praise.what(), area.width(), 2, line, Parts.FLOOR);
        double top = area.centreY() - block.height() / 2;
        ink.write(block, area.x(), top + block.type().size() * .84);
    }

    /** One under the other in the middle. */
    private static void poster(Ink ink, Area area, Praise praise) {
        double width = area.width() - 96;
        double radius = Math.min(84, area.height() * .16);
        double grown = Math.min(area.height(), TALLEST) / TALLEST;
        Ink.Block line = ink.block(praise.line(), width, 2, Type.of(Face.BOLD, 94 * grown, Theme.HI), Parts.FLOOR);
        Type what = Type.of(Face.SEMI_BOLD, 66 * grown, Theme.MOVE);
        double height = 2 * radius + 36 + line.height() + what.size() * 1.2;
        double y = area.centreY() - height / 2;
        PersonBadge.paint(ink, area.centreX(), y + radius, radius, praise.badge(), praise.colour(), false);
        y += 2 * radius + 36;
        ink.writeCentre(line, area.centreX(), y + line.type().size() * .8);
        ink.textWithinCentre(
                area.centreX(), y + line.height() + what.size() * .85, praise.what(), width, what, Parts.FLOOR);
    }
}
