package backboard.wall;

import backboard.look.Area;
import backboard.look.Density;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Role;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.wall.Screen.ExerciseScreen;
import backboard.wall.Screen.Muscles;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/** An exercise beside its slab: title, place, cues, muscles, strip, band. Nothing changes place between work and rest. */
final class ExercisePainter {

    private static final double CUE_SIZE = Density.CUE;
    private static final double SMALLEST_CUE = 34;
    private static final double MUSCLE_LINE = 38;

    private ExercisePainter() {}

    /** @param stage the screen without the slab */
    static void paint(Ink ink, Area stage, ExerciseScreen screen) {
        if (ink.isPortrait()) {
            portrait(ink, stage, screen);
        } else {
            landscape(ink, stage, screen);
        }
    }

    private static void landscape(Ink ink, Area stage, ExerciseScreen screen) {
        double x = stage.x() + 61;
        double right = stage.right() - Parts.SAFE_X;
        double width = right - x;
        screen.header().paint(ink, x, right, 96);
        title(ink.as(Role.EXERCISE), screen, x - 4, 214, width, 118);
        place(ink, new Area(x, 252, width * .37, 460), screen);
        cues(ink, new Area(x + width * .406, 246, width * .368, 476), screen);
        muscles(ink.as(Role.MUSCLES), new Area(x + width * .79, 246, width * .21, 476), screen.muscles());
        StripPainter.paint(ink, new Area(x, 744, width, 148), screen.strip(), screen.tone());
        BandPainter.paint(ink, new Area(x, 908, width, 118), screen.band());
    }

    private static void portrait(Ink ink, Area stage, ExerciseScreen screen) {
        double x = 54;
        double right = stage.right() - 54;
        double width = right - x;
        double top = stage.y();
        double h = stage.height();
        screen.header().paint(ink, x, right, top + h * .052);
        title(ink.as(Role.EXERCISE), screen, x - 4, top + h * .138, width, 112);
        place(ink, new Area(x, top + h * .165, width * .52, h * .25), screen);
        muscles(
                ink.as(Role.MUSCLES),
                new Area(x + width * .60, top + h * .165, width * .40, h * .25),
                screen.muscles());
        cues(ink, new Area(x, top + h * .435, width, h * .205), screen);
        BandPainter.paint(ink, new Area(x, top + h * .66, width, 118), screen.band());
        StripPainter.paint(ink, new Area(x, top + h * .765, width, h * .16), screen.strip(), screen.tone());
    }

    private static void title(Ink ink, ExerciseScreen screen, double x, double baseline, double width, double size) {
        double lead = 0;
        if (!screen.lead().isEmpty()) {
            Type type = Type.of(Face.MEDIUM, size, screen.tone().fill());
            Type whole = ink.fit(screen.lead() + " " + screen.title(), width, type, 64);
            lead = ink.text(x, baseline, screen.lead(), whole) + whole.size() * .25;
        }
        ink.textWithin(x + lead, baseline, screen.title(), width - lead, Type.of(Face.BOLD, size, Theme.HI), 56);
    }

    /** The number painted on the floor, and what to use there. */
    private static void place(Ink ink, Area area, ExerciseScreen screen) {
        double side = Math.min(260, area.height() * .56);
        Area tab = new Area(area.x(), area.y(), side, side);
        ink.card(tab, 22, screen.tone().fill());
        ink.as(Role.PLACE)
                .textWithinCentre(
                        tab.centreX(),
                        tab.centreY() + side * .8 * Ink.CAP / 2,
                        String.valueOf(screen.place()),
                        side * .86,
                        Type.of(Face.BOLD, side * .8, Theme.INK),
                        80);
        double y = tab.bottom() + 66;
        double line = 54;
        for (String gear : screen.gear()) {
            if (y > area.bottom()) {
                break;
            }
            ink.as(Role.GEAR).textWithin(area.x(), y, gear, area.width(), Type.of(Face.SEMI_BOLD, 46, Theme.HI), 32);
            y += line;
        }
    }

