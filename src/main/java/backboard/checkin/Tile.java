package backboard.checkin;

import backboard.kiosk.Guise;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A person to tap. One tile shows one person after the other, so that a page keeps its tiles when its people change. */
final class Tile extends TouchButton {

    private static final long serialVersionUID = 1L;
    private static final double MARGIN = 18;
    /** A name that would have to be smaller than this takes two lines. */
    private static final double ONE_LINE_FLOOR = 34;

    private transient Shown shown = Shown.NOBODY;

    /** @param detail under the name, or empty */
    private record Shown(@Nullable Guise member, String detail) {
        private static final Shown NOBODY = new Shown(null, "");
    }

    Tile(Consumer<Guise> chosen) {
        super("tile", "", Rank.QUIET, 44, event -> {});
        setVisible(false);
        addActionListener(event -> Optional.ofNullable(shown.member()).ifPresent(chosen));
    }

    /** Puts the people on the tiles, as many as there are; the other tiles disappear. */
    static void show(List<Tile> tiles, List<Guise> members, People people) {
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i)
                    .show(i < members.size() ? new Shown(members.get(i), people.detail(members.get(i))) : Shown.NOBODY);
        }
    }

    private void show(Shown next) {
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        Guise member = next.member();
        setVisible(member != null);
        setName(member == null ? "tile" : "tile-" + member.id());
        setText(member == null ? "" : member.name());
        getAccessibleContext().setAccessibleDescription(next.detail());
        repaint();
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        Guise member = shown.member();
        if (member == null) {
            return;
        }
        boolean here = !shown.detail().isEmpty();
        double radius = Math.max(24, Math.min(32, (area.height() - 110) / 2));
        Badge.paint(ink, MARGIN + radius, MARGIN + radius + 2, radius, member, here);
        double width = area.width() - 2 * MARGIN;
        Type type = Type.of(Face.SEMI_BOLD, textSize(), Theme.HI);
        Type fitted = ink.fit(member.name(), width, type, ONE_LINE_FLOOR);
        if (ink.measure(member.name(), fitted) <= width) {
            double baseline = area.height() - (here ? 50 : 36);
            ink.text(MARGIN, baseline, member.name(), fitted);
            if (here) {
                ink.textWithin(
                        MARGIN,
                        area.height() - 17,
                        shown.detail(),
                        width,
                        Type.of(Face.MEDIUM, 30, Theme.MOVE),
                        Page.FLOOR);
            }
            return;
        }
        Ink.Block block = ink.block(member.name(), width, 2, type.sized(ONE_LINE_FLOOR), 28);
        ink.write(block, MARGIN, area.height() - 18 - (block.lines().size() - 1) * block.lineHeight());
    }
}
