package backboard.wall;

import backboard.look.Placed;
import java.awt.Rectangle;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/**
 * What can be seen of a component over a part of which another lies. Parts that are hidden are never painted: painted piece by piece they
 * would have the other one painted over them every time.
 */
final class Uncovered {

    private final JComponent component;
    private Rectangle cover = new Rectangle();

    Uncovered(JComponent component) {
        this.component = component;
    }

    /** @param pixels of the component that something else covers; empty for none */
    void cover(Rectangle pixels) {
        cover = new Rectangle(pixels);
    }

    boolean isWhole() {
        return cover.isEmpty();
    }

    /** Paints at once what can be seen of an area. */
    void paint(Rectangle area) {
        if (cover.isEmpty() || !cover.intersects(area)) {
            component.paintImmediately(area);
            return;
        }
        for (Rectangle part : SwingUtilities.computeDifference(area, cover)) {
            component.paintImmediately(part);
        }
    }

    /** Those texts of which anything can be seen. */
    List<Placed> seen(List<Placed> texts) {
        return texts.stream().filter(text -> !cover.contains(text.bounds())).toList();
    }
}
