package backboard.look;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/**
 * A screen that is laid out in u: children are put on {@link Area}s of its {@link Sheet}, at any size and shape, and what is not a child is
 * painted through {@link Ink}. A pane inside a pane is a part of that screen and has the same u and the same colours, unless it says otherwise
 * for itself and all that is in it.
 */
public abstract class ScreenPane extends JPanel implements Written {

    private static final long serialVersionUID = 1L;

    private transient List<Placed> texts = List.of();

    protected ScreenPane() {
        super(null);
        setOpaque(true);
        setBackground(Theme.BG);
    }

    public final Sheet sheet() {
        int width = Math.max(1, getWidth());
        int height = Math.max(1, getHeight());
        ScreenPane outer = outer();
        Sheet own = outer == null ? new Sheet(width, height) : outer.sheet().part(width, height);
        return own.magnified(magnification());
    }

    private @Nullable ScreenPane outer() {
        return (ScreenPane) SwingUtilities.getAncestorOfClass(ScreenPane.class, this);
    }

    /** How many times as large everything in this pane is as in the screen around it. */
    protected double magnification() {
        return 1;
    }

    /** The colours of this pane; those of the screen around it. */
    protected Palette palette() {
        ScreenPane outer = outer();
        return outer == null ? Palette.NORMAL : outer.palette();
    }

    /** Puts every child on its area with {@link #put}; called whenever the size changes. */
    protected abstract void arrange(Sheet sheet);

    /** Paints what is behind the children. */
    protected abstract void paint(Ink ink);

    protected final void put(Component child, Area area) {
        child.setBounds(sheet().pixels(area));
    }

    @Override
    public final void doLayout() {
        arrange(sheet());
    }

    @Override
    protected final void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            Ink ink = new Ink(g, sheet(), palette());
            if (palette() != Palette.NORMAL) {
                ink.fill(ink.sheet().area(), getBackground());
            }
            paint(ink);
            texts = ink.placed();
        } finally {
            g.dispose();
        }
    }

    @Override
    public final List<Placed> texts() {
        return texts;
    }
}
