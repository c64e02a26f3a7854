package backboard.slab;

import backboard.look.Ink;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** The shape beside the phase word, so that a phase never rests on colour alone. */
enum Emblem {
    TRIANGLE_UP {
        @Override
        void paint(Ink ink, double x, double y, double size, Color colour) {
            double h = size / 2;
            solid(ink, polygon(x, y - h * .92, x + h, y + h * .82, x - h, y + h * .82), size * .08, colour);
        }
    },
    TRIANGLE_DOWN {
        @Override
        void paint(Ink ink, double x, double y, double size, Color colour) {
            double h = size / 2;
            solid(ink, polygon(x, y + h * .92, x + h, y - h * .82, x - h, y - h * .82), size * .08, colour);
        }
    },
    DISC {
        @Override
        void paint(Ink ink, double x, double y, double size, Color colour) {
            double r = size * .48;
            ink.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), colour);
        }
    },
    DIAMOND {
        @Override
        void paint(Ink ink, double x, double y, double size, Color colour) {
            double h = size / 2;
            solid(ink, polygon(x, y - h, x + h, y, x, y + h, x - h, y), size * .06, colour);
        }
    },
    /** A diamond that is only an outline: warm-up, not yet the real thing. */
    HOLLOW_DIAMOND {
        @Override
        void paint(Ink ink, double x, double y, double size, Color colour) {
            double h = size * .44;
            ink.stroke(polygon(x, y - h, x + h, y, x, y + h, x - h, y), size * .14, colour);
        }
    },
    CHEVRONS {
        @Override
        void paint(Ink ink, double x, double y, double size, Color colour) {
            for (double shift : new double[] {-.42, .18}) {
                Path2D path = new Path2D.Double();
                path.moveTo(x + (shift - .04) * size, y - size * .41);
                path.lineTo(x + (shift + .28) * size, y);
                path.lineTo(x + (shift - .04) * size, y + size * .41);
                ink.stroke(path, size * .2, colour);
            }
        }
    },
    BARS {
        @Override
        void paint(Ink ink, double x, double y, double size, Color colour) {
            for (double left : new double[] {-.39, .11}) {
                ink.fill(
                        new RoundRectangle2D.Double(
                                x + left * size, y - size * .45, size * .28, size * .9, size * .12, size * .12),
                        colour);
            }
        }
    },
    TICK {
        @Override
        void paint(Ink ink, double x, double y, double size, Color colour) {
            ink.tick(x, y, size, size * .2, colour);
        }
    };

    /** @param x centre, in u */
    abstract void paint(Ink ink, double x, double y, double size, Color colour);

    private static Path2D polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    private static void solid(Ink ink, Path2D path, double edge, Color colour) {
        ink.fill(path, colour);
        ink.stroke(path, edge, colour);
    }
}
