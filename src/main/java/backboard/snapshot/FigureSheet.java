package backboard.snapshot;

import backboard.figure.Figure;
import backboard.figure.Loop;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Placed;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.look.Written;
import backboard.mannequin.Mannequin;
import backboard.mannequin.Palette;
import backboard.training.Exercise;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;

/** Figures side by side, each at its key poses and half way between them: what a coach looks at after editing one. */
final class FigureSheet extends JComponent implements Written {

    private static final long serialVersionUID = 1L;
    private static final double MARGIN = 40;
    private static final int MOST_STEPS = 8;

    /** An exercise with its figure. */
    record Entry(Exercise exercise, Figure figure) {}

    private final transient List<Entry> entries;
    private transient List<Placed> texts = List.of();
    private final int columns;
    private final int rows;

    /** @param entries at most {@code columns} × {@code rows} */
    FigureSheet(List<Entry> entries, int columns, int rows) {
        this.entries = List.copyOf(entries);
        this.columns = columns;
        this.rows = rows;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            Ink ink = new Ink(g, new Sheet(getWidth(), getHeight()));
            Area all = new Area(0, 0, ink.width(), ink.height()).inset(MARGIN);
            for (int i = 0; i < entries.size(); i++) {
                card(ink, all.cell(i, columns, rows, 16), entries.get(i));
            }
            texts = ink.placed();
        } finally {
            g.dispose();
        }
    }

    @Override
    public List<Placed> texts() {
        return texts;
    }

    private static void card(Ink ink, Area card, Entry entry) {
        Color ground = Theme.SURFACE_1;
        ink.card(card, 16, ground);
        ink.textWithin(
                card.x() + 20,
                card.y() + 46,
                entry.exercise().name(),
                card.width() - 40,
                Type.of(Face.BOLD, 38, Theme.HI),
                24);
        Mannequin mannequin = Mannequin.of(
                entry.figure(), entry.exercise().primary(), entry.exercise().secondary());
        List<Double> steps = steps(entry.figure());
        Area poses = new Area(card.x() + 16, card.y() + 64, card.width() - 32, card.height() - 84);
        int rows = rows(mannequin, poses, steps.size());
        int columns = (steps.size() + rows - 1) / rows;
        for (int i = 0; i < steps.size(); i++) {
            Rectangle place = ink.pixels(poses.cell(i, columns, rows, 8));
            mannequin.paint(ink.graphics(), place, steps.get(i), Palette.on(ground));
        }
    }

    /** One or more rows, whichever lets the figure be largest. */
    private static int rows(Mannequin mannequin, Area area, int count) {
        int best = 1;
        double largest = 0;
        for (int rows = 1; rows <= count; rows++) {
            Area cell = area.cell(0, (count + rows - 1) / rows, rows, 8);
            double scale = mannequin.scaleIn(cell.width(), cell.height());
            if (scale > largest) {
                largest = scale;
                best = rows;
            }
        }
        return best;
    }

    /** The poses, and what lies half way between. */
    private static List<Double> steps(Figure figure) {
        int legs = figure.poses().size() - (figure.loop() == Loop.THERE_AND_BACK ? 1 : 0);
        double step = legs * 2 > MOST_STEPS ? 1 : .5;
        List<Double> steps = new ArrayList<>();
        for (double at = 0; at <= Math.max(0, legs - (figure.loop() == Loop.THERE_AND_BACK ? 0 : step)); at += step) {
            steps.add(at);
        }
        return steps;
    }
}
