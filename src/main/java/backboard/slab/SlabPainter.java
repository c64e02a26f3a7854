package backboard.slab;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Role;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.slab.SlabLayout.Spot;
import java.awt.Color;
import java.awt.Shape;

/** Paints a slab into an area of any shape. */
public final class SlabPainter {

    private static final int TICKS = 8;
    private static final int BLOCKS = 3;
    private static final double FLOOR = 28;
    /** A text that would have to be smaller than this share of its size takes several lines, where it may. */
    private static final double LEAST = .66;
    /** Minutes and seconds are set at this share of the size of seconds. */
    private static final double MINUTES_SCALE = .6;

    /** Opacity of the hatch, of 255: with more, the texts upon it would fall below a contrast of 7:1. */
    private static final int HATCH = 36;

    private SlabPainter() {}

    public static void paint(Ink ink, Area area, Slab slab) {
        SlabLayout layout = SlabLayout.of(area);
        Tone tone = slab.tone();
        Area filled = filled(layout, slab);
        ink.fill(area, tone.low());
        if (tone.motion() == Motion.FROZEN) {
            hatch(ink, filled, tone.fill());
            body(ink, layout, slab, tone.fill());
            return;
        }
        ink.fill(filled, tone.fill());
        if (tone.motion() == Motion.BLOCKS) {
            seams(ink, layout, tone.low());
        }
        ink.split(filled, area, () -> body(ink, layout, slab, Theme.INK), () -> body(ink, layout, slab, tone.fill()));
    }

    /** A sliver without words that drains, for a countdown shown elsewhere. */
    public static void paintSliver(Ink ink, Area area, double level, Tone tone) {
        ink.fill(area, tone.low());
        Area filled = area.height() > area.width() ? up(area, level) : across(area, level);
        ink.fill(filled, tone.fill());
        ink.split(
                filled,
                area,
                () -> ticks(ink, area, area.height() > area.width(), 16, Theme.INK),
                () -> ticks(ink, area, area.height() > area.width(), 16, tone.fill()));
    }

    private static Area filled(SlabLayout layout, Slab slab) {
        boolean vertical = layout.level();
        double level = slab.level();
        return switch (slab.tone().motion()) {
            case FALLS, FROZEN -> vertical ? up(layout.area(), level) : across(layout.area(), level);
            case RISES -> vertical ? up(layout.area(), 1 - level) : across(layout.area(), 1 - level);
            case SWEEPS -> vertical ? across(layout.area(), 1 - level) : up(layout.area(), 1 - level);
            case BLOCKS -> {
                double share = Math.min(BLOCKS, slab.secondsLeft()) / (double) BLOCKS;
                yield vertical ? up(layout.area(), share) : across(layout.area(), share);
            }
            case FULL -> layout.area();
        };
    }

    private static Area up(Area area, double share) {
        return new Area(area.x(), area.bottom() - area.height() * share, area.width(), area.height() * share);
    }

    private static Area across(Area area, double share) {
        return new Area(area.x(), area.y(), area.width() * share, area.height());
    }

    private static void seams(Ink ink, SlabLayout layout, Color colour) {
        Area area = layout.area();
        for (int i = 1; i < BLOCKS; i++) {
            double at = i / (double) BLOCKS;
            Area seam = layout.level()
                    ? new Area(area.x(), area.y() + area.height() * at - 4, area.width(), 8)
                    : new Area(area.x() + area.width() * at - 4, area.y(), 8, area.height());
            ink.fill(clear(seam, layout), colour);
        }
    }

    /** The part of a seam beside the texts: a line through words would look like striking them out. */
    private static Area clear(Area seam, SlabLayout layout) {
        return layout.level()
                ? new Area(seam.x() + seam.width() * .62, seam.y(), seam.width() * .38, seam.height())
                : new Area(seam.x(), seam.bottom() - 34, seam.width(), 34);
    }

