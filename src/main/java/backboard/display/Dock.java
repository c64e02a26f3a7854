package backboard.display;

import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;

/** Holds a screen for one person over part of a wall for all. A touch in it never reaches the wall behind. UI thread. */
final class Dock extends ScreenPane {

    private static final long serialVersionUID = 1L;
    /** Where it ends and the wall goes on. */
    private static final double EDGE = 4;

    private final JComponent content;
    private final transient MouseAdapter swallow = new MouseAdapter() {};

    Dock(String name, JComponent content) {
        this.content = content;
        setName(name);
        setVisible(false);
        add(content);
        addMouseListener(swallow);
        // So that a touch between two buttons counts as one of the person's.
        content.addMouseListener(swallow);
    }

    /**
     * Moves it to its place, in pixels of the wall; while a finger presses something in it, it stays where it is.
     *
     * @return whether it has moved
     */
    boolean moveTo(Rectangle place) {
        if (place.equals(getBounds()) || isPressed(content)) {
            return false;
        }
        setBounds(place);
        validate();
        return true;
    }

    private static boolean isPressed(Container container) {
        return Stream.of(container.getComponents())
                .anyMatch(child -> child instanceof AbstractButton button
                        ? button.getModel().isPressed()
                        : child instanceof Container inner && isPressed(inner));
    }

    @Override
    protected void arrange(Sheet sheet) {
        // At the sides where the wall goes on.
        double left = getX() > 0 ? EDGE : 0;
        double top = getY() > 0 ? EDGE : 0;
        put(content, new Area(left, top, sheet.width() - left, sheet.height() - top));
    }

    @Override
    protected void paint(Ink ink) {
        ink.fill(ink.sheet().area(), Theme.LINE);
    }
}
