package backboard.look;

/** A rectangle in u. */
public record Area(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    /** The same area, smaller on all sides. */
    public Area inset(double by) {
        return inset(by, by);
    }

    public Area inset(double horizontally, double vertically) {
        return new Area(x + horizontally, y + vertically, width - 2 * horizontally, height - 2 * vertically);
    }

    /** Cell of a grid that fills this area: {@code columns} × {@code rows}, with gaps, filled row by row from 0. */
    public Area cell(int index, int columns, int rows, double gap) {
        double w = (width - gap * (columns - 1)) / columns;
        double h = (height - gap * (rows - 1)) / rows;
        int row = index / columns;
        int column = index % columns;
        return new Area(x + column * (w + gap), y + row * (h + gap), w, h);
    }
}