    private static void cues(Ink ink, Area area, ExerciseScreen screen) {
        double top = area.y();
        if (!screen.cueHeading().isEmpty()) {
            ink.as(Role.HEADING)
                    .text(
                            area.x(),
                            top + 34,
                            screen.cueHeading(),
                            Type.of(Face.SEMI_BOLD, 40, screen.tone().fill()));
            top += 62;
        }
        double height = area.bottom() - top;
        double width = area.width() - 30;
        Lines lines = largest(ink, screen.cues(), width, height);
        double y = top;
        for (int i = 0; i < lines.blocks().size(); i++) {
            Ink.Block block = lines.blocks().get(i);
            boolean lit = i == screen.active();
            boolean coloured = lit || screen.active() < 0;
            double inked = block.height() - block.type().size() * .2;
            ink.card(
                    new Area(area.x(), y, 8, inked), 4, coloured ? screen.tone().fill() : Theme.LINE);
            Type type = block.type().in(lit ? Theme.HI : Theme.MID);
            Type weighted = new Type(lit ? Face.BOLD : Face.MEDIUM, type.size(), type.colour(), 0);
            Ink.Block shown = new Ink.Block(block.lines(), weighted, block.lineHeight());
            ink.as(role(screen, lit))
                    .write(shown, area.x() + 30, y + block.type().size() * .82);
            y += block.height() + lines.gap();
        }
    }

    private static Role role(ExerciseScreen screen, boolean lit) {
        return lit ? Role.LIT_CUE : screen.active() < 0 ? Role.SET_UP : Role.CUES;
    }

    private record Lines(List<Ink.Block> blocks, double gap) {}

    /** All cues in one size, measured in the weight of the lit one so that nothing moves when the light does. */
    private static Lines largest(Ink ink, List<String> cues, double width, double height) {
        for (double size = CUE_SIZE; ; size -= 2) {
            List<Ink.Block> blocks = new ArrayList<>();
            double used = 0;
            boolean whole = true;
            for (String cue : cues) {
                Ink.Block block = ink.block(cue, width, 3, Type.of(Face.BOLD, size, Theme.HI), size);
                whole &= block.lines().stream().noneMatch(line -> line.endsWith("…"));
                used += block.height();
                blocks.add(block);
            }
            double gap = cues.size() < 2 ? 0 : Math.min(30, (height - used) / (cues.size() - 1));
            if ((whole && gap >= 10) || size <= SMALLEST_CUE) {
                return new Lines(blocks, Math.max(gap, 4));
            }
        }
    }

    private static void muscles(Ink ink, Area area, Muscles muscles) {
        double y = area.y() + 34;
        y = names(ink, area, y, "Main", muscles.main(), true);
        names(ink, area, y, "Assist", muscles.assist(), false);
    }

    private static double names(Ink ink, Area area, double baseline, String heading, List<String> names, boolean main) {
        if (names.isEmpty()) {
            return baseline;
        }
        swatch(ink, new Area(area.x(), baseline - 26, 30, 30), main);
        ink.text(area.x() + 42, baseline, heading, Type.of(Face.SEMI_BOLD, 36, Theme.HI));
        Type type = Type.of(main ? Face.SEMI_BOLD : Face.MEDIUM, 32, main ? Theme.HI : Theme.MID);
        double y = baseline + MUSCLE_LINE;
        for (int i = 0; i < names.size(); i++) {
            Ink.Block name = ink.block(names.get(i), area.width(), 2, type, Parts.FLOOR);
            boolean last = i == names.size() - 1;
            if (y + name.height() + (last ? 0 : MUSCLE_LINE) > area.bottom() + MUSCLE_LINE) {
                ink.text(area.x(), y, "and " + (names.size() - i) + " more", type);
                return y + MUSCLE_LINE * 1.6;
            }
            ink.write(name, area.x(), y);
            y += MUSCLE_LINE + (name.lines().size() - 1) * name.lineHeight();
        }
        return y + MUSCLE_LINE * .6;
    }

    /** Solid for main, hatched for assist: the legend does not rest on colour. */
    private static void swatch(Ink ink, Area area, boolean main) {
        ink.card(area, 6, main ? Theme.MUSCLE_MAIN : Theme.MUSCLE_ASSIST);
        if (main) {
            return;
        }
        Shape before = ink.graphics().getClip();
        ink.graphics().clip(ink.pixels(area));
        for (double shift = -area.height(); shift < area.width(); shift += 10) {
            ink.line(area.x() + shift, area.bottom(), area.x() + shift + area.height(), area.y(), 3, Theme.BG);
        }
        ink.graphics().setClip(before);
    }
}
