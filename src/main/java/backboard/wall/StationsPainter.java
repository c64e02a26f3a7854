package backboard.wall;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Role;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.mannequin.Mannequin;
import backboard.mannequin.Palette;
import backboard.muscles.MuscleMap;
import backboard.wall.Screen.Post;
import backboard.wall.Screen.Pulse;
import backboard.wall.Screen.StationsScreen;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The grid of all stations: laid out once, then each figure painted by itself whenever it moves. */
final class StationsPainter {

    private static final Color GROUND = Theme.SURFACE_1;
    private static final Palette PALETTE = Palette.on(GROUND);
    private static final double ROUND = 16;
    /** A name that would have to be smaller, as a share of its largest size, gives way to the short name: size reads from afar. */
    private static final double LEAST = .85;
    /** A short name that would have to be smaller takes two lines. */
    private static final double LEAST_SHORT = .72;

    /** Radius of the mark between two stations of a superset, which stands clear of number and texts. */
    private static final double LINK = 18;

    private static final double LINK_DOWN = .36;

    private final StationsScreen screen;
    private final StationsLayout layout;
    private final List<Place> places = new ArrayList<>();

    /** @param figure where it stands; without a mannequin, where the muscles are */
    private record Place(Post post, Area cell, StationCell parts, Optional<Mannequin> mannequin, Area figure) {}

    StationsPainter(StationsLayout layout, StationsScreen screen, Cast cast) {
        this.screen = screen;
        this.layout = layout;
        for (int i = 0; i < screen.posts().size(); i++) {
            Post post = screen.posts().get(i);
            Area cell = layout.cells().get(i);
            StationCell parts = StationCell.of(cell);
            Optional<Mannequin> mannequin = cast.of(post.performer());
            places.add(new Place(
                    post, cell, parts, mannequin, mannequin.map(parts::figure).orElse(parts.figures())));
        }
    }

    /** Where the figure of this cell is, all of it at any position. */
    Area figure(int index) {
        return places.get(index).figure();
    }

    /** @param moving whether the figures are painted elsewhere, whenever they move */
    void paint(Ink ink, boolean moving) {
        screen.header().paint(ink, layout.x(), layout.right(), layout.headerY());
        for (Place place : places) {
            ink.card(place.cell(), ROUND, GROUND);
            tab(ink, place);
            if (place.mannequin().isEmpty()) {
                MuscleMap.paint(ink, beside(place.parts()), place.post().worked(), GROUND);
            } else if (!moving) {
                still(ink, place, place.mannequin().get());
            }
            texts(ink, place);
            PeoplePainter.paint(ink.as(Role.PEOPLE), place.parts().people(), place.post(), screen);
        }
        for (int i = 0; i + 1 < places.size(); i++) {
            if (places.get(i).post().linked()) {
                Area cell = places.get(i).cell();
                Parts.link(ink, cell, places.get(i + 1).cell(), cell.height() * LINK_DOWN, LINK);
            }
        }
    }

    /** The figure of one cell on what was painted before. */
    void figure(Ink ink, int index, Pulse pulse) {
        Place place = places.get(index);
        place.mannequin()
                .ifPresent(mannequin -> FigurePainter.paint(
                        ink, place.figure(), mannequin, pulse.position(), pulse.mirrored(), PALETTE));
    }

    private static Area beside(StationCell parts) {
        Area all = parts.figures();
        double x = parts.tab().right() + 6;
        return new Area(x, all.y(), all.right() - x, all.height());
    }

    private static void still(Ink ink, Place place, Mannequin mannequin) {
        FigurePainter.paintGhost(
                ink, place.figure(), mannequin, mannequin.figure().endOfFirstLeg());
        FigurePainter.paint(ink, place.figure(), mannequin, 0, false, PALETTE);
    }

    private void tab(Ink ink, Place place) {
        Area tab = place.parts().tab();
        double corner = tab.width() * .25;
        Path2D shape = new Path2D.Double();
        shape.moveTo(tab.x(), tab.bottom());
        shape.lineTo(tab.x(), tab.y() + ROUND);
        shape.quadTo(tab.x(), tab.y(), tab.x() + ROUND, tab.y());
        shape.lineTo(tab.right(), tab.y());
        shape.lineTo(tab.right(), tab.bottom() - corner);
        shape.quadTo(tab.right(), tab.bottom(), tab.right() - corner, tab.bottom());
        shape.closePath();
        ink.fill(shape, screen.tone().fill());
        Type type = Type.of(Face.BOLD, tab.width() * .83, Theme.INK);
        ink.as(Role.PLACE)
                .textWithinCentre(
                        tab.centreX(),
                        tab.centreY() + type.size() * Ink.CAP / 2,
                        String.valueOf(place.post().number()),
                        tab.width() - 10,
                        type,
                        Parts.FLOOR);
    }

    private static void texts(Ink ink, Place place) {
        StationCell parts = place.parts();
        Area area = parts.text();
        Ink.Block name = name(ink, place.post(), area, parts.nameSize());
        double baseline = area.y() + name.type().size() * .8;
        ink.as(Role.STATIONS).write(name, area.x(), baseline);
        double left = area.height() - name.height();
        if (parts.cueSize() == 0 || left < Parts.FLOOR * 1.06) {
            return;
        }
        Type type = Type.of(Face.MEDIUM, parts.cueSize(), Theme.MID);
        Ink.Block cue = Parts.blockIn(ink, place.post().cue(), area.width(), left, type);
        if (cue.lines().stream().noneMatch(line -> line.endsWith("…"))) {
            ink.as(Role.CUES)
                    .write(cue, area.x(), area.y() + name.height() + cue.type().size() * .92);
        }
    }

    /** The name in one line if it is large enough so, else the short name, in two lines if it must be. */
    private static Ink.Block name(Ink ink, Post post, Area area, double size) {
        Type type = Type.of(Face.BOLD, size, Theme.HI);
        Optional<Ink.Block> whole = line(ink, post.name(), area.width(), type, size * LEAST)
                .or(() -> line(ink, post.shortName(), area.width(), type, size * LEAST_SHORT));
        return whole.orElseGet(() -> Parts.blockIn(
                ink,
                post.shortName(),
                area.width(),
                area.height(),
                type.sized(Math.max(Parts.FLOOR, size * LEAST_SHORT))));
    }

    private static Optional<Ink.Block> line(Ink ink, String name, double width, Type type, double least) {
        Type fitted = ink.fit(name, width, type, Math.max(Parts.FLOOR, least));
        return Optional.of(ink.block(name, width, 1, fitted, fitted.size()))
                .filter(line -> ink.measure(name, fitted) <= width);
    }
}
