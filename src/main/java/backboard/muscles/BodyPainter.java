package backboard.muscles;

import backboard.look.Stripes;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;

/** Paints one body into a box of pixels. What would be much thinner than a pixel is left out or kept near a pixel. */
final class BodyPainter {

    /** Pixels of the picture's height from which fibres can be told apart. */
    private static final int FIBRES_FROM = 240;
    /** Below this height not even the gaps between muscles fit, nor the stripes of the hatch. */
    private static final int SIMPLE_BELOW = 60;

    /** On paper, stripes of an assisting muscle over the height of the picture, and how much of it is coloured. */
    private static final int STRIPES = 70;

    private static final double STRIPE_SHARE = .38;
    private static final double GAP = 2.2;
    private static final double FIBRE = 1.1;
    private static final double CREASE = 1.8;
    private static final double THINNEST_GAP = .9;

    private final Graphics2D g;
    private final Crop crop;
    private final double scale;
    private final double unit;
    private final Tones tones;
    private final Rectangle2D frame;
    private final AffineTransform toPixels;

    /** @param graphics changed and left so */
    BodyPainter(Graphics2D graphics, Rectangle box, Crop crop, double unit, Tones tones) {
        this.g = graphics;
        this.crop = crop;
        this.unit = unit;
        this.tones = tones;
        double height = Math.min(box.height, box.width / crop.aspect());
        this.scale = height / (crop.bottom() - crop.top());
        double width = height * crop.aspect();
        this.frame = new Rectangle2D.Double(box.getCenterX() - width / 2, box.getCenterY() - height / 2, width, height);
        // The midline lies on a whole pixel, so that both halves come out alike.
        this.toPixels = new AffineTransform(
                scale, 0, 0, scale, Math.round(frame.getCenterX()), frame.getY() - crop.top() * scale);
    }

    void paint(View view, Worked worked, Color ground) {
        g.clip(frame);
        Body body = Body.from(view);
        fill(body.arms(), tones.base());
        fill(body.trunk(), tones.base());
        if (frame.getHeight() < SIMPLE_BELOW) {
            fill(body.head(), tones.pale());
            simple(body, marks(worked));
        } else {
            fill(body.pale(), tones.pale());
            fill(body.head(), tones.pale());
            stroke(body.head(), GAP, tones.gap());
            full(body, marks(worked));
            stroke(body.lines(), CREASE, tones.gap());
        }
        fade(ground);
    }

    private enum Mark {
        IDLE,
        ASSIST,
        MAIN
    }

    private static Map<String, Mark> marks(Worked worked) {
        Map<String, Mark> marks = new HashMap<>();
        worked.assist().forEach(muscle -> Site.of(muscle).patches().forEach(patch -> marks.put(patch, Mark.ASSIST)));
        worked.main().forEach(muscle -> Site.of(muscle).patches().forEach(patch -> marks.put(patch, Mark.MAIN)));
        return marks;
    }

    private void full(Body body, Map<String, Mark> marks) {
        Paint hatch = tones.printed() ? tones.idle() : Hatch.of(unit, frame.getHeight());
        body.patches().forEach((name, patch) -> {
            Mark mark = marks.getOrDefault(name, Mark.IDLE);
            fill(
                    patch.outline(),
                    switch (mark) {
                        case IDLE -> tones.idle();
                        case ASSIST -> hatch;
                        case MAIN -> tones.main();
                    });
            if (tones.printed() && mark == Mark.ASSIST) {
                double apart = frame.getHeight() / STRIPES;
                Stripes.fill(g, shape(patch.outline()), apart, apart * STRIPE_SHARE, tones.assist());
            }
            if (frame.getHeight() >= FIBRES_FROM && mark != Mark.ASSIST) {
                stroke(patch.fibres(), FIBRE, mark == Mark.MAIN ? tones.mainFibre() : tones.idleFibre());
            }
            stroke(patch.outline(), GAP, tones.gap());
        });
    }

    /** Flat colours without gaps, the worked muscles last so that their neighbours do not eat their edges. */
    private void simple(Body body, Map<String, Mark> marks) {
        for (Mark mark : Mark.values()) {
            body.patches().forEach((name, patch) -> {
                if (marks.getOrDefault(name, Mark.IDLE) == mark) {
                    Color colour = switch (mark) {
                        case IDLE -> tones.idle();
                        case ASSIST -> tones.assist();
                        case MAIN -> tones.main();
                    };
                    fill(patch.outline(), colour);
                }
            });
        }
    }

    private void fade(Color ground) {
        Color clear = new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), 0);
        double depth = Crop.FADE * scale;
        float top = (float) frame.getMinY();
        float bottom = (float) frame.getMaxY();
        if (crop.fadesAtTop()) {
            g.setPaint(new GradientPaint(0, top, ground, 0, (float) (top + depth), clear));
            g.fill(new Rectangle2D.Double(frame.getX(), top - 1, frame.getWidth(), depth + 1));
        }
        if (crop.fadesAtBottom()) {
            g.setPaint(new GradientPaint(0, (float) (bottom - depth), clear, 0, bottom, ground));
            g.fill(new Rectangle2D.Double(frame.getX(), bottom - depth, frame.getWidth(), depth + 1));
        }
    }

    private Shape shape(Path2D path) {
        return path.createTransformedShape(toPixels);
    }

    private void fill(Path2D path, Paint paint) {
        g.setPaint(paint);
        g.fill(shape(path));
    }

    private void stroke(Path2D path, double thickness, Color colour) {
        g.setColor(colour);
        float width = (float) Math.max(THINNEST_GAP, thickness * tones.weight() * scale);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape(path));
    }
}
