package backboard.slab;

import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.Placed;
import backboard.look.Sheet;
import backboard.look.Written;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** The slab as a component of its own, so that a countdown paints nothing else. */
public final class SlabView extends JComponent implements Written {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<Sheet> sheet;
    private transient @Nullable Slab shown;
    private transient List<Placed> texts = List.of();

    /** @param sheet of the screen the slab is on; its u holds here too */
    public SlabView(Supplier<Sheet> sheet) {
        this.sheet = sheet;
        setOpaque(true);
        setName("slab");
    }

    public void show(Slab slab) {
        if (!slab.equals(shown)) {
            shown = slab;
            repaint();
        }
    }

    @Override
    public List<Placed> texts() {
        return texts;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Slab slab = shown;
        if (slab == null) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            Ink ink = new Ink(g, sheet.get());
            double unit = ink.sheet().unit();
            SlabPainter.paint(ink, new Area(0, 0, getWidth() / unit, getHeight() / unit), slab);
            texts = ink.placed();
        } finally {
            g.dispose();
        }
    }
}
