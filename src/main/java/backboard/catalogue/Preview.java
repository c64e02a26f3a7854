package backboard.catalogue;

import backboard.kiosk.State;
import backboard.wall.WallPanel;
import java.awt.Dimension;
import java.awt.Graphics;
import java.util.Optional;
import javax.swing.JPanel;

/** The real wall, small: what it says of an exercise or a tip that is being changed, moving as it will. */
final class Preview extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int STEP_MS = 100;

    private final transient WallPanel wall = new WallPanel();
    private transient Optional<Sample> sample = Optional.empty();
    private long shownAt = -1;
    private long since;

    Preview(String name) {
        super(null);
        setName("catalogue-preview");
        getAccessibleContext().setAccessibleName(name);
    }

    /** From now on this; what moves begins anew. */
    void set(Sample next) {
        sample = Optional.of(next);
        shownAt = -1;
    }

    /** Shows the state; about ten times a second something moves. */
    void show(State state) {
        long now = state.now().toInstant().toEpochMilli() / STEP_MS;
        if (sample.isEmpty() || now == shownAt || getWidth() == 0) {
            return;
        }
        if (shownAt < 0) {
            since = now;
        }
        shownAt = now;
        wall.setSize(new Dimension(getWidth(), getHeight()));
        wall.show(sample.get().state(state, (now - since) * STEP_MS));
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (shownAt >= 0) {
            wall.setSize(getSize());
            wall.paint(graphics);
        }
    }
}
