package backboard.look;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Draws in u on a {@link Sheet} and notes every text. Positions are rounded to whole pixels, type sizes never. One is made per paint.
 */
public final class Ink {

    private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);
    private static final String ELLIPSIS = "…";
    /** Height of a capital letter as a share of the type size. */
    public static final double CAP = 0.70;

    private final Graphics2D g;
    private final double unit;
    private final Sheet sheet;
    private final Notes notes;
    private final Role role;
    private final Palette palette;

    /** What the inks of one paint have written. */
    private static final class Notes {
        private final List<Placed> placed = new ArrayList<>();
        private boolean on = true;
    }

    /** @param graphics used as it is and left changed; hand in a copy */
    public Ink(Graphics2D graphics, Sheet sheet) {
        this(graphics, sheet, Palette.NORMAL);
    }

    /**
     * @param graphics as above
     * @param palette in which every colour is put down
     */
    Ink(Graphics2D graphics, Sheet sheet, Palette palette) {
        this(graphics, sheet, new Notes(), Role.NEAR, palette);
        hint(g);
    }

    private Ink(Graphics2D graphics, Sheet sheet, Notes notes, Role role, Palette palette) {
        this.g = graphics;
        this.sheet = sheet;
        this.unit = sheet.unit();
        this.notes = notes;
        this.role = role;
        this.palette = palette;
    }

    /** The same ink, for texts that are this to their reader; it notes them in the same list. */
    public Ink as(Role what) {
        return new Ink(g, sheet, notes, what, palette);
    }

    /** Sets the rendering quality all screens use. */
    public static void hint(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    Palette palette() {
        return palette;
    }

    public Sheet sheet() {
        return sheet;
    }

    public double width() {
        return sheet.width();
    }

    public double height() {
        return sheet.height();
    }

    public boolean isPortrait() {
        return sheet.isPortrait();
    }

    public int px(double u) {
        return sheet.px(u);
    }

    public Rectangle pixels(Area area) {
        return sheet.pixels(area);
    }

    public Graphics2D graphics() {
        return g;
    }

    /** What has been written so far, in order. */
    public List<Placed> placed() {
        return List.copyOf(notes.placed);
    }

    // ---- shapes

    public void fill(Area area, Color colour) {
        g.setColor(palette.of(colour));
        g.fill(pixels(area));
    }

    public void card(Area area, double radius, Color colour) {
        g.setColor(palette.of(colour));
        RoundRectangle2D card = rounded(area, radius);
        Rectangle all = pixels(area);
        int corner = (int) Math.ceil(card.getArcHeight() / 2);
        if (!isOnWholePixels() || 2 * corner >= Math.min(all.width, all.height)) {
            g.fill(card);
            return;
        }
        // Only round corners need soft edges, which are dear: the rest is filled as it is.
        g.fillRect(all.x + corner, all.y, all.width - 2 * corner, all.height);
        g.fillRect(all.x, all.y + corner, corner, all.height - 2 * corner);
        g.fillRect(all.x + all.width - corner, all.y + corner, corner, all.height - 2 * corner);
        Shape clip = g.getClip();
        for (int x : new int[] {all.x, all.x + all.width - corner}) {
            for (int y : new int[] {all.y, all.y + all.height - corner}) {
                if (g.hitClip(x, y, corner, corner)) {
                    g.clipRect(x, y, corner, corner);
                    g.fill(card);
                    g.setClip(clip);
                }
            }
        }
    }

    /** Whether a whole number here is one on the monitor, so that parts side by side leave no seam. */
    private boolean isOnWholePixels() {
        AffineTransform at = g.getTransform();
        return at.getShearX() == 0
                && at.getShearY() == 0
                && isWhole(at.getScaleX())
                && isWhole(at.getScaleY())
                && isWhole(at.getTranslateX())
                && isWhole(at.getTranslateY());
    }

    private static boolean isWhole(double number) {
        return number == Math.rint(number);
    }

    public void outline(Area area, double radius, double thickness, Color colour) {
        g.setColor(palette.of(colour));
        g.setStroke(new BasicStroke(px2(thickness)));
        g.draw(rounded(area.inset(thickness / 2), radius));
    }

    private RoundRectangle2D rounded(Area area, double radius) {
        Rectangle r = pixels(area);
        double d = 2 * radius * unit;
        return new RoundRectangle2D.Double(r.x, r.y, r.width, r.height, Math.min(d, r.height), Math.min(d, r.height));
    }

    public void line(double x1, double y1, double x2, double y2, double thickness, Color colour) {
        g.setColor(palette.of(colour));
        g.setStroke(new BasicStroke(px2(thickness), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(px(x1), px(y1), px(x2), px(y2)));
    }

    public void disc(double x, double y, double radius, Color colour) {
        g.setColor(palette.of(colour));
        g.fill(circle(x, y, radius));
    }

    public void ring(double x, double y, double radius, double thickness, Color colour) {
        g.setColor(palette.of(colour));
        g.setStroke(new BasicStroke(px2(thickness)));
        g.draw(circle(x, y, radius));
    }

    private Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double((x - radius) * unit, (y - radius) * unit, 2 * radius * unit, 2 * radius * unit);
    }

    /** A tick mark in a square of the given size around the point. */
    public void tick(double x, double y, double size, double thickness, Color colour) {
        Path2D mark = new Path2D.Double();
        mark.moveTo(x - size * .5, y + size * .02);
        mark.lineTo(x - size * .12, y + size * .38);
        mark.lineTo(x + size * .5, y - size * .36);
        stroke(mark, thickness, colour);
    }

    /** Strokes a shape given in u. */
    public void stroke(Shape shape, double thickness, Color colour) {
        g.setColor(palette.of(colour));
        g.setStroke(new BasicStroke(px2(thickness), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(scaled(shape));
    }

    /** Fills a shape given in u. */
    public void fill(Shape shape, Color colour) {
        g.setColor(palette.of(colour));
        g.fill(scaled(shape));
    }

    private Shape scaled(Shape shape) {
        return AffineTransform.getScaleInstance(unit, unit).createTransformedShape(shape);
    }

    /** A hairline is never thinner than what a screen of this size can show. */
    private float px2(double thickness) {
        return (float) Math.max(1.5, thickness * unit);
    }

    /** Runs the drawing twice, inside the area and outside of it; texts are noted once. */
    public void split(Area inside, Area whole, Runnable within, Runnable without) {
        Shape before = g.getClip();
        java.awt.geom.Area rest = new java.awt.geom.Area(pixels(whole));
        rest.subtract(new java.awt.geom.Area(pixels(inside)));
        g.clip(pixels(inside));
        within.run();
        g.setClip(before);
        g.clip(rest);
        notes.on = false;
        without.run();
        notes.on = true;
        g.setClip(before);
    }

    // ---- text

    /** Width of a text, in u. */
    public double measure(String text, Type type) {
        if (text.isEmpty()) {
            return 0;
        }
        Font font = font(text, type, type.size());
        return font.getStringBounds(text, METRICS).getWidth();
    }

    private static Font font(String text, Type type, double size) {
        Font font = type.face().at(size, text);
        if (type.tracking() == 0) {
            return font;
        }
        return font.deriveFont(Map.of(TextAttribute.TRACKING, type.tracking() / type.size()));
    }

    /** Writes from the left; returns the width in u. */
    public double text(double x, double baseline, String text, Type type) {
        return write(x, baseline, text, type, true);
    }

    /** Writes so that the text ends at x; returns the width in u. */
    public double textRight(double x, double baseline, String text, Type type) {
        return write(x - measure(text, type), baseline, text, type, true);
    }

    /** Writes around x; returns the width in u. */
    public double textCentre(double x, double baseline, String text, Type type) {
        return write(x - measure(text, type) / 2, baseline, text, type, true);
    }

    /** Writes no wider than given, smaller down to the floor size, then shortened with an ellipsis; returns the width in u. */
    public double textWithin(double x, double baseline, String text, double width, Type type, double floor) {
        Type fitted = fit(text, width, type, floor);
        String shown = shorten(text, width, fitted);
        return write(x, baseline, shown, fitted, shown.equals(text));
    }

    /** The same around x. */
    public double textWithinCentre(double x, double baseline, String text, double width, Type type, double floor) {
        Type fitted = fit(text, width, type, floor);
        String shown = shorten(text, width, fitted);
        return write(x - measure(shown, fitted) / 2, baseline, shown, fitted, shown.equals(text));
    }

    /** The type at the largest size, up to its own and down to the floor, at which the text is no wider than given. */
    public Type fit(String text, double width, Type type, double floor) {
        double natural = measure(text, type);
        if (natural <= width) {
            return type;
        }
        double size = Math.max(floor, Math.floor(type.size() * width / natural));
        while (size > floor && measure(text, type.sized(size)) > width) {
            size -= 1;
        }
        return type.sized(size);
    }

    private String shorten(String text, double width, Type type) {
        if (measure(text, type) <= width + .5) {
            return text;
        }
        int end = text.length();
        while (end > 1 && measure(text.substring(0, end).stripTrailing() + ELLIPSIS, type) > width) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** Lines no wider than given, as few as possible and then as even as possible. */
    public List<String> wrap(String text, double width, Type type) {
        return Lines.even(text, width, line -> measure(line, type));
    }

    /** A text set in lines inside a box: the largest type down to the floor at which it fits; see {@link #block}. */
    public record Block(List<String> lines, Type type, double lineHeight) {

        public double height() {
            return lines.size() * lineHeight;
        }
    }

    /** Sets a text in at most so many lines no wider than given, at the largest size that allows it, down to the floor. */
    public Block block(String text, double width, int mostLines, Type type, double floor) {
        for (double size = type.size(); ; size = Math.max(floor, size - 1)) {
            Type smaller = type.sized(size);
            List<String> lines = wrap(text, width, smaller);
            boolean fits =
                    lines.size() <= mostLines && lines.stream().allMatch(line -> measure(line, smaller) <= width + .5);
            if (fits || size <= floor) {
                List<String> shown = fits ? lines : cut(lines, mostLines, width, smaller);
                return new Block(shown, smaller, size * 1.06);
            }
        }
    }

    private List<String> cut(List<String> lines, int most, double width, Type type) {
        List<String> shown = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        int last = shown.size() - 1;
        String tail = lines.size() > most ? shown.get(last) + ELLIPSIS : shown.get(last);
        shown.set(last, shorten(tail, width, type));
        shown.replaceAll(line -> shorten(line, width, type));
        return shown;
    }

    /** Writes a block with its first baseline at y. */
    public void write(Block block, double x, double baseline) {
        for (int i = 0; i < block.lines().size(); i++) {
            String line = block.lines().get(i);
            write(x, baseline + i * block.lineHeight(), line, block.type(), !line.endsWith(ELLIPSIS));
        }
    }

    /** The same, each line around x. */
    public void writeCentre(Block block, double x, double baseline) {
        for (int i = 0; i < block.lines().size(); i++) {
            String line = block.lines().get(i);
            double left = x - measure(line, block.type()) / 2;
            write(left, baseline + i * block.lineHeight(), line, block.type(), !line.endsWith(ELLIPSIS));
        }
    }

    private double write(double x, double baseline, String text, Type type, boolean whole) {
        if (text.isEmpty()) {
            return 0;
        }
        double width = measure(text, type);
        g.setFont(font(text, type, type.size() * unit));
        g.setColor(palette.of(type.colour()));
        g.drawString(text, px(x), px(baseline));
        if (notes.on) {
            double cap = type.size() * CAP;
            notes.placed.add(new Placed(
                    text,
                    new Rectangle2D.Double(x * unit, (baseline - cap) * unit, width * unit, cap * unit),
                    type.size(),
                    whole,
                    palette.of(type.colour()),
                    role));
        }
        return width;
    }
}
