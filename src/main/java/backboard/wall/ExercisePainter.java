package backboard.wall;

import backboard.look.Area;
import backboard.look.Density;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Role;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.mannequin.Mannequin;
import backboard.mannequin.Palette;
import backboard.muscles.MuscleMap;
import backboard.wall.Screen.ExerciseScreen;
import backboard.wall.Screen.Muscles;
import java.util.List;
import java.util.Optional;

/** What stands still on an exercise screen: all but the cues and the moving figure. */
final class ExercisePainter {

    private static final double MUSCLE_LINE = 38;
    private static final int MOST_NAMES = 4;

    private ExercisePainter() {}

    /** @param moving whether the figure is painted elsewhere, at every frame */
    static void paint(
            Ink ink, ExerciseLayout layout, ExerciseScreen screen, Cast cast, Density density, boolean moving) {
        title(ink.as(Role.EXERCISE), screen, layout);
        Optional<Mannequin> mannequin = cast.of(screen.performer());
        if (mannequin.isEmpty()) {
            MuscleMap.paint(ink, layout.figure(), screen.muscles().worked());
            names(ink.as(Role.MUSCLES), layout.map(), screen.muscles());
        } else {
            if (!moving) {
                still(ink, layout.figure(), mannequin.get());
            }
            map(ink.as(Role.MUSCLES), layout.map(), screen.muscles(), density == Density.DENSE);
        }
        StripPainter.paint(ink, layout.strip(), screen.strip(), screen.tone(), cast, density != Density.SPARSE);
        screen.header().paint(ink, layout.x(), layout.right(), layout.headerY());
        BandPainter.paint(ink, layout.band(), screen.band(), cast);
    }

    /** The map with its legend, and with the names of the main muscles where they read. */
    private static void map(Ink ink, Area area, Muscles muscles, boolean named) {
        double legend = MuscleMap.LEGEND_HEIGHT;
        List<String> names = named ? muscles.mainNames() : List.of();
        int shown = Math.min(names.size(), MOST_NAMES);
        double below = legend + 12 + shown * MUSCLE_LINE;
        MuscleMap.paint(ink, new Area(area.x(), area.y(), area.width(), area.height() - below), muscles.worked());
        MuscleMap.legend(
                ink,
                new Area(area.x(), area.bottom() - legend, area.width(), legend),
                muscles.worked(),
                muscles.main(),
                muscles.assist());
        for (int i = 0; i < shown; i++) {
            ink.textWithinCentre(
                    area.centreX(),
                    area.bottom() - below + 6 + (i + .8) * MUSCLE_LINE,
                    names.get(i),
                    area.width(),
                    Type.of(Face.SEMI_BOLD, 32, Theme.HI),
                    Parts.FLOOR);
        }
    }

    /** Where the rep begins, with where it leads behind it. */
    private static void still(Ink ink, Area area, Mannequin mannequin) {
        FigurePainter.paintGhost(ink, area, mannequin, mannequin.figure().endOfFirstLeg());
        FigurePainter.paint(ink, area, mannequin, 0, false, Palette.CHALK);
    }

    private static void title(Ink ink, ExerciseScreen screen, ExerciseLayout layout) {
        double x = layout.x() - 4;
        double width = layout.right() - layout.x();
        double lead = 0;
        if (!screen.lead().isEmpty()) {
            Type type = Type.of(Face.MEDIUM, layout.titleSize(), screen.tone().fill());
            Type whole = ink.fit(screen.lead() + " " + screen.title(), width, type, 64);
            lead = ink.text(x, layout.titleY(), screen.lead(), whole) + whole.size() * .25;
        }
        ink.textWithin(
                x + lead,
                layout.titleY(),
                screen.title(),
                width - lead,
                Type.of(Face.BOLD, layout.titleSize(), Theme.HI),
                56);
    }

    // ---- in words, where the map has taken the figure's place

    private static void names(Ink ink, Area area, Muscles muscles) {
        double y = names(ink, area, area.y() + 34, muscles, true);
        names(ink, area, y, muscles, false);
    }

    private static double names(Ink ink, Area area, double baseline, Muscles muscles, boolean main) {
        List<String> names = main ? muscles.mainNames() : muscles.assistNames();
        String heading = main ? muscles.main() : muscles.assist();
        if (names.isEmpty()) {
            return baseline;
        }
        MuscleMap.swatch(ink, new Area(area.x(), baseline - 26, 30, 30), main);
        ink.text(area.x() + 42, baseline, heading, Type.of(Face.SEMI_BOLD, 36, Theme.HI));
        Type type = Type.of(main ? Face.SEMI_BOLD : Face.MEDIUM, 32, main ? Theme.HI : Theme.MID);
        double y = baseline + MUSCLE_LINE;
        for (int i = 0; i < names.size(); i++) {
            Ink.Block name = ink.block(names.get(i), area.width(), 2, type, Parts.FLOOR);
            boolean last = i == names.size() - 1;
            if (y + name.height() + (last ? 0 : MUSCLE_LINE) > area.bottom() + MUSCLE_LINE) {
                ink.text(area.x(), y, muscles.more().get(names.size() - i - 1), type);
                return y + MUSCLE_LINE * 1.6;
            }
            ink.write(name, area.x(), y);
            y += MUSCLE_LINE + (name.lines().size() - 1) * name.lineHeight();
        }
        return y + MUSCLE_LINE * .6;
    }
}
