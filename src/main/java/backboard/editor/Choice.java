package backboard.editor;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;
import backboard.training.Exercise;
import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of several things to choose, with a line that says more about it. */
final class Choice extends TouchButton {

    private static final long serialVersionUID = 1L;
    private static final double FLOOR = 26;
    private static final double PICTURE = 130;

    private final String detail;
    private final transient @Nullable Exercise exercise;
    private final transient @Nullable Thumbs thumbs;

    Choice(String name, String text, String detail, Runnable action) {
        this(name, text, detail, null, null, action);
    }

    private Choice(
            String name,
            String text,
            String detail,
            @Nullable Exercise exercise,
            @Nullable Thumbs thumbs,
            Runnable action) {
        super(name, text, Rank.QUIET, 34, event -> action.run());
        this.detail = detail;
        this.exercise = exercise;
        this.thumbs = thumbs;
        getAccessibleContext().setAccessibleName((text + ". " + detail).strip());
    }

    /** An exercise, with its figure. */
    static Choice of(String name, Exercise exercise, String detail, Thumbs thumbs, Runnable action) {
        return new Choice(name, exercise.name(), detail, exercise, thumbs, action);
    }

    /** The same, marked as the one that holds now. */
    Choice chosen(boolean now) {
        setSelected(now);
        return this;
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        double x = 24;
        if (exercise != null && thumbs != null) {
            Color ground = isTouched() ? Theme.SURFACE_3 : Theme.SURFACE_2;
            thumbs.paint(ink, new Area(14, 10, 110, area.height() - 20), exercise, ground);
            x = PICTURE + 14;
        }
        double room = area.width() - x - 20;
        boolean told = !detail.isEmpty();
        Optional<Color> faint = isSelected() && !isTouched() ? Optional.of(Theme.INK) : Optional.empty();
        Type large = Type.of(Face.SEMI_BOLD, textSize(), labelColour());
        Type small = Type.of(Face.MEDIUM, 28, faint.orElse(Theme.LO));
        Ink.Block name = ink.block(getText(), room, area.height() >= (told ? 100 : 64) ? 2 : 1, large, FLOOR);
        double most = (area.height() - name.height() - 10) / (FLOOR * 1.06);
        Ink.Block more = told && most >= 1
                ? ink.block(detail, room, (int) most, small, FLOOR)
                : new Ink.Block(List.of(), small, 0);
        double y = area.centreY() - (name.height() + more.height()) / 2;
        ink.write(name, x, y + name.type().size() * .86);
        ink.write(more, x, y + name.height() + more.type().size() * .86);
    }
}
