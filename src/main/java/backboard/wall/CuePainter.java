package backboard.wall;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Role;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.wall.Screen.ExerciseScreen;
import java.util.ArrayList;
import java.util.List;

/** The cues of one exercise screen: set once, then painted whenever the light moves on. */
final class CuePainter {

    private static final double LARGEST = 52;
    private static final double SMALLEST = 34;
    private static final double ASIDE = 36;
    private static final double ASIDE_GAP = 6;
    private static final double BEFORE_ASIDES = 14;

    private final Area area;
    private final ExerciseScreen screen;
    private final double top;
    private final List<Ink.Block> cues;
    private final double gap;
    private final List<Ink.Block> asides = new ArrayList<>();
    private final double asidesTop;

    CuePainter(Ink ink, Area area, ExerciseScreen screen) {
        this.area = area;
        this.screen = screen;
        this.top = area.y() + (screen.cueHeading().isEmpty() ? 0 : 62);
        double below = 0;
        for (String aside : screen.asides()) {
            Ink.Block block = ink.block(aside, area.width() - 30, 2, Type.of(Face.BOLD, ASIDE, Theme.LO), Parts.FLOOR);
            asides.add(block);
            below += block.height() + ASIDE_GAP;
        }
        this.asidesTop = area.bottom() - below;
        double height = asidesTop - (asides.isEmpty() ? 0 : BEFORE_ASIDES) - top;
        this.cues = new ArrayList<>();
        this.gap = set(ink, area.width() - 30, height);
    }

    /** All cues in one size, measured in the weight of the lit one so that nothing moves when the light does; returns the gap between them. */
    private double set(Ink ink, double width, double height) {
        for (double size = LARGEST; ; size -= 2) {
            cues.clear();
            double used = 0;
            boolean whole = true;
            for (String cue : screen.cues()) {
                Ink.Block block = ink.block(cue, width, 3, Type.of(Face.BOLD, size, Theme.HI), size);
                whole &= block.lines().stream().noneMatch(line -> line.endsWith("…"));
                used += block.height();
                cues.add(block);
            }
            double between = cues.size() < 2 ? 0 : Math.min(30, (height - used) / (cues.size() - 1));
            boolean fits = used <= height && between >= (cues.size() < 2 ? 0 : 10);
            if ((whole && fits) || size <= SMALLEST) {
                return Math.max(between, 4);
            }
        }
    }

    /** @param lit index of the lit cue, the count of cues for the first aside; -1 lights the bars of all */
    void paint(Ink ink, int lit) {
        if (!screen.cueHeading().isEmpty()) {
            ink.as(Role.GEAR)
                    .textWithin(
                            area.x(),
                            area.y() + 34,
                            screen.cueHeading(),
                            area.width(),
                            Type.of(Face.SEMI_BOLD, 40, screen.tone().fill()),
                            Parts.FLOOR);
        }
        double y = top;
        for (int i = 0; i < cues.size(); i++) {
            Ink.Block block = cues.get(i);
            boolean coloured = i == lit || lit < 0;
            double inked = block.height() - block.type().size() * .2;
            ink.card(
                    new Area(area.x(), y, 8, inked), 4, coloured ? screen.tone().fill() : Theme.LINE);
            write(ink.as(role(i == lit, lit < 0)), block, y, i == lit, Theme.MID);
            y += block.height() + gap;
        }
        y = asidesTop;
        for (int i = 0; i < asides.size(); i++) {
            boolean now = lit == cues.size() && i == 0;
            write(ink.as(Role.ASIDE), asides.get(i), y, now, Theme.LO);
            y += asides.get(i).height() + ASIDE_GAP;
        }
    }

    private static Role role(boolean lit, boolean all) {
        return lit ? Role.LIT_CUE : all ? Role.SET_UP : Role.CUES;
    }

    private void write(Ink ink, Ink.Block block, double y, boolean lit, java.awt.Color dim) {
        Type type = new Type(
                lit ? Face.BOLD : Face.MEDIUM,
                block.type().size(),
                lit ? Theme.HI : dim,
                block.type().tracking());
        ink.write(
                new Ink.Block(block.lines(), type, block.lineHeight()),
                area.x() + 30,
                y + block.type().size() * .82);
    }
}
