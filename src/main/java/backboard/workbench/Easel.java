package backboard.workbench;

import backboard.look.Ink;
import backboard.look.Theme;
import backboard.mannequin.Mannequin;
import backboard.mannequin.Palette;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.Optional;
import javax.swing.JComponent;

/** The large picture. */
final class Easel extends JComponent {

    private static final long serialVersionUID = 1L;
    private static final int MARGIN = 24;

    /** What is shown beside the moving figure. */
    enum Company {
        ALONE,
        /** The other end of the first leg behind it, as on the wall in the rest. */
        GHOST,
        /** Both ends, standing still to its left and right. */
        BOTH_ENDS
    }

    private transient Optional<Mannequin> mannequin = Optional.empty();
    private double position;
    private Company company = Company.ALONE;

    Easel() {
        setOpaque(true);
        setName("easel");
    }

    /** @param at position of {@link backboard.figure.Figure#at} */
    void display(Optional<Mannequin> shown, double at) {
        mannequin = shown;
        position = at;
        repaint();
    }

    void keep(Company other) {
        company = other;
        repaint();
    }

    /** Where the moving figure is, for {@link backboard.figure.Figure#at}. */
    double position() {
        return position;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setColor(Theme.BG);
            g.fillRect(0, 0, getWidth(), getHeight());
            Ink.hint(g);
            mannequin.ifPresent(figure -> paint(g, figure));
        } finally {
            g.dispose();
        }
    }

    private void paint(Graphics2D g, Mannequin shown) {
        double end = shown.figure().endOfFirstLeg();
        if (company == Company.BOTH_ENDS) {
            shown.paint(g, third(0), 0, Palette.CHALK);
            shown.paint(g, third(1), position, Palette.CHALK);
            shown.paint(g, third(2), end, Palette.CHALK);
            return;
        }
        Rectangle all = new Rectangle(MARGIN, MARGIN, getWidth() - 2 * MARGIN, getHeight() - 2 * MARGIN);
        if (company == Company.GHOST) {
            shown.paintGhost(g, all, end);
        }
        shown.paint(g, all, position, Palette.CHALK);
    }

    private Rectangle third(int index) {
        int width = (getWidth() - 4 * MARGIN) / 3;
        return new Rectangle(MARGIN + index * (width + MARGIN), MARGIN, width, getHeight() - 2 * MARGIN);
    }
}
