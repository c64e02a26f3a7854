package backboard.wall;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Role;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.mannequin.Mannequin;
import backboard.mannequin.Palette;
import backboard.wall.Screen.Band;
import backboard.wall.Screen.TickerLine;
import backboard.wall.Screen.Totals;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;

/** The lowest band of an exercise screen. */
final class BandPainter {

    private static final Type NEXT = Type.of(Face.BOLD, 66, Theme.HI);
    /** Width of the next exercise's figure beside its name. */
    private static final double FIGURE = 132;

    private static final double GAP = 28;

    private BandPainter() {}

    static void paint(Ink ink, Area area, Band band, Cast cast) {
        if (band instanceof Band.Upcoming upcoming) {
            upcoming(ink, area, upcoming, cast);
        } else if (band instanceof Band.Safety safety) {
            safety(ink.as(Role.SAFETY), area, safety);
        } else if (band instanceof Band.Advice advice) {
            advice(ink, area, advice);
        }
    }

    private static void upcoming(Ink ink, Area area, Band.Upcoming upcoming, Cast cast) {
        ink.line(area.x(), area.y() - 2, area.right(), area.y() - 2, 2, Theme.LINE);
        boolean portrait = ink.isPortrait();
        Area beside = besideNext(area, portrait);
        double nextWidth = beside.x() - GAP - area.x();
        next(ink.as(Role.NEXT), new Area(area.x(), area.y(), nextWidth, area.height()), upcoming, cast);
        double x = beside.x();
        double rest = beside.width();
        boolean quiet =
                portrait ? upcoming.totals().sets() == 0 : upcoming.ticker().isEmpty();
        if (quiet && !upcoming.tip().isEmpty()) {
            tip(ink.as(Role.TIP), new Area(x, area.y(), rest, area.height()), upcoming.tip());
        } else if (portrait) {
            totals(ink.as(Role.TOTALS), new Area(x, area.y(), rest, area.height()), upcoming.totals());
        } else {
            double totalsWidth = 340;
            ticker(
                    ink.as(Role.TICKER),
                    new Area(x, area.y(), rest - totalsWidth - 24, area.height()),
                    upcoming.ticker());
            totals(
                    ink.as(Role.TOTALS),
                    new Area(area.right() - totalsWidth, area.y(), totalsWidth, area.height()),
                    upcoming.totals());
        }
    }

    /** What is left of the band beside the next exercise. */
    static Area besideNext(Area band, boolean portrait) {
        double x = band.x() + band.width() * (portrait ? .48 : .29) + GAP;
        return new Area(x, band.y(), band.right() - x, band.height());
    }

    private static void next(Ink ink, Area whole, Band.Upcoming upcoming, Cast cast) {
        ink.as(Role.HEADING).text(whole.x(), whole.y() + 36, upcoming.heading(), Type.of(Face.SEMI_BOLD, 34, Theme.LO));
        Area beside = new Area(whole.x(), whole.y(), whole.width() - FIGURE, whole.height());
        Optional<Mannequin> mannequin =
                upcoming.performer().flatMap(cast::of).filter(any -> reads(ink, upcoming.name(), beside));
        mannequin.ifPresent(next -> FigurePainter.paint(
                ink,
                new Area(beside.right() + 12, whole.y() + 6, FIGURE - 12, whole.height() - 8),
                next,
                0,
                false,
                Palette.CHALK.withoutFloor()));
        Area area = mannequin.isPresent() ? beside : whole;
        Type line = ink.fit(upcoming.name(), area.width(), NEXT, 46);
        if (ink.measure(upcoming.name(), line) <= area.width()) {
            ink.text(area.x(), area.y() + 98, upcoming.name(), line);
            return;
        }
        Ink.Block block = ink.block(upcoming.name(), area.width(), 2, NEXT.sized(42), Parts.FLOOR);
        ink.write(block, area.x(), area.y() + 44 + block.type().size() * .74);
    }

    /** Whether the name is large enough beside a figure. */
    private static boolean reads(Ink ink, String name, Area area) {
        return ink.block(name, area.width(), 2, NEXT.sized(42), Parts.FLOOR)
                        .type()
                        .size()
                >= 36;
    }

