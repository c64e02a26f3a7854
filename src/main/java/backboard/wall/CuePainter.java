package backboard.wall;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Role;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.wall.Screen.ExerciseScreen;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All cues under one another, with how to breathe below. */
final class CuePainter implements Cues {

    private static final double LARGEST = 56;
    private static final double LARGEST_OF_FEW = 76;
    private static final double SMALLEST = 34;
    private static final double HEADING = 46;
    private static final double INDENT = 30;
    private static final String BETWEEN = " · ";

    private final ExerciseLayout layout;
    private final ExerciseScreen screen;
    private final Optional<Ink.Block> heading;
    private final double top;
    private final List<Ink.Block> cues = new ArrayList<>();
    private final double gap;
    private final List<String> asides;
    private final Ink.Block asideLines;

    /** @param few leaves out all but the cues, which are then larger */
    CuePainter(Ink ink, ExerciseLayout layout, ExerciseScreen screen, boolean few) {
        this.layout = layout;
        this.screen = screen;
        Area area = layout.cues();
        this.heading = screen.cueHeading().isEmpty()
                ? Optional.empty()
                : Optional.of(ink.block(
                        screen.cueHeading(), area.width(), 2, Type.of(Face.SEMI_BOLD, HEADING, Theme.HI), Parts.FLOOR));
        this.top = area.y() + heading.map(block -> block.height() + 14).orElse(0.0);
        double bottom = few ? layout.asides().bottom() : area.bottom();
        this.gap = set(ink, few ? LARGEST_OF_FEW : LARGEST, area.width() - INDENT, bottom - top);
        this.asides = few ? List.of() : fitting(ink);
        this.asideLines = asideLines(ink, joined(asides));
    }

    /** As many asides as there is room for, in the order of their weight. */
    private List<String> fitting(Ink ink) {
        List<String> all = new ArrayList<>(screen.asides());
        while (all.size() > 1 && asideLines(ink, joined(all)).lines().stream().anyMatch(line -> line.endsWith("…"))) {
            all.remove(all.size() - 1);
        }
        return all;
    }

    private static String joined(List<String> asides) {
        return asides.size() < 2
                ? String.join("", asides)
                : asides.stream()
                        .map(aside -> aside.endsWith(".") ? aside.substring(0, aside.length() - 1) : aside)
                        .collect(Collectors.joining(BETWEEN));
    }

    private Ink.Block asideLines(Ink ink, String text) {
        return Parts.blockIn(
                ink, text, layout.asides().width(), layout.asides().height(), Type.of(Face.BOLD, 38, Theme.LO));
    }

    /** All cues in one size, measured in the weight of the lit one so that nothing moves when the light does; returns the gap between them. */
    private double set(Ink ink, double largest, double width, double height) {
        for (double size = largest; ; size -= 1) {
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

    @Override
    public List<Area> areas() {
        return List.of(layout.cues(), layout.asides());
    }

    @Override
    public void paint(Ink ink, int lit) {
        Area area = layout.cues();
        heading.ifPresent(block -> ink.as(Role.GEAR)
                .write(
                        in(block, screen.tone().fill(), Face.SEMI_BOLD),
                        area.x(),
                        area.y() + block.type().size() * .8));
        double y = top;
        for (int i = 0; i < cues.size(); i++) {
            Ink.Block block = cues.get(i);
            boolean coloured = i == lit || lit < 0;
            double inked = block.height() - block.type().size() * .2;
            ink.card(
                    new Area(area.x(), y, 8, inked), 4, coloured ? screen.tone().fill() : Theme.LINE);
            ink.as(role(i == lit, lit < 0))
                    .write(
                            in(block, i == lit ? Theme.HI : Theme.MID, i == lit ? Face.BOLD : Face.MEDIUM),
                            area.x() + INDENT,
                            y + block.type().size() * .82);
            y += block.height() + gap;
        }
        if (asides.isEmpty()) {
            return;
        }
        boolean breathe = lit == cues.size();
        ink.as(Role.ASIDE)
                .write(
                        in(asideLines, breathe ? Theme.HI : Theme.LO, breathe ? Face.BOLD : Face.MEDIUM),
                        layout.asides().x(),
                        layout.asides().y() + asideLines.type().size() * .86);
    }

    private static Role role(boolean lit, boolean all) {
        return lit ? Role.LIT_CUE : all ? Role.SET_UP : Role.CUES;
    }

    private static Ink.Block in(Ink.Block block, Color colour, Face face) {
        Type type = new Type(face, block.type().size(), colour, block.type().tracking());
        return new Ink.Block(block.lines(), type, block.lineHeight());
    }
}
