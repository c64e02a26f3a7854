package backboard.poster;

import backboard.figure.Figure;
import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.mannequin.Mannequin;
import backboard.mannequin.Palette;
import backboard.muscles.MuscleMap;
import backboard.muscles.Worked;
import backboard.training.Exercise;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.util.List;

/** Shows an exercise: where it begins and, where there is room, where it goes; without a figure, its muscles. */
final class FigureBox {

    /** Two poses are shown if each is at least so large in comparison with one alone. */
    private static final double WORTH = .82;

    private static final double ARROW = .09;

    private final Handout handout;

    FigureBox(Handout handout) {
        this.handout = handout;
    }

    /** @param places of which the one is taken where it is largest */
    void paint(Ink ink, Exercise exercise, List<Area> places) {
        handout.figure(exercise)
                .ifPresentOrElse(
                        figure -> figure(ink, exercise, figure, places),
                        () -> MuscleMap.print(ink, places.get(0), Worked.by(exercise)));
    }

    private static void figure(Ink ink, Exercise exercise, Figure figure, List<Area> places) {
        Mannequin mannequin = Mannequin.of(figure, exercise.primary(), exercise.secondary());
        Area place = places.get(0);
        for (Area other : places) {
            place = best(mannequin, other) > best(mannequin, place) ? other : place;
        }
        if (isMoving(figure) && pair(mannequin, place) >= WORTH * alone(mannequin, place)) {
            both(ink, mannequin, figure, place);
        } else {
            mannequin.paint(ink.graphics(), ink.pixels(place), 0, Palette.PAPER);
        }
    }

    private static double best(Mannequin mannequin, Area place) {
        return Math.max(alone(mannequin, place), pair(mannequin, place) / WORTH);
    }

    private static double alone(Mannequin mannequin, Area place) {
        return mannequin.scaleIn(place.width(), place.height());
    }

    private static double pair(Mannequin mannequin, Area place) {
        return mannequin.scaleIn(place.width() * (1 - ARROW) / 2, place.height());
    }

    private static boolean isMoving(Figure figure) {
        return figure.poses().size() > 1;
    }

    private static void both(Ink ink, Mannequin mannequin, Figure figure, Area place) {
        double width = place.width() * (1 - ARROW) / 2;
        Rectangle from = ink.pixels(new Area(place.x(), place.y(), width, place.height()));
        Rectangle to = ink.pixels(new Area(place.right() - width, place.y(), width, place.height()));
        mannequin.paint(ink.graphics(), from, 0, Palette.PAPER);
        mannequin.paint(ink.graphics(), to, figure.endOfFirstLeg(), Palette.PAPER);
        double size = Math.min(14, place.width() * ARROW / 2);
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(place.centreX() - size / 2, place.centreY() - size);
        arrow.lineTo(place.centreX() + size / 2, place.centreY());
        arrow.lineTo(place.centreX() - size / 2, place.centreY() + size);
        ink.stroke(arrow, 4, Theme.PRINT_LOW);
    }
}