    private static void ticker(Ink ink, Area area, List<TickerLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            double y = area.y() + 28 + i * 54;
            Parts.done(ink, area.x() + 19, y, 19);
            double x = area.x() + 52;
            double who = ink.textWithin(
                    x,
                    y + 12,
                    lines.get(i).who(),
                    (area.width() - 52) * .5,
                    Type.of(Face.SEMI_BOLD, 34, Theme.HI),
                    Parts.FLOOR);
            Type type = Type.of(Face.MEDIUM, 34, Theme.LO);
            double room = area.right() - x - who - 12;
            boolean fits = ink.measure(lines.get(i).what(), type.sized(Parts.FLOOR)) <= room;
            String what = fits ? lines.get(i).what() : lines.get(i).brief();
            ink.textWithin(x + who + 12, y + 12, what, room, type, Parts.FLOOR);
        }
    }

    private static void tip(Ink ink, Area area, String tip) {
        Ink.Block block = Parts.blockIn(ink, tip, area.width(), area.height() - 6, Type.of(Face.MEDIUM, 44, Theme.MID));
        double slack = area.height() - block.height();
        ink.write(block, area.x(), area.y() + slack / 2 + block.type().size() * .88);
    }

    private static void totals(Ink ink, Area area, Totals totals) {
        double bars = 120;
        double room = area.width() - bars - 20;
        Type word = Type.of(Face.SEMI_BOLD, 40, Theme.HI);
        double left = room - 10 - ink.measure(totals.word(), word.sized(Parts.FLOOR));
        double number = ink.textWithin(
                area.x(),
                area.y() + 52,
                String.valueOf(totals.sets()),
                left,
                Type.of(Face.BOLD, 66, Theme.HI),
                Parts.FLOOR);
        ink.textWithin(area.x() + number + 10, area.y() + 52, totals.word(), room - number - 10, word, Parts.FLOOR);
        ink.textWithin(
                area.x(), area.y() + 98, totals.comparison(), room, Type.of(Face.MEDIUM, 34, Theme.LO), Parts.FLOOR);
        Parts.bars(ink, new Area(area.right() - bars, area.y() + 10, bars, 90), totals);
    }

    private static void safety(Ink ink, Area area, Band.Safety safety) {
        ink.card(area, 12, Theme.READY_LOW);
        ink.card(new Area(area.x(), area.y(), 12, area.height()), 6, Theme.READY);
        double size = Math.min(86, area.height() * .72);
        warning(ink, area.x() + 36 + size / 2, area.centreY(), size);
        double x = area.x() + 36 + size + 28;
        double width = area.right() - x - 20;
        ink.textWithin(x, area.y() + 42, safety.title(), width, Type.of(Face.BOLD, 44, Theme.HI), 30);
        Ink.Block block =
                Parts.blockIn(ink, safety.line(), width, area.height() - 50, Type.of(Face.MEDIUM, 40, Theme.MID));
        ink.write(block, x, area.y() + 52 + block.type().size() * .82);
    }

    private static void warning(Ink ink, double x, double y, double size) {
        double h = size / 2;
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(x, y - h * .9);
        triangle.lineTo(x + h, y + h * .8);
        triangle.lineTo(x - h, y + h * .8);
        triangle.closePath();
        ink.fill(triangle, Theme.READY);
        ink.stroke(triangle, size * .1, Theme.READY);
        ink.line(x, y - h * .25, x, y + h * .25, size * .11, Theme.READY_LOW);
        ink.disc(x, y + h * .58, size * .065, Theme.READY_LOW);
    }

    private static void advice(Ink ink, Area area, Band.Advice advice) {
        if (advice.line().isEmpty()) {
            return;
        }
        ink.card(area, 12, Theme.SURFACE_1);
        double x = area.x() + 28;
        double heading =
                ink.as(Role.HEADING).text(x, area.y() + 52, advice.heading(), Type.of(Face.SEMI_BOLD, 36, Theme.LO))
                        + 28;
        Ink.Block block = Parts.blockIn(
                ink,
                advice.line(),
                area.right() - x - heading - 24,
                area.height() - 16,
                Type.of(Face.MEDIUM, 46, Theme.HI));
        double slack = area.height() - block.height();
        ink.as(Role.TIP)
                .write(block, x + heading, area.y() + slack / 2 + block.type().size() * .86);
    }
}
