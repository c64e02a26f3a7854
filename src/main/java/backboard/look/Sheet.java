package backboard.look;

import java.awt.Rectangle;

/**
 * A screen of so many pixels, measured in u: 1080 u high in landscape, 1080 u wide in portrait; the other side follows its shape. Or a part
 * of such a screen, measured in the same u.
 *
 * @param unit pixels in one u
 */
public record Sheet(int widthPx, int heightPx, double unit) {

    /** A whole screen. */
    public Sheet(int widthPx, int heightPx) {
        this(widthPx, heightPx, Math.min(widthPx, heightPx) / 1080.0);
    }

    /** A part of this screen, of so many pixels. */
    public Sheet part(int partWidthPx, int partHeightPx) {
        return new Sheet(partWidthPx, partHeightPx, unit);
    }

    /** The same pixels in a u that is so many times as large. */
    Sheet magnified(double by) {
        return new Sheet(widthPx, heightPx, unit * by);
    }

    public double width() {
        return widthPx / unit();
    }

    public double height() {
        return heightPx / unit();
    }

    public boolean isPortrait() {
        return heightPx > widthPx;
    }

    /** The whole screen. */
    public Area area() {
        return new Area(0, 0, width(), height());
    }

    public int px(double u) {
        return (int) Math.round(u * unit());
    }

    /** The area in whole pixels; neighbouring areas stay neighbours. */
    public Rectangle pixels(Area area) {
        int x = px(area.x());
        int y = px(area.y());
        return new Rectangle(x, y, px(area.right()) - x, px(area.bottom()) - y);
    }
}
