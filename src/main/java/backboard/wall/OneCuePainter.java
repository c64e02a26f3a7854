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

/** For a wall that is far away: only the lit cue, as large as all of them can be. */
final class OneCuePainter implements Cues {

    private static final double LARGEST = 96;
    private static final int MOST_LINES = 5;
    private static final double INDENT = 34;

    private final Area area;
    private final ExerciseScreen screen;
    private final List<Ink.Block> blocks;

    OneCuePainter(Ink ink, ExerciseLayout layout, ExerciseScreen screen) {
        Area cues = layout.cues();
        this.area = new Area(cues.x(), cues.y(), cues.width(), layout.asides().bottom() - cues.y());
        this.screen = screen;
        List<String> texts = new ArrayList<>(screen.cues());
        texts.addAll(screen.asides().subList(0, 1));
        this.blocks = set(ink, texts);
    }

    /** All in one size, so that the light moving on is not a jump. */
    private List<Ink.Block> set(Ink ink, List<String> texts) {
        for (double size = LARGEST; ; size -= 2) {
            List<Ink.Block> set = new ArrayList<>();
            for (String text : texts) {
                set.add(ink.block(text, area.width() - INDENT, MOST_LINES, Type.of(Face.BOLD, size, Theme.HI), size));
            }
            boolean whole = set.stream()
                    .allMatch(block -> block.height() <= area.height()
                            && block.lines().stream().noneMatch(line -> line.endsWith("…")));
            if (whole || size <= Parts.FLOOR) {
                return set;
            }
        }
    }

    @Override
    public List<Area> areas() {
        return List.of(area);
    }

    @Override
    public void paint(Ink ink, int lit) {
        Ink.Block block = blocks.get(Math.max(0, lit));
        double height = block.height() - block.type().size() * .2;
        ink.card(new Area(area.x(), area.y(), 12, height), 6, screen.tone().fill());
        ink.as(Role.LIT_CUE)
                .write(block, area.x() + INDENT, area.y() + block.type().size() * .82);
    }
}