    private static void hatch(Ink ink, Area area, Color colour) {
        if (area.height() < 1 || area.width() < 1) {
            return;
        }
        Shape before = ink.graphics().getClip();
        ink.graphics().clip(ink.pixels(area));
        Color faint = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), HATCH);
        for (double x = -area.height(); x < area.width(); x += 34) {
            ink.line(area.x() + x, area.bottom(), area.x() + x + area.height(), area.y(), 10, faint);
        }
        ink.graphics().setClip(before);
        ink.fill(new Area(area.x(), area.y(), area.width(), 6), colour);
    }

    private static void body(Ink ink, SlabLayout layout, Slab slab, Color colour) {
        ticks(ink, layout.area(), layout.level(), TICKS, colour);
        Spot emblem = layout.emblem();
        slab.tone().emblem().paint(ink, emblem.x(), emblem.y(), emblem.size() * slab.swell(), colour);
        write(ink.as(Role.PHASE), layout.word(), slab.word(), Face.EXTRA_BOLD, colour, 1);
        if (slab.tone() == Tone.DONE) {
            double size = layout.count().size() * .6;
            slab.tone()
                    .emblem()
                    .paint(ink, layout.count().x() + size * .6, layout.count().y() - size * .55, size, colour);
        }
        write(
                ink.as(Role.COUNTDOWN),
                layout.count(),
                slab.count(),
                Face.BOLD,
                colour,
                slab.count().contains(":") ? MINUTES_SCALE : 1);
        write(ink.as(Role.COUNTED), layout.sub(), slab.sub(), Face.SEMI_BOLD, colour, 1);
        // With nothing below it the aim may also grow downward.
        double above = slab.then().isEmpty() ? .5 : 1;
        lines(
                ink.as(Role.AIM),
                layout.aim(),
                slab.aim(),
                Type.of(Face.BOLD, layout.aim().size(), colour),
                above);
        lines(
                ink.as(Role.NEXT),
                layout.then(),
                slab.then(),
                Type.of(Face.SEMI_BOLD, layout.then().size(), colour),
                0);
        write(ink.as(Role.ROUND), layout.round(), slab.roundLine(), Face.SEMI_BOLD, colour, 1);
        slab.rounds().paint(ink, layout.roundPips(), colour);
        write(ink.as(Role.ROUND), layout.station(), slab.stationLine(), Face.SEMI_BOLD, colour, 1);
        slab.stations().paint(ink, layout.stationPips(), colour);
    }

    private static void write(Ink ink, Spot spot, String text, Face face, Color colour, double scale) {
        if (spot.isShown()) {
            ink.textWithin(spot.x(), spot.y(), text, spot.width(), Type.of(face, spot.size() * scale, colour), FLOOR);
        }
    }

    /** @param above the share of the lines after the first that goes above the spot; the rest goes below it */
    private static void lines(Ink ink, Spot spot, String text, Type type, double above) {
        if (!spot.isShown() || text.isEmpty()) {
            return;
        }
        double least = Math.max(FLOOR, type.size() * LEAST);
        Type fitted = ink.fit(text, spot.width(), type, least);
        if (spot.lines() == 1 || ink.measure(text, fitted) <= spot.width()) {
            ink.textWithin(spot.x(), spot.y(), text, spot.width(), type, FLOOR);
            return;
        }
        Ink.Block block = ink.block(text, spot.width(), spot.lines(), type.sized(least), FLOOR);
        ink.write(block, spot.x(), spot.y() - above * (block.lines().size() - 1) * block.lineHeight());
    }

    private static void ticks(Ink ink, Area area, boolean vertical, int count, Color colour) {
        Color faint = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 190);
        double longest = Math.min(34, Math.min(area.width(), area.height()) * .66);
        for (int i = 1; i < count; i++) {
            double length = i % (count / 4) == 0 ? longest : longest * .6;
            ink.fill(
                    vertical
                            ? new Area(area.right() - length, area.y() + area.height() * i / count - 2, length, 4)
                            : new Area(area.x() + area.width() * i / count - 2, area.bottom() - length, 4, length),
                    faint);
        }
    }
}
